// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/values_editor.h"

#include "pages/learn/figures/value_words.h"
#include "widgets/flow_layout.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {

ValuesEditor::ValuesEditor(const QStringList &exampleIds, QWidget *parent)
    : QWidget(parent)
    , m_ids(exampleIds)
    , m_label(new QLabel)
    , m_field(new QLineEdit)
    , m_problem(new QLabel)
    , m_examplesLabel(new QLabel)
{
    m_field->setObjectName(QStringLiteral("values"));
    m_problem->setObjectName(QStringLiteral("valuesProblem"));
    m_problem->setProperty("role", "error");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_examplesLabel->setProperty("role", "muted");
    m_label->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    auto *examples = new FlowLayout(4, 4);
    examples->addWidget(m_examplesLabel);
    for (const QString &id : m_ids) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("example.") + id);
        button->setProperty("kind", "quiet");
        examples->addWidget(button);
        m_examples.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, id] { emit exampleChosen(id); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addLayout(examples);
    connect(m_field, &QLineEdit::editingFinished, this, &ValuesEditor::take);
}

void ValuesEditor::setValues(const std::vector<double> &values)
{
    m_values = values;
    m_field->setText(valueListText(values));
    m_field->setCursorPosition(0);
    m_problem->hide();
}

void ValuesEditor::take()
{
    if (!m_field->isModified())
        return;
    const TypedValues typed = parseValues(m_field->text());
    if (typed.ok()) {
        m_field->setModified(false);
        m_problem->hide();
        if (typed.values != m_values) {
            m_values = typed.values;
            emit valuesEdited(m_values);
        }
        return;
    }
    if (!typed.wrong.isEmpty())
        m_problem->setText(
            tr("“%1” is not a number up to %2. Separate values by blanks or semicolons.").arg(typed.wrong, countWords(kLargestValue)));
    else
        m_problem->setText(tr("Give between 1 and %1 values.").arg(kMostValues));
    m_problem->show();
}

void ValuesEditor::retranslate(const QStringList &exampleTexts)
{
    m_label->setText(tr("Val&ues"));
    m_field->setAccessibleName(tr("Values"));
    m_field->setToolTip(tr("Numbers separated by blanks or semicolons; they can be dragged on the line too."));
    m_examplesLabel->setText(tr("Examples:"));
    for (std::size_t i = 0; i < m_examples.size(); ++i)
        m_examples[i]->setText(exampleTexts.value(static_cast<qsizetype>(i)));
    setValues(m_values);
}

} // namespace quantoscope
