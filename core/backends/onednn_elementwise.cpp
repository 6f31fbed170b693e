// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_builder.h"
#include "backends/onednn_primitives.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace quantoscope::onednn {

using dnnl::algorithm;

void Builder::addElementwise(const Step &step)
{
    if (m_out.integers(step.output))
        addIntegerElementwise(step);
    else
        addFloatElementwise(step);
}

void Builder::addFloatElementwise(const Step &step)
{
    const Node &target = node(step);
    const NodeId id = step.nodes.front();
    const int in = step.inputs[0];
    dnnl::primitive_attr attributes;
    dnnl::post_ops ops;
    appendFloatActivation(ops, step.activation);
    attributes.set_post_ops(ops);
    if (target.op == OpType::Add) {
        const Desc desc = place(in).desc;
        Slot *other = inLayout(id, step.inputs[1], desc);
        const auto description = describeAdd(m_out.engine, desc, attributes);
        Slot *to = define(step.output, desc);
        const dnnl::memory a = view(place(in).slot, desc);
        const dnnl::memory b = view(other, desc);
        addPrimitive(id, dnnl::binary(description), {{DNNL_ARG_SRC_0, a}, {DNNL_ARG_SRC_1, b}, {DNNL_ARG_DST, view(to, desc)}});
        return;
    }
    if (target.op == OpType::BatchNorm)
        return addFloatBatchNorm(step);
    algorithm function = algorithm::eltwise_relu;
    float alpha = 0.F;
    float beta = 0.F;
    switch (target.op) {
    case OpType::Relu6:
        function = algorithm::eltwise_clip;
        beta = 6.F;
        break;
    case OpType::Gelu: function = target.attrs.tanhApproximation ? algorithm::eltwise_gelu_tanh : algorithm::eltwise_gelu_erf; break;
    case OpType::Tanh: function = algorithm::eltwise_tanh; break;
    case OpType::Sigmoid: function = algorithm::eltwise_logistic; break;
    default: break;
    }
    const Desc desc = place(in).desc;
    const auto description = describeEltwise(m_out.engine, function, desc, alpha, beta, attributes);
    Slot *to = define(step.output, desc);
    const dnnl::memory a = view(place(in).slot, desc);
    addPrimitive(id, dnnl::eltwise_forward(description), {{DNNL_ARG_SRC, a}, {DNNL_ARG_DST, view(to, desc)}});
}

void Builder::addFloatBatchNorm(const Step &step)
{
    const Node &target = node(step);
    const NodeId id = step.nodes.front();
    const Desc desc = place(step.inputs[0]).desc;
    const std::int64_t channels = shapeOf(step.inputs[0])[0];
    const Desc perChannel({channels}, DataType::f32, Tag::x);
    // A binary multiply with one value per channel has no fast kernel on a blocked layout; batch normalization has.
    const auto description = describeBatchNorm(m_out.engine, desc, static_cast<float>(target.attrs.epsilon));
    const auto parameter = [&](const char *key) { return constant(perChannel, target.param(key).data<float>()); };
    Slot *to = define(step.output, desc);
    const dnnl::memory source = view(place(step.inputs[0]).slot, desc);
    addPrimitive(id, dnnl::batch_normalization_forward(description),
                 {{DNNL_ARG_SRC, source},
                  {DNNL_ARG_MEAN, parameter("running_mean")},
                  {DNNL_ARG_VARIANCE, parameter("running_var")},
                  {DNNL_ARG_SCALE, parameter("weight")},
                  {DNNL_ARG_SHIFT, parameter("bias")},
                  {DNNL_ARG_DST, view(to, desc)}});
}

void Builder::addIntegerElementwise(const Step &step)
{
    const Node &target = node(step);
    const NodeId id = step.nodes.front();
    const int in = step.inputs[0];
    const QParams &qIn = *m_out.integers(in);
    const QParams &qOut = *m_out.integers(step.output);
    const kernels::StoredIntegers from = m_out.stored(qIn);
    const kernels::StoredIntegers to = m_out.stored(qOut);
    const std::size_t count = elements(in);
    Slot *source = use(place(in).slot);
    if (target.op == OpType::Add) {
        Slot *other = use(place(step.inputs[1]).slot);
        const kernels::StoredIntegers second = m_out.stored(*m_out.integers(step.inputs[1]));
        const kernels::Bounds bounds = boundsOf(step.activation, qOut);
        Slot *result = use(define(step.output, plainDesc(step.output, integerType(qOut))));
        addTask(id, [=](dnnl::stream &) { kernels::add(source->data, from, other->data, second, result->data, to, count, bounds); });
        return;
    }
    Slot *result = use(define(step.output, plainDesc(step.output, integerType(qOut))));
    if (target.op == OpType::BatchNorm) {
        ChannelAffine affine = integerBatchNorm(target, qIn, qOut);
        // The stored integers may be shifted by 128 on either side.
        const auto shiftIn = static_cast<float>(from.zero - qIn.zeroPoint[0]);
        const auto shiftOut = static_cast<float>(to.zero - qOut.zeroPoint[0]);
        for (std::size_t c = 0; c < affine.factor.size(); ++c)
            affine.offset[c] = affine.offset[c] - affine.factor[c] * shiftIn + shiftOut;
        const std::size_t channels = affine.factor.size();
        addTask(id, [=, factor = affine.factor, offset = affine.offset](dnnl::stream &) {
            kernels::channelAffine(source->data, from.isSigned, result->data, to, factor.data(), offset.data(), count / channels, channels);
        });
        return;
    }
    std::int32_t high = from.high;
    if (target.op == OpType::Relu6)
        high = std::clamp(static_cast<std::int32_t>(std::nearbyint(std::min(6.F / from.scale, 1e6F) + static_cast<float>(from.zero))),
                          from.low, from.high);
    addTask(id, [=](dnnl::stream &) { kernels::clamp(source->data, result->data, count, from.isSigned, from.zero, high); });
}

