// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/observers/observer_task_panel.h"

#include "pages/learn/figures/choice_list.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

ObserverTaskPanel::ObserverTaskPanel(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_choice(new ChoiceList(QStringLiteral("answer")))
    , m_check(new QPushButton)
    , m_another(new QPushButton)
    , m_feedback(new QLabel)
{
    m_question->setObjectName(QStringLiteral("taskQuestion"));
    m_question->setWordWrap(true);
    m_check->setObjectName(QStringLiteral("checkAnswer"));
    m_another->setObjectName(QStringLiteral("anotherTask"));
    m_feedback->setObjectName(QStringLiteral("taskFeedback"));
    m_feedback->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_another);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_choice);
    column->addLayout(row);
    column->addWidget(m_feedback);
    column->addStretch();
    connect(m_check, &QPushButton::clicked, this, [this] {
        setAnswer(m_choice->current());
        emit answered(m_answer);
    });
    connect(m_another, &QPushButton::clicked, this, &ObserverTaskPanel::anotherWanted);
}

void ObserverTaskPanel::show(const ObserverTask &task, const std::vector<RangeAssessment> &assessments)
{
    m_task = task;
    m_assessments = assessments;
    setEnabled(!assessments.empty());
    retranslate();
}

void ObserverTaskPanel::setAnswer(const QString &code)
{
    m_answer = code;
    m_choice->setCurrent(code);
    writeFeedback();
}

bool ObserverTaskPanel::isRight() const
{
    const std::vector<ObserverKind> right = rightObservers(m_assessments, m_task.question);
    return std::any_of(right.begin(), right.end(),
                       [&](ObserverKind kind) { return QString::fromStdString(observerText({kind})) == m_answer; });
}

void ObserverTaskPanel::writeFeedback()
{
    if (m_answer.isEmpty() || m_assessments.empty()) {
        m_feedback->setText(tr("Look at where the lines stand, decide, and check. The decibels are shown afterwards."));
        return;
    }
    if (!isRight()) {
        const QString hint = m_task.question == ObserverQuestion::Worst
                                 ? tr("Where do levels lie in which no value falls, or where are most values cut off?")
                                 : tr("At few bits, clipping a few far values is cheap and fine steps for the many are worth a lot.");
        m_feedback->setText(tr("Not that one. %1 Try again.").arg(hint));
        return;
    }
    QStringList parts;
    for (const RangeAssessment &one : m_assessments)
        parts << tr("%1 %2").arg(observerTitle(one.observer), decibelWords(one.sqnrDb));
    m_feedback->setText(tr("Right. %1").arg(parts.join(QStringLiteral("  ·  "))));
}

void ObserverTaskPanel::retranslate()
{
    const QString layer = QString::fromStdString(m_task.layer);
    switch (m_task.question) {
    case ObserverQuestion::Best:
        m_question->setText(tr("Which observer gives the best SQNR for %1 at %n bits?", nullptr, m_task.bits).arg(layer));
        break;
    case ObserverQuestion::BestButMse:
        m_question->setText(
            tr("Mean squared error looks for just this. Which of the others gives the best SQNR for %1 at %n bits?", nullptr, m_task.bits)
                .arg(layer));
        break;
    case ObserverQuestion::Worst:
        m_question->setText(tr("Which observer gives the worst SQNR for %1 at %n bits?", nullptr, m_task.bits).arg(layer));
        break;
    }
    std::vector<std::pair<QString, QString>> choices;
    for (const RangeAssessment &one : m_assessments) {
        if (m_task.question != ObserverQuestion::BestButMse || one.observer.kind != ObserverKind::Mse)
            choices.emplace_back(QString::fromStdString(observerText(one.observer)), capitalized(observerTitle(one.observer)));
    }
    m_choice->setChoices(choices);
    m_choice->setCurrent(m_answer); // it may have come before the choices
    m_choice->setLabel(tr("Your &answer"));
    m_check->setText(tr("Chec&k"));
    m_another->setText(tr("A&nother layer"));
    writeFeedback();
}

} // namespace quantoscope
