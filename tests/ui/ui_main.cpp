// SPDX-License-Identifier: GPL-3.0-or-later
// One QApplication for all tests of the window, offscreen, with the light theme and a pinned font: pictures can be compared.
#include "frame/language_controller.h"
#include "theme/theme.h"
#include "timed_application.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleMock(&argc, argv);
    QApplication::setApplicationName(QStringLiteral("quantoscope-tests"));
    quantoscope::TimedApplication application(argc, argv);
    quantoscope::LanguageController::instance().setLanguage(QStringLiteral("en"));
    quantoscope::ThemeController::instance().setFontFamily(QStringLiteral("DejaVu Sans"));
    quantoscope::ThemeController::instance().setChoice(quantoscope::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
