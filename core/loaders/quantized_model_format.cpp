// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/quantized_model_format.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr int kLargestSide = 4096; // pixels

Json qParamsToJson(const QParams &q)
{
    Json json = {{"scale", q.scale}, {"zeroPoint", q.zeroPoint}, {"qmin", q.qmin}, {"qmax", q.qmax}};
    if (q.axis >= 0)
        json["axis"] = q.axis;
    return json;
}

float positiveFloat(const JsonCursor &json)
{
    const auto value = static_cast<float>(json.number());
    if (!std::isfinite(value) || value <= 0.F)
        json.failValue(phrases::positiveNumber());
    return value;
}

// The interval and axis; scales and zero points only of edges.
QParams intervalFromJson(const JsonCursor &json)
{
    QParams q;
    q.qmin = static_cast<std::int32_t>(json.at("qmin").integer(-128, 0));
    q.qmax = static_cast<std::int32_t>(json.at("qmax").integer(1, 255));
    if (json.has("axis"))
        q.axis = static_cast<int>(json.at("axis").integer(0, 3));
    return q;
}

QParams edgeFromJson(const JsonCursor &json)
{
    json.allowKeys({"scale", "zeroPoint", "qmin", "qmax"});
    QParams q = intervalFromJson(json);
    const JsonCursor scales = json.at("scale");
    const JsonCursor zeroPoints = json.at("zeroPoint");
    if (scales.size() != 1)
        scales.failValue(Message("quantized-model.one-number", "one number"));
    if (zeroPoints.size() != 1)
        zeroPoints.failValue(Message("quantized-model.one-whole-number", "one whole number"));
    if (q.qmax - q.qmin > 255)
        json.at("qmax").failValue(Message("quantized-model.interval", "an interval of at most 256 integers"));
    q.scale = {positiveFloat(scales.item(0))};
    q.zeroPoint = {static_cast<std::int32_t>(zeroPoints.item(0).integer(q.qmin, q.qmax))};
    return q;
}

PackedWeight weightFromJson(const JsonCursor &json, QParams &q)
{
    json.allowKeys({"shape", "bits", "qmin", "qmax", "axis"});
    PackedWeight weight;
    const JsonCursor shape = json.at("shape");
    constexpr std::int64_t kMostElements = std::int64_t{1} << 36;
    std::int64_t elements = 1;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        weight.shape.push_back(shape.item(i).integer(1, kMostElements / elements));
        elements *= weight.shape.back();
    }
    weight.bits = static_cast<int>(json.at("bits").integer(2, 8));
    q = intervalFromJson(json);
    if (q.qmax > 127)
        json.at("qmax").failValue(Message("quantized-model.most-127", "at most 127"));
    if (bitsOfInterval(q.qmin, q.qmax) > weight.bits)
        json.at("bits").failValue(Message("quantized-model.enough-bits", "enough bits for the interval"));
    if (q.axis > 0 || (q.axis == 0 && weight.shape.empty()))
        json.at("axis").failValue(Message("quantized-model.axis", "the output channels, 0"));
    return weight;
}

std::array<float, 3> threeNumbers(const JsonCursor &json, bool positive)
{
    if (json.size() != 3)
        json.failValue(Message("phrase.three-numbers", "three numbers"));
    std::array<float, 3> values{};
    for (std::size_t i = 0; i < 3; ++i) {
        values[i] = static_cast<float>(json.item(i).number());
        if (!std::isfinite(values[i]) || (positive && values[i] <= 0.F))
            json.item(i).failValue(positive ? phrases::positiveNumber() : Message("phrase.finite-number", "a finite number"));
    }
    return values;
}

} // namespace

int storedBits(const QuantizedNode &node)
{
    // Never narrower than the integers themselves, whatever was asked for.
    return std::max(node.weightBits, bitsOfInterval(node.weightQ.qmin, node.weightQ.qmax));
}

int bitsOfInterval(std::int32_t qmin, std::int32_t qmax)
{
    int bits = 2;
    while (bits < 8 && (qmin < -(1 << (bits - 1)) || qmax > (1 << (bits - 1)) - 1))
        ++bits;
    return bits;
}

Json layersToJson(const QuantizedGraph &graph)
{
    Json layers = Json::array();
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const QuantizedNode &node = graph.nodes[i];
        Json json = {{"node", i}};
        if (node.precision != Precision::Float)
            json["precision"] = node.precision == Precision::Integer ? "integer" : "dynamic";
        if (!node.weight.empty()) {
            const QParams &q = node.weightQ;
            json["weight"] = {{"shape", node.weight.shape()}, {"bits", storedBits(node)}, {"qmin", q.qmin}, {"qmax", q.qmax}};
            if (q.axis >= 0)
                json["weight"]["axis"] = q.axis;
        }
        if (node.output)
            json["output"] = qParamsToJson(*node.output);
        if (node.outputIsInteger)
            json["outputIsInteger"] = true;
        if (json.size() > 1)
            layers.push_back(std::move(json));
    }
    return layers;
}

