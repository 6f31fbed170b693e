// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_view.h"

#include "graph/graph_legend.h"
#include "graph/graph_overview.h"
#include "graph/graph_scene.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kMostZoom = 4.0;
constexpr double kLeastStartZoom = 0.6; // a wide network starts with its texts legible, and scrolls
constexpr double kExportMargin = 24.0;
constexpr int kCornerMargin = 12;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QGraphicsView(parent)
    , m_graph(new GraphScene(this))
    , m_legend(new GraphLegend(this))
    , m_overview(new GraphOverview(*this, *m_graph))
{
    setObjectName(QStringLiteral("graphView"));
    setScene(m_graph);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::RubberBandDrag);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(this, &QGraphicsView::rubberBandChanged, this, [this](const QRect &band) { updateRubberBand(band); });
    lookChanged();
    retranslate();
}

GraphView::~GraphView() = default;

void GraphView::setDrawing(GraphDrawing drawing)
{
    const auto &before = m_graph->drawing().layers;
    const bool sameNames =
        before.size() == drawing.layers.size() && std::equal(before.begin(), before.end(), drawing.layers.begin(),
                                                             [](const DrawnLayer &a, const DrawnLayer &b) { return a.name == b.name; });
    m_graph->setDrawing(std::move(drawing));
    if (sameNames) {
        if (!m_search.isEmpty())
            setSearch(m_search);
    } else {
        m_search.clear();
        m_matches.clear();
        m_match = -1;
        setCurrent(-1);
        m_hasStarted = isVisible();
        if (m_hasStarted)
            showStart();
    }
    placeCorners();
}

const GraphDrawing &GraphView::drawing() const
{
    return m_graph->drawing();
}

void GraphView::setColouring(Colouring colouring)
{
    m_graph->setColouring(colouring);
    placeCorners();
}

Colouring GraphView::colouring() const
{
    return m_graph->scale().colouring();
}

bool GraphView::canColour(Colouring colouring) const
{
    return colouring == Colouring::None || !ValueScale(colouring, m_graph->drawing()).isEmpty();
}

QStringList GraphView::openBlocks() const
{
    QStringList paths;
    for (std::size_t block = 1; block < m_graph->blocks().blocks().size(); ++block) {
        if (m_graph->blocks().blocks()[block].isOpen)
            paths << QString::fromStdString(m_graph->blocks().blocks()[block].path);
    }
    return paths;
}

void GraphView::setBlockOpen(const QString &path, bool open)
{
    const int block = m_graph->blocks().find(path.toStdString());
    if (block <= 0)
        return;
    m_graph->blocks().setOpen(block, open);
    changeBlocks(block);
}

void GraphView::toggleBlock(int box)
{
    const VisibleBox &visible = m_graph->visible().boxes[static_cast<std::size_t>(box)];
    if (visible.kind == BoxKind::Layer)
        return;
    const int block = visible.block;
    m_graph->blocks().setOpen(block, visible.kind == BoxKind::ClosedBlock);
    changeBlocks(block);
}

void GraphView::changeBlocks(int anchor)
{
    const auto placeOf = [&](int block) {
        const int box = block > 0 ? m_graph->boxOfBlock(block) : -1;
        return box < 0 ? QPoint() : mapFromScene(QPointF(m_graph->boxRect(box).center().x(), m_graph->boxRect(box).top()));
    };
    const QPoint before = placeOf(anchor);
    m_graph->rebuild();
    setCurrent(m_graph->current()); // it may be said otherwise now
    const QPoint after = placeOf(anchor);
    if (anchor > 0 && !before.isNull() && !after.isNull()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + after.x() - before.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + after.y() - before.y());
    }
    placeCorners();
}

void GraphView::openAll()
{
    m_graph->blocks().openAll();
    changeBlocks(0);
}

void GraphView::closeAll()
{
    m_graph->blocks().closeAll();
    changeBlocks(0);
}

void GraphView::openDefault()
{
    m_graph->blocks().openDefault();
    changeBlocks(0);
}

void GraphView::showAll()
{
    const QRectF all = m_graph->sceneRect();
    if (all.isEmpty())
        return;
    const double factor = std::min({1.0, viewport()->width() / all.width(), viewport()->height() / all.height()});
    zoomBy(factor / zoom());
    centerOn(all.center());
}

