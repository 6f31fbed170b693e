// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/curve_panel.h"

#include "charts/chart_axes.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kMostTicks = 6;

struct Ticks {
    double first = 0.0, step = 1.0;
    int decimals = 0;
};

// `pixels` is the length of the axis, `room` what a number takes along it.
Ticks ticksOf(const CurvePanel::Axis &axis, double pixels, double room)
{
    Ticks ticks;
    const int wanted = std::clamp(static_cast<int>(pixels / room), 2, kMostTicks);
    ticks.step = readableStep(axis.most - axis.least, wanted);
    ticks.first = std::ceil(axis.least / ticks.step - 1e-9) * ticks.step;
    ticks.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(ticks.step) - 1e-9)));
    return ticks;
}

// One painting of a panel: where values lie, and with what.
class PanelPainter
{
public:
    PanelPainter(QPainter &painter, const CurvePanel &panel, const QRectF &plot, const QFont &font)
        : m_painter(painter)
        , m_panel(panel)
        , m_plot(plot)
        , m_small(scaledFont(font, 0.85))
        , m_metrics(m_small)
    {
    }

    void paintAxes(const QRectF &area);
    void paintLines();
    void paintCurves();
    void paintMarks();
    void paintLegend(const QRectF &area);
    void paintEmptyText();

private:
    double pixelX(double value) const
    {
        return m_plot.left() + (value - m_panel.x.least) / (m_panel.x.most - m_panel.x.least) * m_plot.width();
    }
    double pixelY(double value) const
    {
        return m_plot.bottom() - (value - m_panel.y.least) / (m_panel.y.most - m_panel.y.least) * m_plot.height();
    }
    QPointF pixel(const QPointF &value) const { return {pixelX(value.x()), pixelY(value.y())}; }
    void paintMark(const CurvePanel::Mark &mark);
    void paintLabel(const QPointF &beside, const QString &text, const QColor &colour);

    QPainter &m_painter;
    const CurvePanel &m_panel;
    QRectF m_plot;
    QFont m_small;
    QFontMetricsF m_metrics;
};

void PanelPainter::paintAxes(const QRectF &area)
{
    const Theme &t = theme();
    m_painter.setFont(m_small);
    const double gap = t.unit() / 2.0;
    const Ticks x = ticksOf(m_panel.x, m_plot.width(), 5.0 * m_metrics.averageCharWidth());
    const Ticks y = ticksOf(m_panel.y, m_plot.height(), 2.0 * m_metrics.height());
    for (double value = x.first; value <= m_panel.x.most + 1e-9 * x.step; value += x.step) {
        const double at = pixelX(value);
        m_painter.setPen(QPen(t.lines, t.lineWidth()));
        m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        m_painter.setPen(t.muted);
        const QString text = decimalWords(value, x.decimals);
        m_painter.drawText(QPointF(at - m_metrics.horizontalAdvance(text) / 2.0, m_plot.bottom() + gap + m_metrics.ascent()), text);
    }
    const auto left = [&](double at, const QString &text) {
        m_painter.setPen(t.muted);
        m_painter.drawText(QPointF(m_plot.left() - gap - m_metrics.horizontalAdvance(text), at + m_metrics.capHeight() / 2.0), text);
    };
    for (const auto &[value, name] : m_panel.rows) {
        m_painter.setPen(QPen(t.lines, t.lineWidth()));
        m_painter.drawLine(QPointF(m_plot.left(), pixelY(value)), QPointF(m_plot.right(), pixelY(value)));
        left(pixelY(value), name);
    }
    for (double value = y.first; m_panel.rows.empty() && value <= m_panel.y.most + 1e-9 * y.step; value += y.step) {
        m_painter.setPen(QPen(t.lines, t.lineWidth()));
        m_painter.drawLine(QPointF(m_plot.left(), pixelY(value)), QPointF(m_plot.right(), pixelY(value)));
        left(pixelY(value), decimalWords(value, y.decimals));
    }
    m_painter.setPen(QPen(t.muted, t.lineWidth()));
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.topLeft());
    m_painter.setPen(t.text);
    m_painter.drawText(QRectF(area.left(), area.bottom() - m_metrics.height(), area.width(), m_metrics.height()),
                       Qt::AlignCenter | Qt::TextDontClip, m_panel.x.title);
}

