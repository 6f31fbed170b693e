// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/quantized_graph.h"

namespace quantoscope {

QuantizedGraph QuantizedGraph::allFloat(Graph graph)
{
    QuantizedGraph result;
    result.nodes.resize(graph.nodes.size());
    result.graph = std::move(graph);
    return result;
}

} // namespace quantoscope
