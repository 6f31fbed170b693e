// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/float_kernels.h"
#include "backends/onednn_builder.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::onednn {

void Builder::addEmbedding(const Step &step)
{
    const Node &target = node(step);
    const Tensor table = target.param("weight");
    const auto tableRows = static_cast<std::size_t>(table.dim(0));
    const auto width = static_cast<std::size_t>(table.dim(1));
    const auto count = static_cast<std::size_t>(rows(step.output));
    Slot *to = use(define(step.output, plainDesc(step.output, DataType::f32)));
    if (target.op == OpType::PositionEmbedding) {
        std::vector<std::int32_t> positions(count);
        for (std::size_t i = 0; i < count; ++i)
            positions[i] = static_cast<std::int32_t>(i % static_cast<std::size_t>(m_out.shape.sequence));
        addTask(step.result, [=](dnnl::stream &) {
            kernels::gatherRows(table.data<float>(), tableRows, width, positions.data(), count, reinterpret_cast<float *>(to->data));
        });
        return;
    }
    Slot *ids = use(place(step.inputs[0]).slot);
    addTask(step.result, [=](dnnl::stream &) {
        kernels::gatherRows(table.data<float>(), tableRows, width, reinterpret_cast<const std::int32_t *>(ids->data), count,
                            reinterpret_cast<float *>(to->data));
    });
}

void Builder::addLayerNorm(const Step &step)
{
    const Node &target = node(step);
    const Tensor gamma = target.param("weight");
    const Tensor beta = target.param("bias");
    const auto epsilon = static_cast<float>(target.attrs.epsilon);
    const int in = step.inputs[0];
    const auto count = static_cast<std::size_t>(rows(in));
    const auto width = static_cast<std::size_t>(features(in));
    Slot *from = inLayout(step.result, in, plainDesc(in, DataType::f32));
    use(from);
    Slot *to = use(define(step.output, plainDesc(step.output, DataType::f32)));
    addTask(step.result, [=](dnnl::stream &) {
        kernels::layerNorm(reinterpret_cast<const float *>(from->data), reinterpret_cast<float *>(to->data), count, width,
                           gamma.data<float>(), beta.data<float>(), epsilon);
    });
}

void Builder::addAttention(const Step &step)
{
    const Node &target = node(step);
    const auto width = static_cast<std::size_t>(features(step.output));
    const auto heads = static_cast<std::size_t>(target.attrs.heads);
    const std::size_t headSize = width / heads;
    const float scale =
        target.attrs.attentionScale > 0 ? static_cast<float>(target.attrs.attentionScale) : 1.F / std::sqrt(static_cast<float>(headSize));
    const kernels::AttentionShape shape{static_cast<std::size_t>(m_out.shape.batch),
                                        static_cast<std::size_t>(m_out.shape.sequence),
                                        heads,
                                        headSize,
                                        scale,
                                        static_cast<std::size_t>(std::max(m_out.shape.threads, 1))};
    std::vector<Slot *> sources;
    for (std::size_t i = 0; i + 1 < step.inputs.size(); ++i)
        sources.push_back(inLayout(step.result, step.inputs[i], plainDesc(step.inputs[i], DataType::f32)));
    for (Slot *source : sources)
        use(source);
    Slot *mask = use(place(step.inputs.back()).slot);
    Slot *scratch = use(newSlot(shape.threads * shape.sequence * shape.sequence * sizeof(float)));
    Slot *to = use(define(step.output, plainDesc(step.output, DataType::f32)));
    const bool merged = step.mergedProjections;
    addTask(step.result, [=](dnnl::stream &) {
        const auto *first = reinterpret_cast<const float *>(sources[0]->data);
        const std::size_t stride = merged ? 3 * width : width;
        const kernels::Rows query{first, stride};
        const kernels::Rows key{merged ? first + width : reinterpret_cast<const float *>(sources[1]->data), stride};
        const kernels::Rows value{merged ? first + 2 * width : reinterpret_cast<const float *>(sources[2]->data), stride};
        kernels::attention(query, key, value, reinterpret_cast<const std::int32_t *>(mask->data), reinterpret_cast<float *>(to->data),
                           reinterpret_cast<float *>(scratch->data), shape);
    });
}

} // namespace quantoscope::onednn
