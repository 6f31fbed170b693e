// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/inspect_page.h"

#include "actions/run_plans.h"
#include "charts/confusion_chart.h"
#include "charts/layer_chart.h"
#include "datasets/cifar100_classes.h"
#include "pages/inspect/changed_answer_delegate.h"
#include "pages/inspect/changed_answers_model.h"
#include "pages/inspect/class_changes_model.h"
#include "pages/inspect/inspect_menus.h"
#include "pages/inspect/passage_view.h"
#include "study/comparison.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"
#include "widgets/heading_alignment.h"
#include "words/class_names.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kRunRows = 30;
// The kinds of change that can be chosen, in this order after "all".
constexpr AnswerChange kKinds[] = {AnswerChange::Lost, AnswerChange::Gained, AnswerChange::BothWrong, AnswerChange::UnlabelledOther};

// Before any predictions are read: may these two stand beside each other?
bool areComparable(const Run &a, const Run &b)
{
    return sameData(a, b) && sameItems(a, b);
}

} // namespace

InspectPage::InspectPage(AppState &state)
    : Page(state, PageId::Inspect)
    , m_run(new QComboBox)
    , m_against(new QComboBox)
    , m_runLabel(new QLabel)
    , m_againstLabel(new QLabel)
    , m_summary(new QLabel)
    , m_tabs(new QTabWidget)
    , m_kind(new QComboBox)
    , m_answers(new QListView)
    , m_empty(new EmptyPlace(QStringLiteral("inspectEmpty"), QStringLiteral("scan-search")))
    , m_nothing(new EmptyPlace(QStringLiteral("inspectNothing"), QStringLiteral("check")))
    , m_changed(new QSplitter)
    , m_answersModel(new ChangedAnswersModel(this))
    , m_passage(new PassageView)
    , m_classes(new QTableView)
    , m_classesModel(new ClassChangesModel(this))
    , m_sortedClasses(new QSortFilterProxyModel(this))
    , m_confusionShown(new QComboBox)
    , m_confusionFold(new QComboBox)
    , m_confusion(new QCustomPlot)
    , m_times(new QCustomPlot)
    , m_sqnr(new QCustomPlot)
    , m_noSqnr(new EmptyPlace(QStringLiteral("inspectNoSqnr"), QStringLiteral("info")))
    , m_largest(new QTableWidget)
{
    setObjectName(QStringLiteral("inspectPage"));
    m_run->setObjectName(QStringLiteral("inspectRun"));
    m_against->setObjectName(QStringLiteral("inspectAgainst"));
    m_summary->setObjectName(QStringLiteral("inspectSummary"));
    m_tabs->setObjectName(QStringLiteral("inspectTabs"));
    m_runLabel->setBuddy(m_run);
    m_againstLabel->setBuddy(m_against);
    m_summary->setProperty("role", "muted");
    m_summary->setWordWrap(true);
    for (QComboBox *box : {m_run, m_against}) {
        box->setMaxVisibleItems(kRunRows);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_times->setObjectName(QStringLiteral("layerTimes"));
    m_sqnr->setObjectName(QStringLiteral("layerSqnr"));
    m_tabs->addTab(makeAnswers(), QString());
    m_tabs->addTab(makeClasses(), QString());
    m_tabs->addTab(makeConfusion(), QString());
    m_tabs->addTab(m_times, QString());
    m_tabs->addTab(makeSqnr(), QString());
    m_menus = new InspectMenus(
        state, {*m_tabs, *m_answers, *m_answersModel, *m_classes, *m_confusion, *m_largest, *m_times, *m_sqnr}, [this] { return m_runs; },
        [this] { return showsSuperClasses(); });

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_runLabel);
    top->addWidget(m_run);
    top->addWidget(m_againstLabel);
    top->addWidget(m_against);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_empty, 1);
    m_empty->button()->setProperty("kind", "primary");

    enableWithNetwork(state, *m_empty->button());
    connect(m_empty, &EmptyPlace::clicked, this, [this] { startFourMethods(this->state()); });
    connect(m_run, &QComboBox::activated, this, [this] { this->state().showRun(m_run->currentData().toString()); });
    connect(m_against, &QComboBox::activated, this, &InspectPage::fetch);
    connect(&state, &AppState::shownRunChanged, this, [this] {
        fillRuns();
        if (isVisible())
            fetch();
    });
    connect(&state.study(), &StudyDocument::runsChanged, this, &InspectPage::fillRuns);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        drawConfusion();
        drawLayers();
    });
}

