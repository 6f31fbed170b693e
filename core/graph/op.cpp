// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/op.h"

namespace quantoscope {

std::string_view opName(OpType op)
{
    switch (op) {
    case OpType::Input: return "input";
    case OpType::Conv2d: return "conv";
    case OpType::BatchNorm: return "batch_norm";
    case OpType::Linear: return "linear";
    case OpType::Relu: return "relu";
    case OpType::Relu6: return "relu6";
    case OpType::Gelu: return "gelu";
    case OpType::Tanh: return "tanh";
    case OpType::Sigmoid: return "sigmoid";
    case OpType::Add: return "add";
    case OpType::Concat: return "concat";
    case OpType::MaxPool: return "max_pool";
    case OpType::AvgPool: return "avg_pool";
    case OpType::AdaptiveAvgPool: return "adaptive_avg_pool";
    case OpType::Flatten: return "flatten";
    case OpType::Embedding: return "embedding";
    case OpType::PositionEmbedding: return "position_embedding";
    case OpType::LayerNorm: return "layer_norm";
    case OpType::Attention: return "attention";
    }
    return "?";
}

bool hasQuantizableWeights(OpType op)
{
    return op == OpType::Conv2d || op == OpType::Linear;
}

bool keepsScaleOfInput(OpType op)
{
    return op == OpType::Relu || op == OpType::Relu6 || op == OpType::MaxPool || op == OpType::AvgPool || op == OpType::AdaptiveAvgPool ||
           op == OpType::Flatten;
}

bool hasIntegerForm(OpType op)
{
    return hasQuantizableWeights(op) || keepsScaleOfInput(op) || op == OpType::BatchNorm || op == OpType::Add || op == OpType::Concat;
}

std::string_view activationName(Activation activation)
{
    switch (activation) {
    case Activation::None: return "none";
    case Activation::Relu: return "relu";
    case Activation::Relu6: return "relu6";
    case Activation::Gelu: return "gelu";
    case Activation::GeluTanh: return "gelu_tanh";
    case Activation::Tanh: return "tanh";
    }
    return "?";
}

} // namespace quantoscope
