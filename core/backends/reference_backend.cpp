// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/reference_backend.h"

#include "backends/reference_ops.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace quantoscope {

namespace {

using reference::Values;

std::int32_t clampRound(float value, const QParams &q)
{
    // nearbyint of a NaN or of something huge has no integer: clamp first, at bounds far outside any q.
    const float bounded = std::isnan(value) ? 0.F : std::clamp(value, -1e9F, 1e9F);
    return std::clamp(static_cast<std::int32_t>(std::nearbyint(bounded + static_cast<float>(q.zeroPoint[0]))), q.qmin, q.qmax);
}

// The activation in the scaled domain: relu6's ceiling is 6 / s_y.
float activateScaled(Activation activation, float x, float scale)
{
    switch (activation) {
    case Activation::Relu: return std::max(x, 0.F);
    case Activation::Relu6: return std::min(std::max(x, 0.F), 6.F / scale);
    default: return x;
    }
}

class ReferenceExecutable : public Executable
{
public:
    ReferenceExecutable(QuantizedGraph graph, Program program, ExecutionShape shape)
        : m_graph(std::move(graph))
        , m_program(std::move(program))
        , m_shape(std::move(shape))
    {
    }

    Status run(const InputBatch &input, std::vector<float> &output) override { return execute(input, output, nullptr, nullptr); }
    Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) override
    {
        return execute(input, output, &tap, nullptr);
    }
    Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) override
    {
        nodeMs.resize(m_graph.graph.nodes.size(), 0.0);
        return execute(input, output, nullptr, &nodeMs);
    }

private:
    Status execute(const InputBatch &input, std::vector<float> &output, const Tap *tap, std::vector<double> *nodeMs);
    Status loadInputs(const InputBatch &input);
    void compute(const Step &step);
    void weighted(const Step &step);
    void storeFloat(const Step &step, std::size_t i, float value);
    void elementwise(const Step &step);
    void embedding(const Step &step);
    void concat(const Step &step);
    void showTap(const Step &step, const Tap &tap) const;

    Values &value(int index) { return m_values[static_cast<std::size_t>(index)]; }
    const QParams *qparams(int index) const
    {
        const auto &q = m_program.values[static_cast<std::size_t>(index)].q;
        return q ? &*q : nullptr;
    }
    const Node &node(const Step &step) const { return m_graph.graph.at(step.nodes.front()); }

    QuantizedGraph m_graph;
    Program m_program;
    ExecutionShape m_shape;
    std::vector<Values> m_values;
};

Status ReferenceExecutable::loadInputs(const InputBatch &input)
{
    std::size_t next = 0;
    for (const Node &candidate : m_graph.graph.nodes) {
        if (candidate.op != OpType::Input)
            continue;
        Values &target = value(m_program.graphInputs[next++]);
        const std::size_t count = static_cast<std::size_t>(target.perItem() * m_shape.batch);
        if (candidate.attrs.inputKind == InputKind::Image) {
            target.f = input.pixels;
        } else {
            target.q = candidate.attrs.inputKind == InputKind::TokenIds     ? input.ids
                       : candidate.attrs.inputKind == InputKind::TokenTypes ? input.types
                                                                            : input.mask;
        }
        const std::size_t found = candidate.attrs.inputKind == InputKind::Image ? target.f.size() : target.q.size();
        if (found != count)
            return internalError("execution.input-size", "Input {name}: expected {expected} values, found {found}.",
                                 {{"name", candidate.name}, {"expected", std::to_string(count)}, {"found", std::to_string(found)}});
    }
    return {};
}

Status ReferenceExecutable::execute(const InputBatch &input, std::vector<float> &output, const Tap *tap, std::vector<double> *nodeMs)
{
    m_values.assign(m_program.values.size(), {});
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i].shape = m_program.values[i].shape;
        m_values[i].batch = m_shape.batch;
        m_values[i].integer = m_program.values[i].q.has_value();
    }
    QS_TRY(loadInputs(input));
    if (tap) {
        for (int index : m_program.graphInputs) {
            if (value(index).f.empty())
                continue;
            Step step;
            step.nodes = {m_program.values[static_cast<std::size_t>(index)].node};
            step.output = index;
            step.result = step.nodes.front();
            showTap(step, *tap);
        }
    }
    for (const Step &step : m_program.steps) {
        if (cancelToken().isCancelled())
            return cancelled();
        Values &out = value(step.output);
        const auto count = static_cast<std::size_t>(out.perItem() * m_shape.batch);
        if (out.integer)
            out.q.assign(count, 0);
        else
            out.f.assign(count, 0.F);
        const auto begin = std::chrono::steady_clock::now();
        compute(step);
        if (nodeMs) {
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
            (*nodeMs)[static_cast<std::size_t>(step.nodes.front())] += passed.count();
        }
        if (tap && step.kind == StepKind::Compute)
            showTap(step, *tap);
    }
    output = value(m_program.output).f;
    return {};
}

