// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_primitives.h"

#if DNNL_VERSION_MAJOR >= 3

#include <cpuid.h>
#include <cstring>

namespace quantoscope::onednn {

using dnnl::prop_kind;

namespace {

template <typename T>
dnnl::memory listOf(const dnnl::engine &engine, DataType type, const std::vector<T> &values)
{
    dnnl::memory memory(Desc({static_cast<std::int64_t>(values.size())}, type, Tag::x), engine);
    std::memcpy(memory.get_data_handle(), values.data(), values.size() * sizeof(T));
    return memory;
}

// Whether a leaf of CPUID that lists the caches begins with one: bits 0 to 4 tell its kind, 0 = no more. Source: Intel's manual, CPUID
// leaf 4; AMD's, leaf 8000001D.
bool listsCaches(unsigned leaf)
{
    unsigned kind = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(leaf, 0, &kind, &b, &c, &d) != 0 && (kind & 0x1FU) != 0;
}

} // namespace

bool soundOnThisProcessor()
{
    static const bool sound = listsCaches(4) || listsCaches(0x8000001D);
    return sound;
}

// The factor goes to the weights' scales: source and result keep 1, as only the product of the three counts.
void setScaling(dnnl::primitive_attr &attributes, const IntegerScaling &scaling, bool grouped)
{
    constexpr int kOutputs = 1 << 0, kGroupsAndOutputs = 1 << 0 | 1 << 1; // the weights' dimensions
    attributes.set_scales_mask(DNNL_ARG_WEIGHTS, grouped ? kGroupsAndOutputs : kOutputs);
    if (scaling.sourceZero != 0)
        attributes.set_zero_points_mask(DNNL_ARG_SRC, 0);
    if (scaling.resultZero != 0)
        attributes.set_zero_points_mask(DNNL_ARG_DST, 0);
}

Desc biasOf(const IntegerScaling &scaling)
{
    return Desc({static_cast<std::int64_t>(scaling.bias.size())}, DataType::f32, Tag::x);
}

Arguments scalingArguments(const dnnl::engine &engine, const IntegerScaling &scaling)
{
    std::vector<float> bias(scaling.bias.size()); // added after the factor here
    for (std::size_t o = 0; o < bias.size(); ++o)
        bias[o] = scaling.factor[o] * static_cast<float>(scaling.bias[o]);
    Arguments arguments{{DNNL_ARG_BIAS, listOf(engine, DataType::f32, bias)},
                        {DNNL_ARG_ATTR_SCALES | DNNL_ARG_WEIGHTS, listOf(engine, DataType::f32, scaling.factor)}};
    if (scaling.sourceZero != 0)
        arguments[DNNL_ARG_ATTR_ZERO_POINTS | DNNL_ARG_SRC] = listOf<std::int32_t>(engine, DataType::s32, {scaling.sourceZero});
    if (scaling.resultZero != 0)
        arguments[DNNL_ARG_ATTR_ZERO_POINTS | DNNL_ARG_DST] = listOf<std::int32_t>(engine, DataType::s32, {scaling.resultZero});
    return arguments;
}

dnnl::memory::dims dimsOf(const Desc &desc)
{
    return desc.get_dims();
}

void appendEltwise(dnnl::post_ops &ops, dnnl::algorithm function, float alpha, float beta)
{
    ops.append_eltwise(function, alpha, beta);
}

dnnl::convolution_forward::primitive_desc describeConvolution(const dnnl::engine &engine, const ConvolutionForm &form,
                                                              const dnnl::primitive_attr &attributes)
{
    return {engine,
            prop_kind::forward_inference,
            dnnl::algorithm::convolution_direct,
            form.source,
            form.weights,
            form.bias,
            form.target,
            form.strides,
            form.dilates,
            form.padBegin,
            form.padEnd,
            attributes};
}

dnnl::binary::primitive_desc describeAdd(const dnnl::engine &engine, const Desc &desc, const dnnl::primitive_attr &attributes)
{
    return {engine, dnnl::algorithm::binary_add, desc, desc, desc, attributes};
}

dnnl::eltwise_forward::primitive_desc describeEltwise(const dnnl::engine &engine, dnnl::algorithm function, const Desc &desc, float alpha,
                                                      float beta, const dnnl::primitive_attr &attributes)
{
    return {engine, prop_kind::forward_inference, function, desc, desc, alpha, beta, attributes};
}

dnnl::batch_normalization_forward::primitive_desc describeBatchNorm(const dnnl::engine &engine, const Desc &desc, float epsilon)
{
    using Flags = dnnl::normalization_flags;
    return {engine, prop_kind::forward_inference, desc, desc, epsilon, Flags::use_global_stats | Flags::use_scale | Flags::use_shift};
}

dnnl::concat::primitive_desc describeConcat(const dnnl::engine &engine, const Desc &target, const std::vector<Desc> &sources)
{
    return {engine, target, 1, sources};
}

} // namespace quantoscope::onednn

#endif
