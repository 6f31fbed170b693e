// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_blocks.h"
#include "graph/graph_items.h"
#include "graph/value_scale.h"

#include <QGraphicsScene>

#include <set>

namespace quantoscope {

// The drawing of a network: which boxes there are, where they stand and how they stand out. Layers are numbers in the GraphDrawing;
// one that is merged into another counts as that other. Thread: GUI.
class GraphScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit GraphScene(QObject *parent = nullptr);

    // Keeps open blocks where the new drawing has the same layers and lines; else opens the usual depth.
    void setDrawing(GraphDrawing drawing);
    const GraphDrawing &drawing() const { return m_drawing; }
    void setColouring(Colouring colouring);
    const ValueScale &scale() const { return m_scale; }
    void setLook(const QPalette &palette, const QFont &font);
    const GraphStyle &style() const { return m_style; }

    GraphBlocks &blocks() { return m_blocks; } // after a change: rebuild()
    const GraphBlocks &blocks() const { return m_blocks; }
    void rebuild(); // lays out and draws anew

    const VisibleGraph &visible() const { return m_visible; }
    QRectF boxRect(int box) const { return m_layout.boxes[static_cast<std::size_t>(box)]; }
    QRectF drawingRect() const { return m_layout.bounds; }
    const NestedLayout &layout() const { return m_layout; }

    int boxAt(const QPointF &point) const; // the innermost box or frame; -1 = none
    bool isOnChevron(int box, const QPointF &point) const;
    bool isOnTitle(int box, const QPointF &point) const; // of a frame
    int boxOfLayer(int layer) const;                     // the box or closed block that shows it; -1 = none
    int boxOfBlock(int block) const;                     // closed or open; -1 = it is hidden in a closed one
    std::vector<int> layersOf(int box) const;            // that stand for themselves
    QString nameOf(int box) const;                       // of the layer or block, in full
    QString tipOf(int box) const;
    QString spokenTextOf(int box) const;
    QString tensorTipAt(const QPointF &point) const; // of the line there

    const std::set<int> &selected() const { return m_selected; }
    void setSelected(std::set<int> layers);
    void setHits(std::set<int> layers, bool dimOthers);
    void setCurrent(int box);
    int current() const { return m_current; }
    bool isMarked(int box) const; // wholly selected, or found
    std::optional<QColor> fillOf(int box) const;
    void setPlain(bool plain); // without any marks: for pictures
    void setHovered(int box);
    int hovered() const { return m_hovered; }

private:
    BoxContent contentOf(const VisibleBox &box) const;
    QString labelOf(const VisibleTensor &tensor) const;
    void layOut(const std::vector<BoxContent> &contents);
    void addItems(std::vector<BoxContent> contents);
    void updateMarks();

    GraphDrawing m_drawing;
    GraphBlocks m_blocks;
    VisibleGraph m_visible;
    NestedLayout m_layout;
    GraphStyle m_style;
    ValueScale m_scale;

    std::vector<BoxItem *> m_boxItems;     // of each box; null for frames
    std::vector<FrameItem *> m_frameItems; // of each box; null for others
    std::vector<TensorItem *> m_tensorItems;

    std::set<int> m_selected, m_hits;
    bool m_dimOthers = false;
    bool m_isPlain = false;
    int m_current = -1, m_hovered = -1;
};

} // namespace quantoscope
