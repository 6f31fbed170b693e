// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inspect/inspected_runs.h"

#include <QAbstractTableModel>

namespace quantoscope {

// What became of each class: images, right before and after, the change in points, lost and gained; greyed where it is within the noise
// (exact McNemar test a class, adjusted for the number of classes).
class ClassChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ClassColumn, ImagesColumn, BeforeColumn, AfterColumn, ChangeColumn, LostColumn, GainedColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit ClassChangesModel(QObject *parent = nullptr);

    void setRuns(std::shared_ptr<const InspectedRuns> runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const InspectedRuns> m_runs;
};

} // namespace quantoscope
