// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tensor.h"

#include <cmath>
#include <random>

namespace quantoscope {

// Weights as a layer has them: normal, of deviation 0.1.
inline Tensor randomWeight(const Shape &shape, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.F, 0.1F);
    Tensor weight = Tensor::zeros(DType::F32, shape);
    for (std::int64_t i = 0; i < weight.elementCount(); ++i)
        weight.mutableData<float>()[i] = normal(random);
    return weight;
}

// The sum of squared differences.
inline double errorOf(const Tensor &before, const Tensor &after)
{
    double noise = 0.0;
    for (std::int64_t i = 0; i < before.elementCount(); ++i)
        noise += std::pow(static_cast<double>(before.data<float>()[i]) - after.data<float>()[i], 2.0);
    return noise;
}

} // namespace quantoscope
