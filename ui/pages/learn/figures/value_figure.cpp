// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/value_figure.h"

#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/value_table.h"
#include "pages/learn/figures/value_words.h"
#include "pages/learn/figures/values_editor.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace quantoscope {

ValueFigure::ValueFigure(const QStringList &exampleIds, QWidget *parent)
    : QWidget(parent)
    , m_editor(new ValuesEditor(exampleIds))
    , m_warning(new QLabel)
    , m_lines(new QuantizationLines)
    , m_table(new ValueTable)
{
    m_warning->setObjectName(QStringLiteral("rangeWarning"));
    m_warning->setProperty("role", "warning");
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    column->addWidget(m_warning);
    column->addWidget(new FigurePair(m_lines, m_table, 3, 2), 1);
    connect(m_editor, &ValuesEditor::valuesEdited, this, [this](const std::vector<double> &values) {
        m_values = values;
        emit valuesEdited(tr("Edit the values"), nextMergeKey());
    });
    connect(m_editor, &ValuesEditor::exampleChosen, this, &ValueFigure::exampleChosen);
    connect(m_lines, &QuantizationLines::valueMoved, this, [this](int index, double value, int mergeKey) {
        m_values[static_cast<std::size_t>(index)] = value;
        m_editor->setValues(m_values);
        emit valuesEdited(tr("Move a value"), mergeKey);
    });
    connect(m_lines, &QuantizationLines::valueChosen, m_table, &ValueTable::select);
    connect(m_table, &ValueTable::rowChosen, m_lines, &QuantizationLines::select);
}

void ValueFigure::setValues(const std::vector<double> &values)
{
    m_values = values;
    m_editor->setValues(values);
}

QJsonArray ValueFigure::valuesJson() const
{
    QJsonArray json;
    for (const double value : m_values)
        json.append(value);
    return json;
}

std::vector<double> ValueFigure::valuesFrom(const QJsonArray &json)
{
    std::vector<double> values;
    for (const QJsonValue &value : json) {
        if (value.isDouble() && std::fabs(value.toDouble()) <= kLargestValue && values.size() < static_cast<std::size_t>(kMostValues))
            values.push_back(value.toDouble());
    }
    return values;
}

void ValueFigure::showQuantizer(const TextbookQuantizer &quantizer, bool symmetric, const QStringList &caption, const QString &warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_lines->setSymmetric(symmetric);
    m_lines->setCaption(caption);
    m_lines->showValues(quantizer, m_values);
    m_table->showValues(quantizer, m_values);
    m_table->select(m_lines->selected());
}

void ValueFigure::retranslate(const QStringList &exampleTexts)
{
    m_editor->retranslate(exampleTexts);
    m_table->retranslate();
    m_lines->setAccessibleName(tr("Number lines"));
    m_lines->setToolTip(tr("Drag a value. With the keys: Up and Down choose one, Left and Right move it, Shift moves it further."));
}

} // namespace quantoscope
