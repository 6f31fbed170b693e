// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers_fixture.h"
#include "pages/layers/choice_box.h"
#include "pages/layers/layers_export.h"
#include "pages/layers/layers_model.h"
#include "pages/layers/recipe_comparison.h"
#include "pages/layers/setting_editor.h"
#include "recipe/recipe_json.h"
#include "widgets/code_view.h"
#include "workers/core_engine.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(LayersPageTest, MethodAndPresetAreOneClickEach)
{
    click("method_dynamic");
    EXPECT_EQ(recipe().method, Method::Dynamic);
    EXPECT_TRUE(find<QPushButton>("presetRecommended")->isChecked());
    click("presetThesis");
    EXPECT_EQ(recipe(), presetThesis(Method::Dynamic));
    EXPECT_TRUE(find<QPushButton>("presetThesis")->isChecked());
    EXPECT_FALSE(find<QPushButton>("presetRecommended")->isChecked());
    click("presetThesis"); // again: nothing, and it stays chosen
    EXPECT_TRUE(find<QPushButton>("presetThesis")->isChecked());
    m_state->recipe().undoStack().undo();
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(recipe(), presetRecommended(Method::Static));
    EXPECT_TRUE(find<QRadioButton>("method_static")->isChecked());
    m_state->recipe().undoStack().redo();
    EXPECT_TRUE(find<QRadioButton>("method_dynamic")->isChecked());
}

TEST_F(LayersPageTest, WithoutASelectionTheDefaultsAreSet)
{
    EXPECT_EQ(said("setTitle"), "Set for all layers");
    choose("setWeightBits", 4);
    EXPECT_EQ(recipe().defaults.weight.bits, 4);
    choose("setGranularity", Granularity::PerTensor);
    EXPECT_EQ(recipe().defaults.weight.granularity, Granularity::PerTensor);
    EXPECT_THAT(recipe().overrides, IsEmpty());
    EXPECT_EQ(recipe().name, "static-w4-per-tensor");
    EXPECT_EQ(find<QLineEdit>("recipeName")->text(), "static-w4-per-tensor");
    choose("setObserver", ObserverKind::Percentile);
    EXPECT_EQ(recipe().defaults.observer, (ObserverChoice{ObserverKind::Percentile, 99.99}));
    auto *percentile = find<QWidget>("setPercentile");
    ASSERT_TRUE(percentile->isVisible());
    percentile->setFocus();
    QTest::keyClick(percentile, Qt::Key_Down);
    QTest::keyClick(percentile, Qt::Key_Down);
    EXPECT_NEAR(recipe().defaults.observer.percentile, 99.97, 1e-9);
    m_state->recipe().undoStack().undo(); // both steps of the arrows, and the choice before them: one thing the user did
    EXPECT_EQ(recipe().defaults.observer, (ObserverChoice{ObserverKind::Histogram}));
    click("setReset");
    EXPECT_EQ(recipe(), presetRecommended(Method::Static));
    EXPECT_FALSE(find<QPushButton>("setReset")->isEnabled());
}

TEST_F(LayersPageTest, ManyLayersAreChosenByTypeAndSetAtOnce)
{
    auto *menu = find<QMenu>("layersSelectMenu");
    emit menu->aboutToShow();
    trigger(menu, "selectType_conv");
    EXPECT_EQ(view().selectedLayers().size(), 20);
    EXPECT_EQ(said("setTitle"), "Set for 20 selected");
    choose("setWeightBits", 4);
    ASSERT_EQ(recipe().overrides.size(), 1U);
    EXPECT_EQ(recipe().overrides[0].select, LayerOverride::Select::Type);
    EXPECT_EQ(recipe().overrides[0].value, "conv");
    EXPECT_EQ(view().selectedLayers().size(), 20); // still chosen
    EXPECT_TRUE(find<QPushButton>("setReset")->isEnabled());
    click("setKeepFloat");
    EXPECT_EQ(recipe().overrides[0].keepFloat, true);
    EXPECT_TRUE(find<QPushButton>("setKeepFloat")->isChecked());
    click("setReset");
    EXPECT_THAT(recipe().overrides, IsEmpty());
}

