// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/kept_recipe.h"

#include "app_state/recipe_document.h"
#include "app_state/settings.h"
#include "base/atomic_file.h"
#include "recipe/recipe_json.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace quantoscope {
namespace {

bool isPreset(const Recipe &recipe)
{
    Recipe preset = nearestPreset(recipe);
    preset.name = recipe.name;
    return recipe == preset;
}

QString freeFile(const QDir &folder, const Recipe &recipe)
{
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    QString name = QString::fromStdString(recipe.name).replace(u'/', u'-');
    for (int number = 1;; ++number) {
        const QString file =
            folder.filePath(QStringLiteral("%1 %2%3.json").arg(name, when, number == 1 ? QString() : QStringLiteral("-%1").arg(number)));
        if (!QFileInfo::exists(file))
            return file;
    }
}

} // namespace

void keepUnsavedRecipe(const RecipeDocument &document, Settings &settings)
{
    if (!document.isChanged() || isPreset(document.recipe()))
        return;
    QDir folder(settings.dataFolder());
    if (!folder.mkpath(QStringLiteral("recipes")) || !folder.cd(QStringLiteral("recipes")))
        return;
    const QString file = freeFile(folder, document.recipe());
    if (writeFileAtomically(file.toStdString(), recipeText(document.recipe())).ok())
        settings.addRecent(Settings::Recent::Recipes, file);
}

} // namespace quantoscope
