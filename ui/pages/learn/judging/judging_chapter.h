// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"

class QLabel;
class QPushButton;

namespace quantoscope {

class AnswersEditor;
class ConfusionEditor;

// Judging a model: accuracy and what it hides, the confusion matrix, exact match and F1.
class JudgingChapter : public Chapter
{
    Q_OBJECT

public:
    explicit JudgingChapter(AppState &state);

    static QString title();
    ChapterText text() const override;
    QJsonObject figureState() const override; // "matrix": nine counts row by row; "given", "right": the answers
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    void retranslate() override;
    QWidget *figure() override { return m_figure; }
    void takeToModel() override; // the confusion matrix of a run

private:
    void showPreset(const QJsonArray &matrix, const QString &what);

    QWidget *m_figure; // without the empty room below it
    QLabel *m_matrixTitle, *m_answersTitle;
    QPushButton *m_balanced, *m_hidden;
    ConfusionEditor *m_matrix;
    AnswersEditor *m_answers;
};

} // namespace quantoscope
