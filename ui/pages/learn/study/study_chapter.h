// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"
#include "pages/learn/study/study_cards.h"

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace quantoscope {

class ChartPane;
class DifferenceChart;
class FigureViews;
class StudyCardView;

// Chapter 10: the study's sentences, differences and table beside what is measured in the open study.
class StudyChapter : public Chapter
{
    Q_OBJECT

public:
    explicit StudyChapter(AppState &state);
    static QString title();

    ChapterText text() const override;
    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    QJsonObject defaultState() const override;
    QStringList views() const override;
    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return !m_reading; }
    void takeToModel() override;
    QWidget *figure() override;

private:
    struct Read {
        std::vector<NetworkFacts> facts;
        std::vector<ThesisValue> thesis;
    };
    void layOut();
    void show();
    void showCards();
    void run(const StudyCard &card);
    std::string method() const;

    StudyEvidence m_evidence;
    bool m_reading = false, m_read = false;
    std::optional<Error> m_error;
    FigureViews *m_views;
    QWidget *m_cards;
    std::vector<StudyCardView *> m_cardViews;
    QLabel *m_methodLabel, *m_problem;
    QComboBox *m_method;
    DifferenceChart *m_chart;
    ChartPane *m_table;
};

} // namespace quantoscope
