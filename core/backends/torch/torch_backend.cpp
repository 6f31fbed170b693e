// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/torch/torch_backend.h"

#include "backends/torch/torch_executable.h"
#include "backends/torch/torch_tensors.h"
#include "execution/cannot_run.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace quantoscope {

namespace {

bool hasVnni()
{
    // oneDNN below LibTorch obeys this variable too; whatever it names without VNNI has none.
    const char *ceiling = std::getenv("ONEDNN_MAX_CPU_ISA");
    if (!ceiling)
        ceiling = std::getenv("DNNL_MAX_CPU_ISA");
    if (ceiling) {
        const std::string_view isa = ceiling;
        const bool below = isa == "SSE41" || isa == "AVX" || isa == "AVX2" || isa == "AVX512_MIC" || isa == "AVX512_CORE";
        if (below)
            return false;
    }
#if defined(__x86_64__) || defined(__i386__)
    return __builtin_cpu_supports("avx512vnni");
#else
    return false;
#endif
}

bool isSymmetricPadding(const Window2d &window)
{
    return window.padTop == window.padBottom && window.padLeft == window.padRight;
}

bool hasZeroPoint(const QParams &q)
{
    return std::any_of(q.zeroPoint.begin(), q.zeroPoint.end(), [](std::int32_t z) { return z != 0; });
}

// The integers that a node reads: the QParams of its producers, none for a producer without.
const QParams *unsupportedInput(const QuantizedGraph &graph, const Node &node)
{
    for (NodeId input : node.inputs) {
        const auto &q = graph.nodes[static_cast<std::size_t>(input)].output;
        if (q && !torchrun::spans8Bits(*q))
            return &*q;
    }
    return nullptr;
}

} // namespace

TorchBackend::TorchBackend(std::string engine)
    : m_engine(std::move(engine))
{
}

std::string TorchBackend::isa() const
{
    return torchrun::cpuCapability();
}

BackendLimits TorchBackend::limits() const
{
    // oneDNN, FBGEMM and x86 add two products in 16 bits where there is no VNNI; PyTorch halves the activations' range for
    // FBGEMM and x86 (reduce_range), which loses the same bit. QNNPACK widens first and is exact.
    return {m_engine != "qnnpack" && !hasVnni() ? 63 : 0};
}

Capability TorchBackend::canRun(const QuantizedGraph &graph, NodeId id) const
{
    const Node &node = graph.graph.at(id);
    const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(id)];
    if (node.op == OpType::AvgPool && !isSymmetricPadding(node.attrs.window))
        return {false, Message("torch.pool-padding", "PyTorch pads both sides of a pooling alike.")};
    if (decision.precision == Precision::Float)
        return {};
    if (decision.precision == Precision::DynamicInteger && node.op != OpType::Linear)
        return {false, Message("torch.dynamic-operator", "Only linear layers are quantized dynamically.")};
    if (!hasIntegerForm(node.op))
        return {false, Message("torch.integer-operator", "PyTorch has no integer kernel for this operation.")};
    const bool isWindow = node.op == OpType::Conv2d || node.op == OpType::MaxPool;
    if (isWindow && !isSymmetricPadding(node.attrs.window))
        return {false, Message("torch.padding", "PyTorch's integer kernels pad both sides alike.")};
    if (!decision.weight.empty() && hasZeroPoint(decision.weightQ) && (decision.weightQ.perChannel() || m_engine == "onednn"))
        return {false, Message("torch.weight-zero-point",
                               "This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric "
                               "weights.")};
    if (decision.precision == Precision::DynamicInteger)
        return {};
    if (unsupportedInput(graph, node) || (decision.output && !torchrun::spans8Bits(*decision.output)))
        return {false, Message("torch.activation-bits", "PyTorch's integer kernels know activations of 8 bits only.")};
    if (!decision.weight.empty() && decision.weightQ.qmax - decision.weightQ.qmin < 126)
        return {false, Message("torch.weight-bits", "PyTorch's integer kernels know weights of 8 bits only.")};
    return {};
}

Result<std::unique_ptr<Executable>> TorchBackend::compile(const QuantizedGraph &graph, const ExecutionShape &shape) const
{
    QS_TRY(checkEveryLayerRuns(*this, graph));
    QS_TRY(inferShapes(graph.graph, shape.image, shape.sequence));
    return torchrun::makeExecutable(graph, shape, m_engine);
}

std::shared_ptr<const Backend> makeTorchBackend(const std::string &engine)
{
    const std::vector<std::string> engines = torchEngines();
    const bool known = std::find(engines.begin(), engines.end(), engine) != engines.end();
    return std::make_shared<TorchBackend>(known || engines.empty() ? engine : engines.front());
}

std::vector<std::string> torchEngines()
{
    try {
        return torchrun::supportedEngines();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace quantoscope
