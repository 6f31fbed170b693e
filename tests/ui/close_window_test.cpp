// SPDX-License-Identifier: GPL-3.0-or-later
// Closing in the middle of a study, and the next start: through the window alone, as somebody meets it.
#include "window_fixture.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace quantoscope {
namespace {

using Ids = std::vector<std::string>;

const Ids kFourIds{"resnet18/fp32", "resnet18/static", "resnet18/static-nofuse", "resnet18/dynamic"};

class CloseWindowTest : public WindowTest
{
protected:
    QToolButton *toolButton(const char *action)
    {
        auto *bar = find<QToolBar>(QStringLiteral("toolBar"));
        return qobject_cast<QToolButton *>(bar->widgetForAction(window().findChild<QAction *>(QLatin1String(action))));
    }

    // Four methods by the button of the tool bar, until `finished` of them are stored and the next one runs.
    void runFourUntil(int finished)
    {
        m_engine->runsBeforeHold = finished;
        ASSERT_TRUE(waitFor([&] { return toolButton("actionRunFour")->isEnabled(); }));
        QTest::mouseClick(toolButton("actionRunFour"), Qt::LeftButton);
        ASSERT_EQ(m_state->runs().entries().size(), 4U);
        const QueueEntry &next = m_state->runs().entries()[static_cast<std::size_t>(finished)];
        ASSERT_TRUE(waitFor([&] { return next.state == RunState::Running; }));
    }

    // Closes the window as its frame does and answers what it asks; whether it closed.
    bool close(const std::function<void(QMessageBox &)> &answer)
    {
        m_questions = 0;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question || question->objectName() != QStringLiteral("closeQuestion"))
                return;
            looking.stop();
            ++m_questions;
            EXPECT_FALSE(question->text().isEmpty());
            EXPECT_FALSE(question->informativeText().isEmpty());
            answer(*question);
            if (question->isVisible()) {
                ADD_FAILURE() << "the answer does not end the question";
                question->reject();
            }
        });
        looking.start(5);
        return window().close();
    }
    static std::function<void(QMessageBox &)> clickOn(const char *name)
    {
        return [name](QMessageBox &question) {
            auto *button = question.findChild<QPushButton *>(QLatin1String(name));
            ASSERT_NE(button, nullptr) << name;
            QTest::mouseClick(button, Qt::LeftButton);
        };
    }

    void startAgain()
    {
        WindowTest::startAgain();
        ASSERT_TRUE(waitFor([&] { return m_state->data() && !m_state->study().path().isEmpty(); }));
    }

    bool waitUntilIdle() const
    {
        return waitFor([&] { return !m_state->runs().isRunning(); });
    }
    QStringList pendingFiles(const QString &study) const
    {
        m_state->runs().journal().waitUntilWritten();
        return QDir(QFileInfo(study).path()).entryList({QStringLiteral("*.pending-*")});
    }

    int m_questions = 0; // asked by the last close()
};

TEST_F(CloseWindowTest, asksNothingWhereNothingRuns)
{
    runFourUntil(0);
    m_engine->runsBeforeHold = -1;
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_TRUE(close(clickOn("keepRunning")));
    EXPECT_EQ(m_questions, 0);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(CloseWindowTest, keepRunningStaysAndTheRunsGoOn)
{
    runFourUntil(1);
    const std::vector<std::function<void(QMessageBox &)>> answers{
        clickOn("keepRunning"),
        [](QMessageBox &question) { QTest::keyClick(&question, Qt::Key_Escape); },
        [](QMessageBox &question) { QTest::keyClick(&question, Qt::Key_Return); },
        [](QMessageBox &question) { question.close(); },
    };
    for (const auto &answer : answers) {
        EXPECT_FALSE(close(answer));
        EXPECT_EQ(m_questions, 1);
        EXPECT_TRUE(window().isVisible());
        EXPECT_TRUE(m_state->runs().isRunning());
        EXPECT_FALSE(m_state->runs().entries()[1].cancelling);
    }
    m_engine->runsBeforeHold = -1;
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(runIdsIn(m_state->study().path()), kFourIds);
}

TEST_F(CloseWindowTest, runsThatEndBehindTheQuestionAreKeptWhateverIsAnswered)
{
    runFourUntil(3);
    EXPECT_TRUE(close([&](QMessageBox &question) {
        m_engine->runsBeforeHold = -1;
        EXPECT_TRUE(waitUntilIdle()) << "they go on behind it";
        clickOn("stopAndClose")(question);
    }));
    const QString study = m_state->study().path();
    startAgain();
    EXPECT_EQ(m_state->study().path(), study);
    EXPECT_EQ(m_state->study().runs().size(), 4U);
    EXPECT_FALSE(waitFor([&] { return m_state->runs().stoppedCount() > 0; }, 300));
}

TEST_F(CloseWindowTest, stopAndCloseKeepsWhatIsFinishedAndTheNextStartGoesOn)
{
    runFourUntil(2);
    const QString study = m_state->study().path();
    EXPECT_TRUE(close(clickOn("stopAndClose")));
    EXPECT_EQ(m_questions, 1);
    EXPECT_FALSE(window().isVisible());
    QElapsedTimer ending;
    ending.start();
    startAgain();
    EXPECT_LT(ending.elapsed(), 5000);
    ASSERT_EQ(m_state->study().path(), study);
    EXPECT_EQ(runIdsIn(study), (Ids{kFourIds[0], kFourIds[1]}));
    EXPECT_EQ(m_state->study().runs().size(), 2U);

    auto *bar = find<QWidget>(QStringLiteral("suggestionBar"));
    ASSERT_TRUE(waitFor([&] { return bar->isVisible() && m_state->runs().stoppedCount() > 0; }));
    EXPECT_EQ(find<QLabel>(QStringLiteral("suggestionText"))->text(),
              QStringLiteral("2 runs of this study were stopped before they ended."));
    EXPECT_EQ(find<QPushButton>(QStringLiteral("suggestionAccept"))->text(), QStringLiteral("Go on with 2 runs"));
    EXPECT_FALSE(m_state->runs().isRunning()) << "nothing begins by itself";
    click(QStringLiteral("suggestionAccept"));
    EXPECT_TRUE(m_state->runs().isRunning());
    EXPECT_EQ(window().currentPage(), PageId::Run);
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(runIdsIn(study), kFourIds);
    for (const RunPointer &run : m_state->study().runs())
        EXPECT_TRUE(run->latency) << run->id;
    for (const QueueEntry &entry : m_state->runs().entries())
        EXPECT_EQ(entry.state, RunState::Done) << entry.id.toStdString();
    EXPECT_TRUE(pendingFiles(study).isEmpty());

    window().close();
    startAgain();
    EXPECT_FALSE(waitFor([&] { return m_state->runs().stoppedCount() > 0; }, 300)) << "nothing is left";
}

TEST_F(CloseWindowTest, whatIsDismissedIsNotOfferedAtTheNextStart)
{
    runFourUntil(1);
    const QString study = m_state->study().path();
    EXPECT_TRUE(close(clickOn("stopAndClose")));
    startAgain();
    ASSERT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() == 3; }));
    click(QStringLiteral("suggestionDismiss"));
    EXPECT_EQ(m_state->runs().stoppedCount(), 0);
    window().close();
    startAgain();
    EXPECT_FALSE(waitFor([&] { return m_state->runs().stoppedCount() > 0; }, 300));
    EXPECT_EQ(runIdsIn(study), Ids{kFourIds[0]});
    EXPECT_TRUE(pendingFiles(study).isEmpty());
}

