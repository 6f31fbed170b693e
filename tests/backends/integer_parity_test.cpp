// SPDX-License-Identifier: GPL-3.0-or-later
// Integer steps of onednn against the plain loops of the reference, each given the same integer input.
#include "backends/lowering.h"
#include "backends/onednn_backend.h"
#include "backends/registry.h"
#include "quant/affine.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace quantoscope {
namespace {

struct IntegerCase {
    std::string name;
    OpType op = OpType::Conv2d;
    int inChannels = 16, outChannels = 24, size = 9, kernel = 3, stride = 1, pad = 1, groups = 1;
    bool signedInput = false, signedOutput = false;
    int inZero = 0, outZero = 0; // in the signed or unsigned domain
    Activation activation = Activation::None;
    bool residual = false, residualReadLater = false, signedResidual = false;
    int bits = 8;
    bool floatResult = false;
    bool perChannel = true;
};
void PrintTo(const IntegerCase &c, std::ostream *out)
{
    *out << c.name;
}

QParams activationGrid(bool isSigned, int zero, int bits, float scale)
{
    const int levels = 1 << bits;
    return {{scale}, {zero}, isSigned ? -levels / 2 : 0, isSigned ? levels / 2 - 1 : levels - 1, -1};
}

Tensor randomTensor(std::mt19937 &random, Shape shape, float spread)
{
    Tensor t = Tensor::zeros(DType::F32, std::move(shape));
    auto *p = t.mutableData<float>();
    for (std::int64_t i = 0; i < t.elementCount(); ++i)
        p[i] = spread * (static_cast<float>(random()) / 2147483648.F - 1.F);
    return t;
}

// input → (quantized) → a pool that keeps the integers → the step under test → another pool, so that its result is read as
// integers → Flatten → a Linear that writes floats.
class NetworkUnderTest
{
public:
    explicit NetworkUnderTest(const IntegerCase &c)
        : m_case(c)
        , m_random(7)
    {
        const NodeId input = add("input", OpType::Input, {});
        decide(input).output = activationGrid(c.signedInput, c.inZero, 8, 0.05F);
        NodeId from = add("keep", OpType::MaxPool, {input});
        integer(from, *decide(input).output);
        NodeId residual = -1;
        if (c.residual) {
            residual = weighted("shortcut", OpType::Conv2d, from, c.outChannels, 1, c.stride, 0, 1);
            integer(residual, activationGrid(c.signedResidual, c.signedResidual ? 3 : 0, 8, 0.04F));
        }
        const NodeId tested = op("tested", from);
        NodeId result = tested;
        const QParams grid = activationGrid(c.signedOutput, c.outZero, c.bits, 0.07F * static_cast<float>(1 << (8 - c.bits)));
        if (c.residual) {
            integer(tested, grid);
            result = add("sum", OpType::Add, {tested, residual});
        }
        m_graph.graph.at(result).activation = c.activation;
        if (c.op == OpType::Relu || c.op == OpType::Relu6 || c.op == OpType::AvgPool || c.op == OpType::MaxPool ||
            c.op == OpType::AdaptiveAvgPool)
            integer(result, *decide(input).output);
        else
            integer(result, grid);
        if (c.residualReadLater) {
            const NodeId again = add("again", OpType::Concat, {result, residual});
            integer(again, grid);
            result = again;
        }
        if (c.floatResult) {
            decide(result).outputIsInteger = false;
            decide(result).output.reset();
            m_graph.graph.outputs = {result};
            return;
        }
        const NodeId flat = add("flatten", OpType::Flatten, {result});
        integer(flat, *decide(result).output);
        m_graph.graph.outputs = {flat};
    }