void ReferenceExecutable::showTap(const Step &step, const Tap &tap) const
{
    const Values &from = m_values[static_cast<std::size_t>(step.output)];
    const QParams *q = qparams(step.output);
    const std::int64_t channels = from.shape.size() == 3 ? from.shape[0] : from.shape.back();
    const std::int64_t inner = from.shape.size() == 3 ? from.shape[1] * from.shape[2] : 1;
    const std::size_t count = q ? from.q.size() : from.f.size();
    std::vector<float> copy(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float x = q ? q->scale[0] * static_cast<float>(from.q[i] - q->zeroPoint[0]) : from.f[i];
        const auto image = static_cast<std::int64_t>(i) / (channels * inner);
        const auto channel = static_cast<std::int64_t>(i) / inner % channels;
        const auto pixel = static_cast<std::int64_t>(i) % inner;
        copy[static_cast<std::size_t>((image * inner + pixel) * channels + channel)] = x;
    }
    if (step.nodes.size() == 1) {
        tap(step.result, copy.data(), count, static_cast<std::size_t>(channels));
        return;
    }
    const std::size_t part = static_cast<std::size_t>(channels) / step.nodes.size();
    std::vector<float> slice(count / step.nodes.size());
    for (std::size_t p = 0; p < step.nodes.size(); ++p) {
        for (std::size_t i = 0; i < slice.size(); ++i)
            slice[i] = copy[(i / part) * static_cast<std::size_t>(channels) + p * part + i % part];
        tap(step.nodes[p], slice.data(), slice.size(), part);
    }
}

void ReferenceExecutable::storeFloat(const Step &step, std::size_t i, float x)
{
    if (step.residual >= 0)
        x += value(step.residual).f[i];
    value(step.output).f[i] = reference::activate(step.activation, x);
}

void ReferenceExecutable::weighted(const Step &step)
{
    const Node &target = node(step);
    const bool dynamic = m_graph.nodes[static_cast<std::size_t>(step.nodes.front())].precision == Precision::DynamicInteger;
    Values &in = value(step.inputs[0]);
    Values &out = value(step.output);
    const QParams *outQ = qparams(step.output);
    const reference::ConvolutionShape shape{in.shape, out.shape, target.attrs.window, target.attrs.groups};
    const bool convolution = target.op == OpType::Conv2d;
    const std::size_t inner = convolution ? static_cast<std::size_t>(out.shape[1] * out.shape[2]) : 1;

    if (!step.integer && !dynamic) {
        const FloatWeights weights = floatWeights(m_graph, step);
        const auto acc = convolution ? reference::convolveFloats(in, weights, shape) : reference::multiplyFloats(in, weights);
        for (std::size_t i = 0; i < acc.size(); ++i) {
            const std::size_t channel = i / inner % static_cast<std::size_t>(weights.outputs);
            storeFloat(step, i, static_cast<float>(acc[i] + (weights.bias.empty() ? 0.F : weights.bias[channel])));
        }
        return;
    }
    Values integers = in;
    QParams inQ = dynamic ? QParams{{1.F}, {0}, -127, 127, -1} : *qparams(step.inputs[0]);
    if (dynamic) {
        float largest = 0.F;
        for (float x : in.f)
            largest = std::max(largest, std::fabs(x));
        inQ.scale[0] = largest > 0.F ? largest / 127.F : 1.F;
        const float inverse = 1.F / inQ.scale[0];
        integers.q.resize(in.f.size());
        for (std::size_t i = 0; i < in.f.size(); ++i)
            integers.q[i] = clampRound(in.f[i] * inverse, inQ);
    }
    const IntegerWeights weights = integerWeights(m_graph, step, dynamic ? nullptr : &inQ, outQ);
    const auto acc = convolution ? reference::convolveIntegers(integers, inQ.zeroPoint[0], weights, shape)
                                 : reference::multiplyIntegers(integers, inQ.zeroPoint[0], weights);
    for (std::size_t i = 0; i < acc.size(); ++i) {
        const std::size_t channel = i / inner % static_cast<std::size_t>(weights.outputs);
        if (dynamic) {
            const float bias = weights.floatBias.empty() ? 0.F : weights.floatBias[channel];
            storeFloat(step, i, static_cast<float>(acc[i]) * weights.scale[channel] * inQ.scale[0] + bias);
            continue;
        }
        float x = (static_cast<float>(acc[i]) + static_cast<float>(weights.bias[channel])) * weights.multiplier[channel];
        if (!outQ) {
            storeFloat(step, i, x);
            continue;
        }
        if (step.residual >= 0) {
            const QParams &r = *qparams(step.residual);
            x += (r.scale[0] / outQ->scale[0]) * static_cast<float>(value(step.residual).q[i] - r.zeroPoint[0]);
        }
        out.q[i] = clampRound(activateScaled(step.activation, x, outQ->scale[0]), *outQ);
    }
}

