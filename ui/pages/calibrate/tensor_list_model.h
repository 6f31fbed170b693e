// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/calibrate/calibrated_tensor.h"
#include "passes/plan_layers.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <map>
#include <vector>

namespace quantoscope {

class AppState;

// The calibrated tensors, one a row: name, how it is quantized, a small histogram, and the layer's SQNR where it was measured.
class TensorListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LayerRole = Qt::UserRole, // QString, of the fused graph
        TensorRoleRole,           // int of TensorRole
        OperationRole,            // QString: "convolution"
        SettingRole,              // QString: "8 bits · histogram"
        DetailRole,               // QString, both: "convolution · 8 bits · histogram"
        SqnrRole,                 // QString, empty where it is not known
        SparklineRole,            // QList<float>, heights 0..1; empty while it is not known
        ChangedRole,              // bool: the recipe sets the layer apart from its defaults
    };

    explicit TensorListModel(AppState &state, QObject *parent = nullptr);

    void setCalibration(const std::shared_ptr<const Calibration> &calibration);
    void setWeightStatistics(NodeId node, std::shared_ptr<const TensorStatistics> statistics);
    // Recipe, SQNR or language changed: the rows stay, what they say may not.
    void refresh();

    const CalibratedTensor &tensor(int row) const { return m_rows[static_cast<std::size_t>(row)].tensor; }
    const Node &node(int row) const;
    // Whether what is chosen for it changes anything: it is quantized, on a range of its own.
    bool counts(int row) const;
    int rowOf(const std::string &layer, TensorRole role) const; // −1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        CalibratedTensor tensor;
        QList<float> sparkline;
    };
    void plan();
    const LayerPlan *planOf(const Row &row) const; // null where the recipe does not know the layer
    QString name(const Row &row) const;
    QString setting(const Row &row) const;
    QString detail(const Row &row) const;
    QString sqnr(const Row &row) const;

    AppState &m_state;
    std::shared_ptr<const Calibration> m_calibration;
    std::vector<Row> m_rows;
    std::map<std::string, LayerPlan> m_plan; // what the recipe makes of each layer
};

// The rows of one role whose name or kind of layer holds a text.
class TensorFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setRole(TensorRole role);
    void setText(const QString &text);
    TensorRole role() const { return m_role; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TensorRole m_role = TensorRole::Activation;
    QString m_text;
};

} // namespace quantoscope
