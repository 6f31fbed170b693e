// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_sizes.h"
#include "loaders/load_model.h"
#include "passes/plan_layers.h"
#include "passes/quantize.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

// The size that a recipe is said to have before it is carried out is the one that it has then.
TEST(PlanTotals, PackedSizeIsThatOfTheQuantizedNetwork)
{
    const auto model = loadModel("arch:mobilenet_v2-cifar");
    ASSERT_TRUE(model.ok()) << model.error().text();
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        for (const bool thesis : {false, true}) {
            Recipe recipe = thesis ? presetThesis(method) : presetRecommended(method);
            recipe.defaults.observer = {ObserverKind::MinMax};
            recipe.overrides.resize(2);
            recipe.overrides[0].value = "features.1.conv.0.0";
            recipe.overrides[0].weightBits = 3;
            recipe.overrides[1].value = "features.18.0";
            recipe.overrides[1].keepFloat = true;
            const Graph fused = fuseForRecipe(model->graph, recipe);
            Statistics statistics;
            statistics.images = 1;
            const float values[] = {-1.F, 0.5F, 2.F}; // zero points that are not zero
            for (const Node &node : fused.nodes) {
                StatisticsCollector collector;
                collector.add(values, 3, 1);
                statistics.tensors[node.name] = collector.statistics();
            }
            const auto quantized = quantize(fused, recipe, statistics, {});
            ASSERT_TRUE(quantized.ok()) << quantized.error().text();
            EXPECT_EQ(planTotals(model->graph, planLayers(model->graph, recipe)).packedBytes, sizesOf(*model, *quantized, recipe).packed)
                << methodName(method) << (thesis ? " as in the study" : " recommended");
        }
    }
}

} // namespace
} // namespace quantoscope
