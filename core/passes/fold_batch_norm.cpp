// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/fold_batch_norm.h"

#include <cmath>

namespace quantoscope {

BatchNormFold batchNormFold(const Node &conv, const Node &norm)
{
    const Tensor gamma = norm.param("weight").toF32(), beta = norm.param("bias").toF32();
    const Tensor mean = norm.param("running_mean").toF32(), variance = norm.param("running_var").toF32();
    const std::int64_t channels = conv.param("weight").dim(0);
    const Tensor oldBias = conv.hasParam("bias") ? conv.param("bias").toF32() : Tensor::zeros(DType::F32, {channels});
    BatchNormFold fold;
    for (std::int64_t c = 0; c < channels; ++c) {
        const double factor = gamma.data<float>()[c] / std::sqrt(static_cast<double>(variance.data<float>()[c]) + norm.attrs.epsilon);
        const double centred = static_cast<double>(oldBias.data<float>()[c]) - mean.data<float>()[c];
        fold.factor.push_back(factor);
        fold.bias.push_back(static_cast<float>(centred * factor + beta.data<float>()[c]));
    }
    return fold;
}

} // namespace quantoscope
