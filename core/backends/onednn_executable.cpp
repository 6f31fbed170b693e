// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/onednn_executable.h"

#include "backends/onednn_primitives.h"

#include <chrono>
#include <cstring>
#include <omp.h>

namespace quantoscope::onednn {

OnednnExecutable::OnednnExecutable(std::vector<Node> inputs, std::size_t nodeCount, CompiledProgram compiled)
    : m_inputs(std::move(inputs))
    , m_nodeCount(nodeCount)
    , m_compiled(std::move(compiled))
    , m_stream(m_compiled.engine)
{
}

Status OnednnExecutable::loadInputs(const InputBatch &input)
{
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const Place &place = m_compiled.places[static_cast<std::size_t>(m_compiled.program.graphInputs[i])];
        const InputKind kind = m_inputs[i].attrs.inputKind;
        const void *from = kind == InputKind::Image        ? static_cast<const void *>(input.pixels.data())
                           : kind == InputKind::TokenIds   ? input.ids.data()
                           : kind == InputKind::TokenTypes ? input.types.data()
                                                           : input.mask.data();
        const std::size_t found = 4 * (kind == InputKind::Image        ? input.pixels.size()
                                       : kind == InputKind::TokenIds   ? input.ids.size()
                                       : kind == InputKind::TokenTypes ? input.types.size()
                                                                       : input.mask.size());
        if (found != place.desc.get_size())
            return internalError("execution.input-size", "Input {name}: expected {expected} values, found {found}.",
                                 {{"name", m_inputs[i].name},
                                  {"expected", std::to_string(place.desc.get_size() / 4)},
                                  {"found", std::to_string(found / 4)}});
        std::memcpy(place.slot->data, from, found);
    }
    return {};
}

void OnednnExecutable::copyOutput(std::vector<float> &output) const
{
    const Place &place = m_compiled.places[static_cast<std::size_t>(m_compiled.program.output)];
    output.resize(place.desc.get_size() / sizeof(float));
    std::memcpy(output.data(), place.slot->data, place.desc.get_size());
}

template <typename F>
Status OnednnExecutable::guarded(const InputBatch &input, std::vector<float> &output, F &&runTasks)
{
    QS_TRY(loadInputs(input));
    // The primitives were built for this many threads.
    omp_set_num_threads(m_compiled.shape.threads);
    NodeId current = -1;
    try {
        const bool finished = runTasks(current);
        m_stream.wait();
        if (!finished)
            return cancelled();
    } catch (const std::exception &failure) {
        return internalError("execution.failed", "Layer {layer} failed on oneDNN: {reason}.",
                             {{"layer", std::to_string(current)}, {"reason", failure.what()}});
    }
    copyOutput(output);
    return {};
}

Status OnednnExecutable::run(const InputBatch &input, std::vector<float> &output)
{
    return guarded(input, output, [&](NodeId &current) {
        for (const Task &task : m_compiled.tasks) {
            if (cancelToken().isCancelled())
                return false;
            current = task.node;
            task.run(m_stream);
        }
        return true;
    });
}

Status OnednnExecutable::runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs)
{
    nodeMs.resize(m_nodeCount, 0.0);
    return guarded(input, output, [&](NodeId &current) {
        for (const Task &task : m_compiled.tasks) {
            if (cancelToken().isCancelled())
                return false;
            current = task.node;
            const auto begin = std::chrono::steady_clock::now();
            task.run(m_stream);
            m_stream.wait();
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
            nodeMs[static_cast<std::size_t>(task.node)] += passed.count();
        }
        return true;
    });
}

Status OnednnExecutable::runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap)
{
    return guarded(input, output, [&](NodeId &current) {
        std::size_t next = 0;
        for (std::size_t i = 0; i <= m_compiled.tasks.size(); ++i) {
            while (next < m_compiled.taps.size() && m_compiled.taps[next].afterTask == static_cast<int>(i)) {
                m_stream.wait();
                showTap(m_compiled.taps[next++], tap);
            }
            if (i == m_compiled.tasks.size())
                return true;
            if (cancelToken().isCancelled())
                return false;
            current = m_compiled.tasks[i].node;
            m_compiled.tasks[i].run(m_stream);
        }
        return true;
    });
}

void OnednnExecutable::showTap(const TapPoint &point, const Tap &tap)
{
    const Place &place = m_compiled.places[static_cast<std::size_t>(point.value)];
    const Shape &shape = m_compiled.program.values[static_cast<std::size_t>(point.value)].shape;
    const bool image = shape.size() == 3;
    const auto channels = static_cast<std::size_t>(image ? shape[0] : shape.back());
    std::size_t count = static_cast<std::size_t>(m_compiled.shape.batch);
    for (std::int64_t d : shape)
        count *= static_cast<std::size_t>(d);

    const float *values = nullptr;
    if (const QParams *q = m_compiled.integers(point.value)) {
        m_tapValues.resize(count);
        kernels::dequantize(place.slot->data, m_tapValues.data(), count, m_compiled.stored(*q));
        values = m_tapValues.data();
    } else {
        const Desc plain(dimsOf(place.desc), DataType::f32, Tag::nhwc);
        if (place.desc == plain) {
            values = reinterpret_cast<const float *>(place.slot->data);
        } else {
            m_tapValues.resize(count);
            dnnl::memory from(place.desc, m_compiled.engine, place.slot->data);
            dnnl::memory to(plain, m_compiled.engine, m_tapValues.data());
            dnnl::reorder(from, to).execute(m_stream, from, to);
            m_stream.wait();
            values = m_tapValues.data();
        }
    }
    if (point.nodes.size() == 1) {
        tap(point.nodes.front(), values, count, channels);
        return;
    }
    const std::size_t part = channels / point.nodes.size();
    std::vector<float> slice(count / point.nodes.size());
    for (std::size_t p = 0; p < point.nodes.size(); ++p) {
        for (std::size_t row = 0; row < count / channels; ++row)
            std::memcpy(slice.data() + row * part, values + row * channels + p * part, part * sizeof(float));
        tap(point.nodes[p], slice.data(), slice.size(), part);
    }
}

} // namespace quantoscope::onednn
