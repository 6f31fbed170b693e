// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_drawing.h"

#include <string>
#include <vector>

namespace quantoscope {

// Drawings of real networks, without their weights: "resnet18", "resnet50", "mobilenet_v2", "bert-mini", "bert-base", and
// "densenet" (traced, many concatenations; needs TorchScript). With `fused` false every operation stands for itself.
ModelInspection inspectedNetwork(const std::string &name, bool fused = true);
GraphDrawing drawnNetwork(const std::string &name, bool fused = true);
std::vector<std::string> networkNames(); // those that this build can make

// A drawing from lines "name op input input…".
GraphDrawing drawingFrom(const std::vector<std::string> &lines);

} // namespace quantoscope
