// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layer_records.h"

#include "metrics/sqnr.h"
#include "quant/quantization_noise.h"

#include <algorithm>
#include <set>

namespace quantoscope {

namespace {

// The node whose scale the integers of a node's result are written with: itself, or the one before that it keeps the scale of.
NodeId scaleOwner(const QuantizedGraph &quantized, NodeId id)
{
    const auto keeps = [&](NodeId node) {
        return quantized.nodes[static_cast<std::size_t>(node)].precision == Precision::Integer &&
               keepsScaleOfInput(quantized.graph.at(node).op);
    };
    while (keeps(id))
        id = quantized.graph.at(id).inputs[0];
    return id;
}

void describeQuantization(const LayerRecordRequest &request, NodeId id, LayerRecord &record)
{
    const QuantizedNode &node = request.quantized->nodes[static_cast<std::size_t>(id)];
    const LayerSetting setting = resolveLayer(*request.recipe, request.quantized->graph.at(id));
    record.integer = node.precision != Precision::Float;
    record.backend = request.backend;
    if (record.integer && !node.weight.empty()) {
        record.weight = setting.weight;
        record.weight->granularity = node.weightQ.perChannel() ? Granularity::PerChannel : Granularity::PerTensor;
        record.weightQ = node.weightQ;
    }
    const NodeId owner = scaleOwner(*request.quantized, id);
    record.activationQ = request.quantized->nodes[static_cast<std::size_t>(owner)].output;
    if (record.activationQ) {
        const LayerSetting chosen = resolveLayer(*request.recipe, request.quantized->graph.at(owner));
        record.activation = chosen.activation;
        record.observer = chosen.observer;
    }
}

} // namespace

std::vector<LayerRecord> layerRecords(const LayerRecordRequest &request)
{
    const Graph &fused = request.quantized->graph;
    std::map<std::string, NodeId> owners; // original name → node of the fused graph
    for (std::size_t i = 0; i < fused.nodes.size(); ++i) {
        for (const std::string &name : fused.nodes[i].fusedNames)
            owners[name] = static_cast<NodeId>(i);
    }
    for (std::size_t i = 0; i < fused.nodes.size(); ++i)
        owners[fused.nodes[i].name] = static_cast<NodeId>(i);

    const std::vector<std::int64_t> macs = countMacs(*request.original, *request.shapes);
    std::vector<LayerRecord> records;
    records.reserve(request.original->nodes.size());
    for (std::size_t i = 0; i < request.original->nodes.size(); ++i) {
        const Node &node = request.original->nodes[i];
        LayerRecord record;
        record.name = node.name;
        record.op = std::string(opName(node.op));
        record.macs = macs[i];
        record.parameters = countParameters(node);
        const auto owner = owners.find(node.name);
        if (owner != owners.end() && fused.at(owner->second).name == node.name)
            describeQuantization(request, owner->second, record);
        else if (owner != owners.end())
            record.fusedInto = fused.at(owner->second).name;
        records.push_back(std::move(record));
    }
    return records;
}

Result<LayerResults> layerResults(Executable &executable, const std::vector<InputBatch> &batches, const RunContext &context)
{
    executable.setCancelToken(context.token());
    LayerResults results;
    std::vector<float> output;
    for (const InputBatch &batch : batches) {
        if (context.isCancelled())
            return cancelled();
        auto &ofBatch = results.emplace_back();
        QS_TRY(executable.runWithTap(batch, output, [&](NodeId node, const float *values, std::size_t count, std::size_t) {
            ofBatch[node].assign(values, values + count);
        }));
    }
    return results;
}

namespace {

using Ratios = std::map<NodeId, SqnrAccumulator>;

// Only results of one size are compared; a node that is seen twice counts once.
Status addBatch(const std::map<NodeId, std::vector<float>> &expected, Executable &quantized, const InputBatch &batch, Ratios &ratios)
{
    std::vector<float> output;
    std::set<NodeId> seen;
    return quantized.runWithTap(batch, output, [&](NodeId node, const float *values, std::size_t count, std::size_t) {
        const auto found = expected.find(node);
        if (found != expected.end() && found->second.size() == count && seen.insert(node).second)
            ratios[node].add(found->second.data(), values, count);
    });
}

std::map<std::string, double> decibelsOf(const Graph &graph, const Ratios &ratios)
{
    std::map<std::string, double> decibels;
    for (const auto &[node, ratio] : ratios) {
        if (const auto db = ratio.decibels())
            decibels[graph.at(node).name] = std::min(kExactDb, *db);
    }
    return decibels;
}

} // namespace

Result<std::map<std::string, double>> layerSqnr(const Graph &graph, Executable &floatExecutable, Executable &quantized,
                                                const std::vector<InputBatch> &batches, const RunContext &context)
{
    quantized.setCancelToken(context.token());
    Ratios ratios;
    for (const InputBatch &batch : batches) {
        QS_TRY_ASSIGN(const LayerResults expected, layerResults(floatExecutable, {batch}, context));
        QS_TRY(addBatch(expected.front(), quantized, batch, ratios));
    }
    return decibelsOf(graph, ratios);
}

Result<std::map<std::string, double>> layerSqnr(const Graph &graph, const LayerResults &floatResults, Executable &quantized,
                                                const std::vector<InputBatch> &batches, const RunContext &context)
{
    quantized.setCancelToken(context.token());
    Ratios ratios;
    for (std::size_t i = 0; i < batches.size() && i < floatResults.size(); ++i) {
        if (context.isCancelled())
            return cancelled();
        QS_TRY(addBatch(floatResults[i], quantized, batches[i], ratios));
    }
    return decibelsOf(graph, ratios);
}

} // namespace quantoscope