QWidget *InspectPage::makeAnswers()
{
    m_kind->setObjectName(QStringLiteral("answerKind"));
    m_answers->setObjectName(QStringLiteral("changedAnswers"));
    m_answers->setModel(m_answersModel);
    m_answers->setItemDelegate(new ChangedAnswerDelegate(m_answers));
    m_answers->setViewMode(QListView::IconMode);
    m_answers->setResizeMode(QListView::Adjust);
    m_answers->setMovement(QListView::Static);
    m_answers->setUniformItemSizes(true);
    m_answers->setSpacing(4);
    m_passage->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_answersModel->setShown(index <= 0 ? std::nullopt : std::optional(kKinds[index - 1]));
        showAnswers();
    });
    connect(m_answers->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const ChangedItem *item = m_answersModel->item(current);
        if (item && m_runs->run->task == Task::QuestionAnswering)
            m_passage->show(*m_runs, item->pair);
    });
    m_changed->addWidget(m_answers);
    m_changed->addWidget(m_passage);
    m_changed->setSizes({500, 500});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_changed, 1);
    column->addWidget(m_nothing, 1);
    return page;
}

QWidget *InspectPage::makeClasses()
{
    m_classes->setObjectName(QStringLiteral("classChanges"));
    m_sortedClasses->setSourceModel(m_classesModel);
    m_sortedClasses->setSortRole(ClassChangesModel::SortRole);
    m_classes->setModel(m_sortedClasses);
    m_classes->setSortingEnabled(true);
    m_classes->sortByColumn(ClassChangesModel::ChangeColumn, Qt::AscendingOrder);
    m_classes->setShowGrid(false);
    m_classes->setAlternatingRowColors(true);
    m_classes->verticalHeader()->hide();
    m_classes->setSelectionBehavior(QAbstractItemView::SelectRows);
    return m_classes;
}

QWidget *InspectPage::makeConfusion()
{
    m_confusion->setObjectName(QStringLiteral("confusion"));
    m_confusionShown->setObjectName(QStringLiteral("confusionShown"));
    m_confusionFold->setObjectName(QStringLiteral("confusionFold"));
    m_largest->setObjectName(QStringLiteral("largestChanges"));
    m_largest->setColumnCount(4);
    m_largest->verticalHeader()->hide();
    m_largest->setShowGrid(false);
    m_largest->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_confusionShown, &QComboBox::currentIndexChanged, this, &InspectPage::drawConfusion);
    connect(m_confusionFold, &QComboBox::currentIndexChanged, this, &InspectPage::drawConfusion);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_confusionFold);
    choices->addWidget(m_confusionShown);
    choices->addStretch();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_confusion);
    splitter->addWidget(m_largest);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 380});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(choices);
    column->addWidget(splitter, 1);
    return page;
}

QWidget *InspectPage::makeSqnr()
{
    m_noSqnr->hide();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sqnr, 1);
    column->addWidget(m_noSqnr, 1);
    return page;
}

RunPointer InspectPage::usualBaseline(const Run &run)
{
    for (const RunPointer &other : state().study().runs()) {
        if (other->recipe.method == Method::Fp32 && other->model == run.model && areComparable(*other, run))
            return other;
    }
    return nullptr;
}

void InspectPage::fillRuns()
{
    const RunPointer shown = state().study().find(state().shownRun());
    const QString before = m_against->currentData().toString();
    m_run->clear();
    m_against->clear();
    for (const RunPointer &run : state().study().runs()) {
        const QString id = QString::fromStdString(run->id);
        m_run->addItem(runName(*run), id);
        if (shown && run->id != shown->id && areComparable(*run, *shown))
            m_against->addItem(runName(*run), id);
    }
    m_run->setCurrentIndex(m_run->findData(state().shownRun()));
    int against = m_against->findData(before);
    const RunPointer usual = shown ? usualBaseline(*shown) : nullptr;
    if (against < 0 && usual)
        against = m_against->findData(QString::fromStdString(usual->id));
    m_against->setCurrentIndex(against < 0 && m_against->count() > 0 ? 0 : against);
    showWhatIsThere();
}

void InspectPage::showWhatIsThere()
{
    const bool any = !state().study().runs().empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_runLabel, m_run, m_againstLabel, m_against, m_summary})
        widget->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) {
        m_runs.reset();
        m_tabs->hide();
    }
}

void InspectPage::say(const QString &sentence)
{
    m_runs.reset();
    m_summary->setText(sentence);
    m_tabs->hide();
}

