// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/torchscript/operator_call.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>

#include <unordered_map>
#include <vector>

namespace quantoscope::torchscript {

// Walks a TorchScript method once with a sample input. What does not depend on the network is computed by LibTorch's own
// operators (sizes, masks, positions, conditions); what does goes to the operator's handler, which grows the Graph.
// Calls are followed with the module's path at hand, so that nodes are named as the modules are.
// Throws ConversionStop, SampleMismatch and LibTorch's exceptions.
class Interpreter
{
public:
    explicit Interpreter(ConversionContext &context)
        : m_context(context)
    {
    }

    Value callMethod(const Value &module, const std::string &method, std::vector<Value> arguments);

private:
    using Environment = std::unordered_map<const torch::jit::Value *, Value>;

    std::vector<Value> runGraph(const torch::jit::Graph &graph, std::vector<Value> arguments);
    std::vector<Value> runBlock(const torch::jit::Block &block, std::vector<Value> arguments, Environment &environment);
    void runNode(const torch::jit::Node &node, Environment &environment);
    std::vector<Value> evaluate(const torch::jit::Node &node, std::vector<Value> arguments, Environment &environment);

    bool evaluateStructure(const torch::jit::Node &node, std::vector<Value> &arguments, std::vector<Value> &results);
    bool evaluateList(const torch::jit::Node &node, const std::vector<Value> &arguments, std::vector<Value> &results);
    bool evaluateQuestion(const torch::jit::Node &node, const std::vector<Value> &arguments, std::vector<Value> &results) const;
    std::vector<Value> evaluateIf(const torch::jit::Node &node, const Value &condition, Environment &environment);
    std::vector<Value> evaluateLoop(const torch::jit::Node &node, std::vector<Value> arguments, Environment &environment);
    std::vector<Value> evaluateConstant(const torch::jit::Node &node, std::vector<Value> arguments) const;
    std::vector<Value> convert(const torch::jit::Node &node, std::vector<Value> arguments);

    bool conditionOf(const torch::jit::Node &node, const Value &condition) const;
    Site site() const { return m_sites.empty() ? Site{} : m_sites.back(); }

    ConversionContext &m_context;
    std::vector<Site> m_sites; // of the modules whose methods are running, innermost last
    int m_depth = 0;
};

} // namespace quantoscope::torchscript
