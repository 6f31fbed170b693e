// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_filter.h"

#include "pages/layers/layers_model.h"

namespace quantoscope {
namespace {

bool isPattern(const QString &text)
{
    return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?'));
}

LayerOverride byPattern(const QString &pattern)
{
    LayerOverride selection;
    selection.select = LayerOverride::Select::Pattern;
    selection.value = pattern.toStdString();
    return selection;
}

} // namespace

LayersFilter::LayersFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void LayersFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LayersFilter::setOperation(int op)
{
    m_operation = op;
    invalidateFilter();
}

void LayersFilter::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    invalidateFilter();
}

std::optional<LayerOverride> LayersFilter::asSelection() const
{
    if (m_onlyChanged)
        return std::nullopt;
    if (m_operation < 0 && isPattern(m_text))
        return byPattern(m_text);
    if (m_operation >= 0 && m_text.isEmpty()) {
        LayerOverride selection;
        selection.select = LayerOverride::Select::Type;
        selection.value = std::string(opName(static_cast<OpType>(m_operation)));
        return selection;
    }
    return std::nullopt;
}

QStringList LayersFilter::shownLayers() const
{
    QStringList names;
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex top = index(i, 0);
        if (top.data(LayersModel::KindRole).toInt() == static_cast<int>(LayersModel::Kind::Layer))
            names << top.data(LayersModel::LayerRole).toString();
        for (int j = 0; j < rowCount(top); ++j)
            names << index(j, 0, top).data(LayersModel::LayerRole).toString();
    }
    return names;
}

bool LayersFilter::accepts(const QModelIndex &layer) const
{
    if (layer.data(LayersModel::MergedRole).toBool())
        return false;
    if (m_operation >= 0 && layer.data(LayersModel::OpRole).toInt() != m_operation)
        return false;
    if (m_onlyChanged && !layer.data(LayersModel::RowChangedRole).toBool())
        return false;
    if (m_text.isEmpty())
        return true;
    const QString name = layer.data(LayersModel::LayerRole).toString();
    if (isPattern(m_text)) {
        Node node;
        node.name = name.toStdString();
        return selectsLayer(byPattern(m_text), node);
    }
    const QString operation = layer.siblingAtColumn(LayersModel::Operation).data().toString();
    const QString code = QString::fromUtf8(opName(static_cast<OpType>(layer.data(LayersModel::OpRole).toInt())).data());
    return name.contains(m_text, Qt::CaseInsensitive) || operation.contains(m_text, Qt::CaseInsensitive) ||
           code.contains(m_text, Qt::CaseInsensitive);
}

bool LayersFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (static_cast<LayersModel::Kind>(index.data(LayersModel::KindRole).toInt())) {
    case LayersModel::Kind::Defaults: return true;
    case LayersModel::Kind::Layer: return accepts(index);
    case LayersModel::Kind::Block: break;
    }
    for (int i = 0; i < sourceModel()->rowCount(index); ++i) {
        if (accepts(sourceModel()->index(i, 0, index)))
            return true;
    }
    return false;
}

} // namespace quantoscope