    const QuantizedGraph &graph() const { return m_graph; }
    InputBatch input(int batch)
    {
        InputBatch result;
        result.batch = batch;
        const Tensor pixels = randomTensor(m_random, {batch, m_case.inChannels, m_case.size, m_case.size}, 9.F);
        result.pixels.assign(pixels.data<float>(), pixels.data<float>() + pixels.elementCount());
        return result;
    }

private:
    QuantizedNode &decide(NodeId id) { return m_graph.nodes[static_cast<std::size_t>(id)]; }
    NodeId add(const std::string &name, OpType op, std::vector<NodeId> inputs)
    {
        Node node;
        node.name = name;
        node.op = op;
        node.inputs = std::move(inputs);
        m_graph.nodes.emplace_back();
        return m_graph.graph.add(std::move(node));
    }
    void integer(NodeId id, const QParams &grid)
    {
        decide(id).precision = Precision::Integer;
        decide(id).output = grid;
        decide(id).outputIsInteger = true;
    }
    NodeId weighted(const std::string &name, OpType op, NodeId from, int outputs, int kernel, int stride, int pad, int groups)
    {
        const NodeId id = add(name, op, {from});
        Node &node = m_graph.graph.at(id);
        node.attrs.window = {kernel, kernel, stride, stride, pad, pad, pad, pad, 1, 1};
        node.attrs.groups = groups;
        node.params["weight"] = randomTensor(m_random, {outputs, m_case.inChannels / groups, kernel, kernel}, 0.3F);
        node.params["bias"] = randomTensor(m_random, {outputs}, 2.F);
        QuantSpec spec;
        spec.bits = m_case.bits;
        spec.granularity = m_case.perChannel ? Granularity::PerChannel : Granularity::PerTensor;
        const std::int32_t limit = spec.bits == 8 ? makeOnednnBackend()->limits().weightLimit : 0;
        decide(id).weightQ = weightQParams(spec, node.params["weight"], limit);
        decide(id).weight = quantizeTensor(node.params["weight"], decide(id).weightQ);
        decide(id).precision = Precision::Integer;
        return id;
    }
    NodeId op(const std::string &name, NodeId from)
    {
        const IntegerCase &c = m_case;
        if (c.op == OpType::Conv2d)
            return weighted(name, c.op, from, c.outChannels, c.kernel, c.stride, c.pad, c.groups);
        const NodeId id = add(name, c.op, c.op == OpType::Add ? std::vector<NodeId>{from, from} : std::vector<NodeId>{from});
        Node &node = m_graph.graph.at(id);
        node.attrs.window = {c.kernel, c.kernel, c.stride, c.stride, c.pad, c.pad, c.pad, c.pad, 1, 1};
        node.attrs.outputHeight = node.attrs.outputWidth = 2;
        if (c.op == OpType::BatchNorm) {
            node.params["weight"] = randomTensor(m_random, {c.inChannels}, 1.5F);
            node.params["bias"] = randomTensor(m_random, {c.inChannels}, 1.F);
            node.params["running_mean"] = randomTensor(m_random, {c.inChannels}, 1.F);
            node.params["running_var"] =
                Tensor::fromFloats({c.inChannels}, std::vector<float>(static_cast<std::size_t>(c.inChannels), 0.7F));
        }
        return id;
    }

    IntegerCase m_case;
    std::mt19937 m_random;
    QuantizedGraph m_graph;
};

class IntegerParity : public testing::TestWithParam<IntegerCase>
{
};

TEST_P(IntegerParity, OnednnEqualsReference)
{
    const IntegerCase &c = GetParam();
    NetworkUnderTest network(c);
    const ExecutionShape shape{2, {c.inChannels, c.size, c.size}, 0, 1};
    auto fast = makeOnednnBackend()->compile(network.graph(), shape);
    ASSERT_TRUE(fast.ok()) << fast.error().text();
    auto slow = (*findBackend("reference"))->compile(network.graph(), shape);
    ASSERT_TRUE(slow.ok()) << slow.error().text();
    const InputBatch input = network.input(2);
    std::vector<float> found;
    std::vector<float> expected;
    ASSERT_TRUE((*fast)->run(input, found).ok());
    ASSERT_TRUE((*fast)->run(input, found).ok());
    ASSERT_TRUE((*slow)->run(input, expected).ok());
    ASSERT_EQ(found.size(), expected.size());
    const NodeId last = network.graph().graph.outputs.front();
    const auto &grid = network.graph().nodes[static_cast<std::size_t>(last)].output;
    const float step = grid ? grid->scale[0] : 0.F;
    std::size_t different = 0;
    std::size_t changing = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        changing += expected[i] != expected[0];
        if (c.floatResult) {
            EXPECT_NEAR(found[i], expected[i], 1e-4F * (1.F + std::fabs(expected[i])));
        } else if (found[i] != expected[i]) {
            ++different;
            EXPECT_LE(std::fabs(found[i] - expected[i]), step * 1.001F) << "element " << i;
        }
    }
    EXPECT_LT(static_cast<double>(different), 1e-3 * static_cast<double>(found.size())) << different << " of " << found.size();
    EXPECT_GT(changing, found.size() / 10) << "the case says nothing: nearly all results are equal";
}

