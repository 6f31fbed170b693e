// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrated_tensor.h"

#include <algorithm>

namespace quantoscope {

bool isLayer(const Node &node, const std::string &name)
{
    return node.name == name || std::find(node.fusedNames.begin(), node.fusedNames.end(), name) != node.fusedNames.end();
}

std::vector<CalibratedTensor> calibratedTensors(const std::shared_ptr<const Calibration> &calibration)
{
    std::vector<CalibratedTensor> tensors;
    if (!calibration)
        return tensors;
    for (NodeId id = 0; id < static_cast<NodeId>(calibration->fused.nodes.size()); ++id) {
        const Node &node = calibration->fused.at(id);
        const auto seen = calibration->statistics.tensors.find(node.name);
        if (seen != calibration->statistics.tensors.end()) {
            // Shares the ownership of the whole calibration.
            tensors.push_back({id, TensorRole::Activation, std::shared_ptr<const TensorStatistics>(calibration, &seen->second)});
        }
        if (hasWeights(node))
            tensors.push_back({id, TensorRole::Weight, nullptr});
    }
    return tensors;
}

} // namespace quantoscope