void GraphView::showStart()
{
    const QRectF all = m_graph->sceneRect();
    if (all.isEmpty())
        return;
    const double factor = std::clamp(viewport()->width() / all.width(), kLeastStartZoom, 1.0);
    zoomBy(factor / zoom());
    centerOn(all.center());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void GraphView::zoomBy(double factor)
{
    zoomAbout(factor, QRectF(viewport()->rect()).center());
}

void GraphView::resetZoom()
{
    zoomBy(1.0 / zoom());
}

void GraphView::zoomAbout(double factor, const QPointF &viewportPoint)
{
    const QRectF all = m_graph->sceneRect();
    if (all.isEmpty())
        return;
    const double fits = std::min({1.0, viewport()->width() / all.width(), viewport()->height() / all.height()});
    const double target = std::clamp(zoom() * factor, fits, kMostZoom);
    const QPointF held = mapToScene(viewportPoint.toPoint());
    setTransform(QTransform::fromScale(target, target));
    const QPointF moved = mapFromScene(held) - viewportPoint;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    placeCorners();
    emit zoomChanged(zoom());
}

QRectF GraphView::seenRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

QRectF GraphView::drawingRect() const
{
    QRectF rect = m_graph->drawingRect().adjusted(-kExportMargin, -kExportMargin, kExportMargin, kExportMargin);
    const QSizeF legend = legendSize(m_graph->scale(), m_graph->style());
    if (!legend.isEmpty()) {
        rect.setBottom(rect.bottom() + legend.height() + kExportMargin);
        rect.setRight(std::max(rect.right(), rect.left() + legend.width() + 2 * kExportMargin));
    }
    return rect;
}

void GraphView::paintDrawing(QPainter &painter, const QRectF &target)
{
    const QRectF rect = drawingRect();
    m_graph->setPlain(true);
    painter.save();
    painter.fillRect(target, m_graph->style().ground);
    m_graph->render(&painter, target, rect);
    painter.restore();
    m_graph->setPlain(false);
    const QSizeF legend = legendSize(m_graph->scale(), m_graph->style());
    if (legend.isEmpty())
        return;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / rect.width(), target.height() / rect.height());
    paintLegend(painter, {kExportMargin, rect.height() - kExportMargin - legend.height()}, m_graph->scale(), m_graph->style());
    painter.restore();
}

void GraphView::paintSmall(QPainter &painter) const
{
    const GraphStyle &style = m_graph->style();
    QPen outline(style.edge, 1.0);
    outline.setCosmetic(true);
    for (std::size_t box = 0; box < m_graph->visible().boxes.size(); ++box) {
        const int index = static_cast<int>(box);
        const VisibleBox &visible = m_graph->visible().boxes[box];
        const bool isFrame = visible.kind == BoxKind::Frame;
        if (isFrame) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.frame(m_graph->blocks().blocks()[static_cast<std::size_t>(visible.block)].depth));
        } else {
            painter.setPen(outline);
            painter.setBrush(m_graph->isMarked(index) ? style.accent : m_graph->fillOf(index).value_or(style.lines));
        }
        painter.drawRoundedRect(m_graph->boxRect(index), 6, 6);
    }
}

void GraphView::placeCorners()
{
    m_legend->show(m_graph->scale(), m_graph->style());
    m_legend->move(kCornerMargin, viewport()->height() - m_legend->height() - kCornerMargin);
    m_overview->drawingChanged();
}

void GraphView::lookChanged()
{
    m_graph->setLook(palette(), font());
    setBackgroundBrush(m_graph->style().ground);
    placeCorners();
}

void GraphView::retranslate()
{
    setAccessibleName(tr("The network as a graph"));
    m_graph->rebuild(); // its texts, and with them its boxes' widths
    placeCorners();
}

void GraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange: lookChanged(); break;
    case QEvent::LanguageChange: retranslate(); break;
    default: break;
    }
}

void GraphView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!m_hasStarted && !m_graph->drawing().layers.empty()) {
        m_hasStarted = true;
        showStart();
    }
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeCorners();
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_overview->visiblePartChanged();
}

} // namespace quantoscope
