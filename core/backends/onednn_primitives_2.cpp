// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_primitives.h"

#if DNNL_VERSION_MAJOR < 3

#include <cstring>

namespace quantoscope::onednn {

using dnnl::prop_kind;

bool soundOnThisProcessor()
{
    return true;
}

void setScaling(dnnl::primitive_attr &attributes, const IntegerScaling &scaling, bool)
{
    constexpr int kPerOutput = 1 << 1; // the target's dimension
    attributes.set_output_scales(kPerOutput, scaling.factor);
    if (scaling.sourceZero != 0)
        attributes.set_zero_points(DNNL_ARG_SRC, 0, {scaling.sourceZero});
    if (scaling.resultZero != 0)
        attributes.set_zero_points(DNNL_ARG_DST, 0, {scaling.resultZero});
}

Desc biasOf(const IntegerScaling &scaling)
{
    return Desc({static_cast<std::int64_t>(scaling.bias.size())}, DataType::s32, Tag::x);
}

Arguments scalingArguments(const dnnl::engine &engine, const IntegerScaling &scaling)
{
    dnnl::memory bias(biasOf(scaling), engine);
    std::memcpy(bias.get_data_handle(), scaling.bias.data(), scaling.bias.size() * sizeof(std::int32_t));
    return {{DNNL_ARG_BIAS, bias}};
}

dnnl::memory::dims dimsOf(const Desc &desc)
{
    return desc.dims();
}

void appendEltwise(dnnl::post_ops &ops, dnnl::algorithm function, float alpha, float beta)
{
    ops.append_eltwise(1.F, function, alpha, beta);
}

dnnl::convolution_forward::primitive_desc describeConvolution(const dnnl::engine &engine, const ConvolutionForm &form,
                                                              const dnnl::primitive_attr &attributes)
{
    const dnnl::convolution_forward::desc wish(prop_kind::forward_inference, dnnl::algorithm::convolution_direct, form.source, form.weights,
                                               form.bias, form.target, form.strides, form.dilates, form.padBegin, form.padEnd);
    return {wish, attributes, engine};
}

dnnl::binary::primitive_desc describeAdd(const dnnl::engine &engine, const Desc &desc, const dnnl::primitive_attr &attributes)
{
    return {{dnnl::algorithm::binary_add, desc, desc, desc}, attributes, engine};
}

dnnl::eltwise_forward::primitive_desc describeEltwise(const dnnl::engine &engine, dnnl::algorithm function, const Desc &desc, float alpha,
                                                      float beta, const dnnl::primitive_attr &attributes)
{
    return {{prop_kind::forward_inference, function, desc, alpha, beta}, attributes, engine};
}

dnnl::batch_normalization_forward::primitive_desc describeBatchNorm(const dnnl::engine &engine, const Desc &desc, float epsilon)
{
    using Flags = dnnl::normalization_flags;
    return {{prop_kind::forward_inference, desc, epsilon, Flags::use_global_stats | Flags::use_scale | Flags::use_shift}, engine};
}

dnnl::concat::primitive_desc describeConcat(const dnnl::engine &engine, const Desc &target, const std::vector<Desc> &sources)
{
    return {target, 1, sources, engine};
}

} // namespace quantoscope::onednn

#endif
