// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/torch/torch_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>

namespace quantoscope::torchrun {

Quint8 asQuint8(const QParams &q)
{
    return {q.scale.at(0), q.zeroPoint.at(0) + (q.isSigned() ? 128 : 0)};
}

bool spans8Bits(const QParams &q)
{
    return !q.perChannel() && q.qmax - q.qmin >= 254;
}

namespace {

Range realRange(const QParams &q)
{
    const float scale = q.scale.at(0);
    const std::int32_t zeroPoint = q.zeroPoint.at(0);
    return {scale * static_cast<float>(q.qmin - zeroPoint), scale * static_cast<float>(q.qmax - zeroPoint)};
}

std::optional<Quint8> rangeOfSummand(const QuantizedGraph &graph, NodeId node)
{
    const auto readers = graph.graph.readers()[static_cast<std::size_t>(node)];
    if (readers.size() != 1 || graph.graph.at(readers[0]).op != OpType::Add)
        return std::nullopt;
    const Node &add = graph.graph.at(readers[0]);
    const QuantizedNode &sum = graph.nodes[static_cast<std::size_t>(readers[0])];
    const NodeId other = add.inputs[0] == node ? add.inputs[1] : add.inputs[0];
    const QuantizedNode &residual = graph.nodes[static_cast<std::size_t>(other)];
    if (sum.precision != Precision::Integer || !sum.output || !residual.output)
        return std::nullopt;
    const Range added = realRange(*residual.output);
    Range result = realRange(*sum.output);
    if (add.activation != Activation::None)
        result.min = 0.F;
    const double low = std::min(0.0, static_cast<double>(result.min) - added.max);
    const double high = std::max(0.0, static_cast<double>(result.max) - added.min);
    Quint8 q;
    q.scale = (high - low) / 255.0;
    if (!(q.scale > 0.0))
        return std::nullopt;
    q.zeroPoint = std::clamp<std::int64_t>(std::llround(-low / q.scale), 0, 255);
    return q;
}

} // namespace

std::optional<Quint8> integerOutput(const QuantizedGraph &graph, NodeId node)
{
    const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(node)];
    if (decision.precision != Precision::Integer)
        return std::nullopt;
    if (decision.outputIsInteger && decision.output)
        return asQuint8(*decision.output);
    return rangeOfSummand(graph, node);
}

at::Tensor floatTensor(const Tensor &tensor)
{
    const Tensor values = tensor.toF32();
    at::Tensor copy = at::empty(values.shape(), at::TensorOptions().dtype(at::kFloat));
    std::memcpy(copy.data_ptr(), values.bytes(), values.byteCount());
    return copy;
}

at::Tensor quantizedWeight(const Tensor &integers, const QParams &q)
{
    at::Tensor values = at::empty(integers.shape(), at::TensorOptions().dtype(at::kChar));
    std::memcpy(values.data_ptr(), integers.bytes(), integers.byteCount());
    if (!q.perChannel())
        return at::_make_per_tensor_quantized_tensor(values, q.scale.at(0), q.zeroPoint.at(0));
    at::Tensor scales = at::empty({static_cast<std::int64_t>(q.scale.size())}, at::TensorOptions().dtype(at::kDouble));
    at::Tensor zeroPoints = at::zeros({static_cast<std::int64_t>(q.scale.size())}, at::TensorOptions().dtype(at::kLong));
    for (std::size_t i = 0; i < q.scale.size(); ++i) {
        scales.data_ptr<double>()[i] = q.scale[i];
        zeroPoints.data_ptr<std::int64_t>()[i] = q.zeroPoint.empty() ? 0 : q.zeroPoint[std::min(i, q.zeroPoint.size() - 1)];
    }
    return at::_make_per_channel_quantized_tensor(values, scales, zeroPoints, q.axis);
}

static std::string engineName(at::QEngine engine)
{
    std::string name = c10::toString(engine);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

void setEngine(const std::string &engine)
{
    for (const at::QEngine known : at::globalContext().supportedQEngines()) {
        if (engineName(known) == engine && at::globalContext().qEngine() != known)
            at::globalContext().setQEngine(known);
    }
}

std::vector<std::string> supportedEngines()
{
    std::vector<std::string> found;
    for (const at::QEngine engine : at::globalContext().supportedQEngines()) {
        if (engine != at::kNoQEngine)
            found.push_back(engineName(engine));
    }
    std::vector<std::string> ordered;
    for (const char *name : {"x86", "fbgemm", "onednn", "qnnpack"}) {
        if (std::find(found.begin(), found.end(), name) != found.end())
            ordered.emplace_back(name);
    }
    return ordered;
}

} // namespace quantoscope::torchrun
