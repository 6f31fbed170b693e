// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace quantoscope {

// The run queue as a table: run, step, progress, time left, result. A row's state has a sign and words, never a colour alone.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RunColumn, StepColumn, ProgressColumn, TimeColumn, ResultColumn, kColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, ProgressRole, IdRole, ErrorRole };

    explicit QueueModel(AppState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void retranslate();

private:
    const QueueEntry &entry(int row) const { return m_state.runs().entries()[static_cast<std::size_t>(row)]; }
    QString stepText(const QueueEntry &entry) const;
    QString timeText(const QueueEntry &entry) const;
    QString resultText(const QueueEntry &entry) const;
    QString toolTip(const QueueEntry &entry) const;
    void tick();

    AppState &m_state;
    int m_rows = 0; // as the view knows it
    QTimer m_clock; // time left goes on while nothing is reported
};

// Seconds a run still needs, from what it took so far; < 0 while nobody can say.
double secondsLeft(const QueueEntry &entry, qint64 nowMs);

} // namespace quantoscope
