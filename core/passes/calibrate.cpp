// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/calibrate.h"

#include <algorithm>
#include <exception>

namespace quantoscope {

namespace {

class Calibration
{
public:
    Calibration(const Graph &graph, Executable &executable, int threads)
        : m_graph(graph)
        , m_executable(executable)
        , m_threads(threads)
        , m_collectors(graph.nodes.size())
    {
        for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
            if (graph.nodes[i].op == OpType::Input && graph.nodes[i].attrs.inputKind == InputKind::Image)
                m_imageInput = static_cast<NodeId>(i);
        }
    }

    Status add(const InputBatch &batch)
    {
        m_inputSeen = false;
        const auto tap = [this](NodeId node, const float *values, std::size_t count, std::size_t channels) {
            const Node &seen = m_graph.at(node);
            if (seen.op == OpType::Input && seen.attrs.inputKind != InputKind::Image)
                return; // token ids and masks are never quantized
            m_inputSeen = m_inputSeen || node == m_imageInput;
            m_collectors[static_cast<std::size_t>(node)].add(values, count, channels, m_threads);
        };
        QS_TRY(m_executable.runWithTap(batch, m_output, tap));
        if (m_imageInput >= 0 && !m_inputSeen && !batch.pixels.empty())
            m_collectors[static_cast<std::size_t>(m_imageInput)].add(batch.pixels.data(), batch.pixels.size(), 1, m_threads);
        m_images += batch.batch;
        return {};
    }

    int images() const { return m_images; }

    Statistics take()
    {
        Statistics result;
        result.images = m_images;
        for (std::size_t i = 0; i < m_collectors.size(); ++i) {
            const TensorStatistics &statistics = m_collectors[i].statistics();
            if (statistics.count + statistics.notFinite > 0)
                result.tensors.emplace(m_graph.nodes[i].name, statistics);
        }
        return result;
    }

private:
    const Graph &m_graph;
    Executable &m_executable;
    int m_threads;
    std::vector<StatisticsCollector> m_collectors;
    std::vector<float> m_output;
    NodeId m_imageInput = -1;
    bool m_inputSeen = false;
    int m_images = 0;
};

Result<Statistics> runCalibration(const Graph &graph, Executable &executable, const BatchSource &batches, int expectedImages, int threads,
                                  const RunContext &context)
{
    Calibration calibration(graph, executable, threads);
    executable.setCancelToken(context.token());
    for (;;) {
        if (context.isCancelled())
            return cancelled();
        const int done = calibration.images();
        context.report(expectedImages > 0 ? std::min(1.0, static_cast<double>(done) / expectedImages) : 0.0,
                       Message("calibrate.progress", "Calibrating: {done} of {total}",
                               {{"done", std::to_string(done)}, {"total", std::to_string(expectedImages)}}));
        InputBatch batch;
        QS_TRY_ASSIGN(const bool more, batches(batch));
        if (!more)
            break;
        QS_TRY(calibration.add(batch));
    }
    if (calibration.images() == 0) {
        return badUsage("calibrate.no-images", "Calibration needs at least one image or question, found none.");
    }
    context.report(1.0, Message("calibrate.done", "Calibrated with {total} inputs", {{"total", std::to_string(calibration.images())}}));
    return calibration.take();
}

} // namespace

Result<Statistics> calibrate(const Graph &graph, Executable &floatExecutable, const BatchSource &batches, int expectedImages, int threads,
                             const RunContext &context)
{
    try {
        return runCalibration(graph, floatExecutable, batches, expectedImages, threads, context);
    } catch (const std::exception &e) {
        return internalError("calibrate.failed", "Calibration failed: {reason}.", {{"reason", e.what()}});
    }
}

} // namespace quantoscope
