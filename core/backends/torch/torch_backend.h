// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

// PyTorch's eager kernels: what a user of torch.ao.quantization gets. Floats run channels last; integers (8 bits, unsigned
// activations) on prepacked weights with one of LibTorch's engines. An integer layer whose result stays float (a classifier's
// last one) multiplies its integer weights in float32, since these engines have no such kernel.
class TorchBackend : public Backend
{
public:
    explicit TorchBackend(std::string engine);

    std::string name() const override { return "torch:" + m_engine; }
    bool measuresTime() const override { return true; }
    std::string isa() const override;
    BackendLimits limits() const override;
    Capability canRun(const QuantizedGraph &graph, NodeId node) const override;
    // Thread: any; the number of threads and the engine are settings of the process, so that two executables must not run
    // at the same time.
    Result<std::unique_ptr<Executable>> compile(const QuantizedGraph &graph, const ExecutionShape &shape) const override;

private:
    std::string m_engine;
};

// `engine` as torchEngines() names it; empty = the best of this build. Errors: BadUsage is left to the registry: a name that
// this build lacks gives its best engine.
std::shared_ptr<const Backend> makeTorchBackend(const std::string &engine);

// The integer engines that this LibTorch was built with, best first: "x86", "fbgemm", "onednn", "qnnpack".
std::vector<std::string> torchEngines();

} // namespace quantoscope
