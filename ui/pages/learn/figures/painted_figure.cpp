// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/painted_figure.h"

#include "pages/learn/figures/curve_panel.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace quantoscope {
namespace {

constexpr double kSubscript = 0.72, kDrop = 0.32; // of the type on the line, and of its capitals

// Calls `part` with what stands on the line and what stands below it, in order.
template <typename Part>
void splitSubscripts(const QString &text, Part part)
{
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('_')); at >= 0 && at + 1 < text.size(); at = text.indexOf(QLatin1Char('_'), begin)) {
        part(text.mid(begin, at - begin), false);
        part(text.mid(at + 1, 1), true);
        begin = at + 2;
    }
    part(text.mid(begin), false);
}

} // namespace

PaintedFigure::PaintedFigure(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        updateGeometry();
        update();
    });
}

GraphStyle PaintedFigure::style() const
{
    return GraphStyle::of(QGuiApplication::palette(), font()); // a scroll area's style sheet makes this widget's own base transparent
}

bool PaintedFigure::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

double drawWithSubscripts(QPainter &painter, const QPointF &at, const QString &text)
{
    const QFont line = painter.font(), below = scaledFont(line, kSubscript);
    const double drop = kDrop * QFontMetricsF(line).capHeight();
    double x = at.x();
    splitSubscripts(text, [&](const QString &part, bool isBelow) {
        painter.setFont(isBelow ? below : line);
        painter.drawText(QPointF(x, at.y() + (isBelow ? drop : 0.0)), part);
        x += QFontMetricsF(painter.font()).horizontalAdvance(part);
    });
    painter.setFont(line);
    return x - at.x();
}

double widthWithSubscripts(const QFont &font, const QString &text)
{
    const QFontMetricsF line(font), below(scaledFont(font, kSubscript));
    double width = 0.0;
    splitSubscripts(text, [&](const QString &part, bool isBelow) { width += (isBelow ? below : line).horizontalAdvance(part); });
    return width;
}

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace quantoscope
