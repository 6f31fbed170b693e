// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QAbstractListModel>

namespace quantoscope {

// The runs of the study, and behind them those that wait or run in this window: one row each with name, state and result, and a tick
// for comparing.
class RunsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, StateRole, ResultRole, ProgressRole, NetworkRole, MethodRole };

    explicit RunsModel(AppState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int rowOf(const QString &id) const;
    void retranslate();

private:
    struct Row {
        QString id;
        RunPointer run;                    // stored
        std::optional<QueueEntry> waiting; // or on its way
    };
    void rebuild();
    void refresh(const QString &id);
    QString name(const Row &row) const;
    QString result(const Row &row) const;
    QString toolTip(const Row &row) const;

    AppState &m_state;
    std::vector<Row> m_rows;
};

} // namespace quantoscope
