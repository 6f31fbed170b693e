// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/range_bars.h"

#include "pages/learn/figures/value_words.h"
#include "pages/learn/numbers/format_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace quantoscope {
namespace {

constexpr double kLeastDecade = -46.0, kMostDecade = 40.0; // FP32 reaches from 1.4·10⁻⁴⁵ to 3.4·10³⁸
constexpr double kRow = 17.0;                              // in units of the style

} // namespace

RangeBars::RangeBars(QWidget *parent)
    : PaintedFigure(QStringLiteral("rangeBars"), parent)
{
}

void RangeBars::setNumber(NumberFormat format, double value)
{
    m_format = format;
    m_value = value;
    update();
}

double RangeBars::rowHeight() const
{
    return kRow * style().unit();
}

double RangeBars::nameWidth() const
{
    return QFontMetricsF(style().small).horizontalAdvance(formatName(NumberFormat::Fp8E4M3)) + 12.0;
}

double RangeBars::place(double size) const
{
    return nameWidth() + (width() - nameWidth() - 8.0) * (std::log10(size) - kLeastDecade) / (kMostDecade - kLeastDecade);
}

QSize RangeBars::minimumSizeHint() const
{
    return {static_cast<int>(300 * style().unit()),
            static_cast<int>(static_cast<double>(kNumberFormats.size()) * rowHeight() + 1.5 * QFontMetricsF(style().small).height())};
}

void RangeBars::paintRow(QPainter &painter, const GraphStyle &style, int row) const
{
    const NumberFormat format = kNumberFormats[static_cast<std::size_t>(row)];
    const double top = row * rowHeight(), high = rowHeight() * 0.62, y = top + (rowHeight() - high) / 2.0;
    QFont font = style.small;
    font.setBold(format == m_format);
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(QRectF(0, top, nameWidth(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, formatName(format));
    QColor colour = format == m_format ? style.accent : style.muted;
    const double least = place(smallestPositive(format)), normal = place(smallestNormal(format)), most = place(largestNumber(format));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(normal, y, most - normal, high));
    colour.setAlphaF(0.35F);
    painter.setBrush(colour);
    painter.drawRect(QRectF(least, y, normal - least, high));
}

void RangeBars::paintAxis(QPainter &painter, const GraphStyle &style) const
{
    const double bottom = static_cast<double>(kNumberFormats.size()) * rowHeight();
    painter.setFont(style.small);
    for (int decade = -40; decade <= 40; decade += 20) {
        const double x = place(std::pow(10.0, decade));
        painter.setPen(QPen(style.lines, style.unit()));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        painter.setPen(style.muted);
        const QString text = decade == 0 ? QStringLiteral("1") : QStringLiteral("10") + superscriptWords(decade);
        const double half = 24.0 * style.unit();
        painter.drawText(QRectF(std::min(x - half, width() - 2.0 * half), bottom, 2.0 * half, 1.4 * QFontMetricsF(style.small).height()),
                         Qt::AlignCenter, text);
    }
}

void RangeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    paintAxis(painter, style);
    for (int row = 0; row < static_cast<int>(kNumberFormats.size()); ++row)
        paintRow(painter, style, row);
    const double size = std::fabs(m_value);
    if (!std::isfinite(size) || size < std::pow(10.0, kLeastDecade) || size > std::pow(10.0, kMostDecade))
        return;
    painter.setPen(QPen(colourOf(BitPart::Sign), 2.0 * style.unit()));
    painter.drawLine(QPointF(place(size), 0), QPointF(place(size), static_cast<double>(kNumberFormats.size()) * rowHeight()));
}

} // namespace quantoscope
