// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_convolution.h"

#include <algorithm>
#include <memory>

namespace quantoscope::onednn {

using dnnl::algorithm;
using kernels::DenseVnniKernel;

// The input's rows as integers on the batch's own grid, and the slot that holds its scale.
struct Builder::DynamicInput {
    Slot *integers = nullptr;
    Slot *scale = nullptr;
    std::int32_t zero = 0; // of the stored integers; not 0 where they are unsigned
};

namespace {

// The step of the grid on which a batch's own values lie: symmetric, from −127 to 127.
float dynamicStep(const float *values, std::size_t count)
{
    const float largest = kernels::absoluteMaximum(values, count);
    return largest > 0.F ? largest / 127.F : 1.F;
}

} // namespace

// The same rounding in float: lay the batch's own grid over a copy of the input, then multiply in float.
void Builder::addSimulatedDynamicLinear(const Step &step, const ConvolutionGeometry &g)
{
    const int in = step.inputs[0];
    const std::size_t count = elements(in);
    const NodeId id = step.nodes.front();
    Slot *floats = use(inLayout(id, in, plainDesc(in, DataType::f32)));
    Slot *copy = use(newSlot(count * sizeof(float)));
    addTask(id, [=](dnnl::stream &) {
        const auto *from = reinterpret_cast<const float *>(floats->data);
        auto *to = reinterpret_cast<float *>(copy->data);
        std::copy_n(from, count, to);
        kernels::fakeQuantize(to, count, {true, dynamicStep(from, count), 0, -127, 127});
    });
    const Place original = place(in);
    place(in) = {copy, plainDesc(in, DataType::f32)};
    addFloatConvolution(step, g);
    place(in) = original;
}

Builder::DynamicInput Builder::addDynamicInput(const Step &step, bool isSigned)
{
    const int in = step.inputs[0];
    const std::size_t count = elements(in);
    const NodeId id = step.nodes.front();
    const std::int32_t zero = isSigned ? 0 : 128;
    Slot *floats = use(inLayout(id, in, plainDesc(in, DataType::f32)));
    Slot *scale = use(newSlot(sizeof(float)));
    Slot *integers = use(newSlot(count));
    addTask(id, [=](dnnl::stream &) {
        const auto *from = reinterpret_cast<const float *>(floats->data);
        const float step_ = dynamicStep(from, count);
        *reinterpret_cast<float *>(scale->data) = step_;
        kernels::quantize(from, integers->data, count, {isSigned, step_, zero, zero - 127, zero + 127});
    });
    return {integers, scale, zero};
}

kernels::DenseShape Builder::denseShape(const ConvolutionGeometry &g)
{
    return {static_cast<std::size_t>(g.source[3]), static_cast<std::size_t>(g.source[1]), static_cast<std::size_t>(g.outputs)};
}

bool Builder::vnniDenseFits(const Step &step, const ConvolutionGeometry &g)
{
    const bool bounded = step.activation == Activation::None || step.activation == Activation::Relu;
    return bounded && vnniProductsPay() && DenseVnniKernel::fits(denseShape(g));
}

void Builder::addDynamicLinear(const Step &step, const ConvolutionGeometry &g)
{
    if (m_out.arithmetic == Arithmetic::Simulated)
        return addSimulatedDynamicLinear(step, g);
    if (vnniDenseFits(step, g))
        return addDenseDynamicLinear(step, g);
    const DynamicInput input = addDynamicInput(step, m_out.signedStorage);
    IntegerWeights parameters = integerWeights(m_graph, step, nullptr, nullptr);
    ConvolutionBuild build;
    build.geometry = &g;
    IntegerScaling scaling{parameters.scale, std::vector<std::int32_t>(static_cast<std::size_t>(g.outputs), 0), 0, 0};
    for (std::int64_t o = 0; input.zero != 0 && o < g.outputs; ++o) {
        for (std::int64_t i = 0; i < parameters.rowLength; ++i)
            scaling.bias[static_cast<std::size_t>(o)] -=
                input.zero * parameters.weight[static_cast<std::size_t>(o * parameters.rowLength + i)];
    }
    const Desc single({1, 1, 1, 1}, DataType::f32, Tag::abcd);
    const Desc perOutput({1, g.outputs, 1, 1}, DataType::f32, Tag::nhwc);
    dnnl::post_ops ops;
    ops.append_binary(algorithm::binary_mul, single);
    if (!parameters.floatBias.empty())
        ops.append_binary(algorithm::binary_add, perOutput);
    if (step.residual >= 0)
        ops.append_sum(1.F);
    appendFloatActivation(ops, step.activation);
    dnnl::primitive_attr attributes;
    attributes.set_post_ops(ops);
    setScaling(attributes, scaling, g.grouped());
    const Desc source(g.source, input.zero == 0 ? DataType::s8 : DataType::u8, Tag::nhwc);
    const Desc weights(g.weights, DataType::s8, Tag::any);
    const Desc target(g.target, DataType::f32, Tag::nhwc);
    build.description = describeConvolution(m_out.engine, g.form(source, weights, biasOf(scaling), target), attributes);
    build.source = input.integers;
    build.integers = std::move(parameters.weight);
    build.extra = scalingArguments(m_out.engine, scaling);
    build.extra[DNNL_ARG_ATTR_MULTIPLE_POST_OP(0) | DNNL_ARG_SRC_1] = view(input.scale, single);
    if (!parameters.floatBias.empty())
        build.extra[DNNL_ARG_ATTR_MULTIPLE_POST_OP(1) | DNNL_ARG_SRC_1] = constant(perOutput, parameters.floatBias.data());
    finishConvolution(step, build);
    // finishConvolution may have added a copy of the residual: the scale lives until the convolution itself.
    input.scale->lastTask = std::max(input.scale->lastTask, static_cast<int>(m_out.tasks.size()) - 1);
}

void Builder::addDenseDynamicLinear(const Step &step, const ConvolutionGeometry &g)
{
    const DynamicInput input = addDynamicInput(step, false);
    const IntegerWeights parameters = integerWeights(m_graph, step, nullptr, nullptr);
    const bool adds = step.residual >= 0;
    const auto kernel = std::make_shared<DenseVnniKernel>(denseShape(g), parameters.weight, parameters.scale, parameters.floatBias, adds,
                                                          step.activation == Activation::Relu, m_out.memory);
    const Desc target(g.target, DataType::f32, Tag::nhwc);
    Slot *to = adds ? residualTarget(step, target) : newSlot(target.get_size());
    place(step.output) = {to, target};
    use(input.integers);
    use(input.scale);
    use(to);
    addTask(step.nodes.front(), [=](dnnl::stream &) {
        kernel->run(reinterpret_cast<const std::uint8_t *>(input.integers->data), *reinterpret_cast<const float *>(input.scale->data),
                    reinterpret_cast<float *>(to->data));
    });
}

} // namespace quantoscope::onednn
