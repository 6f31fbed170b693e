// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shaped_executable.h"

namespace quantoscope {

ShapedExecutable::ShapedExecutable(const Backend &backend, const QuantizedGraph &graph, Shape image, int threads)
    : m_backend(backend)
    , m_graph(graph)
{
    m_shape.image = std::move(image);
    m_shape.threads = threads;
}

Status ShapedExecutable::prepare(const InputBatch &input)
{
    if (!m_executable || input.batch != m_shape.batch || input.sequence != m_shape.sequence) {
        m_executable.reset();
        m_shape.batch = input.batch;
        m_shape.sequence = input.sequence;
        m_shape.cancel = cancelToken();
        QS_TRY_ASSIGN(m_executable, m_backend.compile(m_graph, m_shape));
    }
    m_executable->setCancelToken(cancelToken());
    return {};
}

Status ShapedExecutable::run(const InputBatch &input, std::vector<float> &output)
{
    QS_TRY(prepare(input));
    return m_executable->run(input, output);
}

Status ShapedExecutable::runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap)
{
    QS_TRY(prepare(input));
    return m_executable->runWithTap(input, output, tap);
}

Status ShapedExecutable::runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs)
{
    QS_TRY(prepare(input));
    return m_executable->runTimed(input, output, nodeMs);
}

} // namespace quantoscope
