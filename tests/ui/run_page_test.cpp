// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "file_dialog.h"
#include "frame/language_controller.h"
#include "pages/run/checks_panel.h"
#include "pages/run/queue_model.h"
#include "pages/run/queue_view.h"
#include "pages/run/run_exports.h"
#include "pages/run/run_page.h"
#include "recipe/recipe_json.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

// The table as a reader sees it: one line a row, cells by " | ".
std::string printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {QueueModel::RunColumn, QueueModel::StepColumn, QueueModel::ResultColumn})
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class RunPageTest : public WindowTest
{
protected:
    RunPage &page()
    {
        window().showPage(PageId::Run);
        auto &page = static_cast<RunPage &>(*window().page(PageId::Run));
        EXPECT_TRUE(waitFor([&] { return page.isSettled() && !m_state->backgroundJobs().isBusy(); }));
        return page;
    }

    // A queue view is wherever a page has one; this is the page's.
    QueueModel &queue() { return static_cast<QueueModel &>(*find<QTreeView>(QStringLiteral("runQueue"))->model()); }

    QStringList checkLines()
    {
        QStringList lines;
        for (const QLabel *label : page().findChildren<QLabel *>(QStringLiteral("checkLine")))
            lines << label->text();
        return lines;
    }

    QString startText() { return find<QPushButton>(QStringLiteral("runStart"))->text().remove(QLatin1Char('&')); }

    void finish()
    {
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    }

    QAction *rowAction(int row, const char *name)
    {
        m_menu.reset(page().findChild<QueueView *>()->rowMenu(row));
        QAction *action = m_menu->findChild<QAction *>(QString::fromLatin1(name));
        EXPECT_NE(action, nullptr) << name;
        return action;
    }

    std::unique_ptr<QMenu> m_menu;
};

TEST_F(RunPageTest, theButtonStartsTheFourMethodsAndTheTableFills)
{
    page();
    QAbstractItemModelTester tester(&queue(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_engine->holdRuns = true;
    click(QStringLiteral("runStart"));
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries().size() == 4 && m_state->runs().entries()[0].progress > 0.0; }));
    EXPECT_EQ(printed(queue()), "ResNet-18 · FP32 | Evaluating | \n"
                                "ResNet-18 · Static | waiting | \n"
                                "ResNet-18 · Static, not fused | waiting | \n"
                                "ResNet-18 · Dynamic | waiting | ");
    m_engine->holdRuns = false;
    finish();
    EXPECT_EQ(printed(queue()), "ResNet-18 · FP32 | done | 84.00 % · 44.90 MB · 5.50 ms\n"
                                "ResNet-18 · Static | done | 84.00 % · 11.30 MB · 1.20 ms\n"
                                "ResNet-18 · Static, not fused | done | 84.00 % · 11.30 MB · 1.20 ms\n"
                                "ResNet-18 · Dynamic | done | 84.00 % · 11.30 MB · 1.20 ms");
}

TEST_F(RunPageTest, aFailedRunSaysWhy)
{
    page();
    m_engine->runErrors.emplace("static", notPossible("test.no", "Layer conv1 cannot run: it is too long a story."));
    click(QStringLiteral("runStart"));
    finish();
    EXPECT_THAT(printed(queue()), HasSubstr("ResNet-18 · Static | failed | Layer conv1 cannot run: it is too long a story."));
    auto *detail = find<QLabel>(QStringLiteral("queueDetail"));
    EXPECT_TRUE(detail->isVisible());
    EXPECT_EQ(detail->text(), QStringLiteral("Layer conv1 cannot run: it is too long a story."));
    EXPECT_TRUE(rowAction(1, "rowCopyError")->isEnabled());
    rowAction(1, "rowCopyError")->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), detail->text());
    EXPECT_FALSE(rowAction(0, "rowCopyError")->isEnabled());
    EXPECT_FALSE(rowAction(1, "rowInspect")->isEnabled());
}

