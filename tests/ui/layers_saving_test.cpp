// SPDX-License-Identifier: GPL-3.0-or-later
// The page Layers: what gets in and out of the window, by clicks.
#include "base/atomic_file.h"
#include "file_dialog.h"
#include "layers_fixture.h"
#include "open_menu.h"
#include "pages/layers/layers_export.h"
#include "pages/layers/recipe_comparison.h"
#include "recipe/recipe_json.h"
#include "theme/theme.h"
#include "widgets/code_view.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(LayersPageTest, ShiftChoosesTheRowsBetween)
{
    clickCell("layer1.0.conv1", LayersModel::Name);
    clickCell("layer1.1.conv1", LayersModel::Name, Qt::ShiftModifier);
    EXPECT_THAT(view().selectedLayers(), ElementsAre("layer1.0.conv1", "layer1.0.conv2", "layer1.0.add", "layer1.1.conv1"));
    choose("setActivationBits", 5);
    for (const char *layer : {"layer1.0.conv1", "layer1.0.add", "layer1.1.conv1"})
        EXPECT_EQ(place(layer, LayersModel::Activations).data().toString().toStdString(), "5 · sym") << layer;
    EXPECT_EQ(place("layer1.1.add", LayersModel::Activations).data().toString().toStdString(), "8 · sym");
}

TEST_F(LayersPageTest, TheTableIsCopiedAndSavedByClicks)
{
    QGuiApplication::clipboard()->clear();
    clickInNextMenu("Copy table");
    click("layersTableMenu");
    const std::string copied = QGuiApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, HasSubstr("ResNet-18"));
    EXPECT_THAT(copied, HasSubstr("| layer1.0.conv1 "));
    EXPECT_THAT(copied, HasSubstr("Recipe: recommended"));
    const QString file = m_folder.filePath("layers.csv");
    answerFileDialog(file);
    clickInNextMenu("Save as CSV");
    click("layersTableMenu");
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), layersCsv(page().model(), "resnet18"));
}

TEST_F(LayersPageTest, ARecipeIsSavedAndOpenedByClicks)
{
    choose("setWeightBits", 4);
    const Recipe mine = recipe();
    const QString file = m_folder.filePath("mine.json");
    answerFileDialog(file);
    click("recipeSave");
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file) && said("recipeChanged") == "mine.json"; }));
    EXPECT_EQ(loadRecipe(file.toStdString())->defaults, mine.defaults);
    choose("setWeightBits", 2);
    EXPECT_EQ(said("recipeChanged"), "mine.json (changed)");
    click("presetThesis");
    answerFileDialog(file);
    click("recipeOpen");
    ASSERT_TRUE(waitFor([&] { return recipe().defaults == mine.defaults; }));
    EXPECT_EQ(said("recipeChanged"), "mine.json");
}

TEST_F(LayersPageTest, ARecipeIsComparedWithAFile)
{
    Recipe other = presetRecommended(Method::Static);
    other.defaults.weight.bits = 3;
    const QString file = m_folder.filePath("other.json"), broken = m_folder.filePath("broken.json");
    ASSERT_TRUE(writeFileAtomically(file.toStdString(), recipeText(other)).ok());
    ASSERT_TRUE(writeFileAtomically(broken.toStdString(), "{ \"method\": ").ok());
    answerFileDialog(broken);
    clickInNextMenu("A file");
    click("recipeCompare");
    auto *problem = find<QLabel>("layersProblem");
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_THAT(problem->text().toStdString(), HasSubstr("broken.json"));
    EXPECT_EQ(page().findChild<RecipeComparison *>("recipeComparison"), nullptr);

    answerFileDialog(file);
    clickInNextMenu("A file");
    click("recipeCompare");
    ASSERT_TRUE(waitFor([&] { return page().findChild<RecipeComparison *>("recipeComparison") != nullptr; }));
    auto *dialog = page().findChild<RecipeComparison *>("recipeComparison");
    auto *table = dialog->findChild<QTableView *>("comparisonTable");
    EXPECT_EQ(table->model()->headerData(RecipeLines::Right, Qt::Horizontal).toString().toStdString(), "other.json");
    EXPECT_EQ(plain(dialog->findChild<QLabel *>("comparisonSummary")->text()),
              "1 line differs; 21 layers of this network are treated differently.");
    // The two beside each other are copied too.
    QGuiApplication::clipboard()->clear();
    clickInNextMenu("Copy table");
    askForMenu(*table->viewport());
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("\"bits\": 3"));
}

TEST_F(LayersPageTest, TheCallsInPyTorchAreCopiedByAClick)
{
    click("layersPyTorchTitle");
    QGuiApplication::clipboard()->clear();
    click("layersPyTorchCodeCopy");
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("convert("));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), find<CodeView>("layersPyTorchCode")->code());
}

// Folded blocks hide the struck-out cells of their layers, not that there are some.
TEST_F(LayersPageTest, AFoldedBlockSaysThatALayerInItCannotRun)
{
    const auto block = [&] { return place("layer1.0.conv1", LayersModel::Operation).parent().siblingAtColumn(LayersModel::Operation); };
    click("layersFold");
    EXPECT_TRUE(block().data(Qt::DecorationRole).isNull());
    m_engine->blockedReason = notPossible("test.refused", "No integer kernel for {what}.", {{"what", "this"}});
    clickCell("fc", LayersModel::Weights);
    QTest::keyClick(&view(), Qt::Key_4); // any change asks the backend
    ASSERT_TRUE(waitFor([&] { return page().isSettled() && !block().data(Qt::DecorationRole).isNull(); }));
    EXPECT_EQ(plain(block().data(Qt::ToolTipRole).toString()), "4 layers of this block cannot run so.\nNo integer kernel for this.");
}

// On a low window with large type the page scrolls, and the table keeps its rows.
TEST_F(LayersPageTest, TheTableKeepsRowsInASmallWindow)
{
    window().resize(1280, 720);
    ThemeController::instance().setPresentation(true);
    QCoreApplication::processEvents();
    EXPECT_GE(view().viewport()->height(), 3 * theme().rowHeight());
    for (const char *box : {"setWeightBits", "setObserver", "setGranularity"})
        EXPECT_GE(find<QWidget>(box)->height(), find<QWidget>(box)->sizeHint().height()) << box << " is cut";
    ThemeController::instance().setPresentation(false);
    QCoreApplication::processEvents();
}

} // namespace
} // namespace quantoscope
