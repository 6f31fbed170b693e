// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace quantoscope {

std::optional<NodeId> Graph::find(const std::string &name) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].name == name)
            return static_cast<NodeId>(i);
    }
    return std::nullopt;
}

std::vector<std::vector<NodeId>> Graph::readers() const
{
    std::vector<std::vector<NodeId>> result(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (NodeId input : nodes[i].inputs)
            result[static_cast<std::size_t>(input)].push_back(static_cast<NodeId>(i));
    }
    return result;
}

static std::size_t expectedInputs(OpType op)
{
    switch (op) {
    case OpType::Input: return 0;
    case OpType::Add: return 2;
    case OpType::Attention: return 4;
    default: return 1;
    }
}

static Message expectedInputsText(OpType op)
{
    if (op == OpType::Concat)
        return Message("graph.some-inputs", "at least one");
    return Message::verbatim(std::to_string(expectedInputs(op)));
}

static std::vector<std::string> requiredParams(OpType op)
{
    switch (op) {
    case OpType::Conv2d:
    case OpType::Linear:
    case OpType::Embedding:
    case OpType::PositionEmbedding: return {"weight"};
    case OpType::BatchNorm: return {"weight", "bias", "running_mean", "running_var"};
    case OpType::LayerNorm: return {"weight", "bias"};
    default: return {};
    }
}

Status Graph::validate() const
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (!names.insert(node.name).second)
            return badInput("graph.duplicate-name", "The layer name “{name}” stands twice in the network.", {{"name", node.name}});
        if (node.op == OpType::Concat ? node.inputs.empty() : node.inputs.size() != expectedInputs(node.op))
            return badInput("graph.input-count", "Layer {name} ({op}) has a wrong number of inputs: {found}; expected {expected}.",
                            {{"name", node.name},
                             {"op", std::string(opName(node.op))},
                             {"found", std::to_string(node.inputs.size())},
                             {"expected", expectedInputsText(node.op)}});
        for (NodeId input : node.inputs) {
            if (input < 0 || input >= static_cast<NodeId>(i))
                return badInput("graph.order", "Layer {name} reads a layer that does not come before it.", {{"name", node.name}});
        }
        for (const std::string &key : requiredParams(node.op)) {
            if (!node.hasParam(key))
                return badInput("graph.missing-parameter", "Layer {name} ({op}) has no parameter “{parameter}”.",
                                {{"name", node.name}, {"op", std::string(opName(node.op))}, {"parameter", key}});
        }
    }
    for (NodeId output : outputs) {
        if (output < 0 || output >= static_cast<NodeId>(nodes.size()))
            return badInput("graph.output", "The network's output does not exist.");
    }
    if (outputs.empty())
        return badInput("graph.no-output", "The network has no output.");
    return {};
}

std::string Graph::text() const
{
    std::ostringstream out;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        out << '%' << i << " = " << opName(node.op) << '(';
        for (std::size_t k = 0; k < node.inputs.size(); ++k)
            out << (k ? ", " : "") << '%' << node.inputs[k];
        out << ") \"" << node.name << '"';
        if (node.hasParam("weight"))
            out << ' ' << shapeText(node.param("weight").shape());
        if (node.op == OpType::Conv2d || node.op == OpType::MaxPool || node.op == OpType::AvgPool) {
            const Window2d &w = node.attrs.window;
            out << " kernel " << w.kernelHeight << 'x' << w.kernelWidth << " stride " << w.strideHeight << " pad " << w.padTop;
            if (node.op == OpType::Conv2d && node.attrs.groups != 1)
                out << " groups " << node.attrs.groups;
        }
        if (node.activation != Activation::None)
            out << " + " << activationName(node.activation);
        if (!node.fusedNames.empty()) {
            out << " {";
            for (std::size_t k = 0; k < node.fusedNames.size(); ++k)
                out << (k ? ", " : "") << node.fusedNames[k];
            out << '}';
        }
        out << '\n';
    }
    out << "return";
    for (NodeId output : outputs)
        out << " %" << output;
    out << '\n';
    return out.str();
}

} // namespace quantoscope
