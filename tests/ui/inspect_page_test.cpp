// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "frame/language_controller.h"
#include "pages/inspect/changed_answers_model.h"
#include "pages/inspect/class_changes_model.h"
#include "pages/inspect/inspect_exports.h"
#include "pages/page.h"
#include "widgets/chart_menu.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

// Two runs on four images of two classes: one answer lost, one gained, one wrong in both but otherwise, one right in both.
quantoscope::Run answered(const std::string &id, Method method, const std::vector<int> &answers)
{
    quantoscope::Run run;
    run.id = id;
    run.model = "resnet18";
    run.datasetId = "somewhere";
    run.method = std::string(methodName(method));
    run.recipe.method = method;
    run.images = static_cast<int>(answers.size());
    const int labels[] = {0, 0, 1, 1};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Prediction prediction;
        prediction.item = static_cast<int>(i);
        prediction.label = labels[i];
        prediction.top = {answers[i]};
        prediction.confidence = {0.75F};
        run.predictions.push_back(prediction);
    }
    return run;
}

std::shared_ptr<const InspectedRuns> inspected()
{
    const auto before = std::make_shared<const quantoscope::Run>(answered("a", Method::Fp32, {0, 1, 2, 1}));
    const auto after = std::make_shared<const quantoscope::Run>(answered("b", Method::Static, {1, 0, 0, 1}));
    const auto runs = inspectRuns(before, after, std::nullopt);
    EXPECT_TRUE(runs.ok());
    return *runs;
}

TEST(InspectedRuns, gathersWhatChanged)
{
    const auto runs = inspected();
    EXPECT_EQ(runs->changes.count(AnswerChange::Lost), 1);
    EXPECT_EQ(runs->changes.count(AnswerChange::Gained), 1);
    EXPECT_EQ(runs->changes.count(AnswerChange::BothWrong), 1);
    EXPECT_EQ(runs->changed.size(), 3U);
    EXPECT_EQ(runs->after.classes, 3);
    EXPECT_EQ(runs->before.at(1, 2), 1);
    EXPECT_EQ(runs->after.at(1, 2), 0);
}

TEST(InspectedRuns, runsOnOtherDataAreRefused)
{
    auto other = answered("c", Method::Static, {0, 0, 1, 1});
    other.datasetId = "elsewhere";
    const auto runs = inspectRuns(std::make_shared<const quantoscope::Run>(answered("a", Method::Fp32, {0, 0, 1, 1})),
                                  std::make_shared<const quantoscope::Run>(other), std::nullopt);
    ASSERT_FALSE(runs.ok());
    EXPECT_EQ(runs.error().code, ErrorCode::BadUsage);
}

TEST(ChangedAnswersModel, printsAndFilters)
{
    ChangedAnswersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRuns(inspected());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("lost: class 0 (75 %) → class 1 (75 %)"));
    model.setShown(AnswerChange::Gained);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("gained: class 1 (75 %) → class 0 (75 %)"));
}

TEST(InspectExports, holdWhatIsShownWithCodeWordsAndRawNumbers)
{
    const auto runs = inspected();
    ChangedAnswersModel model;
    model.setRuns(runs);
    model.setShown(AnswerChange::Lost);
    EXPECT_EQ(answersCsv(*runs, model).toStdString(),
              "item,id,change,right,before,before_confidence_percent,after,after_confidence_percent\n"
              "0,,lost,0,0,75,1,75\n");
    EXPECT_EQ(classesCsv(*runs).section(QLatin1Char('\n'), 0, 1).toStdString(),
              "class,images,right_before,right_after,difference_points,lost,gained,mcnemar_p,adjusted_p,within_noise\n"
              "0,2,1,1,0,1,1,1,1,true");
    EXPECT_EQ(confusionCsv(*runs, false).toStdString(), "right,answered,before,after\n0,0,1,1\n0,1,1,1\n1,0,0,1\n1,1,1,1\n1,2,1,0\n");
    const TextTable table = answersTable(*runs, model);
    EXPECT_EQ(table.title, "b against a: changed answers");
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0], (std::vector<std::string>{"0", "lost", "class 0", "class 0 (75 %)", "class 1 (75 %)"}));
    EXPECT_EQ(table.footnotes.size(), 1U);
}

TEST(ClassChangesModel, greysWhatIsWithinTheNoise)
{
    ClassChangesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRuns(inspected());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, ClassChangesModel::LostColumn).data().toInt(), 1);
    EXPECT_EQ(model.index(0, ClassChangesModel::ChangeColumn).data().toString(), QStringLiteral("0.00"));
    EXPECT_TRUE(model.index(0, 0).data(Qt::ForegroundRole).isValid());
}

TEST(ClassChangesModel, headingsStandOverTheirCells)
{
    ClassChangesModel model;
    model.setRuns(inspected());
    for (int column = 0; column < ClassChangesModel::ColumnCount; ++column) {
        const QVariant heading = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        EXPECT_EQ(heading.toInt(), model.index(0, column).data(Qt::TextAlignmentRole).toInt()) << column;
        EXPECT_NE(heading.toInt(), 0) << column;
    }
}

