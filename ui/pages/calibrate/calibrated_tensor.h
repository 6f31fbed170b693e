// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_drag.h"
#include "workers/engine.h"

#include <memory>
#include <vector>

namespace quantoscope {

// One row of the page Calibrate: what a layer of the fused graph gave while calibrating, or its weights.
struct CalibratedTensor {
    NodeId node = 0;
    TensorRole role = TensorRole::Activation;
    std::shared_ptr<const TensorStatistics> statistics; // of weights null until they were counted
};

// In the order of the graph: the activations that calibration saw, the input among them, and the weights of convolutions and linear layers.
std::vector<CalibratedTensor> calibratedTensors(const std::shared_ptr<const Calibration> &calibration);

// Whether a layer name, of the loaded or of the fused graph, means this node.
bool isLayer(const Node &node, const std::string &name);

} // namespace quantoscope