void Builder::addPool(const Step &step)
{
    const Node &target = node(step);
    const NodeId id = step.nodes.front();
    const int in = step.inputs[0];
    const Shape &s = shapeOf(in);
    const Shape &o = shapeOf(step.output);
    const kernels::PoolShape shape{m_out.shape.batch, s[0], s[1], s[2], o[1], o[2]};
    const Node copy = [&] { // without parameters: only the attributes are read
        Node n;
        n.op = target.op;
        n.attrs = target.attrs;
        return n;
    }();
    if (const QParams *q = m_out.integers(step.output)) {
        const kernels::StoredIntegers grid = m_out.stored(*q);
        Slot *source = use(place(in).slot);
        Slot *result = use(define(step.output, plainDesc(step.output, integerType(*q))));
        addTask(id, [=](dnnl::stream &) { kernels::pool(copy, source->data, result->data, grid, shape); });
        return;
    }
    Slot *source = inLayout(id, in, plainDesc(in, DataType::f32));
    use(source);
    Slot *result = use(define(step.output, plainDesc(step.output, DataType::f32)));
    addTask(id, [=](dnnl::stream &) {
        kernels::poolFloat(copy, reinterpret_cast<const float *>(source->data), reinterpret_cast<float *>(result->data), shape);
    });
}

void Builder::addConcat(const Step &step)
{
    const NodeId id = step.nodes.front();
    if (const QParams *q = m_out.integers(step.output)) {
        const kernels::StoredIntegers to = m_out.stored(*q);
        struct Part {
            Slot *slot;
            kernels::StoredIntegers from;
            std::size_t channels, offset;
        };
        std::vector<Part> parts;
        std::size_t stride = 0;
        std::size_t rowCount = 0;
        for (int input : step.inputs) {
            const bool image = m_out.isImage(input);
            const auto channels = static_cast<std::size_t>(image ? shapeOf(input)[0] : features(input));
            rowCount = elements(input) / channels;
            parts.push_back({use(place(input).slot), m_out.stored(*m_out.integers(input)), channels, stride});
            stride += channels;
        }
        Slot *result = use(define(step.output, plainDesc(step.output, integerType(*q))));
        addTask(id, [=](dnnl::stream &) {
            for (const Part &part : parts)
                kernels::rescaleRows(part.slot->data, part.from, result->data + part.offset, to, rowCount, part.channels, stride);
        });
        return;
    }
    std::vector<Slot *> slots;
    std::vector<Desc> descs;
    for (int input : step.inputs) {
        descs.push_back(plainDesc(input, DataType::f32));
        slots.push_back(inLayout(id, input, descs.back()));
    }
    const Desc plain = plainDesc(step.output, DataType::f32);
    const auto description = describeConcat(m_out.engine, plain, descs);
    Slot *to = define(step.output, plain);
    std::unordered_map<int, dnnl::memory> arguments{{DNNL_ARG_DST, view(to, plain)}};
    for (std::size_t i = 0; i < slots.size(); ++i)
        arguments[DNNL_ARG_MULTIPLE_SRC + static_cast<int>(i)] = view(slots[i], descs[i]);
    addPrimitive(id, dnnl::concat(description), std::move(arguments));
}

void Builder::addFlatten(const Step &step)
{
    const NodeId id = step.nodes.front();
    const int in = step.inputs[0];
    if (!m_out.isImage(in)) {
        place(step.output) = place(in);
        return;
    }
    const QParams *q = m_out.integers(step.output);
    const DataType type = q ? integerType(*q) : DataType::f32;
    const Shape &s = shapeOf(in);
    // PyTorch flattens in the order channel, row, column.
    const bool alreadyRows = place(in).desc == plainDesc(in, type) && s[1] * s[2] == 1;
    if (alreadyRows) {
        place(step.output) = {place(in).slot, plainDesc(step.output, type)};
        return;
    }
    const Desc planar({m_out.shape.batch, s[0], s[1], s[2]}, type, Tag::nchw);
    Slot *to = newSlot(planar.get_size());
    addReorder(id, place(in).slot, place(in).desc, to, planar);
    place(step.output) = {to, plainDesc(step.output, type)};
}

} // namespace quantoscope::onednn
