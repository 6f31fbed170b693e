// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_scene.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace quantoscope {
namespace {

bool haveSameLayers(const GraphDrawing &a, const GraphDrawing &b)
{
    return a.layers.size() == b.layers.size() &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), [](const DrawnLayer &x, const DrawnLayer &y) {
               return x.name == y.name && x.op == y.op && x.fusedInto == y.fusedInto && x.inputs == y.inputs;
           });
}

bool haveSameNames(const GraphDrawing &a, const GraphDrawing &b)
{
    return a.layers.size() == b.layers.size() &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), [](const auto &x, const auto &y) { return x.name == y.name; });
}

LayoutSpacing spacingOf(const GraphStyle &style)
{
    LayoutSpacing spacing;
    for (double *measure : {&spacing.nodeGap, &spacing.lineNodeGap, &spacing.lineGap, &spacing.trackGap, &spacing.rowGap,
                            &spacing.labelZone, &spacing.topZone, &spacing.bend})
        *measure *= style.unit();
    return spacing;
}

} // namespace

GraphScene::GraphScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(GraphStyle::of(QGuiApplication::palette(), QGuiApplication::font()))
{
    setItemIndexMethod(QGraphicsScene::NoIndex); // a few hundred items, and all change at once
}

void GraphScene::setDrawing(GraphDrawing drawing)
{
    const bool sameLayers = haveSameLayers(m_drawing, drawing);
    const bool sameNames = haveSameNames(m_drawing, drawing);
    const GraphBlocks before = std::move(m_blocks);
    m_drawing = std::move(drawing);
    if (sameLayers) {
        m_blocks = before;
        m_blocks.updateFigures(m_drawing);
    } else {
        m_blocks = GraphBlocks(m_drawing);
        m_blocks.openDefault();
        m_current = m_hovered = -1;
        if (sameNames) { // other layers are merged: the same blocks stay open
            for (std::size_t block = 1; block < m_blocks.blocks().size(); ++block) {
                const int old = before.find(m_blocks.blocks()[block].path);
                if (old >= 0)
                    m_blocks.setOpen(static_cast<int>(block), before.blocks()[static_cast<std::size_t>(old)].isOpen);
            }
            std::set<int> selected;
            for (const int layer : m_selected)
                selected.insert(m_blocks.ownerOf(layer));
            m_selected = std::move(selected);
        } else {
            m_selected.clear();
            m_hits.clear();
            m_dimOthers = false;
        }
    }
    m_scale = ValueScale(m_scale.colouring(), m_drawing);
    rebuild();
}

void GraphScene::setColouring(Colouring colouring)
{
    m_scale = ValueScale(colouring, m_drawing);
    rebuild();
}

void GraphScene::setLook(const QPalette &palette, const QFont &font)
{
    const GraphStyle style = GraphStyle::of(palette, font);
    if (style == m_style)
        return;
    m_style = style;
    rebuild();
}

BoxContent GraphScene::contentOf(const VisibleBox &box) const
{
    BoxContent content;
    content.title = QString::fromStdString(box.title);
    std::optional<double> share;
    if (box.kind == BoxKind::Layer) {
        const DrawnLayer &layer = m_drawing.layers[static_cast<std::size_t>(box.layer)];
        const QString line = layerLine(m_drawing, m_blocks, box.layer);
        if (!line.isEmpty())
            content.lines << line;
        content.isWeighted = layer.op == "conv" || layer.op == "linear";
        content.isRound = layer.op == "input" || layer.op == "add" || layer.op == "concat";
        content.value = valueText(m_scale.colouring(), layer);
        share = m_scale.shareOf(layer);
    } else {
        const BlockSummary &summary = m_blocks.blocks()[static_cast<std::size_t>(box.block)].summary;
        content.lines = blockLines(summary);
        content.isBlock = true;
        content.value = valueText(m_scale.colouring(), summary);
        share = m_scale.shareOf(summary);
    }
    if (share)
        content.fill = m_style.scale(*share);
    content.isWeighted = content.isWeighted && m_scale.isEmpty(); // one meaning of colour at a time
    content.expectsValue = !content.value.isEmpty();
    return content;
}

