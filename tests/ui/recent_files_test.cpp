// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a list of recent ones that is gone or cannot be read: the sentence, and it is taken out of the list.
#include "actions/open_path.h"
#include "lessons/lesson_panel.h"
#include "recipe/recipe_json.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <fstream>

namespace quantoscope {
namespace {

class RecentFilesTest : public WindowTest
{
protected:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList recent(Settings::Recent what) { return m_state->settings().recent(what); }
    QMenu *menu(const char *name) { return window().findChild<QMenu *>(QLatin1String(name)); }
    static QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    static void clickIn(QMenu *menu, QAction *action)
    {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    // Opens a menu of the menu bar with the mouse.
    void openMenu(QMenu *top)
    {
        QMenuBar *bar = window().menuBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top->menuAction()).center());
        ASSERT_TRUE(waitFor([&] { return top->isVisible(); }));
    }
    void clickRecent(const char *list, const QString &text)
    {
        window();
        ASSERT_TRUE(waitFor([&] { return entry(menu(list), text) != nullptr; })) << text.toStdString();
        openMenu(menu("fileMenu"));
        clickIn(menu("fileMenu"), menu(list)->menuAction());
        ASSERT_TRUE(waitFor([&] { return menu(list)->isVisible(); }));
        EXPECT_FALSE(entry(menu(list), text)->toolTip().isEmpty());
        EXPECT_TRUE(menu(list)->toolTipsVisible());
        clickIn(menu(list), entry(menu(list), text));
    }
    void expectTakenOut(const char *list, Settings::Recent what, const QString &path)
    {
        EXPECT_TRUE(waitFor([&] { return !recent(what).contains(path); })) << path.toStdString();
        EXPECT_TRUE(waitFor([&] { return entry(menu(list), QFileInfo(path).fileName()) == nullptr; }));
    }
};

TEST_F(RecentFilesTest, aNetworkThatIsGone)
{
    const QString path = file("mine & yours.safetensors");
    m_state->settings().addRecent(Settings::Recent::Models, path);
    m_engine->openModelError = badInput("test.gone", "There is no such file.");
    clickRecent("recentModelsMenu", QStringLiteral("mine && yours.safetensors"));
    auto *error = find<QLabel>(QStringLiteral("modelError"));
    EXPECT_TRUE(waitFor([&] { return error->isVisible() && error->text().contains(QStringLiteral("no such file")); }));
    EXPECT_TRUE(recent(Settings::Recent::Models).isEmpty());
    EXPECT_TRUE(waitFor([&] { return !menu("recentModelsMenu")->isEnabled(); }));
    EXPECT_TRUE(waitFor([&] { return !find<QPushButton>(QStringLiteral("openRecentModel"))->isVisible(); }));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("jobText"))->text().contains(QStringLiteral("taken out of the recent files")));
}

TEST_F(RecentFilesTest, aStudyThatIsGoneOrBroken)
{
    for (const bool isGone : {true, false}) {
        const QString path = file(isGone ? "gone.qstudy" : "broken.qstudy");
        m_state->study().saveAs(path);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() == path && !m_state->backgroundJobs().isBusy(); }));
        m_state->study().startUntitled(false);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() != path && !m_state->backgroundJobs().isBusy(); }));
        QFile::remove(path);
        if (!isGone)
            std::ofstream(path.toStdString()) << "somebody wrote over it";
        const QString before = m_state->study().path();
        clickRecent("recentStudiesMenu", QFileInfo(path).fileName());
        auto *problem = find<QLabel>(QStringLiteral("studyProblem"));
        EXPECT_TRUE(waitFor([&] { return problem->isVisible() && problem->text().contains(QFileInfo(path).fileName()); }));
        expectTakenOut("recentStudiesMenu", Settings::Recent::Studies, path);
        EXPECT_EQ(m_state->study().path(), before);
    }
}

TEST_F(RecentFilesTest, aRecipeThatIsGone)
{
    const QString path = file("mine.json");
    ASSERT_TRUE(m_state->recipe().save(path).ok());
    openPath(*m_state, path);
    ASSERT_EQ(recent(Settings::Recent::Recipes), QStringList{path});
    clickRecent("recentRecipesMenu", QStringLiteral("mine.json")); // it opens
    EXPECT_EQ(window().currentPage(), PageId::Layers);
    EXPECT_EQ(recent(Settings::Recent::Recipes), QStringList{path});
    QFile::remove(path);
    QApplication::processEvents();
    clickRecent("recentRecipesMenu", QStringLiteral("mine.json"));
    const QString said = find<QLabel>(QStringLiteral("jobText"))->text();
    EXPECT_TRUE(said.contains(QStringLiteral("No recipe was opened")) && said.contains(QStringLiteral("mine.json"))) << said.toStdString();
    expectTakenOut("recentRecipesMenu", Settings::Recent::Recipes, path);
}

TEST_F(RecentFilesTest, aLessonThatIsGone)
{
    const QString path = file("mine.json");
    m_state->settings().addRecent(Settings::Recent::Lessons, path);
    openMenu(menu("lessonsMenu"));
    QAction *action = entry(menu("lessonsMenu"), QStringLiteral("mine.json"));
    ASSERT_NE(action, nullptr);
    clickIn(menu("lessonsMenu"), action);
    auto *problem = find<QLabel>(QStringLiteral("lessonProblem"));
    EXPECT_TRUE(waitFor([&] { return problem->isVisible() && problem->text().contains(QStringLiteral("mine.json")); }));
    EXPECT_TRUE(recent(Settings::Recent::Lessons).isEmpty());
}

TEST_F(RecentFilesTest, dataThatAreGone)
{
    const QString gone = file("images"), there = m_folder.path();
    m_state->settings().addRecent(Settings::Recent::Data, there);
    m_state->settings().addRecent(Settings::Recent::Data, gone);
    window().showPage(PageId::Model);
    auto *source = find<QComboBox>(QStringLiteral("dataSource"));
    m_engine->openDataError = badInput("test.gone", "There are no images.");
    const auto choose = [&](const QString &path) {
        source->setFocus();
        for (int i = 0; i <= source->count() && source->currentData().toString() != path; ++i)
            QTest::keyClick(source, source->currentIndex() < source->findData(path) ? Qt::Key_Down : Qt::Key_Up);
        ASSERT_TRUE(waitFor([&] { return m_state->dataError() && m_state->dataChoice().what == path.toStdString(); }))
            << path.toStdString();
    };
    choose(gone);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("dataError"))->isVisible());
    EXPECT_EQ(recent(Settings::Recent::Data), QStringList{there});
    choose(there); // is there, and may fit another network
    EXPECT_EQ(recent(Settings::Recent::Data), QStringList{there});
}

} // namespace
} // namespace quantoscope
