// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/chart_pane.h"

#include "charts/all_models_chart.h"
#include "charts/chart_words.h"
#include "charts/model_chart.h"
#include "charts/operations_chart.h"
#include "charts/tradeoff_chart.h"
#include "study/export_study.h"
#include "theme/theme.h"
#include "widgets/chart_menu.h"
#include "widgets/table_menu.h"

#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

// What stands under the mouse: the run, and each of its figures with its interval and the difference to FP32.
QString markText(const ChartRun &chartRun, Task task, const Run *baseline)
{
    const Run &run = *chartRun.run;
    QStringList lines{ChartPane::tr("%1 · %2").arg(modelTitle(run.model), methodTitle(chartRun))};
    for (const Metric metric : {accuracyMetric(task), Metric::F1, Metric::SizeMb, Metric::LatencyMs}) {
        const auto point = metricOf(run, metric);
        if (!point)
            continue;
        QString line = ChartPane::tr("%1: %2").arg(axisTitle(metric), valueLabel(run, metric, baseline));
        if (point->interval)
            line +=
                QStringLiteral("  [%1 – %2]").arg(formatValue(metric, point->interval->low), formatValue(metric, point->interval->high));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString csvOf(const std::vector<const Run *> &shown)
{
    std::vector<Run> runs;
    for (const Run *run : shown)
        runs.push_back(*run);
    return QString::fromStdString(csvText(runs));
}

} // namespace

ChartPane::ChartPane(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(16);
    setWidget(m_content);
}

void ChartPane::clear()
{
    m_plots.clear();
    m_charts = 0;
    m_drawnWidth = roomWidth();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

// As if there were a scroll bar, so that its coming and going draws nothing anew.
int ChartPane::roomWidth() const
{
    return width() - verticalScrollBar()->sizeHint().width();
}

ChartTheme ChartPane::chartTheme() const
{
    ChartTheme chart = theme().chart();
    chart.maximumWidth = m_drawnWidth;
    return chart;
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool changes = std::any_of(m_plots.begin(), m_plots.end(), [this](const QCustomPlot *plot) {
        return plot->width() > roomWidth() || (plot->width() >= m_drawnWidth && roomWidth() > m_drawnWidth); // too wide, or held narrow
    });
    if (changes)
        emit roomChanged();
}

QCustomPlot *ChartPane::addPlot(const QString &name, std::vector<const Run *> shown)
{
    auto *plot = new QCustomPlot;
    plot->setObjectName(QStringLiteral("chart.") + name);
    auto *menu = new ChartMenu(*plot, name, [shown = std::move(shown)] { return csvOf(shown); });
    connect(menu, &ChartMenu::saved, this, &ChartPane::saved);
    connect(menu, &ChartMenu::failed, this, &ChartPane::failed);
    m_column->insertWidget(m_charts++, plot, 0, Qt::AlignLeft | Qt::AlignTop);
    m_plots.push_back(plot);
    return plot;
}

void ChartPane::addModelChart(const DatasetRuns &group, const ModelRuns &model)
{
    QString name = QString::fromStdString(model.model);
    QCustomPlot *plot =
        addPlot(QStringLiteral("model-") + name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char(':'), QLatin1Char('-')),
                runsOf(model));
    followMouse(plot, group, drawModelChart(*plot, group, model, chartTheme()));
    plot->setAccessibleName(tr("Accuracy, size and time of %1").arg(modelTitle(model.model)));
}

void ChartPane::addAllModelsChart(const DatasetRuns &group)
{
    QCustomPlot *plot = addPlot(QStringLiteral("all-models"), runsOf(group));
    followMouse(plot, group, drawAllModelsChart(*plot, group, chartTheme()));
    plot->setAccessibleName(tr("All models side by side"));
}

void ChartPane::addOperationsChart(const DatasetRuns &group)
{
    QCustomPlot *plot = addPlot(QStringLiteral("operations"), runsOf(group));
    followMouse(plot, group, drawOperationsChart(*plot, group, chartTheme()));
    plot->setAccessibleName(tr("Accuracy against operations"));
}

void ChartPane::addTradeOffChart(const DatasetRuns &group, RunCost cost)
{
    QCustomPlot *plot =
        addPlot(cost == RunCost::LatencyMs ? QStringLiteral("accuracy-time") : QStringLiteral("accuracy-size"), runsOf(group));
    const std::vector<TradeOffMark> marks = drawTradeOffChart(*plot, group, cost, chartTheme());
    followMouse(plot, group, {marks.begin(), marks.end()});
    plot->setAccessibleName(cost == RunCost::LatencyMs ? tr("Accuracy against time") : tr("Accuracy against size"));
}

void ChartPane::addTable(const QString &name, const TextTable &table, const QString &csv)
{
    auto *view = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.columns.size()));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    for (int column = 0; column < view->columnCount(); ++column) {
        const TextTable::Column &heading = table.columns[static_cast<std::size_t>(column)];
        const auto alignment = (heading.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        auto *head = new QTableWidgetItem(QString::fromStdString(heading.heading));
        head->setTextAlignment(alignment);
        view->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < view->rowCount(); ++row) {
            auto *cell =
                new QTableWidgetItem(QString::fromStdString(table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]));
            cell->setTextAlignment(alignment);
            view->setItem(row, column, cell);
        }
    }
    view->resizeColumnsToContents();
    view->setMinimumHeight(view->horizontalHeader()->height() + theme().rowHeight() * (view->rowCount() + 2));
    view->setObjectName(QStringLiteral("table.") + name);
    view->setAccessibleName(QString::fromStdString(table.title));
    auto *menu = new TableMenu(
        *view, name, [table] { return std::vector<TextTable>{table}; }, [csv] { return csv; });
    connect(menu, &TableMenu::saved, this, &ChartPane::saved);
    connect(menu, &TableMenu::failed, this, &ChartPane::failed);
    m_column->insertWidget(m_charts++, view);
    for (const std::string &note : table.footnotes)
        addNote(QString::fromStdString(note));
}

void ChartPane::addNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    m_column->insertWidget(m_charts++, label, 0, Qt::AlignTop);
}

void ChartPane::followMouse(QCustomPlot *plot, const DatasetRuns &group, std::vector<RunMark> marks)
{
    std::map<const Run *, QString> texts;
    for (const ModelRuns &model : group.models) {
        for (const ChartRun &chartRun : model.runs)
            texts.emplace(chartRun.run, markText(chartRun, group.task, model.baselineOf(*chartRun.run)));
    }
    connect(plot, &QCustomPlot::mouseMove, this, [plot, marks, texts](QMouseEvent *event) {
        const RunMark *mark = markAt(marks, event->position());
        plot->setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (mark)
            QToolTip::showText(event->globalPosition().toPoint(), texts.at(mark->run), plot);
        else
            QToolTip::hideText();
    });
    connect(plot, &QCustomPlot::mouseRelease, this, [this, marks](QMouseEvent *event) {
        if (event->button() != Qt::LeftButton)
            return;
        if (const RunMark *mark = markAt(marks, event->position()))
            emit runClicked(QString::fromStdString(mark->run->id));
    });
}

} // namespace quantoscope
