// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/run_page.h"

#include "app_state/run_times.h"
#include "pages/run/plan_panel.h"
#include "pages/run/queue_view.h"
#include "pages/run/run_exports.h"
#include "pages/run/settings_panel.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/calm_wheel.h"
#include "widgets/card_row.h"
#include "widgets/pytorch_fold.h"
#include "widgets/text_role.h"
#include "words/message_text.h"
#include "words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kCheckDelayMs = 120;

} // namespace

RunPage::RunPage(AppState &state)
    : Page(state, PageId::Run)
    , m_title(new QLabel)
    , m_plan(new PlanPanel(state))
    , m_settings(new SettingsPanel(state))
    , m_checks(new ChecksPanel)
    , m_start(new QPushButton)
    , m_expected(new QLabel)
    , m_more(new QToolButton)
    , m_said(new QLabel)
    , m_exports(new RunExports(state, this))
    , m_queue(new QueueView(state, *m_exports))
    , m_pytorch(new PyTorchFold(state, QStringLiteral("runPyTorch")))
{
    setObjectName(QStringLiteral("runPage"));
    m_title->setProperty("role", "title");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(new CardRow(m_plan, 5, m_settings, 6));
    column->addWidget(m_checks);
    column->addWidget(makeStartRow());
    column->addWidget(m_said);
    column->addWidget(m_queue, 1);
    column->addWidget(m_pytorch);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus); // a step of Tab that shows nothing
    leaveWheelTo(*scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(kCheckDelayMs);
    connect(&m_checkDelay, &QTimer::timeout, this, &RunPage::check);
    connect(m_plan, &PlanPanel::changed, this, &RunPage::scheduleCheck);
    connect(&state, &AppState::modelChanged, this, &RunPage::scheduleCheck);
    connect(&state, &AppState::dataChanged, this, &RunPage::scheduleCheck);
    connect(&state, &AppState::runSettingsChanged, this, &RunPage::scheduleCheck);
    connect(&state.recipe(), &RecipeDocument::changed, this, &RunPage::scheduleCheck);
    connect(&state.study(), &StudyDocument::opened, this, &RunPage::showStart);
    connect(&state.runs(), &RunQueue::runningChanged, this, &RunPage::showStart);
    connect(m_exports, &RunExports::said, this, [this](const QString &text, bool isProblem) {
        setTextRole(m_said, isProblem ? "error" : "muted");
        m_said->setText(text);
        m_said->show();
    });
}

QWidget *RunPage::makeStartRow()
{
    m_start->setObjectName(QStringLiteral("runStart"));
    m_start->setProperty("kind", "primary");
    const auto paintStart = [this] { m_start->setIcon(icon(QStringLiteral("play"), theme().accentText)); };
    connect(&ThemeController::instance(), &ThemeController::changed, this, paintStart);
    paintStart();
    m_expected->setObjectName(QStringLiteral("runExpected"));
    m_expected->setProperty("role", "muted");
    m_expected->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("runMore"));
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(&m_exports->menu());
    m_said->setObjectName(QStringLiteral("runSaid"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_start);
    layout->addWidget(m_expected, 1);
    layout->addWidget(m_more);
    connect(m_start, &QPushButton::clicked, this, &RunPage::start);
    return row;
}

void RunPage::shown()
{
    if (m_stale)
        scheduleCheck();
}

// The check waits until the page is seen: it costs nothing where nobody asks.
void RunPage::scheduleCheck()
{
    m_stale = true;
    showStart();
    if (isVisible())
        m_checkDelay.start();
}

void RunPage::check()
{
    m_stale = false;
    const std::vector<RunRequest> requests = m_plan->requests();
    m_checking = true;
    state().backgroundJobs().submit<std::vector<RunCheck>>(
        {tr("Checking what can run"), QStringLiteral("run.check")},
        [&engine = state().engine(), requests](const RunContext &context) { return engine.checkRuns(requests, context); }, this,
        [this, requests](Result<std::vector<RunCheck>> checked) {
            if (!checked.ok() && checked.error().code == ErrorCode::Cancelled)
                return; // a newer one follows
            m_checking = false;
            m_requests = requests;
            m_checked = checked.ok() ? std::move(*checked) : std::vector<RunCheck>();
            if (checked.ok())
                m_checks->showChecks(m_requests, m_checked);
            else
                m_checks->showError(checked.error());
            showStart();
        });
    checkStudy();
}

// What the whole study costs is said before it is chosen.
void RunPage::checkStudy()
{
    const std::vector<RunRequest> requests = wholeStudy(state());
    state().backgroundJobs().submit<std::vector<RunCheck>>(
        {tr("Checking what can run"), QStringLiteral("run.check.study")},
        [&engine = state().engine(), requests](const RunContext &context) { return engine.checkRuns(requests, context); }, this,
        [this, requests](Result<std::vector<RunCheck>> checked) {
            if (checked.ok())
                m_plan->showStudySeconds(expectedSeconds(requests, *checked));
        });
}

double RunPage::expectedSeconds(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks) const
{
    std::vector<ExpectedRun> runs;
    for (std::size_t i = 0; i < requests.size() && i < checks.size(); ++i) {
        if (!isRefused(checks[i]))
            runs.push_back({requests[i], checks[i].macs});
    }
    return const_cast<RunPage *>(this)->state().runs().times().expectedSeconds(runs);
}

void RunPage::showStart()
{
    const std::vector<RunRequest> requests = m_plan->requests();
    const auto wanted = static_cast<int>(requests.size());
    const bool isCurrent = !m_stale && !m_checking && m_checked.size() == requests.size();
    int possible = wanted;
    if (isCurrent)
        possible = static_cast<int>(std::count_if(m_checked.begin(), m_checked.end(), [](const RunCheck &c) { return !isRefused(c); }));
    const bool ready = !state().study().path().isEmpty() && (m_plan->plan() == RunPlan::Study || (state().model() && state().data()));
    m_start->setEnabled(ready && possible > 0);
    m_start->setText(state().runs().isRunning() ? tr("&Add %n run(s) to the queue", nullptr, possible)
                                                : tr("&Start %n run(s)", nullptr, possible));
    if (wanted == 0)
        m_expected->setText(m_plan->plan() == RunPlan::Backends ? tr("Tick the backends to compare.") : tr("Open a network first."));
    else if (isCurrent && possible == 0)
        m_expected->setText(tr("Nothing of this can run; the reasons stand above."));
    else if (isCurrent && possible > 0)
        m_expected->setText(tr("about %1").arg(roughDurationText(expectedSeconds(m_requests, m_checked))));
    else
        m_expected->setText(QString());
}

// What is known to be refused is not started: its reason stands on the page.
void RunPage::start()
{
    std::vector<RunRequest> requests = m_plan->requests();
    if (!m_stale && !m_checking && m_checked.size() == requests.size()) {
        std::vector<RunRequest> possible;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            if (!isRefused(m_checked[i]))
                possible.push_back(requests[i]);
        }
        requests = std::move(possible);
    }
    startPlan(state(), m_plan->plan(), requests);
}

void RunPage::retranslate()
{
    m_title->setText(pageTitle(id()));
    m_plan->retranslate();
    m_settings->retranslate();
    m_checks->retranslate();
    m_exports->retranslate();
    m_queue->retranslate();
    m_more->setToolTip(tr("Save the quantized network, copy the command or the recipe"));
    m_more->setAccessibleName(tr("More"));
    m_said->clear();
    m_said->hide();
    showStart();
}

} // namespace quantoscope
