// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/onednn_program.h"

namespace quantoscope::onednn {

// Runs a compiled program: copies the input in, runs the tasks in order on one stream, copies the output out.
class OnednnExecutable : public Executable
{
public:
    OnednnExecutable(std::vector<Node> inputs, std::size_t nodeCount, CompiledProgram compiled);

    Status run(const InputBatch &input, std::vector<float> &output) override;
    Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) override;
    Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) override;

private:
    Status loadInputs(const InputBatch &input);
    void copyOutput(std::vector<float> &output) const;
    void showTap(const TapPoint &point, const Tap &tap);
    template <typename F>
    Status guarded(const InputBatch &input, std::vector<float> &output, F &&runTasks);

    std::vector<Node> m_inputs; // the Input nodes, in graph order, without parameters
    std::size_t m_nodeCount;
    CompiledProgram m_compiled;
    dnnl::stream m_stream;
    std::vector<float> m_tapValues;
};

} // namespace quantoscope::onednn
