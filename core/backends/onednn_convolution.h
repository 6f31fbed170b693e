// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/onednn_builder.h"

#include <unordered_map>

namespace quantoscope::onednn {

// A convolution, or a Linear seen as a 1×1 convolution over its rows.
struct Builder::ConvolutionGeometry {
    dnnl::memory::dims source, target, weights, strides, dilates, padBegin, padEnd;
    std::int64_t outputs = 0;
    bool depthPadded = false; // padding reads outside the image, where a source zero point matters
};

struct Builder::ConvolutionBuild {
    dnnl::convolution_forward::primitive_desc description;
    Slot *source = nullptr;
    std::vector<float> weights;        // used by float builds
    std::vector<std::int8_t> integers; // used by integer builds
    std::vector<float> floatBias;
    std::vector<std::int32_t> integerBias;
    std::unordered_map<int, dnnl::memory> extra; // further arguments (post-ops)
    const ConvolutionGeometry *geometry = nullptr;
};

} // namespace quantoscope::onednn
