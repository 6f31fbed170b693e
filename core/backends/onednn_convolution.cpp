// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_convolution.h"

#include <algorithm>
#include <cstring>

namespace quantoscope::onednn {

using dnnl::algorithm;
using dnnl::convolution_forward;

Builder::ConvolutionGeometry Builder::geometryOf(const Step &step) const
{
    const Node &target = node(step);
    const int in = step.inputs[0];
    ConvolutionGeometry g;
    if (target.op == OpType::Linear) {
        for (NodeId id : step.nodes)
            g.outputs += m_graph.graph.at(id).param("weight").dim(0);
        g.source = {1, features(in), 1, rows(in)};
        g.target = {1, g.outputs, 1, rows(in)};
        g.weights = {g.outputs, features(in), 1, 1};
        g.strides = {1, 1};
        g.dilates = g.padBegin = g.padEnd = {0, 0};
        return g;
    }
    const Window2d &w = target.attrs.window;
    const Shape &s = shapeOf(in);
    const Shape &o = shapeOf(step.output);
    const Shape &shape = target.param("weight").shape();
    const int groups = target.attrs.groups;
    g.outputs = shape[0];
    g.source = {m_out.shape.batch, s[0], s[1], s[2]};
    g.target = {m_out.shape.batch, o[0], o[1], o[2]};
    g.weights = groups == 1 ? dnnl::memory::dims(shape.begin(), shape.end())
                            : dnnl::memory::dims{groups, shape[0] / groups, shape[1], shape[2], shape[3]};
    g.strides = {w.strideHeight, w.strideWidth};
    g.dilates = {w.dilationHeight - 1, w.dilationWidth - 1};
    g.padBegin = {w.padTop, w.padLeft};
    g.padEnd = {w.padBottom, w.padRight};
    g.depthPadded = w.padTop + w.padLeft + w.padBottom + w.padRight > 0;
    return g;
}

void Builder::appendFloatActivation(dnnl::post_ops &ops, Activation activation) const
{
    switch (activation) {
    case Activation::None: break;
    case Activation::Relu: appendEltwise(ops, algorithm::eltwise_relu, 0.F, 0.F); break;
    case Activation::Relu6: appendEltwise(ops, algorithm::eltwise_clip, 0.F, 6.F); break;
    case Activation::Gelu: appendEltwise(ops, algorithm::eltwise_gelu_erf, 0.F, 0.F); break;
    case Activation::GeluTanh: appendEltwise(ops, algorithm::eltwise_gelu_tanh, 0.F, 0.F); break;
    case Activation::Tanh: appendEltwise(ops, algorithm::eltwise_tanh, 0.F, 0.F); break;
    }
}

void Builder::appendIntegerActivation(dnnl::post_ops &ops, Activation activation, const QParams &q) const
{
    // Storing saturates at the type's own limits; a narrower range, relu above the lower limit and relu6 need a clip.
    const kernels::StoredIntegers stored = m_out.stored(q);
    const std::int32_t typeLow = stored.isSigned ? -128 : 0;
    const std::int32_t typeHigh = stored.isSigned ? 127 : 255;
    float low = static_cast<float>(stored.low - stored.zero);
    float high = static_cast<float>(stored.high - stored.zero);
    const bool fullLow = stored.low == typeLow;
    bool clipLow = !fullLow;
    bool clipHigh = stored.high != typeHigh;
    if (activation == Activation::Relu || activation == Activation::Relu6) {
        clipLow = clipLow || low < 0.F;
        low = std::max(low, 0.F);
    }
    if (activation == Activation::Relu6) {
        clipHigh = clipHigh || 6.F / q.scale[0] < high;
        high = std::min(high, 6.F / q.scale[0]);
    }
    if (clipHigh)
        appendEltwise(ops, algorithm::eltwise_clip, low, high);
    else if (clipLow && low == 0.F)
        appendEltwise(ops, algorithm::eltwise_relu, 0.F, 0.F);
    else if (clipLow)
        appendEltwise(ops, algorithm::eltwise_clip, low, high);
}

// The slot that holds the residual when the convolution starts, to be added to: the residual's own where nobody reads it
// afterwards, else a copy.
Slot *Builder::residualTarget(const Step &step, const Desc &target)
{
    const int residual = step.residual;
    const auto index = static_cast<std::size_t>(residual);
    int stepIndex = -1;
    for (std::size_t i = 0; i < m_out.program.steps.size(); ++i) {
        if (m_out.program.steps[i].output == step.output)
            stepIndex = static_cast<int>(i);
    }
    const bool sameLayout =
        place(residual).desc.get_size() == target.get_size() && (place(residual).desc == target || m_out.integers(residual));
    const bool readLater = m_out.program.lastReader[index] > stepIndex || place(residual).slot->pinned ||
                           std::find(step.inputs.begin(), step.inputs.end(), residual) != step.inputs.end();
    if (sameLayout && !readLater)
        return place(residual).slot;
    Slot *copy = newSlot(target.get_size());
    if (sameLayout) {
        Slot *from = use(place(residual).slot);
        use(copy);
        const std::size_t bytes = target.get_size();
        addTask(step.result, [=](dnnl::stream &) { std::memcpy(copy->data, from->data, bytes); });
    } else {
        addReorder(step.result, place(residual).slot, place(residual).desc, copy, target);
    }
    return copy;
}

void Builder::finishConvolution(const Step &step, ConvolutionBuild &build)
{
    const auto &description = build.description;
    const Desc target = description.dst_desc();
    Slot *to = step.residual >= 0 ? residualTarget(step, target) : newSlot(target.get_size());
    place(step.output) = {to, target};

    const bool integer = !build.integers.empty();
    const Desc plainWeights(build.geometry->weights, integer ? DataType::s8 : DataType::f32,
                            build.geometry->grouped() ? Tag::goihw : Tag::oihw);
    const dnnl::memory given = constant(plainWeights, integer ? static_cast<const void *>(build.integers.data()) : build.weights.data());
    dnnl::memory weights(description.weights_desc(), m_out.engine, m_out.memory.allocate(description.weights_desc().get_size()));
    dnnl::stream stream(m_out.engine);
    dnnl::reorder(given, weights).execute(stream, {{DNNL_ARG_FROM, given}, {DNNL_ARG_TO, weights}});
    stream.wait();

    Arguments arguments = std::move(build.extra);
    arguments[DNNL_ARG_SRC] = view(build.source, description.src_desc());
    arguments[DNNL_ARG_WEIGHTS] = weights;
    arguments[DNNL_ARG_DST] = view(to, target);
    if (!build.floatBias.empty())
        arguments[DNNL_ARG_BIAS] = constant(description.bias_desc(), build.floatBias.data());
    addPrimitive(step.nodes.front(), convolution_forward(description), std::move(arguments));
}

void Builder::addConvolution(const Step &step)
{
    const ConvolutionGeometry geometry = geometryOf(step);
    if (m_out.arithmetic == Arithmetic::Integers && step.integer && ownDepthwiseFits(step))
        return addDepthwise(step);
    if (m_out.arithmetic == Arithmetic::Integers && step.integer && vnniConvolutionFits(step))
        return addVnniConvolution(step);
    const Precision precision = m_graph.nodes[static_cast<std::size_t>(step.nodes.front())].precision;
    if (m_out.arithmetic == Arithmetic::Integers && step.integer)
        addIntegerConvolution(step, geometry);
    else if (precision == Precision::DynamicInteger)
        addDynamicLinear(step, geometry);
    else
        addFloatConvolution(step, geometry);
}

void Builder::addFloatConvolution(const Step &step, const ConvolutionGeometry &g)
{
    const bool linear = node(step).op == OpType::Linear;
    // Rows of a Linear stay rows; images take the layout the convolution likes best.
    const Tag tag = linear ? Tag::nhwc : Tag::any;
    const Desc any(g.source, DataType::f32, tag);
    const Desc target(g.target, DataType::f32, tag);
    const auto &inputGrid = m_out.program.values[static_cast<std::size_t>(step.inputs[0])].q;
    FloatWeights parameters = floatWeights(m_graph, step, inputGrid ? &*inputGrid : nullptr);
    ConvolutionBuild build;
    build.geometry = &g;
    build.weights = std::move(parameters.weight);
    build.floatBias = std::move(parameters.bias);
    dnnl::primitive_attr attributes;
    dnnl::post_ops ops;
    if (step.residual >= 0)
        ops.append_sum(1.F);
    appendFloatActivation(ops, step.activation);
    attributes.set_post_ops(ops);
    const Desc weights(g.weights, DataType::f32, Tag::any);
    const Desc bias = build.floatBias.empty() ? Desc() : Desc({g.outputs}, DataType::f32, Tag::x);
    build.description = describeConvolution(m_out.engine, g.form(any, weights, bias, target), attributes);
    build.source = inLayout(step.nodes.front(), step.inputs[0], build.description.src_desc());
    finishConvolution(step, build);
}

void Builder::addIntegerConvolution(const Step &step, const ConvolutionGeometry &g)
{
    const QParams &in = *m_out.integers(step.inputs[0]);
    const QParams *out = m_out.integers(step.output);
    IntegerWeights parameters = integerWeights(m_graph, step, &in, out);
    const kernels::StoredIntegers storedIn = m_out.stored(in);

    IntegerScaling scaling{std::move(parameters.multiplier), std::move(parameters.bias), 0, 0};
    if (storedIn.zero != 0) {
        if (g.depthPadded) {
            scaling.sourceZero = storedIn.zero;
        } else {
            // Without padding the zero point is a constant of each output: Σ q_w (q_x − z) = Σ q_w q_x − z Σ q_w.
            for (std::int64_t o = 0; o < g.outputs; ++o) {
                std::int32_t sum = 0;
                for (std::int64_t i = 0; i < parameters.rowLength; ++i)
                    sum += parameters.weight[static_cast<std::size_t>(o * parameters.rowLength + i)];
                scaling.bias[static_cast<std::size_t>(o)] -= storedIn.zero * sum;
            }
        }
    }
    dnnl::post_ops ops;
    DataType targetType = DataType::f32;
    if (step.residual >= 0) {
        const QParams *r = m_out.integers(step.residual);
        if (out && r) {
            ops.append_sum(r->scale[0] / out->scale[0], m_out.stored(*r).zero, integerType(*r));
        } else {
            ops.append_sum(1.F);
        }
    }
    if (out) {
        targetType = integerType(*out);
        appendIntegerActivation(ops, step.activation, *out);
        scaling.resultZero = m_out.stored(*out).zero;
    } else {
        appendFloatActivation(ops, step.activation);
    }
    dnnl::primitive_attr attributes;
    attributes.set_post_ops(ops);
    setScaling(attributes, scaling, g.grouped());

    const Desc source(g.source, integerType(in), Tag::nhwc);
    const Desc weights(g.weights, DataType::s8, Tag::any);
    const Desc target(g.target, targetType, Tag::nhwc);
    ConvolutionBuild build;
    build.geometry = &g;
    build.description = describeConvolution(m_out.engine, g.form(source, weights, biasOf(scaling), target), attributes);
    build.source = place(step.inputs[0]).slot;
    build.integers = std::move(parameters.weight);
    build.extra = scalingArguments(m_out.engine, scaling);
    finishConvolution(step, build);
}

} // namespace quantoscope::onednn
