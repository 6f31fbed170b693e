// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"
#include "pages/layers/layers_filter.h"
#include "pages/layers/layers_model.h"
#include "window_fixture.h"
#include "words/count_text.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFont>

#include <gmock/gmock.h>

#include <cstdio>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class LayersModelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_edits = std::make_unique<LayerEdits>(*m_state);
        m_model = std::make_unique<LayersModel>(*m_edits);
        m_filter = std::make_unique<LayersFilter>();
        m_filter->setSourceModel(m_model.get());
        m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setNetwork(m_state->model());
        QObject::connect(&m_state->recipe(), &RecipeDocument::changed, m_model.get(),
                         [this] { m_model->setRecipe(m_state->recipe().recipe()); });
    }

    void TearDown() override
    {
        m_filterTester.reset();
        m_modelTester.reset();
        m_filter.reset();
        m_model.reset();
        m_edits.reset();
    }

    bool openModel(const char *what)
    {
        ModelChoice choice;
        choice.what = what;
        m_state->openModel(choice);
        const bool opened = waitFor([&] { return !m_state->isModelOpening(); }) && m_state->model()->choice.what == what;
        m_model->setNetwork(m_state->model());
        return opened;
    }

    // Whether the English plurals have their forms yet or not.
    static std::string plain(QString text) { return text.replace("(s)", "s").toStdString(); }
    std::string cell(const char *layer, int column, int role = Qt::DisplayRole) const
    {
        return plain(m_model->data(m_model->indexOf(QLatin1String(layer), column), role).toString());
    }

    // What is shown, one line a row, cells between bars; those with a mark have a star.
    std::vector<std::string> table(int most = 1000) const
    {
        std::vector<std::string> lines;
        const auto add = [&](const QModelIndex &row, const char *indent) {
            if (static_cast<int>(lines.size()) >= most)
                return;
            QStringList cells;
            for (int column = 0; column < LayersModel::kColumns; ++column) {
                const QModelIndex index = row.siblingAtColumn(column);
                const QVariant check = index.data(Qt::CheckStateRole);
                QString text = index.data().toString();
                if (check.isValid())
                    text.prepend(check.toInt() == Qt::Checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
                if (index.data(LayersModel::ChangedRole).toBool())
                    text += QLatin1Char('*');
                cells << text;
            }
            lines.push_back(indent + plain(cells.join(QStringLiteral(" | "))));
        };
        for (int i = 0; i < m_filter->rowCount(); ++i) {
            const QModelIndex top = m_filter->index(i, 0);
            add(top, "");
            for (int j = 0; j < m_filter->rowCount(top); ++j)
                add(m_filter->index(j, 0, top), "  ");
        }
        return lines;
    }

    std::unique_ptr<LayerEdits> m_edits;
    std::unique_ptr<LayersModel> m_model;
    std::unique_ptr<LayersFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester, m_filterTester;
};

TEST_F(LayersModelTest, IsTheRecipeAsATable)
{
    m_model->setSqnr(m_engine->sqnrDb, true);
    EXPECT_THAT(table(8),
                ElementsAre("All layers |  |  | 8 · channel · sym | 8 · sym | histogram |  |  | ",
                            "input | input |  | – | 8 · sym | histogram | – | – | –",
                            "conv1 | convolution | [x] BN + ReLU | 8 · channel · sym | 8 · sym | histogram | 1.86 k | 1.77 M | 41.0 dB",
                            "layer1 | 6 layers |  | 8 · channel · sym | 8 · sym | histogram | 148 k | 151 M | 35.5 dB",
                            "  0.conv1 | convolution | [x] BN + ReLU | 8 · channel · sym | 8 · sym | histogram | 37.0 k | 37.7 M | 35.5 dB",
                            "  0.conv2 | convolution | [x] BN | 8 · channel · sym | 8 · sym | histogram | 37.0 k | 37.7 M | –",
                            "  0.add | addition | [x] ReLU | – | 8 · sym | histogram | – | – | –",
                            "  1.conv1 | convolution | [x] BN + ReLU | 8 · channel · sym | 8 · sym | histogram | 37.0 k | 37.7 M | –"));
    const auto lines = table();
    EXPECT_THAT(std::vector<std::string>(lines.end() - 3, lines.end()),
                ElementsAre("avgpool | adaptive pooling |  | – | as input | – | – | – | –",
                            "flatten | flattening |  | – | as input | – | – | – | –",
                            "fc | linear layer |  | 8 · channel · sym | float | – | 51.3 k | 51.2 k | 38.0 dB"));
}

