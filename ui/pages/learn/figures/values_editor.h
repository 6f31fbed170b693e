// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quantoscope {

// A list of values that is typed, with buttons for examples. What cannot be read is said below the field and changes nothing.
class ValuesEditor : public QWidget
{
    Q_OBJECT

public:
    // Each example's button is "example.<id>"; the field is "values".
    explicit ValuesEditor(const QStringList &exampleIds, QWidget *parent = nullptr);

    void setValues(const std::vector<double> &values); // emits nothing
    void retranslate(const QStringList &exampleTexts); // in the order of the ids

signals:
    void valuesEdited(const std::vector<double> &values);
    void exampleChosen(const QString &id);

private:
    void take();

    QStringList m_ids;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_problem;
    QLabel *m_examplesLabel;
    std::vector<QPushButton *> m_examples;
    std::vector<double> m_values;
};

} // namespace quantoscope
