// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_palette.h"
#include "charts/run_mark.h"
#include "study/pareto.h"
#include "study/study_tables.h"

#include <QScrollArea>

#include <vector>

class QCustomPlot;
class QVBoxLayout;

namespace quantoscope {

// The charts of one tab of Compare, one above the other. They are drawn by the functions that draw the study's files; every mark and bar
// says its values under the mouse and opens its recipe by a click. What is saved as data are the runs of the chart.
class ChartPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    void clear();
    void addModelChart(const DatasetRuns &group, const ModelRuns &model);
    void addAllModelsChart(const DatasetRuns &group);
    void addOperationsChart(const DatasetRuns &group);
    void addTradeOffChart(const DatasetRuns &group, RunCost cost);
    // `csv` is its data with raw numbers; `name` of the file that is proposed for it.
    void addTable(const QString &name, const TextTable &table, const QString &csv);
    void addNote(const QString &text); // what will be here, where there is nothing yet
    int count() const { return static_cast<int>(m_plots.size()); }
    QCustomPlot *plot(int i) const { return m_plots.at(static_cast<std::size_t>(i)); }

signals:
    void runClicked(const QString &id);
    void saved(const QString &file);
    void failed(const QString &sentence);
    void roomChanged(); // its charts want to be drawn anew

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int roomWidth() const;
    ChartTheme chartTheme() const; // of the present width
    // `shown` are the runs whose data the chart's menu saves; they live at least as long as the chart.
    QCustomPlot *addPlot(const QString &name, std::vector<const Run *> shown);
    void followMouse(QCustomPlot *plot, const DatasetRuns &group, std::vector<RunMark> marks);

    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<QCustomPlot *> m_plots;
    int m_charts = 0;
    int m_drawnWidth = 0; // pixels that the charts could take when they were drawn
};

} // namespace quantoscope