void PanelPainter::paintLines()
{
    m_painter.setFont(m_small);
    const double gap = theme().unit() / 2.0;
    for (const CurvePanel::Line &line : m_panel.lines) {
        QPen pen(line.colour, 1.5 * theme().lineWidth(), Qt::DashLine);
        m_painter.setPen(pen);
        const double wide = m_metrics.horizontalAdvance(line.label);
        if (line.orientation == Qt::Horizontal) {
            const double at = pixelY(line.at);
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            const bool above = at - m_metrics.height() > m_plot.top();
            // At the end where no mark has its label.
            const bool left = std::any_of(m_panel.marks.begin(), m_panel.marks.end(), [&](const CurvePanel::Mark &mark) {
                return !mark.label.isEmpty() && pixelX(mark.at.x()) > m_plot.center().x() - wide / 2.0;
            });
            paintLabel({left ? m_plot.left() + gap : m_plot.right() - wide - gap, above ? at - gap : at + gap + m_metrics.ascent()},
                       line.label, line.colour);
        } else {
            const double at = pixelX(line.at);
            m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
            const bool right = at + gap + wide < m_plot.right();
            paintLabel({right ? at + gap : at - gap - wide, m_plot.top() + m_metrics.ascent() + gap}, line.label, line.colour);
        }
    }
}

void PanelPainter::paintCurves()
{
    m_painter.save();
    m_painter.setClipRect(m_plot.adjusted(-1, -1, 1, 1));
    for (const CurvePanel::Curve &curve : m_panel.curves) {
        QPainterPath path;
        for (std::size_t i = 0; i < curve.points.size(); ++i)
            i == 0 ? path.moveTo(pixel(curve.points[i])) : path.lineTo(pixel(curve.points[i]));
        m_painter.setPen(QPen(curve.colour, 2.0 * theme().lineWidth(), curve.style));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }
    m_painter.restore();
}

void PanelPainter::paintMark(const CurvePanel::Mark &mark)
{
    const QPointF at = pixel(mark.at);
    const double r = 0.6 * theme().unit();
    m_painter.setPen(QPen(mark.colour, 1.5 * theme().lineWidth()));
    if (mark.interval) {
        const auto [low, high] = *mark.interval;
        const QPointF a = mark.sideways ? QPointF(pixelX(low), at.y()) : QPointF(at.x(), pixelY(low));
        const QPointF b = mark.sideways ? QPointF(pixelX(high), at.y()) : QPointF(at.x(), pixelY(high));
        const QPointF cap = mark.sideways ? QPointF(0, r / 2) : QPointF(r / 2, 0);
        m_painter.drawLine(a, b);
        m_painter.drawLine(a - cap, a + cap);
        m_painter.drawLine(b - cap, b + cap);
    }
    m_painter.setBrush(mark.shape == CurvePanel::MarkShape::Ring ? theme().surface : mark.colour);
    switch (mark.shape) {
    case CurvePanel::MarkShape::Dot:
    case CurvePanel::MarkShape::Ring: m_painter.drawEllipse(at, r, r); break;
    case CurvePanel::MarkShape::Diamond:
        m_painter.drawPolygon(
            QPolygonF{at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0), at + QPointF(0, 1.3 * r), at + QPointF(-1.3 * r, 0)});
        break;
    case CurvePanel::MarkShape::Cross:
        m_painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        m_painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
        break;
    }
    if (mark.label.isEmpty())
        return;
    // To the right of it where there is room, and inside the panel in any case.
    const double wide = m_metrics.horizontalAdvance(mark.label);
    const double gap = r + theme().unit() / 2.0;
    double x = at.x() + gap;
    if (mark.labelLeft || x + wide > m_plot.right())
        x = std::max(m_plot.left(), at.x() - gap - wide);
    const double y = std::clamp(at.y() - r, m_plot.top() + m_metrics.ascent(), m_plot.bottom() - m_metrics.descent());
    paintLabel({x, y}, mark.label, theme().text);
}

void PanelPainter::paintMarks()
{
    m_painter.setFont(m_small);
    for (const CurvePanel::Mark &mark : m_panel.marks)
        paintMark(mark);
}

// On a patch of the ground, so that lines behind it do not strike it through.
void PanelPainter::paintLabel(const QPointF &beside, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return;
    QColor ground = theme().surface;
    ground.setAlpha(215);
    m_painter.fillRect(QRectF(beside.x() - 2, beside.y() - m_metrics.ascent(), m_metrics.horizontalAdvance(text) + 4, m_metrics.height()),
                       ground);
    m_painter.setPen(colour);
    m_painter.drawText(beside, text);
}

