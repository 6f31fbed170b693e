// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/nested_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace quantoscope {
namespace {

constexpr double kPerInput = 8.0; // width that each line asks of the box where it arrives

// A frame (or the whole drawing) with what stands directly in it.
struct Level {
    std::vector<int> children;
    std::vector<int> entries, exits; // results that cross its border, as ports from the left of the list
    Layout layout;
    std::vector<int> edgeTensors;  // of the layout's edges
    std::vector<bool> edgeArrives; // at a box, not at a border
    int steps = 1;                 // on the longest way through it
    QPointF offset;                // of the layout in the frame
    QSizeF size;
};

class Nesting
{
public:
    Nesting(const std::vector<NestedBox> &boxes, const std::vector<NestedTensor> &tensors, const LayoutSpacing &spacing)
        : m_boxes(boxes)
        , m_tensors(tensors)
        , m_spacing(spacing)
        , m_levels(boxes.size() + 1)
    {
        for (std::size_t box = 0; box < boxes.size(); ++box)
            level(boxes[box].parent).children.push_back(static_cast<int>(box));
        findBorders();
        findWays();
    }

    NestedLayout solve()
    {
        for (int box = static_cast<int>(m_boxes.size()) - 1; box >= 0; --box) {
            if (m_boxes[static_cast<std::size_t>(box)].isFrame)
                layOutLevel(box);
        }
        layOutLevel(-1);
        NestedLayout result;
        result.boxes.resize(m_boxes.size());
        result.tensors.resize(m_tensors.size());
        place(-1, QPointF(), result);
        result.bounds = QRectF(QPointF(), level(-1).size);
        for (std::size_t t = 0; t < m_tensors.size(); ++t) {
            const NestedTensor &tensor = m_tensors[t];
            const QRectF &box = result.boxes[static_cast<std::size_t>(tensor.from)];
            result.tensors[t].start = {box.left() + outPort(tensor.from, tensor.result, box.width()), box.bottom()};
        }
        return result;
    }

private:
    Level &level(int frame) { return m_levels[static_cast<std::size_t>(frame + 1)]; }
    const NestedBox &box(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }

    std::vector<int> framesAround(int index) const // from inside
    {
        std::vector<int> frames;
        for (int frame = box(index).parent; frame >= 0; frame = box(frame).parent)
            frames.push_back(frame);
        return frames;
    }

    void findBorders()
    {
        for (std::size_t t = 0; t < m_tensors.size(); ++t) {
            const std::vector<int> around = framesAround(m_tensors[t].from);
            const std::set<int> outside(around.begin(), around.end());
            std::set<int> entered;
            std::set<int> left;
            for (const int reader : m_tensors[t].to) {
                const std::vector<int> frames = framesAround(reader);
                const std::set<int> readers(frames.begin(), frames.end());
                std::set_difference(readers.begin(), readers.end(), outside.begin(), outside.end(), std::inserter(entered, entered.end()));
                std::set_difference(outside.begin(), outside.end(), readers.begin(), readers.end(), std::inserter(left, left.end()));
            }
            for (const int frame : entered)
                level(frame).entries.push_back(static_cast<int>(t));
            for (const int frame : left)
                level(frame).exits.push_back(static_cast<int>(t));
        }
    }

    // Boxes on the longest way from the top to each box and from it to the bottom, itself included.
    void findWays()
    {
        m_above.assign(m_boxes.size(), 0);
        m_below.assign(m_boxes.size(), 0);
        std::vector<std::vector<int>> results(m_boxes.size());
        std::vector<int> waiting(m_boxes.size(), 0);
        for (std::size_t t = 0; t < m_tensors.size(); ++t) {
            results[static_cast<std::size_t>(m_tensors[t].from)].push_back(static_cast<int>(t));
            for (const int reader : m_tensors[t].to)
                ++waiting[static_cast<std::size_t>(reader)];
        }
        std::vector<int> order;
        for (std::size_t index = 0; index < m_boxes.size(); ++index) {
            if (!m_boxes[index].isFrame && waiting[index] == 0)
                order.push_back(static_cast<int>(index));
        }
        const auto eachReader = [&](int index, const auto &visit) {
            for (const int t : results[static_cast<std::size_t>(index)]) {
                for (const int reader : m_tensors[static_cast<std::size_t>(t)].to)
                    visit(static_cast<std::size_t>(reader));
            }
        };
        for (std::size_t next = 0; next < order.size(); ++next) {
            const auto index = static_cast<std::size_t>(order[next]);
            ++m_above[index];
            eachReader(order[next], [&](std::size_t reader) {
                m_above[reader] = std::max(m_above[reader], m_above[index]);
                if (--waiting[reader] == 0)
                    order.push_back(static_cast<int>(reader));
            });
        }
        for (auto index = order.rbegin(); index != order.rend(); ++index) {
            int &below = m_below[static_cast<std::size_t>(*index)];
            eachReader(*index, [&](std::size_t reader) { below = std::max(below, m_below[reader]); });
            ++below;
        }
    }