QString GraphScene::labelOf(const VisibleTensor &tensor) const
{
    return QString::fromStdString(m_drawing.layers[static_cast<std::size_t>(tensor.layer)].shape);
}

void GraphScene::layOut(const std::vector<BoxContent> &contents)
{
    std::vector<double> labelWidths(m_visible.boxes.size(), 0.0);
    std::vector<NestedTensor> tensors;
    const QFontMetricsF small(m_style.small);
    for (const VisibleTensor &tensor : m_visible.tensors) {
        double &width = labelWidths[static_cast<std::size_t>(tensor.from)];
        width = std::max(width, small.horizontalAdvance(labelOf(tensor)));
        tensors.push_back({tensor.from, tensor.result, tensor.to});
    }
    std::vector<NestedBox> boxes;
    for (std::size_t i = 0; i < m_visible.boxes.size(); ++i) {
        const VisibleBox &visible = m_visible.boxes[i];
        NestedBox box;
        box.parent = visible.parent;
        box.isFrame = visible.kind == BoxKind::Frame;
        box.results = visible.results;
        if (box.isFrame)
            box.titleWidth = frameTitleWidth(QString::fromStdString(visible.title), m_style);
        else
            box.size = boxSize(contents[i], m_style, visible.results, labelWidths[i]);
        box.inTopRow = visible.kind == BoxKind::Layer && m_drawing.layers[static_cast<std::size_t>(visible.layer)].op == "input";
        boxes.push_back(box);
    }
    m_layout = layOutNested(boxes, tensors, spacingOf(m_style));
}

void GraphScene::rebuild()
{
    const int currentLayer = m_current >= 0 && !layersOf(m_current).empty() ? layersOf(m_current).front() : -1;
    clear();
    m_hovered = -1;
    m_visible = m_blocks.visible();
    std::vector<BoxContent> contents;
    for (const VisibleBox &box : m_visible.boxes)
        contents.push_back(box.kind == BoxKind::Frame ? BoxContent() : contentOf(box));
    layOut(contents);
    addItems(std::move(contents));
    m_current = currentLayer >= 0 ? boxOfLayer(currentLayer) : -1;
    updateMarks();
}

void GraphScene::addItems(std::vector<BoxContent> contents)
{
    constexpr double kMargin = 40.0; // so that the first and the last box can be seen in full
    m_boxItems.assign(m_visible.boxes.size(), nullptr);
    m_frameItems.assign(m_visible.boxes.size(), nullptr);
    m_tensorItems.clear();
    for (std::size_t i = 0; i < m_visible.boxes.size(); ++i) {
        const QRectF rect = m_layout.boxes[i];
        if (m_visible.boxes[i].kind == BoxKind::Frame) {
            const int depth = m_blocks.blocks()[static_cast<std::size_t>(m_visible.boxes[i].block)].depth;
            m_frameItems[i] = new FrameItem(QString::fromStdString(m_visible.boxes[i].title), depth, rect, m_style);
            m_frameItems[i]->setZValue(depth);
            addItem(m_frameItems[i]);
        } else {
            m_boxItems[i] = new BoxItem(std::move(contents[i]), rect, m_style);
            m_boxItems[i]->setZValue(200);
            addItem(m_boxItems[i]);
        }
    }
    for (std::size_t t = 0; t < m_visible.tensors.size(); ++t) {
        const VisibleTensor &tensor = m_visible.tensors[t];
        const bool fromBlock = m_visible.boxes[static_cast<std::size_t>(tensor.from)].kind == BoxKind::ClosedBlock;
        const double drop = fromBlock ? kBlockShadow + 2.0 : 3.0;
        m_tensorItems.push_back(new TensorItem(m_layout.tensors[t], labelOf(tensor), drop, m_style));
        m_tensorItems.back()->setZValue(100);
        addItem(m_tensorItems.back());
    }
    setSceneRect(m_layout.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin));
}

