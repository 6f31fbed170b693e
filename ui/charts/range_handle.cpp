// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_handle.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace quantoscope {

RangeHandle::RangeHandle(QWidget *chart)
    : QWidget(chart)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAttribute(Qt::WA_Hover);
    setFixedWidth(kWidth);
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = true;
    m_moved = false;
    m_grabbedAt = event->position().x() - kWidth / 2.0;
    update();
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    m_moved = true;
    emit draggedTo(mapToParent(event->position()).x() - m_grabbedAt, event->modifiers().testFlag(Qt::ControlModifier));
}

void RangeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragged)
        return;
    m_dragged = false;
    update();
    if (m_moved)
        emit released();
}

void RangeHandle::keyPressEvent(QKeyEvent *event)
{
    const bool jump = event->modifiers().testFlag(Qt::ControlModifier);
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    int direction = 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_PageDown: direction = -1; break;
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_PageUp: direction = 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    m_keysPending = true;
    if (jump || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        emit jumped(direction);
    else
        emit stepped(direction, fine);
}

void RangeHandle::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        finishKeys();
    QWidget::keyReleaseEvent(event);
}

void RangeHandle::finishKeys()
{
    if (!m_keysPending)
        return;
    m_keysPending = false;
    emit released();
}

void RangeHandle::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void RangeHandle::focusOutEvent(QFocusEvent *event)
{
    finishKeys();
    update();
    QWidget::focusOutEvent(event);
}

void RangeHandle::enterEvent(QEnterEvent *event)
{
    update();
    QWidget::enterEvent(event);
}

void RangeHandle::leaveEvent(QEvent *event)
{
    update();
    QWidget::leaveEvent(event);
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = colours.presentation;
    const QRectF grip(width() / 2.0 - 6.0 * scale, height() / 2.0 - 17.0 * scale, 12.0 * scale, 34.0 * scale);
    const bool lively = m_dragged || underMouse() || hasFocus();
    painter.setPen(QPen(lively ? colours.text : colours.surface, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(grip, 4.0, 4.0);
    painter.setPen(QPen(colours.accentText, 1.5 * scale));
    for (const double dx : {-2.0, 2.0}) {
        const double x = width() / 2.0 + dx * scale;
        painter.drawLine(QPointF(x, grip.center().y() - 6.0 * scale), QPointF(x, grip.center().y() + 6.0 * scale));
    }
}

} // namespace quantoscope
