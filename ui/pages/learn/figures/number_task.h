// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace quantoscope {

// A question whose answer is a number that the reader types and has checked; it can be wrong.
class NumberTask : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the objectName "task.<name>"; the field and the button are "task.<name>.answer" and "task.<name>.check".
    NumberTask(const QString &name, double most, int decimals, QWidget *parent = nullptr);

    void setQuestion(const QString &question, const QString &suffix = {});
    // What is right, and how far from it an answer may be; empty while it is not known.
    void setExpected(std::optional<double> expected, double tolerance);
    void setVerdicts(const QString &right, const QString &wrong); // what is said; `wrong` gives a hint, not the number
    void retranslate();

    // The answer that was checked last; empty: none since the question changed.
    std::optional<double> checked() const { return m_checked; }
    void setChecked(std::optional<double> answer); // emits nothing
    bool isRight() const;

signals:
    void answered();

private:
    void showVerdict();

    QLabel *m_question;
    QDoubleSpinBox *m_field;
    QPushButton *m_check;
    QLabel *m_verdict;
    QString m_rightText, m_wrongText;
    std::optional<double> m_expected, m_checked;
    double m_tolerance = 0.0;
};

} // namespace quantoscope
