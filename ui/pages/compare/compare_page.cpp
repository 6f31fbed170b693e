// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include "actions/run_plans.h"
#include "charts/chart_words.h"
#include "charts/operations_chart.h"
#include "loaders/load_model.h"
#include "models/comparison_model.h"
#include "pages/compare/chart_pane.h"
#include "pages/compare/comparison_table.h"
#include "pages/compare/shown_choice.h"
#include "pages/compare/thesis_table.h"
#include "recipe/keep_worst_float.h"
#include "study/export_study.h"
#include "study/layer_sqnr.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/filled_menu.h"
#include "widgets/save_report.h"
#include "widgets/table_menu.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"
#include "words/run_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

ComparePage::ComparePage(AppState &state)
    : Page(state, PageId::Compare)
    , m_dataset(new QComboBox)
    , m_datasetLabel(new QLabel)
    , m_chosen(new QLabel)
    , m_empty(new QLabel)
    , m_runFour(new QPushButton)
    , m_model(new ComparisonModel(this))
    , m_table(new ComparisonTable(*m_model))
    , m_choice(new ShownChoice)
    , m_tableButton(new QToolButton)
    , m_tabs(new QTabWidget)
    , m_perModel(new ChartPane)
    , m_allModels(new ChartPane)
    , m_tradeOff(new ChartPane)
    , m_operations(new ChartPane)
    , m_thesis(new ChartPane)
    , m_keepLabel(new QLabel)
    , m_keepCount(new QSpinBox)
    , m_keep(new QPushButton)
    , m_redraw(new QTimer(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_dataset->setObjectName(QStringLiteral("compareDataset"));
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tableButton->setObjectName(QStringLiteral("compareTableMenu"));
    m_keepCount->setObjectName(QStringLiteral("keepWorstCount"));
    m_keep->setObjectName(QStringLiteral("keepWorst"));
    m_runFour->setObjectName(QStringLiteral("compareRunFour"));
    m_runFour->setProperty("kind", "primary");
    m_chosen->setProperty("role", "muted");
    m_chosen->setWordWrap(true);
    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_datasetLabel->setBuddy(m_dataset);
    m_keepLabel->setBuddy(m_keepCount);

    m_tableMenu = new TableMenu(
        *m_table, QStringLiteral("study"),
        [this] {
            TextTable table = textTableOf(*m_table->model(), m_dataset->currentText(), m_table->shownColumns());
            const TableWords words = tableWords(numberLanguage());
            table.footnotes = {words.differences, provenanceLine(shownRuns(), words)};
            return std::vector<TextTable>{table};
        },
        [this] { return QString::fromStdString(csvText(shownRuns())); });
    reportSaving(state, m_tableMenu);
    fillWhenOpened(*m_tableButton, [this](QMenu &menu) { fillTableMenu(menu); });
    m_tableButton->setIcon(icon(QStringLiteral("ellipsis")));

    m_redraw->setSingleShot(true);
    m_redraw->setInterval(0);
    connect(m_redraw, &QTimer::timeout, this, &ComparePage::drawCharts);
    m_keepCount->setRange(1, 50);
    m_keepCount->setValue(3);
    for (ChartPane *pane : {m_perModel, m_allModels, m_tradeOff, m_operations, m_thesis}) {
        m_tabs->addTab(pane, QString());
        connect(pane, &ChartPane::runClicked, this, &ComparePage::openRecipe);
        reportSaving(state, pane);
        connect(pane, &ChartPane::roomChanged, m_redraw, qOverload<>(&QTimer::start));
    }

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_datasetLabel);
    top->addWidget(m_dataset);
    top->addStretch();
    top->addWidget(m_choice);
    top->addWidget(m_tableButton);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_chosen, 1);
    second->addWidget(m_keepLabel);
    second->addWidget(m_keepCount);
    second->addWidget(m_keep);
    m_dataset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({355, 385});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(second);
    column->addWidget(m_empty);
    column->addWidget(m_runFour, 0, Qt::AlignLeft);
    column->addWidget(splitter, 1);

    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&state.study(), &StudyDocument::runsChanged, this, changed);
    connect(&state, &AppState::comparedRunsChanged, this, changed);
    connect(&ThemeController::instance(), &ThemeController::changed, this, changed);
    connect(m_dataset, &QComboBox::currentIndexChanged, this, &ComparePage::showChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ComparePage::drawCharts);
    connect(m_choice, &ShownChoice::changed, this, &ComparePage::showChosen);
    enableWithNetwork(state, *m_runFour);
    connect(m_runFour, &QPushButton::clicked, this, [this] { startFourMethods(this->state()); });
    connect(m_keep, &QPushButton::clicked, this, &ComparePage::keepWorst);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::updateKeepWorst);
    // Not the current row, which the focus alone makes the first one.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty())
            this->state().showRun(selected.indexes().front().data(ComparisonModel::IdRole).toString());
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { openRecipe(selectedRun()); });
}

