// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>

namespace quantoscope {

// Runs batches of any size and length: the graph is compiled again whenever a batch has another shape than the one before it, and
// only the latest is kept, since each holds its own copy of the weights. Feed text
// sorted by length. `image` is {C, H, W}, empty for text.
class ShapedExecutable : public Executable
{
public:
    // Both outlive this object.
    ShapedExecutable(const Backend &backend, const QuantizedGraph &graph, Shape image, int threads);

    Status run(const InputBatch &input, std::vector<float> &output) override;
    Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) override;
    Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) override;

private:
    Status prepare(const InputBatch &input);

    const Backend &m_backend;
    const QuantizedGraph &m_graph;
    ExecutionShape m_shape;
    std::unique_ptr<Executable> m_executable;
};

} // namespace quantoscope
