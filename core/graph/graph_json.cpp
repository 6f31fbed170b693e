// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_json.h"

#include "base/phrases.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <limits>

namespace quantoscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kInputKinds = {"image", "token-ids", "token-types", "attention-mask"};
constexpr int kActivationCount = static_cast<int>(Activation::Tanh) + 1;
constexpr int kLargestWhole = 1 << 24; // far beyond any kernel, stride or head count

// Whole-number attributes by their name in the JSON.
struct WholeAttribute {
    const char *key;
    int &(*of)(Attributes &);
    int least;
};
constexpr WholeAttribute kWholeAttributes[] = {
    {"kernelHeight", [](Attributes &a) -> int & { return a.window.kernelHeight; }, 1},
    {"kernelWidth", [](Attributes &a) -> int & { return a.window.kernelWidth; }, 1},
    {"strideHeight", [](Attributes &a) -> int & { return a.window.strideHeight; }, 1},
    {"strideWidth", [](Attributes &a) -> int & { return a.window.strideWidth; }, 1},
    {"padTop", [](Attributes &a) -> int & { return a.window.padTop; }, 0},
    {"padLeft", [](Attributes &a) -> int & { return a.window.padLeft; }, 0},
    {"padBottom", [](Attributes &a) -> int & { return a.window.padBottom; }, 0},
    {"padRight", [](Attributes &a) -> int & { return a.window.padRight; }, 0},
    {"dilationHeight", [](Attributes &a) -> int & { return a.window.dilationHeight; }, 1},
    {"dilationWidth", [](Attributes &a) -> int & { return a.window.dilationWidth; }, 1},
    {"groups", [](Attributes &a) -> int & { return a.groups; }, 1},
    {"outputHeight", [](Attributes &a) -> int & { return a.outputHeight; }, 1},
    {"outputWidth", [](Attributes &a) -> int & { return a.outputWidth; }, 1},
    {"heads", [](Attributes &a) -> int & { return a.heads; }, 1},
};
struct TruthAttribute {
    const char *key;
    bool &(*of)(Attributes &);
};
constexpr TruthAttribute kTruthAttributes[] = {
    {"ceilMode", [](Attributes &a) -> bool & { return a.ceilMode; }},
    {"countIncludePad", [](Attributes &a) -> bool & { return a.countIncludePad; }},
    {"tanhApproximation", [](Attributes &a) -> bool & { return a.tanhApproximation; }},
};
struct RealAttribute {
    const char *key;
    double &(*of)(Attributes &);
};
constexpr RealAttribute kRealAttributes[] = {
    {"epsilon", [](Attributes &a) -> double & { return a.epsilon; }},
    {"attentionScale", [](Attributes &a) -> double & { return a.attentionScale; }},
};

Json attributesToJson(Attributes attributes)
{
    Attributes usual;
    Json json = Json::object();
    for (const WholeAttribute &each : kWholeAttributes) {
        if (each.of(attributes) != each.of(usual))
            json[each.key] = each.of(attributes);
    }
    for (const TruthAttribute &each : kTruthAttributes) {
        if (each.of(attributes) != each.of(usual))
            json[each.key] = each.of(attributes);
    }
    for (const RealAttribute &each : kRealAttributes) {
        if (each.of(attributes) != each.of(usual))
            json[each.key] = each.of(attributes);
    }
    if (attributes.inputKind != usual.inputKind)
        json["inputKind"] = kInputKinds[static_cast<std::size_t>(attributes.inputKind)];
    return json;
}

// Reads a graph and remembers where it is, for errors.
class GraphReader
{
public:
    explicit GraphReader(std::string source)
        : m_source(std::move(source))
    {
    }

    Result<Graph> read(const Json &json) const
    {
        if (!json.is_object() || !json.contains("nodes") || !json["nodes"].is_array())
            return wrong("nodes", phrases::list());
        Graph graph;
        for (std::size_t i = 0; i < json["nodes"].size(); ++i) {
            QS_TRY_ASSIGN(Node node, readNode(json["nodes"][i], i));
            graph.add(std::move(node));
        }
        if (!json.contains("outputs") || !json["outputs"].is_array() || json["outputs"].empty())
            return wrong("outputs", Message("graph-json.node-numbers", "a list of node numbers"));
        QS_TRY_ASSIGN(graph.outputs, readIds(json["outputs"], "outputs", graph.nodes.size()));
        return graph;
    }

private:
    Error wrong(const std::string &path, const Message &expected) const
    {
        return badInput("graph-json.wrong", "{source}: in the description of the network, {path} is not {expected}.",
                        {{"source", m_source}, {"path", path}, {"expected", expected}});
    }