// Those ticked in the list at the right, or all.
std::vector<Run> ComparePage::chosenRuns()
{
    const QSet<QString> ticked = state().comparedRuns();
    std::vector<Run> runs;
    for (const RunPointer &run : state().study().runs()) {
        if (ticked.isEmpty() || ticked.contains(QString::fromStdString(run->id)))
            runs.push_back(*run);
    }
    return runs;
}

void ComparePage::refresh()
{
    m_stale = false;
    for (ChartPane *pane : {m_perModel, m_allModels, m_tradeOff, m_operations, m_thesis})
        pane->clear(); // they point into the runs
    m_groups.clear();
    m_runs = chosenRuns();
    m_comparisons = compareRuns(m_runs);
    m_groups = groupRuns(m_runs);
    fillDatasets();
    const bool empty = m_runs.empty();
    m_empty->setVisible(empty);
    m_runFour->setVisible(empty);
    m_table->setVisible(!empty);
    m_tabs->setVisible(!empty);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_datasetLabel, m_dataset, m_chosen, m_choice, m_tableButton, m_keepLabel, m_keepCount, m_keep})
        widget->setVisible(!empty);
    m_chosen->setText(state().comparedRuns().isEmpty()
                          ? tr("all %n run(s); tick runs at the right to compare only those", nullptr, static_cast<int>(m_runs.size()))
                          : tr("%n run(s) ticked at the right", nullptr, static_cast<int>(m_runs.size())));
    showChosen();
}

void ComparePage::fillDatasets()
{
    const QString before = m_dataset->currentData().toString();
    const QSignalBlocker quiet(m_dataset);
    m_dataset->clear();
    for (const Comparison &comparison : m_comparisons) {
        const QString name =
            comparison.dataset.empty() ? tr("random weights: size and time only") : datasetTitle(comparison.datasetId, comparison.dataset);
        m_dataset->addItem(tr("%1, %2").arg(capitalized(taskText(comparison.task)), name),
                           QString::fromStdString(std::string(taskName(comparison.task)) + "/" + comparison.datasetId));
    }
    const int index = m_dataset->findData(before);
    m_dataset->setCurrentIndex(index < 0 && m_dataset->count() > 0 ? 0 : index);
}

void ComparePage::showChosen()
{
    const DatasetRuns *group = groupInView();
    if (!group)
        return;
    std::vector<std::string> models;
    for (const ModelRuns &model : group->models)
        models.push_back(model.model);
    m_choice->offer(metricsOf(*group), std::move(models));
    fillTable();
    drawCharts();
}

const DatasetRuns *ComparePage::groupInView() const
{
    const int row = m_dataset->currentIndex();
    if (row < 0)
        return nullptr;
    const Comparison &comparison = m_comparisons[static_cast<std::size_t>(row)];
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const DatasetRuns &group) {
        return group.task == comparison.task && group.datasetId == comparison.datasetId;
    });
    return found == m_groups.end() ? nullptr : &*found;
}

std::optional<Comparison> ComparePage::chosenComparison() const
{
    const int row = m_dataset->currentIndex();
    if (row < 0)
        return std::nullopt;
    Comparison comparison = m_comparisons[static_cast<std::size_t>(row)];
    std::erase_if(comparison.rows, [this](const ComparisonRow &compared) { return !m_choice->shows(compared.model); });
    return comparison;
}

std::optional<DatasetRuns> ComparePage::chosenGroup() const
{
    const DatasetRuns *inView = groupInView();
    if (!inView)
        return std::nullopt;
    DatasetRuns group = *inView;
    std::erase_if(group.models, [this](const ModelRuns &model) { return !m_choice->shows(model.model); });
    for (const Metric metric : metricsOf(group)) {
        if (!m_choice->shows(metric))
            group.hidden.push_back(metric);
    }
    return group;
}

std::vector<Run> ComparePage::shownRuns() const
{
    std::vector<Run> runs;
    if (const auto comparison = chosenComparison()) {
        for (const ComparisonRow &row : comparison->rows)
            runs.push_back(m_runs[row.run]);
    }
    return runs;
}

void ComparePage::fillTable()
{
    const auto comparison = chosenComparison();
    if (!comparison)
        return;
    m_model->setComparison(*comparison, m_runs);
    m_table->arrange([this, task = comparison->task](ComparisonModel::Column column) {
        switch (column) {
        case ComparisonModel::SizeColumn: return m_choice->shows(Metric::SizeMb);
        case ComparisonModel::AccuracyColumn: return m_choice->shows(accuracyMetric(task));
        case ComparisonModel::F1Column: return m_choice->shows(Metric::F1);
        case ComparisonModel::TimeColumn: return m_choice->shows(Metric::LatencyMs);
        default: return true;
        }
    });
    updateKeepWorst();
}

