// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/network_outputs.h"

#include <algorithm>
#include <set>

namespace quantoscope::torchscript {

namespace {

void collectTensors(const Value &value, std::vector<NetworkTensor *> &tensors)
{
    if (value.isNetwork())
        tensors.push_back(value.tensor.get());
    if (value.items) {
        for (const Value &item : *value.items)
            collectTensors(item, tensors);
    }
}

void settleClassification(ConversionContext &context, std::vector<NetworkTensor *> &tensors, Model &model)
{
    NetworkTensor &scores = *tensors.front(); // further results (auxiliary classifiers) do not count
    if (scores.form == NetworkTensor::Form::ClassSoftmax) {
        context.builder.warnings.push_back(Message(
            "torchscript.softmax-dropped", "The network ends with {operator}; it is left out, so that the results are class scores.",
            {{"operator", scores.producer}}));
        scores = context.builder.result(scores.node);
    }
    const NodeId node = context.builder.nodeOf(scores);
    const Shape &shape = context.builder.shapeOf(node);
    if (shape.size() != 2)
        throw ConversionStop(
            notPossible("torchscript.output", "The result is {found}; expected one score for each class.", {{"found", shapeText(shape)}}));
    context.builder.graph.outputs = {node};
    model.classes = static_cast<int>(shape[1]);
}

void settleAnswer(ConversionContext &context, std::vector<NetworkTensor *> &tensors, Model &model)
{
    if (tensors.size() == 1 && tensors[0]->form == NetworkTensor::Form::View) {
        const NodeId node = context.builder.nodeOf(*tensors[0]);
        if (context.builder.shapeOf(node).size() == 3 && context.builder.shapeOf(node)[2] == 2) {
            context.builder.graph.outputs = {node};
            model.classes = 2;
            return;
        }
    }
    const bool isPair = tensors.size() >= 2 && tensors[0]->form == NetworkTensor::Form::Column &&
                        tensors[1]->form == NetworkTensor::Form::Column && tensors[0]->node == tensors[1]->node &&
                        tensors[0]->column == 0 && tensors[1]->column == 1 && context.builder.shapeOf(tensors[0]->node)[2] == 2;
    if (!isPair)
        throw ConversionStop(notPossible("torchscript.answer", "The results are not the start and end scores of an answer."));
    context.builder.graph.outputs = {tensors[0]->node};
    model.classes = 2;
}

// Which input is what: the mask masks; of those that index an embedding, the larger table is the vocabulary's.
void settleRoles(ConversionContext &context, Model &model)
{
    Graph &graph = context.builder.graph;
    NodeId ids = -1;
    std::int64_t vocabulary = 0;
    for (const NetworkInputs::Lookup &lookup : context.inputs.lookups) {
        const std::int64_t rows = graph.at(lookup.embedding).param("weight").dim(0);
        if (rows > vocabulary) {
            vocabulary = rows;
            ids = context.inputs.nodes.at(static_cast<std::size_t>(lookup.input));
        }
    }
    if (ids < 0)
        throw ConversionStop(notPossible("torchscript.no-tokens", "No input of the network indexes a word embedding."));
    for (const NetworkInputs::Lookup &lookup : context.inputs.lookups) {
        Node &node = graph.at(context.inputs.nodes.at(static_cast<std::size_t>(lookup.input)));
        const bool isIds = context.inputs.nodes.at(static_cast<std::size_t>(lookup.input)) == ids;
        node.attrs.inputKind = isIds ? InputKind::TokenIds : InputKind::TokenTypes;
        node.name = isIds ? "input_ids" : "token_type_ids";
        if (!isIds)
            model.text.typeVocabulary = static_cast<int>(graph.at(lookup.embedding).param("weight").dim(0));
    }
    std::int64_t positions = 1 << 20;
    for (Node &node : graph.nodes) {
        if (node.op != OpType::PositionEmbedding)
            continue;
        node.inputs = {ids};
        positions = std::min(positions, node.param("weight").dim(0));
    }
    model.text.maxPositions = static_cast<int>(positions);
}

// A wrapper's name in front of every layer says nothing: "m.bert.encoder…" → "bert.encoder…".
void dropCommonPrefix(Graph &graph)
{
    for (;;) {
        std::string prefix;
        for (const Node &node : graph.nodes) {
            if (node.op == OpType::Input)
                continue;
            const std::size_t dot = node.name.find('.');
            if (dot == std::string::npos)
                return;
            const std::string own = node.name.substr(0, dot + 1);
            if (!prefix.empty() && own != prefix)
                return;
            prefix = own;
        }
        if (prefix.empty())
            return;
        std::set<std::string> shorter;
        for (const Node &node : graph.nodes) {
            const std::string name = node.op == OpType::Input ? node.name : node.name.substr(prefix.size());
            // A bare number names nothing.
            if (name.empty() || (name[0] >= '0' && name[0] <= '9') || !shorter.insert(name).second)
                return;
        }
        for (Node &node : graph.nodes) {
            if (node.op != OpType::Input)
                node.name = node.name.substr(prefix.size());
        }
    }
}

// Nodes that the output does not need (an unused branch) are left out.
void dropUnused(Graph &graph)
{
    std::vector<bool> needed(graph.nodes.size(), false);
    for (NodeId output : graph.outputs)
        needed[static_cast<std::size_t>(output)] = true;
    for (std::size_t i = graph.nodes.size(); i-- > 0;) {
        if (!needed[i])
            continue;
        for (NodeId input : graph.nodes[i].inputs)
            needed[static_cast<std::size_t>(input)] = true;
    }
    std::vector<NodeId> moved(graph.nodes.size(), -1);
    Graph kept;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (!needed[i])
            continue;
        Node node = std::move(graph.nodes[i]);
        for (NodeId &input : node.inputs)
            input = moved[static_cast<std::size_t>(input)];
        moved[i] = kept.add(std::move(node));
    }
    for (NodeId output : graph.outputs)
        kept.outputs.push_back(moved[static_cast<std::size_t>(output)]);
    graph = std::move(kept);
}

} // namespace

void settleOutputs(ConversionContext &context, const Value &answer, Model &model)
{
    std::vector<NetworkTensor *> tensors;
    collectTensors(answer, tensors);
    if (tensors.empty())
        throw ConversionStop(notPossible("torchscript.constant", "The result does not depend on the input."));
    if (model.task == Task::ImageClassification) {
        settleClassification(context, tensors, model);
    } else {
        settleAnswer(context, tensors, model);
        settleRoles(context, model);
    }
    dropUnused(context.builder.graph);
    dropCommonPrefix(context.builder.graph);
    model.graph = std::move(context.builder.graph);
    model.warnings = std::move(context.builder.warnings);
}

} // namespace quantoscope::torchscript