    // What of `frame`'s children holds a box; -1 = none.
    int childWith(int frame, int index) const
    {
        while (index >= 0 && box(index).parent != frame)
            index = box(index).parent;
        return index;
    }

    static int indexOf(const std::vector<int> &list, int value)
    {
        return static_cast<int>(std::find(list.begin(), list.end(), value) - list.begin());
    }

    double outPort(int index, int result, double width) const
    {
        return std::round((result + 0.5) * width / std::max(1, box(index).results));
    }

    LayoutNode nodeOf(int index)
    {
        LayoutNode node;
        const NestedBox &nested = box(index);
        if (nested.isFrame) {
            const Level &inner = level(index);
            node.width = inner.size.width();
            node.height = inner.size.height();
            node.steps = inner.steps;
            for (std::size_t entry = 0; entry < inner.entries.size(); ++entry)
                node.inPorts.push_back(inner.layout.nodes[inner.children.size() + entry].x() + inner.offset.x());
            for (std::size_t exit = 0; exit < inner.exits.size(); ++exit)
                node.outPorts.push_back(inner.layout.nodes[inner.children.size() + inner.entries.size() + exit].x() + inner.offset.x());
            return node;
        }
        int inputs = 0;
        for (const NestedTensor &tensor : m_tensors)
            inputs += static_cast<int>(std::count(tensor.to.begin(), tensor.to.end(), index));
        const double width = std::max(nested.size.width(), kPerInput * (inputs + 2));
        node.width = 2 * std::ceil(width / 2); // its middle is a whole pixel
        node.height = std::ceil(nested.size.height());
        node.pin = nested.inTopRow && nested.parent < 0 ? LayoutPin::Top : LayoutPin::None;
        for (int result = 0; result < nested.results; ++result)
            node.outPorts.push_back(outPort(index, result, node.width));
        return node;
    }

    // The edges of one result inside a level.
    void addEdges(int frame, int t, LayoutGraph &graph)
    {
        Level &here = level(frame);
        const NestedTensor &tensor = m_tensors[static_cast<std::size_t>(t)];
        const int children = static_cast<int>(here.children.size());
        const int entries = static_cast<int>(here.entries.size());
        const int producer = childWith(frame, tensor.from);
        LayoutEdge edge;
        if (producer >= 0) {
            edge.from = indexOf(here.children, producer);
            edge.outPort = box(producer).isFrame ? indexOf(level(producer).exits, t) : tensor.result;
        } else {
            edge.from = children + indexOf(here.entries, t);
        }
        const auto add = [&](int to, int inPort, bool arrives) {
            edge.to = to;
            edge.inPort = inPort;
            graph.edges.push_back(edge);
            here.edgeTensors.push_back(t);
            here.edgeArrives.push_back(arrives);
        };
        std::set<int> readers;
        for (const int reader : tensor.to) {
            const int child = childWith(frame, reader);
            if (child >= 0 && child != producer)
                readers.insert(child);
        }
        for (const int reader : readers) {
            const bool isFrame = box(reader).isFrame;
            add(indexOf(here.children, reader), isFrame ? indexOf(level(reader).entries, t) : 0, !isFrame);
        }
        const int exit = indexOf(here.exits, t);
        if (exit < static_cast<int>(here.exits.size()))
            add(children + entries + exit, 0, false);
    }