void InspectPage::fetch()
{
    const QString run = state().shownRun(), against = m_against->currentData().toString();
    if (!state().study().find(run)) {
        say(tr("Choose a run: here stand the answers that changed, what became of each class, the confusion matrix, and time and SQNR of "
               "each layer."));
        return;
    }
    if (against.isEmpty()) {
        say(tr("There is no other run on the same items to compare with. Run FP32 on the same data first."));
        return;
    }
    ++m_pending;
    state().study().fetchRun(against, this, [this, run](Result<RunPointer> baseline) {
        if (!baseline.ok()) {
            --m_pending;
            say(errorText(baseline.error()));
            return;
        }
        state().study().fetchRun(run, this, [this, baseline = *baseline](Result<RunPointer> fetched) {
            if (!fetched.ok()) {
                --m_pending;
                say(errorText(fetched.error()));
                return;
            }
            const std::optional<DataSource> data = state().data() ? std::optional(state().data()->source) : std::nullopt;
            state().backgroundJobs().submit<std::shared_ptr<const InspectedRuns>>(
                {tr("Comparing answers"), QStringLiteral("inspect")},
                [baseline, run = *fetched, data](const RunContext &) { return inspectRuns(baseline, run, data); }, this,
                [this](Result<std::shared_ptr<const InspectedRuns>> inspected) {
                    --m_pending;
                    if (inspected.ok())
                        show(*inspected);
                    else if (inspected.error().code != ErrorCode::Cancelled)
                        say(errorText(inspected.error()));
                });
        });
    });
}

void InspectPage::show(std::shared_ptr<const InspectedRuns> runs)
{
    m_runs = std::move(runs);
    const bool images = m_runs->run->task == Task::ImageClassification;
    m_tabs->show();
    m_tabs->setTabVisible(1, images && hasLabels());
    m_tabs->setTabVisible(2, images && hasLabels());
    m_passage->setVisible(!images);
    m_answersModel->setRuns(m_runs);
    showAnswers();
    m_classesModel->setRuns(m_runs);
    m_classes->resizeColumnsToContents();
    m_classes->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    m_summary->setText(summary());
    const QSignalBlocker quiet(m_confusionFold);
    m_confusionFold->setVisible(m_runs->afterFolded.classes > 0);
    drawConfusion();
    drawLayers();
}

void InspectPage::showAnswers()
{
    const bool any = m_answersModel->rowCount() > 0;
    m_changed->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setTexts(m_runs && m_runs->changed.empty() ? tr("No answer changed: both runs answer every item alike.")
                                                          : tr("No answer changed in this way."));
}

bool InspectPage::hasLabels() const
{
    const AnswerChanges &changes = m_runs->changes;
    return changes.count(AnswerChange::UnlabelledOther) + changes.count(AnswerChange::UnlabelledSame) <
           static_cast<int>(changes.pairs.size());
}

QString InspectPage::summary() const
{
    const AnswerChanges &changes = m_runs->changes;
    if (!hasLabels())
        return tr("Of %1 items, answered otherwise: %2; no labels say what is right.")
            .arg(changes.pairs.size())
            .arg(changes.count(AnswerChange::UnlabelledOther));
    const QString counted = tr("Of %1 items: %2 lost, %3 gained, %4 wrong in both with another answer.")
                                .arg(changes.pairs.size())
                                .arg(changes.count(AnswerChange::Lost))
                                .arg(changes.count(AnswerChange::Gained))
                                .arg(changes.count(AnswerChange::BothWrong));
    if (!m_runs->run->agreement)
        return counted;
    return counted + QLatin1Char(' ') +
           (m_runs->run->agreement->withinNoise ? tr("The difference to FP32 is within the noise (McNemar).")
                                                : tr("The difference to FP32 is beyond the noise (McNemar)."));
}

bool InspectPage::showsSuperClasses() const
{
    return m_confusionFold->currentIndex() == 1 && m_runs && m_runs->afterFolded.classes > 0;
}

