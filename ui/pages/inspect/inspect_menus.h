// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/caption.h"
#include "pages/inspect/inspected_runs.h"
#include "study/study_tables.h"

#include <QObject>

#include <functional>
#include <memory>

class QAbstractItemView;
class QCustomPlot;
class QListView;
class QMenu;
class QTabWidget;
class QTableView;
class QTableWidget;
class QToolButton;

namespace quantoscope {

class AppState;
class ChangedAnswersModel;
class ChartMenu;
class TableMenu;

// What of Inspect can be saved, each from a right click and all from one button in the corner of the tabs.
class InspectMenus : public QObject
{
    Q_OBJECT

public:
    struct Views {
        QTabWidget &tabs;
        QListView &answers;
        ChangedAnswersModel &answersModel;
        QTableView &classes;
        QCustomPlot &confusion;
        QTableWidget &largest;
        QCustomPlot &times, &sqnr;
    };

    // `runs` gives what is shown, never null while anything can be saved; `folded` whether the matrix is of the super-classes.
    InspectMenus(AppState &state, const Views &views, std::function<std::shared_ptr<const InspectedRuns>()> runs,
                 std::function<bool()> folded);

    void retranslate();

private:
    void fill(QMenu &menu);
    TableMenu *tableMenu(QAbstractItemView &view, const char *name, std::function<TextTable()> table, std::function<QString()> csv);
    ChartMenu *chartMenu(QCustomPlot &plot, const char *name, std::function<QString()> csv);

    AppState &m_state;
    QTabWidget &m_tabs;
    std::function<std::shared_ptr<const InspectedRuns>()> m_runs;
    QToolButton *m_button;
    TableMenu *m_answers, *m_classes, *m_largest;
    ChartMenu *m_confusion, *m_times, *m_sqnr;
};

} // namespace quantoscope
