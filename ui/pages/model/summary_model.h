// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inspect_model.h"

#include <QAbstractTableModel>

#include <vector>

namespace quantoscope {

// A network layer by layer as it was loaded, before any fusion: what a layer does, the shape of its result without the batch, its
// parameters and the multiply-adds of one image or sequence. SortRole gives numbers raw and layers in the order of the network.
class SummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Layer, Operation, Result, Parameters, Macs, kColumns };
    static constexpr int kSortRole = Qt::UserRole + 1;

    explicit SummaryModel(QObject *parent = nullptr);

    void setLayers(std::vector<InspectedLayer> layers);
    void retranslate();
    QString layerName(int row) const;
    // Comma-separated values: code words, raw numbers.
    QString csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<InspectedLayer> m_layers;
};

} // namespace quantoscope
