// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/quantize.h"

#include "observers/observer.h"
#include "passes/choose_precisions.h"
#include "passes/quantize_weights.h"
#include "quant/affine.h"

#include <algorithm>
#include <exception>

namespace quantoscope {

namespace {

// One quantization of a network: first which nodes compute in integers, then on which scales, then the weights.
class Quantization
{
public:
    Quantization(const Graph &graph, const Recipe &recipe, const Statistics &statistics, const BackendLimits &limits,
                 const CancelToken &cancel)
        : m_statistics(statistics)
        , m_limits(limits)
        , m_cancel(cancel)
        , m_readers(graph.readers())
    {
        m_result = QuantizedGraph::allFloat(graph);
        const std::vector<Precision> precisions = choosePrecisions(graph, recipe);
        for (std::size_t i = 0; i < precisions.size(); ++i)
            m_result.nodes[i].precision = precisions[i];
        for (const Node &node : graph.nodes)
            m_settings.push_back(resolveLayer(recipe, node));
    }

    Result<QuantizedGraph> makeStatic();
    Result<QuantizedGraph> makeDynamic();

private:
    static std::size_t index(NodeId id) { return static_cast<std::size_t>(id); }
    const Graph &graph() const { return m_result.graph; }
    NodeId size() const { return static_cast<NodeId>(m_result.graph.nodes.size()); }
    QuantizedNode &decision(NodeId id) { return m_result.nodes[index(id)]; }
    bool isInteger(NodeId id) const { return m_result.nodes[index(id)].precision == Precision::Integer; }
    bool hasIntegerReader(NodeId id) const
    {
        return std::any_of(m_readers[index(id)].begin(), m_readers[index(id)].end(), [&](NodeId reader) { return isInteger(reader); });
    }

    void keepUnseenSumsInFloat();
    bool mergedInCalibration(NodeId id) const;
    bool writesIntegers(NodeId id) const;
    Status chooseScales();
    const TensorStatistics *statisticsOf(NodeId id) const;
    Result<QParams> scaleFromStatistics(NodeId id);
    void quantizeWeightsOf(NodeId id, QuantSpec spec, std::optional<float> inputScale);
    void warn(Message warning) { m_result.warnings.push_back(std::move(warning)); }
    void warnAboutWeights(NodeId id, const QuantizedWeights &weights);

