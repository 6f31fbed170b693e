// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/textbook_quantizer.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;

namespace quantoscope {

class QuantizationLines;
class ValueTable;
class ValuesEditor;

// The figure that symmetric and asymmetric quantization share: a list of values to type or drag, the two number lines, and the table of
// what becomes of each value. The chapter says with which quantizer.
class ValueFigure : public QWidget
{
    Q_OBJECT

public:
    explicit ValueFigure(const QStringList &exampleIds, QWidget *parent = nullptr);

    const std::vector<double> &values() const { return m_values; }
    void setValues(const std::vector<double> &values); // emits nothing; showQuantizer() must follow
    QJsonArray valuesJson() const;
    static std::vector<double> valuesFrom(const QJsonArray &json); // at most kMostValues; what is no number in range is left out
    // `caption` stands above the lines, `warning` where the values give no range (empty: none).
    void showQuantizer(const TextbookQuantizer &quantizer, bool symmetric, const QStringList &caption, const QString &warning);
    void retranslate(const QStringList &exampleTexts);
    QuantizationLines *lines() { return m_lines; }

signals:
    void valuesEdited(const QString &what, int mergeKey);
    void exampleChosen(const QString &id);

private:
    ValuesEditor *m_editor;
    QLabel *m_warning;
    QuantizationLines *m_lines;
    ValueTable *m_table;
    std::vector<double> m_values;
};

} // namespace quantoscope
