// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/lesson_answer.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace quantoscope {

// The controls of one question by its kind: options to choose ("option.0" …), a number ("answerNumber", 0.5 or 0,5), a list to put in order
// ("answerOrder", by drag or with "orderUp" and "orderDown"), a text ("answerText").
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    void setQuestion(const LessonQuestion &question); // empty controls
    void setAnswer(const LessonAnswer &answer);
    LessonAnswer answer() const; // a number that is none is NaN
    void retranslate();          // keeps what was entered

signals:
    void submitted(); // Enter in the number

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControls();
    void makeOptions(QVBoxLayout &column);
    void makeOrder(QVBoxLayout &column);
    void moveItem(int by);

    LessonQuestion m_question;
    QWidget *m_controls = nullptr;
    QButtonGroup *m_options = nullptr;
    QList<QLabel *> m_optionTexts;
    QLineEdit *m_number = nullptr;
    QListWidget *m_order = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace quantoscope
