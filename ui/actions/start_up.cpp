// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/start_up.h"

#include "actions/open_path.h"
#include "app_state/kept_recipe.h"

#include <QFileInfo>

#include <algorithm>

namespace quantoscope {
namespace {

bool canBeOpened(const std::string &model)
{
    const std::vector<BundledModel> bundled = bundledModels();
    return QFileInfo::exists(QString::fromStdString(model)) || model.rfind("arch:", 0) == 0 ||
           std::any_of(bundled.begin(), bundled.end(), [&](const BundledModel &known) { return known.name == model; });
}

} // namespace

void openAtStart(AppState &state, const QStringList &paths)
{
    const Settings &settings = state.settings();
    const QString study = settings.lastStudy();
    // One without a name is found by itself: the latest that no other window has open.
    const bool isNamed = !study.isEmpty() && QFileInfo::exists(study) && !StudyDocument::isUntitledPath(settings, study);
    const bool isGiven = std::any_of(paths.begin(), paths.end(), isStudyPath); // then it is opened below
    if (!isGiven && settings.continuesStudy() && isNamed)
        state.study().open(study);
    else if (!isGiven)
        state.study().startUntitled(settings.continuesStudy());
    ModelChoice first;
    const std::string last = settings.lastModel().toStdString();
    if (settings.reopensModel() && !last.empty() && canBeOpened(last))
        first.what = last;
    state.openModel(first);
    for (const QString &path : paths)
        openPath(state, path);
}

void rememberForStart(AppState &state)
{
    keepUnsavedRecipe(state.recipe(), state.settings());
    state.settings().setLast(state.study().path(), QString::fromStdString(state.modelChoice().what));
}

} // namespace quantoscope