TEST_F(LayersPageTest, ByBlockAndByPattern)
{
    trigger(find<QMenu>("layersSelectMenu"), "selectBlock_layer2");
    EXPECT_EQ(view().selectedLayers().size(), 7);
    choose("setActivationBits", 6);
    ASSERT_EQ(recipe().overrides.size(), 1U);
    EXPECT_EQ(recipe().overrides[0].value, "layer2.*");
    auto *filter = find<QLineEdit>("layersFilter");
    filter->setFocus();
    QTest::keyClicks(filter, "*.conv2");
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(view().selectedLayers().size(), 8);
    choose("setWeightBits", 3);
    ASSERT_EQ(recipe().overrides.size(), 2U);
    EXPECT_EQ(recipe().overrides[1].select, LayerOverride::Select::Pattern);
    EXPECT_EQ(recipe().overrides[1].value, "*.conv2");
    EXPECT_EQ(recipe().overrides[1].weightBits, 3);
    // Other rows by hand: what they were chosen by is forgotten.
    clickCell("layer1.0.conv2", LayersModel::Name);
    choose("setWeightBits", 5);
    ASSERT_EQ(recipe().overrides.size(), 3U);
    EXPECT_EQ(recipe().overrides[2].value, "layer1.0.conv2");
}

TEST_F(LayersPageTest, SeveralRowsShowWhatTheyShare)
{
    clickCell("fc", LayersModel::Name);
    choose("setWeightBits", 4);
    clickCell("conv1", LayersModel::Name, Qt::ControlModifier);
    EXPECT_THAT(view().selectedLayers(), ElementsAre("conv1", "fc"));
    EXPECT_EQ(find<QComboBox>("setWeightBits")->currentIndex(), -1);
    EXPECT_EQ(find<QComboBox>("setWeightBits")->placeholderText(), "mixed");
    EXPECT_EQ(find<QComboBox>("setGranularity")->currentText(), "per channel");
    EXPECT_TRUE(find<QWidget>("setActivationBits")->isEnabled()); // of conv1
    clickCell("layer1.0.add", LayersModel::Name);
    EXPECT_FALSE(find<QWidget>("setWeightBits")->isEnabled()); // a sum has none
    click("method_fp32");
    EXPECT_FALSE(find<QWidget>("setActivationBits")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("setKeepFloat")->isEnabled());
}

TEST_F(LayersPageTest, OneLayerThatCannotBeSetIsNotCalledMixed)
{
    clickCell("fc", LayersModel::Name);
    auto *bits = find<QComboBox>("setActivationBits");
    EXPECT_FALSE(bits->isEnabled());
    EXPECT_EQ(bits->currentIndex(), -1);
    EXPECT_EQ(bits->placeholderText().toStdString(), place("fc", LayersModel::Activations).data().toString().toStdString());
    EXPECT_EQ(bits->placeholderText(), "float");
    EXPECT_EQ(find<QComboBox>("setActivationScheme")->placeholderText(), QStringLiteral("–"));
    EXPECT_EQ(find<QComboBox>("setObserver")->placeholderText(), QStringLiteral("–"));
    clickCell("layer1.0.add", LayersModel::Name);
    EXPECT_EQ(find<QComboBox>("setWeightBits")->placeholderText(), QStringLiteral("–"));
    EXPECT_TRUE(bits->isEnabled());
}

TEST_F(LayersPageTest, ACellIsEditedInPlace)
{
    doubleClickCell("layer1.0.conv1", LayersModel::Weights);
    const QPointer<SettingEditor> editor = view().viewport()->findChild<SettingEditor *>("cellEditor");
    ASSERT_TRUE(editor);
    EXPECT_TRUE(editor->isVisible());
    choose("cellWeightBits", 5);
    choose("cellGranularity", Granularity::PerTensor);
    const Node node = m_state->model()->model->graph.at(*m_state->model()->model->graph.find("layer1.0.conv1"));
    EXPECT_EQ(resolveLayer(recipe(), node).weight.bits, 5);
    EXPECT_EQ(resolveLayer(recipe(), node).weight.granularity, Granularity::PerTensor);
    EXPECT_EQ(place("layer1.0.conv1", LayersModel::Weights).data().toString().toStdString(), "5 · tensor · sym");
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !editor || editor->isHidden(); }));
    m_state->recipe().undoStack().undo(); // what was done in one editor is one step
    EXPECT_EQ(recipe(), presetRecommended(Method::Static));
    doubleClickCell("layer1.0.add", LayersModel::Observer);
    choose("cellObserver", ObserverKind::Entropy);
    ASSERT_EQ(recipe().overrides.size(), 1U);
    EXPECT_EQ(recipe().overrides[0].observer, ObserverChoice{ObserverKind::Entropy});
}

TEST_F(LayersPageTest, AnEditIsForAllChosenRows)
{
    clickCell("conv1", LayersModel::Activations);
    clickCell("layer1.0.conv1", LayersModel::Activations, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_F2);
    choose("cellActivationBits", 7);
    ASSERT_EQ(recipe().overrides.size(), 2U);
    EXPECT_EQ(recipe().overrides[0].value, "conv1");
    EXPECT_EQ(recipe().overrides[1].activationBits, 7);
}

