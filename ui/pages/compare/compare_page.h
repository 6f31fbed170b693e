// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "pages/page.h"
#include "study/comparison.h"

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTimer;
class QToolButton;

namespace quantoscope {

class ChartPane;
class ComparisonModel;
class ComparisonTable;
class ShownChoice;
class TableMenu;

// The study's table and charts for the runs of one data set (never two in one table or chart): all of them, or those ticked at the right.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(AppState &state);

    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return !m_stale; }

private:
    void refresh(); // runs, data sets, table; then the charts of the visible tab
    void fillDatasets();
    void fillTable();
    void fillTableMenu(QMenu &menu);
    void showChosen(); // of the data set in view: choice, table, charts
    // The comparison in view without the models that are not chosen; nothing without runs.
    std::optional<Comparison> chosenComparison() const;
    const DatasetRuns *groupInView() const; // of the charts, everything; null without runs
    std::optional<DatasetRuns> chosenGroup() const;
    std::vector<Run> shownRuns() const; // those of the table
    void drawCharts();
    void addTradeOffs(ChartPane &pane, const DatasetRuns &group);
    void fillThesis();
    void keepWorst();
    void openRecipe(const QString &id);
    std::vector<Run> chosenRuns();
    QString selectedRun() const;
    void updateKeepWorst();

    QComboBox *m_dataset;
    QLabel *m_datasetLabel;
    QLabel *m_chosen;
    QLabel *m_empty;
    QPushButton *m_runFour;
    ComparisonModel *m_model;
    ComparisonTable *m_table;
    ShownChoice *m_choice;
    QToolButton *m_tableButton;
    TableMenu *m_tableMenu;
    QTabWidget *m_tabs;
    ChartPane *m_perModel, *m_allModels, *m_tradeOff, *m_operations, *m_thesis;
    QLabel *m_keepLabel;
    QSpinBox *m_keepCount;
    QPushButton *m_keep;
    QTimer *m_redraw; // after a change of width

    std::vector<Run> m_runs; // what is shown, without predictions; charts point into it
    std::vector<Comparison> m_comparisons;
    std::vector<DatasetRuns> m_groups;
    bool m_stale = true; // runs changed while the page was hidden
};

} // namespace quantoscope
