// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/fusion.h"

#include "models/architectures.h"
#include "passes/quantize.h"
#include "small_graphs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace quantoscope {
namespace {

using test::addBatchNorm;
using test::addInput;
using test::addOp;
using test::addWeighted;

std::map<FusionKind, int> countKinds(const std::vector<FusionGroup> &groups)
{
    std::map<FusionKind, int> counts;
    for (const FusionGroup &group : groups)
        ++counts[group.kind];
    return counts;
}

TEST(Fusion, MergesAResidualNetwork)
{
    const Graph graph = test::residualNetwork();
    const std::vector<FusionGroup> groups = findFusionGroups(graph);
    ASSERT_EQ(groups.size(), 2U); // conv2 is not followed by batch-norm or relu
    EXPECT_EQ(groups[0].kind, FusionKind::ConvBnRelu);
    EXPECT_EQ(groups[0].name, "conv");
    EXPECT_EQ(groups[0].nodes, (std::vector<NodeId>{1, 2, 3}));
    EXPECT_EQ(groups[1].kind, FusionKind::AddRelu);

    const Graph fused = applyFusion(graph, groups);
    ASSERT_TRUE(fused.validate().ok());
    EXPECT_EQ(fused.text(), "%0 = input() \"input\"\n"
                            "%1 = conv(%0) \"conv\" [2, 2, 1, 1] kernel 1x1 stride 1 pad 0 + relu {bn, relu}\n"
                            "%2 = conv(%1) \"conv2\" [2, 2, 1, 1] kernel 1x1 stride 1 pad 0\n"
                            "%3 = add(%2, %1) \"add\" + relu {relu_1}\n"
                            "%4 = adaptive_avg_pool(%3) \"pool\"\n"
                            "%5 = flatten(%4) \"flatten\"\n"
                            "%6 = linear(%5) \"fc\" [3, 2]\n"
                            "return %6\n");
}

TEST(Fusion, FoldsBatchNormExactly)
{
    Graph graph;
    const NodeId input = addInput(graph);
    const std::vector<float> weight{1.F, -2.F, 0.5F, 3.F}, bias{0.75F, -0.3F};
    const std::vector<float> gamma{2.F, -0.5F}, beta{0.25F, -1.F}, mean{0.5F, -0.125F}, variance{4.F, 0.01F};
    const NodeId conv = addWeighted(graph, "conv", OpType::Conv2d, input, 2, weight, bias);
    const NodeId bn = addBatchNorm(graph, "bn", conv, gamma, beta, mean, variance);
    graph.at(bn).attrs.epsilon = 1e-3;
    graph.outputs = {bn};
    const Graph fused = applyFusion(graph, findFusionGroups(graph));
    ASSERT_EQ(fused.nodes.size(), 2U);
    const float *w = fused.at(1).param("weight").data<float>();
    const float *b = fused.at(1).param("bias").data<float>();
    for (const auto &x : std::vector<std::vector<float>>{{1.F, 2.F}, {-0.3F, 0.7F}, {0.F, 0.F}, {100.F, -3.F}}) {
        for (std::size_t c = 0; c < 2; ++c) {
            const double plain = double(weight[2 * c]) * x[0] + double(weight[2 * c + 1]) * x[1] + bias[c];
            const double expected = (plain - mean[c]) / std::sqrt(variance[c] + 1e-3) * gamma[c] + beta[c];
            const double found = double(w[2 * c]) * x[0] + double(w[2 * c + 1]) * x[1] + b[c];
            EXPECT_NEAR(found, expected, 1e-6 * (1.0 + std::fabs(expected)));
        }
    }
    // The graph it came from keeps its own weights.
    EXPECT_EQ(graph.at(conv).param("weight").data<float>()[0], 1.F);
}

struct RefusalCase {
    const char *name;
    Graph (*build)();
    std::vector<std::string> groups; // names of the groups that remain
};

Graph convReadTwice()
{
    Graph g;
    const NodeId conv = addWeighted(g, "conv", OpType::Conv2d, addInput(g), 1, {1.F});
    const NodeId relu = addOp(g, "relu", OpType::Relu, {conv});
    g.outputs = {addOp(g, "add", OpType::Add, {relu, conv})};
    return g;
}
Graph convIsAnOutput()
{
    Graph g;
    const NodeId conv = addWeighted(g, "conv", OpType::Conv2d, addInput(g), 1, {1.F});
    g.outputs = {conv, addOp(g, "relu", OpType::Relu, {conv})};
    return g;
}
Graph addReadsConvTwice()
{
    Graph g;
    const NodeId conv = addWeighted(g, "conv", OpType::Conv2d, addInput(g), 1, {1.F});
    const NodeId add = addOp(g, "add", OpType::Add, {conv, conv});
    g.outputs = {addOp(g, "relu", OpType::Relu6, {add})};
    return g;
}
Graph batchNormReadTwice()
{
    Graph g;
    const NodeId conv = addWeighted(g, "conv", OpType::Conv2d, addInput(g), 1, {1.F});
    const NodeId bn = addBatchNorm(g, "bn", conv, {1.F}, {0.F}, {0.F}, {1.F});
    const NodeId relu = addOp(g, "relu", OpType::Relu, {bn});
    g.outputs = {addOp(g, "add", OpType::Add, {relu, bn})};
    return g;
}
Graph batchNormFirst()
{
    Graph g;
    const NodeId bn = addBatchNorm(g, "bn", addInput(g), {1.F}, {0.F}, {0.F}, {1.F});
    const NodeId relu = addOp(g, "relu", OpType::Relu, {bn});
    g.outputs = {addWeighted(g, "conv", OpType::Conv2d, relu, 1, {1.F})};
    return g;
}
Graph linearRelu6()
{
    Graph g;
    const NodeId fc = addWeighted(g, "fc", OpType::Linear, addInput(g), 1, {1.F});
    g.outputs = {addOp(g, "relu", OpType::Relu6, {fc})};
    return g;
}

class Fusible : public testing::TestWithParam<RefusalCase>
{
};
TEST_P(Fusible, OnlyWhenNobodyNeedsTheResultInBetween)
{
    const Graph graph = GetParam().build();
    std::vector<std::string> names;
    for (const FusionGroup &group : findFusionGroups(graph))
        names.push_back(std::string(fusionName(group.kind)) + ":" + group.name);
    EXPECT_EQ(names, GetParam().groups);
    EXPECT_TRUE(applyFusion(graph, findFusionGroups(graph)).validate().ok());
}
INSTANTIATE_TEST_SUITE_P(Fusion, Fusible,
                         testing::Values(RefusalCase{"convReadTwice", convReadTwice, {}}, RefusalCase{"convIsAnOutput", convIsAnOutput, {}},
                                         RefusalCase{"addReadsConvTwice", addReadsConvTwice, {"add+relu:add"}},
                                         RefusalCase{"batchNormReadTwice", batchNormReadTwice, {"conv+bn:conv"}},
                                         RefusalCase{"batchNormFirst", batchNormFirst, {}},
                                         RefusalCase{"linearRelu6", linearRelu6, {"linear+relu:fc"}}),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Fusion, OutputsFollowTheMergedNode)
{
    const Graph fused = applyFusion(linearRelu6(), findFusionGroups(linearRelu6()));
    ASSERT_EQ(fused.outputs, (std::vector<NodeId>{1}));
    EXPECT_EQ(fused.at(1).activation, Activation::Relu6);
    // A second pass finds nothing more.
    EXPECT_TRUE(findFusionGroups(fused).empty());
}

TEST(Fusion, GroupsOfResNet18)
{
    const Result<Model> model = buildArchitecture({"resnet18", "cifar", 100});
    ASSERT_TRUE(model.ok());
    const std::vector<FusionGroup> groups = findFusionGroups(model->graph);
    std::map<FusionKind, int> counts = countKinds(groups);
    EXPECT_EQ(counts[FusionKind::ConvBnRelu], 9); // stem and the first of two in eight blocks
    EXPECT_EQ(counts[FusionKind::ConvBn], 11);    // the second of two, and three shortcuts
    EXPECT_EQ(counts[FusionKind::AddRelu], 8);
    EXPECT_EQ(groups.size(), 28U);
    const Graph fused = applyFusion(model->graph, groups);
    EXPECT_TRUE(fused.validate().ok());
    EXPECT_EQ(fused.nodes.size(), 1U + 20U + 8U + 3U); // input, convolutions, adds, pool, flatten, fc
    for (const Node &node : fused.nodes)
        EXPECT_TRUE(node.op != OpType::BatchNorm && node.op != OpType::Relu) << node.name;
}

TEST(Fusion, GroupsOfMobileNetV2)
{
    const Result<Model> model = buildArchitecture({"mobilenet_v2", "cifar", 100});
    ASSERT_TRUE(model.ok());
    std::map<FusionKind, int> counts = countKinds(findFusionGroups(model->graph));
    EXPECT_EQ(counts[FusionKind::ConvBnRelu], 35); // stem, 16 expansions, 17 depthwise, head
    EXPECT_EQ(counts[FusionKind::ConvBn], 17);     // the linear bottlenecks
    EXPECT_EQ(counts.size(), 2U);
}

TEST(Fusion, RecipeSwitchesGroupsOff)
{
    const Graph graph = test::residualNetwork();
    Recipe recipe = presetRecommended(Method::Static);
    EXPECT_EQ(fuseForRecipe(graph, recipe).nodes.size(), 7U);
    recipe.unfused = {"conv"};
    const Graph partly = fuseForRecipe(graph, recipe);
    EXPECT_EQ(partly.nodes.size(), 9U);
    EXPECT_TRUE(partly.find("bn").has_value());
    recipe.unfused = {"bn"}; // any layer of a group names it
    EXPECT_EQ(fuseForRecipe(graph, recipe).text(), partly.text());
    recipe.method = Method::StaticNoFuse;
    EXPECT_EQ(fuseForRecipe(graph, recipe).text(), graph.text());
    recipe.method = Method::Fp32;
    recipe.unfused.clear();
    EXPECT_EQ(fuseForRecipe(graph, recipe).nodes.size(), 7U); // the baseline fuses as well
}

} // namespace
} // namespace quantoscope