void InspectPage::drawConfusion()
{
    if (!m_runs || m_runs->after.classes == 0)
        return;
    const bool folded = showsSuperClasses();
    const ConfusionMatrix &before = folded ? m_runs->beforeFolded : m_runs->before;
    const ConfusionMatrix &after = folded ? m_runs->afterFolded : m_runs->after;
    QStringList names;
    for (int i = 0; i < after.classes; ++i) {
        if (folded) {
            names << classText(cifar100CoarseNames()[static_cast<std::size_t>(i)], m_runs->run->datasetId);
            continue;
        }
        const auto label = static_cast<std::size_t>(m_runs->order[static_cast<std::size_t>(i)]);
        names << (label < m_runs->classNames.size() ? classText(m_runs->classNames[label], m_runs->run->datasetId)
                                                    : tr("class %1").arg(label));
    }
    drawConfusionChart(*m_confusion, before, after, static_cast<ConfusionShown>(qMax(0, m_confusionShown->currentIndex())), names,
                       theme().chart());
    const std::vector<ConfusionChange> largest = confusionChanges(before, after);
    m_largest->setRowCount(static_cast<int>(largest.size()));
    for (int row = 0; row < m_largest->rowCount(); ++row) {
        const ConfusionChange &change = largest[static_cast<std::size_t>(row)];
        const QString cells[] = {names[change.label], names[change.answer], QString::number(change.before), QString::number(change.after)};
        for (int column = 0; column < 4; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment((column < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_largest->setItem(row, column, cell);
        }
    }
    alignHeadings(*m_largest);
    m_largest->resizeColumnsToContents();
}

void InspectPage::drawLayers()
{
    if (!m_runs)
        return;
    drawLayerChart(*m_times, m_runs->baseline.get(), *m_runs->run, LayerFigure::TimeMs, theme().chart());
    const int drawn = drawLayerChart(*m_sqnr, m_runs->baseline.get(), *m_runs->run, LayerFigure::SqnrDb, theme().chart());
    m_sqnr->setVisible(drawn > 0);
    m_noSqnr->setVisible(drawn == 0);
    m_noSqnr->setTexts(m_runs->run->recipe.method == Method::Fp32
                           ? tr("FP32 is what the others are compared with, so it has no SQNR. Choose a quantized run.")
                           : tr("No SQNR of its layers is stored with this run."));
}

// Where nobody chose a run yet, the newest that was quantized.
void InspectPage::chooseNewest()
{
    const auto &runs = state().study().runs();
    if (state().study().find(state().shownRun()))
        return;
    const auto newest = std::find_if(runs.rbegin(), runs.rend(), [](const RunPointer &run) { return run->recipe.method != Method::Fp32; });
    if (newest != runs.rend())
        state().showRun(QString::fromStdString((*newest)->id));
}

void InspectPage::shown()
{
    chooseNewest();
    fillRuns();
    const bool current = m_runs && QString::fromStdString(m_runs->run->id) == state().shownRun();
    if (!current && m_pending == 0)
        fetch();
}

void InspectPage::retranslate()
{
    m_runLabel->setText(tr("R&un"));
    m_againstLabel->setText(tr("a&gainst"));
    m_empty->setTexts(tr("Here stand the answers that changed from one run to another, what became of each class, the confusion matrix, "
                         "and time and SQNR of each layer."),
                      tr("Run four methods"));
    const QString titles[] = {tr("Changed answers"), tr("Classes"), tr("Confusion"), tr("Time per layer"), tr("SQNR through the network")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    const int kind = m_kind->currentIndex(), shown = m_confusionShown->currentIndex(), fold = m_confusionFold->currentIndex();
    const QSignalBlocker quiet1(m_kind), quiet2(m_confusionShown), quiet3(m_confusionFold);
    m_kind->clear();
    m_kind->addItem(tr("all changes"));
    for (const AnswerChange change : kKinds)
        m_kind->addItem(changeText(change));
    m_kind->setCurrentIndex(qMax(0, kind));
    m_confusionShown->clear();
    m_confusionShown->addItems({tr("Before"), tr("After"), tr("Difference")});
    m_confusionShown->setCurrentIndex(shown < 0 ? 2 : shown);
    m_confusionFold->clear();
    m_confusionFold->addItems({tr("every class, ordered by super-class"), tr("20 super-classes")});
    m_confusionFold->setCurrentIndex(qMax(0, fold));
    m_largest->setHorizontalHeaderLabels({tr("Right"), tr("Answered"), tr("Before"), tr("After")});
    m_menus->retranslate();
    m_kind->setAccessibleName(tr("Kind of change"));
    m_answers->setAccessibleName(tr("Items whose answer changed"));
    m_confusion->setAccessibleName(tr("Confusion matrix"));
    m_times->setAccessibleName(tr("Time per layer"));
    m_sqnr->setAccessibleName(tr("SQNR through the network"));
    fillRuns(); // the names of the methods
    if (m_runs)
        show(m_runs);
    else
        fetch(); // says in the language in force what is missing
}

} // namespace quantoscope
