// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/observer_task.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace quantoscope {

class ChoiceList;

// A question about the observers of one layer, which the reader answers and can get wrong.
class ObserverTaskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ObserverTaskPanel(QWidget *parent = nullptr);

    // The question, and what core says of the observers (empty: not known yet).
    void show(const ObserverTask &task, const std::vector<RangeAssessment> &assessments);
    // An observer's code word that was checked; empty: not answered yet.
    void setAnswer(const QString &code);
    QString answer() const { return m_answer; }
    bool isRight() const;
    void retranslate();

signals:
    void answered(const QString &code);
    void anotherWanted();

private:
    void writeFeedback();

    ObserverTask m_task;
    std::vector<RangeAssessment> m_assessments;
    QString m_answer;
    QLabel *m_question;
    ChoiceList *m_choice;
    QPushButton *m_check;
    QPushButton *m_another;
    QLabel *m_feedback;
};

} // namespace quantoscope
