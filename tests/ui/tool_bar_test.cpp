// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"
#include "frame/tool_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QToolButton>

namespace quantoscope {
namespace {

class ToolBarTest : public WindowTest
{
protected:
    void TearDown() override { LanguageController::instance().setLanguage(QStringLiteral("en")); }
    QToolButton *button(const char *action)
    {
        auto *bar = find<ToolBar>(QStringLiteral("toolBar"));
        return qobject_cast<QToolButton *>(bar->widgetForAction(window().findChild<QAction *>(QLatin1String(action))));
    }
    bool hasWords(const char *action) { return button(action)->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }
    void expectNothingOutside()
    {
        auto *bar = find<ToolBar>(QStringLiteral("toolBar"));
        for (const QToolButton *one : bar->findChildren<QToolButton *>()) {
            if (one->objectName() == QStringLiteral("qt_toolbar_ext_button")) {
                EXPECT_FALSE(one->isVisible());
                continue;
            }
            EXPECT_TRUE(one->isVisible()) << one->text().toStdString();
            EXPECT_LE(one->geometry().right(), bar->width()) << one->text().toStdString();
        }
    }
};

TEST_F(ToolBarTest, wordsGiveWayBeforeButtonsDo)
{
    window().resize(2400, 900);
    QApplication::processEvents();
    EXPECT_TRUE(hasWords("actionSaveStudyAs"));
    expectNothingOutside();
    window().resize(1280, 720);
    LanguageController::instance().setLanguage(QStringLiteral("el")); // longer words than there were room for
    QApplication::processEvents();
    EXPECT_FALSE(hasWords("actionSaveStudyAs"));
    EXPECT_TRUE(hasWords("actionRunFour"));
    expectNothingOutside();
    window().resize(2400, 900);
    QApplication::processEvents();
    EXPECT_TRUE(hasWords("actionSaveStudyAs"));
    expectNothingOutside();
}

} // namespace
} // namespace quantoscope