TEST_F(LayersModelTest, MethodsSayWhatTheyDo)
{
    m_edits->chooseMethod(Method::Fp32);
    EXPECT_EQ(cell("conv1", LayersModel::Weights), "float");
    EXPECT_EQ(cell("conv1", LayersModel::Activations), "float");
    EXPECT_EQ(cell("conv1", LayersModel::Weights, Qt::ToolTipRole), "FP32 quantizes nothing.");
    EXPECT_FALSE(m_model->flags(m_model->indexOf("conv1", LayersModel::Weights)) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model->flags(m_model->index(0, LayersModel::Weights)) & Qt::ItemIsEditable);
    EXPECT_EQ(plain(m_model->data(m_model->index(0, LayersModel::Weights)).toString()), "–");
    m_edits->chooseMethod(Method::Dynamic);
    EXPECT_EQ(cell("conv1", LayersModel::Weights), "float");
    EXPECT_EQ(cell("conv1", LayersModel::Weights, Qt::ToolTipRole), "The dynamic method quantizes linear layers alone.");
    EXPECT_EQ(cell("fc", LayersModel::Weights), "8 · channel · sym");
    EXPECT_EQ(cell("fc", LayersModel::Activations), "per batch");
    EXPECT_TRUE(m_model->flags(m_model->indexOf("fc", LayersModel::Weights)) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model->flags(m_model->indexOf("fc", LayersModel::Activations)) & Qt::ItemIsEditable);
    m_edits->chooseMethod(Method::StaticNoFuse);
    EXPECT_EQ(cell("bn1", LayersModel::Activations), "8 · sym");
    EXPECT_EQ(cell("relu", LayersModel::Activations), "as input");
    EXPECT_EQ(m_model->data(m_model->indexOf("conv1", LayersModel::Fused), Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_FALSE(m_model->flags(m_model->indexOf("conv1", LayersModel::Fused)) & Qt::ItemIsUserCheckable);
    EXPECT_THAT(cell("conv1", LayersModel::Fused, Qt::ToolTipRole), HasSubstr("merges nothing"));
}

TEST_F(LayersModelTest, LayersAppearWhereFusionIsSwitchedOff)
{
    const int before = static_cast<int>(m_filter->shownLayers().size());
    EXPECT_EQ(m_model->indexOf("bn1"), m_model->indexOf("conv1")); // it is part of it
    ASSERT_TRUE(m_model->setData(m_model->indexOf("conv1", LayersModel::Fused), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_THAT(m_state->recipe().recipe().unfused, ElementsAre("conv1"));
    EXPECT_EQ(m_filter->shownLayers().size(), before + 2);
    EXPECT_EQ(cell("bn1", LayersModel::Name), "bn1");
    EXPECT_TRUE(m_model->data(m_model->indexOf("conv1", LayersModel::Fused), LayersModel::ChangedRole).toBool());
    EXPECT_EQ(cell("conv1", LayersModel::Parameters), "1.73 k"); // its own alone
    ASSERT_TRUE(m_model->setData(m_model->indexOf("conv1", LayersModel::Fused), Qt::Checked, Qt::CheckStateRole));
    EXPECT_THAT(m_state->recipe().recipe().unfused, IsEmpty());
    EXPECT_EQ(m_filter->shownLayers().size(), before);
}

TEST_F(LayersModelTest, ChangedCellsAreMarkedAndSayTheDefault)
{
    LayerOverride change;
    change.weightBits = 4;
    ASSERT_TRUE(m_model->setData(m_model->indexOf("fc", LayersModel::Weights), QVariant::fromValue(change)));
    const QModelIndex weights = m_model->indexOf("fc", LayersModel::Weights);
    EXPECT_EQ(plain(weights.data().toString()), "4 · channel · sym");
    EXPECT_TRUE(weights.data(LayersModel::ChangedRole).toBool());
    EXPECT_EQ(plain(weights.data(Qt::ToolTipRole).toString()), "4 bits, per channel, symmetric, restricted range, min-max\n"
                                                               "Default: 8 bits, per channel, symmetric, restricted range, min-max");
    EXPECT_FALSE(m_model->indexOf("conv1", LayersModel::Weights).data(LayersModel::ChangedRole).toBool());
    change = {};
    change.keepFloat = true;
    ASSERT_TRUE(m_model->setData(m_model->indexOf("fc", LayersModel::Weights), QVariant::fromValue(change)));
    EXPECT_EQ(cell("fc", LayersModel::Weights), "float");
    EXPECT_THAT(cell("fc", LayersModel::Weights, Qt::ToolTipRole), HasSubstr("Kept in float.\nDefault: 8 bits"));
    // A sum has no weights: its only setting says it.
    ASSERT_TRUE(m_model->setData(m_model->indexOf("layer1.0.add", LayersModel::Activations), QVariant::fromValue(change)));
    const QModelIndex sum = m_model->indexOf("layer1.0.add", LayersModel::Activations);
    EXPECT_EQ(plain(sum.data().toString()), "float");
    EXPECT_TRUE(sum.data(LayersModel::ChangedRole).toBool());
    // The defaults are marked against the preset.
    change = {};
    change.weightBits = 6;
    const QModelIndex all = m_model->index(0, LayersModel::Weights);
    EXPECT_FALSE(all.data(LayersModel::ChangedRole).toBool());
    ASSERT_TRUE(m_model->setData(all, QVariant::fromValue(change)));
    EXPECT_TRUE(all.data(LayersModel::ChangedRole).toBool());
    EXPECT_THAT(plain(all.data(Qt::ToolTipRole).toString()), HasSubstr("Preset: 8 bits"));
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.bits, 6);
    EXPECT_EQ(cell("conv1", LayersModel::Weights), "6 · channel · sym");
    EXPECT_FALSE(m_model->indexOf("conv1", LayersModel::Weights).data(LayersModel::ChangedRole).toBool());
}

TEST_F(LayersModelTest, ABlockIsSetAsOne)
{
    LayerOverride change;
    change.weightBits = 4;
    const QModelIndex block = m_model->indexOf("layer1.0.conv1").parent();
    ASSERT_EQ(block.data().toString(), "layer1");
    ASSERT_TRUE(m_model->setData(block.siblingAtColumn(LayersModel::Weights), QVariant::fromValue(change)));
    const Recipe &recipe = m_state->recipe().recipe();
    ASSERT_EQ(recipe.overrides.size(), 1U);
    EXPECT_EQ(recipe.overrides[0].select, LayerOverride::Select::Pattern);
    EXPECT_EQ(recipe.overrides[0].value, "layer1.*");
    EXPECT_EQ(recipe.name, "static-mixed");
    EXPECT_EQ(plain(m_state->recipe().undoStack().undoText()), "weights 4 bits in 6 layers");
    EXPECT_EQ(plain(block.siblingAtColumn(LayersModel::Weights).data().toString()), "4 · channel · sym");
    change.weightBits = 8;
    ASSERT_TRUE(m_model->setData(m_model->indexOf("layer1.1.conv2", LayersModel::Weights), QVariant::fromValue(change)));
    EXPECT_EQ(plain(block.siblingAtColumn(LayersModel::Weights).data().toString()), "mixed");
    m_state->recipe().undoStack().undo();
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(m_state->recipe().recipe(), presetRecommended(Method::Static));
    EXPECT_EQ(plain(block.siblingAtColumn(LayersModel::Weights).data().toString()), "8 · channel · sym");
}

TEST_F(LayersModelTest, WhatTheBackendRefusesIsStruckOutWithItsReason)
{
    m_engine->blockedReason = notPossible("test.refused", "Layer {layer} cannot.", {{"layer", "any"}});
    const auto check = m_engine->checkBackend(*m_state->model(), m_state->recipe().recipe(), "torch");
    ASSERT_TRUE(check.ok());
    m_model->setCheck(*check);
    const QModelIndex weights = m_model->indexOf("conv1", LayersModel::Weights);
    EXPECT_TRUE(weights.data(LayersModel::ImpossibleRole).toBool());
    EXPECT_TRUE(weights.data(Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_THAT(plain(weights.data(Qt::ToolTipRole).toString()), HasSubstr("Layer any cannot."));
    EXPECT_TRUE(m_model->indexOf("conv1", LayersModel::Operation).data(Qt::DecorationRole).isValid());
    EXPECT_FALSE(m_model->indexOf("layer1.0.add", LayersModel::Activations).data(LayersModel::ImpossibleRole).toBool());
    EXPECT_FALSE(m_model->indexOf("conv1", LayersModel::Name).data(Qt::FontRole).value<QFont>().strikeOut());
    m_model->setCheck(std::nullopt);
    EXPECT_FALSE(weights.data(LayersModel::ImpossibleRole).toBool());
    EXPECT_FALSE(weights.data(Qt::FontRole).value<QFont>().strikeOut());
}

TEST_F(LayersModelTest, FiltersByNameOperationPatternAndChange)
{
    m_filter->setText("layer1.0");
    EXPECT_THAT(m_filter->shownLayers(), ElementsAre("layer1.0.conv1", "layer1.0.conv2", "layer1.0.add"));
    EXPECT_EQ(m_filter->rowCount(), 2); // the defaults and the block
    EXPECT_FALSE(m_filter->asSelection().has_value());
    m_filter->setText("ADDITION"); // what the column says
    EXPECT_EQ(m_filter->shownLayers().size(), 8);
    m_filter->setText("linear"); // and what recipes say
    EXPECT_THAT(m_filter->shownLayers(), ElementsAre("fc"));
    m_filter->setText("*.downsample.?");
    EXPECT_THAT(m_filter->shownLayers(), ElementsAre("layer2.0.downsample.0", "layer3.0.downsample.0", "layer4.0.downsample.0"));
    ASSERT_TRUE(m_filter->asSelection().has_value());
    EXPECT_EQ(m_filter->asSelection()->value, "*.downsample.?");
    m_filter->setText("nothing");
    EXPECT_THAT(m_filter->shownLayers(), IsEmpty());
    EXPECT_EQ(m_filter->rowCount(), 1);
    m_filter->setText({});
    m_filter->setOperation(static_cast<int>(OpType::Add));
    EXPECT_EQ(m_filter->shownLayers().size(), 8);
    ASSERT_TRUE(m_filter->asSelection().has_value());
    EXPECT_EQ(m_filter->asSelection()->value, "add");
    m_filter->setOperation(-1);
    m_filter->setOnlyChanged(true);
    EXPECT_THAT(m_filter->shownLayers(), IsEmpty());
    LayerOverride change;
    change.activationBits = 4;
    m_edits->set({"layer2.1.add"}, change);
    m_edits->setFusion({"conv1"}, false);
    EXPECT_THAT(m_filter->shownLayers(), ElementsAre("conv1", "layer2.1.add")); // follows by itself
    m_filter->setOnlyChanged(false);
    EXPECT_EQ(m_filter->shownLayers().size(), 34);
}

TEST_F(LayersModelTest, TextNetworksHaveTheirBlocks)
{
    BertConfig config;
    config.vocabularySize = 50;
    config.hiddenSize = 16;
    config.layers = 4;
    config.heads = 2;
    config.intermediateSize = 32;
    auto built = buildBert(config);
    ASSERT_TRUE(built.ok()) << built.error().text();
    fillRandom(*built, 1);
    auto opened = std::make_shared<OpenedModel>();
    auto inspection = inspectModel(*built);
    ASSERT_TRUE(inspection.ok()) << inspection.error().text();
    opened->inspection = *inspection;
    opened->model = std::make_shared<const Model>(std::move(*built));
    m_model->setNetwork(opened);
    EXPECT_THAT(m_model->blocks(), testing::Contains(QString("bert.encoder.layer.3")));
    EXPECT_EQ(m_model->find("input_ids"), nullptr); // nothing quantizes ids
    m_edits->chooseMethod(Method::Dynamic);
    const QString query = "bert.encoder.layer.0.attention.self.query";
    EXPECT_EQ(plain(m_model->data(m_model->indexOf(query, LayersModel::Weights)).toString()), "8 · channel · sym");
    EXPECT_EQ(plain(m_model->data(m_model->indexOf(query, LayersModel::Name)).toString()), "attention.self.query");
}

TEST_F(LayersModelTest, NoNetworkIsAnEmptyTable)
{
    m_model->setNetwork(nullptr);
    EXPECT_EQ(m_model->rowCount(), 0);
    m_model->setRecipe(presetThesis(Method::Dynamic));
    m_model->setSqnr({{"conv1", 3.0}}, true);
    m_model->setCheck(std::nullopt);
    m_model->retranslate();
    EXPECT_FALSE(m_model->indexOf("conv1").isValid());
    EXPECT_EQ(m_model->find("conv1"), nullptr);
    EXPECT_FALSE(m_model->setData({}, 1));
}

// ResNet-50 without fusion has the most rows of the study. An event may take 50 ms at most; a change of the recipe is far below.
TEST_F(LayersModelTest, ALargeNetworkFollowsAtOnce)
{
    m_filterTester.reset(); // which walks through everything after each signal
    m_modelTester.reset();
    ASSERT_TRUE(openModel("arch:resnet50-imagenet"));
    m_edits->chooseMethod(Method::StaticNoFuse);
    const auto milliseconds = [](auto work) {
        double least = 1e9;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            work(i);
            least = std::min(least, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return least;
    };
    const double network = milliseconds([&](int) { m_model->setNetwork(m_state->model()); });
    Recipe recipe = presetRecommended(Method::StaticNoFuse);
    const double change = milliseconds([&](int i) {
        recipe.defaults.weight.bits = 2 + i;
        m_model->setRecipe(recipe);
    });
    const double edit = milliseconds([&](int i) {
        LayerOverride bits;
        bits.weightBits = 2 + i;
        m_edits->set(m_filter->shownLayers(), bits);
    });
    const double filter = milliseconds([&](int i) { m_filter->setText(i % 2 ? "conv2" : "layer3"); });
    std::printf("ResNet-50, %zu rows: network %.2f ms, recipe %.2f ms, edit of all %.2f ms, filter %.2f ms\n", m_model->rows().size(),
                network, change, edit, filter);
    EXPECT_GT(m_model->rows().size(), 160U);
    EXPECT_LT(network, 20.0);
    EXPECT_LT(change, 20.0);
    EXPECT_LT(edit, 50.0);
    EXPECT_LT(filter, 20.0);
}

TEST(CountText, ThreeDigitsFromAThousandOn)
{
    EXPECT_EQ(countText(0).toStdString(), "0");
    EXPECT_EQ(countText(999).toStdString(), "999");
    EXPECT_EQ(countText(1000).toStdString(), "1.00 k");
    EXPECT_EQ(countText(36992).toStdString(), "37.0 k");
    EXPECT_EQ(countText(999499).toStdString(), "999 k");
    EXPECT_EQ(countText(999500).toStdString(), "1.00 M");
    EXPECT_EQ(countText(11220132).toStdString(), "11.2 M");
    EXPECT_EQ(countText(1821000000).toStdString(), "1.82 G");
    EXPECT_EQ(megabytesText(44980000).toStdString(), "44.98 MB");
}

} // namespace
} // namespace quantoscope