    const Statistics &m_statistics;
    const BackendLimits &m_limits;
    const CancelToken &m_cancel;
    std::vector<std::vector<NodeId>> m_readers;
    std::vector<LayerSetting> m_settings;
    QuantizedGraph m_result;
    bool m_limited = false;
};

// A weighted layer read by one Add alone, which the backend computed together with that Add while calibrating.
bool Quantization::mergedInCalibration(NodeId id) const
{
    const auto &readers = m_readers[index(id)];
    return hasQuantizableWeights(graph().at(id).op) && readers.size() == 1 && graph().at(readers[0]).op == OpType::Add && !statisticsOf(id);
}

// An Add could not quantize such a layer's float result. (In integers the two are computed as one again and need no scale between.)
void Quantization::keepUnseenSumsInFloat()
{
    for (NodeId id = 0; id < size(); ++id) {
        if (isInteger(id) || !mergedInCalibration(id))
            continue;
        const NodeId add = m_readers[index(id)][0];
        decision(add).precision = Precision::Float;
        // Pass-throughs behind it lose their integer input.
        for (NodeId later = add + 1; later < size(); ++later) {
            if (keepsScaleOfInput(graph().at(later).op) && !isInteger(graph().at(later).inputs[0]))
                decision(later).precision = Precision::Float;
        }
    }
}

const TensorStatistics *Quantization::statisticsOf(NodeId id) const
{
    const auto found = m_statistics.tensors.find(graph().at(id).name);
    if (found != m_statistics.tensors.end())
        return &found->second;
    // Flattening changes no value, and a backend may do without a step for it.
    return graph().at(id).op == OpType::Flatten ? statisticsOf(graph().at(id).inputs[0]) : nullptr;
}

Result<QParams> Quantization::scaleFromStatistics(NodeId id)
{
    const std::string &name = graph().at(id).name;
    const TensorStatistics *statistics = statisticsOf(id);
    if (!statistics) {
        return badUsage("quantize.no-statistics",
                        "Layer {layer} is to be quantized, but calibration saw nothing of it. Expected statistics of this very network, "
                        "fused as the recipe says; they name {found} layers.",
                        {{"layer", name}, {"found", std::to_string(m_statistics.tensors.size())}});
    }
    if (statistics->notFinite > 0) {
        warn(Message("quantize.not-finite", "Layer {layer}: values that are not finite were left out of calibration: {count}.",
                     {{"layer", name}, {"count", std::to_string(statistics->notFinite)}}));
    }
    const LayerSetting &setting = m_settings[index(id)];
    const Range range = observe(*statistics, setting.activation, setting.observer);
    if (!(range.max > range.min)) {
        warn(Message("quantize.empty-range", "Layer {layer}: calibration saw nothing but zeros; its scale is 1.", {{"layer", name}}));
    }
    return activationQParams(setting.activation, range);
}

// Layers with weights can write floats; the others only know integers on a scale.
bool Quantization::writesIntegers(NodeId id) const
{
    if (!isInteger(id))
        return false;
    return !hasQuantizableWeights(graph().at(id).op) || hasIntegerReader(id);
}

Status Quantization::chooseScales()
{
    for (NodeId id = 0; id < size(); ++id) {
        if (m_cancel.isCancelled())
            return cancelled();
        const Node &node = graph().at(id);
        QuantizedNode &chosen = decision(id);
        if (isInteger(id) && keepsScaleOfInput(node.op)) {
            chosen.output = decision(node.inputs[0]).output;
            chosen.outputIsInteger = true;
            continue;
        }
        const bool needed = writesIntegers(id) || (!isInteger(id) && hasIntegerReader(id));
        if (!needed || (isInteger(id) && mergedInCalibration(id)))
            continue;
        QS_TRY_ASSIGN(chosen.output, scaleFromStatistics(id));
        chosen.outputIsInteger = isInteger(id);
    }
    return {};
}

void Quantization::warnAboutWeights(NodeId id, const QuantizedWeights &weights)
{
    const std::string &layer = graph().at(id).name;
    if (weights.deadChannels > 0) {
        warn(Message("quantize.dead-channels", "Layer {layer}: in {count} of {total} output channels all weights are zero.",
                     {{"layer", layer}, {"count", std::to_string(weights.deadChannels)}, {"total", std::to_string(weights.channels)}}));
    }
    if (weights.enlargedScales > 0) {
        warn(Message("quantize.enlarged-scale",
                     "Layer {layer}: in {count} of {total} output channels the weights are so small beside the bias that their scale was "
                     "enlarged to "
                     "keep the bias within 32 bits.",
                     {{"layer", layer}, {"count", std::to_string(weights.enlargedScales)}, {"total", std::to_string(weights.channels)}}));
    }
    if (weights.limited && !m_limited) {
        m_limited = true;
        warn(Message(
            "quantize.weight-limit",
            "This processor's integer units saturate with weights of full width: weights are held within ±{limit}, which costs about one "
            "bit.",
            {{"limit", std::to_string(m_limits.weightLimit)}}));
    }
}

void Quantization::quantizeWeightsOf(NodeId id, QuantSpec spec, std::optional<float> inputScale)
{
    WeightRequest request;
    request.node = &graph().at(id);
    request.spec = spec;
    request.observer = m_settings[index(id)].weightObserver.kind;
    request.weightLimit = m_limits.weightLimit;
    request.inputScale = inputScale;
    QuantizedWeights weights = quantizeWeights(request);
    warnAboutWeights(id, weights);
    decision(id).weight = std::move(weights.integers);
    decision(id).weightQ = std::move(weights.q);
    decision(id).weightBits = spec.bits;
}

Result<QuantizedGraph> Quantization::makeStatic()
{
    keepUnseenSumsInFloat();
    QS_TRY(chooseScales());
    for (NodeId id = 0; id < size(); ++id) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (isInteger(id) && hasQuantizableWeights(graph().at(id).op)) {
            const auto &input = decision(graph().at(id).inputs[0]).output;
            quantizeWeightsOf(id, m_settings[index(id)].weight, input->scale[0]);
        }
    }
    return std::move(m_result);
}

Result<QuantizedGraph> Quantization::makeDynamic()
{
    bool warned = false;
    for (NodeId id = 0; id < size(); ++id) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (decision(id).precision != Precision::DynamicInteger)
            continue;
        QuantSpec spec = m_settings[index(id)].weight;
        if (spec.scheme != Scheme::Symmetric && !warned) {
            warned = true;
            warn(Message("quantize.dynamic-symmetric",
                         "Dynamic quantization uses symmetric weights; the recipe's asymmetric ones were changed."));
        }
        spec.scheme = Scheme::Symmetric;
        quantizeWeightsOf(id, spec, std::nullopt);
    }
    return std::move(m_result);
}

} // namespace

Result<QuantizedGraph> quantize(const Graph &fused, const Recipe &recipe, const Statistics &statistics, const BackendLimits &limits,
                                const CancelToken &cancel)
{
    try {
        Quantization quantization(fused, recipe, statistics, limits, cancel);
        switch (recipe.method) {
        case Method::Fp32: return QuantizedGraph::allFloat(fused);
        case Method::Dynamic: return quantization.makeDynamic();
        case Method::Static:
        case Method::StaticNoFuse: return quantization.makeStatic();
        }
        return internalError("quantize.method", "Unknown method.");
    } catch (const std::exception &e) {
        return internalError("quantize.failed", "Quantizing failed: {reason}.", {{"reason", e.what()}});
    }
}

} // namespace quantoscope
