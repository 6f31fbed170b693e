// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "pages/page.h"
#include "study/comparison.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTabWidget;
class QTimer;
class QTableView;
class QToolButton;

namespace quantoscope {

class ChartPane;
class ComparisonModel;

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
    void fillCharts();
    void drawCharts();
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
    QTableView *m_table;
    ComparisonModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QToolButton *m_tableMenu;
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
