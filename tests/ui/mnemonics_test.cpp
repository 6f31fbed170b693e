// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter must mean one thing: what two visible controls share, Qt gives to neither at the first press.
#include "actions/run_plans.h"
#include "actions/window_actions.h"
#include "frame/about_dialog.h"
#include "frame/language_controller.h"
#include "frame/navigation.h"
#include "frame/preferences_dialog.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_player.h"
#include "pages/layers/recipe_comparison.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/learn_page.h"
#include "pages/model/class_names_dialog.h"
#include "widgets/foldable.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>

#include <set>

namespace quantoscope {
namespace {

struct Mnemonic {
    QChar letter;
    QString text;
    const QObject *owner;
    bool isReachable; // visible and enabled now
};

QChar letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(static_cast<char16_t>(keys[0].key()));
}

// Of everything in `root` that is not a window or a menu of its own.
std::vector<Mnemonic> mnemonicsIn(const QWidget &root)
{
    std::vector<Mnemonic> all;
    const auto add = [&](const QString &text, const QWidget &owner, bool reachable) {
        if (const QChar letter = letterOf(text); !letter.isNull())
            all.push_back({letter, text, &owner, reachable && owner.isVisible() && owner.isEnabled()});
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->window() != root.window())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), *button, true);
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), *label, label->buddy()->isVisible() && label->buddy()->isEnabled());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title(), *box, true);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), *tabs, tabs->isTabEnabled(i) && tabs->isTabVisible(i));
        }
    }
    return all;
}

std::vector<Mnemonic> mnemonicsOf(const QList<QAction *> &actions)
{
    std::vector<Mnemonic> all;
    for (const QAction *action : actions) {
        if (const QChar letter = letterOf(action->text()); !letter.isNull() && action->isVisible())
            all.push_back({letter, action->text(), action, true});
    }
    return all;
}

class MnemonicsTest : public WindowTest, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_state->settings().setLanguage(QString::fromLatin1(GetParam()));
        LanguageController::instance().setLanguage(QString::fromLatin1(GetParam()));
    }
    void TearDown() override
    {
        m_window.reset();
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }

    // Each clash is said once, however often it is met.
    void expectNoClash(const std::vector<Mnemonic> &all, const QString &where)
    {
        std::map<QChar, const Mnemonic *> first;
        for (const Mnemonic &one : all) {
            if (QString(one.letter).normalized(QString::NormalizationForm_D).size() > 1)
                fail(where, one.text + QStringLiteral(": a letter with an accent cannot be typed with Alt"));
            if (!one.isReachable)
                continue;
            const auto [found, isNew] = first.emplace(one.letter, &one);
            if (!isNew)
                fail(where, found->second->text + QStringLiteral(" and ") + one.text);
        }
    }
    void fail(const QString &where, const QString &what)
    {
        if (m_said.insert(what).second)
            ADD_FAILURE() << GetParam() << ", " << where.toStdString() << ": " << what.toStdString();
    }

    // The window as it is: its page and what is around it.
    void checkWindow(const QString &where)
    {
        QApplication::processEvents();
        const std::vector<Mnemonic> menus = mnemonicsOf(window().menuBar()->actions());
        std::vector<Mnemonic> all = mnemonicsIn(window());
        for (const Mnemonic &one : all) {
            for (const Mnemonic &menu : menus) {
                if (one.letter == menu.letter)
                    fail(where, one.text + QStringLiteral(" of ") + QString::fromLatin1(one.owner->metaObject()->className()) +
                                    QStringLiteral(" and the menu ") + menu.text);
            }
        }
        expectNoClash(all, where);
    }

    // What a right click in the middle of each list, table, drawing and chart of the page opens.
    void checkContextMenus(QWidget &page, const QString &where)
    {
        for (QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>()) {
            if (!area->isVisible() || qobject_cast<QPlainTextEdit *>(area) || qobject_cast<QTextEdit *>(area))
                continue;
            QTimer::singleShot(0, area, [&] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                if (!menu)
                    return;
                expectNoClash(mnemonicsOf(menu->actions()), where + QStringLiteral(", menu of ") + area->objectName());
                menu->close();
                ++m_contextMenus;
            });
            const QPoint middle = area->viewport()->rect().center() / 2;
            QContextMenuEvent event(QContextMenuEvent::Mouse, middle, area->viewport()->mapToGlobal(middle));
            QApplication::sendEvent(area->viewport(), &event);
            QApplication::processEvents();
        }
    }

    // Every tab of the page in turn, with everything unfolded.
    void checkPage(QWidget &page, const QString &where)
    {
        for (Foldable *fold : page.findChildren<Foldable *>())
            fold->setOpen(true);
        checkWindow(where);
        checkContextMenus(page, where);
        for (QTabBar *tabs : page.findChildren<QTabBar *>()) {
            const int before = tabs->currentIndex();
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                checkWindow(where + QStringLiteral(", ") + tabs->tabText(i));
                checkContextMenus(page, where + QStringLiteral(", ") + tabs->tabText(i));
            }
            tabs->setCurrentIndex(before);
        }
    }

    void checkPages(const QString &where)
    {
        for (const PageId id : kPages) {
            if (id == PageId::Learn)
                continue;
            window().showPage(id);
            Page *page = window().page(id);
            waitFor([&] { return page->isSettled() && !m_state->backgroundJobs().isBusy(); }, 5000);
            checkPage(*page, where + page->objectName());
        }
    }

    std::set<QString> m_said;
    int m_contextMenus = 0;
};