void PanelPainter::paintLegend(const QRectF &area)
{
    const Theme &t = theme();
    m_painter.setFont(m_small);
    double x = m_plot.left();
    double y = area.top() + m_metrics.ascent();
    if (!m_panel.title.isEmpty()) {
        QFont bold = m_small;
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.setPen(t.text);
        m_painter.drawText(QPointF(area.left(), y), m_panel.title);
        m_painter.setFont(m_small);
        y += m_metrics.lineSpacing();
    }
    if (!m_panel.y.title.isEmpty() && m_panel.rows.empty()) {
        m_painter.setPen(t.text);
        m_painter.drawText(QPointF(area.left(), y), m_panel.y.title);
        x = area.left() + m_metrics.horizontalAdvance(m_panel.y.title) + 2 * t.unit();
    }
    for (const CurvePanel::Curve &curve : m_panel.curves) {
        if (curve.name.isEmpty())
            continue;
        const double needed = 3 * t.unit() + m_metrics.horizontalAdvance(curve.name);
        if (x + needed > area.right() && x > area.left()) {
            x = area.left();
            y += m_metrics.lineSpacing();
        }
        m_painter.setPen(QPen(curve.colour, 2.0 * t.lineWidth(), curve.style));
        const double middle = y - m_metrics.capHeight() / 2.0;
        m_painter.drawLine(QPointF(x, middle), QPointF(x + 2 * t.unit(), middle));
        m_painter.setPen(t.text);
        m_painter.drawText(QPointF(x + 2.5 * t.unit(), y), curve.name);
        x += needed + 1.5 * t.unit();
    }
}

void PanelPainter::paintEmptyText()
{
    if (m_panel.emptyText.isEmpty())
        return;
    m_painter.setFont(m_small);
    m_painter.setPen(theme().muted);
    const double inset = theme().unit();
    const QRectF inside = m_plot.adjusted(inset, inset, -inset, -inset);
    constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
    QRectF patch;
    m_painter.drawText(inside, kFlags | Qt::TextDontPrint, m_panel.emptyText, &patch);
    m_painter.fillRect(patch.adjusted(-2, 0, 2, 0), theme().surface); // the grid would strike it through
    m_painter.drawText(inside, kFlags, m_panel.emptyText);
}

// Lines that title and legend take above the plot.
int headLines(const CurvePanel &panel, const QFontMetricsF &metrics, double width)
{
    int lines = panel.title.isEmpty() ? 0 : 1;
    double x = panel.rows.empty() ? metrics.horizontalAdvance(panel.y.title) + 2 * theme().unit() : 0.0;
    bool any = panel.rows.empty() && !panel.y.title.isEmpty();
    int legend = 0;
    for (const CurvePanel::Curve &curve : panel.curves) {
        if (curve.name.isEmpty())
            continue;
        any = true;
        const double needed = 3 * theme().unit() + metrics.horizontalAdvance(curve.name);
        if (x + needed > width && x > 0.0) {
            x = 0.0;
            ++legend;
        }
        x += needed + 1.5 * theme().unit();
    }
    return lines + legend + (any ? 1 : 0);
}

} // namespace

QFont scaledFont(const QFont &font, double factor)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        scaled.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return scaled;
}

QRectF CurvePanel::plotArea(const QRectF &area, const QFont &font) const
{
    const QFontMetricsF metrics(scaledFont(font, 0.85));
    const double gap = theme().unit() / 2.0;
    const double head = headLines(*this, metrics, area.width()) * metrics.lineSpacing() + gap + metrics.capHeight() / 2.0;
    const double foot = metrics.height() + (x.title.isEmpty() ? 0.0 : metrics.lineSpacing()) + gap;
    const double right = metrics.horizontalAdvance(QStringLiteral("00"));
    double left = 0.0;
    for (const auto &row : rows)
        left = std::max(left, metrics.horizontalAdvance(row.second));
    if (rows.empty()) {
        const Ticks ticks = ticksOf(y, area.height() - head - foot, 2.0 * metrics.height());
        for (double value = ticks.first; value <= y.most + 1e-9 * ticks.step; value += ticks.step)
            left = std::max(left, metrics.horizontalAdvance(decimalWords(value, ticks.decimals)));
    }
    return area.adjusted(left + 2 * gap, head, -right, -foot);
}

void CurvePanel::paint(QPainter &painter, const QRectF &area, const QFont &font) const
{
    const QRectF plot = plotArea(area, font);
    if (plot.width() < 10.0 || plot.height() < 10.0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PanelPainter panel(painter, *this, plot, font);
    panel.paintAxes(area);
    panel.paintLines();
    panel.paintCurves();
    panel.paintMarks();
    panel.paintLegend(area);
    panel.paintEmptyText();
    painter.restore();
}

} // namespace quantoscope
