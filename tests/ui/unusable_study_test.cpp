// SPDX-License-Identifier: GPL-3.0-or-later
// Studies that are none, damaged, or may not be written, by every way in which one is opened: a sentence above the runs, and a study to go
// on with.
#include "study/study_file.h"
#include "unprivileged.h"
#include "window_fixture.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <fstream>
#include <sqlite3.h>

namespace quantoscope {
namespace {

enum class Kind { Text, Empty, OtherDatabase, Damaged, Folder, Missing };
constexpr Kind kKinds[] = {Kind::Text, Kind::Empty, Kind::OtherDatabase, Kind::Damaged, Kind::Folder, Kind::Missing};

const char *wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return "it is no SQLite file";
    case Kind::Empty:
    case Kind::OtherDatabase: return "it is an SQLite file of another program";
    case Kind::Damaged: return "is damaged";
    case Kind::Folder: return "it is no file";
    case Kind::Missing: return "There is no study";
    }
    return "";
}

class UnusableStudyTest : public WindowTest
{
protected:
    // A study with runs enough for several pages, the last of which are then overwritten.
    static void makeDamaged(const QString &path)
    {
        {
            auto file = StudyFile::openOrCreate(path.toStdString());
            ASSERT_TRUE(file.ok());
            for (int i = 0; i < 40; ++i) {
                quantoscope::Run run;
                run.id = "run " + std::to_string(i);
                run.model = std::string(2000, 'm');
                ASSERT_TRUE(file->addRun(run).ok());
            }
        }
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(8192);
        file.write(QByteArray(static_cast<int>(file.size() - 8192), '\x5a'));
    }

    QString make(Kind kind)
    {
        const QString path = m_folder.filePath(QStringLiteral("bad %1.qstudy").arg(static_cast<int>(kind)));
        switch (kind) {
        case Kind::Text:
            std::ofstream(path.toStdString()) << "this is no study, this is a text that is long enough for a header of SQLite, "
                                                 "which has a hundred bytes and begins otherwise";
            break;
        case Kind::Empty: std::ofstream(path.toStdString()).close(); break;
        case Kind::OtherDatabase: {
            sqlite3 *database = nullptr;
            EXPECT_EQ(sqlite3_open(path.toStdString().c_str(), &database), SQLITE_OK);
            EXPECT_EQ(sqlite3_exec(database, "CREATE TABLE songs (name TEXT)", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(database);
            break;
        }
        case Kind::Damaged: makeDamaged(path); break;
        case Kind::Folder: EXPECT_TRUE(QDir().mkpath(path)); break;
        case Kind::Missing: break;
        }
        return path;
    }

    QLabel *problem() { return find<QLabel>(QStringLiteral("studyProblem")); }

    void expectProblem(const QString &path, const char *words)
    {
        const QString name = QFileInfo(path).fileName();
        EXPECT_TRUE(waitFor([&] {
            const QString text = problem()->text();
            return problem()->isVisible() && text.contains(QLatin1String(words)) && text.contains(name);
        })) << name.toStdString()
            << ", " << words << ": " << problem()->text().toStdString();
    }

    // The open study takes a run, started by the button of the tool bar.
    void expectUsable()
    {
        ASSERT_FALSE(m_state->study().path().isEmpty());
        const std::size_t before = m_state->study().runs().size();
        auto *action = window().findChild<QAction *>(QStringLiteral("actionRunRecipe"));
        auto *button = qobject_cast<QToolButton *>(find<QToolBar>(QStringLiteral("toolBar"))->widgetForAction(action));
        ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
        EXPECT_EQ(m_state->study().runs().size(), before + 1);
        const auto file = StudyFile::open(m_state->study().path().toStdString());
        ASSERT_TRUE(file.ok()) << file.error().text();
        EXPECT_EQ(file->runIds()->size(), before + 1);
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    void expectStudyStays(const std::function<void(const QString &)> &openBy)
    {
        expectUsable();
        const QString before = m_state->study().path();
        for (const Kind kind : kKinds) {
            const QString path = make(kind);
            openBy(path);
            expectProblem(path, wordsOf(kind));
            EXPECT_EQ(m_state->study().path(), before);
            EXPECT_FALSE(m_state->settings().recent(Settings::Recent::Studies).contains(path));
        }
        expectUsable();
    }
};

TEST_F(UnusableStudyTest, droppedOnTheWindow)
{
    expectStudyStays([&](const QString &path) { drop(path); });
}

TEST_F(UnusableStudyTest, chosenInTheDialog)
{
    expectStudyStays([&](const QString &path) {
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            ASSERT_NE(name, nullptr);
            name->setText(QFileInfo(path).isFile() ? path : QString());
            QTest::keyClick(name, Qt::Key_Return);
            if (dialog->isVisible()) { // it takes files alone; one that goes between the choice and the opening is opened all the same
                dialog->reject();
                m_state->study().open(path);
            }
        });
        QAction *open = window().findChild<QAction *>(QStringLiteral("actionOpenStudy"));
        QTest::mouseClick(find<QToolBar>(QStringLiteral("toolBar"))->widgetForAction(open), Qt::LeftButton);
    });
}

TEST_F(UnusableStudyTest, recentAndBrokenSince)
{
    const QString path = m_folder.filePath(QStringLiteral("recent.qstudy"));
    m_state->study().saveAs(path);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() == path; }));
    m_state->study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() != path; }));
    const QString before = m_state->study().path();
    std::ofstream(path.toStdString())
        << "somebody wrote over it, with a text that is long enough for a header of SQLite, which has 100 bytes";
    QAction *entry = nullptr;
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            entry = action->text() == QStringLiteral("recent.qstudy") ? action : entry;
    }
    ASSERT_NE(entry, nullptr);
    entry->trigger();
    expectProblem(path, wordsOf(Kind::Text));
    EXPECT_EQ(m_state->study().path(), before);
    expectUsable();
}

