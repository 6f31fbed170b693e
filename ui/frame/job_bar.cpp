// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/job_bar.h"

#include "app_state/app_state.h"
#include "backends/onednn_backend.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/time_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace quantoscope {
namespace {

constexpr int kSteps = 1000;
constexpr int kSaidMs = 8000;

} // namespace

JobBar::JobBar(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_engine(new QLabel)
    , m_saidTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_text->setObjectName(QStringLiteral("jobText"));
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_cancel->setIcon(icon(QStringLiteral("x")));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_engine->setProperty("role", "muted");
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(0);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_engine);
    setMinimumHeight(40);

    m_saidTimer->setSingleShot(true);
    connect(m_saidTimer, &QTimer::timeout, this, [this] {
        m_wordsWait = false;
        m_text->setText(m_shown == 0 ? QString() : m_title);
    });
    connect(&state, &AppState::said, this, [this](const QString &text) {
        m_text->setText(text);
        m_wordsWait = true;
        m_saidTimer->start(kSaidMs);
    });
    connect(&state, &AppState::runSettingsChanged, this, &JobBar::describeEngine);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_wordsWait = false;
        m_text->setText(tr("Cancelling…"));
        m_state.runs().cancel();
        m_state.engineJobs().cancelAll();
        m_state.backgroundJobs().cancel(m_shown);
    });
    for (JobQueue *queue : {&state.engineJobs(), &state.backgroundJobs()}) {
        connect(queue, &JobQueue::jobStarted, this, [this](JobId id, const QString &title, bool visible) {
            if (!visible)
                return;
            m_shown = id;
            m_title = title;
            if (!m_wordsWait)
                m_text->setText(title);
            m_bar->setValue(0);
            m_bar->show();
            m_cancel->show();
            m_cancel->setEnabled(true);
        });
        connect(queue, &JobQueue::jobProgress, this, &JobBar::showProgress);
        connect(queue, &JobQueue::jobFinished, this, [this](JobId id, JobOutcome outcome, const Message &error) {
            if (id != m_shown)
                return;
            showIdle();
            if (m_wordsWait && outcome == JobOutcome::Done)
                return;
            m_text->setText(outcome == JobOutcome::Cancelled ? tr("%1: cancelled. What was finished is kept.").arg(m_title)
                            : outcome == JobOutcome::Failed  ? tr("%1: %2").arg(m_title, messageText(error))
                                                             : tr("%1: done").arg(m_title));
            m_saidTimer->start(kSaidMs);
        });
    }
    showIdle();
    retranslate();
}

void JobBar::showIdle()
{
    m_shown = 0;
    m_bar->hide();
    m_cancel->hide();
}

void JobBar::showProgress(JobId id, double fraction, const Message &what, double secondsLeft)
{
    if (id != m_shown || !m_cancel->isEnabled())
        return;
    m_bar->setValue(qRound(fraction * kSteps));
    if (m_wordsWait)
        return;
    const QString step = messageText(what);
    m_text->setText(secondsLeft < 0.0 ? step : tr("%1 · %2 left").arg(step, durationText(secondsLeft)));
}

void JobBar::describeEngine()
{
    const RunSettings &settings = m_state.runSettings();
    const QString isa = QString::fromStdString(onednnIsa());
    m_engine->setText(tr("%1 · %n thread(s) · %2", nullptr, settings.threads).arg(backendTitle(settings.backend), isa));
    m_engine->setToolTip(onednnHasVnni()
                             ? tr("This processor has integer multiply-add instructions (VNNI).")
                             : tr("This processor has no integer multiply-add instructions (VNNI): weights are held within ±63."));
}

void JobBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop at the next layer; what is finished is kept (Esc)"));
    m_bar->setAccessibleName(tr("Progress"));
    describeEngine();
}

void JobBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