    Result<std::vector<NodeId>> readIds(const Json &list, const std::string &path, std::size_t limit) const
    {
        std::vector<NodeId> ids;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].is_number_unsigned() || list[i].get<std::uint64_t>() >= limit)
                return wrong(path + "[" + std::to_string(i) + "]", Message("graph-json.earlier-node", "the number of an earlier node"));
            ids.push_back(list[i].get<NodeId>());
        }
        return ids;
    }

    Result<std::string> readText(const Json &object, const std::string &path, const char *key) const
    {
        const auto it = object.find(key);
        if (it == object.end() || !it->is_string())
            return wrong(path + "." + key, phrases::text());
        return it->get<std::string>();
    }

    Result<Node> readNode(const Json &json, std::size_t index) const
    {
        const std::string path = "nodes[" + std::to_string(index) + "]";
        if (!json.is_object())
            return wrong(path, phrases::object());
        Node node;
        QS_TRY_ASSIGN(node.name, readText(json, path, "name"));
        QS_TRY_ASSIGN(const std::string op, readText(json, path, "op"));
        int number = 0;
        while (number < kOpTypeCount && opName(static_cast<OpType>(number)) != op)
            ++number;
        if (number == kOpTypeCount)
            return wrong(path + ".op", Message("graph-json.operation", "a known operation"));
        node.op = static_cast<OpType>(number);
        if (!json.contains("inputs") || !json["inputs"].is_array())
            return wrong(path + ".inputs", Message("graph-json.node-numbers", "a list of node numbers"));
        QS_TRY_ASSIGN(node.inputs, readIds(json["inputs"], path + ".inputs", index));
        if (json.contains("attributes"))
            QS_TRY(readAttributes(node.attrs, json["attributes"], path + ".attributes"));
        if (json.contains("parameters")) {
            QS_TRY_ASSIGN(node.paramPrefix, readText(json, path, "parameters"));
        }
        if (json.contains("activation")) {
            QS_TRY_ASSIGN(node.activation, readActivation(json, path));
        }
        if (json.contains("merged")) {
            QS_TRY_ASSIGN(node.fusedNames, readNames(json["merged"], path + ".merged"));
        }
        return node;
    }

    Result<Activation> readActivation(const Json &json, const std::string &path) const
    {
        QS_TRY_ASSIGN(const std::string name, readText(json, path, "activation"));
        for (int i = 0; i < kActivationCount; ++i) {
            if (activationName(static_cast<Activation>(i)) == name)
                return static_cast<Activation>(i);
        }
        return wrong(path + ".activation", Message("graph-json.activation", "a known activation"));
    }

    Result<std::vector<std::string>> readNames(const Json &list, const std::string &path) const
    {
        std::vector<std::string> names;
        if (!list.is_array())
            return wrong(path, phrases::listOfNames());
        for (const Json &name : list) {
            if (!name.is_string())
                return wrong(path, phrases::listOfNames());
            names.push_back(name.get<std::string>());
        }
        return names;
    }

    Status readAttributes(Attributes &attributes, const Json &json, const std::string &path) const
    {
        if (!json.is_object())
            return wrong(path, phrases::object());
        for (const auto &[key, value] : json.items())
            QS_TRY(readAttribute(attributes, key, value, path + "." + key));
        return {};
    }

    Status readAttribute(Attributes &attributes, const std::string &key, const Json &value, const std::string &path) const
    {
        for (const WholeAttribute &each : kWholeAttributes) {
            if (key != each.key)
                continue;
            if (!value.is_number_unsigned() || value.get<std::uint64_t>() > kLargestWhole || value.get<int>() < each.least)
                return wrong(path, phrases::wholeNumberFrom(each.least));
            each.of(attributes) = value.get<int>();
            return {};
        }
        for (const TruthAttribute &each : kTruthAttributes) {
            if (key != each.key)
                continue;
            if (!value.is_boolean())
                return wrong(path, phrases::truthValue());
            each.of(attributes) = value.get<bool>();
            return {};
        }
        for (const RealAttribute &each : kRealAttributes) {
            if (key != each.key)
                continue;
            if (!value.is_number() || !std::isfinite(value.get<double>()))
                return wrong(path, phrases::number());
            each.of(attributes) = value.get<double>();
            return {};
        }
        for (std::size_t i = 0; key == "inputKind" && i < kInputKinds.size(); ++i) {
            if (value == kInputKinds[i]) {
                attributes.inputKind = static_cast<InputKind>(i);
                return {};
            }
        }
        return wrong(path, Message("graph-json.attribute", "a known attribute and value"));
    }

    std::string m_source;
};

} // namespace

std::string graphToJson(const Graph &graph)
{
    Json nodes = Json::array();
    for (const Node &node : graph.nodes) {
        Json json = {{"name", node.name}, {"op", opName(node.op)}, {"inputs", node.inputs}};
        if (Json attributes = attributesToJson(node.attrs); !attributes.empty())
            json["attributes"] = std::move(attributes);
        if (!node.paramPrefix.empty())
            json["parameters"] = node.paramPrefix;
        if (node.activation != Activation::None)
            json["activation"] = activationName(node.activation);
        if (!node.fusedNames.empty())
            json["merged"] = node.fusedNames;
        nodes.push_back(std::move(json));
    }
    const Json whole = {{"nodes", std::move(nodes)}, {"outputs", graph.outputs}};
    return whole.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Graph> graphFromJson(std::string_view json, const std::string &source)
{
    try {
        return GraphReader(source).read(Json::parse(json));
    } catch (const nlohmann::json::exception &failure) {
        return badInput("graph-json.broken", "{source}: the description of the network is not JSON: {reason}",
                        {{"source", source}, {"reason", failure.what()}});
    }
}

} // namespace quantoscope