int GraphScene::boxAt(const QPointF &point) const
{
    for (int box = static_cast<int>(m_visible.boxes.size()) - 1; box >= 0; --box) { // what is inside comes after its frame
        if (boxRect(box).contains(point))
            return box;
    }
    return -1;
}

bool GraphScene::isOnTitle(int box, const QPointF &point) const
{
    const QRectF rect = boxRect(box);
    return m_visible.boxes[static_cast<std::size_t>(box)].kind == BoxKind::Frame &&
           point.y() < rect.top() + kFrameTitleHeight * m_style.unit();
}

bool GraphScene::isOnChevron(int box, const QPointF &point) const
{
    const VisibleBox &visible = m_visible.boxes[static_cast<std::size_t>(box)];
    const QRectF rect = boxRect(box);
    return visible.kind != BoxKind::Layer && point.x() < rect.left() + kChevronRoom &&
           point.y() < rect.top() + kFrameTitleHeight * m_style.unit();
}

int GraphScene::boxOfLayer(int layer) const
{
    const int owner = m_blocks.ownerOf(layer);
    for (std::size_t box = 0; box < m_visible.boxes.size(); ++box) {
        const VisibleBox &visible = m_visible.boxes[box];
        if (visible.kind == BoxKind::Layer && visible.layer == owner)
            return static_cast<int>(box);
    }
    for (int block = m_blocks.blockOf(owner); block > 0; block = m_blocks.blocks()[static_cast<std::size_t>(block)].parent) {
        const int box = boxOfBlock(block);
        if (box >= 0)
            return box;
    }
    return -1;
}

int GraphScene::boxOfBlock(int block) const
{
    const auto found =
        std::find_if(m_visible.boxes.begin(), m_visible.boxes.end(), [&](const VisibleBox &box) { return box.block == block; });
    return found == m_visible.boxes.end() ? -1 : static_cast<int>(found - m_visible.boxes.begin());
}

std::vector<int> GraphScene::layersOf(int box) const
{
    const VisibleBox &visible = m_visible.boxes[static_cast<std::size_t>(box)];
    if (visible.kind == BoxKind::Layer)
        return {visible.layer};
    std::vector<int> layers;
    for (const int layer : m_blocks.blocks()[static_cast<std::size_t>(visible.block)].all) {
        if (m_blocks.ownerOf(layer) == layer)
            layers.push_back(layer);
    }
    return layers;
}

QString GraphScene::nameOf(int box) const
{
    const VisibleBox &visible = m_visible.boxes[static_cast<std::size_t>(box)];
    return QString::fromStdString(visible.kind == BoxKind::Layer ? m_drawing.layers[static_cast<std::size_t>(visible.layer)].name
                                                                 : m_blocks.blocks()[static_cast<std::size_t>(visible.block)].path);
}

QString GraphScene::tipOf(int box) const
{
    const VisibleBox &visible = m_visible.boxes[static_cast<std::size_t>(box)];
    return factsTip(nameOf(box), visible.kind == BoxKind::Layer ? layerFacts(m_drawing, m_blocks, visible.layer)
                                                                : blockFacts(m_blocks.blocks()[static_cast<std::size_t>(visible.block)]));
}

QString GraphScene::spokenTextOf(int box) const
{
    const VisibleBox &visible = m_visible.boxes[static_cast<std::size_t>(box)];
    return factsSpoken(nameOf(box), visible.kind == BoxKind::Layer
                                        ? layerFacts(m_drawing, m_blocks, visible.layer)
                                        : blockFacts(m_blocks.blocks()[static_cast<std::size_t>(visible.block)]));
}

QString GraphScene::tensorTipAt(const QPointF &point) const
{
    for (std::size_t t = 0; t < m_tensorItems.size(); ++t) {
        if (!m_tensorItems[t]->shape().contains(point))
            continue;
        const VisibleTensor &tensor = m_visible.tensors[t];
        QStringList readers;
        for (const int reader : tensor.to)
            readers << nameOf(reader);
        constexpr int kMost = 8;
        if (readers.size() > kMost)
            readers = readers.mid(0, kMost) << QStringLiteral("…");
        const QString name = QString::fromStdString(m_drawing.layers[static_cast<std::size_t>(tensor.layer)].name);
        return factsTip(name, {{tr("Result"), labelOf(tensor)}, {tr("Read by"), readers.join(QStringLiteral(", "))}});
    }
    return {};
}

