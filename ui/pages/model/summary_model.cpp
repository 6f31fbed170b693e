// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/summary_model.h"

#include "graph/graph_drawing.h"
#include "words/csv_text.h"
#include "words/field_terms.h"
#include "words/number_words.h"

namespace quantoscope {
namespace {

// What a layer has none of stays empty instead of a column of zeros.
QString countOrNothing(std::int64_t count)
{
    return count > 0 ? countWords(static_cast<double>(count)) : QStringLiteral("–");
}

} // namespace

SummaryModel::SummaryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SummaryModel::setLayers(std::vector<InspectedLayer> layers)
{
    beginResetModel();
    m_layers = std::move(layers);
    endResetModel();
}

void SummaryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_layers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

QString SummaryModel::layerName(int row) const
{
    return QString::fromStdString(m_layers.at(static_cast<std::size_t>(row)).name);
}

QString SummaryModel::csv() const
{
    CsvText csv(
        {QStringLiteral("layer"), QStringLiteral("op"), QStringLiteral("result"), QStringLiteral("parameters"), QStringLiteral("macs")});
    for (const InspectedLayer &layer : m_layers)
        csv.add({QString::fromStdString(layer.name), QString::fromStdString(layer.op), QString::fromStdString(shapeLabel(layer.shape)),
                 QString::number(layer.parameters), QString::number(layer.macs)});
    return csv.text();
}

int SummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int SummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InspectedLayer &layer = m_layers[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= Parameters ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != kSortRole)
        return {};
    const bool raw = role == kSortRole;
    switch (static_cast<Column>(index.column())) {
    case Layer: return raw ? QVariant(index.row()) : QVariant(QString::fromStdString(layer.name));
    case Operation: return opText(layer.op);
    case Result: return QString::fromStdString(shapeLabel(layer.shape));
    case Parameters: return raw ? QVariant(static_cast<qint64>(layer.parameters)) : QVariant(countOrNothing(layer.parameters));
    case Macs: return raw ? QVariant(static_cast<qint64>(layer.macs)) : QVariant(countOrNothing(layer.macs));
    case kColumns: break;
    }
    return {};
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Parameters ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Layer: return tr("Layer");
    case Operation: return tr("Operation");
    case Result: return tr("Result");
    case Parameters: return tr("Parameters");
    case Macs: return tr("Multiply-adds");
    case kColumns: break;
    }
    return {};
}

} // namespace quantoscope
