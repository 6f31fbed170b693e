// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_edits.h"
#include "pages/layers/layers_filter.h"
#include "pages/layers/layers_model.h"

#include <QTreeView>

#include <vector>

namespace quantoscope {

// The table of layers: blocks that fold, many rows chosen at once, settings edited in place for all rows chosen. The digits 2 to 8 set the
// bits of the column the cursor is in; Return and a double click take a layer to Calibrate. Keeps to AppState's selected layers, both ways.
class LayersView : public QTreeView
{
    Q_OBJECT

public:
    LayersView(LayersModel &model, LayersFilter &filter, LayerEdits &edits, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QStringList selectedLayers() const; // those of chosen blocks included, in the network's order
    // Chooses exactly these; what is folded away is unfolded.
    void selectLayers(const QStringList &layers);
    // How the chosen layers were chosen, as long as they stay chosen: a recipe may say it in one line.
    void setSelectionHint(const LayerOverride &hint) { m_hint = hint; }
    const LayerOverride &selectionHint() const { return m_hint; }
    // As wide as their texts. Where there is no room for all, the columns that matter least are hidden, and at last the names give way:
    // the table is not scrolled sideways.
    void fitColumns();

signals:
    void selectionDone(); // after any number of rows
    void calibrateRequested(const QString &layer);
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int operationWidth() const;
    void shareWidth();
    QStringList layersForEdit(const QModelIndex &index) const;
    void applyEdit(const QModelIndex &index, const LayerOverride &change);
    bool setBits(int bits);
    QString currentLayer() const;

    LayersModel &m_model;
    LayersFilter &m_filter;
    LayerEdits &m_edits;
    LayerOverride m_hint;
    bool m_selecting = false;
    bool m_widthsChosen = false;      // by the user
    std::vector<int> m_contentWidths; // of each column but the last, as fitColumns() found them
    int m_editKey = 0;                // of the steps of one open editor
};

} // namespace quantoscope
