// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_layers.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kMostLevelLines = 64; // more would be a grey area

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

// Where a value stands, held near the chart: QPainter does not like coordinates of billions.
double pixelOf(QCPAxisRect *axes, double value)
{
    const double x = axes->axis(QCPAxis::atBottom)->coordToPixel(value);
    return std::clamp(x, static_cast<double>(axes->left()) - 50.0, static_cast<double>(axes->right()) + 50.0);
}

} // namespace

double levelStripHeight()
{
    return std::round(10.0 * theme().presentation);
}

RangeShade::RangeShade(QCPAxisRect *axes, const QString &layer, const RangePicture &picture)
    : QCPLayerable(axes->parentPlot(), layer)
    , m_axes(axes)
    , m_picture(picture)
{
}

QRect RangeShade::clipRect() const
{
    return m_axes->rect();
}

void RangeShade::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void RangeShade::draw(QCPPainter *painter)
{
    if (!m_picture.range)
        return;
    const QRectF area(QPointF(pixelOf(m_axes, m_picture.range->range.min), m_axes->top()),
                      QPointF(pixelOf(m_axes, m_picture.range->range.max), m_axes->bottom() + 1));
    painter->fillRect(area, theme().accentSoft);
}

MarkLines::MarkLines(QCPAxisRect *axes, const QString &layer, const RangePicture &picture)
    : QCPLayerable(axes->parentPlot(), layer)
    , m_axes(axes)
    , m_picture(picture)
{
}

QFont MarkLines::labelFont(bool chosen)
{
    return theme().chart().font(11, chosen);
}

double MarkLines::labelWidth(const MarkLabel &label)
{
    return std::ceil(QFontMetricsF(labelFont(label.chosen)).horizontalAdvance(label.text)) + 8.0;
}

void MarkLines::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void MarkLines::draw(QCPPainter *painter)
{
    const Theme &colours = theme();
    const auto line = [&](double value, double top, bool chosen) {
        const double x = std::round(pixelOf(m_axes, value)) + 0.5;
        if (x < m_axes->left() || x > m_axes->right() + 1)
            return;
        painter->setPen(QPen(chosen ? colours.accent : colours.muted, (chosen ? 2.0 : 1.0) * colours.lineWidth()));
        painter->drawLine(QPointF(x, top), QPointF(x, m_axes->bottom()));
    };
    // Lower ends, and upper ones whose label another mark has.
    for (const RangeMark &mark : m_picture.marks) {
        if (m_picture.bothEnds)
            line(mark.range.min, m_axes->top(), mark.chosen);
        line(mark.range.max, m_axes->top(), mark.chosen);
    }
    const auto topOf = [&](const MarkLabel &label) { return m_axes->top() - 4.0 - (label.place.row + 1) * m_picture.labelRow; };
    for (const MarkLabel &label : m_picture.labels)
        line(label.value, topOf(label) + m_picture.labelRow - 2.0, label.chosen);
    for (const MarkLabel &label : m_picture.labels) {
        const QFont font = labelFont(label.chosen);
        const QRectF box(label.place.left, topOf(label), labelWidth(label), m_picture.labelRow);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.surface); // the lines of higher rows pass behind it
        painter->drawRect(box.adjusted(0, 1, 0, -1));
        painter->setFont(font);
        painter->setPen(label.chosen ? colours.accent : colours.text);
        painter->drawText(box, Qt::AlignCenter, label.text);
    }
}

RangeOverlay::RangeOverlay(QCPAxisRect *axes, const QString &layer, const RangePicture &picture)
    : QCPLayerable(axes->parentPlot(), layer)
    , m_axes(axes)
    , m_picture(picture)
{
}

void RangeOverlay::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

double RangeOverlay::pixel(double value) const
{
    return pixelOf(m_axes, value);
}

void RangeOverlay::draw(QCPPainter *painter)
{
    if (!m_picture.range)
        return;
    painter->save();
    painter->setClipRect(QRectF(m_axes->left(), m_axes->top(), m_axes->width(), m_axes->height() + levelStripHeight() + 2));
    drawClipped(*painter);
    drawLevels(*painter);
    drawLevelLines(*painter);
    painter->restore();
    if (m_picture.bothEnds)
        drawEnd(*painter, m_picture.range->range.min, false);
    drawEnd(*painter, m_picture.range->range.max, true);
}

