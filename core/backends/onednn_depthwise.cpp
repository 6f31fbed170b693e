// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/depthwise_kernel.h"
#include "backends/depthwise_vnni_kernel.h"
#include "backends/onednn_backend.h"
#include "backends/onednn_builder.h"

#include <memory>

namespace quantoscope::onednn {

using kernels::DepthwiseKernel;
using kernels::DepthwiseVnniKernel;

// What ONEDNN_MAX_CPU_ISA forbids oneDNN is forbidden here too: a capped run is that of a lesser processor.
bool Builder::vnniDepthwiseFits(const Step &step) const
{
    return onednnHasAvx512Vnni() && DepthwiseVnniKernel::usable() &&
           DepthwiseVnniKernel::fits(node(step).attrs.window, m_out.stored(*m_out.integers(step.inputs[0])));
}

bool Builder::ownDepthwiseFits(const Step &step) const
{
    const Node &target = node(step);
    if (target.op != OpType::Conv2d || step.residual >= 0 || !m_out.integers(step.output))
        return false;
    const Shape &weight = target.param("weight").shape();
    const bool depthwise = weight[1] == 1 && weight[0] == target.attrs.groups && target.attrs.groups > 1;
    if (!depthwise)
        return false;
    // With VNNI, oneDNN's own kernel is faster than the one for AVX2.
    return vnniDepthwiseFits(step) || (weight[2] * weight[3] <= 49 && DepthwiseKernel::usable() && !onednnHasVnni());
}

void Builder::addDepthwise(const Step &step)
{
    const Node &target = node(step);
    const int in = step.inputs[0];
    const QParams &qIn = *m_out.integers(in);
    const QParams &qOut = *m_out.integers(step.output);
    const IntegerWeights parameters = integerWeights(m_graph, step, &qIn, &qOut);
    const Shape &s = shapeOf(in);
    const Shape &o = shapeOf(step.output);
    const kernels::DepthwiseShape shape{m_out.shape.batch, s[0], s[1], s[2], o[1], o[2], target.attrs.window};
    const kernels::Bounds bounds = boundsOf(step.activation, qOut);
    Slot *source = use(place(in).slot);
    Slot *result = use(define(step.output, plainDesc(step.output, integerType(qOut))));
    const auto add = [&](auto kernel) { addTask(step.nodes.front(), [=](dnnl::stream &) { kernel->run(source->data, result->data); }); };
    const kernels::StoredIntegers from = m_out.stored(qIn), to = m_out.stored(qOut);
    if (vnniDepthwiseFits(step))
        add(std::make_shared<DepthwiseVnniKernel>(shape, parameters.weight, parameters.bias, parameters.multiplier, from, to, bounds));
    else
        add(std::make_shared<DepthwiseKernel>(shape, parameters.weight, parameters.bias, parameters.multiplier, from, to, bounds));
}

} // namespace quantoscope::onednn
