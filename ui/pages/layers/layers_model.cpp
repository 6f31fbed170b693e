// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_model.h"

#include "graph/layer_blocks.h"
#include "pages/layers/layer_cells.h"
#include "pages/layers/setting_words.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/count_text.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QFont>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kNone = QStringLiteral("–");

bool isSettingColumn(int column)
{
    return column == LayersModel::Weights || column == LayersModel::Activations || column == LayersModel::Observer;
}

LayerCell cellOf(const LayerRow &row, int column, const Recipe &recipe)
{
    switch (column) {
    case LayersModel::Weights: return weightsCell(row, recipe);
    case LayersModel::Activations: return activationsCell(row, recipe);
    case LayersModel::Observer: return observerCell(row, recipe);
    default: return {};
    }
}

bool isUnfusedByHand(const LayerRow &row, const Recipe &recipe)
{
    return !row.group.empty() && std::find(recipe.unfused.begin(), recipe.unfused.end(), row.name) != recipe.unfused.end();
}

QFont cellFont(bool bold, bool struckOut)
{
    QFont font;
    font.setBold(bold);
    font.setStrikeOut(struckOut);
    return font;
}

} // namespace

LayersModel::LayersModel(LayerEdits &edits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_edits(edits)
    , m_recipe(edits.recipe())
    , m_preset(nearestPreset(m_recipe))
{
}

void LayersModel::setNetwork(const std::shared_ptr<const OpenedModel> &network)
{
    beginResetModel();
    m_network = network;
    m_rows.clear();
    m_top.clear();
    m_places.clear();
    m_index.clear();
    m_sqnr.clear();
    if (network) {
        m_rows = layerRows(*network->model, network->inspection);
        m_top.push_back({Kind::Defaults, {}, {}});
        std::map<std::string, std::size_t> blocks;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const LayerRow &row = m_rows[i];
            m_index[row.name] = i;
            if (row.block.empty()) {
                m_places[row.name] = {static_cast<int>(m_top.size()), -1};
                m_top.push_back({Kind::Layer, {}, {i}});
                continue;
            }
            const auto [place, isNew] = blocks.emplace(row.block, m_top.size());
            if (isNew)
                m_top.push_back({Kind::Block, row.block, {}});
            std::vector<std::size_t> &inside = m_top[place->second].rows;
            m_places[row.name] = {static_cast<int>(place->second), static_cast<int>(inside.size())};
            inside.push_back(i);
        }
        m_recipe = m_edits.recipe();
        m_preset = nearestPreset(m_recipe);
        applyPlan(m_rows, planLayers(network->model->graph, m_recipe));
    }
    endResetModel();
}

void LayersModel::setRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    m_preset = nearestPreset(recipe);
    if (!m_network)
        return;
    applyPlan(m_rows, planLayers(m_network->model->graph, recipe));
    emitAllChanged();
}

void LayersModel::setCheck(const std::optional<BackendCheck> &check)
{
    applyCheck(m_rows, check);
    emitAllChanged();
}

void LayersModel::setSqnr(const std::map<std::string, double> &decibels, bool current)
{
    m_sqnr = decibels;
    m_sqnrCurrent = current;
    emitAllChanged();
}

void LayersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    emitAllChanged();
}

void LayersModel::emitAllChanged()
{
    if (m_top.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex block = index(i, 0);
        if (rowCount(block) > 0)
            emit dataChanged(index(0, 0, block), index(rowCount(block) - 1, kColumns - 1, block));
    }
}

const LayerRow *LayersModel::find(const QString &layer) const
{
    const auto found = m_index.find(layer.toStdString());
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

QModelIndex LayersModel::indexOf(const QString &layer, int column) const
{
    const LayerRow *row = find(layer);
    if (!row)
        return {};
    const auto found = m_places.find(row->owner);
    if (found == m_places.end())
        return {};
    const auto [top, inside] = found->second;
    return inside < 0 ? index(top, column) : index(inside, column, index(top, 0));
}

QStringList LayersModel::blocks() const
{
    QStringList names;
    for (const TopItem &item : m_top) {
        if (item.kind == Kind::Block)
            names << QString::fromStdString(item.block);
    }
    return names;
}

// The id of an index is 0 at the top, and the row of its block plus one inside a block.
QModelIndex LayersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= kColumns || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex LayersModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0})
                                                     : QModelIndex();
}

int LayersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    const TopItem &item = m_top[static_cast<std::size_t>(parent.row())];
    return item.kind == Kind::Block ? static_cast<int>(item.rows.size()) : 0;
}

int LayersModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

const LayersModel::TopItem &LayersModel::topOf(const QModelIndex &index) const
{
    return m_top[index.internalId() > 0 ? index.internalId() - 1 : static_cast<std::size_t>(index.row())];
}

const LayerRow *LayersModel::layerAt(const QModelIndex &index) const
{
    const TopItem &item = topOf(index);
    if (index.internalId() > 0)
        return &m_rows[item.rows[static_cast<std::size_t>(index.row())]];
    return item.kind == Kind::Layer ? &m_rows[item.rows.front()] : nullptr;
}

std::vector<const LayerRow *> LayersModel::layersAt(const QModelIndex &index) const
{
    if (const LayerRow *row = layerAt(index))
        return {row};
    std::vector<const LayerRow *> rows;
    for (const std::size_t i : topOf(index).rows) {
        if (!m_rows[i].merged)
            rows.push_back(&m_rows[i]);
    }
    return rows;
}

LayerSetting LayersModel::settingAt(const QModelIndex &index) const
{
    const auto rows = layersAt(index);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const LayerRow *row) { return cellOf(*row, index.column(), m_recipe).editable; });
    return found == rows.end() ? m_recipe.defaults : (*found)->plan.setting;
}

QVariant LayersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = index.column() == Parameters || index.column() == Macs;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == CurrentRole)
        return m_sqnrCurrent;
    if (role == LayersRole) {
        QStringList names;
        for (const LayerRow *row : layersAt(index))
            names << QString::fromStdString(row->name);
        return names;
    }
    const TopItem &item = topOf(index);
    if (const LayerRow *row = layerAt(index))
        return role == KindRole ? QVariant(static_cast<int>(Kind::Layer)) : layerData(*row, index.column(), role);
    if (role == KindRole)
        return static_cast<int>(item.kind);
    return item.kind == Kind::Defaults ? defaultsData(index.column(), role) : blockData(item, index.column(), role);
}

QVariant LayersModel::defaultsData(int column, int role) const
{
    const LayerSetting &mine = m_recipe.defaults;
    const LayerSetting &base = m_preset.defaults;
    const bool fp32 = m_recipe.method == Method::Fp32;
    const bool dynamic = m_recipe.method == Method::Dynamic;
    const bool applies = !fp32 && (column == Weights || !dynamic);
    const bool changed =
        applies &&
        ((column == Weights &&
          (!(mine.weight == base.weight) || !(mine.weightObserver == base.weightObserver) || mine.keepFloat != base.keepFloat)) ||
         (column == Activations && !(mine.activation == base.activation)) || (column == Observer && !(mine.observer == base.observer)));
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return tr("All layers", "the row of the defaults");
        if (!isSettingColumn(column))
            return {};
        if (!applies)
            return kNone;
        if (column == Weights)
            return mine.keepFloat ? tr("float", "in a cell") : weightsShort(mine.weight);
        return column == Activations ? activationsShort(mine.activation) : observerTitle(mine.observer);
    case Qt::ToolTipRole:
        if (!isSettingColumn(column))
            return tr("What every layer has that has no setting of its own.");
        if (!applies)
            return fp32 ? tr("FP32 quantizes nothing.")
                        : tr("The dynamic method chooses the range of activations for each batch while it runs.");
        return tr("For every layer without a setting of its own: %1\nPreset: %2")
            .arg(column == Weights       ? weightsLong(mine.weight, mine.weightObserver)
                 : column == Activations ? activationsLong(mine.activation, mine.observer)
                                         : observerTitle(mine.observer),
                 column == Weights       ? weightsLong(base.weight, base.weightObserver)
                 : column == Activations ? activationsLong(base.activation, base.observer)
                                         : observerTitle(base.observer));
    case Qt::FontRole: return cellFont(column == Name, false);
    case Qt::ForegroundRole: return isSettingColumn(column) && !applies ? QVariant(theme().muted) : QVariant();
    case ChangedRole: return changed;
    default: return {};
    }
}