    // The longest way of a result from a frame's border to the bottom.
    int stepsOutside(int frame, int t) const
    {
        int most = 0;
        for (const int reader : m_tensors[static_cast<std::size_t>(t)].to) {
            if (childWith(frame, reader) < 0)
                most = std::max(most, m_below[static_cast<std::size_t>(reader)]);
        }
        return most;
    }

    void layOutLevel(int frame)
    {
        Level &here = level(frame);
        LayoutGraph graph;
        for (const int child : here.children)
            graph.nodes.push_back(nodeOf(child));
        const auto addPort = [&](LayoutPin pin, int before, int behind) {
            LayoutNode port;
            port.pin = pin;
            port.steps = 0;
            port.stepsBefore = before;
            port.stepsBehind = behind;
            graph.nodes.push_back(port);
        };
        for (const int t : here.entries)
            addPort(LayoutPin::Top, m_above[static_cast<std::size_t>(m_tensors[static_cast<std::size_t>(t)].from)], 0);
        for (const int t : here.exits)
            addPort(LayoutPin::Bottom, 0, stepsOutside(frame, t));
        for (std::size_t t = 0; t < m_tensors.size(); ++t) {
            const int producer = childWith(frame, m_tensors[t].from);
            const bool enters =
                frame >= 0 && producer < 0 && indexOf(here.entries, static_cast<int>(t)) < static_cast<int>(here.entries.size());
            if (producer >= 0 || enters)
                addEdges(frame, static_cast<int>(t), graph);
        }
        here.layout = layOut(graph, m_spacing);
        int least = std::numeric_limits<int>::max();
        int most = 0;
        for (std::size_t index = 0; index < m_boxes.size(); ++index) {
            if (m_boxes[index].isFrame || childWith(frame, static_cast<int>(index)) < 0)
                continue;
            least = std::min(least, m_above[index]);
            most = std::max(most, m_above[index]);
        }
        here.steps = std::max(1, most - least + 1);
        here.size = here.layout.bounds.size();
        if (frame >= 0)
            addBorder(box(frame), here);
    }

    void addBorder(const NestedBox &frame, Level &here) const
    {
        double firstPort = here.entries.empty() ? here.size.width() : here.layout.bounds.right();
        for (std::size_t entry = 0; entry < here.entries.size(); ++entry)
            firstPort = std::min(firstPort, here.layout.nodes[here.children.size() + entry].x());
        const double left = here.entries.empty() ? kFramePadding : std::max(kFramePadding, std::ceil(frame.titleWidth + 10.0 - firstPort));
        here.offset = {left, here.entries.empty() ? m_spacing.topZone : 0.0};
        const double below = here.exits.empty() ? kFramePadding : 0.0;
        here.size = {std::ceil(std::max(left + here.size.width() + kFramePadding, frame.titleWidth + kFramePadding)),
                     std::ceil(here.size.height() + here.offset.y() + below)};
    }

    void place(int frame, const QPointF &corner, NestedLayout &result)
    {
        const Level &here = level(frame);
        const QPointF origin = corner + here.offset;
        for (std::size_t i = 0; i < here.children.size(); ++i) {
            const int child = here.children[i];
            result.boxes[static_cast<std::size_t>(child)] = here.layout.nodes[i].translated(origin);
            if (box(child).isFrame)
                place(child, result.boxes[static_cast<std::size_t>(child)].topLeft(), result);
        }
        for (std::size_t edge = 0; edge < here.edgeTensors.size(); ++edge) {
            TensorRoute &route = result.tensors[static_cast<std::size_t>(here.edgeTensors[edge])];
            route.lines.push_back(here.layout.routes[edge].translated(origin));
            if (here.edgeArrives[edge])
                route.arrows.push_back(route.lines.back().back());
        }
    }

    const std::vector<NestedBox> &m_boxes;
    const std::vector<NestedTensor> &m_tensors;
    LayoutSpacing m_spacing;
    std::vector<int> m_above, m_below;
    std::vector<Level> m_levels; // of the drawing, then of each box (frames alone are used)
};

} // namespace

NestedLayout layOutNested(const std::vector<NestedBox> &boxes, const std::vector<NestedTensor> &tensors, const LayoutSpacing &spacing)
{
    return Nesting(boxes, tensors, spacing).solve();
}

} // namespace quantoscope
