// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/cannot_run.h"

namespace quantoscope {

Error cannotRun(const Backend &backend, const Node &node, const Capability &capability)
{
    return notPossible("backend.layer-cannot-run", "Layer {layer} ({op}) cannot run on {backend}: {reason}",
                       {{"layer", node.name},
                        {"op", std::string(opName(node.op))},
                        {"backend", backend.name()},
                        {"reason", capability.reason.value_or(Message("backend.no-reason", "It does not say why."))}});
}

Status checkEveryLayerRuns(const Backend &backend, const QuantizedGraph &graph)
{
    for (NodeId id = 0; id < static_cast<NodeId>(graph.graph.nodes.size()); ++id) {
        const Capability capability = backend.canRun(graph, id);
        if (!capability.possible)
            return cannotRun(backend, graph.graph.at(id), capability);
    }
    return {};
}

} // namespace quantoscope
