// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/onednn_program.h"

#include <unordered_map>

// The primitives we use, described alike for oneDNN 2 (onednn_primitives_2.cpp) and oneDNN 3 (onednn_primitives_3.cpp): the only files
// that know which of the two is there. All of them throw dnnl::error where oneDNN has no such primitive.
// Source: oneDNN's "Transition from v2.x to v3.x" and "Quantization" pages.
namespace quantoscope::onednn {

// Whether oneDNN computes rightly on this processor. Where the processor hides its caches, as some virtual machines do, oneDNN 3 takes them
// for empty: it drops weights when it lays them out, and divides by zero. Source: oneDNN's issue 5313; with 3.7 the last 8 of 24 outputs
// of a 3×3 convolution were wrong.
bool soundOnThisProcessor();

using Arguments = std::unordered_map<int, dnnl::memory>; // by DNNL_ARG_…

struct ConvolutionForm {
    Desc source, weights, bias, target; // bias: empty where there is none
    dnnl::memory::dims strides, dilates, padBegin, padEnd;
};

// The integer arithmetic of a convolution: result = post-ops(factor[o] · (Σ q_w (q_x − sourceZero) + bias[o])) + resultZero.
struct IntegerScaling {
    std::vector<float> factor;      // one per output
    std::vector<std::int32_t> bias; // one per output, in units of the sum
    std::int32_t sourceZero = 0, resultZero = 0;
};

// Writes the scaling's part of the attributes; `grouped`: the weights have a dimension for the groups.
void setScaling(dnnl::primitive_attr &attributes, const IntegerScaling &scaling, bool grouped);
// What the convolution's form says of the bias.
Desc biasOf(const IntegerScaling &scaling);
// The memories that go with the attributes when the convolution runs, the bias among them.
Arguments scalingArguments(const dnnl::engine &engine, const IntegerScaling &scaling);

dnnl::memory::dims dimsOf(const Desc &desc);

void appendEltwise(dnnl::post_ops &ops, dnnl::algorithm function, float alpha, float beta);

dnnl::convolution_forward::primitive_desc describeConvolution(const dnnl::engine &engine, const ConvolutionForm &form,
                                                              const dnnl::primitive_attr &attributes);
// a + b, all three laid out alike.
dnnl::binary::primitive_desc describeAdd(const dnnl::engine &engine, const Desc &desc, const dnnl::primitive_attr &attributes);
dnnl::eltwise_forward::primitive_desc describeEltwise(const dnnl::engine &engine, dnnl::algorithm function, const Desc &desc, float alpha,
                                                      float beta, const dnnl::primitive_attr &attributes);
// With mean, variance, scale and shift as arguments.
dnnl::batch_normalization_forward::primitive_desc describeBatchNorm(const dnnl::engine &engine, const Desc &desc, float epsilon);
// Along dimension 1.
dnnl::concat::primitive_desc describeConcat(const dnnl::engine &engine, const Desc &target, const std::vector<Desc> &sources);

} // namespace quantoscope::onednn
