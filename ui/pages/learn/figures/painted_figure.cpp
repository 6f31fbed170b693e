// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/painted_figure.h"

#include "theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace quantoscope {

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

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace quantoscope