// Saved under a name in the middle: runs under way are stored in the file of before until they end.
TEST_F(CloseWindowTest, aStudyThatGotItsNameInTheMiddleIsGoneOnWithUnderIt)
{
    runFourUntil(1);
    const QString untitled = m_state->study().path();
    const QString named = m_folder.filePath(QStringLiteral("mine.qstudy"));
    QSignalSpy saved(&m_state->study(), &StudyDocument::saved);
    m_state->study().saveAs(named);
    ASSERT_TRUE(waitFor([&] { return !saved.isEmpty(); }));
    m_engine->runsBeforeHold = 2;
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[3].state == RunState::Running; }));
    EXPECT_TRUE(close(clickOn("stopAndClose")));
    startAgain();
    EXPECT_EQ(m_state->study().path(), named);
    EXPECT_EQ(runIdsIn(named), (Ids{kFourIds[0], kFourIds[1], kFourIds[2]}));
    EXPECT_FALSE(QFile::exists(untitled)) << "it has a name now";
    ASSERT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() == 1; }));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(runIdsIn(named), kFourIds);
    EXPECT_TRUE(pendingFiles(named).isEmpty());
    EXPECT_TRUE(pendingFiles(untitled).isEmpty());
}

// The same between two starts: the offer follows the study to its name.
TEST_F(CloseWindowTest, whatIsOfferedFollowsAStudyThatGetsAName)
{
    runFourUntil(2);
    EXPECT_TRUE(close(clickOn("stopAndClose")));
    startAgain();
    ASSERT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() == 2; }));
    const QString untitled = m_state->study().path();
    const QString named = m_folder.filePath(QStringLiteral("mine.qstudy"));
    QSignalSpy saved(&m_state->study(), &StudyDocument::saved);
    m_state->study().saveAs(named);
    ASSERT_TRUE(waitFor([&] { return !saved.isEmpty() && !m_state->backgroundJobs().isBusy(); }));
    EXPECT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() == 2; }));
    EXPECT_TRUE(pendingFiles(untitled).isEmpty());
    window().close();
    startAgain();
    ASSERT_EQ(m_state->study().path(), named);
    ASSERT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() == 2; })) << "not accepted yet, offered again";
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(runIdsIn(named), kFourIds);
    EXPECT_TRUE(pendingFiles(named).isEmpty());
}

TEST_F(CloseWindowTest, aStudyThatIsSavedAsTheWindowClosesIsSaved)
{
    runFourUntil(0);
    m_engine->runsBeforeHold = -1;
    ASSERT_TRUE(waitUntilIdle());
    const QString named = m_folder.filePath(QStringLiteral("mine.qstudy"));
    for (int i = 0; i < 20; ++i)
        m_state->openModel(ModelChoice()); // the queue has something to do
    m_state->study().saveAs(named);
    EXPECT_TRUE(window().close());
    m_window.reset();
    m_state.reset();
    EXPECT_EQ(runIdsIn(named), kFourIds);
}

} // namespace
} // namespace quantoscope
