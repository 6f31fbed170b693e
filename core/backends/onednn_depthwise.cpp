// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/depthwise_kernel.h"
#include "backends/onednn_backend.h"
#include "backends/onednn_builder.h"

#include <memory>

namespace quantoscope::onednn {

bool Builder::ownDepthwiseFits(const Step &step) const
{
    const Node &target = node(step);
    if (target.op != OpType::Conv2d || step.residual >= 0 || !m_out.integers(step.output))
        return false;
    const Shape &weight = target.param("weight").shape();
    const bool depthwise = weight[1] == 1 && weight[0] == target.attrs.groups && target.attrs.groups > 1;
    // With VNNI, oneDNN's own kernel is the faster one.
    return depthwise && weight[2] * weight[3] <= 49 && kernels::DepthwiseKernel::usable() && !onednnHasVnni();
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
    kernels::Bounds bounds{-1e9F, 1e9F};
    if (step.activation == Activation::Relu || step.activation == Activation::Relu6)
        bounds.low = 0.F;
    if (step.activation == Activation::Relu6)
        bounds.high = 6.F / qOut.scale[0];
    const auto kernel = std::make_shared<kernels::DepthwiseKernel>(shape, parameters.weight, parameters.bias, parameters.multiplier,
                                                                   m_out.stored(qIn), m_out.stored(qOut), bounds);
    Slot *source = use(place(in).slot);
    Slot *result = use(define(step.output, plainDesc(step.output, integerType(qOut))));
    addTask(step.nodes.front(), [=](dnnl::stream &) { kernel->run(source->data, result->data); });
}

} // namespace quantoscope::onednn