void GraphScene::setSelected(std::set<int> layers)
{
    m_selected = std::move(layers);
    updateMarks();
}

void GraphScene::setHits(std::set<int> layers, bool dimOthers)
{
    m_hits = std::move(layers);
    m_dimOthers = dimOthers;
    updateMarks();
}

void GraphScene::setCurrent(int box)
{
    m_current = box;
    updateMarks();
}

void GraphScene::setHovered(int box)
{
    if (box == m_hovered)
        return;
    m_hovered = box;
    updateMarks();
}

bool GraphScene::isMarked(int box) const
{
    const std::vector<int> layers = layersOf(box);
    const auto areIn = [&](const std::set<int> &set) {
        return std::all_of(layers.begin(), layers.end(), [&](int layer) { return set.count(layer) > 0; });
    };
    return areIn(m_selected) || std::any_of(layers.begin(), layers.end(), [&](int layer) { return m_hits.count(layer) > 0; });
}

std::optional<QColor> GraphScene::fillOf(int box) const
{
    return contentOf(m_visible.boxes[static_cast<std::size_t>(box)]).fill;
}

void GraphScene::setPlain(bool plain)
{
    m_isPlain = plain;
    updateMarks();
}

void GraphScene::updateMarks()
{
    std::vector<bool> strong(m_visible.boxes.size(), false); // boxes whose lines stand out
    std::vector<bool> dimmed(m_visible.boxes.size(), false);
    for (std::size_t box = 0; box < m_visible.boxes.size(); ++box) {
        const std::vector<int> layers = layersOf(static_cast<int>(box));
        const auto countIn = [&](const std::set<int> &set) {
            return static_cast<int>(std::count_if(layers.begin(), layers.end(), [&](int layer) { return set.count(layer) > 0; }));
        };
        const int selected = m_isPlain ? 0 : countIn(m_selected);
        const int hits = m_isPlain ? 0 : countIn(m_hits);
        BoxMark mark;
        if (selected > 0)
            mark.selection = selected == static_cast<int>(layers.size()) ? BoxMark::Selection::Whole : BoxMark::Selection::Partly;
        mark.isCurrent = static_cast<int>(box) == m_current && !m_isPlain;
        mark.isHovered = static_cast<int>(box) == m_hovered && !m_isPlain;
        mark.isHit = hits > 0;
        mark.isDimmed = m_dimOthers && hits == 0 && !m_isPlain;
        const bool isFrame = m_frameItems[box] != nullptr;
        strong[box] = !isFrame && (mark.isHovered || (mark.selection != BoxMark::Selection::None && m_selected.size() <= 8));
        dimmed[box] = mark.isDimmed;
        if (m_visible.boxes[box].kind == BoxKind::ClosedBlock)
            mark.hits = hits;
        if (isFrame) {
            if (mark.selection == BoxMark::Selection::Partly)
                mark.selection = BoxMark::Selection::None; // its boxes say so themselves
            m_frameItems[box]->setMark(mark);
        } else {
            m_boxItems[box]->setMark(mark);
        }
    }
    for (std::size_t t = 0; t < m_tensorItems.size(); ++t) {
        const VisibleTensor &tensor = m_visible.tensors[t];
        const auto isStrong = [&](int box) { return strong[static_cast<std::size_t>(box)]; };
        const bool all = dimmed[static_cast<std::size_t>(tensor.from)] &&
                         std::all_of(tensor.to.begin(), tensor.to.end(), [&](int box) { return dimmed[static_cast<std::size_t>(box)]; });
        m_tensorItems[t]->setMark(isStrong(tensor.from) || std::any_of(tensor.to.begin(), tensor.to.end(), isStrong), all);
    }
}

} // namespace quantoscope
