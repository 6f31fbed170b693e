// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace quantoscope {

// Two short answers that can be typed, and what SQuAD makes of them: their words, the common ones, exact match and F1.
class AnswersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersEditor(QWidget *parent = nullptr);

    QString given() const;
    QString right() const;
    void setAnswers(const QString &given, const QString &right); // emits nothing
    void retranslate();

signals:
    void edited(int field); // 0 given, 1 right

private:
    void showScores();

    QLineEdit *m_given, *m_right;
    QLabel *m_givenTitle, *m_rightTitle, *m_words, *m_scores;
};

} // namespace quantoscope
