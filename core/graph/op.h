// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace quantoscope {

// The operations a Graph is made of. Activations are NCHW for images and [batch, sequence, features] for text.
enum class OpType : std::uint8_t {
    Input,           // attrs.inputKind says which
    Conv2d,          // params weight [out, in/groups, kh, kw], bias [out] (optional)
    BatchNorm,       // params weight, bias, running_mean, running_var [C]; attrs.epsilon
    Linear,          // params weight [out, in], bias [out] (optional); on the last dimension
    Relu,
    Relu6,           // clamp to [0, 6]
    Gelu,            // exact (erf) unless attrs.tanhApproximation
    Tanh,
    Sigmoid,
    Add,             // two inputs of the same shape
    Concat,          // any number of inputs, along channels
    MaxPool,         // attrs.pool
    AvgPool,         // attrs.pool
    AdaptiveAvgPool, // attrs.outputHeight, outputWidth (1, 1 = global)
    Flatten,         // NCHW → [N, C·H·W] in C, H, W order
    Embedding,       // params weight [rows, features]; input = ids [batch, sequence]
    PositionEmbedding, // params weight [positions, features]; input = ids, of which only the length counts; rows 0..S-1
    LayerNorm,       // params weight, bias [features]; attrs.epsilon; over the last dimension
    Attention,       // inputs query, key, value [B, S, H·D] and mask [B, S] (1 = keep); attrs.heads, attrs.attentionScale
};

std::string_view opName(OpType op); // "conv", "batch_norm", … as shown and as written to JSON
inline constexpr int kOpTypeCount = static_cast<int>(OpType::Attention) + 1;

// Operations whose weights can become integers: convolution and linear.
bool hasQuantizableWeights(OpType op);
// Operations that only choose from, clamp or average their input, so that integers stay on its scale and a setting of its own has no
// effect while they run in integers: relu, relu6, pools, flatten.
bool keepsScaleOfInput(OpType op);
// Operations that can read and write integers: the two kinds above, batch-norm, add and concat.
bool hasIntegerForm(OpType op);

// What a node applies to its result before storing it (after fusion).
enum class Activation : std::uint8_t { None, Relu, Relu6, Gelu, GeluTanh, Tanh };
std::string_view activationName(Activation activation);

enum class InputKind : std::uint8_t { Image, TokenIds, TokenTypes, AttentionMask };

} // namespace quantoscope