TEST_P(MnemonicsTest, menusOfTheWindow)
{
    expectNoClash(mnemonicsOf(window().menuBar()->actions()), QStringLiteral("menu bar"));
    int menus = 0;
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        expectNoClash(mnemonicsOf(menu->actions()), menu->title());
        menus += !menu->actions().isEmpty();
    }
    EXPECT_GT(menus, 8);
}

TEST_P(MnemonicsTest, pagesWithResNet)
{
    startFourMethods(*m_state);
    m_state->calibrate();
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && m_state->calibration(); }));
    m_state->showRun(QString::fromStdString(m_state->study().runs().back()->id));
    checkPages(QStringLiteral("ResNet-18 "));
    EXPECT_GT(m_contextMenus, 4);
}

TEST_P(MnemonicsTest, pagesWithBert)
{
    ModelChoice bert;
    bert.what = "arch:bert-mini-qa";
    m_state->openModel(bert);
    ASSERT_TRUE(waitFor([&] { return m_state->model() && m_state->model()->model->task == Task::QuestionAnswering && m_state->data(); }));
    checkPages(QStringLiteral("BERT-mini "));
}

TEST_P(MnemonicsTest, pagesBeforeAnythingRan)
{
    checkPages(QStringLiteral("nothing ran "));
}

TEST_P(MnemonicsTest, chaptersOfLearn)
{
    window().showPage(PageId::Learn);
    auto *learn = static_cast<LearnPage *>(window().page(PageId::Learn));
    for (const ChapterEntry &chapter : allChapters()) {
        learn->showChapter(chapter.id);
        waitFor([&] { return learn->isSettled() && !m_state->backgroundJobs().isBusy(); }, 5000);
        checkPage(*learn, QStringLiteral("Learn ") + chapter.id);
    }
}

// Beside a page: the lesson's buttons and the teacher's.
TEST_P(MnemonicsTest, lessonBesideThePages)
{
    ASSERT_FALSE(bundledLessons().isEmpty());
    window().lessons().openFile(bundledLessons().front());
    checkPages(QStringLiteral("lesson beside "));
    window().lessons().setTeaching(true);
    checkPages(QStringLiteral("teacher's view beside "));
}

TEST_P(MnemonicsTest, dialogs)
{
    const auto check = [this](QDialog &dialog) {
        dialog.show();
        QApplication::processEvents();
        EXPECT_FALSE(dialog.findChildren<QAbstractButton *>().isEmpty());
        expectNoClash(mnemonicsIn(dialog), dialog.objectName());
    };
    AboutDialog about;
    check(about);
    PreferencesDialog preferences(m_state->settings());
    check(preferences);
    ClassNamesDialog classNames(3, {"a", "b", "c"});
    check(classNames);
    RecipeComparison comparison;
    check(comparison);
}

INSTANTIATE_TEST_SUITE_P(Languages, MnemonicsTest, testing::Values("en", "el"), [](const auto &info) { return std::string(info.param); });

} // namespace
} // namespace quantoscope
