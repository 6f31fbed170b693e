// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QWidget>

#include <utility>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace quantoscope {

class EmptyPlace;
class QueueColumns;
class QueueModel;
class RunExports;

// The queue on the page Run: the table, above it what can be done with all of it, below it the sentence of the failed row that is chosen.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    QueueView(AppState &state, RunExports &exports, QWidget *parent = nullptr);

    void retranslate();
    QueueModel &model() { return *m_model; }
    // What a right click on a row offers; the caller owns it. Null without a row.
    QMenu *rowMenu(int row);

private:
    void showWhatIsThere();
    void showDetail();
    void showAdded(int first);
    void showBegun(int row);

    AppState &m_state;
    RunExports &m_exports; // of a row's run
    QueueModel *m_model;
    QLabel *m_title;
    QToolButton *m_cancelAll;
    QToolButton *m_clear;
    QStackedWidget *m_stack;
    EmptyPlace *m_empty;
    QTreeView *m_view;
    QueueColumns *m_columns = nullptr;
    QLabel *m_detail;
    std::pair<qint64, int> m_begun{-1, -1}; // when the latest run began, and its row
};

} // namespace quantoscope
