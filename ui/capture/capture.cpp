// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture.h"

#include "actions/run_plans.h"
#include "capture/dialog_captures.h"
#include "capture/settled_picture.h"
#include "frame/language_controller.h"
#include "frame/main_window.h"
#include "frame/navigation.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/chapter.h"
#include "pages/learn/chapter_ids.h"
#include "pages/learn/learn_page.h"
#include "theme/theme.h"
#include "workers/core_engine.h"

#include <QDir>
#include <QTemporaryDir>

namespace quantoscope {
namespace {

constexpr int kImages = 100;
constexpr int kCalibrationImages = 64;

Status prepare(AppState &state, const QString &network)
{
    state.study().startUntitled(false);
    DataChoice data;
    data.images = kImages;
    data.calibrationImages = kCalibrationImages;
    state.chooseData(data);
    ModelChoice choice;
    if (!network.isEmpty())
        choice.what = network.toStdString();
    state.openModel(choice);
    if (!waitUntil([&] { return state.data() && !state.study().path().isEmpty(); }))
        return notReady("the network and its data");
    startFourMethods(state);
    state.calibrate();
    if (!waitUntil([&] { return !state.runs().isRunning() && state.calibration() && state.isSqnrCurrent(); }))
        return notReady("the runs");
    for (const RunPointer &run : state.study().runs()) {
        if (run->recipe.method == Method::Static)
            state.showRun(QString::fromStdString(run->id));
    }
    return {};
}

Status capture(MainWindow &window, AppState &state, const Page &page, const QString &file)
{
    return settledPicture(
        window, state, [&page] { return page.isSettled(); }, file);
}

Status captureViews(MainWindow &window, AppState &state, LearnPage &page, const QString &begin)
{
    Chapter &chapter = *page.currentChapter();
    const QStringList further = chapter.views().mid(1);
    for (const QString &view : further) {
        chapter.setFigureState({{QStringLiteral("view"), view}});
        QS_TRY(capture(window, state, page, QStringLiteral("%1-%2.png").arg(begin, view)));
    }
    return {};
}

// "07-learnPage" becomes 07-learnPage-03-asymmetric.png, 07-learnPage-03-asymmetric-data.png and so on.
Status captureChapters(MainWindow &window, AppState &state, LearnPage &page, const QString &begin)
{
    for (const ChapterEntry &chapter : allChapters()) {
        page.showChapter(chapter.id);
        const int number = static_cast<int>(chapterIds().indexOf(chapter.id));
        const QString name = QStringLiteral("%1-%2-%3").arg(begin).arg(number, 2, 10, QLatin1Char('0')).arg(chapter.id);
        QS_TRY(capture(window, state, page, name + QStringLiteral(".png")));
        QS_TRY(captureViews(window, state, page, name));
    }
    return {};
}

} // namespace

Status captureWindow(const CaptureOptions &options)
{
    if (!QDir().mkpath(options.folder))
        return badInput("capture.folder", "The folder {folder} cannot be made.", {{"folder", options.folder.toStdString()}});
    QTemporaryDir scratch;
    auto settings = std::make_unique<Settings>(scratch.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(scratch.path());
    settings->setLanguage(options.language);
    LanguageController::instance().setLanguage(options.language);
    ThemeController::instance().setChoice(options.dark ? ThemeChoice::Dark : ThemeChoice::Light);
    ThemeController::instance().setPresentation(options.presentation);

    AppState state(std::make_unique<CoreEngine>(), std::move(settings));
    MainWindow window(state);
    window.resize(options.size);
    window.show();
    QS_TRY(prepare(state, options.network));
    int number = 1;
    for (const PageId id : kPages) {
        Page *page = window.page(id);
        const QString name = page->objectName();
        const QString file = QStringLiteral("%1/%2-%3").arg(options.folder).arg(number++, 2, 10, QLatin1Char('0')).arg(name);
        if (!options.onlyPage.isEmpty() && options.onlyPage != name)
            continue;
        window.showPage(id);
        if (id == PageId::Learn && !allChapters().empty())
            QS_TRY(captureChapters(window, state, *static_cast<LearnPage *>(page), file));
        else
            QS_TRY(capture(window, state, *page, file + QStringLiteral(".png")));
    }
    if (options.onlyPage.isEmpty() || options.onlyPage == QStringLiteral("dialogs"))
        return captureDialogs(window, state, options.folder, scratch.path());
    return {};
}

} // namespace quantoscope
