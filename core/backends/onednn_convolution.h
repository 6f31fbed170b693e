// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/onednn_builder.h"
#include "backends/onednn_primitives.h"

namespace quantoscope::onednn {

// A convolution, or a Linear seen as a 1×1 convolution over its rows.
struct Builder::ConvolutionGeometry {
    dnnl::memory::dims source, target, weights, strides, dilates, padBegin, padEnd;
    std::int64_t outputs = 0;
    bool depthPadded = false; // padding reads outside the image, where a source zero point matters

    bool grouped() const { return weights.size() == 5; }
    ConvolutionForm form(const Desc &sourceDesc, const Desc &weightsDesc, const Desc &biasDesc, const Desc &targetDesc) const
    {
        return {sourceDesc, weightsDesc, biasDesc, targetDesc, strides, dilates, padBegin, padEnd};
    }
};

struct Builder::ConvolutionBuild {
    dnnl::convolution_forward::primitive_desc description;
    Slot *source = nullptr;
    std::vector<float> weights;        // used by float builds
    std::vector<std::int8_t> integers; // used by integer builds
    std::vector<float> floatBias;
    Arguments extra; // of the integer arithmetic and the post-ops
    const ConvolutionGeometry *geometry = nullptr;
};

} // namespace quantoscope::onednn
