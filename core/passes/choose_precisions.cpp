// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/choose_precisions.h"

#include <algorithm>

namespace quantoscope {

namespace {

bool computesInIntegers(OpType op, bool textNetwork)
{
    if (textNetwork)
        return op == OpType::Linear;
    return hasQuantizableWeights(op) || op == OpType::BatchNorm || op == OpType::Add || op == OpType::Concat;
}

bool readsText(const Graph &graph)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                       [](const Node &node) { return node.op == OpType::Input && node.attrs.inputKind != InputKind::Image; });
}

// A pass-through runs in integers where its input is integers and somebody behind it computes on them: behind the last such layer
// (the logits' way out) float results are finer and cost nothing.
std::vector<Precision> staticPrecisions(const Graph &graph, const Recipe &recipe)
{
    const bool text = readsText(graph);
    const auto readers = graph.readers();
    const std::size_t count = graph.nodes.size();
    std::vector<bool> wanted(count, false);
    for (std::size_t i = count; i-- > 0;) {
        const Node &node = graph.nodes[i];
        if (resolveLayer(recipe, node).keepFloat)
            continue;
        if (computesInIntegers(node.op, text)) {
            wanted[i] = true;
        } else if (!text && keepsScaleOfInput(node.op)) {
            wanted[i] =
                std::any_of(readers[i].begin(), readers[i].end(), [&](NodeId reader) { return wanted[static_cast<std::size_t>(reader)]; });
        }
    }
    std::vector<Precision> precisions(count, Precision::Float);
    for (std::size_t i = 0; i < count; ++i) {
        const Node &node = graph.nodes[i];
        const bool onIntegers =
            !keepsScaleOfInput(node.op) || precisions[static_cast<std::size_t>(node.inputs.front())] == Precision::Integer;
        if (wanted[i] && onIntegers)
            precisions[i] = Precision::Integer;
    }
    return precisions;
}

std::vector<Precision> dynamicPrecisions(const Graph &graph, const Recipe &recipe)
{
    std::vector<Precision> precisions(graph.nodes.size(), Precision::Float);
    for (std::size_t i = 0; i < precisions.size(); ++i) {
        if (graph.nodes[i].op == OpType::Linear && !resolveLayer(recipe, graph.nodes[i]).keepFloat)
            precisions[i] = Precision::DynamicInteger;
    }
    return precisions;
}

} // namespace

std::vector<Precision> choosePrecisions(const Graph &fused, const Recipe &recipe)
{
    switch (recipe.method) {
    case Method::Dynamic: return dynamicPrecisions(fused, recipe);
    case Method::Static:
    case Method::StaticNoFuse: return staticPrecisions(fused, recipe);
    case Method::Fp32: break;
    }
    return std::vector<Precision>(fused.nodes.size(), Precision::Float);
}

} // namespace quantoscope
