// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/quantized_model_format.h"

#include "base/mapped_file.h"
#include "base/sha256.h"
#include "graph/graph_json.h"
#include "loaders/safetensors.h"
#include "loaders/vocabulary.h"
#include "quant/affine.h"
#include "quant/packing.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace quantoscope {

namespace {

// Takes the parts of a quantized model out of the tensors and texts of its file.
class QuantizedReader
{
public:
    QuantizedReader(const StateDict &state, std::string file)
        : m_state(state)
        , m_file(std::move(file))
    {
    }

    Result<QuantizedModel> read();

private:
    Result<std::string> text(const char *key) const;
    Result<Tensor> tensor(const std::string &name, DType type);
    Status readWeight(const LayerDecision &layer);
    Status readParameters();
    Status readModel();
    Status readVocabulary();
    Status refuseSurplus() const;
    Error damagedNetwork(const Error &reason) const;

    const StateDict &m_state;
    std::string m_file;
    std::set<std::string> m_used;
    QuantizedModel m_result;
};

Result<std::string> QuantizedReader::text(const char *key) const
{
    const auto it = m_state.metadata.find(key);
    if (it == m_state.metadata.end())
        return badInput("quantized-model.text", "{file} is damaged: its header says nothing about {key}.",
                        {{"file", m_file}, {"key", key}});
    return it->second;
}

Result<Tensor> QuantizedReader::tensor(const std::string &name, DType type)
{
    const auto it = m_state.tensors.find(name);
    if (it == m_state.tensors.end())
        return badInput("quantized-model.tensor", "{file} is damaged: there is no tensor {name}.", {{"file", m_file}, {"name", name}});
    if (it->second.dtype() != type)
        return badInput("quantized-model.type", "{file} is damaged: tensor {name} is {found}; expected {expected}.",
                        {{"file", m_file},
                         {"name", name},
                         {"found", std::string(dtypeName(it->second.dtype()))},
                         {"expected", std::string(dtypeName(type))}});
    m_used.insert(name);
    return it->second;
}

Error QuantizedReader::damagedNetwork(const Error &reason) const
{
    return badInput("quantized-model.network", "{file} is damaged: {reason}", {{"file", m_file}, {"reason", reason.message}});
}

// The integers, their scales and zero points; the float weight is computed from them.
Status QuantizedReader::readWeight(const LayerDecision &layer)
{
    QuantizedNode &decision = m_result.graph.nodes[static_cast<std::size_t>(layer.node)];
    Node &node = m_result.graph.graph.at(layer.node);
    const std::string name = node.name + ".weight";
    const auto wrong = [&](const Message &what) {
        return badInput("quantized-model.weight", "{file} is damaged: the integer weights {name}: {what}.",
                        {{"file", m_file}, {"name", name}, {"what", what}});
    };
    QS_TRY_ASSIGN(const Tensor stored, tensor(name, layer.weight->bits == 8 ? DType::I8 : DType::U8));
    std::int64_t count = 1;
    for (std::int64_t d : layer.weight->shape)
        count *= d;
    if (layer.weight->bits == 8
            ? stored.shape() != layer.weight->shape
            : stored.rank() != 1 || stored.byteCount() != packedSize(static_cast<std::size_t>(count), layer.weight->bits))
        return wrong(Message("quantized-model.stored-shape", "they are stored as {found}, but {shape} at {bits} bits takes another size",
                             {{"found", shapeText(stored.shape())},
                              {"shape", shapeText(layer.weight->shape)},
                              {"bits", std::to_string(layer.weight->bits)}}));
    decision.weight = Tensor::zeros(DType::I8, layer.weight->shape);
    auto *integers = decision.weight.mutableData<std::int8_t>();
    QS_TRY(unpackBits(stored.bytes(), stored.byteCount(), static_cast<std::size_t>(count), layer.weight->bits, integers));
    decision.weightBits = layer.weight->bits;
    QParams &q = decision.weightQ;
    const auto [least, most] = std::minmax_element(integers, integers + count);
    if (*least < q.qmin || *most > q.qmax)
        return wrong(Message("quantized-model.outside-interval", "they leave the interval from {least} to {most}",
                             {{"least", std::to_string(q.qmin)}, {"most", std::to_string(q.qmax)}}));
    const std::int64_t channels = q.axis == 0 ? layer.weight->shape[0] : 1;
    QS_TRY_ASSIGN(const Tensor scales, tensor(name + kScaleSuffix, DType::F32));
    const Tensor aligned = scales.toF32();
    if (aligned.shape() != Shape{channels})
        return wrong(Message("quantized-model.scale-shape", "their scales have the shape {found}; expected {expected}",
                             {{"found", shapeText(aligned.shape())}, {"expected", shapeText({channels})}}));
    q.scale.assign(aligned.data<float>(), aligned.data<float>() + channels);
    if (std::any_of(q.scale.begin(), q.scale.end(), [](float s) { return !std::isfinite(s) || s <= 0.F; }))
        return wrong(Message("quantized-model.scale-value", "their scales are no positive numbers"));
    q.zeroPoint.assign(static_cast<std::size_t>(channels), 0);
    if (m_state.tensors.count(name + kZeroPointSuffix) > 0) {
        QS_TRY_ASSIGN(const Tensor zeroPoints, tensor(name + kZeroPointSuffix, DType::I32));
        if (zeroPoints.shape() != Shape{channels})
            return wrong(Message("quantized-model.zero-point-shape", "their zero points have the shape {found}; expected {expected}",
                                 {{"found", shapeText(zeroPoints.shape())}, {"expected", shapeText({channels})}}));
        std::copy_n(zeroPoints.bytes(), zeroPoints.byteCount(), reinterpret_cast<std::byte *>(q.zeroPoint.data()));
        if (std::any_of(q.zeroPoint.begin(), q.zeroPoint.end(), [&](std::int32_t z) { return z < q.qmin || z > q.qmax; }))
            return wrong(Message("quantized-model.zero-point-value", "their zero points lie outside the interval"));
    }
    node.params["weight"] = dequantizeTensor(decision.weight, q);
    return {};
}

// Every other tensor NODE.PARAMETER belongs to its node.
Status QuantizedReader::readParameters()
{
    std::map<std::string, Node *> nodes;
    for (Node &node : m_result.graph.graph.nodes)
        nodes[node.name] = &node;
    for (const auto &[name, stored] : m_state.tensors) {
        const std::size_t dot = name.rfind('.');
        if (m_used.count(name) > 0 || dot == std::string::npos)
            continue;
        const auto node = nodes.find(name.substr(0, dot));
        const std::string key = name.substr(dot + 1);
        static const std::set<std::string> kKeys = {"weight", "bias", "running_mean", "running_var"};
        if (node == nodes.end() || kKeys.count(key) == 0)
            continue;
        QS_TRY_ASSIGN(const Tensor values, tensor(name, DType::F32));
        node->second->params[key] = values.toF32();
    }
    return {};
}

Status QuantizedReader::refuseSurplus() const
{
    for (const auto &[name, stored] : m_state.tensors) {
        if (m_used.count(name) == 0)
            return badInput("quantized-model.surplus", "{file} is damaged: no layer has the tensor {name}.",
                            {{"file", m_file}, {"name", name}});
    }
    return {};
}

Status QuantizedReader::readModel()
{
    QS_TRY_ASSIGN(const std::string text, this->text(kQuantizedModelKey));
    Model &model = m_result.model;
    const auto read = readJson(m_file, [&] {
        const std::string place = m_file + " (" + kQuantizedModelKey + ")";
        const Json json = parseJson(text, place);
        modelFromJson(JsonCursor(json, place), model);
        return true;
    });
    QS_TRY(read);
    if (model.task == Task::QuestionAnswering)
        QS_TRY(readVocabulary());
    model.graph = m_result.graph.graph;
    const auto shapes =
        inferShapes(model.graph, {model.image.channels, model.image.height, model.image.width}, std::min(model.text.maxPositions, 8));
    if (!shapes.ok())
        return damagedNetwork(shapes.error());
    const Shape &result = shapes->at(static_cast<std::size_t>(model.graph.outputs.front()));
    const bool fits = model.task == Task::ImageClassification ? result == Shape{model.classes} : result.size() == 2 && result[1] == 2;
    if (!fits)
        return badInput("quantized-model.result", "{file} is damaged: the network's result {found} is not what its task, {task}, needs.",
                        {{"file", m_file}, {"found", shapeText(result)}, {"task", std::string(taskName(model.task))}});
    return {};
}

Status QuantizedReader::readVocabulary()
{
    const auto it = m_state.metadata.find(kQuantizedVocabularyKey);
    if (it == m_state.metadata.end())
        return {}; // the network was quantized without one, and can only be timed
    QS_TRY_ASSIGN(m_result.model.text.vocabulary, parseVocabulary(it->second, m_file));
    for (const Node &node : m_result.graph.graph.nodes) {
        const std::size_t words = m_result.model.text.vocabulary.size();
        if (node.op == OpType::Embedding && m_result.graph.graph.at(node.inputs[0]).attrs.inputKind == InputKind::TokenIds &&
            words > static_cast<std::size_t>(node.param("weight").dim(0)))
            return badInput("quantized-model.vocabulary", "{file} is damaged: {words} words for {rows} embeddings.",
                            {{"file", m_file}, {"words", std::to_string(words)}, {"rows", std::to_string(node.param("weight").dim(0))}});
    }
    return {};
}

Result<QuantizedModel> QuantizedReader::read()
{
    QS_TRY_ASSIGN(const std::string graphText, text(kQuantizedGraphKey));
    QS_TRY_ASSIGN(Graph graph, graphFromJson(graphText, m_file));
    m_result.graph = QuantizedGraph::allFloat(std::move(graph));
    QS_TRY_ASSIGN(const std::string layersText, text(kQuantizedLayersKey));
    QS_TRY_ASSIGN(const auto layers, readJson(m_file, [&] {
                      const std::string place = m_file + " (" + kQuantizedLayersKey + ")";
                      const Json json = parseJson(layersText, place);
                      return layersFromJson(JsonCursor(json, place), m_result.graph.nodes.size());
                  }));
    for (const LayerDecision &layer : layers) {
        m_result.graph.nodes[static_cast<std::size_t>(layer.node)] = layer.decision;
        if (layer.weight)
            QS_TRY(readWeight(layer));
    }
    QS_TRY(readParameters());
    QS_TRY(refuseSurplus());
    if (const Status valid = m_result.graph.graph.validate(); !valid.ok())
        return damagedNetwork(valid.error());
    QS_TRY(readModel());
    QS_TRY(checkParameters(m_result.graph.graph, m_file));
    QS_TRY(checkDecisions(m_result.graph, m_file));
    if (const auto it = m_state.metadata.find(kQuantizedRecipeKey); it != m_state.metadata.end())
        m_result.recipeJson = it->second;
    return std::move(m_result);
}

} // namespace