TEST_F(LayersPageTest, DigitsSetTheBitsOfTheColumn)
{
    clickCell("layer1.0.conv1", LayersModel::Weights);
    clickCell("layer1.0.conv2", LayersModel::Weights, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_4);
    ASSERT_EQ(recipe().overrides.size(), 1U);
    EXPECT_EQ(recipe().overrides[0].value, "layer1.0.*");
    EXPECT_EQ(recipe().overrides[0].weightBits, 4);
    clickCell("layer1.0.conv1", LayersModel::Name);
    const Recipe before = recipe();
    QTest::keyClick(&view(), Qt::Key_5); // the name has no bits
    EXPECT_EQ(recipe(), before);
    clickCell("layer1.0.conv1", LayersModel::Weights);
    QTest::keyClick(&view(), Qt::Key_9); // nor are there so many
    EXPECT_EQ(recipe(), before);
}

TEST_F(LayersPageTest, ATickTakesALayerApart)
{
    view().scrollTo(place("conv1", LayersModel::Fused));
    const QRect cell = view().visualRect(place("conv1", LayersModel::Fused));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    EXPECT_THAT(recipe().unfused, ElementsAre("conv1"));
    EXPECT_TRUE(place("bn1", LayersModel::Name).isValid());
    EXPECT_EQ(place("bn1", LayersModel::Name).data().toString().toStdString(), "bn1");
    m_state->recipe().undoStack().undo();
    EXPECT_THAT(recipe().unfused, IsEmpty());
}

TEST_F(LayersPageTest, SelectionIsSharedBothWays)
{
    clickCell("layer3.0.conv1", LayersModel::Name);
    EXPECT_THAT(m_state->selectedLayers(), ElementsAre("layer3.0.conv1"));
    m_state->selectLayers({"layer4.1.bn2"}); // part of conv2
    EXPECT_THAT(view().selectedLayers(), ElementsAre("layer4.1.conv2"));
    EXPECT_THAT(m_state->selectedLayers(), ElementsAre("layer4.1.bn2")); // what the other page chose stays
    m_state->selectLayers({});
    EXPECT_THAT(view().selectedLayers(), IsEmpty());
    m_state->selectLayers({"no.such.layer"});
    EXPECT_THAT(view().selectedLayers(), IsEmpty());
    // A block stands for its layers.
    const QModelIndex block = place("layer1.0.conv1", LayersModel::Name).parent();
    view().scrollTo(block);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(block).center());
    EXPECT_EQ(m_state->selectedLayers().size(), 6);
}

TEST_F(LayersPageTest, ALayerIsTakenToCalibrate)
{
    doubleClickCell("layer1.1.conv1", LayersModel::Name);
    EXPECT_EQ(window().currentPage(), PageId::Calibrate);
    EXPECT_THAT(m_state->selectedLayers(), ElementsAre("layer1.1.conv1"));
    window().showPage(PageId::Layers);
    clickCell("fc", LayersModel::Name);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Calibrate);
    EXPECT_THAT(m_state->selectedLayers(), ElementsAre("fc"));
}

TEST_F(LayersPageTest, TheMenuOfARow)
{
    clickCell("conv1", LayersModel::Name);
    clickCell("fc", LayersModel::Name, Qt::ControlModifier);
    const auto menu = [&]() -> QMenu * {
        emit view().menuRequested(view().mapToGlobal(QPoint(40, 40)));
        const auto menus = page().findChildren<QMenu *>("layersMenu");
        return menus.isEmpty() ? nullptr : menus.last();
    };
    QMenu *shown = menu();
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->findChild<QAction *>("menuCalibrate")->isEnabled()); // two layers
    EXPECT_FALSE(shown->findChild<QAction *>("menuQuantize")->isEnabled());
    trigger(shown, "menuKeepFloat");
    shown->close();
    EXPECT_EQ(recipe().overrides.size(), 2U);
    shown = menu();
    trigger(shown, "menuUnfuse");
    shown->close();
    EXPECT_THAT(recipe().unfused, ElementsAre("conv1"));
    shown = menu();
    trigger(shown, "menuReset");
    shown->close();
    EXPECT_THAT(recipe().overrides, IsEmpty());
}