std::vector<IntegerCase> integerCases()
{
    std::vector<IntegerCase> cases;
    const auto with = [&](IntegerCase c) { cases.push_back(std::move(c)); };
    with({.name = "conv3x3"});
    with({.name = "conv3x3SignedInput", .signedInput = true, .signedOutput = true});
    with({.name = "conv3x3InputZeroPoint", .inZero = 117, .outZero = 90});
    with({.name = "conv3x3SignedZeroPoints", .signedInput = true, .signedOutput = true, .inZero = -20, .outZero = 11});
    with({.name = "conv1x1Stride2", .outChannels = 33, .kernel = 1, .stride = 2, .pad = 0, .inZero = 100});
    with({.name = "depthwise", .inChannels = 32, .outChannels = 32, .groups = 32, .activation = Activation::Relu6});
    with({.name = "depthwiseZeroPoint", .inChannels = 32, .outChannels = 32, .groups = 32, .signedInput = true, .inZero = 5});
    with({.name = "depthwiseOddChannels", .inChannels = 37, .outChannels = 37, .size = 11, .stride = 2, .groups = 37, .inZero = 90});
    with({.name = "depthwiseManyChannels",
          .inChannels = 144,
          .outChannels = 144,
          .size = 9,
          .groups = 144,
          .signedOutput = true,
          .inZero = 77,
          .outZero = -12});
    with(
        {.name = "depthwiseWholeBlocks", .inChannels = 128, .outChannels = 128, .size = 8, .groups = 128, .activation = Activation::Relu6});
    with({.name = "depthwiseStride2", .inChannels = 80, .outChannels = 80, .size = 8, .stride = 2, .groups = 80, .inZero = 3});
    with({.name = "depthwiseNarrow", .inChannels = 70, .outChannels = 70, .size = 2, .groups = 70, .inZero = 200});
    with({.name = "depthwiseWithoutPadding", .inChannels = 16, .outChannels = 16, .size = 6, .pad = 0, .groups = 16, .inZero = 9});
    with({.name = "depthwise5x5", .inChannels = 19, .outChannels = 19, .kernel = 5, .pad = 2, .groups = 19, .signedOutput = true});
    with({.name = "depthwiseFourBits", .inChannels = 16, .outChannels = 16, .groups = 16, .activation = Activation::Relu, .bits = 4});
    with({.name = "grouped", .inChannels = 32, .outChannels = 64, .groups = 4, .activation = Activation::Relu});
    with({.name = "oddChannels", .inChannels = 3, .outChannels = 5, .size = 13, .kernel = 5, .pad = 2});
    with({.name = "perTensor", .signedOutput = true, .perChannel = false});
    with({.name = "reluSignedOutput", .signedOutput = true, .outZero = -30, .activation = Activation::Relu});
    with({.name = "relu6", .outZero = 10, .activation = Activation::Relu6});
    with({.name = "fourBits", .activation = Activation::Relu, .bits = 4});
    with({.name = "fourBitsSigned", .signedOutput = true, .bits = 4});
    with({.name = "fiveBitsZeroPoint", .outZero = 13, .bits = 5});
    with({.name = "residual", .activation = Activation::Relu, .residual = true});
    with({.name = "residualSigned", .signedOutput = true, .residual = true, .signedResidual = true});
    with({.name = "residualMixedSigns", .activation = Activation::Relu, .residual = true, .signedResidual = true});
    with({.name = "residualMixedSignsOther", .signedOutput = true, .outZero = 7, .residual = true});
    with({.name = "residualReadLater", .activation = Activation::Relu, .residual = true, .residualReadLater = true});
    with({.name = "floatResult", .signedInput = true, .inZero = 4, .floatResult = true});
    with({.name = "batchNorm", .op = OpType::BatchNorm, .signedOutput = true, .outZero = 4});
    with({.name = "batchNormSignedInput", .op = OpType::BatchNorm, .signedInput = true, .inZero = -7});
    with({.name = "relu", .op = OpType::Relu, .signedInput = true, .inZero = -9});
    with({.name = "relu6Alone", .op = OpType::Relu6, .signedInput = true, .inZero = -9});
    with({.name = "addAlone", .op = OpType::Add, .signedInput = true, .signedOutput = true, .outZero = 5, .activation = Activation::Relu});
    with({.name = "maxPool", .op = OpType::MaxPool, .kernel = 3, .stride = 2, .inZero = 60});
    with({.name = "averagePoolPadded", .op = OpType::AvgPool, .kernel = 3, .stride = 2, .signedInput = true, .inZero = -30});
    with({.name = "adaptivePool", .op = OpType::AdaptiveAvgPool, .inZero = 31});
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Steps, IntegerParity, testing::ValuesIn(integerCases()),
                         [](const testing::TestParamInfo<IntegerCase> &info) { return info.param.name; });

} // namespace
} // namespace quantoscope
