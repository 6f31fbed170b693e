// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/lowering.h"
#include "models/architectures.h"
#include "passes/fusion.h"

#include <gtest/gtest.h>
#include <set>

namespace quantoscope {
namespace {

Graph fusedResnet18()
{
    auto model = buildArchitecture({"resnet18", "cifar", 10});
    EXPECT_TRUE(model.ok());
    fillRandom(*model, 1);
    return applyFusion(model->graph, findFusionGroups(model->graph));
}

std::size_t residuals(const Program &program)
{
    std::size_t count = 0;
    for (const Step &step : program.steps)
        count += step.residual >= 0;
    return count;
}

TEST(Lowering, MergesEveryResidualOfAResnet)
{
    const Graph graph = fusedResnet18();
    auto program = lower(QuantizedGraph::allFloat(graph), {1, {3, 32, 32}, 0, 1});
    ASSERT_TRUE(program.ok()) << program.error().text();
    EXPECT_EQ(residuals(*program), 8U);
}

TEST(Lowering, StoresEveryResultForCalibration)
{
    const Graph graph = fusedResnet18();
    ExecutionShape shape{1, {3, 32, 32}, 0, 1};
    shape.everyResult = true;
    auto program = lower(QuantizedGraph::allFloat(graph), shape);
    ASSERT_TRUE(program.ok()) << program.error().text();
    EXPECT_EQ(residuals(*program), 0U);
    std::set<NodeId> stored;
    for (const LoweredValue &value : program->values)
        stored.insert(value.node);
    EXPECT_EQ(stored.size(), graph.nodes.size());
}

TEST(Lowering, LaysQueryKeyAndValueSideBySide)
{
    BertConfig config;
    config.vocabularySize = 50;
    config.hiddenSize = 16;
    config.layers = 2;
    config.heads = 2;
    config.intermediateSize = 32;
    config.maxPositions = 12;
    auto model = buildBert(config);
    ASSERT_TRUE(model.ok());
    fillRandom(*model, 1);
    auto program = lower(QuantizedGraph::allFloat(model->graph), {1, {}, 10, 1});
    ASSERT_TRUE(program.ok()) << program.error().text();
    std::size_t merged = 0;
    for (const Step &step : program->steps) {
        if (step.nodes.size() == 3) {
            ++merged;
            EXPECT_EQ(program->values[static_cast<std::size_t>(step.output)].shape, (Shape{10, 48}));
        }
    }
    EXPECT_EQ(merged, 2U);
}

TEST(Lowering, RefusesAnIntegerReaderWithoutAScale)
{
    QuantizedGraph quantized = QuantizedGraph::allFloat(fusedResnet18());
    const NodeId conv = *quantized.graph.find("conv1");
    QuantizedNode &decision = quantized.nodes[static_cast<std::size_t>(conv)];
    decision.precision = Precision::Integer;
    auto program = lower(quantized, {1, {3, 32, 32}, 0, 1});
    ASSERT_FALSE(program.ok());
    EXPECT_EQ(program.error().message.id(), "lowering.no-qparams");
    EXPECT_NE(program.error().text().find("input"), std::string::npos);
}

TEST(Lowering, RefusesAnImageThatDoesNotFit)
{
    auto program = lower(QuantizedGraph::allFloat(fusedResnet18()), {1, {4, 32, 32}, 0, 1});
    ASSERT_FALSE(program.ok());
    EXPECT_EQ(program.error().code, ErrorCode::BadInput);
}

} // namespace
} // namespace quantoscope
