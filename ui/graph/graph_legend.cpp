// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_legend.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kPad = 10.0;
constexpr double kRow = 16.0; // height of swatches and ramp
constexpr double kSwatch = 22.0;
constexpr double kGap = 6.0;
constexpr double kRampWidth = 170.0;

double stepWidth(const ValueScale::Step &step, const QFontMetricsF &metrics)
{
    return kSwatch + 4.0 + metrics.horizontalAdvance(step.text) + 2 * kGap;
}

} // namespace

QSizeF legendSize(const ValueScale &scale, const GraphStyle &style)
{
    if (scale.isEmpty())
        return {};
    const QFontMetricsF metrics(style.small);
    double width = 0.0;
    if (scale.colouring() == Colouring::Bits) {
        for (const ValueScale::Step &step : scale.steps())
            width += stepWidth(step, metrics);
    } else {
        width = kRampWidth * style.unit();
    }
    width = std::max(width, metrics.horizontalAdvance(scale.title()));
    const double texts = scale.colouring() == Colouring::Bits ? 1.0 : 2.0;
    return {width + 2 * kPad, 2 * kPad + texts * metrics.height() + kGap + kRow};
}

void paintLegend(QPainter &painter, const QPointF &corner, const ValueScale &scale, const GraphStyle &style)
{
    if (scale.isEmpty())
        return;
    const QFontMetricsF metrics(style.small);
    const QRectF rect(corner, legendSize(scale, style));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.lines, 1.0));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(style.small);
    painter.setPen(style.text);
    const QRectF inner = rect.adjusted(kPad, kPad, -kPad, -kPad);
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.height())), Qt::AlignLeft | Qt::AlignVCenter, scale.title());
    const double y = inner.top() + metrics.height() + kGap;
    const std::vector<ValueScale::Step> steps = scale.steps();
    if (scale.colouring() == Colouring::Bits) {
        double x = inner.left();
        for (const ValueScale::Step &step : steps) {
            painter.setPen(QPen(style.edge, 1.0));
            painter.setBrush(step.share ? style.scale(*step.share) : style.surface);
            painter.drawRoundedRect(QRectF(x, y, kSwatch, kRow), 3, 3);
            painter.setPen(style.text);
            painter.drawText(QRectF(x + kSwatch + 4.0, y, 200.0, kRow), Qt::AlignLeft | Qt::AlignVCenter, step.text);
            x += stepWidth(step, metrics);
        }
    } else {
        const QRectF ramp(inner.left(), y, inner.width(), kRow);
        QLinearGradient gradient(ramp.topLeft(), ramp.topRight());
        constexpr int kStops = 8;
        for (int stop = 0; stop <= kStops; ++stop)
            gradient.setColorAt(static_cast<double>(stop) / kStops, style.scale(static_cast<double>(stop) / kStops));
        painter.setPen(QPen(style.edge, 1.0));
        painter.setBrush(gradient);
        painter.drawRoundedRect(ramp, 3, 3);
        painter.setPen(style.text);
        const QRectF texts(inner.left(), ramp.bottom(), inner.width(), metrics.height());
        painter.drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, steps.front().text);
        painter.drawText(texts, Qt::AlignRight | Qt::AlignVCenter, steps.back().text);
    }
    painter.restore();
}

GraphLegend::GraphLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("graphLegend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void GraphLegend::show(const ValueScale &scale, const GraphStyle &style)
{
    m_scale = scale;
    m_style = style;
    resize(legendSize(scale, style).toSize() + QSize(1, 1));
    setVisible(!scale.isEmpty());
    update();
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, QPointF(), m_scale, m_style);
}

} // namespace quantoscope
