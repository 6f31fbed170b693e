// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/number_task.h"

#include "theme/theme.h"
#include "widgets/decimal_field.h"
#include "widgets/text_role.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace quantoscope {

NumberTask::NumberTask(const QString &name, double most, int decimals, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_field(new DecimalField)
    , m_check(new QPushButton)
    , m_verdict(new QLabel)
{
    setObjectName(QStringLiteral("task.") + name);
    m_field->setObjectName(QStringLiteral("task.%1.answer").arg(name));
    m_check->setObjectName(QStringLiteral("task.%1.check").arg(name));
    m_verdict->setObjectName(QStringLiteral("task.%1.verdict").arg(name));
    m_question->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_field->setRange(0.0, most);
    m_field->setDecimals(decimals);
    m_field->setMinimumWidth(12 * theme().unit());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().unit());
    row->addWidget(m_field);
    row->addWidget(m_check);
    row->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit() / 2);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_field->interpretText();
        m_checked = m_field->value();
        showVerdict();
        emit answered();
    });
    retranslate();
}

void NumberTask::retranslate()
{
    m_check->setText(tr("Check"));
    m_field->setAccessibleName(tr("Your answer"));
}

void NumberTask::setQuestion(const QString &question, const QString &suffix)
{
    m_question->setText(question);
    m_field->setSuffix(suffix);
    m_field->setAccessibleDescription(question);
}

void NumberTask::setExpected(std::optional<double> expected, double tolerance)
{
    m_expected = expected;
    m_tolerance = tolerance;
    m_check->setEnabled(expected.has_value());
    showVerdict();
}

void NumberTask::setVerdicts(const QString &right, const QString &wrong)
{
    m_rightText = right;
    m_wrongText = wrong;
    showVerdict();
}

void NumberTask::setChecked(std::optional<double> answer)
{
    m_checked = answer;
    const QSignalBlocker blocker(m_field);
    m_field->setValue(answer.value_or(0.0));
    showVerdict();
}

bool NumberTask::isRight() const
{
    return m_checked && m_expected && std::abs(*m_checked - *m_expected) <= m_tolerance;
}

void NumberTask::showVerdict()
{
    const bool judged = m_checked && m_expected;
    m_verdict->setText(!judged ? QString() : isRight() ? m_rightText : m_wrongText);
    setTextRole(m_verdict, judged && !isRight() ? "error" : "");
}

} // namespace quantoscope
