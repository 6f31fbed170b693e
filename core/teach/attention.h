// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <cstddef>
#include <vector>

namespace quantoscope {

// The shape of one attention layer for one sequence without padding.
struct AttentionShape {
    int tokens = 0;
    int heads = 1;
    int headSize = 0;   // features of a head; query, key and value have heads · headSize
    double scale = 0.0; // factor on q·k, usually 1/√headSize
};

// Of an Attention node whose inputs have `features` features.
AttentionShape attentionShape(const Node &attention, int tokens, int features);

// softmax(q·kᵀ·scale) of each head: [heads, tokens, tokens], how much token i (row) takes from token j (column). Rows sum to 1.
// query and key are [tokens, heads · headSize]. Source: Vaswani et al., "Attention Is All You Need" (2017), equation 1.
std::vector<float> attentionWeights(const float *query, const float *key, const AttentionShape &shape);

// What the heads make of the values with these weights: [tokens, heads · headSize].
std::vector<float> attentionContext(const std::vector<float> &weights, const float *value, const AttentionShape &shape);

} // namespace quantoscope