bool isQuantizedModelFile(const std::filesystem::path &file)
{
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem)) // a name, a folder, or what a read could wait for
        return false;
    const auto mapped = MappedFile::open(file);
    if (!mapped.ok() || !looksLikeSafetensors((*mapped)->data(), (*mapped)->size()))
        return false;
    const auto state = parseSafetensors((*mapped)->data(), (*mapped)->size(), file.string());
    return state.ok() && state->metadata.count(kQuantizedFormatKey) > 0;
}

Result<QuantizedModel> loadQuantizedModel(const std::filesystem::path &file)
{
    try {
        QS_TRY_ASSIGN(const StateDict state, readSafetensors(file));
        const auto format = state.metadata.find(kQuantizedFormatKey);
        if (format == state.metadata.end())
            return badInput("quantized-model.other", "{file} holds no quantized network that this program saved.",
                            {{"file", file.string()}});
        if (format->second != kQuantizedFormat)
            return notPossible("quantized-model.version",
                               "{file} was saved by another version of this program ({found}; this one reads {known}).",
                               {{"file", file.string()}, {"found", format->second}, {"known", kQuantizedFormat}});
        QuantizedReader reader(state, file.string());
        QS_TRY_ASSIGN(QuantizedModel result, reader.read());
        result.model.format = "quantized";
        result.model.source = file.string();
        QS_TRY_ASSIGN(result.model.sha256, sha256OfFile(file));
        return result;
    } catch (const std::exception &failure) {
        return badInput("quantized-model.unreadable", "{file} cannot be read: {reason}",
                        {{"file", file.string()}, {"reason", failure.what()}});
    }
}

} // namespace quantoscope
