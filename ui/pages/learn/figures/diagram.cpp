// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/diagram.h"

#include "pages/learn/figures/curve_panel.h"
#include "theme/theme.h"
#include "widgets/widest_word.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kPale = 0.5;
constexpr double kTextScale = 0.88, kTextStep = 0.02;
constexpr double kLeastTextScale = 0.6; // smaller would not be read

QRectF placed(const QRectF &place, const QRectF &area)
{
    return {area.left() + place.x() * area.width(), area.top() + place.y() * area.height(), place.width() * area.width(),
            place.height() * area.height()};
}

QRectF textPlace(const QRectF &box)
{
    const double inset = theme().unit() / 4.0;
    return box.adjusted(inset, inset, -inset, -inset);
}

QColor toneColour(Diagram::Tone tone)
{
    switch (tone) {
    case Diagram::Tone::Accent: return theme().accent;
    case Diagram::Tone::Good: return theme().good;
    case Diagram::Tone::Warning: return theme().warning;
    case Diagram::Tone::Plain:
    case Diagram::Tone::Bare: break;
    }
    return theme().muted;
}

// From the side of one box to the facing side of another.
QLineF between(const QRectF &a, const QRectF &b)
{
    if (a.right() <= b.left())
        return {QPointF(a.right(), a.center().y()), QPointF(b.left(), b.center().y())};
    if (b.right() <= a.left())
        return {QPointF(a.left(), a.center().y()), QPointF(b.right(), b.center().y())};
    // One above the other: straight where they overlap.
    const double x = (std::max(a.left(), b.left()) + std::min(a.right(), b.right())) / 2.0;
    return a.bottom() <= b.top() ? QLineF(x, a.bottom(), x, b.top()) : QLineF(x, a.top(), x, b.bottom());
}

void paintHead(QPainter &painter, const QLineF &line, double size)
{
    QLineF back = QLineF(line.p2(), line.p1());
    back.setLength(size);
    const QPointF along = back.p2() - back.p1();
    const QPointF across(-along.y() * 0.5, along.x() * 0.5);
    painter.drawPolygon(QPolygonF{line.p2(), line.p2() + along + across, line.p2() + along - across});
}

} // namespace

int Diagram::steps() const
{
    int most = 0;
    for (const Box &box : boxes)
        most = std::max(most, box.step);
    for (const Arrow &arrow : arrows)
        most = std::max(most, arrow.step);
    return most;
}

QFont Diagram::textFont(const QRectF &area, const QFont &font) const
{
    const auto fits = [&](const QFont &tried) {
        return std::all_of(boxes.begin(), boxes.end(), [&](const Box &box) {
            return widestWord(box.text, QFontMetrics(tried)) <= textPlace(placed(box.place, area)).width();
        });
    };
    double scale = kTextScale; // step by step: letters have whole pixels
    while (scale > kLeastTextScale && !fits(scaledFont(font, scale)))
        scale -= kTextStep;
    return scaledFont(font, scale);
}

void Diagram::paint(QPainter &painter, const QRectF &area, const QFont &font, int step) const
{
    const Theme &t = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto strength = [step](int own) { return step >= 0 && own > step ? kPale : 1.0; };
    const QFont small = textFont(area, font);
    for (const Arrow &arrow : arrows) {
        const QLineF line = between(placed(boxes[static_cast<std::size_t>(arrow.from)].place, area),
                                    placed(boxes[static_cast<std::size_t>(arrow.to)].place, area));
        painter.setOpacity(strength(arrow.step));
        const QColor colour = step > 0 && arrow.step == step ? t.accent : t.muted;
        painter.setPen(QPen(colour, 1.5 * t.lineWidth(), arrow.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintHead(painter, line, t.unit());
        if (arrow.label.isEmpty())
            continue;
        painter.setFont(small);
        painter.setPen(t.muted);
        const QFontMetricsF metrics(small);
        const bool level = std::abs(line.dx()) > std::abs(line.dy());
        const double wide = metrics.horizontalAdvance(arrow.label);
        const QPointF middle = line.center();
        painter.drawText(level ? QPointF(middle.x() - wide / 2.0, std::min(line.y1(), line.y2()) - t.unit() / 2.0)
                               : QPointF(middle.x() + t.unit() / 2.0, middle.y() + metrics.capHeight() / 2.0),
                         arrow.label);
    }
    for (const Box &box : boxes) {
        const QRectF rect = placed(box.place, area);
        painter.setOpacity(strength(box.step));
        const bool isNew = step > 0 && box.step == step;
        if (box.tone != Tone::Bare) {
            QColor fill = toneColour(box.tone);
            fill.setAlpha(box.tone == Tone::Plain ? 20 : 45);
            painter.setBrush(fill);
            painter.setPen(QPen(isNew ? t.accent : toneColour(box.tone), (isNew ? 2.5 : 1.0) * t.lineWidth()));
            painter.drawRoundedRect(rect, t.corner(), t.corner());
        }
        painter.setFont(small);
        painter.setPen(box.tone == Tone::Bare ? t.muted : t.text);
        painter.drawText(textPlace(rect), Qt::AlignCenter | Qt::TextWordWrap, box.text);
    }
    painter.restore();
}

DiagramView::DiagramView(QWidget *parent)
    : QWidget(parent)
{
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

void DiagramView::setDiagram(const Diagram &diagram)
{
    m_diagram = diagram;
    QStringList texts;
    for (const Diagram::Box &box : diagram.boxes)
        texts << box.text;
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

void DiagramView::setStep(int step)
{
    m_step = step;
    update();
}

QSize DiagramView::minimumSizeHint() const
{
    return {40 * theme().unit(), 16 * theme().unit()};
}

QRectF DiagramView::diagramArea() const
{
    const double inset = theme().unit() / 2.0;
    return QRectF(rect()).adjusted(inset, inset, -inset, -inset);
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_diagram.paint(painter, diagramArea(), font(), m_step);
}

} // namespace quantoscope
