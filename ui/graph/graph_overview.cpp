// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_overview.h"

#include "graph/graph_scene.h"
#include "graph/graph_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kMostWidth = 150.0;
constexpr double kHeightShare = 0.55; // of the view's
constexpr int kMargin = 12;
constexpr int kFewestPixels = 36;

} // namespace

GraphOverview::GraphOverview(GraphView &view, const GraphScene &scene)
    : QWidget(&view)
    , m_view(view)
    , m_scene(scene)
{
    setObjectName(QStringLiteral("graphOverview"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QTransform GraphOverview::toOverview() const
{
    const QRectF drawing = m_scene.sceneRect();
    const double factor = std::min(width() / drawing.width(), height() / drawing.height());
    QTransform transform;
    transform.translate((width() - drawing.width() * factor) / 2, (height() - drawing.height() * factor) / 2);
    transform.scale(factor, factor);
    transform.translate(-drawing.left(), -drawing.top());
    return transform;
}

void GraphOverview::drawingChanged()
{
    m_picture = {};
    visiblePartChanged();
}

void GraphOverview::visiblePartChanged()
{
    const QRectF drawing = m_scene.sceneRect();
    const QSize viewport = m_view.viewport()->size();
    const QRectF seen = m_view.seenRect();
    const bool seesAll = seen.width() >= m_scene.drawingRect().width() && seen.height() >= m_scene.drawingRect().height();
    if (drawing.isEmpty() || seesAll || viewport.height() < 200) {
        hide();
        return;
    }
    const double factor = std::min(kMostWidth / drawing.width(), viewport.height() * kHeightShare / drawing.height());
    const QSize size(std::max(kFewestPixels, static_cast<int>(drawing.width() * factor)),
                     std::max(kFewestPixels, static_cast<int>(drawing.height() * factor)));
    if (size != this->size())
        m_picture = {};
    const QPoint corner = m_view.viewport()->geometry().bottomRight() - QPoint(size.width() + kMargin, size.height() + kMargin);
    setGeometry(QRect(corner, size));
    show();
    raise();
    update();
}

void GraphOverview::paintEvent(QPaintEvent *)
{
    const GraphStyle &style = m_scene.style();
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(style.surface);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(toOverview(), true);
        const QTransform before = painter.transform();
        m_view.paintSmall(painter);
        painter.setTransform(before);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    QRectF seen = toOverview().mapRect(m_view.seenRect()).intersected(QRectF(rect()));
    QColor veil = style.accent;
    veil.setAlphaF(0.14F);
    painter.setBrush(veil);
    painter.setPen(QPen(style.accent, 1.5));
    painter.drawRoundedRect(seen.adjusted(1, 1, -1, -1), 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.lines, 1.0));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void GraphOverview::goTo(const QPointF &point)
{
    m_view.centerOn(toOverview().inverted().map(point));
}

void GraphOverview::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
    event->accept();
}

void GraphOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
    event->accept();
}

} // namespace quantoscope
