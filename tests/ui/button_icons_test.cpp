// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/navigation.h"
#include "pages/page.h"
#include "theme/button_icons.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QAction>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace quantoscope {
namespace {

// Empty columns between the first thing a button paints and the next one that is at least `least` away; -1 where there is none.
int gapAfterIcon(QWidget &button, int least)
{
    const QImage image = button.grab().toImage();
    const int middle = image.height() / 2;
    const QRgb ground = image.pixel(4, middle);
    const auto isEmpty = [&](int x) {
        for (int y = 5; y < image.height() - 5; ++y) {
            if (image.pixel(x, y) != ground)
                return false;
        }
        return true;
    };
    int x = 3;
    while (x < image.width() - 3 && isEmpty(x))
        ++x;
    for (int gap = 0; x < image.width() - 3; ++x) {
        gap = isEmpty(x) ? gap + 1 : 0;
        if (gap > 0 && x + 1 < image.width() - 3 && !isEmpty(x + 1)) {
            if (gap >= least)
                return gap;
            gap = 0;
        }
    }
    return -1;
}

class ButtonIconsTest : public WindowTest
{
};

TEST_F(ButtonIconsTest, everyIconKeepsItsDistanceFromTheWords)
{
    window().resize(2000, 1000);
    QCoreApplication::processEvents();
    auto *bar = find<QToolBar>(QStringLiteral("toolBar"));
    auto *run = bar->widgetForAction(window().findChild<QAction *>(QStringLiteral("actionRunFour")));
    EXPECT_GE(gapAfterIcon(*run, 4), 5);
    for (const PageId id : kPages) {
        window().showPage(id);
        QCoreApplication::processEvents();
        for (auto *button : window().page(id)->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<QToolButton *>(button);
            const bool worded =
                !button->text().isEmpty() && !button->icon().isNull() &&
                (tool ? tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon : qobject_cast<QPushButton *>(button) != nullptr) &&
                button->layoutDirection() == Qt::LeftToRight;
            if (!button->isVisible())
                continue;
            EXPECT_EQ(button->iconSize().width() > button->iconSize().height(), worded) << button->objectName().toStdString();
        }
    }
    window().showPage(PageId::Layers);
    QCoreApplication::processEvents();
    EXPECT_GE(gapAfterIcon(*find<QToolButton>(QStringLiteral("layersSelect")), 4), 6);
}

TEST_F(ButtonIconsTest, theDistanceComesAndGoesWithTheWords)
{
    ThemeController::instance();
    QToolButton button;
    button.setIcon(icon(QStringLiteral("x")));
    button.setText(QStringLiteral("Close"));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.show();
    EXPECT_GT(button.iconSize().width(), button.iconSize().height());
    button.setToolButtonStyle(Qt::ToolButtonIconOnly);
    button.grab(); // it is painted
    EXPECT_EQ(button.iconSize().width(), button.iconSize().height());
}

} // namespace
} // namespace quantoscope
