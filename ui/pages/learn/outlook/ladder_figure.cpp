// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/outlook/ladder_figure.h"

#include "charts/chart_palette.h"
#include "words/number_words.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kRungs = 6;
constexpr double kLeastCell = 120.0;   // in units of the style: wide enough for the captions
constexpr double kLine = 1.1;          // of a caption, in its type
constexpr int kLines = 5;              // of captions()
constexpr double kLeastPicture = 78.0; // in units of the style

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

LadderFigure::LadderFigure(QWidget *parent)
    : PaintedFigure(QStringLiteral("ladderFigure"), parent)
{
}

void LadderFigure::setLadder(const FilterShape &shape, const std::vector<LadderRung> &rungs)
{
    m_shape = shape;
    m_rungs = rungs;
    m_largest = 0.F;
    if (!rungs.empty()) {
        for (const float weight : rungs.front().values)
            m_largest = std::max(m_largest, std::fabs(weight));
    }
    retranslate();
    update();
}

void LadderFigure::setMarked(int bits)
{
    m_marked = bits;
    update();
}

void LadderFigure::retranslate()
{
    setAccessibleName(tr("One filter with 32, 16, 8, 4, 2 bits and 1 bit"));
    QStringList all;
    for (std::size_t rung = 0; rung < m_rungs.size(); ++rung)
        all << captions(rung).join(QStringLiteral("; "));
    setAccessibleDescription(all.join(QLatin1Char('\n')));
}

QStringList LadderFigure::captions(std::size_t rung) const
{
    const LadderRung &at = m_rungs[rung];
    return {tr("%n bit(s)", nullptr, at.bits), tr("Levels: %1").arg(countWords(static_cast<double>(at.levels))),
            tr("In use: %1").arg(countWords(static_cast<double>(at.used))),
            tr("Size: %1 bytes").arg(countWords(static_cast<double>(at.bytes()))), tr("SQNR: %1").arg(decibelWords(at.decibels))};
}

double LadderFigure::captionHeight(const GraphStyle &style) const
{
    return 1.3 * QFontMetricsF(style.title).height() + (kLines - 1) * kLine * QFontMetricsF(style.small).height();
}

void LadderFigure::resizeEvent(QResizeEvent *event)
{
    PaintedFigure::resizeEvent(event);
    updateGeometry(); // another number of columns wants another height
}

// Two rows of three, or all in one row where the place is wide and low.
int LadderFigure::columns() const
{
    return width() >= kRungs * kLeastCell * style().unit() && 2 * height() <= width() ? kRungs : kRungs / 2;
}

QSize LadderFigure::minimumSizeHint() const
{
    const GraphStyle style = this->style();
    return {static_cast<int>(kRungs / 2 * kLeastCell * style.unit()),
            static_cast<int>(kRungs / columns() * (kLeastPicture * style.unit() + captionHeight(style) + 8.0 * style.unit()))};
}

QImage LadderFigure::picture(const GraphStyle &style, const LadderRung &rung) const
{
    const int gap = m_shape.height * m_shape.width > 1 ? 1 : 0;
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(m_shape.planes)))),
              rows = (m_shape.planes + columns - 1) / columns;
    QImage image(columns * (m_shape.width + gap) - gap, rows * (m_shape.height + gap) - gap, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QColor below = methodStyle(StyleKind::Dynamic).colour, above = methodStyle(StyleKind::Static).colour;
    std::size_t next = 0;
    for (int plane = 0; plane < m_shape.planes; ++plane) {
        for (int y = 0; y < m_shape.height; ++y) {
            for (int x = 0; x < m_shape.width; ++x, ++next) {
                const float weight = rung.values[next];
                const double share = m_largest > 0.F ? std::min(1.0, static_cast<double>(std::fabs(weight) / m_largest)) : 0.0;
                image.setPixelColor(plane % columns * (m_shape.width + gap) + x, plane / columns * (m_shape.height + gap) + y,
                                    between(style.surface, weight < 0.F ? below : above, share));
            }
        }
    }
    return image;
}

void LadderFigure::paintEvent(QPaintEvent *)
{
    if (m_rungs.empty())
        return;
    QPainter painter(this);
    const GraphStyle style = this->style();
    const int columns = this->columns();
    const double unit = style.unit(), cellWidth = static_cast<double>(width()) / columns,
                 cellHeight = static_cast<double>(height()) * columns / kRungs;
    const double side = std::min(cellWidth - 12.0 * unit, cellHeight - captionHeight(style) - 8.0 * unit);
    const double title = 1.3 * QFontMetricsF(style.title).height(), line = kLine * QFontMetricsF(style.small).height();
    for (std::size_t rung = 0; rung < m_rungs.size(); ++rung) {
        const double left = static_cast<double>(static_cast<int>(rung) % columns) * cellWidth + 1.0,
                     top = static_cast<double>(static_cast<int>(rung) / columns) * cellHeight;
        const QStringList texts = captions(rung);
        painter.setFont(style.title);
        painter.setPen(style.text);
        drawElided(painter, QRectF(left, top, cellWidth - 2.0, title), texts.front());
        const QImage image = picture(style, m_rungs[rung]);
        const double scale = side / std::max(image.width(), image.height());
        const QRectF place(left, top + title, image.width() * scale, image.height() * scale);
        painter.drawImage(place, image);
        const bool marked = m_rungs[rung].bits == m_marked;
        painter.setPen(marked ? QPen(style.accent, 2.0 * unit) : QPen(style.lines, unit));
        painter.drawRect(place);
        painter.setFont(style.small);
        painter.setPen(style.text);
        double y = place.top() + side + 2.0 * unit;
        for (qsizetype i = 1; i < texts.size(); ++i, y += line)
            drawElided(painter, QRectF(left, y, cellWidth - 4.0, line), texts[i]);
    }
}

} // namespace quantoscope
