// SPDX-License-Identifier: GPL-3.0-or-later
// The data folder cannot be written: a study in a temporary place stands in, with a sentence, and closing does not lose its runs unasked.
#include "file_dialog.h"
#include "window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace quantoscope {
namespace {

class TemporaryStudyTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        QFile file(m_folder.filePath(QStringLiteral("file")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // a folder beneath a file: not even root can make it
        m_state->settings().setDataFolder(file.fileName() + QStringLiteral("/data"));
        startAgain();
        ASSERT_TRUE(waitFor([&] { return m_state->data() && !study().path().isEmpty(); }));
    }

    StudyDocument &study() { return m_state->study(); }
    QLabel *problem() { return find<QLabel>(QStringLiteral("studyProblem")); }
    QToolButton *toolButton(const char *action)
    {
        auto *bar = find<QToolBar>(QStringLiteral("toolBar"));
        return qobject_cast<QToolButton *>(bar->widgetForAction(window().findChild<QAction *>(QLatin1String(action))));
    }
    void run()
    {
        ASSERT_TRUE(waitFor([&] { return toolButton("actionRunRecipe")->isEnabled(); }));
        QTest::mouseClick(toolButton("actionRunRecipe"), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    }
    // Closes as the frame does; a question is answered with this button. Returns how often was asked.
    int close(const char *button)
    {
        int asked = 0;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question || question->objectName() != QStringLiteral("unsavedQuestion"))
                return;
            looking.stop();
            ++asked;
            EXPECT_FALSE(question->informativeText().isEmpty());
            QTest::mouseClick(question->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        });
        looking.start(5);
        window().close();
        return asked;
    }
};

TEST_F(TemporaryStudyTest, saysWhatToDoAndTakesRuns)
{
    EXPECT_TRUE(study().isTemporary());
    EXPECT_TRUE(study().isUntitled());
    EXPECT_EQ(study().title(), QStringLiteral("Untitled study"));
    ASSERT_TRUE(waitFor([&] { return problem()->isVisible(); }));
    for (const char *words : {"file/data cannot be written", "Save study as", "Preferences"})
        EXPECT_TRUE(problem()->text().contains(QLatin1String(words))) << problem()->text().toStdString();
    run();
    EXPECT_EQ(study().runs().size(), 1U);
    EXPECT_EQ(runIdsIn(study().path()), std::vector<std::string>{"resnet18/static"}) << "stored at once";
    EXPECT_TRUE(problem()->isVisible()) << "it is still so";
}

TEST_F(TemporaryStudyTest, saveAsMovesItAndClosingAsksNothing)
{
    run();
    const QString before = study().path(), mine = m_folder.filePath(QStringLiteral("mine.qstudy"));
    answerFileDialog(mine);
    QTest::mouseClick(toolButton("actionSaveStudyAs"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return study().path() == mine; }));
    EXPECT_FALSE(study().isTemporary());
    EXPECT_FALSE(problem()->isVisible());
    EXPECT_EQ(runIdsIn(mine), std::vector<std::string>{"resnet18/static"});
    EXPECT_TRUE(waitFor([&] { return !QFileInfo::exists(before); }));
    EXPECT_EQ(close("keepOpen"), 0);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(TemporaryStudyTest, anotherDataFolderInPreferencesTakesItIn)
{
    run();
    const QString folder = m_folder.filePath(QStringLiteral("better"));
    ASSERT_TRUE(QDir().mkpath(folder));
    QTimer::singleShot(0, &window(), [&] {
        QWidget *preferences = QApplication::activeModalWidget();
        ASSERT_NE(preferences, nullptr);
        answerFileDialog(folder);
        QTest::mouseClick(preferences->findChild<QPushButton *>(QStringLiteral("choose.dataFolder")), Qt::LeftButton);
        QTest::mouseClick(preferences->findChild<QPushButton *>(QStringLiteral("closePreferences")), Qt::LeftButton);
    });
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_EQ(m_state->settings().dataFolder(), folder);
    ASSERT_TRUE(waitFor([&] { return !study().isTemporary() && !m_state->backgroundJobs().isBusy(); }));
    EXPECT_EQ(QFileInfo(study().path()).path(), folder + QStringLiteral("/untitled"));
    EXPECT_TRUE(study().isUntitled());
    EXPECT_FALSE(problem()->isVisible());
    EXPECT_EQ(runIdsIn(study().path()), std::vector<std::string>{"resnet18/static"});
    const QString path = study().path();
    EXPECT_EQ(close("keepOpen"), 0);
    startAgain(); // the next start goes on with it
    EXPECT_TRUE(waitFor([&] { return study().path() == path; }));
    EXPECT_EQ(study().runs().size(), 1U);
}

TEST_F(TemporaryStudyTest, closingWithoutRunsAsksNothing)
{
    EXPECT_EQ(close("keepOpen"), 0);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(TemporaryStudyTest, closingCanBeTakenBackOrLoseTheRuns)
{
    run();
    EXPECT_EQ(close("keepOpen"), 1);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(study().runs().size(), 1U);
    const QString path = study().path();
    EXPECT_EQ(close("closeWithoutSaving"), 1);
    EXPECT_FALSE(window().isVisible());
    m_window.reset();
    m_state.reset();
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path())) << "nothing is left behind";
}

TEST_F(TemporaryStudyTest, closingSavesWhereAPersonSays)
{
    run();
    answerFileDialog({}); // Cancel: the window stays
    EXPECT_EQ(close("saveAndClose"), 1);
    EXPECT_TRUE(window().isVisible());
    const QString mine = m_folder.filePath(QStringLiteral("mine.qstudy"));
    answerFileDialog(mine);
    EXPECT_EQ(close("saveAndClose"), 1);
    EXPECT_TRUE(waitFor([&] { return !m_window->isVisible(); }));
    EXPECT_EQ(runIdsIn(mine), std::vector<std::string>{"resnet18/static"});
}

TEST_F(TemporaryStudyTest, aNewStudyLeavesTheOneBeforeAmongTheRecent)
{
    run();
    const QString before = study().path();
    study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return study().path() != before; }));
    EXPECT_TRUE(study().isTemporary());
    EXPECT_EQ(m_state->settings().recent(Settings::Recent::Studies), QStringList{before});
    study().open(before);
    ASSERT_TRUE(waitFor([&] { return study().path() == before; }));
    EXPECT_EQ(study().runs().size(), 1U);
    m_window.reset();
    m_state.reset();
    EXPECT_TRUE(Settings(m_folder.filePath(QStringLiteral("settings.ini"))).recent(Settings::Recent::Studies).isEmpty());
}

} // namespace
} // namespace quantoscope
