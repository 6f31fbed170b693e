// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "teach/judging.h"
#include "words/number_words.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QTest>

namespace quantoscope {
namespace {

class ChapterJudgingTest : public ChapterTest, public testing::WithParamInterface<const char *>
{
protected:
    ChapterJudgingTest()
        : ChapterTest("judging")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (!HasFatalFailure())
            speak(QString::fromLatin1(GetParam()));
    }
    Chapter &chapter() { return *ChapterTest::chapter(); }
    QString said(const QString &name) { return find<QLabel>(name)->text(); }
    static QString share(const std::optional<double> &value) { return value ? percentWords(*value) : QStringLiteral("–"); }
};

} // namespace

TEST_P(ChapterJudgingTest, NinetyNinePercentHideAClassThatIsNeverFound)
{
    click(QStringLiteral("presetHidden"));
    EXPECT_TRUE(said(QStringLiteral("accuracy")).contains(percentWords(0.99)));
    EXPECT_EQ(said(QStringLiteral("recall.2")), percentWords(0.0));
    EXPECT_EQ(said(QStringLiteral("precision.2")), QStringLiteral("–"));
    const QString remark = said(QStringLiteral("matrixRemark"));
    click(QStringLiteral("presetBalanced"));
    EXPECT_NE(said(QStringLiteral("matrixRemark")), remark);
    EXPECT_TRUE(said(QStringLiteral("accuracy")).contains(percentWords(134.0 / 150.0)));
}

TEST_P(ChapterJudgingTest, RandomMatricesShowWhatCoreSays)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        QJsonArray counts;
        ConfusionMatrix matrix{3, {}};
        for (int i = 0; i < 9; ++i) {
            matrix.counts.push_back(random.bounded(3) ? random.bounded(300) : 0);
            counts.append(matrix.counts.back());
        }
        chapter().setFigureState({{QStringLiteral("matrix"), counts}});
        EXPECT_EQ(chapter().figureState().value(QStringLiteral("matrix")).toArray(), counts);
        const MatrixJudgement judgement = judgeMatrix(matrix);
        EXPECT_TRUE(said(QStringLiteral("accuracy")).contains(share(judgement.accuracy)));
        for (int c = 0; c < 3; ++c) {
            const ClassJudgement &one = judgement.classes[static_cast<std::size_t>(c)];
            EXPECT_EQ(said(QStringLiteral("precision.%1").arg(c)), share(one.precision));
            EXPECT_EQ(said(QStringLiteral("recall.%1").arg(c)), share(one.recall));
            EXPECT_EQ(said(QStringLiteral("f1.%1").arg(c)), share(one.f1));
        }
    }
}

TEST_P(ChapterJudgingTest, ACountIsTypedUndoneAndReset)
{
    auto *cell = find<QSpinBox>(QStringLiteral("cell.0.1"));
    cell->setFocus();
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("45"));
    QTest::keyClick(cell, Qt::Key_Return);
    EXPECT_EQ(chapter().figureState().value(QStringLiteral("matrix")).toArray().at(1).toInt(), 45);
    EXPECT_EQ(said(QStringLiteral("recall.0")), percentWords(45.0 / 92.0));
    while (find<QToolButton>(QStringLiteral("undoFigure"))->isEnabled())
        click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter().figureState(), chapter().defaultState());
    click(QStringLiteral("redoFigure"));
    EXPECT_NE(chapter().figureState(), chapter().defaultState());
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter().figureState(), chapter().defaultState());
    click(QStringLiteral("undoFigure"));
    EXPECT_NE(chapter().figureState(), chapter().defaultState());
}

TEST_P(ChapterJudgingTest, AnswersAreComparedAsSquadDoes)
{
    auto *given = find<QLineEdit>(QStringLiteral("givenAnswer"));
    auto *right = find<QLineEdit>(QStringLiteral("rightAnswer"));
    const std::pair<const char *, const char *> pairs[] = {
        {"the French city of Paris", "Paris"}, {"Paris!", "paris"}, {"London", "Paris"}, {"a red, red house", "the red house"}, {"", ""}};
    for (const auto &[g, r] : pairs) {
        given->clear();
        right->clear();
        QTest::keyClicks(given, QString::fromLatin1(g));
        QTest::keyClicks(right, QString::fromLatin1(r));
        const AnswerJudgement judgement = judgeAnswer(g, r);
        const QString scores = said(QStringLiteral("answerScores"));
        EXPECT_TRUE(scores.contains(percentWords(judgement.score.exact))) << g;
        EXPECT_TRUE(scores.contains(percentWords(judgement.score.f1))) << g;
        EXPECT_TRUE(said(QStringLiteral("answerWords")).contains(countWords(static_cast<double>(judgement.common.size()))));
    }
    // What was typed into one field is one step.
    click(QStringLiteral("resetFigure"));
    QTest::keyClicks(given, QStringLiteral(" now"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter().figureState(), chapter().defaultState());
}

TEST_P(ChapterJudgingTest, StrangeStatesAreRefused)
{
    const QJsonObject before = chapter().figureState();
    chapter().setFigureState({{QStringLiteral("matrix"), QJsonArray{1, 2}}, {QStringLiteral("given"), 5}});
    EXPECT_EQ(chapter().figureState(), before);
    chapter().setFigureState({{QStringLiteral("matrix"), QJsonArray{-5, 1000000, 0, 0, 0, 0, 0, 0, 0}}});
    EXPECT_EQ(chapter().figureState().value(QStringLiteral("matrix")).toArray().at(0).toInt(), 0);
    EXPECT_EQ(chapter().figureState().value(QStringLiteral("matrix")).toArray().at(1).toInt(), 9999);
}

TEST_P(ChapterJudgingTest, TheButtonLeadsToARunsMatrix)
{
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(window().currentPage(), PageId::Inspect);
}

INSTANTIATE_TEST_SUITE_P(Languages, ChapterJudgingTest, testing::Values("en", "el"));

} // namespace quantoscope
