// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "learn_fixture.h"
#include "loaders/load_model.h"
#include "pages/learn/study/difference_chart.h"
#include "pages/learn/study/study_card_view.h"
#include "pages/learn/study/study_chapter.h"
#include "study/published_reference.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

class ChapterStudyTest : public ChapterTest
{
protected:
    ChapterStudyTest()
        : ChapterTest("study")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        ASSERT_TRUE(waitFor([&] { return chapter()->isSettled(); }));
    }

    StudyChapter *chapter() { return qobject_cast<StudyChapter *>(page()->currentChapter()); }
    std::string measured(const char *card) { return find<QLabel>(QStringLiteral("measured-") + QLatin1String(card))->text().toStdString(); }
    const std::vector<CurvePanel> &panels() { return find<DifferenceChart>(QStringLiteral("differenceChart"))->panels(); }
    void wait()
    {
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && !m_state->study().runs().empty(); }));
    }
};

TEST_F(ChapterStudyTest, EverySentenceHasItsCardWithANumber)
{
    EXPECT_EQ(chapter()->findChildren<StudyCardView *>().size(), 10);
    EXPECT_THAT(measured("files"), testing::HasSubstr("1 of 21 weighted layers of ResNet-18"));
    EXPECT_THAT(measured("units"), testing::HasSubstr("107\u202F721\u202F218 parameters: 430.88 MB of 10⁶ bytes, 410.92 MiB"));
    EXPECT_THAT(measured("percent"), testing::HasSubstr("47.63 and 46.83: −0.80 points, −1.7 %"));
    EXPECT_THAT(measured("dynamic"), testing::HasSubstr("(−59.1 %)"));
    EXPECT_THAT(measured("kernel"), testing::HasSubstr("computes 32; flipped it would be 28"));
    EXPECT_THAT(measured("entropy"), testing::HasSubstr("= 2.30; −log p would be 0.11"));
    EXPECT_THAT(measured("heads"), testing::HasSubstr("ResNet-18 11.2 in place of 11.7"));
    EXPECT_THAT(measured("robust"), testing::HasSubstr("not yet"));
}

TEST_F(ChapterStudyTest, AButtonRunsWhatIsMissing)
{
    auto *button = find<QPushButton>(QStringLiteral("runCard-robust"));
    EXPECT_TRUE(button->isVisibleTo(chapter()));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("runCard-kernel"))->isVisibleTo(chapter()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    wait();
    EXPECT_EQ(m_state->study().runs().size(), 4U); // two networks, FP32 and static
    EXPECT_THAT(measured("robust"), testing::HasSubstr("ResNet-18 0.00 points, MobileNetV2 0.00 points"));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("runCard-robust"))->isVisibleTo(chapter()));
}

TEST_F(ChapterStudyTest, DifferencesAreCoresAndDataStayApart)
{
    startStudy(*m_state);
    wait();
    window().showPage(PageId::Learn);
    ASSERT_EQ(panels().size(), 2U); // the study on CIFAR-100, and the sample
    const auto thesis = loadThesisReference(resourceFolder() / "study-reference.csv");
    ASSERT_TRUE(thesis.ok());
    for (const char *method : {"static", "static-nofuse", "dynamic"}) {
        chapter()->setFigureState({{QStringLiteral("method"), QLatin1String(method)}});
        std::vector<double> printed;
        for (const CurvePanel::Mark &mark : panels()[0].marks) {
            if (mark.shape == CurvePanel::MarkShape::Ring)
                printed.push_back(mark.at.x());
            EXPECT_NE(mark.shape, CurvePanel::MarkShape::Dot); // nothing measured on the sample stands there
        }
        ASSERT_EQ(printed.size(), 4U);
        EXPECT_DOUBLE_EQ(printed[0], thesisValueFor(*thesis, "resnet18", method)->accuracyPercent -
                                         thesisValueFor(*thesis, "resnet18", "fp32")->accuracyPercent);
        int measuredHere = 0, published = 0;
        for (const CurvePanel::Mark &mark : panels()[1].marks) {
            EXPECT_NE(mark.shape, CurvePanel::MarkShape::Ring);
            measuredHere += mark.shape == CurvePanel::MarkShape::Dot ? 1 : 0;
            published += mark.shape == CurvePanel::MarkShape::Diamond ? 1 : 0;
        }
        EXPECT_EQ(measuredHere, 4);
        EXPECT_EQ(published, std::string(method) == "static" ? 3 : 0);
        EXPECT_EQ(panels()[0].x.least, panels()[1].x.least); // one axis
    }
    EXPECT_NEAR(publishedValues()[0].points(), 69.49 - 69.76, 0.01);
    EXPECT_EQ(chapter()->findChildren<QTableWidget *>().size(), 0); // made when it is looked at
    chapter()->setFigureState({{QStringLiteral("view"), QStringLiteral("table")}});
    ASSERT_EQ(chapter()->findChildren<QTableWidget *>().size(), 1);
    EXPECT_GT(chapter()->findChild<QTableWidget *>()->rowCount(), 15);
}

TEST_F(ChapterStudyTest, StateUndoAndReset)
{
    QTest::keyClick(tabBar(), Qt::Key_Right);
    QTest::keyClick(find<QComboBox>(QStringLiteral("studyMethod")), Qt::Key_Down);
    const QJsonObject last = chapter()->figureState();
    EXPECT_EQ(last.value(QStringLiteral("view")), QStringLiteral("differences"));
    EXPECT_EQ(last.value(QStringLiteral("method")), QStringLiteral("static-nofuse"));
    click(QStringLiteral("undoFigure"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    chapter()->setFigureState(last);
    EXPECT_EQ(chapter()->figureState(), last);
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(ChapterStudyTest, TheButtonRunsTheWholeStudy)
{
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->runs().entries().size(), wholeStudy(*m_state).size());
    wait();
}

TEST_F(ChapterStudyTest, FollowsTheLanguage)
{
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    ASSERT_TRUE(waitFor([&] { return measured("units").find("430,88") != std::string::npos; }));
    EXPECT_FALSE(chapter()->text().body.contains(QStringLiteral("The program")));
    QTest::keyClick(tabBar(), Qt::Key_Right);
    EXPECT_EQ(chapter()->figureState().value(QStringLiteral("view")), QStringLiteral("differences"));
}

} // namespace
} // namespace quantoscope
