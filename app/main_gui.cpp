// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Thin: options, theme and language, then everything is in ui.
#include "actions/start_up.h"
#include "capture/capture.h"
#include "frame/language_controller.h"
#include "frame/main_window.h"
#include "gui_options.h"
#include "lessons/lesson_panel.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "workers/core_engine.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace quantoscope;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "quantoscope: %s\n", error.text().c_str());
    return static_cast<int>(error.code);
}

int showWindow(const GuiOptions &options)
{
    auto settings = std::make_unique<Settings>();
    LanguageController::instance().setLanguage(options.language.isEmpty() ? settings->language() : options.language);
    QObject::connect(settings.get(), &Settings::languageChanged, settings.get(),
                     [s = settings.get()] { LanguageController::instance().setLanguage(s->language()); });
    ThemeController::instance().setChoice(options.theme == QStringLiteral("dark")    ? ThemeChoice::Dark
                                          : options.theme == QStringLiteral("light") ? ThemeChoice::Light
                                                                                     : settings->theme());
    ThemeController::instance().setPresentation(options.presentation || settings->presentation());
    AppState state(std::make_unique<CoreEngine>(), std::move(settings));
    MainWindow window(state);
    openAtStart(state, options.paths);
    if (!options.lesson.isEmpty())
        window.lessons().openFile(options.lesson);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<GuiOptions> options = parseGuiOptions(arguments);
    if (!options.ok())
        return fail(options.error());
    if (!options->captureFolder.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(QStringLiteral("quantoscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quantoscope"));
    QApplication::setApplicationVersion(QStringLiteral(QUANTOSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.quantoscope.Quantoscope"));
    QApplication application(argc, argv);
    if (options->captureFolder.isEmpty())
        return showWindow(*options);
    CaptureOptions capture;
    capture.folder = options->captureFolder;
    capture.language = options->language.isEmpty() ? QStringLiteral("en") : options->language;
    capture.dark = options->theme == QStringLiteral("dark");
    capture.presentation = options->presentation;
    capture.size = options->size;
    capture.onlyPage = options->page;
    capture.network = options->paths.value(0);
    const Status captured = captureWindow(capture);
    return captured.ok() ? 0 : fail(captured.error());
}