TEST_F(RunPageTest, cancelIsAcknowledgedAtOnceAndShown)
{
    page();
    m_engine->holdRuns = true;
    click(QStringLiteral("runStart"));
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[0].state == RunState::Running; }));
    rowAction(0, "rowCancel")->trigger();
    EXPECT_THAT(printed(queue()), HasSubstr("ResNet-18 · FP32 | cancelling… | "));
    rowAction(3, "rowCancel")->trigger();
    EXPECT_THAT(printed(queue()), HasSubstr("ResNet-18 · Dynamic | cancelled | "));
    click(QStringLiteral("queueCancel"));
    finish();
    EXPECT_EQ(m_state->runs().entries()[2].state, RunState::Cancelled);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("queueDetail"))->isVisible()) << "a cancelled run is no problem";
}

TEST_F(RunPageTest, runAgainAndInspectFromTheMenu)
{
    page();
    click(QStringLiteral("planRecipe"));
    click(QStringLiteral("runStart"));
    finish();
    rowAction(0, "rowAgain")->trigger();
    finish();
    EXPECT_EQ(queue().rowCount(), 2);
    rowAction(1, "rowInspect")->trigger();
    EXPECT_EQ(m_state->shownRun(), QStringLiteral("resnet18/static-2"));
    EXPECT_EQ(window().currentPage(), PageId::Inspect);
}

TEST_F(RunPageTest, clearTakesEndedRunsOffTheList)
{
    page();
    click(QStringLiteral("runStart"));
    finish();
    click(QStringLiteral("queueClear"));
    EXPECT_EQ(queue().rowCount(), 0);
    EXPECT_EQ(m_state->study().runs().size(), 4U);
    EXPECT_TRUE(find<QWidget>(QStringLiteral("queueEmpty"))->isVisible());
    click(QStringLiteral("queueEmptyButton"));
    finish();
    EXPECT_EQ(queue().rowCount(), 4);
}

TEST_F(RunPageTest, saysBeforeTheStartWhatAMethodTouches)
{
    EXPECT_THAT(
        checkLines().join(QLatin1Char('\n')).toStdString(),
        AllOf(HasSubstr("FP32: nothing is quantized"), HasSubstr("Dynamic: 1 of 21 weighted layer"), HasSubstr("Static: 21 of 21")));
}

TEST_F(RunPageTest, saysBeforeTheStartWhatIsRefusedAndDoesNotStartIt)
{
    m_engine->blockedReason = notPossible("test.no", "torch has no such kernel");
    page();
    const QStringList lines = checkLines();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_EQ(lines[0], QStringLiteral("ResNet-18 · FP32: layer conv1 and 20 more cannot run: torch has no such kernel"));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("runStart"))->isEnabled());
    EXPECT_EQ(find<QLabel>(QStringLiteral("runExpected"))->text(), QStringLiteral("Nothing of this can run; the reasons stand above."));
}

TEST_F(RunPageTest, severalBackendsAreTickedAndTheSimulatedSaid)
{
    page();
    click(QStringLiteral("planBackends"));
    for (const char *name : {"backend-onednn", "backend-simulate"})
        EXPECT_TRUE(find<QCheckBox>(QString::fromLatin1(name))->isVisible());
    EXPECT_EQ(find<QCheckBox>(QStringLiteral("backend-torch"))->text(), QStringLiteral("PyTorch"));
    EXPECT_EQ(find<QCheckBox>(QStringLiteral("backend-torch"))->toolTip(), QStringLiteral("On the command line: --backend torch"));
    find<QCheckBox>(QStringLiteral("backend-torch"))->setChecked(false);
    find<QCheckBox>(QStringLiteral("backend-simulate"))->setChecked(true);
    page();
    EXPECT_THAT(startText().toStdString(), HasSubstr("2 run"));
    EXPECT_THAT(checkLines()[0].toStdString(), HasSubstr("simulated, not timed"));
    click(QStringLiteral("runStart"));
    finish();
    EXPECT_THAT(printed(queue()), AllOf(HasSubstr("ResNet-18 · Static · simulation | done"), HasSubstr("ResNet-18 · Static (2) | done")));
    find<QCheckBox>(QStringLiteral("backend-onednn"))->setChecked(false);
    find<QCheckBox>(QStringLiteral("backend-simulate"))->setChecked(false);
    page();
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("runStart"))->isEnabled());
    EXPECT_EQ(find<QLabel>(QStringLiteral("runExpected"))->text(), QStringLiteral("Tick the backends to compare."));
}

