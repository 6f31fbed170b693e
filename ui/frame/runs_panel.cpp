// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/runs_panel.h"

#include "models/run_row_delegate.h"
#include "models/runs_model.h"
#include "theme/icons.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kLeastWidth = 220, kBesideMethod = 100;

} // namespace

RunsPanel::RunsPanel(AppState &state, const QAction &firstRuns, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_firstRuns(firstRuns)
    , m_model(new RunsModel(state, this))
    , m_title(new QLabel)
    , m_problem(new QLabel)
    , m_empty(new QLabel)
    , m_view(new QTreeView)
{
    setObjectName(QStringLiteral("runsPanel"));
    m_view->setObjectName(QStringLiteral("runsList"));
    m_title->setProperty("role", "subtitle");
    m_problem->setObjectName(QStringLiteral("studyProblem"));
    m_problem->setProperty("role", "error");
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_empty->setObjectName(QStringLiteral("runsHint"));
    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunRowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTextElideMode(Qt::ElideRight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_view, 1);

    // Not the current row: where the focus comes by itself, the first row becomes current, and nobody chose it.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        const QString id = selected.isEmpty() ? QString() : selected.indexes().front().data(RunsModel::IdRole).toString();
        if (m_state.study().find(id))
            m_state.showRun(id);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(RunsModel::IdRole).toString();
        if (!m_state.study().find(id))
            return;
        m_state.showRun(id);
        m_state.goTo(PageId::Inspect);
    });
    connect(&state, &AppState::shownRunChanged, this, [this] {
        const int row = m_model->rowOf(m_state.shownRun());
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
    });
    connect(&m_firstRuns, &QAction::changed, this, &RunsPanel::showHint);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &RunsPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsPanel::showWhatIsThere);
    connect(&state.study(), &StudyDocument::opened, this, [this] {
        m_error.reset();
        retranslate();
    });
    connect(&state.study(), &StudyDocument::failed, this, [this](const Error &error) {
        m_error = error;
        showProblem();
    });
    retranslate();
}

void RunsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const QString id = index.data(RunsModel::IdRole).toString();
    const RunPointer run = m_state.study().find(id);
    QMenu menu(this);
    if (run) {
        menu.addAction(icon(QStringLiteral("scan-search")), tr("Inspect"), this, [this, id] {
            m_state.showRun(id);
            m_state.goTo(PageId::Inspect);
        });
        menu.addAction(icon(QStringLiteral("layers")), tr("Take over its recipe"), this, [this, run] {
            m_state.recipe().change(run->recipe, [run] { return tr("Recipe of %1").arg(runName(*run)); });
            m_state.goTo(PageId::Layers);
        });
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("trash-2")), tr("Remove from the study"), this, [this, id] { m_state.study().removeRun(id); });
    } else {
        menu.addAction(icon(QStringLiteral("x")), tr("Cancel what runs and waits"), this, [this] { m_state.runs().cancel(); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void RunsPanel::showWhatIsThere()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

// The button is called what its action is called.
void RunsPanel::showHint()
{
    const QString button = m_firstRuns.text().remove(QLatin1Char('&'));
    m_empty->setText(tr("Runs appear here as they end. “%1” above (%2) gives the first ones, of the open network.")
                         .arg(button, m_firstRuns.shortcut().toString(QKeySequence::NativeText)));
}

// What is wrong with the study stands above its runs until another one is opened.
void RunsPanel::showProblem()
{
    m_problem->setText(m_error ? errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
}

void RunsPanel::retranslate()
{
    m_title->setText(m_state.study().title());
    m_title->setToolTip(m_state.study().path());
    showHint();
    m_view->setAccessibleName(tr("Runs of this study"));
    m_model->retranslate();
    // The longest usual method has room beside tick and mark.
    setMinimumWidth(std::max(kLeastWidth, fontMetrics().horizontalAdvance(methodText(Method::StaticNoFuse)) + kBesideMethod));
    showProblem();
    showWhatIsThere();
}

void RunsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
