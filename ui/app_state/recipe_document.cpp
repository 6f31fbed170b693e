// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/recipe_document.h"

#include "base/atomic_file.h"
#include "recipe/recipe_json.h"
#include "recipe/recipe_name.h"

#include <QUndoCommand>

namespace quantoscope {

// Recipes are small: a step keeps the whole recipe before and after it, and the file that it belongs to.
class RecipeCommand : public QUndoCommand
{
public:
    RecipeCommand(RecipeDocument &document, RecipeDocument::State before, RecipeDocument::State after, const StepText &text, int mergeKey)
        : QUndoCommand(text.text())
        , m_document(document)
        , m_text(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    int id() const override { return m_mergeKey; }
    QString textNow() const { return m_text.text(); }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const RecipeCommand *>(other)->m_after;
        return true;
    }

private:
    RecipeDocument &m_document;
    StepText m_text;
    RecipeDocument::State m_before, m_after;
    int m_mergeKey;
};

namespace {

QString textOf(const QUndoCommand *step)
{
    return step ? static_cast<const RecipeCommand *>(step)->textNow() : QString();
}

} // namespace

RecipeDocument::RecipeDocument(QObject *parent)
    : QObject(parent)
    , m_recipe(presetRecommended(Method::Static))
{
}

Recipe RecipeDocument::preset() const
{
    return nearestPreset(m_recipe);
}

QString RecipeDocument::undoText() const
{
    return textOf(m_undo.command(m_undo.index() - 1));
}

QString RecipeDocument::redoText() const
{
    return textOf(m_undo.command(m_undo.index()));
}

void RecipeDocument::change(const Recipe &wanted, const StepText &text, int mergeKey)
{
    Recipe after = wanted;
    if (after.name == m_recipe.name && hasAutomaticName(m_recipe))
        after.name = automaticName(after);
    if (after == m_recipe)
        return;
    m_undo.push(new RecipeCommand(*this, {m_recipe, m_file}, {after, m_file}, text, mergeKey));
}

void RecipeDocument::reset(const Recipe &recipe, const QString &file)
{
    m_undo.clear();
    set({recipe, file});
}

Status RecipeDocument::load(const QString &file, const StepText &text)
{
    const Result<Recipe> recipe = loadRecipe(file.toStdString());
    if (!recipe.ok()) {
        emit notLoaded(recipe.error());
        return recipe.error();
    }
    m_undo.push(new RecipeCommand(*this, {m_recipe, m_file}, {*recipe, file}, text, -1));
    m_undo.setClean();
    emit changed(); // it is as in the file now
    return {};
}

Status RecipeDocument::save(const QString &file)
{
    QS_TRY(writeFileAtomically(file.toStdString(), recipeText(m_recipe)));
    m_file = file;
    m_undo.setClean();
    emit changed();
    return {};
}

void RecipeDocument::set(const State &state)
{
    m_recipe = state.recipe;
    m_file = state.file;
    emit changed();
}

} // namespace quantoscope
