// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/block_figure.h"

#include "graph/graph_items.h"
#include "graph/graph_words.h"
#include "theme/theme.h"
#include "words/count_text.h"
#include "words/field_terms.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kPad = 8.0;
constexpr double kBarHeight = 5.0;
constexpr double kGap = 24.0; // between the two blocks
constexpr double kHeader = 52.0;
// Smaller texts in the boxes could not be read; the page scrolls before. On a projector they are large to begin with.
double leastScale()
{
    return theme().presentation > 1.0 ? 0.62 : 0.72;
}

LayoutSpacing spacingOf(double unit)
{
    LayoutSpacing spacing;
    spacing.nodeGap = 16.0 * unit;
    spacing.lineNodeGap = 12.0 * unit;
    spacing.rowGap = 14.0 * unit;
    spacing.labelZone = 6.0 * unit;
    spacing.topZone = 6.0 * unit;
    spacing.bend = 6.0 * unit;
    return spacing;
}

QString kindText(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Basic: return BlockFigure::tr("basic block");
    case BlockKind::Bottleneck: return BlockFigure::tr("bottleneck block");
    case BlockKind::InvertedResidual: return BlockFigure::tr("inverted residual");
    }
    return {};
}

QString layerTitle(const BlockLayer &layer)
{
    if (layer.op == OpType::Add)
        return BlockFigure::tr("sum");
    const QString kernel = QStringLiteral("%1×%1").arg(layer.kernel);
    const QString channels =
        layer.depthwise ? QString::number(layer.inputChannels) : QStringLiteral("%1 → %2").arg(layer.inputChannels).arg(layer.shape[0]);
    const QString what = layer.depthwise ? BlockFigure::tr("%1 depthwise, %2", "kernel, channels").arg(kernel, channels)
                                         : BlockFigure::tr("%1, %2", "kernel, channels").arg(kernel, channels);
    return layer.stride > 1 ? BlockFigure::tr("%1, stride %2").arg(what).arg(layer.stride) : what;
}

// "batch normalization, ReLU"
QString withText(const BlockLayer &layer)
{
    QStringList words;
    for (const OpType op : layer.with)
        words.append(opText(op));
    return words.join(QStringLiteral(", "));
}

QStringList layerLines(const BlockLayer &layer)
{
    if (layer.op == OpType::Add)
        return layer.with.empty() ? QStringList() : QStringList{withText(layer)};
    return {BlockFigure::tr("%1 · %2 parameters", "shape and parameters")
                .arg(QString::fromStdString(shapeLabel(layer.shape)), countText(layer.parameters)),
            BlockFigure::tr("%1 multiply-adds").arg(countText(layer.macs))};
}

} // namespace

BlockFigure::BlockFigure(const QString &name, QWidget *parent)
    : PaintedFigure(name, parent)
{
    setMouseTracking(true);
}

void BlockFigure::setSides(std::optional<Side> left, std::optional<Side> right)
{
    m_sides = {std::move(left), std::move(right)};
    m_mostMacs = 1;
    for (const auto &side : m_sides) {
        for (const BlockLayer &layer : side ? side->block.layers : std::vector<BlockLayer>())
            m_mostMacs = std::max(m_mostMacs, layer.macs);
    }
    updateGeometry();
    update();
}

void BlockFigure::setMessage(const QString &message)
{
    m_message = message;
    update();
}

QSize BlockFigure::minimumSizeHint() const
{
    const GraphStyle style = this->style();
    double height = 0.0;
    for (const auto &side : m_sides)
        height = std::max(height, side ? laidOut(side->block, style).layout.bounds.height() : 0.0);
    return {40 * theme().unit(), static_cast<int>(std::ceil(leastScale() * height + kHeader * style.unit()))};
}

BlockFigure::Drawn BlockFigure::laidOut(const NetworkBlock &block, const GraphStyle &style) const
{
    Drawn drawn;
    drawn.boxes.push_back({-1, tr("in: %1", "shape that enters a block").arg(QString::fromStdString(shapeLabel(block.input))), {}});
    for (std::size_t i = 0; i < block.layers.size(); ++i)
        drawn.boxes.push_back({static_cast<int>(i), layerTitle(block.layers[i]), layerLines(block.layers[i])});
    drawn.boxes.push_back({-1, tr("out: %1", "shape that leaves a block").arg(QString::fromStdString(shapeLabel(block.output))), {}});

    LayoutGraph graph;
    const QFontMetricsF title(style.title), small(style.small);
    for (const Box &box : drawn.boxes) {
        LayoutNode node;
        double width = title.horizontalAdvance(box.title);
        for (const QString &line : box.lines)
            width = std::max(width, small.horizontalAdvance(line));
        node.width = width + 2 * kPad * style.unit();
        const bool weighted = box.layer >= 0 && block.layers[static_cast<std::size_t>(box.layer)].op == OpType::Conv2d;
        node.height = title.height() + static_cast<double>(box.lines.size()) * small.height() + kPad * style.unit() +
                      (weighted ? (kBarHeight + 3.0) * style.unit() : 0.0);
        graph.nodes.push_back(node);
    }
    graph.nodes.front().pin = LayoutPin::Top;
    graph.nodes.back().pin = LayoutPin::Bottom;
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
        for (const int input : block.layers[i].inputs)
            graph.edges.push_back({input + 1, 0, static_cast<int>(i) + 1, 0});
    }
    graph.edges.push_back({static_cast<int>(block.layers.size()), 0, static_cast<int>(block.layers.size()) + 1, 0});
    drawn.layout = layOut(graph, spacingOf(style.unit()));
    return drawn;
}

