// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/registry.h"

#include "backends/onednn_backend.h"
#include "backends/reference_backend.h"

#if defined(QUANTOSCOPE_WITH_TORCH) && __has_include("backends/torch/torch_backend.h")
#include "backends/torch/torch_backend.h"
#define QUANTOSCOPE_TORCH_BACKEND
#endif

namespace quantoscope {

std::vector<std::string> backendNames()
{
    std::vector<std::string> names{"onednn", "reference", "simulate"};
#ifdef QUANTOSCOPE_TORCH_BACKEND
    names.emplace_back("torch");
    for (const std::string &engine : torchEngines())
        names.push_back("torch:" + engine);
#endif
    return names;
}

Result<std::shared_ptr<const Backend>> findBackend(const std::string &name)
{
    if (name == "onednn")
        return makeOnednnBackend();
    if (name == "reference")
        return makeReferenceBackend();
    if (name == "simulate")
        return makeSimulateBackend();
#ifdef QUANTOSCOPE_TORCH_BACKEND
    if (name == "torch")
        return makeTorchBackend({});
    for (const std::string &engine : torchEngines()) {
        if (name == "torch:" + engine)
            return makeTorchBackend(engine);
    }
#endif
    std::string all;
    for (const std::string &known : backendNames())
        all += (all.empty() ? "" : ", ") + known;
    return badUsage("backend.unknown", "There is no backend “{name}”. There are: {all}.", {{"name", name}, {"all", all}});
}

} // namespace quantoscope