TEST_F(RunPageTest, theWholeStudySaysHowManyRunsAndHowLong)
{
    page();
    click(QStringLiteral("planStudy"));
    page();
    EXPECT_THAT(startText().toStdString(), HasSubstr("20 run"));
    EXPECT_THAT(find<QLabel>(QStringLiteral("runExpected"))->text().toStdString(), HasSubstr("about "));
    const QString meaning = find<QRadioButton>(QStringLiteral("planStudy"))->accessibleDescription();
    EXPECT_THAT(meaning.toStdString(), AllOf(HasSubstr("20 run"), HasSubstr("6 network"), HasSubstr("about ")));
}

TEST_F(RunPageTest, settingsAreTakenAndShown)
{
    page();
    find<QSpinBox>(QStringLiteral("runBatch"))->setValue(8);
    find<QDoubleSpinBox>(QStringLiteral("runBudget"))->setValue(0.0);
    QComboBox *backend = find<QComboBox>(QStringLiteral("runBackend"));
    backend->setFocus();
    QTest::keyClicks(backend, QStringLiteral("sim"));
    QTest::keyClick(backend, Qt::Key_Return);
    EXPECT_EQ(m_state->runSettings().batch, 8);
    EXPECT_EQ(m_state->runSettings().latencyBudgetSeconds, 0.0);
    EXPECT_EQ(find<QDoubleSpinBox>(QStringLiteral("runBudget"))->text(), QStringLiteral("not at all"));
    EXPECT_EQ(m_state->runSettings().backend, "simulate");

    find<QSpinBox>(QStringLiteral("runImages"))->setValue(77);
    EXPECT_TRUE(waitFor([&] { return m_state->dataChoice().images == 77; }));
    RunSettings settings = m_state->runSettings();
    settings.threads = 1;
    settings.batch = 3;
    m_state->setRunSettings(settings);
    EXPECT_EQ(find<QSpinBox>(QStringLiteral("runBatch"))->value(), 3);
    EXPECT_FALSE(find<QSpinBox>(QStringLiteral("runSequence"))->isVisible()) << "an image network has no tokens";
}

TEST_F(RunPageTest, withoutANetworkNothingButTheStudyStarts)
{
    m_engine->openModelError = badInput("test.broken", "It is broken.");
    auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("other.ini")));
    settings->setDataFolder(m_folder.path());
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    m_state = std::make_unique<AppState>(std::move(engine), std::move(settings));
    m_state->study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return !m_state->study().path().isEmpty(); }));
    page();
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("runStart"))->isEnabled());
    EXPECT_EQ(find<QLabel>(QStringLiteral("runExpected"))->text(), QStringLiteral("Open a network first."));
    click(QStringLiteral("planStudy"));
    page();
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("runStart"))->isEnabled());
}

TEST_F(RunPageTest, menuCopiesTheCommandAndTheRecipe)
{
    RunSettings settings = m_state->runSettings();
    settings.sequence = 64;
    m_state->setRunSettings(settings);
    page().exports().menu().findChild<QAction *>(QStringLiteral("runCopyCommand"))->trigger();
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("quantoscope-cli run --model resnet18"));
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), Not(HasSubstr("--sequence"))) << "an image network has no tokens";
    EXPECT_EQ(find<QLabel>(QStringLiteral("runSaid"))->text(), QStringLiteral("The command is copied."));
    page().exports().menu().findChild<QAction *>(QStringLiteral("runCopyRecipe"))->trigger();
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("\"method\": \"static\""));

    Recipe recipe = m_state->recipe().recipe();
    LayerOverride keep;
    keep.value = "fc";
    keep.keepFloat = true;
    recipe.overrides.push_back(keep);
    m_state->recipe().change(recipe, QStringLiteral("test"));
    page().exports().menu().findChild<QAction *>(QStringLiteral("runCopyCommand"))->trigger();
    EXPECT_THAT(find<QLabel>(QStringLiteral("runSaid"))->text().toStdString(), HasSubstr("recipe.json"));
}