std::vector<LayerDecision> layersFromJson(const JsonCursor &json, std::size_t nodeCount)
{
    std::vector<LayerDecision> layers;
    std::int64_t least = 0; // each node once, in order
    for (std::size_t i = 0; i < json.size(); ++i) {
        const JsonCursor item = json.item(i);
        item.allowKeys({"node", "precision", "weight", "output", "outputIsInteger"});
        LayerDecision layer;
        layer.node = static_cast<NodeId>(item.at("node").integer(least, static_cast<std::int64_t>(nodeCount) - 1));
        least = layer.node + 1;
        if (item.has("precision"))
            layer.decision.precision =
                item.at("precision").oneOf<Precision>({{"integer", Precision::Integer}, {"dynamic", Precision::DynamicInteger}});
        if (item.has("weight"))
            layer.weight = weightFromJson(item.at("weight"), layer.decision.weightQ);
        if (item.has("output"))
            layer.decision.output = edgeFromJson(item.at("output"));
        if (item.has("outputIsInteger"))
            layer.decision.outputIsInteger = item.at("outputIsInteger").boolean();
        layers.push_back(std::move(layer));
    }
    return layers;
}

Json modelToJson(const Model &model)
{
    Json json = {{"name", model.name},           {"architecture", model.architecture}, {"stem", model.stem},
                 {"task", taskName(model.task)}, {"weightsSha256", model.sha256},      {"randomWeights", model.randomWeights},
                 {"metadata", model.metadata}};
    if (model.task == Task::ImageClassification) {
        const ImageInput &image = model.image;
        json["classes"] = model.classes;
        json["image"] = {
            {"channels", image.channels}, {"height", image.height}, {"width", image.width}, {"resizeShorterSide", image.resizeShorterSide},
            {"mean", image.mean},         {"std", image.std},       {"bgr", image.bgr},     {"known", image.known}};
    } else {
        const TextInput &text = model.text;
        json["text"] = {{"lowerCase", text.lowerCase},
                        {"stripAccents", text.stripAccents},
                        {"tokenizeChinese", text.tokenizeChinese},
                        {"maxPositions", text.maxPositions},
                        {"typeVocabulary", text.typeVocabulary}};
    }
    return json;
}

void modelFromJson(const JsonCursor &json, Model &model)
{
    model.name = json.at("name").string();
    model.architecture = json.at("architecture").string();
    model.stem = json.at("stem").string();
    model.randomWeights = json.at("randomWeights").boolean();
    const JsonCursor metadata = json.at("metadata");
    if (!metadata.isObject())
        metadata.failType(phrases::object());
    for (const auto &[key, value] : metadata.raw().items())
        model.metadata[key] = metadata.at(key).string();
    model.metadata["weights_sha256"] = json.at("weightsSha256").string(); // of the float weights that were quantized
    model.task =
        json.at("task").oneOf<Task>({{"image-classification", Task::ImageClassification}, {"question-answering", Task::QuestionAnswering}});
    if (model.task == Task::ImageClassification) {
        model.classes = static_cast<int>(json.at("classes").integer(1, 1 << 24));
        const JsonCursor image = json.at("image");
        model.image.channels = static_cast<int>(image.at("channels").integer(1, kLargestSide));
        model.image.height = static_cast<int>(image.at("height").integer(1, kLargestSide));
        model.image.width = static_cast<int>(image.at("width").integer(1, kLargestSide));
        model.image.resizeShorterSide = static_cast<int>(image.at("resizeShorterSide").integer(0, 2 * kLargestSide));
        model.image.mean = threeNumbers(image.at("mean"), false);
        model.image.std = threeNumbers(image.at("std"), true);
        model.image.bgr = image.at("bgr").boolean();
        model.image.known = image.at("known").boolean();
    } else {
        const JsonCursor text = json.at("text");
        model.text.lowerCase = text.at("lowerCase").boolean();
        model.text.stripAccents = text.at("stripAccents").boolean();
        model.text.tokenizeChinese = text.at("tokenizeChinese").boolean();
        model.text.maxPositions = static_cast<int>(text.at("maxPositions").integer(1, 1 << 22));
        model.text.typeVocabulary = static_cast<int>(text.at("typeVocabulary").integer(1, 1 << 22));
    }
}

} // namespace quantoscope
