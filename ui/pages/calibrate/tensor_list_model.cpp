// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_list_model.h"

#include "app_state/app_state.h"
#include "charts/histogram_bars.h"
#include "words/field_terms.h"
#include "words/number_words.h"

namespace quantoscope {
namespace {

constexpr int kSparklineColumns = 32;

QList<float> sparklineOf(const TensorStatistics *statistics)
{
    if (!statistics)
        return {};
    const std::vector<float> heights = sparkline(statistics->histogram, kSparklineColumns);
    return {heights.begin(), heights.end()};
}

} // namespace

TensorListModel::TensorListModel(AppState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
}

void TensorListModel::setCalibration(const std::shared_ptr<const Calibration> &calibration)
{
    beginResetModel();
    m_calibration = calibration;
    m_rows.clear();
    for (CalibratedTensor &tensor : calibratedTensors(calibration)) {
        QList<float> heights = sparklineOf(tensor.statistics.get());
        m_rows.push_back({std::move(tensor), std::move(heights)});
    }
    plan();
    endResetModel();
}

void TensorListModel::plan()
{
    m_plan.clear();
    if (!m_calibration || !m_state.model())
        return;
    for (LayerPlan &layer : planLayers(m_state.model()->model->graph, m_state.recipe().recipe()))
        m_plan[layer.name] = layer;
}

const LayerPlan *TensorListModel::planOf(const Row &row) const
{
    const auto found = m_plan.find(m_calibration->fused.at(row.tensor.node).name);
    return found == m_plan.end() ? nullptr : &found->second;
}

bool TensorListModel::counts(int row) const
{
    const Row &entry = m_rows[static_cast<std::size_t>(row)];
    const LayerPlan *layer = planOf(entry);
    return layer && (entry.tensor.role == TensorRole::Weight ? layer->integerWeights : layer->result == ResultScale::Own);
}

void TensorListModel::setWeightStatistics(NodeId node, std::shared_ptr<const TensorStatistics> statistics)
{
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows[static_cast<std::size_t>(row)];
        if (entry.tensor.node != node || entry.tensor.role != TensorRole::Weight)
            continue;
        entry.sparkline = sparklineOf(statistics.get());
        entry.tensor.statistics = std::move(statistics);
        emit dataChanged(index(row), index(row));
        return;
    }
}

void TensorListModel::refresh()
{
    plan();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Node &TensorListModel::node(int row) const
{
    return m_calibration->fused.at(tensor(row).node);
}

int TensorListModel::rowOf(const std::string &layer, TensorRole role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (tensor(row).role == role && isLayer(node(row), layer))
            return row;
    }
    return -1;
}

int TensorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TensorListModel::name(const Row &row) const
{
    return QString::fromStdString(m_calibration->fused.at(row.tensor.node).name);
}

QString TensorListModel::setting(const Row &row) const
{
    const LayerSetting setting = resolveLayer(m_state.recipe().recipe(), m_calibration->fused.at(row.tensor.node));
    const bool weights = row.tensor.role == TensorRole::Weight;
    const LayerPlan *layer = planOf(row);
    if (layer ? (weights ? !layer->integerWeights : layer->result == ResultScale::None) : setting.keepFloat)
        return tr("in float");
    if (layer && !weights && layer->result == ResultScale::OfInput)
        return tr("on the range of its input");
    return weights ? tr("%n bits · %1", nullptr, setting.weight.bits).arg(granularityText(setting.weight.granularity))
                   : tr("%n bits · %1", nullptr, setting.activation.bits).arg(observerTitle(setting.observer));
}

QString TensorListModel::detail(const Row &row) const
{
    return QStringLiteral("%1 · %2").arg(opText(m_calibration->fused.at(row.tensor.node)), setting(row));
}

QString TensorListModel::sqnr(const Row &row) const
{
    const auto known = m_state.sqnr().find(m_calibration->fused.at(row.tensor.node).name);
    return known == m_state.sqnr().end() ? QString() : decibelWords(known->second);
}

QVariant TensorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LayerRole: return name(row);
    case Qt::ToolTipRole: {
        const QString measured = sqnr(row);
        const QString text = name(row) + QLatin1Char('\n') + detail(row);
        return measured.isEmpty() ? text : text + QLatin1Char('\n') + tr("SQNR of the layer's result: %1").arg(measured);
    }
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(name(row), detail(row));
    case TensorRoleRole: return static_cast<int>(row.tensor.role);
    case OperationRole: return opText(m_calibration->fused.at(row.tensor.node));
    case SettingRole: return setting(row);
    case DetailRole: return detail(row);
    case SqnrRole: return sqnr(row);
    case SparklineRole: return QVariant::fromValue(row.sparkline);
    case ChangedRole: {
        const Recipe &recipe = m_state.recipe().recipe();
        return !(resolveLayer(recipe, m_calibration->fused.at(row.tensor.node)) == recipe.defaults);
    }
    default: return {};
    }
}

void TensorFilter::setRole(TensorRole role)
{
    m_role = role;
    invalidateFilter();
}

void TensorFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool TensorFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(TensorListModel::TensorRoleRole).toInt() != static_cast<int>(m_role))
        return false;
    return m_text.isEmpty() || index.data(TensorListModel::LayerRole).toString().contains(m_text, Qt::CaseInsensitive) ||
           index.data(TensorListModel::DetailRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace quantoscope
