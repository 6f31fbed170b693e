// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/open_path.h"

#include "teach/lesson_json.h"
#include "words/message_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace quantoscope {
namespace {

struct OpenPath {
    Q_DECLARE_TR_FUNCTIONS(OpenPath)
};

void openIfChosen(AppState &state, const QString &path)
{
    if (!path.isEmpty())
        openPath(state, path);
}

} // namespace

void openRecipeOrLesson(AppState &state, const QString &file)
{
    if (isLessonFile(file.toStdString())) {
        state.openLesson(file);
        return;
    }
    const auto text = [name = QFileInfo(file).fileName()] { return OpenPath::tr("Open the recipe %1").arg(name); };
    if (const Status loaded = state.recipe().load(file, text); !loaded.ok()) {
        state.settings().dropRecent(Settings::Recent::Recipes, file);
        state.say(OpenPath::tr("No recipe was opened. %1").arg(errorText(loaded.error())));
        return;
    }
    state.settings().addRecent(Settings::Recent::Recipes, file);
    state.goTo(PageId::Layers);
}

bool isStudyPath(const QString &path)
{
    return path.endsWith(QStringLiteral(".qstudy"));
}

void openPath(AppState &state, const QString &path)
{
    if (isStudyPath(path)) {
        state.study().open(path);
        return;
    }
    if (path.endsWith(QStringLiteral(".json")) && QFileInfo(path).isFile()) {
        openRecipeOrLesson(state, path);
        return;
    }
    ModelChoice choice;
    choice.what = path.toStdString();
    state.openModel(choice);
    state.goTo(PageId::Model);
}

void askForModelFile(AppState &state, QWidget *parent)
{
    openIfChosen(state, QFileDialog::getOpenFileName(parent, OpenPath::tr("Open a network"), {},
                                                     OpenPath::tr("Networks (*.safetensors *.pt *.pth *.bin);;All files (*)")));
}

void askForModelFolder(AppState &state, QWidget *parent)
{
    openIfChosen(state, QFileDialog::getExistingDirectory(parent, OpenPath::tr("Open a folder with a network")));
}

} // namespace quantoscope
