// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/method_bars.h"

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kHatchSpacing = 6.0;
constexpr double kMarkSize = 8.0;

} // namespace

MethodBars::MethodBars(QCPAxis *keyAxis, QCPAxis *valueAxis, const MethodStyle &style)
    : QCPBars(keyAxis, valueAxis)
    , m_style(style)
{
    setPen(Qt::NoPen);
    setBrush(style.colour);
    setAntialiasedFill(false);
}

void MethodBars::addBar(double key, double value, bool simulated)
{
    addData(key, value);
    if (simulated)
        m_hatchedKeys.insert(key);
}

void MethodBars::draw(QCPPainter *painter)
{
    QCPBars::draw(painter);
    for (const QCPBarsData &bar : *mDataContainer) {
        const QRectF rect = getBarRect(bar.key, bar.value).normalized();
        if (isHatched(bar.key))
            drawHatching(painter, rect);
        if (m_markRowPixels > 0)
            drawMark(painter, {rect.center().x(), rect.bottom() + m_markRowPixels / 2.0 + 1.0});
    }
}

void MethodBars::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style.colour);
    drawMark(painter, rect.center());
}

QRect MethodBars::clipRect() const
{
    return QCPBars::clipRect().adjusted(0, 0, 0, m_markRowPixels);
}

// Lines at 45°, cut at the bar's edges by arithmetic: SVG knows no clipping.
void MethodBars::drawHatching(QCPPainter *painter, const QRectF &bar) const
{
    painter->setPen(QPen(Qt::white, 1.5 * m_scale));
    painter->setAntialiasing(true);
    for (double from = bar.left() - bar.height(); from < bar.right(); from += kHatchSpacing * m_scale) {
        const double left = std::max(from, bar.left());
        const double right = std::min(from + bar.height(), bar.right());
        if (right > left)
            painter->drawLine(QLineF(left, bar.bottom() - (left - from), right, bar.bottom() - (right - from)));
    }
}

void MethodBars::drawMark(QCPPainter *painter, const QPointF &centre) const
{
    QCPScatterStyle mark(m_style.mark, QPen(m_style.colour.darker(130), 1.2 * m_scale), QBrush(m_style.colour), kMarkSize * m_scale);
    painter->setAntialiasing(true);
    mark.applyTo(painter, mark.pen());
    mark.drawShape(painter, centre);
}

} // namespace quantoscope
