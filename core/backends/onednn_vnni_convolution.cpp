// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/convolution_vnni_kernel.h"
#include "backends/onednn_builder.h"

#include <memory>

namespace quantoscope::onednn {

using kernels::ConvolutionVnniKernel;

kernels::ConvolutionShape Builder::convolutionShape(const Step &step) const
{
    const Shape &in = shapeOf(step.inputs[0]);
    const Shape &out = shapeOf(step.output);
    return {m_out.shape.batch, in[0], in[1], in[2], out[0], out[1], out[2], node(step).attrs.window};
}

bool Builder::vnniConvolutionFits(const Step &step) const
{
    const Node &target = node(step);
    if (target.op != OpType::Conv2d || target.attrs.groups != 1 || !m_out.integers(step.output) ||
        (step.residual >= 0 && !m_out.integers(step.residual)))
        return false;
    return vnniProductsPay() && ConvolutionVnniKernel::fits(convolutionShape(step), m_out.stored(*m_out.integers(step.inputs[0])));
}

void Builder::addVnniConvolution(const Step &step)
{
    const int in = step.inputs[0];
    const QParams &qIn = *m_out.integers(in);
    const QParams &qOut = *m_out.integers(step.output);
    const IntegerWeights parameters = integerWeights(m_graph, step, &qIn, &qOut);
    const kernels::Bounds bounds = boundsOf(step.activation, qOut);
    kernels::Residual residual;
    if (step.residual >= 0)
        residual = {m_out.stored(*m_out.integers(step.residual)), true};
    const auto kernel =
        std::make_shared<ConvolutionVnniKernel>(convolutionShape(step), parameters.weight, parameters.bias, parameters.multiplier,
                                                m_out.stored(qIn), m_out.stored(qOut), residual, bounds, m_out.memory);
    Slot *source = use(place(in).slot);
    Slot *scratch = kernel->scratchBytes() > 0 ? use(newSlot(kernel->scratchBytes())) : nullptr;
    Slot *added = step.residual >= 0 ? use(place(step.residual).slot) : nullptr;
    Slot *result = use(define(step.output, plainDesc(step.output, integerType(qOut))));
    addTask(step.nodes.front(), [=](dnnl::stream &) {
        kernel->run(source->data, scratch ? scratch->data : nullptr, added ? added->data : nullptr, result->data);
    });
}

} // namespace quantoscope::onednn