TEST_F(RunPageTest, savingTheNetworkSaysItsSizeOrWhyNot)
{
    const QString file = m_folder.filePath(QStringLiteral("net.safetensors"));
    m_engine->savedBytes = 11260000;
    page().exports().saveModel(m_state->runRequest(m_state->recipe().recipe()), file);
    auto *said = find<QLabel>(QStringLiteral("runSaid"));
    ASSERT_TRUE(waitFor([&] { return said->isVisible(); }));
    EXPECT_EQ(said->text(), QStringLiteral("Saved net.safetensors: 11.26 MB"));
    m_engine->saveError = badInput("test.full", "The disk is full.");
    page().exports().saveModel(m_state->runRequest(m_state->recipe().recipe()), file);
    ASSERT_TRUE(waitFor([&] { return said->text().contains(QStringLiteral("full")); }));
    EXPECT_EQ(said->text(), QStringLiteral("net.safetensors was not saved: The disk is full."));
    EXPECT_EQ(said->property("role").toString(), QStringLiteral("error"));
}

TEST_F(RunPageTest, aRowGivesItsOwnCommandRecipeAndNetwork)
{
    page();
    click(QStringLiteral("runStart"));
    finish();
    Recipe other = m_state->recipe().recipe(); // of the page, not of the rows
    other.defaults.weight.bits = 3;
    m_state->recipe().change(other, QStringLiteral("test"));
    page();
    rowAction(3, "rowCopyCommand")->trigger();
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(),
                AllOf(HasSubstr("quantoscope-cli run --model resnet18"), HasSubstr("--method dynamic")));
    EXPECT_EQ(find<QLabel>(QStringLiteral("runSaid"))->text(), QStringLiteral("The command is copied."));
    rowAction(2, "rowCopyRecipe")->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), recipeText(presetRecommended(Method::StaticNoFuse)));
    EXPECT_FALSE(rowAction(0, "rowSaveModel")->isEnabled()) << "FP32 is not quantized";
    const QString file = m_folder.filePath(QStringLiteral("row.safetensors"));
    m_engine->savedBytes = 11260000;
    QAction *save = rowAction(1, "rowSaveModel");
    answerFileDialog(file);
    save->trigger();
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(QStringLiteral("runSaid"))->text().startsWith(QStringLiteral("Saved")); }));
    EXPECT_EQ(find<QLabel>(QStringLiteral("runSaid"))->text(), QStringLiteral("Saved row.safetensors: 11.26 MB"));
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(RunPageTest, inPyTorchOpensByKeysAndFollowsTheRecipe)
{
    page();
    auto *title = find<QToolButton>(QStringLiteral("runPyTorchTitle"));
    auto *code = find<QPlainTextEdit>(QStringLiteral("runPyTorchCodeText"));
    EXPECT_FALSE(code->isVisible());
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(code->isVisible());
    EXPECT_THAT(code->toPlainText().toStdString(), HasSubstr("prepare"));
    m_state->recipe().change(presetRecommended(Method::Dynamic), QStringLiteral("test"));
    EXPECT_THAT(code->toPlainText().toStdString(), HasSubstr("quantize_dynamic"));
    click(QStringLiteral("runPyTorchCodeCopy"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), code->toPlainText());
    QTest::keyClick(title, Qt::Key_Left);
    EXPECT_FALSE(code->isVisible());
}

TEST_F(RunPageTest, aTopicOpensByKeysAndClosesWithEscape)
{
    page();
    auto *button = page().findChild<QToolButton *>(QStringLiteral("topic-latency-budget"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->accessibleName().endsWith(QStringLiteral(": "))) << "the topic is not written";
    QTest::keyClick(button, Qt::Key_Space);
    auto *popup = button->findChild<QFrame *>(QStringLiteral("topicPopup"));
    ASSERT_NE(popup, nullptr);
    EXPECT_GT(popup->findChild<QLabel *>(QStringLiteral("topicText"))->text().size(), 30);
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return button->findChild<QFrame *>(QStringLiteral("topicPopup")) == nullptr; }));
}

TEST_F(RunPageTest, everyTopicOfThePageIsWritten)
{
    for (const QToolButton *button : page().findChildren<QToolButton *>()) {
        const bool isTopic = button->property("kind").toString() == QStringLiteral("topic");
        EXPECT_FALSE(isTopic && button->accessibleName().endsWith(QStringLiteral(": "))) << button->objectName().toStdString();
    }
}