TEST_F(LayersPageTest, WhatTheBackendSaysIsSaidBeforeARun)
{
    m_engine->blockedReason = notPossible("test.refused", "No integer kernel for {what}.", {{"what", "this"}});
    auto *backend = find<QComboBox>("layersBackend");
    EXPECT_EQ(backend->currentData().toString(), "onednn");
    EXPECT_EQ(said("totalsVerdict"), "Every layer can run.");
    backend->setFocus();
    QTest::keyClick(backend, Qt::Key_End);
    EXPECT_EQ(m_state->runSettings().backend, "torch");
    ASSERT_TRUE(
        waitFor([&] { return page().isSettled() && place("conv1", LayersModel::Weights).data(Qt::FontRole).value<QFont>().strikeOut(); }));
    EXPECT_EQ(said("totalsVerdict"), "21 layers cannot run so. No integer kernel for this.");
    EXPECT_THAT(place("fc", LayersModel::Weights).data(Qt::ToolTipRole).toString().toStdString(), HasSubstr("No integer kernel for this."));
    m_engine->blockedReason.reset();
    click("method_dynamic"); // any change asks again
    ASSERT_TRUE(waitFor([&] { return page().isSettled() && said("totalsVerdict") == "Every layer can run."; }));
}

TEST_F(LayersPageTest, SqnrIsGreyUntilItIsMeasuredAgain)
{
    ASSERT_TRUE(waitFor([&] { return m_state->isSqnrCurrent(); }));
    EXPECT_EQ(place("conv1", LayersModel::Sqnr).data().toString().toStdString(), "41.0 dB");
    EXPECT_TRUE(place("conv1", LayersModel::Sqnr).data(LayersModel::CurrentRole).toBool());
    EXPECT_EQ(said("totalsSqnr"), "Result: 33.0 dB");
    m_engine->sqnrDb["conv1"] = 12.0;
    choose("setWeightBits", 4);
    EXPECT_EQ(place("conv1", LayersModel::Sqnr).data().toString().toStdString(), "41.0 dB"); // kept meanwhile
    EXPECT_FALSE(place("conv1", LayersModel::Sqnr).data(LayersModel::CurrentRole).toBool());
    ASSERT_TRUE(waitFor([&] { return m_state->isSqnrCurrent(); }));
    EXPECT_EQ(place("conv1", LayersModel::Sqnr).data().toString().toStdString(), "12.0 dB");
    click("method_fp32");
    EXPECT_EQ(place("conv1", LayersModel::Sqnr).data().toString().toStdString(), "–");
    EXPECT_EQ(said("totalsSqnr"), "");
}

TEST_F(LayersPageTest, TotalsFollowTheRecipe)
{
    EXPECT_EQ(said("totalsSize"), "Packed ≈ 11.25 MB, FP32 44.86 MB (−74.9 %)");
    EXPECT_EQ(said("totalsLayers"), "21 of 21 weighted layers in integers · 8.0 bits a weight");
    click("method_dynamic");
    EXPECT_THAT(said("totalsLayers"), HasSubstr("1 of 21 weighted layers in integers"));
    click("method_fp32");
    EXPECT_EQ(said("totalsSize"), "Packed ≈ 44.86 MB, FP32 44.86 MB (0.0 %)");
}

TEST_F(LayersPageTest, RecipesAreComparedLineByLine)
{
    choose("setWeightBits", 4);
    trigger(find<QMenu>("recipeCompareMenu"), "compareWithRecommended");
    auto *dialog = page().findChild<RecipeComparison *>("recipeComparison");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(plain(dialog->findChild<QLabel *>("comparisonSummary")->text()),
              "2 lines differ; 21 layers of this network are treated differently."); // the name and the weights
    auto *table = dialog->findChild<QTableView *>("comparisonTable");
    QTest::mouseClick(dialog->findChild<QCheckBox *>("comparisonOnlyDifferent"), Qt::LeftButton, {}, QPoint(8, 8));
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!table->isRowHidden(row))
            shown << table->model()->index(row, RecipeLines::Left).data().toString().trimmed();
    }
    ASSERT_EQ(shown.size(), 2);
    EXPECT_THAT(shown[0].toStdString(), HasSubstr("static-w4"));
    EXPECT_THAT(shown[1].toStdString(), HasSubstr("\"bits\": 4"));
    while (m_state->recipe().undoStack().canUndo()) // each width that the keyboard passed is a step; the open comparison follows
        m_state->recipe().undoStack().undo();
    EXPECT_EQ(plain(dialog->findChild<QLabel *>("comparisonSummary")->text()), "The two recipes are the same.");
}

