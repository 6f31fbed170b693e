// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/curve_figure.h"

#include "charts/chart_axes.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kTicks = 6;

QString tickText(double value)
{
    return significantWords(std::abs(value) < 1e-9 ? 0.0 : value, 3);
}

} // namespace

CurveFigure::CurveFigure(const QString &name, QWidget *parent)
    : PaintedFigure(name, parent)
{
}

void CurveFigure::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

QSize CurveFigure::minimumSizeHint() const
{
    return {44 * theme().unit(), 26 * theme().unit()};
}

QPointF CurveFigure::placed(const QPointF &point, const QRectF &frame) const
{
    const QRectF &view = m_content.view;
    return {frame.left() + (point.x() - view.left()) / view.width() * frame.width(),
            frame.bottom() - (point.y() - view.top()) / view.height() * frame.height()};
}

void CurveFigure::paintAxes(QPainter &painter, const QRectF &frame, const GraphStyle &style) const
{
    const QRectF &view = m_content.view;
    painter.setFont(style.small);
    const double line = QFontMetricsF(style.small).height();
    const double xStep = readableStep(view.width(), kTicks), yStep = readableStep(view.height(), kTicks);
    for (double x = std::ceil(view.left() / xStep) * xStep; x <= view.right() + 1e-9; x += xStep) {
        const double at = placed({x, 0.0}, frame).x();
        painter.setPen(QPen(style.lines, 1));
        painter.drawLine(QPointF(at, frame.bottom()), QPointF(at, frame.bottom() + 4));
        painter.setPen(style.muted);
        painter.drawText(QRectF(at - 40, frame.bottom() + 5, 80, line), Qt::AlignHCenter | Qt::AlignTop, tickText(x));
    }
    for (double y = std::ceil(view.top() / yStep) * yStep; y <= view.bottom() + 1e-9; y += yStep) {
        const double at = placed({0.0, y}, frame).y();
        painter.setPen(QPen(style.lines, 1));
        painter.drawLine(QPointF(frame.left() - 4, at), QPointF(frame.left(), at));
        painter.setPen(style.muted);
        painter.drawText(QRectF(frame.left() - 86, at - line / 2, 80, line), Qt::AlignRight | Qt::AlignVCenter, tickText(y));
    }
    painter.setPen(style.text);
    painter.drawText(QRectF(frame.left(), frame.bottom() + line + 7, frame.width(), line), Qt::AlignCenter, m_content.xTitle);
    drawElided(painter, {frame.left() - 4, frame.top() - line - 4, frame.width(), line}, m_content.yTitle);
}

void CurveFigure::paintMarks(QPainter &painter, const QRectF &frame, const GraphStyle &style) const
{
    const auto &marks = m_content.marks;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QPointF at = placed(marks[i], frame);
        painter.setPen(QPen(theme().bad, style.unit()));
        if (i > 0)
            painter.drawLine(placed(marks[i - 1], frame), at);
        const bool last = i + 1 == marks.size();
        painter.setBrush(last ? theme().bad : style.surface);
        const double radius = (last ? 8.0 : 3.5) * style.unit();
        painter.drawEllipse(at, radius, radius);
    }
}

void CurveFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    if (m_content.view.width() <= 0.0 || m_content.view.height() <= 0.0)
        return;
    const double line = QFontMetricsF(style.small).height();
    const double left = QFontMetricsF(style.small).horizontalAdvance(QStringLiteral("−0.0000"));
    const QRectF frame = QRectF(rect()).adjusted(left, line + 8, -12, -2 * line - 10);
    painter.setPen(QPen(style.lines, 1));
    painter.setBrush(style.surface);
    painter.drawRect(frame);
    paintAxes(painter, frame, style);
    painter.save();
    painter.setClipRect(frame);
    QColor level = style.edge;
    level.setAlphaF(m_content.levels.size() > 64 ? 0.25F : 0.6F);
    painter.setPen(QPen(level, m_content.levels.size() > 64 ? 0.5 : 1.0));
    for (const double y : m_content.levels)
        painter.drawLine(placed({m_content.view.left(), y}, frame), placed({m_content.view.right(), y}, frame));
    painter.setBrush(Qt::NoBrush);
    const auto curve = [&](const QPolygonF &points, const QPen &pen) {
        QPolygonF line;
        for (const QPointF &point : points)
            line.append(placed(point, frame));
        painter.setPen(pen);
        painter.drawPolyline(line);
    };
    curve(m_content.curve, QPen(style.accent, 2.2 * style.unit()));
    curve(m_content.second, QPen(theme().bad, 1.3 * style.unit()));
    paintMarks(painter, frame, style);
    painter.restore();
}

} // namespace quantoscope
