// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/integer_output.h"

#include "backends/reference_backend.h"
#include "quant/affine.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

Node node(const char *name, OpType op, std::vector<NodeId> inputs)
{
    Node made;
    made.name = name;
    made.op = op;
    made.inputs = std::move(inputs);
    return made;
}

// The same output value by the reference backend: input → pool that keeps integers → 3×3 convolution → pool → its float.
double byReferenceBackend(const OutputValue &value)
{
    QuantizedGraph quantized;
    Graph &graph = quantized.graph;
    const NodeId input = graph.add(node("input", OpType::Input, {}));
    const NodeId keep = graph.add(node("keep", OpType::MaxPool, {input}));
    Node conv = node("conv", OpType::Conv2d, {keep});
    conv.attrs.window.kernelHeight = conv.attrs.window.kernelWidth = 3;
    conv.params["weight"] = Tensor::fromFloats({1, 1, 3, 3}, {value.weight.begin(), value.weight.end()});
    conv.params["bias"] = Tensor::fromFloats({1}, {value.bias});
    const NodeId convolution = graph.add(conv);
    const NodeId last = graph.add(node("last", OpType::MaxPool, {convolution}));
    graph.outputs = {last};
    quantized.nodes.resize(graph.nodes.size());
    const auto integer = [&](NodeId id, const QParams &q) {
        QuantizedNode &decision = quantized.nodes[static_cast<std::size_t>(id)];
        decision.precision = Precision::Integer;
        decision.output = q;
        decision.outputIsInteger = true;
    };
    quantized.nodes[static_cast<std::size_t>(input)].output = value.inputQ;
    integer(keep, value.inputQ);
    integer(convolution, value.outputQ);
    integer(last, value.outputQ);
    QuantizedNode &decision = quantized.nodes[static_cast<std::size_t>(convolution)];
    decision.weight = quantizeTensor(graph.at(convolution).param("weight"), value.weightQ);
    decision.weightQ = value.weightQ;
    ExecutionShape shape;
    shape.image = {1, 3, 3};
    auto executable = makeReferenceBackend()->compile(quantized, shape);
    if (!executable.ok()) {
        ADD_FAILURE() << executable.error().text();
        return 0.0;
    }
    InputBatch batch;
    batch.pixels.assign(value.input.begin(), value.input.end());
    std::vector<float> output;
    const Status status = (*executable)->run(batch, output);
    EXPECT_TRUE(status.ok());
    EXPECT_EQ(output.size(), 1U);
    return output.empty() ? 0.0 : output[0];
}

TEST(IntegerOutput, isWhatTheReferenceBackendComputes)
{
    std::mt19937 random(3);
    const auto draw = [&](double from, double to) { return static_cast<float>(from + (to - from) * random() / 4294967296.0); };
    int clamped = 0;
    for (int i = 0; i < 300; ++i) {
        std::array<float, 9> input{}, weight{};
        const float size = draw(0.1, 5.0);
        for (std::size_t k = 0; k < 9; ++k) {
            input[k] = draw(i % 3 == 0 ? 0.0 : -size, size);
            weight[k] = draw(-1.0, 1.0);
        }
        const Range output{draw(-8.0, 0.0), draw(0.5, 8.0)};
        const OutputValue value = outputValue(input, weight, draw(-2.0, 2.0), output, 2 + static_cast<int>(random() % 7));
        const OutputSteps steps = outputSteps(value);
        EXPECT_EQ(static_cast<float>(steps.real), static_cast<float>(byReferenceBackend(value))) << i;
        clamped += steps.q != steps.rounded ? 1 : 0;
    }
    EXPECT_GT(clamped, 10) << "some results must lie outside the output's range";
}

TEST(IntegerOutput, everyStepFollowsFromTheOneBefore)
{
    const OutputValue value = outputValue({0, 1, 2, 1, 2, 3, 2, 3, 4}, {1, 0, -1, 2, 0, -2, 1, 0, -1}, 0.5F, {-10.F, 4.F}, 8);
    const OutputSteps steps = outputSteps(value);
    EXPECT_EQ(value.inputQ.zeroPoint[0], 0);
    EXPECT_EQ(value.weightQ.qmax, 127);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_EQ(steps.products[i], steps.centred[i] * steps.weight[i]);
        EXPECT_EQ(steps.centred[i], steps.input[i] - value.inputQ.zeroPoint[0]);
        sum += steps.products[i];
    }
    EXPECT_EQ(steps.sum, sum);
    EXPECT_EQ(steps.bias, std::lround(0.5 / (static_cast<double>(value.weightQ.scale[0]) * value.inputQ.scale[0])));
    EXPECT_EQ(steps.accumulator, sum + steps.bias);
    EXPECT_DOUBLE_EQ(steps.exact, -8.0 + 0.5);
    EXPECT_NEAR(steps.real, steps.exact, value.outputQ.scale[0]);
}

