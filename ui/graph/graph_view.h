// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_drawing.h"
#include "graph/graph_words.h"

#include <QGraphicsView>
#include <QStringList>

#include <set>

class QMenu;

namespace quantoscope {

class GraphLegend;
class GraphOverview;
class GraphScene;

// A network as boxes and lines from top to bottom, with blocks that open and close. Follows palette, font and language.
// Pointer: the wheel zooms (with Shift it scrolls), the middle button or Space with the left one moves the drawing, a click selects
// (Ctrl and Shift add), a drag over the ground selects what it touches, a double click opens or closes a block.
// Keys: arrows go to the next box (Shift adds to the selection), Return opens a block, Backspace closes the one around, Space selects,
// + − 0 zoom, F shows all, Ctrl+A selects all, F3 the next match, Escape clears.
// Names of layers are those of the GraphDrawing; a merged layer counts as the one that it is merged into. Thread: GUI.
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);
    ~GraphView() override;

    // Open blocks, selection and place stay where the new drawing has the same layers.
    void setDrawing(GraphDrawing drawing);
    const GraphDrawing &drawing() const;

    void setColouring(Colouring colouring);
    Colouring colouring() const;
    bool canColour(Colouring colouring) const; // whether any layer has the figure

    // Marks boxes whose full name or operation holds `text` (any case) and goes to the first; empty = none. Returns how many layers.
    int setSearch(const QString &text);
    void showMatch(int step); // the next (1) or previous (−1) match, in whatever closed block
    int matchCount() const { return static_cast<int>(m_matches.size()); }

    QStringList selectedLayers() const;               // in the order of the network
    void setSelectedLayers(const QStringList &names); // unknown ones are left out; says nothing
    void showLayer(const QString &name);              // opens the blocks around it and goes there

    QStringList openBlocks() const;
    void setBlockOpen(const QString &path, bool open); // "layer1.0"
    void openAll();
    void closeAll();
    void openDefault();

    void showAll();             // the whole drawing, not larger than life
    void showStart();           // as wide as fits, at its upper end
    void zoomBy(double factor); // about the middle
    void resetZoom();
    double zoom() const { return transform().m11(); }

    QRectF drawingRect() const; // with the legend, for export
    // The whole drawing into `target` (of drawingRect's proportions), on the ground's colour, without marks of pointer and keyboard.
    void paintDrawing(QPainter &painter, const QRectF &target);
    QRectF seenRect() const;                  // of the drawing
    void paintSmall(QPainter &painter) const; // boxes without texts, in the drawing's measures: for the overview

signals:
    void selectionChanged(const QStringList &layers); // by the user
    void layerActivated(const QString &layer);        // double click or Return on a layer
    void searchChanged(int match, int matches);       // match from 1; 0 = none
    void zoomChanged(double zoom);
    // Before the menu is shown: the place to add what can be done with the layers (those selected, or under the pointer).
    void menuAboutToShow(QMenu *menu, const QStringList &layers);
    void saveRequested(); // 'Save drawing as…': see exportGraph

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Direction { Up, Down, Left, Right };

    void retranslate();
    void lookChanged();
    void toggleBlock(int box);
    void changeBlocks(int anchor); // after GraphBlocks changed: this block keeps its place on the screen; 0 = none
    void select(std::set<int> layers);
    void selectBox(int box, Qt::KeyboardModifiers modifiers);
    void setCurrent(int box);
    int firstSeenBox() const;
    int nextBox(int from, Direction direction) const;
    bool moveCurrent(const QKeyEvent &event);
    void activate(int box);
    void zoomAbout(double factor, const QPointF &viewportPoint);
    void updateRubberBand(const QRect &band);
    void startPan(const QPoint &position);
    void placeCorners();
    QStringList namesOf(const std::set<int> &layers) const;
    std::set<int> menuLayers(int box) const;
    void addBlockActions(QMenu &menu, int box);
    void ensureBoxVisible(int box);

    GraphScene *m_graph;
    GraphLegend *m_legend;
    GraphOverview *m_overview;
    QString m_search;
    std::vector<int> m_matches; // layers
    int m_match = -1;           // index into m_matches
    std::set<int> m_beforeBand;
    QPoint m_panFrom;
    bool m_isPanning = false;
    bool m_spaceHeld = false;
    bool m_hasStarted = false; // the first place was chosen
};

} // namespace quantoscope
