// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keyboard do in a GraphView.
#include "graph/graph_export.h"
#include "graph/graph_scene.h"
#include "graph/graph_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputDevice>
#include <QKeyEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace quantoscope {
namespace {

constexpr double kWheelZoom = 1.0015; // for each eighth of a degree
constexpr double kKeyZoom = 1.25;

} // namespace

void GraphView::startPan(const QPoint &position)
{
    m_isPanning = true;
    m_panFrom = position;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        startPan(position);
        return;
    }
    const QPointF point = mapToScene(position);
    const int box = m_graph->boxAt(point);
    const bool isFrame = box >= 0 && m_graph->visible().boxes[static_cast<std::size_t>(box)].kind == BoxKind::Frame;
    if (box >= 0 && event->button() == Qt::LeftButton && m_graph->isOnChevron(box, point)) {
        toggleBlock(box);
        return;
    }
    if (box >= 0 && (!isFrame || m_graph->isOnTitle(box, point))) {
        setCurrent(box);
        if (event->button() == Qt::LeftButton)
            selectBox(box, event->modifiers());
        return;
    }
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_beforeBand = adds ? m_graph->selected() : std::set<int>();
    if (event->button() == Qt::LeftButton && !adds)
        select({});
    QGraphicsView::mousePressEvent(event); // begins the rubber band
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_isPanning) {
        const QPoint moved = position - m_panFrom;
        m_panFrom = position;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    const QPointF point = mapToScene(position);
    int box = m_graph->boxAt(point);
    if (box >= 0 && m_graph->visible().boxes[static_cast<std::size_t>(box)].kind == BoxKind::Frame && !m_graph->isOnTitle(box, point))
        box = -1;
    m_graph->setHovered(box);
    QGraphicsView::mouseMoveEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->unsetCursor();
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    const int box = m_graph->boxAt(point);
    if (event->button() != Qt::LeftButton || box < 0 || m_graph->isOnChevron(box, point)) // the chevron's clicks have done it
        return;
    activate(box);
}

void GraphView::activate(int box)
{
    if (m_graph->visible().boxes[static_cast<std::size_t>(box)].kind == BoxKind::Layer)
        emit layerActivated(m_graph->nameOf(box));
    else
        toggleBlock(box);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    const bool isTouchPad = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    const bool zooms = event->modifiers() & Qt::ControlModifier || (!isTouchPad && !(event->modifiers() & Qt::ShiftModifier));
    if (!zooms) {
        const QPoint way = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
    } else if (event->angleDelta().y() != 0) {
        zoomAbout(std::pow(kWheelZoom, event->angleDelta().y()), event->position());
    }
    event->accept();
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF point = mapToScene(help->pos());
        const int box = m_graph->boxAt(point);
        const bool isFrame = box >= 0 && m_graph->visible().boxes[static_cast<std::size_t>(box)].kind == BoxKind::Frame;
        const QString tip = box >= 0 && (!isFrame || m_graph->isOnTitle(box, point)) ? m_graph->tipOf(box) : m_graph->tensorTipAt(point);
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(1.0 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Leave)
        m_graph->setHovered(-1);
    return QGraphicsView::viewportEvent(event);
}

