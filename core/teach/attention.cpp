// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/attention.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

AttentionShape attentionShape(const Node &attention, int tokens, int features)
{
    AttentionShape shape;
    shape.tokens = tokens;
    shape.heads = attention.attrs.heads;
    shape.headSize = features / shape.heads;
    shape.scale =
        attention.attrs.attentionScale > 0 ? attention.attrs.attentionScale : 1.0 / std::sqrt(static_cast<double>(shape.headSize));
    return shape;
}

std::vector<float> attentionWeights(const float *query, const float *key, const AttentionShape &shape)
{
    const auto tokens = static_cast<std::size_t>(shape.tokens);
    const auto heads = static_cast<std::size_t>(shape.heads);
    const auto size = static_cast<std::size_t>(shape.headSize);
    const std::size_t features = heads * size;
    std::vector<float> weights(heads * tokens * tokens);
    std::vector<double> row(tokens);
    for (std::size_t h = 0; h < heads; ++h) {
        for (std::size_t i = 0; i < tokens; ++i) {
            for (std::size_t j = 0; j < tokens; ++j) {
                double dot = 0.0;
                for (std::size_t d = h * size; d < (h + 1) * size; ++d)
                    dot += static_cast<double>(query[i * features + d]) * key[j * features + d];
                row[j] = dot * shape.scale;
            }
            const double largest = *std::max_element(row.begin(), row.end());
            double total = 0.0;
            for (double &w : row)
                total += w = std::exp(w - largest);
            for (std::size_t j = 0; j < tokens; ++j)
                weights[(h * tokens + i) * tokens + j] = static_cast<float>(row[j] / total);
        }
    }
    return weights;
}

std::vector<float> attentionContext(const std::vector<float> &weights, const float *value, const AttentionShape &shape)
{
    const auto tokens = static_cast<std::size_t>(shape.tokens);
    const auto heads = static_cast<std::size_t>(shape.heads);
    const auto size = static_cast<std::size_t>(shape.headSize);
    const std::size_t features = heads * size;
    std::vector<float> context(tokens * features);
    for (std::size_t i = 0; i < tokens; ++i) {
        for (std::size_t f = 0; f < features; ++f) {
            const float *row = weights.data() + (f / size * tokens + i) * tokens;
            double sum = 0.0;
            for (std::size_t j = 0; j < tokens; ++j)
                sum += static_cast<double>(row[j]) * value[j * features + f];
            context[i * features + f] = static_cast<float>(sum);
        }
    }
    return context;
}

} // namespace quantoscope
