// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

namespace quantoscope {
namespace {

class ModelPageTest : public WindowTest
{
};

TEST_F(ModelPageTest, aCardOpensItsNetwork)
{
    window().showPage(PageId::Model);
    click(QStringLiteral("card.resnet34"));
    ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == "resnet34"; }));
    EXPECT_TRUE(find<QAbstractButton>(QStringLiteral("card.resnet34"))->isChecked());
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("card.resnet18"))->isChecked());
}

TEST_F(ModelPageTest, aFailureStandsWhereItArisesAndTheOldNetworkStays)
{
    window().showPage(PageId::Model);
    m_engine->openModelError = badInput("test.broken", "broken.pt: the file is damaged.");
    click(QStringLiteral("card.resnet34"));
    auto *error = find<QLabel>(QStringLiteral("modelError"));
    ASSERT_TRUE(waitFor([&] { return error->isVisible(); }));
    EXPECT_EQ(error->text(), QStringLiteral("broken.pt: the file is damaged."));
    EXPECT_EQ(m_state->modelChoice().what, "resnet18");
}

TEST_F(ModelPageTest, numbersOfTheDataReachTheRequests)
{
    window().showPage(PageId::Model);
    find<QSpinBox>(QStringLiteral("evaluationImages"))->setValue(321);
    find<QSpinBox>(QStringLiteral("calibrationImages"))->setValue(12);
    find<QSpinBox>(QStringLiteral("dataSeed"))->setValue(7);
    const SessionRequest request = m_state->sessionRequest();
    EXPECT_EQ(request.images, 321);
    EXPECT_EQ(request.calibrationImages, 12);
    EXPECT_EQ(request.seed, 7U);
}

TEST_F(ModelPageTest, anotherNormalizationOverridesTheNetworks)
{
    window().showPage(PageId::Model);
    auto *mean = find<QDoubleSpinBox>(QStringLiteral("inputMean0"));
    ASSERT_TRUE(waitFor([&] { return mean->value() > 0.0; }));
    EXPECT_FALSE(m_state->sessionRequest().imageInput.has_value());
    mean->setValue(0.25);
    ASSERT_TRUE(m_state->sessionRequest().imageInput.has_value());
    EXPECT_FLOAT_EQ(m_state->sessionRequest().imageInput->mean[0], 0.25F);
    auto *preset = find<QComboBox>(QStringLiteral("inputPreset"));
    preset->setCurrentIndex(0);
    emit preset->activated(0);
    EXPECT_FALSE(m_state->sessionRequest().imageInput.has_value());
}

TEST_F(ModelPageTest, previewsNameFiveClasses)
{
    window().showPage(PageId::Model);
    auto *answers = find<QLabel>(QStringLiteral("previewAnswers0"));
    ASSERT_TRUE(waitFor([&] { return !answers->text().isEmpty(); }));
    EXPECT_EQ(answers->text().count(QStringLiteral("<br>")), 4);
}

TEST_F(ModelPageTest, theGraphSharesItsSelectionAndFindsLayers)
{
    window().showPage(PageId::Model);
    auto *graph = find<GraphView>(QStringLiteral("graphView"));
    EXPECT_EQ(graph->drawing().layers.size(), m_state->model()->inspection.layers.size());
    m_state->selectLayers({QStringLiteral("layer1.0.conv1")});
    EXPECT_EQ(graph->selectedLayers(), QStringList{QStringLiteral("layer1.0.conv1")});
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("graphSearch")), QStringLiteral("layer4.1.conv2"));
    EXPECT_EQ(graph->matchCount(), 1);
}

} // namespace
} // namespace quantoscope