bool GraphView::moveCurrent(const QKeyEvent &event)
{
    Direction direction = Direction::Down;
    switch (event.key()) {
    case Qt::Key_Up: direction = Direction::Up; break;
    case Qt::Key_Down: direction = Direction::Down; break;
    case Qt::Key_Left: direction = Direction::Left; break;
    case Qt::Key_Right: direction = Direction::Right; break;
    default: return false;
    }
    const int current = m_graph->current();
    const int next = current < 0 ? firstSeenBox() : nextBox(current, direction);
    if (next < 0)
        return true;
    setCurrent(next);
    ensureBoxVisible(next);
    if (!(event.modifiers() & Qt::ControlModifier))
        selectBox(next, event.modifiers() & Qt::ShiftModifier);
    return true;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (moveCurrent(*event))
        return;
    const int current = m_graph->current();
    if (event->matches(QKeySequence::SelectAll)) {
        std::set<int> all;
        for (std::size_t layer = 0; layer < m_graph->drawing().layers.size(); ++layer)
            all.insert(m_graph->blocks().ownerOf(static_cast<int>(layer)));
        select(std::move(all));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kKeyZoom); return;
    case Qt::Key_Minus: zoomBy(1.0 / kKeyZoom); return;
    case Qt::Key_0: resetZoom(); return;
    case Qt::Key_F: showAll(); return;
    case Qt::Key_Home: showStart(); return;
    case Qt::Key_F3: showMatch(event->modifiers() & Qt::ShiftModifier ? -1 : 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            activate(current);
        return;
    case Qt::Key_Backspace:
        if (current >= 0) {
            const VisibleBox &box = m_graph->visible().boxes[static_cast<std::size_t>(current)];
            const int frame = box.kind == BoxKind::Frame ? current : box.parent;
            if (frame >= 0)
                toggleBlock(frame);
        }
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            if (current >= 0)
                selectBox(current, Qt::ControlModifier);
        }
        return;
    case Qt::Key_Escape:
        if (m_graph->selected().empty())
            break; // a dialog around may close
        select({});
        return;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void GraphView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_spaceHeld = false;
    QGraphicsView::keyReleaseEvent(event);
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_graph->current() < 0)
        setCurrent(firstSeenBox());
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    QGraphicsView::focusOutEvent(event);
}

int GraphView::firstSeenBox() const
{
    const QRectF seen = seenRect();
    int first = -1;
    for (std::size_t box = 0; box < m_graph->visible().boxes.size(); ++box) {
        const int index = static_cast<int>(box);
        if (m_graph->visible().boxes[box].kind == BoxKind::Frame)
            continue;
        if (seen.contains(m_graph->boxRect(index)))
            return index;
        if (first < 0)
            first = index;
    }
    return first;
}

std::set<int> GraphView::menuLayers(int box) const
{
    if (box < 0)
        return m_graph->selected();
    const std::vector<int> layers = m_graph->layersOf(box);
    const bool isSelected = std::all_of(layers.begin(), layers.end(), [&](int layer) { return m_graph->selected().count(layer) > 0; });
    return isSelected ? m_graph->selected() : std::set<int>(layers.begin(), layers.end());
}

void GraphView::addBlockActions(QMenu &menu, int box)
{
    const VisibleBox &visible = m_graph->visible().boxes[static_cast<std::size_t>(box)];
    if (visible.kind == BoxKind::ClosedBlock)
        menu.addAction(tr("&Open %1").arg(m_graph->nameOf(box)), this, [this, block = visible.block] {
            m_graph->blocks().setOpen(block, true);
            changeBlocks(block);
        });
    const int frame = visible.kind == BoxKind::Frame ? box : visible.parent;
    if (frame >= 0) {
        const int block = m_graph->visible().boxes[static_cast<std::size_t>(frame)].block;
        menu.addAction(tr("&Close %1").arg(m_graph->nameOf(frame)), this, [this, block] {
            m_graph->blocks().setOpen(block, false);
            changeBlocks(block);
        });
    }
    const QString name = m_graph->nameOf(box);
    menu.addAction(tr("Copy &name"), this, [name] { QApplication::clipboard()->setText(name); });
    menu.addSeparator();
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int box = byKeyboard ? m_graph->current() : m_graph->boxAt(mapToScene(event->pos()));
    QMenu menu(this);
    if (box >= 0)
        addBlockActions(menu, box);
    menu.addAction(tr("Open &all blocks"), this, &GraphView::openAll);
    menu.addAction(tr("C&lose all blocks"), this, &GraphView::closeAll);
    menu.addAction(tr("The &usual blocks"), this, &GraphView::openDefault);
    menu.addSeparator();
    menu.addAction(tr("Show &whole network"), this, &GraphView::showAll);
    menu.addAction(tr("Actual si&ze"), this, &GraphView::resetZoom);
    menu.addSeparator();
    menu.addAction(tr("Copy &drawing"), this, [this] { copyGraph(*this); });
    menu.addAction(tr("&Save drawing as…"), this, [this] { emit saveRequested(); });
    emit menuAboutToShow(&menu, namesOf(menuLayers(box)));
    const QPoint place =
        byKeyboard && box >= 0 ? viewport()->mapToGlobal(mapFromScene(m_graph->boxRect(box).center())) : event->globalPos();
    menu.exec(place);
}

} // namespace quantoscope