QVariant LayersModel::blockData(const TopItem &item, int column, int role) const
{
    std::vector<const LayerRow *> rows;
    for (const std::size_t i : item.rows) {
        if (!m_rows[i].merged)
            rows.push_back(&m_rows[i]);
    }
    const auto sum = [&](auto field) {
        std::int64_t total = 0;
        for (const LayerRow *row : rows)
            total += row->*field;
        return total;
    };
    std::optional<double> lowest;
    for (const LayerRow *row : rows) {
        const QVariant decibels = sqnrOf(*row);
        if (decibels.isValid() && (!lowest || decibels.toDouble() < *lowest))
            lowest = decibels.toDouble();
    }
    // A folded block says that one of its layers cannot run, and why.
    const auto cannotRun = [](const LayerRow *row) { return row->check && !row->check->possible; };
    switch (role) {
    case Qt::DisplayRole: {
        if (column == Name)
            return QString::fromStdString(item.block);
        if (column == Operation)
            return tr("%n layer(s)", nullptr, static_cast<int>(rows.size()));
        if (column == Parameters)
            return countText(sum(&LayerRow::parameters));
        if (column == Macs)
            return countText(sum(&LayerRow::macs));
        if (column == Sqnr)
            return lowest ? decibelWords(*lowest) : kNone;
        if (!isSettingColumn(column))
            return {};
        QStringList texts;
        for (const LayerRow *row : rows) {
            const LayerCell cell = cellOf(*row, column, m_recipe);
            if (cell.editable && !texts.contains(cell.text))
                texts << cell.text;
        }
        return texts.isEmpty() ? kNone : texts.size() == 1 ? texts.front() : tr("mixed", "several settings in one block");
    }
    case Qt::ToolTipRole:
        if (column == Sqnr)
            return lowest ? tr("The lowest SQNR in this block") : QVariant();
        if (column == Operation) {
            const auto refused = std::find_if(rows.begin(), rows.end(), cannotRun);
            if (refused == rows.end())
                return {};
            const auto count = std::count_if(refused, rows.end(), cannotRun);
            const QString said = tr("%n layer(s) of this block cannot run so.", nullptr, static_cast<int>(count));
            return (*refused)->check->reason ? said + QLatin1Char('\n') + messageText(*(*refused)->check->reason) : said;
        }
        return isSettingColumn(column) ? tr("What the layers of this block have") : QVariant();
    case Qt::DecorationRole:
        return column == Operation && std::any_of(rows.begin(), rows.end(), cannotRun)
                   ? QVariant(icon(QStringLiteral("triangle-alert"), theme().bad))
                   : QVariant();
    case Qt::FontRole: return cellFont(column == Name, false);
    case Qt::ForegroundRole: return column == Name ? QVariant() : QVariant(theme().muted);
    case LayerRole: return QString::fromStdString(item.block);
    case NumberRole: return column == Sqnr && lowest ? QVariant(*lowest) : QVariant();
    default: return {};
    }
}

QVariant LayersModel::sqnrOf(const LayerRow &row) const
{
    if (m_recipe.method == Method::Fp32)
        return {};
    const auto found = m_sqnr.find(row.name);
    return found == m_sqnr.end() ? QVariant() : QVariant(found->second);
}

QVariant LayersModel::layerData(const LayerRow &row, int column, int role) const
{
    const LayerCell cell = cellOf(row, column, m_recipe);
    const bool impossible = row.check && !row.check->possible;
    const QVariant decibels = column == Sqnr ? sqnrOf(row) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name: return QString::fromStdString(nameInBlock(row.name, row.block));
        case Operation: return opShortText(m_network->model->graph.at(row.node));
        case Fused: return fusedText(row);
        case Parameters: return row.parameters > 0 ? countText(row.parameters) : kNone;
        case Macs: return row.macs > 0 ? countText(row.macs) : kNone;
        case Sqnr: return decibels.isValid() ? decibelWords(decibels.toDouble()) : kNone;
        default: return cell.text;
        }
    case Qt::ToolTipRole: return toolTip(row, column, cell);
    case Qt::DecorationRole:
        if (column != Operation || !row.check || !row.check->reason)
            return {};
        return impossible ? icon(QStringLiteral("triangle-alert"), theme().bad) : icon(QStringLiteral("info"), theme().muted);
    case Qt::CheckStateRole:
        if (column != Fused || row.group.empty())
            return {};
        return row.fused ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: return cellFont(false, impossible && isSettingColumn(column) && !cell.muted);
    case Qt::ForegroundRole:
        if (impossible && isSettingColumn(column) && !cell.muted)
            return theme().bad;
        return cell.muted || (column == Fused && !row.fused) || column == Operation ? QVariant(theme().muted) : QVariant();
    case LayerRole: return QString::fromStdString(row.name);
    case OpRole: return static_cast<int>(row.op);
    case MergedRole: return row.merged;
    case ChangedRole: return column == Fused ? isUnfusedByHand(row, m_recipe) : cell.changed;
    case RowChangedRole:
        return isUnfusedByHand(row, m_recipe) || weightsCell(row, m_recipe).changed || activationsCell(row, m_recipe).changed ||
               observerCell(row, m_recipe).changed;
    case ImpossibleRole: return impossible && isSettingColumn(column) && !cell.muted;
    case NumberRole:
        return column == Sqnr ? decibels : column == Parameters ? QVariant::fromValue(row.parameters) : QVariant::fromValue(row.macs);
    default: return {};
    }
}

