// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences by the keyboard alone: every field is reached, is in force at once, and is there again after the next start.
#include "file_dialog.h"
#include "frame/language_controller.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <fstream>
#include <set>

namespace quantoscope {
namespace {

constexpr int kMostTabs = 40;

class PreferencesTest : public WindowTest
{
protected:
    void TearDown() override
    {
        ThemeController::instance().setPresentation(false);
        ThemeController::instance().setChoice(ThemeChoice::Light);
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }
    // Opens the dialog with its keys, does `what` in it, and closes it with Escape.
    void inPreferences(const std::function<void(QWidget &)> &what)
    {
        // As the program does when it starts.
        QObject::connect(&m_state->settings(), &Settings::languageChanged, &m_state->settings(),
                         [this] { LanguageController::instance().setLanguage(m_state->settings().language()); });
        bool opened = false;
        QTimer::singleShot(0, &window(), [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            opened = dialog->objectName() == QStringLiteral("preferencesDialog");
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            what(*dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
            EXPECT_FALSE(dialog->isVisible());
        });
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        EXPECT_TRUE(opened);
    }
    // Presses Tab until the field has the focus.
    static QWidget *reach(QWidget &dialog, const QString &name)
    {
        auto *wanted = dialog.findChild<QWidget *>(name);
        EXPECT_NE(wanted, nullptr) << name.toStdString();
        for (int i = 0; i < kMostTabs && dialog.focusWidget() != wanted; ++i)
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Tab);
        EXPECT_EQ(dialog.focusWidget(), wanted) << "Tab does not reach " << name.toStdString();
        return wanted;
    }
    static void press(QWidget &dialog, const char *name, Qt::Key key) { QTest::keyClick(reach(dialog, QLatin1String(name)), key); }
};

TEST_F(PreferencesTest, tabReachesEveryFieldAndComesRound)
{
    inPreferences([](QWidget &dialog) {
        std::set<QWidget *> reached;
        for (int i = 0; i < kMostTabs; ++i) {
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Tab);
            reached.insert(dialog.focusWidget());
        }
        for (QWidget *field : dialog.findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QAbstractButton *>(field) || qobject_cast<QComboBox *>(field) ||
                                 qobject_cast<QAbstractSpinBox *>(field) ||
                                 (qobject_cast<QLineEdit *>(field) && !qobject_cast<QAbstractSpinBox *>(field->parentWidget()));
            if (!isField || !field->isEnabled() || !field->isVisible() || field->window() != &dialog)
                continue;
            EXPECT_TRUE(reached.count(field)) << field->metaObject()->className() << " " << field->objectName().toStdString();
        }
    });
}

TEST_F(PreferencesTest, eachIsInForceAtOnceAndThereAfterTheNextStart)
{
    const QString data = m_folder.filePath(QStringLiteral("data")), cifar = m_folder.filePath(QStringLiteral("cifar"));
    const QString squad = m_folder.filePath(QStringLiteral("dev.json"));
    ASSERT_TRUE(QDir().mkpath(data) && QDir().mkpath(cifar));
    std::ofstream(squad.toStdString()) << "{}";
    const QString studyBefore = m_state->study().path();
    inPreferences([&](QWidget &dialog) {
        QTest::keyClick(reach(dialog, QStringLiteral("preferTheme")), Qt::Key_End);
        EXPECT_TRUE(theme().dark);
        press(dialog, "preferLanguage", Qt::Key_End);
        QApplication::processEvents(); // which tell every window
        EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Προτιμήσεις"));
        EXPECT_TRUE(window().windowTitle().contains(QStringLiteral("Μελέτη χωρίς τίτλο"))) << window().windowTitle().toStdString();
        press(dialog, "preferPresentation", Qt::Key_Space);
        EXPECT_TRUE(ThemeController::instance().presentation());
        QWidget *threads = reach(dialog, QStringLiteral("preferThreads"));
        QTest::keyClick(threads, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(threads, QStringLiteral("3"));
        EXPECT_EQ(m_state->sessionRequest().workThreads, 3);
        for (const auto &[button, path] :
             {std::pair("choose.dataFolder", data), std::pair("choose.cifarFolder", cifar), std::pair("choose.squadFile", squad)}) {
            answerFileDialog(path);
            press(dialog, button, Qt::Key_Space);
        }
        EXPECT_EQ(m_state->settings().dataFolder(), data);
        press(dialog, "continueStudy", Qt::Key_Space);
        press(dialog, "reopenModel", Qt::Key_Space);
    });
    EXPECT_EQ(m_state->study().path(), studyBefore) << "what is open stays where it is";
    startAgain();
    const Settings &settings = m_state->settings();
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_EQ(settings.language(), QStringLiteral("el"));
    EXPECT_TRUE(settings.presentation());
    EXPECT_EQ(m_state->sessionRequest().workThreads, 3);
    EXPECT_EQ(settings.dataFolder(), data);
    EXPECT_EQ(settings.cifarFolder(), cifar);
    EXPECT_EQ(settings.squadFile(), squad);
    EXPECT_FALSE(settings.continuesStudy());
    EXPECT_TRUE(settings.reopensModel());
    inPreferences([&](QWidget &dialog) { // and the dialog shows them
        EXPECT_EQ(dialog.findChild<QComboBox *>(QStringLiteral("preferTheme"))->currentIndex(), 2);
        EXPECT_EQ(dialog.findChild<QComboBox *>(QStringLiteral("preferLanguage"))->currentData().toString(), QStringLiteral("el"));
        EXPECT_EQ(dialog.findChild<QSpinBox *>(QStringLiteral("preferThreads"))->value(), 3);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("dataFolderPath"))->text(), data);
        EXPECT_FALSE(dialog.findChild<QCheckBox *>(QStringLiteral("continueStudy"))->isChecked());
        EXPECT_TRUE(dialog.findChild<QCheckBox *>(QStringLiteral("reopenModel"))->isChecked());
        press(dialog, "forget.cifarFolder", Qt::Key_Space);
        press(dialog, "forget.squadFile", Qt::Key_Space);
    });
    EXPECT_TRUE(settings.cifarFolder().isEmpty() && settings.squadFile().isEmpty());
}

} // namespace
} // namespace quantoscope
