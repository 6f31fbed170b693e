// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to loaders/torchscript: this header holds LibTorch types.
#include "base/result.h"
#include "graph/graph.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope::torchscript {

// The network is walked once with a sample: this many images or sequences, this many tokens.
inline constexpr std::int64_t kSampleBatch = 2;
inline constexpr std::int64_t kSampleTokens = 7;

// Stops the conversion; turned into an Error at the edge of loadTorchScript.
struct ConversionStop : std::exception {
    explicit ConversionStop(Error e)
        : error(std::move(e))
    {
    }
    const char *what() const noexcept override { return "conversion stopped"; }
    Error error;
};
// The assumed kind or size of the input does not fit this network; another one may.
struct SampleMismatch : ConversionStop {
    using ConversionStop::ConversionStop;
};

// A tensor computed from the network's input, as a node of our Graph seen through what PyTorch did to it since.
struct NetworkTensor {
    enum class Form {
        View,          // the node's result, reshaped to `base` and permuted by `order`
        Pointwise,     // an element-wise function of the node's result, known by its values at sample points
        Scores,        // query · keyᵀ of attention, scaled, perhaps masked
        Probabilities, // softmax of scores
        Column,        // one feature of a [B, S, 2] result
        ClassSoftmax,  // softmax or log_softmax over the classes: possible as the network's last step only
    };
    Form form = Form::View;
    NodeId node = -1;               // Scores, Probabilities: the query's node
    Shape shape;                    // as PyTorch sees it, the sample batch included
    Shape base;                     // View: row-major shape before the permutation
    std::vector<std::size_t> order; // View: shape[i] = base[order[i]]
    double factor = 1.0;            // View: pending factor (query or key); Scores: factor on q·k
    at::Tensor points;              // Pointwise: the function at samplePoints()
    std::string producer;           // Operator that left this form: named when nothing can be made of it
    NodeId key = -1;                // Scores, Probabilities
    std::int64_t heads = 1;         // Scores, Probabilities
    std::int64_t headSize = 1;      // Scores, Probabilities
    int maskInput = -1;             // Scores, Probabilities: index of the input that is the mask; -1 = none yet
    std::int64_t column = 0;        // Column
    std::string site;               // Pointwise: module path of the first operator
};

// What a TorchScript value is while the network is walked.
struct Value {
    enum class Kind { Constant, Module, Network, List, Tuple, Dict };
    Kind kind = Kind::Constant;
    c10::IValue constant;                      // Constant; Module: the object
    std::string path;                          // Module, and tensors that are its attributes: "layer1.0.conv1.weight"
    std::uint32_t inputs = 0;                  // Constant: bit k is set when its content depends on input k
    std::shared_ptr<NetworkTensor> tensor;     // Network: shared, so that in-place operators change every holder
    std::shared_ptr<std::vector<Value>> items; // List (shared: append), Tuple, Dict (key, value, key, …)
    c10::TypePtr elementType;                  // List

    static Value of(c10::IValue value, std::uint32_t inputs = 0)
    {
        Value v;
        v.constant = std::move(value);
        v.inputs = inputs;
        return v;
    }
    static Value network(NetworkTensor tensor)
    {
        Value v;
        v.kind = Kind::Network;
        v.tensor = std::make_shared<NetworkTensor>(std::move(tensor));
        return v;
    }
    static Value sequence(Kind kind, std::vector<Value> items, c10::TypePtr elementType = nullptr)
    {
        Value v;
        v.kind = kind;
        v.items = std::make_shared<std::vector<Value>>(std::move(items));
        v.elementType = std::move(elementType);
        return v;
    }

    bool isNetwork() const { return kind == Kind::Network; }
    bool isConstant() const { return kind == Kind::Constant; }
    bool isNone() const { return isConstant() && constant.isNone(); }
    bool isConstantTensor() const { return isConstant() && constant.isTensor(); }
};

// Whether no part of the value comes out of a node of our Graph.
bool isFullyConstant(const Value &value);
// The value as LibTorch's operators take it. Only for fully constant values.
c10::IValue toIValue(const Value &value);
std::uint32_t inputsOf(const Value &value);

} // namespace quantoscope::torchscript