void ReferenceExecutable::elementwise(const Step &step)
{
    const Node &target = node(step);
    const Values &a = value(step.inputs[0]);
    Values &out = value(step.output);
    const QParams *outQ = qparams(step.output);
    const std::size_t count = outQ ? out.q.size() : out.f.size();
    const bool batchNorm = target.op == OpType::BatchNorm;
    const std::size_t inner = batchNorm ? static_cast<std::size_t>(out.shape[1] * out.shape[2]) : 1;
    const std::size_t channels = batchNorm ? static_cast<std::size_t>(out.shape[0]) : 1;
    const ChannelAffine affine = !batchNorm ? ChannelAffine{}
                                 : outQ     ? integerBatchNorm(target, *qparams(step.inputs[0]), *outQ)
                                            : batchNormAffine(target);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t channel = i / inner % channels;
        if (!outQ) {
            float x = a.f[i];
            if (target.op == OpType::Add)
                x += value(step.inputs[1]).f[i];
            else if (batchNorm)
                x = x * affine.factor[channel] + affine.offset[channel];
            else if (target.op == OpType::Sigmoid)
                x = 1.F / (1.F + std::exp(-x));
            const Activation own = target.op == OpType::Relu    ? Activation::Relu
                                   : target.op == OpType::Relu6 ? Activation::Relu6
                                   : target.op == OpType::Tanh  ? Activation::Tanh
                                   : target.op == OpType::Gelu  ? (target.attrs.tanhApproximation ? Activation::GeluTanh : Activation::Gelu)
                                                                : Activation::None;
            out.f[i] = reference::activate(step.activation, reference::activate(own, x));
            continue;
        }
        const QParams &qa = *qparams(step.inputs[0]);
        if (batchNorm) {
            const float q = affine.factor[channel] * static_cast<float>(a.q[i]) + affine.offset[channel];
            out.q[i] = std::clamp(static_cast<std::int32_t>(std::nearbyint(std::clamp(q, -1e9F, 1e9F))), outQ->qmin, outQ->qmax);
        } else if (target.op == OpType::Add) {
            const QParams &qb = *qparams(step.inputs[1]);
            const float x = (qa.scale[0] / outQ->scale[0]) * static_cast<float>(a.q[i] - qa.zeroPoint[0]) +
                            (qb.scale[0] / outQ->scale[0]) * static_cast<float>(value(step.inputs[1]).q[i] - qb.zeroPoint[0]);
            out.q[i] = clampRound(activateScaled(step.activation, x, outQ->scale[0]), *outQ);
        } else {
            // relu and relu6 keep the QParams of their input: zero is the zero point, six the nearest integer to it.
            std::int32_t q = std::max(a.q[i], qa.zeroPoint[0]);
            if (target.op == OpType::Relu6)
                q = std::min(q, clampRound(6.F / qa.scale[0], qa));
            out.q[i] = q;
        }
    }
}

