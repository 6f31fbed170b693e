// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/compare_observers.h"
#include "pages/calibrate/tensor_analysis.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace quantoscope {

// One way to choose the range of a tensor, and what it does.
struct RangeChoice {
    ObserverChoice observer;
    std::optional<Granularity> granularity; // of weights
    Range range;                            // the widest, where every channel has its own
    QParams q;
    double roundingError = 0.0;
    double clippingError = 0.0;
    double clippedShare = 0.0;
    double sqnrDb = 0.0;
};

// The observers compared on one tensor, a row each; the recipe's is ticked, the one with the highest SQNR has a star.
class RangeChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Observer, Sqnr, RangeColumn, Scale, ZeroPoint, Clipped, Rounding, Clipping, kColumns };
    enum Role { ChosenRole = Qt::UserRole, BestRole, ValueRole }; // bool, bool, double for sorting and export

    using QAbstractTableModel::QAbstractTableModel;

    // `chosen` is a row, −1 for none.
    void setChoices(std::vector<RangeChoice> choices, int chosen);
    const std::vector<RangeChoice> &choices() const { return m_choices; }
    int chosen() const { return m_chosen; }
    int best() const { return m_best; } // −1: no rows
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RangeChoice &choice, int column) const;
    QVariant value(const RangeChoice &choice, int column) const;

    std::vector<RangeChoice> m_choices;
    int m_chosen = -1;
    int m_best = -1;
};

// Rows for an activation: each observer, with the chosen percentile where that is the choice, and a range set by hand where there is one.
std::vector<RangeChoice> activationChoices(const ActivationReport &report, const TensorStatistics &statistics, const QuantSpec &spec,
                                           const ObserverChoice &chosen);
std::vector<RangeChoice> weightChoices(const WeightReport &report);

// Row of an observer (and a granularity); −1: none.
int rowOfChoice(const std::vector<RangeChoice> &choices, ObserverKind observer, std::optional<Granularity> granularity = {});

// What the integers of one scale reach: of channel `channel` where there are several.
Range reachedRange(const QParams &q, std::size_t channel = 0);

} // namespace quantoscope
