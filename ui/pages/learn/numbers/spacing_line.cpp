// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/spacing_line.h"

#include "pages/learn/numbers/format_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kReach = 4;                                                        // neighbours on either side
constexpr double kLinePlace = 42.0, kHeight = 68.0, kTick = 8.0, kMargin = 40.0; // in units of the style

} // namespace

SpacingLine::SpacingLine(QWidget *parent)
    : PaintedFigure(QStringLiteral("spacingLine"), parent)
{
}

void SpacingLine::setNumber(NumberFormat format, std::uint32_t bits, double original)
{
    m_format = format;
    m_bits = bits;
    m_original = original;
    setAccessibleDescription(captions().join(QLatin1Char('\n')));
    update();
}

std::vector<double> SpacingLine::neighbours() const
{
    std::vector<double> values;
    for (int step = -kReach; step <= kReach; ++step) {
        if (const auto bits = neighbourOf(m_format, m_bits, step))
            values.push_back(decodeNumber(m_format, *bits));
    }
    return values;
}

QStringList SpacingLine::captions() const
{
    QStringList lines;
    if (const auto spacing = spacingAt(m_format, m_bits))
        lines << tr("Spacing at this value: %1").arg(numberWords(m_format, *spacing));
    else
        lines << tr("No spacing: this is not a number on the line");
    const double least = layoutOf(m_format).isInteger() ? -largestNumber(m_format) - 1.0 : -largestNumber(m_format);
    lines << tr("Range of %1: %2 … %3")
                 .arg(formatName(m_format), numberWords(m_format, least), numberWords(m_format, largestNumber(m_format)));
    if (!layoutOf(m_format).isInteger())
        lines << tr("Smallest above zero: %1").arg(numberWords(m_format, smallestPositive(m_format)))
              << tr("Smallest normal number: %1").arg(numberWords(m_format, smallestNormal(m_format)));
    return lines;
}

QSize SpacingLine::minimumSizeHint() const
{
    const GraphStyle style = this->style();
    return {static_cast<int>(300 * style.unit()),
            static_cast<int>(kHeight * style.unit() + 4 * 1.25 * QFontMetricsF(style.title).height())};
}

void SpacingLine::paintLine(QPainter &painter, const GraphStyle &style, const std::vector<double> &values) const
{
    const double unit = style.unit(), y = kLinePlace * unit, left = kMargin * unit, right = width() - kMargin * unit;
    const double low = values.front(), span = values.back() - values.front();
    const auto place = [&](double value) { return left + (right - left) * ((value - low) / span); };
    const double here = decodeNumber(m_format, m_bits);
    painter.setPen(QPen(style.edge, unit));
    painter.drawLine(QPointF(left - kTick * unit, y), QPointF(right + kTick * unit, y));
    for (const double value : values)
        painter.drawLine(QPointF(place(value), y - kTick * unit), QPointF(place(value), y + kTick * unit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.accent);
    painter.drawEllipse(QPointF(place(here), y), 5.0 * unit, 5.0 * unit);
    painter.setFont(style.small);
    const QFontMetricsF metrics(style.small);
    const auto label = [&](double value, double top, const QColor &colour) {
        const QString text = numberWords(m_format, value);
        const double wide = metrics.horizontalAdvance(text) + 2.0;
        painter.setPen(colour);
        painter.drawText(QRectF(std::clamp(place(value) - wide / 2.0, 0.0, std::max(0.0, width() - wide)), top, wide, metrics.height()),
                         Qt::AlignCenter, text);
    };
    label(here, y + (kTick + 2.0) * unit, style.accent);
    if (values.front() != here)
        label(values.front(), y - kTick * unit - metrics.height(), style.muted);
    if (values.back() != here)
        label(values.back(), y - kTick * unit - metrics.height(), style.muted);
    if (m_original != here && m_original >= values.front() && m_original <= values.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(BitPart::Sign));
        const double x = place(m_original), top = y - kTick * unit;
        painter.drawPolygon(QPolygonF{{x, y}, {x - 4.0 * unit, top - 2.0 * unit}, {x + 4.0 * unit, top - 2.0 * unit}});
    }
}

void SpacingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    const std::vector<double> values = neighbours();
    if (values.size() > 1)
        paintLine(painter, style, values);
    QFont font = style.title;
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(style.text);
    const double line = 1.25 * QFontMetricsF(style.title).height();
    double y = values.size() > 1 ? kHeight * style.unit() : 0.0;
    for (const QString &caption : captions()) {
        drawElided(painter, QRectF(1.0, y, width() - 1.0, line), caption);
        y += line;
    }
}

} // namespace quantoscope
