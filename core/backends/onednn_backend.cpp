// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_backend.h"

#include "backends/library_versions.h"
#include "backends/onednn_executable.h"
#include "backends/onednn_primitives.h"
#include "execution/cannot_run.h"

#include <algorithm>
#include <omp.h>

namespace quantoscope {

static bool onednnMayUse(dnnl::cpu_isa wanted)
{
    const auto isa = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    return (isa & static_cast<unsigned>(wanted)) == static_cast<unsigned>(wanted);
}

bool onednnHasAvx512Vnni()
{
    return onednnMayUse(dnnl::cpu_isa::avx512_core_vnni);
}

bool onednnHasAmx()
{
    return onednnMayUse(dnnl::cpu_isa::avx512_core_amx);
}

bool onednnHasVnni()
{
    return onednnHasAvx512Vnni() || onednnMayUse(dnnl::cpu_isa::avx2_vnni);
}

std::string onednnIsa()
{
    // Newer sets of oneDNN 3 contain these and are called by the largest.
    using dnnl::cpu_isa;
    static const std::pair<cpu_isa, const char *> kSets[] = {{cpu_isa::avx512_core_amx, "AVX512_CORE_AMX"},
                                                             {cpu_isa::avx512_core_bf16, "AVX512_CORE_BF16"},
                                                             {cpu_isa::avx512_core_vnni, "AVX512_CORE_VNNI"},
                                                             {cpu_isa::avx512_core, "AVX512_CORE"},
                                                             {cpu_isa::avx2_vnni, "AVX2_VNNI"},
                                                             {cpu_isa::avx2, "AVX2"},
                                                             {cpu_isa::avx, "AVX"},
                                                             {cpu_isa::sse41, "SSE4.1"}};
    for (const auto &[set, name] : kSets) {
        if (onednnMayUse(set))
            return name;
    }
    return "generic";
}

namespace {

using onednn::Arithmetic;

class OnednnBackend : public Backend
{
public:
    explicit OnednnBackend(Arithmetic arithmetic)
        : m_arithmetic(arithmetic)
    {
    }

    std::string name() const override { return m_arithmetic == Arithmetic::Integers ? "onednn" : "simulate"; }
    bool measuresTime() const override { return m_arithmetic == Arithmetic::Integers; }
    std::string isa() const override { return onednnIsa(); }
    BackendLimits limits() const override
    {
        // Without VNNI two products are added in 16 bits: 2 · 255 · 63 < 2^15 holds, 2 · 255 · 127 does not.
        return {m_arithmetic == Arithmetic::Integers && !onednnHasVnni() ? 63 : 0};
    }
    Capability canRun(const QuantizedGraph &graph, NodeId node) const override;
    Result<std::unique_ptr<Executable>> compile(const QuantizedGraph &graph, const ExecutionShape &shape) const override;

private:
    Arithmetic m_arithmetic;
};

Capability OnednnBackend::canRun(const QuantizedGraph &graph, NodeId node) const
{
    if (!onednn::soundOnThisProcessor())
        return {false, Message("onednn.caches-hidden",
                               "oneDNN {version} computes wrongly on a processor that hides its caches, as this virtual machine's does; "
                               "oneDNN 2 does not.",
                               {{"version", oneDnnVersion()}})};
    const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(node)];
    if (m_arithmetic == Arithmetic::Simulated || decision.precision == Precision::Float || decision.weight.empty())
        return {};
    const QParams &q = decision.weightQ;
    const bool shifted = std::any_of(q.zeroPoint.begin(), q.zeroPoint.end(), [](std::int32_t z) { return z != 0; });
    if (shifted)
        return {false,
                Message("onednn.weight-zero-point",
                        "oneDNN has no integer kernel for weights with a zero point; choose symmetric weights or the simulate backend.")};
    const std::int32_t limit = limits().weightLimit;
    if (limit > 0) {
        const auto *w = decision.weight.data<std::int8_t>();
        const bool outside = std::any_of(w, w + decision.weight.elementCount(), [&](std::int8_t x) { return x > limit || x < -limit; });
        if (outside)
            return {false,
                    Message("onednn.weight-saturates", "Without VNNI, oneDNN's integer sums are right only for weights within ±{limit}.",
                            {{"limit", std::to_string(limit)}})};
    }
    if (q.qmax - q.qmin < 200 && q.qmax != limit)
        return {true, Message("onednn.stored-in-8-bits", "Fewer than 8 bits run as 8-bit integers; the time is that of INT8.")};
    return {};
}

Result<std::unique_ptr<Executable>> OnednnBackend::compile(const QuantizedGraph &graph, const ExecutionShape &shape) const
{
    QS_TRY(checkEveryLayerRuns(*this, graph));
    QS_TRY_ASSIGN(Program program, lower(graph, shape));
    try {
        omp_set_num_threads(shape.threads);
        const bool signedStorage = m_arithmetic == Arithmetic::Simulated || onednnHasVnni();
        onednn::CompiledProgram compiled = onednn::compileProgram(graph, std::move(program), shape, m_arithmetic, signedStorage);
        std::vector<Node> inputs;
        for (const Node &node : graph.graph.nodes) {
            if (node.op == OpType::Input)
                inputs.push_back(node);
        }
        return std::unique_ptr<Executable>(new onednn::OnednnExecutable(std::move(inputs), graph.graph.nodes.size(), std::move(compiled)));
    } catch (const onednn::BuildCancelled &) {
        return cancelled();
    } catch (const std::exception &failure) {
        return internalError("onednn.build-failed", "oneDNN could not build the network: {reason}.", {{"reason", failure.what()}});
    }
}

} // namespace

std::shared_ptr<const Backend> makeOnednnBackend()
{
    return std::make_shared<OnednnBackend>(Arithmetic::Integers);
}

std::shared_ptr<const Backend> makeSimulateBackend()
{
    return std::make_shared<OnednnBackend>(Arithmetic::Simulated);
}

} // namespace quantoscope
