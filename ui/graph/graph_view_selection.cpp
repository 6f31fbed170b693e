// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected, searched and current in a GraphView.
#include "graph/graph_overview.h"
#include "graph/graph_scene.h"
#include "graph/graph_view.h"
#include "words/field_terms.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

constexpr double kSeenMargin = 40.0; // kept free around what is brought into view

} // namespace

QStringList GraphView::namesOf(const std::set<int> &layers) const
{
    QStringList names;
    for (const int layer : layers)
        names << QString::fromStdString(m_graph->drawing().layers[static_cast<std::size_t>(layer)].name);
    return names;
}

QStringList GraphView::selectedLayers() const
{
    return namesOf(m_graph->selected());
}

void GraphView::setSelectedLayers(const QStringList &names)
{
    std::set<int> layers;
    const std::vector<DrawnLayer> &all = m_graph->drawing().layers;
    const QSet<QString> wanted(names.begin(), names.end());
    for (std::size_t layer = 0; layer < all.size(); ++layer) {
        if (wanted.contains(QString::fromStdString(all[layer].name)))
            layers.insert(m_graph->blocks().ownerOf(static_cast<int>(layer)));
    }
    m_graph->setSelected(std::move(layers));
    m_overview->drawingChanged();
}

void GraphView::select(std::set<int> layers)
{
    if (layers == m_graph->selected())
        return;
    m_graph->setSelected(std::move(layers));
    m_overview->drawingChanged();
    emit selectionChanged(selectedLayers());
}

void GraphView::selectBox(int box, Qt::KeyboardModifiers modifiers)
{
    const std::vector<int> layers = m_graph->layersOf(box);
    std::set<int> selected = modifiers & (Qt::ControlModifier | Qt::ShiftModifier) ? m_graph->selected() : std::set<int>();
    const bool isWhole = std::all_of(layers.begin(), layers.end(), [&](int layer) { return selected.count(layer) > 0; });
    if ((modifiers & Qt::ControlModifier) && isWhole) {
        for (const int layer : layers)
            selected.erase(layer);
    } else {
        selected.insert(layers.begin(), layers.end());
    }
    select(std::move(selected));
}

void GraphView::updateRubberBand(const QRect &band)
{
    if (band.isNull())
        return;
    const QRectF touched = mapToScene(band).boundingRect();
    std::set<int> layers = m_beforeBand;
    for (std::size_t box = 0; box < m_graph->visible().boxes.size(); ++box) {
        if (m_graph->visible().boxes[box].kind == BoxKind::Frame || !m_graph->boxRect(static_cast<int>(box)).intersects(touched))
            continue;
        const std::vector<int> inside = m_graph->layersOf(static_cast<int>(box));
        layers.insert(inside.begin(), inside.end());
    }
    select(std::move(layers));
}

void GraphView::setCurrent(int box)
{
    m_graph->setCurrent(box);
    setAccessibleDescription(box < 0 ? QString() : m_graph->spokenTextOf(box));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GraphView::ensureBoxVisible(int box)
{
    QRectF rect = m_graph->boxRect(box);
    if (!seenRect().contains(rect.adjusted(-kSeenMargin, -kSeenMargin, kSeenMargin, kSeenMargin)))
        ensureVisible(rect, static_cast<int>(kSeenMargin), static_cast<int>(kSeenMargin));
}

void GraphView::showLayer(const QString &name)
{
    const std::vector<DrawnLayer> &layers = m_graph->drawing().layers;
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const DrawnLayer &layer) { return layer.name == name.toStdString(); });
    if (found == layers.end())
        return;
    const int layer = static_cast<int>(found - layers.begin());
    m_graph->blocks().reveal(layer);
    changeBlocks(0);
    const int box = m_graph->boxOfLayer(layer);
    setCurrent(box);
    centerOn(m_graph->boxRect(box).center());
}

int GraphView::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_matches.clear();
    m_match = -1;
    std::set<int> hits;
    const GraphBlocks &blocks = m_graph->blocks();
    for (std::size_t layer = 0; !m_search.isEmpty() && layer < m_graph->drawing().layers.size(); ++layer) {
        const DrawnLayer &drawn = m_graph->drawing().layers[layer];
        if (QString::fromStdString(drawn.name).contains(m_search, Qt::CaseInsensitive) ||
            opText(drawn.op).contains(m_search, Qt::CaseInsensitive))
            hits.insert(blocks.ownerOf(static_cast<int>(layer)));
    }
    m_matches.assign(hits.begin(), hits.end());
    m_graph->setHits(std::move(hits), !m_search.isEmpty());
    m_overview->drawingChanged();
    if (!m_matches.empty()) {
        m_match = 0;
        centerOn(m_graph->boxRect(m_graph->boxOfLayer(m_matches.front())).center());
    }
    emit searchChanged(m_match + 1, matchCount());
    return matchCount();
}

void GraphView::showMatch(int step)
{
    if (m_matches.empty())
        return;
    const int count = matchCount();
    // The first one may still be hidden in a closed block: it is shown before the next.
    const int box = m_graph->boxOfLayer(m_matches[static_cast<std::size_t>(m_match)]);
    if (m_graph->current() == box)
        m_match = (m_match + step % count + count) % count;
    const int layer = m_matches[static_cast<std::size_t>(m_match)];
    m_graph->blocks().reveal(layer);
    changeBlocks(0);
    setCurrent(m_graph->boxOfLayer(layer));
    centerOn(m_graph->boxRect(m_graph->current()).center());
    emit searchChanged(m_match + 1, count);
}

// Along the lines for up and down where there is one; else the nearest box in that direction.
int GraphView::nextBox(int from, Direction direction) const
{
    const VisibleGraph &visible = m_graph->visible();
    const bool isVertical = direction == Direction::Up || direction == Direction::Down;
    const double sign = direction == Direction::Up || direction == Direction::Left ? -1.0 : 1.0;
    const QPointF start = m_graph->boxRect(from).center();
    std::set<int> candidates;
    for (const VisibleTensor &tensor : visible.tensors) {
        const bool reads = std::find(tensor.to.begin(), tensor.to.end(), from) != tensor.to.end();
        if (direction == Direction::Down && tensor.from == from)
            candidates.insert(tensor.to.begin(), tensor.to.end());
        else if (direction == Direction::Up && reads)
            candidates.insert(tensor.from);
    }
    const bool connected = !candidates.empty();
    for (std::size_t box = 0; !connected && box < visible.boxes.size(); ++box) {
        if (visible.boxes[box].kind != BoxKind::Frame && static_cast<int>(box) != from)
            candidates.insert(static_cast<int>(box));
    }
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (const int box : candidates) {
        const QPointF way = m_graph->boxRect(box).center() - start;
        const double along = (isVertical ? way.y() : way.x()) * sign;
        const double aside = std::abs(isVertical ? way.x() : way.y());
        if (along <= 0.5)
            continue;
        // A sideways step stays in the row; a step along lines prefers the straight one.
        const double cost = along + 3.0 * aside;
        if (cost < least) {
            least = cost;
            best = box;
        }
    }
    return best;
}

} // namespace quantoscope