void ReferenceExecutable::embedding(const Step &step)
{
    const Node &target = node(step);
    const Tensor &table = target.param("weight");
    const Values &ids = value(step.inputs[0]);
    Values &out = value(step.output);
    const auto features = static_cast<std::size_t>(table.dim(1));
    const auto sequence = static_cast<std::size_t>(out.shape[0]);
    for (std::size_t row = 0; row < out.f.size() / features; ++row) {
        const std::int64_t id = target.op == OpType::PositionEmbedding ? static_cast<std::int64_t>(row % sequence) : ids.q[row];
        const auto safe = static_cast<std::size_t>(std::clamp<std::int64_t>(id, 0, table.dim(0) - 1));
        std::copy_n(table.data<float>() + safe * features, features, out.f.begin() + static_cast<std::ptrdiff_t>(row * features));
    }
}

void ReferenceExecutable::concat(const Step &step)
{
    Values &out = value(step.output);
    const QParams *outQ = qparams(step.output);
    const std::int64_t outPerItem = out.perItem();
    std::int64_t offset = 0;
    for (int input : step.inputs) {
        const Values &in = value(input);
        const std::int64_t perItem = in.perItem();
        for (std::int64_t i = 0; i < perItem * m_shape.batch; ++i) {
            const auto to = static_cast<std::size_t>(i / perItem * outPerItem + offset + i % perItem);
            if (outQ) {
                const QParams &q = *qparams(input);
                const float x = (q.scale[0] / outQ->scale[0]) * static_cast<float>(in.q[static_cast<std::size_t>(i)] - q.zeroPoint[0]);
                out.q[to] = clampRound(x, *outQ);
            } else {
                out.f[to] = in.f[static_cast<std::size_t>(i)];
            }
        }
        offset += perItem;
    }
}

void ReferenceExecutable::compute(const Step &step)
{
    Values &in = value(step.inputs[0]);
    Values &out = value(step.output);
    if (step.kind == StepKind::Quantize) {
        const QParams &q = *qparams(step.output);
        const float inverse = 1.F / q.scale[0];
        for (std::size_t i = 0; i < out.q.size(); ++i) {
            const float scaled = in.f[i] * inverse;
            const float bounded = std::isnan(scaled) ? 0.F : std::clamp(scaled, -1e9F, 1e9F);
            out.q[i] = std::clamp(static_cast<std::int32_t>(std::nearbyint(bounded)) + q.zeroPoint[0], q.qmin, q.qmax);
        }
        return;
    }
    if (step.kind == StepKind::Dequantize) {
        const QParams &q = *qparams(step.inputs[0]);
        for (std::size_t i = 0; i < out.f.size(); ++i)
            out.f[i] = q.scale[0] * static_cast<float>(in.q[i] - q.zeroPoint[0]);
        return;
    }
    const Node &target = node(step);
    switch (target.op) {
    case OpType::Conv2d:
    case OpType::Linear: return weighted(step);
    case OpType::MaxPool:
    case OpType::AvgPool:
    case OpType::AdaptiveAvgPool: {
        if (!out.integer)
            return reference::pool(target, in, out);
        const std::int32_t zero = qparams(step.inputs[0])->zeroPoint[0];
        Values centred = in;
        for (std::int32_t &q : centred.q)
            q -= zero;
        reference::pool(target, centred, out);
        for (std::int32_t &q : out.q)
            q += zero;
        return;
    }
    case OpType::Flatten:
        out.f = in.f;
        out.q = in.q;
        return;
    case OpType::Concat: return concat(step);
    case OpType::Embedding:
    case OpType::PositionEmbedding: return embedding(step);
    case OpType::LayerNorm: return reference::layerNorm(target, in, out);
    case OpType::Attention: {
        std::vector<const Values *> inputs;
        for (int input : step.inputs)
            inputs.push_back(&value(input));
        return reference::attention(target, step, inputs, out);
    }
    default: return elementwise(step);
    }
}

class ReferenceBackend : public Backend
{
public:
    std::string name() const override { return "reference"; }
    bool measuresTime() const override { return false; }
    std::string isa() const override { return "plain loops"; }
    std::int64_t macsAtOnce() const override { return 50'000'000; } // plain loops are that much slower
    Capability canRun(const QuantizedGraph &, NodeId) const override { return {}; }
    Result<std::unique_ptr<Executable>> compile(const QuantizedGraph &graph, const ExecutionShape &shape) const override
    {
        QS_TRY_ASSIGN(Program program, lower(graph, shape));
        return std::unique_ptr<Executable>(new ReferenceExecutable(graph, std::move(program), shape));
    }
};

} // namespace

std::shared_ptr<const Backend> makeReferenceBackend()
{
    return std::make_shared<ReferenceBackend>();
}

} // namespace quantoscope
