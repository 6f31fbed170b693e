// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/quantized_model_format.h"

#include "graph/graph_json.h"
#include "loaders/safetensors.h"
#include "quant/packing.h"

#include <algorithm>

namespace quantoscope {

namespace {

std::string compactText(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename T>
Tensor listTensor(DType type, const std::vector<T> &values)
{
    Tensor tensor = Tensor::zeros(type, {static_cast<std::int64_t>(values.size())});
    std::copy(values.begin(), values.end(), tensor.template mutableData<T>());
    return tensor;
}

void addIntegerWeight(StateDict &state, const std::string &name, const QuantizedNode &node)
{
    const int bits = storedBits(node);
    if (bits == 8) {
        state.tensors[name] = node.weight;
    } else {
        const auto packed = packBits(node.weight.data<std::int8_t>(), static_cast<std::size_t>(node.weight.elementCount()), bits);
        Tensor tensor = Tensor::zeros(DType::U8, {static_cast<std::int64_t>(packed.size())});
        std::copy(packed.begin(), packed.end(), tensor.mutableBytes());
        state.tensors[name] = std::move(tensor);
    }
    state.tensors[name + kScaleSuffix] = listTensor(DType::F32, node.weightQ.scale);
    const auto &zeroPoints = node.weightQ.zeroPoint;
    if (std::any_of(zeroPoints.begin(), zeroPoints.end(), [](std::int32_t z) { return z != 0; }))
        state.tensors[name + kZeroPointSuffix] = listTensor(DType::I32, zeroPoints);
}

Result<StateDict> stateOf(const QuantizedModel &model)
{
    const Graph &graph = model.graph.graph;
    QS_TRY(graph.validate());
    if (graph.nodes.size() != model.graph.nodes.size())
        return internalError("quantized-model.parallel", "The quantized network has {nodes} layers and {decisions} decisions.",
                             {{"nodes", std::to_string(graph.nodes.size())}, {"decisions", std::to_string(model.graph.nodes.size())}});
    StateDict state;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.nodes[i];
        const bool integers = !model.graph.nodes[i].weight.empty();
        for (const auto &[key, tensor] : node.params) {
            const std::string name = node.name + "." + key;
            if (integers && key == "weight")
                addIntegerWeight(state, name, model.graph.nodes[i]);
            else
                state.tensors[name] = tensor.toF32();
        }
    }
    state.metadata[kQuantizedFormatKey] = kQuantizedFormat;
    state.metadata[kQuantizedGraphKey] = graphToJson(graph);
    state.metadata[kQuantizedLayersKey] = compactText(layersToJson(model.graph));
    state.metadata[kQuantizedModelKey] = compactText(modelToJson(model.model));
    if (!model.recipeJson.empty())
        state.metadata[kQuantizedRecipeKey] = model.recipeJson;
    if (model.model.task == Task::QuestionAnswering && !model.model.text.vocabulary.empty()) {
        std::string &words = state.metadata[kQuantizedVocabularyKey];
        for (const std::string &word : model.model.text.vocabulary)
            words += word + "\n";
    }
    return state;
}

} // namespace

Status saveQuantizedModel(const std::filesystem::path &file, const QuantizedModel &model)
{
    try {
        QS_TRY_ASSIGN(const StateDict state, stateOf(model));
        return writeSafetensors(file, state);
    } catch (const std::exception &failure) {
        return internalError("quantized-model.save", "{file}: saving failed: {reason}",
                             {{"file", file.string()}, {"reason", failure.what()}});
    }
}

std::int64_t quantizedModelSize(const QuantizedModel &model)
{
    const Result<StateDict> state = stateOf(model);
    return state.ok() ? static_cast<std::int64_t>(safetensorsSize(*state)) : 0;
}

std::int64_t fp32FileSize(const Model &model)
{
    StateDict state;
    for (const Node &node : model.graph.nodes) {
        const std::string prefix = node.paramPrefix.empty() ? node.name + "." : node.paramPrefix;
        for (const auto &[key, tensor] : node.params)
            state.tensors[prefix + key] = tensor.toF32();
    }
    return static_cast<std::int64_t>(safetensorsSize(state));
}

} // namespace quantoscope