class InspectPageTest : public WindowTest
{
protected:
    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }

    // Four methods have run; this one is shown against the page's choice.
    void inspect(std::size_t run)
    {
        if (m_state->study().runs().empty()) {
            startFourMethods(*m_state);
            ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
        }
        window();
        m_state->showRun(QString::fromStdString(m_state->study().runs()[run]->id));
        window().showPage(PageId::Inspect);
        ASSERT_TRUE(waitFor([&] { return window().page(PageId::Inspect)->isSettled(); }));
        ASSERT_TRUE(waitFor([&] { return find<QTabWidget>(QStringLiteral("inspectTabs"))->isVisible(); }));
    }
    // What stands in place of the chart of SQNR.
    std::string sentence()
    {
        QString said;
        for (const QLabel *label : find<QWidget>(QStringLiteral("inspectNoSqnr"))->findChildren<QLabel *>())
            said += label->text();
        return said.toStdString();
    }
};

TEST_F(InspectPageTest, aRunWithoutSqnrSaysWhy)
{
    inspect(0);
    find<QTabWidget>(QStringLiteral("inspectTabs"))->setCurrentIndex(4);
    EXPECT_FALSE(find<QCustomPlot>(QStringLiteral("layerSqnr"))->isVisible());
    EXPECT_TRUE(find<QWidget>(QStringLiteral("inspectNoSqnr"))->isVisible());
    EXPECT_EQ(sentence(), "FP32 is what the others are compared with, so it has no SQNR. Choose a quantized run.");
    inspect(1);
    EXPECT_EQ(sentence(), "No SQNR of its layers is stored with this run.");
}

TEST_F(InspectPageTest, aRunWithSqnrShowsItsChart)
{
    m_engine->layerSqnr = {{"conv1", 30.0}, {"fc", 20.0}};
    inspect(1);
    find<QTabWidget>(QStringLiteral("inspectTabs"))->setCurrentIndex(4);
    EXPECT_TRUE(find<QCustomPlot>(QStringLiteral("layerSqnr"))->isVisible());
    EXPECT_FALSE(find<QWidget>(QStringLiteral("inspectNoSqnr"))->isVisible());
}

TEST_F(InspectPageTest, anotherLanguageRenamesTheRunsAndKeepsTheChoice)
{
    inspect(1);
    auto *run = find<QComboBox>(QStringLiteral("inspectRun")), *against = find<QComboBox>(QStringLiteral("inspectAgainst"));
    const QString dynamic = QString::fromStdString(m_state->study().runs()[3]->id);
    against->setCurrentIndex(against->findData(dynamic));
    const QString english = run->currentText();
    EXPECT_EQ(english, QStringLiteral("ResNet-18, static"));
    EXPECT_EQ(against->currentText(), QStringLiteral("ResNet-18, dynamic"));
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    EXPECT_TRUE(waitFor([&] { return run->currentText() != english; }));
    EXPECT_EQ(run->currentText(), QStringLiteral("ResNet-18, στατική"));
    EXPECT_EQ(against->currentText(), QStringLiteral("ResNet-18, δυναμική"));
    EXPECT_EQ(against->currentData().toString(), dynamic);
    EXPECT_EQ(find<QCustomPlot>(QStringLiteral("layerTimes"))->locale().decimalPoint(), QStringLiteral(","));
}

TEST_F(InspectPageTest, showsARunAgainstFp32)
{
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    window();
    m_state->showRun(QString::fromStdString(m_state->study().runs()[1]->id));
    window().showPage(PageId::Inspect);
    ASSERT_TRUE(waitFor([&] { return find<QTabWidget>(QStringLiteral("inspectTabs"))->isVisible(); }));
    EXPECT_EQ(find<QComboBox>(QStringLiteral("inspectAgainst"))->currentData().toString(),
              QString::fromStdString(m_state->study().runs()[0]->id));
    // The invented runs answer alike: nothing changed, and the page says so with zeros, not with an empty place.
    EXPECT_EQ(find<QListView>(QStringLiteral("changedAnswers"))->model()->rowCount(), 0);
    EXPECT_FALSE(find<QListView>(QStringLiteral("changedAnswers"))->isVisible());
    EXPECT_TRUE(find<QWidget>(QStringLiteral("inspectNothing"))->isVisible());
    EXPECT_EQ(find<QTableWidget>(QStringLiteral("largestChanges"))->rowCount(), 0);
}

TEST_F(InspectPageTest, everyTabCanBeSavedFromItsCorner)
{
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    window().showPage(PageId::Inspect);
    auto *tabs = find<QTabWidget>(QStringLiteral("inspectTabs"));
    ASSERT_TRUE(waitFor([&] { return tabs->isVisible(); }));
    QMenu *menu = find<QToolButton>(QStringLiteral("inspectMenu"))->menu();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        emit menu->aboutToShow();
        EXPECT_GE(menu->actions().size(), 5) << tab;
    }
    // A picture that leaves the window says what it is: it is higher than the chart by its title and notes.
    tabs->setCurrentIndex(3);
    auto *plot = find<QCustomPlot>(QStringLiteral("layerTimes"));
    const QString file = m_folder.filePath(QStringLiteral("times.png"));
    ASSERT_TRUE(plot->findChild<ChartMenu *>()->saveTo(file, 96));
    const QImage picture(file);
    EXPECT_EQ(picture.width(), plot->width());
    EXPECT_GT(picture.height(), plot->height() + 40);
}

TEST_F(InspectPageTest, withoutARunItSaysWhatWillBeHere)
{
    window().showPage(PageId::Inspect);
    EXPECT_FALSE(find<QTabWidget>(QStringLiteral("inspectTabs"))->isVisible());
}

} // namespace
} // namespace quantoscope
