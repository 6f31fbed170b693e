// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/suggestion_bar.h"

#include "actions/run_plans.h"
#include "app_state/app_state.h"
#include "charts/chart_words.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kIconSide = 18;

} // namespace

SuggestionBar::SuggestionBar(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_accept(new QPushButton)
    , m_dismiss(new QToolButton)
{
    setObjectName(QStringLiteral("suggestionBar"));
    setProperty("role", "hint");
    m_text->setObjectName(QStringLiteral("suggestionText"));
    m_text->setWordWrap(true);
    m_accept->setObjectName(QStringLiteral("suggestionAccept"));
    m_dismiss->setObjectName(QStringLiteral("suggestionDismiss"));
    m_dismiss->setIcon(icon(QStringLiteral("x")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_dismiss);

    connect(m_accept, &QPushButton::clicked, this, &SuggestionBar::accept);
    connect(m_dismiss, &QToolButton::clicked, this, &SuggestionBar::dismiss);
    connect(&state.runs(), &RunQueue::stoppedChanged, this, &SuggestionBar::choose);
    connect(&state.runs(), &RunQueue::runningChanged, this, &SuggestionBar::choose);
    connect(&state.runs(), &RunQueue::groupFinished, this, [this](int group) {
        const auto &entries = m_state.runs().entries();
        m_groupEnded = m_groupEnded || std::any_of(entries.begin(), entries.end(), [&](const QueueEntry &entry) {
                           return entry.group == group && entry.state == RunState::Done && m_state.study().isOpen(entry.study);
                       });
        m_lastStudy = false;
        choose();
    });
    connect(&state.study(), &StudyDocument::opened, this, [this] {
        m_groupEnded = false;
        m_dismissed.clear();
        m_lastStudy = m_state.study().isUntitled() && !m_state.study().runs().empty();
        choose();
    });
    connect(&state.study(), &StudyDocument::saved, this, [this] {
        m_groupEnded = true; // the same runs under another name
        choose();
    });
    connect(&state, &AppState::modelChanged, this, &SuggestionBar::choose);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &SuggestionBar::retranslate);
    choose();
}

void SuggestionBar::choose()
{
    m_next.reset();
    m_offer = Offer::None;
    const bool running = m_state.runs().isRunning();
    if (m_state.runs().stoppedCount() > 0) {
        m_offer = Offer::GoOn;
    } else if (m_groupEnded && !running && m_state.model()) {
        m_next = nextSuggestion(m_state.study().runs(), m_state.model()->model->name);
        const bool dismissed =
            m_next &&
            m_dismissed.contains(
                QStringLiteral("%1 %2").arg(static_cast<int>(m_next->kind)).arg(QString::fromStdString(m_state.model()->model->name)));
        m_offer = m_next && !dismissed ? Offer::Next : Offer::None;
    } else if (m_lastStudy && !running) {
        m_offer = Offer::NewStudy;
    }
    if (m_offer == Offer::None && isAncestorOf(window()->focusWidget()))
        emit leftWithFocus();
    setVisible(m_offer != Offer::None);
    retranslate();
}

void SuggestionBar::accept()
{
    switch (m_offer) {
    case Offer::GoOn:
        m_state.runs().goOn();
        m_state.goTo(PageId::Run);
        break;
    case Offer::NewStudy:
        m_lastStudy = false;
        m_state.study().startUntitled(false);
        break;
    case Offer::Next: {
        const Suggestion next = *m_next; // the queue's signals choose anew
        if (next.kind == SuggestionKind::OneLayer) {
            m_state.recipe().change(next.recipe, [] { return tr("Recipe of the last run"); });
            m_state.selectLayers({QString::fromStdString(next.worstLayer)});
            m_state.goTo(PageId::Layers);
        } else {
            m_state.recipe().change(next.recipe, nextButton());
            startPlan(m_state, RunPlan::Recipe, {m_state.runRequest(next.recipe)});
        }
        break;
    }
    case Offer::None: break;
    }
    choose();
}

void SuggestionBar::dismiss()
{
    if (m_offer == Offer::GoOn)
        m_state.runs().dismissStopped();
    if (m_offer == Offer::NewStudy)
        m_lastStudy = false;
    if (m_offer == Offer::Next)
        m_dismissed.insert(
            QStringLiteral("%1 %2").arg(static_cast<int>(m_next->kind)).arg(QString::fromStdString(m_state.model()->model->name)));
    choose();
}

QString SuggestionBar::nextText() const
{
    const QString model = modelTitle(m_state.model()->model->name);
    switch (m_next->kind) {
    case SuggestionKind::FourBitsPerTensor:
        return tr("%1 is measured with 8 bits. What is left of it with 4-bit weights and one scale per tensor?").arg(model);
    case SuggestionKind::FourBitsPerChannel:
        return tr("One scale for a whole tensor is coarse. What does one scale per channel bring back?");
    case SuggestionKind::OneLayer:
        return tr("Which layer hurts most? %1 has the lowest SQNR, %2 dB. Give it more bits, or keep it in float.")
            .arg(QString::fromStdString(m_next->worstLayer), decimalWords(m_next->worstDb, 1));
    }
    return {};
}

QString SuggestionBar::nextButton() const
{
    switch (m_next->kind) {
    case SuggestionKind::FourBitsPerTensor: return tr("Now 4 bits per tensor");
    case SuggestionKind::FourBitsPerChannel: return tr("Now per channel");
    case SuggestionKind::OneLayer: return tr("Now change one layer");
    }
    return {};
}

void SuggestionBar::retranslate()
{
    m_icon->setPixmap(icon(m_offer == Offer::GoOn ? QStringLiteral("history") : QStringLiteral("lightbulb"), theme().accent)
                          .pixmap(QSize(kIconSide, kIconSide), devicePixelRatio()));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    switch (m_offer) {
    case Offer::None: break;
    case Offer::GoOn:
        m_text->setText(tr("%n run(s) of this study were stopped before they ended.", nullptr, m_state.runs().stoppedCount()));
        m_accept->setText(tr("Go on with %n run(s)", nullptr, m_state.runs().stoppedCount()));
        break;
    case Offer::NewStudy:
        m_text->setText(
            tr("This is your untitled study of last time, with %n run(s).", nullptr, static_cast<int>(m_state.study().runs().size())));
        m_accept->setText(tr("Begin a new study"));
        break;
    case Offer::Next:
        m_text->setText(nextText());
        m_accept->setText(nextButton());
        break;
    }
}

void SuggestionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace quantoscope