TEST_F(LayersPageTest, TheRecipeHasAName)
{
    auto *name = find<QLineEdit>("recipeName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "mine");
    EXPECT_EQ(recipe().name, "mine");
    QTest::keyClick(name, Qt::Key_Return);
    m_state->recipe().undoStack().undo(); // a name is one step
    EXPECT_EQ(recipe().name, "recommended");
    m_state->recipe().undoStack().redo();
    choose("setWeightBits", 4);
    EXPECT_EQ(recipe().name, "mine"); // the user's own stays
    EXPECT_EQ(said("recipeChanged"), "not saved");
    ASSERT_TRUE(m_state->recipe().save(m_folder.filePath("mine.json")).ok());
    EXPECT_EQ(said("recipeChanged"), "mine.json");
    choose("setWeightBits", 5);
    EXPECT_EQ(said("recipeChanged"), "mine.json (changed)");
    EXPECT_EQ(find<QToolButton>("recipeSave")->defaultAction(), window().findChild<QAction *>("actionSaveRecipe"));
    EXPECT_EQ(find<QToolButton>("recipeOpen")->defaultAction(), window().findChild<QAction *>("actionLoadRecipe"));
}

TEST_F(LayersPageTest, TheTableIsCopiedAndSaved)
{
    ASSERT_TRUE(waitFor([&] { return m_state->isSqnrCurrent(); }));
    clickCell("fc", LayersModel::Name);
    choose("setWeightBits", 4);
    const QString csv = layersCsv(page().model(), "resnet18");
    const QStringList lines = csv.split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1 + 32);
    EXPECT_EQ(lines[2].toStdString(),
              "resnet18,static-mixed,conv1,conv,bn1+relu,yes,8,per-channel,symmetric,restricted,minmax,8,symmetric,restricted,histogram,"
              "1856,1769472,41.000");
    EXPECT_EQ(lines.last().toStdString(),
              "resnet18,static-mixed,fc,linear,,yes,4,per-channel,symmetric,restricted,minmax,,,,,51300,51200,38.000");
    const TextTable table = layersTable(page().model(), "ResNet-18");
    ASSERT_EQ(table.rows.size(), 32U);
    EXPECT_EQ(table.rows[1][0], "conv1");
    EXPECT_EQ(table.rows[1][2], "BN + ReLU");
    EXPECT_EQ(table.rows.back()[3], "4 · channel · sym");
    EXPECT_THAT(table.footnotes, ElementsAre("Recipe: static-mixed"));
}

TEST_F(LayersPageTest, PyTorchCodeFollows)
{
    click("layersPyTorchTitle");
    auto *code = find<CodeView>("layersPyTorchCode");
    ASSERT_TRUE(code->isVisible());
    EXPECT_THAT(code->code().toStdString(), HasSubstr("fuse_modules"));
    click("method_dynamic");
    EXPECT_THAT(code->code().toStdString(), HasSubstr("quantize_dynamic"));
}

TEST_F(LayersPageTest, TextsChangeWithTheLanguage)
{
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page(), &change);
    EXPECT_EQ(find<QRadioButton>("method_static")->text(), "Stat&ic");
    EXPECT_EQ(view().model()->headerData(LayersModel::Weights, Qt::Horizontal).toString(), "Weights");
    EXPECT_EQ(plain(find<QComboBox>("setWeightBits")->currentText()), "8 bits");
}

// With the real engine: the reason is the backend's own.
TEST(LayersPageWithCore, ShowsWhatPyTorchCannot)
{
    QTemporaryDir folder;
    auto settings = std::make_unique<Settings>(folder.filePath("settings.ini"));
    settings->setDataFolder(folder.path());
    settings->setLanguage("en");
    AppState state(std::make_unique<CoreEngine>(), std::move(settings));
    ModelChoice choice;
    choice.what = "arch:mobilenet_v2-cifar";
    state.openModel(choice);
    ASSERT_TRUE(waitFor([&] { return state.model() != nullptr; }, 30000));
    LayersPage page(state);
    page.retranslate();
    const auto weights = [&] { return page.model().indexOf("features.0.0", LayersModel::Weights); };
    ASSERT_TRUE(waitFor([&] { return page.isSettled(); }, 30000));
    EXPECT_FALSE(weights().data(LayersModel::ImpossibleRole).toBool());
    Recipe recipe = presetRecommended(Method::Static);
    recipe.defaults.weight.scheme = Scheme::Asymmetric; // oneDNN's convolutions take no zero point for weights
    state.recipe().change(recipe, "asymmetric");
    ASSERT_TRUE(waitFor([&] { return page.isSettled() && weights().data(LayersModel::ImpossibleRole).toBool(); }, 30000));
    const QStringList lines = weights().data(Qt::ToolTipRole).toString().split('\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.last().contains("zero point")) << lines.last().toStdString();
}

} // namespace
} // namespace quantoscope
