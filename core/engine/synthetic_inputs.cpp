// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/synthetic_inputs.h"

#include <algorithm>
#include <random>

namespace quantoscope {

namespace {

// The sum of twelve uniform values has mean 6 and variance 1; unlike the library's distribution it is the same everywhere.
float normalValue(std::mt19937 &generator)
{
    double sum = 0.0;
    for (int i = 0; i < 12; ++i)
        sum += static_cast<double>(generator()) * 0x1p-32;
    return static_cast<float>(sum - 6.0);
}

std::int64_t vocabularyRows(const Graph &graph)
{
    for (const Node &node : graph.nodes) {
        if (node.op != OpType::Embedding || node.inputs.empty())
            continue;
        const Node &source = graph.at(node.inputs[0]);
        if (source.op == OpType::Input && source.attrs.inputKind == InputKind::TokenIds)
            return node.param("weight").dim(0);
    }
    return 1;
}

} // namespace

InputBatch syntheticInput(const Model &model, int batch, int sequence, std::uint64_t seed)
{
    std::mt19937 generator(static_cast<std::mt19937::result_type>(seed + 1));
    InputBatch input;
    input.batch = batch;
    if (model.task == Task::ImageClassification) {
        input.pixels.resize(static_cast<std::size_t>(batch) * static_cast<std::size_t>(model.image.channels) *
                            static_cast<std::size_t>(model.image.height) * static_cast<std::size_t>(model.image.width));
        std::generate(input.pixels.begin(), input.pixels.end(), [&] { return normalValue(generator); });
        return input;
    }
    input.sequence = sequence;
    const auto tokens = static_cast<std::size_t>(batch) * static_cast<std::size_t>(sequence);
    const auto rows = static_cast<std::uint64_t>(vocabularyRows(model.graph));
    input.ids.resize(tokens);
    std::generate(input.ids.begin(), input.ids.end(), [&] { return static_cast<std::int32_t>(generator() % rows); });
    input.types.assign(tokens, 0);
    input.mask.assign(tokens, 1);
    return input;
}

} // namespace quantoscope