TEST(IntegerOutput, halvesRoundToEvenAndFarResultsAreClamped)
{
    OutputValue value;
    value.inputQ = {{1.F}, {0}, 0, 255, -1};
    value.weightQ = {{1.F}, {0}, -127, 127, -1};
    value.outputQ = {{2.F}, {3}, 0, 255, -1};
    value.weight[4] = 1.F;
    value.input[4] = 1.F; // 0.5 + 3 = 3.5 → 4
    EXPECT_EQ(outputSteps(value).q, 4);
    value.input[4] = 3.F; // 1.5 + 3 = 4.5 → 4
    EXPECT_EQ(outputSteps(value).q, 4);
    value.input[4] = 5.F; // 2.5 + 3 = 5.5 → 6
    EXPECT_EQ(outputSteps(value).q, 6);
    value.weight[4] = -127.F;
    value.input[4] = 255.F;
    EXPECT_EQ(outputSteps(value).q, 0);
    EXPECT_LT(outputSteps(value).rounded, 0);
    value.bias = 1e30F; // more than 32 bits
    EXPECT_EQ(outputSteps(value).q, 255);
    // All zeros: scales of 1, the output's zero point.
    EXPECT_EQ(outputSteps(outputValue({}, {}, 0.F, {-1.F, 1.F}, 8)).real, 0.0);
}

// The graph of two layers that the fusion pass folds as a whole.
Graph convolutionAndNorm(bool withBias)
{
    std::mt19937 random(17);
    const auto tensor = [&](Shape shape, float from, float to) {
        Tensor made = Tensor::zeros(DType::F32, std::move(shape));
        for (std::int64_t i = 0; i < made.elementCount(); ++i)
            made.mutableData<float>()[i] = from + (to - from) * static_cast<float>(random()) / 4294967296.F;
        return made;
    };
    Graph graph;
    const NodeId input = graph.add(node("input", OpType::Input, {}));
    Node conv = node("conv", OpType::Conv2d, {input});
    conv.attrs.window.kernelHeight = conv.attrs.window.kernelWidth = 3;
    conv.params["weight"] = tensor({4, 2, 3, 3}, -1.F, 1.F);
    if (withBias)
        conv.params["bias"] = tensor({4}, -1.F, 1.F);
    Node norm = node("bn", OpType::BatchNorm, {graph.add(conv)});
    norm.attrs.epsilon = 1e-3;
    norm.params = {{"weight", tensor({4}, 0.5F, 2.F)},
                   {"bias", tensor({4}, -1.F, 1.F)},
                   {"running_mean", tensor({4}, -1.F, 1.F)},
                   {"running_var", tensor({4}, 0.1F, 3.F)}};
    graph.outputs = {graph.add(norm)};
    return graph;
}

TEST(IntegerOutput, aFoldedChannelIsThatOfTheFusionPass)
{
    for (const bool withBias : {false, true}) {
        const Graph graph = convolutionAndNorm(withBias);
        const auto layers = foldableLayers(graph);
        ASSERT_EQ(layers.size(), 1U);
        const Graph fused = applyFusion(graph, layers);
        const Node &merged = fused.at(*fused.find("conv"));
        for (int output = 0; output < 4; ++output) {
            for (int input = 0; input < 2; ++input) {
                const auto folded = foldedChannel(graph, layers[0], output, input);
                ASSERT_TRUE(folded);
                EXPECT_EQ(folded->outputs, 4);
                EXPECT_EQ(folded->inputs, 2);
                EXPECT_NEAR(folded->factor, folded->gamma / std::sqrt(folded->variance + 1e-3), 1e-12);
                EXPECT_NEAR(folded->foldedBias, (folded->bias - folded->mean) * folded->factor + folded->beta, 1e-6);
                EXPECT_EQ(static_cast<float>(folded->foldedBias), merged.param("bias").data<float>()[output]);
                ASSERT_EQ(folded->foldedWeight.size(), 9U);
                for (int i = 0; i < 9; ++i)
                    EXPECT_EQ(folded->foldedWeight[static_cast<std::size_t>(i)],
                              merged.param("weight").data<float>()[(output * 2 + input) * 9 + i]);
            }
        }
        EXPECT_FALSE(foldedChannel(graph, layers[0], 4, 0));
        EXPECT_FALSE(foldedChannel(graph, layers[0], 0, -1));
    }
    EXPECT_TRUE(foldableLayers(Graph{}).empty());
}

} // namespace
} // namespace quantoscope