TEST_F(UnusableStudyTest, namedOnTheCommandLineANewOneStandsIn)
{
    for (const Kind kind : kKinds) {
        const QString path = make(kind);
        startAgain({path});
        expectProblem(path, wordsOf(kind));
        EXPECT_TRUE(m_state->study().isUntitled());
        EXPECT_TRUE(m_state->study().runs().empty()) << "a new one";
        expectUsable();
    }
}

TEST_F(UnusableStudyTest, theStudyOfLastTimeThatIsBrokenANewOneStandsIn)
{
    for (const Kind kind : kKinds) {
        const QString path = make(kind);
        m_state->settings().setContinuesStudy(true);
        m_state->settings().setLast(path, QStringLiteral("resnet18"));
        startAgain({});
        if (kind != Kind::Missing) // one that is gone is not asked for: the untitled study of last time is there
            expectProblem(path, wordsOf(kind));
        ASSERT_TRUE(waitFor([&] { return !m_state->study().path().isEmpty(); }));
        EXPECT_TRUE(m_state->study().isUntitled());
        expectUsable();
    }
}

TEST_F(UnusableStudyTest, theSentenceGoesWithTheNextStudy)
{
    startAgain({make(Kind::Text)});
    expectProblem(make(Kind::Text), wordsOf(Kind::Text));
    m_state->study().startUntitled(false);
    EXPECT_TRUE(waitFor([&] { return !problem()->isVisible(); }));
}

TEST_F(UnusableStudyTest, whereTheRunsAreHiddenTheSentenceStandsBelow)
{
    window().setRunsVisible(false);
    drop(make(Kind::Text));
    auto *text = find<QLabel>(QStringLiteral("jobText"));
    EXPECT_TRUE(waitFor([&] { return text->text().contains(QLatin1String(wordsOf(Kind::Text))); })) << text->text().toStdString();
}

