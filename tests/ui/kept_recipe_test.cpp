// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe that was changed and never saved is among the recent ones after the window has closed.
#include "app_state/kept_recipe.h"
#include "recipe/recipe_json.h"
#include "window_fixture.h"

namespace quantoscope {
namespace {

class KeptRecipeTest : public WindowTest
{
protected:
    QStringList recent() { return m_state->settings().recent(Settings::Recent::Recipes); }
    Recipe fourBits()
    {
        Recipe recipe = m_state->recipe().recipe();
        recipe.defaults.weight.bits = 4;
        return recipe;
    }
};

TEST_F(KeptRecipeTest, whatWasChangedIsKeptWhenTheWindowCloses)
{
    window().show();
    m_state->recipe().change(fourBits(), QStringLiteral("four bits"));
    const Recipe changed = m_state->recipe().recipe();
    window().close();
    ASSERT_EQ(recent().size(), 1);
    const Result<Recipe> kept = loadRecipe(recent().front().toStdString());
    ASSERT_TRUE(kept.ok()) << kept.error().text();
    EXPECT_EQ(*kept, changed);
}

TEST_F(KeptRecipeTest, whatIsSavedOrAPresetIsNot)
{
    keepUnsavedRecipe(m_state->recipe(), m_state->settings());
    EXPECT_TRUE(recent().isEmpty());
    m_state->recipe().change(presetThesis(Method::Dynamic), QStringLiteral("preset"));
    keepUnsavedRecipe(m_state->recipe(), m_state->settings());
    EXPECT_TRUE(recent().isEmpty());
    m_state->recipe().change(fourBits(), QStringLiteral("four bits"));
    ASSERT_TRUE(m_state->recipe().save(m_folder.filePath(QStringLiteral("mine.json"))).ok());
    keepUnsavedRecipe(m_state->recipe(), m_state->settings());
    EXPECT_TRUE(recent().isEmpty());
}

} // namespace
} // namespace quantoscope