void ComparePage::fillTableMenu(QMenu &menu)
{
    m_table->fillSortMenu(*menu.addMenu(tr("S&ort by")));
    menu.addSeparator();
    m_tableMenu->fill(menu);
}

// Those of the present tab.
void ComparePage::drawCharts()
{
    auto *pane = static_cast<ChartPane *>(m_tabs->currentWidget());
    pane->clear();
    const auto group = chosenGroup();
    if (!group)
        return;
    if (pane == m_thesis) {
        fillThesis();
    } else if (pane == m_perModel) {
        for (const ModelRuns &model : group->models)
            pane->addModelChart(*group, model);
    } else if (pane == m_allModels) {
        pane->addAllModelsChart(*group);
    } else if (pane == m_tradeOff) {
        addTradeOffs(*pane, *group);
    } else if (hasOperationsChart(*group)) {
        pane->addOperationsChart(*group);
    } else {
        pane->addNote(tr("Accuracy against multiply-adds appears here for networks that classify images."));
    }
}

// Against size and against time, as far as these and the accuracy are chosen.
void ComparePage::addTradeOffs(ChartPane &pane, const DatasetRuns &group)
{
    const bool accuracy = m_choice->shows(accuracyMetric(group.task));
    for (const auto &[cost, metric] : {std::pair(RunCost::SizeMb, Metric::SizeMb), std::pair(RunCost::LatencyMs, Metric::LatencyMs)}) {
        if (accuracy && m_choice->shows(metric))
            pane.addTradeOffChart(group, cost);
    }
    if (pane.count() == 0)
        pane.addNote(tr("Choose accuracy and size or time under “Show” to see one against the other."));
}

// The study's printed values beside ours: core's table, as it is exported.
void ComparePage::fillThesis()
{
    const auto thesis = loadThesisReference(resourceFolder() / "study-reference.csv");
    if (!thesis.ok()) {
        m_thesis->addNote(errorText(thesis.error()));
        return;
    }
    addThesisTable(*m_thesis, m_runs, *thesis);
}

QString ComparePage::selectedRun() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(ComparisonModel::IdRole).toString() : QString();
}

void ComparePage::openRecipe(const QString &id)
{
    const RunPointer run = state().study().find(id);
    if (!run)
        return;
    state().showRun(id);
    state().recipe().change(run->recipe, [run] { return tr("Recipe of %1").arg(runName(*run)); });
    state().goTo(PageId::Layers);
}

void ComparePage::updateKeepWorst()
{
    const RunPointer run = state().study().find(selectedRun());
    const bool possible = run && !weightedLayerSqnr(*run).empty();
    m_keep->setEnabled(possible);
    m_keepCount->setEnabled(possible);
}

// One undoable step: the run's recipe with its k worst layers in float.
void ComparePage::keepWorst()
{
    const RunPointer run = state().study().find(selectedRun());
    if (!run)
        return;
    Recipe recipe = keepWorstInFloat(run->recipe, weightedLayerSqnr(*run), m_keepCount->value());
    recipe.name = tr("%1, %n worst in float", nullptr, m_keepCount->value()).arg(methodTitle(run->method)).toStdString();
    state().recipe().change(recipe, [count = m_keepCount->value()] { return tr("Keep the %n worst layer(s) in float", nullptr, count); });
    state().goTo(PageId::Layers);
}

void ComparePage::shown()
{
    if (m_stale)
        refresh();
}

void ComparePage::retranslate()
{
    m_datasetLabel->setText(tr("&Data"));
    m_empty->setText(
        tr("The study's table and charts appear here as runs end: size, accuracy and time of each method, with the difference to FP32."));
    m_runFour->setText(tr("Run four methods"));
    m_keepLabel->setText(tr("Wors&t layers"));
    m_keepCount->setToolTip(tr("How many layers, by the lowest SQNR of the selected run"));
    m_keep->setText(tr("&Keep in float"));
    m_keep->setToolTip(tr("Takes the selected run's recipe and keeps its worst layers in float, as one step that can be undone"));
    m_tableButton->setToolTip(tr("Sort, copy or save the table"));
    m_tableButton->setAccessibleName(tr("Table menu"));
    m_choice->retranslate();
    m_table->setAccessibleName(tr("Runs compared with FP32"));
    const QString titles[] = {tr("Per model"), tr("All models"), tr("Trade-off"), tr("Operations"), tr("The study's figures")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_model->retranslate();
    m_stale = true;
    if (isVisible())
        refresh();
}

} // namespace quantoscope
