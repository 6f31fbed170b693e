// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/queue_view.h"

#include "actions/run_plans.h"
#include "pages/run/queue_columns.h"
#include "pages/run/queue_delegate.h"
#include "pages/run/queue_model.h"
#include "pages/run/run_exports.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"
#include "words/message_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace quantoscope {
namespace {

constexpr int kFewestRows = 4;

QToolButton *quietButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

QueueView::QueueView(AppState &state, RunExports &exports, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_exports(exports)
    , m_model(new QueueModel(state, this))
    , m_title(new QLabel)
    , m_cancelAll(quietButton(QStringLiteral("queueCancel"), QStringLiteral("x")))
    , m_clear(quietButton(QStringLiteral("queueClear"), QStringLiteral("trash-2")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPlace(QStringLiteral("queueEmpty"), QStringLiteral("play")))
    , m_view(new QTreeView)
    , m_detail(new QLabel)
{
    m_title->setProperty("role", "subtitle");
    m_view->setObjectName(QStringLiteral("runQueue"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMinimumHeight((kFewestRows + 1) * theme().rowHeight());
    m_columns = new QueueColumns(m_state.runs(), *m_model, *m_view);
    m_detail->setObjectName(QStringLiteral("queueDetail"));
    m_detail->setProperty("role", "error");
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cancelAll);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);

    enableWithNetwork(state, *m_empty->button());
    connect(m_empty, &EmptyPlace::clicked, this, [this] { startFourMethods(m_state); });
    connect(m_cancelAll, &QToolButton::clicked, this, [this] { m_state.runs().cancel(); });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_state.runs().clearFinished(); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        const std::unique_ptr<QMenu> menu(rowMenu(m_view->indexAt(position).row()));
        if (menu)
            menu->exec(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(QueueModel::IdRole).toString();
        if (!m_state.study().find(id))
            return;
        m_state.showRun(id);
        m_state.goTo(PageId::Inspect);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueView::showDetail);
    connect(&state.runs(), &RunQueue::entriesAdded, this, [this](int first) {
        showWhatIsThere();
        showAdded(first);
    });
    connect(&state.runs(), &RunQueue::entriesReset, this, &QueueView::showWhatIsThere);
    connect(&state.runs(), &RunQueue::runningChanged, this, &QueueView::showWhatIsThere);
    connect(&state.runs(), &RunQueue::entryChanged, this, [this](int row) {
        showBegun(row);
        showDetail();
    });
    showWhatIsThere();
}

// What was added begins first where nothing runs; else what runs stays in sight.
void QueueView::showAdded(int first)
{
    const auto &entries = m_state.runs().entries();
    const bool anyRuns = std::any_of(entries.begin(), entries.end(), [](const QueueEntry &entry) {
        return entry.state == RunState::Running || entry.state == RunState::Timing;
    });
    if (!anyRuns)
        m_view->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtTop);
}

// Once for each run: where somebody scrolls meanwhile stays.
void QueueView::showBegun(int row)
{
    const QueueEntry &entry = m_state.runs().entries()[static_cast<std::size_t>(row)];
    const std::pair begun(entry.startedMs, row);
    if (entry.state != RunState::Running || begun <= m_begun)
        return;
    m_begun = begun;
    m_view->scrollTo(m_model->index(row, 0));
}

void QueueView::showWhatIsThere()
{
    const auto &entries = m_state.runs().entries();
    m_stack->setCurrentWidget(entries.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    const bool anyEnded = std::any_of(entries.begin(), entries.end(), [](const QueueEntry &entry) { return entry.hasEnded(); });
    m_cancelAll->setVisible(!entries.empty());
    m_clear->setVisible(!entries.empty());
    m_cancelAll->setEnabled(m_state.runs().isRunning());
    m_clear->setEnabled(anyEnded && !m_state.runs().isRunning());
    showDetail();
}

// The sentence of the chosen row, else of the latest that failed.
void QueueView::showDetail()
{
    QString text = m_view->currentIndex().isValid() ? m_view->currentIndex().data(QueueModel::ErrorRole).toString() : QString();
    for (int row = m_model->rowCount() - 1; row >= 0 && text.isEmpty() && !m_view->currentIndex().isValid(); --row)
        text = m_model->index(row, 0).data(QueueModel::ErrorRole).toString();
    if (text != m_detail->text())
        m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

QMenu *QueueView::rowMenu(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    auto *menu = new QMenu(this);
    const QModelIndex index = m_model->index(row, 0);
    const QString id = index.data(QueueModel::IdRole).toString();
    const QString error = index.data(QueueModel::ErrorRole).toString();
    const auto add = [menu](const QString &name, const QString &iconName, const QString &text, bool enabled, auto triggered) {
        QAction *action = menu->addAction(icon(iconName), text, triggered);
        action->setObjectName(name);
        action->setEnabled(enabled);
    };
    add(QStringLiteral("rowInspect"), QStringLiteral("scan-search"), tr("&Inspect"), m_state.study().find(id) != nullptr, [this, id] {
        m_state.showRun(id);
        m_state.goTo(PageId::Inspect);
    });
    add(QStringLiteral("rowAgain"), QStringLiteral("refresh-cw"), tr("Run &again"), !m_state.study().path().isEmpty(),
        [this, row] { m_state.runs().runAgain(row); });
    const RunRequest request = m_state.runs().entries()[static_cast<std::size_t>(row)].request;
    add(QStringLiteral("rowCancel"), QStringLiteral("x"), tr("&Cancel this run"), m_state.runs().canCancel(row),
        [this, row] { m_state.runs().cancelRun(row); });
    menu->addSeparator();
    add(QStringLiteral("rowSaveModel"), QStringLiteral("save"), tr("&Save quantized model…"), request.recipe.method != Method::Fp32,
        [this, request] { m_exports.askAndSave(request); });
    add(QStringLiteral("rowCopyCommand"), QStringLiteral("terminal"), tr("Copy as quantoscope-cli co&mmand"), true,
        [this, request] { m_exports.copyCommand(request); });
    add(QStringLiteral("rowCopyRecipe"), QStringLiteral("copy"), tr("Copy &recipe"), true,
        [this, request] { m_exports.copyRecipe(request); });
    add(QStringLiteral("rowCopyError"), QStringLiteral("copy"), tr("Copy the &error"), !error.isEmpty(),
        [error] { QGuiApplication::clipboard()->setText(error); });
    return menu;
}

void QueueView::retranslate()
{
    m_title->setText(tr("Queue"));
    m_cancelAll->setText(tr("Cancel all"));
    m_cancelAll->setToolTip(tr("Stop what runs and what waits; what is finished is kept (Esc)"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take ended runs off this list; the study keeps them"));
    m_empty->setTexts(tr("Runs appear here while they wait and run, with their steps and what they give."), tr("Run four methods"));
    m_view->setAccessibleName(tr("Queue of runs"));
    m_model->retranslate();
    m_columns->measure();
    showDetail();
}

} // namespace quantoscope
