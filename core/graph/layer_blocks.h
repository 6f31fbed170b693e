// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

// The block of a network that each layer belongs to, found from the layers' names alone: "layer1" for "layer1.0.conv1",
// "bert.encoder.layer.3" for "bert.encoder.layer.3.attention.self.query", empty for a layer that stands alone. A name's parts are taken
// until no block holds more than three fifths of all layers, so that a network whose layers are all called "features.…" falls into its
// parts too. One entry a name, in their order.
std::vector<std::string> layerBlocks(const std::vector<std::string> &names);

// The name as it reads inside its block: "0.conv1" for "layer1.0.conv1" in "layer1".
std::string nameInBlock(const std::string &name, const std::string &block);

} // namespace quantoscope