TEST_F(RunPageTest, nothingIsCutOffInGreekAtTheSmallestSize)
{
    window().resize(1280, 720);
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    page();
    QStringList cut;
    for (const QWidget *widget : page().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (label && label->wordWrap()) || !(label || button))
            continue;
        if (widget->sizeHint().width() > widget->width() + 1)
            cut << widget->objectName() + QStringLiteral(": ") + (label ? label->text() : button->text());
    }
    LanguageController::instance().setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(cut.isEmpty()) << cut.join(QLatin1Char('\n')).toStdString();
}

// The suggestions above the pages.

class SuggestionBarTest : public RunPageTest
{
protected:
    QString text() { return find<QLabel>(QStringLiteral("suggestionText"))->text(); }
    bool isShown() { return find<QWidget>(QStringLiteral("suggestionBar"))->isVisible(); }
};

TEST_F(SuggestionBarTest, leadsThroughTheFirstMinutes)
{
    m_engine->layerSqnr = {{"conv1", 30.0}, {"layer3.0.conv1", 12.3}, {"fc", 20.0}};
    EXPECT_FALSE(isShown());
    page();
    click(QStringLiteral("runStart"));
    EXPECT_FALSE(isShown()) << "not while it runs";
    finish();
    ASSERT_TRUE(isShown());
    EXPECT_EQ(find<QPushButton>(QStringLiteral("suggestionAccept"))->text(), QStringLiteral("Now 4 bits per tensor"));
    click(QStringLiteral("suggestionAccept"));
    finish();
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.bits, 4);
    EXPECT_EQ(m_state->study().runs().back()->recipe.defaults.weight.granularity, Granularity::PerTensor);
    EXPECT_EQ(find<QPushButton>(QStringLiteral("suggestionAccept"))->text(), QStringLiteral("Now per channel"));
    click(QStringLiteral("suggestionAccept"));
    finish();
    EXPECT_EQ(m_state->study().runs().back()->recipe.defaults.weight.granularity, Granularity::PerChannel);
    EXPECT_THAT(text().toStdString(), AllOf(HasSubstr("layer3.0.conv1"), HasSubstr("12.3 dB")));
    click(QStringLiteral("suggestionAccept"));
    EXPECT_EQ(window().currentPage(), PageId::Layers);
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("layer3.0.conv1")});
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.granularity, Granularity::PerTensor) << "every step can be undone";
}

TEST_F(SuggestionBarTest, canBeDismissedAndStaysAway)
{
    page();
    click(QStringLiteral("runStart"));
    finish();
    click(QStringLiteral("suggestionDismiss"));
    EXPECT_FALSE(isShown());
    click(QStringLiteral("planRecipe"));
    click(QStringLiteral("runStart"));
    finish();
    EXPECT_FALSE(isShown());
}

TEST_F(SuggestionBarTest, offersToGoOnWithStoppedRuns)
{
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    const QString path = m_state->study().path();
    m_state->runs().stopForClosing();
    m_state.reset();
    auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(m_folder.path());
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    m_state = std::make_unique<AppState>(std::move(engine), std::move(settings));
    m_state->study().startUntitled(true);
    window();
    ASSERT_TRUE(waitFor([&] { return isShown(); }));
    EXPECT_THAT(text().toStdString(), HasSubstr("4 run"));
    click(QStringLiteral("suggestionAccept"));
    finish();
    EXPECT_EQ(m_state->study().path(), path);
    EXPECT_EQ(m_state->study().runs().size(), 4U);
}

TEST_F(SuggestionBarTest, theLastUntitledStudyOffersANewOne)
{
    startRecipe(*m_state);
    finish();
    const QString path = m_state->study().path();
    m_state.reset();
    auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(m_folder.path());
    m_state = std::make_unique<AppState>(std::make_unique<FakeEngine>(), std::move(settings));
    window();
    m_state->study().startUntitled(true);
    ASSERT_TRUE(waitFor([&] { return isShown(); }));
    EXPECT_THAT(text().toStdString(), HasSubstr("untitled study of last time"));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() != path; }));
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(QFile::exists(path)) << "nothing is thrown away";
}

} // namespace
} // namespace quantoscope