void RangeOverlay::drawClipped(QCPPainter &painter) const
{
    const Range range = m_picture.range->range;
    const HistogramBars &bars = m_picture.bars;
    QCPAxis *values = m_axes->axis(QCPAxis::atLeft);
    const double from = pixel(range.min), to = pixel(range.max);
    painter.setAntialiasing(false);
    for (std::size_t i = 0; i < bars.counts.size(); ++i) {
        const double left = pixel(bars.left + bars.width * static_cast<double>(i));
        const double right = pixel(bars.left + bars.width * static_cast<double>(i + 1));
        if (bars.counts[i] <= 0.0 || (left >= from && right <= to))
            continue;
        const double top = std::max<double>(values->coordToPixel(bars.counts[i]), m_axes->top());
        if (left < from)
            painter.fillRect(QRectF(QPointF(left, top), QPointF(std::min(right, from), m_axes->bottom() + 1)), theme().bad);
        if (right > to)
            painter.fillRect(QRectF(QPointF(std::max(left, to), top), QPointF(right, m_axes->bottom() + 1)), theme().bad);
    }
    painter.setAntialiasing(true);
}

// A cell a level, the darker the more values round to it; empty levels are hollow. Where levels are narrower than a pixel, a pixel
// shows the fullest of its levels.
void RangeOverlay::drawLevels(QCPPainter &painter) const
{
    const std::vector<double> &counts = m_picture.levelCounts;
    if (counts.empty())
        return;
    const QParams &q = m_picture.range->q;
    const double scale = q.scale[0];
    const double fullest = std::log1p(*std::max_element(counts.begin(), counts.end()));
    const double top = m_axes->bottom() + 2.0, height = levelStripHeight() - 1.0;
    painter.setAntialiasing(false);
    painter.fillRect(QRectF(QPointF(pixel(scale * (q.qmin - q.zeroPoint[0] - 0.5)), top),
                            QPointF(pixel(scale * (q.qmax - q.zeroPoint[0] + 0.5)), top + height)),
                     theme().lines);
    double covered = -1e9; // the right edge of what is drawn
    double pending = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double centre = scale * (q.qmin + static_cast<int>(i) - q.zeroPoint[0]);
        const double left = std::round(pixel(centre - 0.5 * scale)), right = std::round(pixel(centre + 0.5 * scale));
        pending = std::max(pending, counts[i]);
        if (right <= left || right <= covered)
            continue;
        if (pending > 0.5) {
            const double gap = right - left >= 4.0 ? 1.0 : 0.0;
            painter.fillRect(QRectF(QPointF(std::max(left, covered), top), QPointF(right - gap, top + height)),
                             faded(theme().accent, 0.25 + 0.75 * std::log1p(pending) / fullest));
        }
        covered = right;
        pending = 0.0;
    }
    painter.setAntialiasing(true);
}

void RangeOverlay::drawLevelLines(QCPPainter &painter) const
{
    const QParams &q = m_picture.range->q;
    if (q.qmax - q.qmin + 1 > kMostLevelLines)
        return;
    painter.setPen(QPen(faded(theme().accent, 0.45), 1.0, Qt::DotLine));
    for (std::int32_t level = q.qmin; level <= q.qmax; ++level) {
        const double x = std::round(pixel(q.scale[0] * static_cast<double>(level - q.zeroPoint[0]))) + 0.5;
        if (x >= m_axes->left() && x <= m_axes->right() + 1)
            painter.drawLine(QPointF(x, m_axes->top()), QPointF(x, m_axes->bottom()));
    }
}

void RangeOverlay::drawEnd(QCPPainter &painter, double value, bool upper) const
{
    const Theme &colours = theme();
    const double x = std::round(pixel(value));
    if (x < m_axes->left() - 1 || x > m_axes->right() + 1)
        return;
    painter.setPen(QPen(colours.accent, 3.0 * colours.lineWidth()));
    painter.drawLine(QPointF(x, m_axes->top()), QPointF(x, m_axes->bottom() + levelStripHeight()));
    // The value beside it, outside the range where there is room.
    const QString text = significantWords(value, 3);
    const QFont font = colours.chart().font(11, true);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 8.0, height = 16.0 * colours.presentation;
    const bool right = upper ? x + width + 4.0 < m_axes->right() : x - width - 4.0 < m_axes->left();
    const QRectF box(right ? x + 4.0 : x - 4.0 - width, m_axes->top() + 4.0, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colours.surface, 0.85));
    painter.drawRoundedRect(box, 3.0, 3.0);
    painter.setPen(colours.accent);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace quantoscope