QVariant LayersModel::toolTip(const LayerRow &row, int column, const LayerCell &cell) const
{
    QStringList lines;
    switch (column) {
    case Name: lines << QString::fromStdString(row.name); break;
    case Operation: lines << capitalized(opText(m_network->model->graph.at(row.node))); break;
    case Fused: lines << fusedHint(row, m_recipe); break;
    case Parameters: lines << tr("%1 parameters, with those merged into it").arg(countWords(static_cast<double>(row.parameters))); break;
    case Macs: lines << tr("%1 multiply-adds for one input").arg(countWords(static_cast<double>(row.macs))); break;
    case Sqnr:
        lines << (m_recipe.method == Method::Fp32 ? tr("FP32 is what the others are measured against.")
                  : m_sqnrCurrent && !sqnrOf(row).isValid()
                      ? tr("Not seen: the layer is computed as one with the layer behind it, or its result was not measured.")
                  : m_sqnrCurrent ? tr("Signal to quantization noise of this layer's result, on a few images")
                                  : tr("Of the recipe before the last change; being measured again"));
        break;
    default: lines << cell.hint; break;
    }
    if (cell.changed && !cell.defaultHint.isEmpty())
        lines << tr("Default: %1").arg(cell.defaultHint);
    if (row.check && row.check->reason && (isSettingColumn(column) || column == Operation))
        lines << messageText(*row.check->reason);
    return lines.join(QLatin1Char('\n'));
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Parameters || section == Macs;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool text = role == Qt::DisplayRole;
    switch (section) {
    case Name: return text ? tr("Layer") : tr("Double-click takes a layer to Calibrate.");
    case Operation: return text ? tr("Operation") : tr("What the layer computes");
    case Fused: return text ? tr("Fused with") : tr("The layers behind it that are computed together with it; untick to keep them apart.");
    case Weights: return text ? tr("Weights") : tr("Bits, one scale for each channel or for the tensor, symmetric or asymmetric");
    case Activations: return text ? tr("Activations") : tr("Bits and scheme of the layer's result");
    case Observer: return text ? tr("Observer") : tr("How the range of the layer's result is chosen from what calibration saw");
    case Parameters: return text ? tr("Params") : tr("Weights and biases, with those of merged layers");
    case Macs: return text ? tr("MACs") : tr("Multiply-adds for one input");
    case Sqnr: return text ? tr("SQNR") : tr("Signal to quantization noise of the layer's result, on a few images; more is better");
    default: return {};
    }
}

Qt::ItemFlags LayersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const LayerRow *row = layerAt(index);
    if (index.column() == Fused && row && !row->group.empty() && m_recipe.method != Method::StaticNoFuse)
        flags |= Qt::ItemIsUserCheckable;
    if (!isSettingColumn(index.column()))
        return flags;
    if (topOf(index).kind == Kind::Defaults) {
        const bool applies = m_recipe.method != Method::Fp32 && (index.column() == Weights || m_recipe.method != Method::Dynamic);
        return applies ? flags | Qt::ItemIsEditable : flags;
    }
    const auto rows = layersAt(index);
    const bool editable =
        std::any_of(rows.begin(), rows.end(), [&](const LayerRow *layer) { return cellOf(*layer, index.column(), m_recipe).editable; });
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool LayersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_network)
        return false;
    if (role == Qt::CheckStateRole && (flags(index) & Qt::ItemIsUserCheckable)) {
        m_edits.setFusion({data(index, LayerRole).toString()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !value.canConvert<LayerOverride>() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_edits.set(data(index, LayersRole).toStringList(), value.value<LayerOverride>());
    return true;
}

} // namespace quantoscope