void BlockFigure::paintBox(QPainter &painter, const QRectF &rect, const Box &box, const NetworkBlock &block, const GraphStyle &style) const
{
    const BlockLayer *layer = box.layer >= 0 ? &block.layers[static_cast<std::size_t>(box.layer)] : nullptr;
    const bool weighted = layer && layer->op == OpType::Conv2d;
    const double corner = weighted ? 6.0 : rect.height() / 2;
    painter.setPen(QPen(weighted ? style.edge : style.lines, style.unit()));
    painter.setBrush(weighted ? style.surface : style.ground);
    painter.drawRoundedRect(rect, corner, corner);
    const double pad = kPad * style.unit();
    QRectF text = rect.adjusted(pad, pad / 2, -pad, -pad / 2);
    painter.setFont(style.title);
    painter.setPen(layer ? style.text : style.muted);
    const QFontMetricsF title(style.title), small(style.small);
    const Qt::Alignment align = Qt::AlignTop | (weighted ? Qt::AlignLeft : Qt::AlignHCenter);
    drawElided(painter, {text.left(), text.top(), text.width() + 1, title.height()}, box.title, align);
    text.setTop(text.top() + title.height());
    painter.setFont(style.small);
    painter.setPen(style.muted);
    for (const QString &line : box.lines) {
        drawElided(painter, {text.left(), text.top(), text.width() + 1, small.height()}, line, align);
        text.setTop(text.top() + small.height());
    }
    if (!weighted)
        return;
    const QRectF track(text.left(), text.top() + 2.0 * style.unit(), text.width(), kBarHeight * style.unit());
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.lines);
    painter.drawRect(track);
    const double share = static_cast<double>(layer->macs) / static_cast<double>(m_mostMacs);
    painter.setBrush(layer->depthwise ? theme().warning : style.accent);
    painter.drawRect(QRectF(track.topLeft(), QSizeF(std::max(1.0, track.width() * share), track.height())));
}

double BlockFigure::paintSide(QPainter &painter, const QRectF &area, int side, double scale)
{
    const auto &shown = m_sides[static_cast<std::size_t>(side)];
    if (!shown)
        return scale;
    const GraphStyle style = this->style();
    const Drawn drawn = laidOut(shown->block, style);
    const QFontMetricsF title(style.title), small(style.small);
    painter.setPen(style.text);
    QFont bold = style.title;
    bold.setBold(true);
    painter.setFont(bold);
    drawElided(painter, {area.left(), area.top(), area.width(), title.height()}, shown->title);
    painter.setFont(style.small);
    painter.setPen(style.muted);
    const double second = area.top() + title.height();
    drawElided(painter, {area.left(), second, area.width(), small.height()}, kindText(shown->block.kind));
    drawElided(painter, {area.left(), second + small.height(), area.width(), small.height()},
               tr("%1 multiply-adds, %2 parameters").arg(countText(shown->block.macs), countText(shown->block.parameters)));

    const QRectF body = area.adjusted(0, kHeader * style.unit(), 0, 0);
    painter.save();
    painter.translate(body.left() + std::max(0.0, (body.width() - drawn.layout.bounds.width() * scale) / 2), body.top());
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &route : drawn.layout.routes) {
        painter.setPen(QPen(style.edge, 1.4 * style.unit()));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(roundedPath(route, 7.0));
        const QPointF tip = route.back();
        const double half = 3.5 * style.unit(), length = 7.0 * style.unit();
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.edge);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-half, -length), tip + QPointF(half, -length)});
    }
    for (std::size_t i = 0; i < drawn.boxes.size(); ++i) {
        const QRectF &rect = drawn.layout.nodes[i];
        paintBox(painter, rect, drawn.boxes[i], shown->block, style);
        const int index = drawn.boxes[i].layer;
        if (index < 0)
            continue;
        const BlockLayer &layer = shown->block.layers[static_cast<std::size_t>(index)];
        const QString name = QString::fromStdString(layer.name);
        m_tips.push_back({painter.worldTransform().mapRect(rect),
                          layer.with.empty() ? name : tr("%1, with %2", "layer and what follows it").arg(name, withText(layer))});
    }
    painter.restore();
    return scale;
}

void BlockFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    m_tips.clear();
    if (!m_sides[0] && !m_sides[1]) {
        painter.setPen(style.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const double gap = kGap * style.unit();
    const double each = (width() - gap) / 2.0;
    double scale = 1.0; // one for both, so that boxes compare
    for (const auto &side : m_sides) {
        if (!side)
            continue;
        const QSizeF size = laidOut(side->block, style).layout.bounds.size();
        scale = std::min({scale, each / size.width(), (height() - kHeader * style.unit()) / size.height()});
    }
    scale = std::max(scale, leastScale());
    paintSide(painter, QRectF(0, 0, each, height()), 0, scale);
    paintSide(painter, QRectF(each + gap, 0, each, height()), 1, scale);
    painter.setPen(QPen(style.lines, style.unit()));
    painter.drawLine(QPointF(each + gap / 2, 0), QPointF(each + gap / 2, height()));
}

QString BlockFigure::tipAt(const QPoint &position) const
{
    for (const auto &[rect, text] : m_tips) {
        if (rect.contains(position))
            return text;
    }
    return {};
}

bool BlockFigure::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    return PaintedFigure::event(event);
}

} // namespace quantoscope
