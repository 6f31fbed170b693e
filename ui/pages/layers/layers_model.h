// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_cells.h"
#include "pages/layers/layer_edits.h"
#include "pages/layers/layer_rows.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace quantoscope {

// The recipe as a table: first the defaults, then a row for each layer, those of a block under a row of the block. Every layer of the
// network has its place, so that rows stay what they are while fusion changes; those that are merged into another are for LayersFilter
// to hide. Editing goes through LayerEdits. Thread: GUI.
class LayersModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Operation, Fused, Weights, Activations, Observer, Parameters, Macs, Sqnr, kColumns };
    enum class Kind { Defaults, Block, Layer };
    enum Role {
        KindRole = Qt::UserRole + 1,
        LayerRole,      // full name; of a block its name
        LayersRole,     // QStringList: the layer, or the block's layers that are not merged
        OpRole,         // int of OpType; layers only
        MergedRole,     // bool
        ChangedRole,    // bool, of a cell: differs from the defaults; of the defaults: from the preset
        RowChangedRole, // bool: any cell is, or its group is not fused
        ImpossibleRole, // bool, of a cell: the backend cannot
        NumberRole,     // double, of the columns with numbers: what the text is made from
        CurrentRole,    // bool: the SQNR is of the present recipe
    };

    LayersModel(LayerEdits &edits, QObject *parent = nullptr);

    // Follow AppState; each is cheap enough for every change.
    void setNetwork(const std::shared_ptr<const OpenedModel> &network); // with the present recipe
    void setRecipe(const Recipe &recipe);
    void setCheck(const std::optional<BackendCheck> &check);
    void setSqnr(const std::map<std::string, double> &decibels, bool current);
    void retranslate();

    const Recipe &recipe() const { return m_recipe; }
    const std::vector<LayerRow> &rows() const { return m_rows; }
    const LayerRow *find(const QString &layer) const; // as loaded; null for an unknown name
    // The row of a layer, or of the one that it is merged into; invalid for an unknown name.
    QModelIndex indexOf(const QString &layer, int column = Name) const;
    QStringList blocks() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Qt::CheckStateRole: fusion of the row's group. Qt::EditRole: a LayerOverride for the row's layers (or the defaults).
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // What the editors of a cell start from: of a block its first layer with such a cell.
    LayerSetting settingAt(const QModelIndex &index) const;

private:
    struct TopItem {
        Kind kind = Kind::Layer;
        std::string block;
        std::vector<std::size_t> rows; // into m_rows; one for a layer
    };
    const TopItem &topOf(const QModelIndex &index) const;
    const LayerRow *layerAt(const QModelIndex &index) const; // null for the defaults and for blocks
    std::vector<const LayerRow *> layersAt(const QModelIndex &index) const;
    QVariant defaultsData(int column, int role) const;
    QVariant blockData(const TopItem &item, int column, int role) const;
    QVariant layerData(const LayerRow &row, int column, int role) const;
    QVariant toolTip(const LayerRow &row, int column, const LayerCell &cell) const;
    QVariant sqnrOf(const LayerRow &row) const;
    void emitAllChanged();

    LayerEdits &m_edits;
    std::shared_ptr<const OpenedModel> m_network;
    Recipe m_recipe;
    Recipe m_preset;
    std::vector<LayerRow> m_rows;
    std::vector<TopItem> m_top;
    std::map<std::string, std::pair<int, int>> m_places; // of each layer: row in m_top, row inside or −1
    std::map<std::string, std::size_t> m_index;          // of each layer in m_rows
    std::map<std::string, double> m_sqnr;
    bool m_sqnrCurrent = false;
};

} // namespace quantoscope

Q_DECLARE_METATYPE(quantoscope::LayerOverride)