// Rights: the file itself, or its folder, may not be written.
class ReadOnlyStudyTest : public UnusableStudyTest
{
protected:
    void SetUp() override
    {
        UnusableStudyTest::SetUp();
        window();
        expectUsable();
        m_locked = m_folder.filePath(QStringLiteral("locked"));
        m_path = m_locked + QStringLiteral("/theirs.qstudy");
        ASSERT_TRUE(QDir().mkpath(m_locked));
        m_state->study().saveAs(m_path);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() == m_path && !m_state->backgroundJobs().isBusy(); }));
        m_state->study().startUntitled(false);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() != m_path; }));
    }
    void TearDown() override { QFile::setPermissions(m_locked, QFile::Permissions(0x7777)); }

    void expectReadingOnly()
    {
        drop(m_path);
        expectProblem(m_path, "can only be read. Save it as another file to store runs in it.");
        EXPECT_EQ(m_state->study().path(), m_path);
        ASSERT_EQ(m_state->study().runs().size(), 1U) << "its runs are shown";
        EXPECT_EQ(find<QTreeView>(QStringLiteral("runsList"))->model()->rowCount(), 1);

        auto *action = window().findChild<QAction *>(QStringLiteral("actionRunRecipe"));
        QTest::mouseClick(find<QToolBar>(QStringLiteral("toolBar"))->widgetForAction(action), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
        const QueueEntry &last = m_state->runs().entries().back();
        EXPECT_EQ(last.state, RunState::Failed);
        ASSERT_TRUE(last.error);
        EXPECT_NE(last.error->text().find(m_path.toStdString()), std::string::npos) << last.error->text();
        EXPECT_EQ(m_state->study().runs().size(), 1U);

        problem()->clear();
        m_state->study().removeRun(QString::fromStdString(m_state->study().runs()[0]->id));
        EXPECT_TRUE(waitFor([&] { return problem()->text().contains(QStringLiteral("theirs.qstudy")); }));
        EXPECT_EQ(m_state->study().runs().size(), 1U);

        const QString mine = m_folder.filePath(QStringLiteral("mine.qstudy"));
        m_state->study().saveAs(mine);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() == mine; }));
        EXPECT_FALSE(problem()->isVisible());
        expectUsable();
    }

    QStringList everything() const
    {
        QStringList all{m_folder.path()};
        QDirIterator each(m_folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext())
            all << each.next();
        return all;
    }

    QString m_locked, m_path;
};

TEST_F(ReadOnlyStudyTest, aFileThatMayNotBeWritten)
{
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Unprivileged nobody(everything());
    ASSERT_TRUE(nobody.isBound());
    expectReadingOnly();
}

TEST_F(ReadOnlyStudyTest, aFolderThatMayNotBeWritten)
{
    QFile::setPermissions(m_locked, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    const Unprivileged nobody(everything());
    ASSERT_TRUE(nobody.isBound());
    expectReadingOnly();
}

TEST_F(ReadOnlyStudyTest, aFolderThatMayNotBeEntered)
{
    const QString before = m_state->study().path();
    QFile::setPermissions(m_locked, QFile::Permissions());
    const Unprivileged nobody(everything());
    ASSERT_TRUE(nobody.isBound());
    drop(m_path);
    expectProblem(m_path, "");
    EXPECT_EQ(m_state->study().path(), before);
    expectUsable();
}

TEST_F(ReadOnlyStudyTest, savingWhereNothingMayBeWritten)
{
    const QString before = m_state->study().path();
    QFile::setPermissions(m_locked, QFile::ReadOwner | QFile::ExeOwner);
    const Unprivileged nobody(everything());
    ASSERT_TRUE(nobody.isBound());
    m_state->study().saveAs(m_locked + QStringLiteral("/new.qstudy"));
    expectProblem(m_locked + QStringLiteral("/new.qstudy"), "");
    EXPECT_EQ(m_state->study().path(), before);
    expectUsable();
}

} // namespace
} // namespace quantoscope
