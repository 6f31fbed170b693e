// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace quantoscope {

// What of LayersModel is shown: layers that are not merged into another and fit the filter, and the blocks that still have one. The
// defaults are always there.
class LayersFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LayersFilter(QObject *parent = nullptr);

    // Part of a layer's name or of its operation; with * or ? a pattern for the whole name, as in recipes.
    void setText(const QString &text);
    void setOperation(int op); // of OpType; −1 = all
    void setOnlyChanged(bool only);

    bool isFiltering() const { return !m_text.isEmpty() || m_operation >= 0 || m_onlyChanged; }
    // The filter as a selection of a recipe, where it is one: a pattern alone, or an operation alone.
    std::optional<LayerOverride> asSelection() const;
    QStringList shownLayers() const; // in the network's order

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const QModelIndex &layer) const;

    QString m_text;
    int m_operation = -1;
    bool m_onlyChanged = false;
};

} // namespace quantoscope
