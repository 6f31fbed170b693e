// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "execution/backend.h"
#include "execution/quantized_graph.h"
#include "recipe/recipe.h"
#include "study/run.h"

#include <map>
#include <string>
#include <vector>

namespace quantoscope {

struct LayerRecordRequest {
    const Graph *original = nullptr;            // as loaded
    const std::vector<Shape> *shapes = nullptr; // of `original`
    const QuantizedGraph *quantized = nullptr;  // of the fused graph
    const Recipe *recipe = nullptr;
    std::string backend;
};

// One record for each node of the original graph, in its order: what it is, what it was fused into, and how it was quantized.
// Times and SQNR are left empty.
std::vector<LayerRecord> layerRecords(const LayerRecordRequest &request);

// What an executable stored at every layer, one map a batch. Values are channels last, integers dequantized.
using LayerResults = std::vector<std::map<NodeId, std::vector<float>>>;

// Errors: what a run gives; Cancelled.
Result<LayerResults> layerResults(Executable &executable, const std::vector<InputBatch> &batches, const RunContext &context);

// Signal-to-quantization-noise ratio of every result that both executables store, by node name, in dB:
// 10·log10(Σx² / Σ(x − y)²) over all batches, x from the float network. Equal results give 200 dB. Nodes where x is all zero are left out.
// Both run the same graph's nodes (`graph`). Errors: what a run gives; Cancelled.
Result<std::map<std::string, double>> layerSqnr(const Graph &graph, Executable &floatExecutable, Executable &quantized,
                                                const std::vector<InputBatch> &batches, const RunContext &context);

// The same against results of the float network that were kept.
Result<std::map<std::string, double>> layerSqnr(const Graph &graph, const LayerResults &floatResults, Executable &quantized,
                                                const std::vector<InputBatch> &batches, const RunContext &context);

} // namespace quantoscope
