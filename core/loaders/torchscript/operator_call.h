// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/torchscript/graph_builder.h"

#include <ATen/core/function_schema.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope::torchscript {

// One call of an operator while the network is walked.
struct OperatorCall {
    std::string name; // "aten::conv2d"
    std::vector<Value> arguments;
    const c10::FunctionSchema *schema = nullptr; // may be null for operators of the interpreter itself
    Site site;

    bool has(std::string_view argument) const; // in the schema, and not None
    const Value &operator[](std::string_view argument) const;
    // Constants; throw NotPossible (naming the operator) when the value comes out of the network.
    std::int64_t integer(std::string_view argument) const;
    double number(std::string_view argument) const;
    bool flag(std::string_view argument) const;
    std::vector<std::int64_t> integers(std::string_view argument) const; // one integer counts as a list of one
    [[noreturn]] void refuse(const Message &why = {}) const { stopNotPossible(name, site, why); }

private:
    std::optional<std::size_t> index(std::string_view argument) const;
};

// The inputs of the network and what became of them.
struct NetworkInputs {
    std::vector<Value> samples; // one a tensor input of forward, in order
    std::vector<NodeId> nodes;  // and their nodes; those that nothing reads are dropped at the end
    NodeId maskNode = -1;       // the input of our Graph that is the mask, once attention was met
    int maskInput = -1;         // the input that attention takes as its mask
    struct Lookup {
        int input;
        NodeId embedding;
    };
    std::vector<Lookup> lookups; // embeddings that an input indexes directly
};

struct ConversionContext {
    GraphBuilder builder;
    NetworkInputs inputs;
};

using OperatorHandler = std::function<Value(ConversionContext &, const OperatorCall &)>;

// The handler of an operator that reads a network tensor, or null. In-place names ("aten::relu_") find the plain one's.
const OperatorHandler *findHandler(const std::string &name);

using HandlerTable = std::map<std::string, OperatorHandler>;
void addLayerHandlers(HandlerTable &table);     // convolution, normalisation, linear, embedding
void addPoolingHandlers(HandlerTable &table);   // pools, mean
void addViewHandlers(HandlerTable &table);      // view, permute, size, identity …
void addPointwiseHandlers(HandlerTable &table); // activations, add, concat
void addAttentionHandlers(HandlerTable &table); // softmax, masked_fill, scaled_dot_product_attention

// Shared by several tables.
Value attentionScores(ConversionContext &context, const OperatorCall &call, const NetworkTensor &query, const NetworkTensor &key);
Value attentionResult(ConversionContext &context, const OperatorCall &call, const NetworkTensor &probabilities, const NetworkTensor &value);
// Adds a mask to scores: `mask` is a constant that depends on one input. `additive`: 0 keeps, very negative drops; else true keeps.
void maskScores(ConversionContext &context, const OperatorCall &call, NetworkTensor &scores, const Value &mask, bool additive);
bool isRecognised(const NetworkTensor &tensor); // a node, or an element-wise function that is one of our operations

} // namespace quantoscope::torchscript
