// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/open_path.h"
#include "base/atomic_file.h"
#include "frame/language_controller.h"
#include "layers_fixture.h"
#include "pages/layers/setting_editor.h"
#include "recipe/recipe_json.h"

#include <QLineEdit>
#include <QUndoStack>

namespace quantoscope {
namespace {

// Whatever changes the recipe on this page, by clicks and keys, undone to the beginning and done again.
TEST_F(LayersPageTest, AllThatChangesTheRecipeIsUndoneAndRedone)
{
    QUndoStack &stack = m_state->recipe().undoStack();
    std::vector<std::string> states{recipeText(recipe())}; // after each step of the stack
    const auto changedBy = [&](const char *what) {
        ASSERT_GE(static_cast<std::size_t>(stack.count()), states.size()) << what << " made no step";
        EXPECT_EQ(stack.index(), stack.count());
        // Keys that pass several values of a box make a step each: the states between are read back from the stack.
        const int now = stack.index();
        for (int i = static_cast<int>(states.size()); i <= now; ++i) {
            stack.setIndex(i);
            states.push_back(recipeText(recipe()));
        }
        EXPECT_NE(states.back(), states[states.size() - 2]) << what;
    };
    click("presetThesis");
    changedBy("the preset");
    click("method_dynamic");
    changedBy("the method");
    click("method_static");
    changedBy("the method back");
    trigger(find<QMenu>("layersSelectMenu"), "selectType_conv");
    choose("setWeightBits", 4);
    changedBy("the bits of many rows");
    choose("setGranularity", Granularity::PerTensor);
    changedBy("the granularity of many rows");
    trigger(find<QMenu>("layersSelectMenu"), "selectBlock_layer2");
    choose("setActivationBits", 6);
    changedBy("the bits of a block");
    choose("setObserver", ObserverKind::Entropy);
    changedBy("the observer");
    view().scrollTo(place("conv1", LayersModel::Fused));
    const QRect tick = view().visualRect(place("conv1", LayersModel::Fused));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(tick.left() + 12, tick.center().y()));
    changedBy("the fusion");
    clickCell("fc", LayersModel::Name);
    click("setKeepFloat");
    changedBy("keeping a layer in float");
    clickCell("layer1.0.conv1", LayersModel::Weights);
    QTest::keyClick(&view(), Qt::Key_3);
    changedBy("a digit in a cell");
    doubleClickCell("layer1.0.add", LayersModel::Observer);
    choose("cellObserver", ObserverKind::MinMax);
    QTest::keyClick(view().viewport()->findChild<SettingEditor *>("cellEditor"), Qt::Key_Escape);
    changedBy("a cell's editor");
    clickCell("layer3.0.conv1", LayersModel::Name);
    choose("setWeightScheme", Scheme::Asymmetric);
    changedBy("the scheme");
    click("setReset");
    changedBy("taking a layer's settings back");
    auto *name = find<QLineEdit>("recipeName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "mine");
    QTest::keyClick(name, Qt::Key_Return);
    changedBy("the name");
    const QString file = m_folder.filePath(QStringLiteral("other.json"));
    ASSERT_TRUE(writeFileAtomically(file.toStdString(), recipeText(presetThesis(Method::Dynamic))).ok());
    openPath(*m_state, file);
    changedBy("a recipe that was opened");
    EXPECT_EQ(m_state->recipe().fileName(), file);
    EXPECT_FALSE(m_state->recipe().isChanged());

    auto *undo = window().findChild<QAction *>("actionUndo"), *redo = window().findChild<QAction *>("actionRedo");
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        ASSERT_TRUE(undo->isEnabled()) << i;
        undo->trigger();
        EXPECT_EQ(recipeText(recipe()), states[i - 1]) << "undone to " << i - 1;
    }
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_EQ(m_state->recipe().fileName(), QString()) << "it belongs to no file again";
    EXPECT_EQ(recipe(), presetRecommended(Method::Static));
    EXPECT_EQ(place("conv1", LayersModel::Weights).data(Qt::DisplayRole).toString().toStdString(), "8 · channel · sym");
    for (std::size_t i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(redo->isEnabled()) << i;
        redo->trigger();
        EXPECT_EQ(recipeText(recipe()), states[i]) << "done again to " << i;
    }
    EXPECT_FALSE(redo->isEnabled());
    EXPECT_EQ(m_state->recipe().fileName(), file);
    undo->trigger();
    EXPECT_EQ(recipe().name, "mine");
    EXPECT_EQ(place("layer1.0.conv1", LayersModel::Weights).data(Qt::DisplayRole).toString().toStdString(), "3 · tensor · sym");
}

TEST_F(LayersPageTest, TheMenuNamesAStepInTheLanguageInForce)
{
    auto *undo = window().findChild<QAction *>("actionUndo");
    click("presetThesis");
    click("method_dynamic");
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo: method dynamic"));
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    EXPECT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("δυναμική")); })) << undo->text().toStdString();
    // A text that is known in one language alone is not said in another.
    m_state->recipe().change(presetRecommended(Method::Static), QStringLiteral("κάτι"));
    EXPECT_TRUE(undo->text().endsWith(QStringLiteral(": κάτι"))) << undo->text().toStdString();
    LanguageController::instance().setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(waitFor([&] { return undo->text() == QStringLiteral("&Undo"); })) << undo->text().toStdString();
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo: method dynamic"));
}

} // namespace
} // namespace quantoscope
