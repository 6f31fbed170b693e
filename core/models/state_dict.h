// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/tensor.h"

#include <map>
#include <string>
#include <vector>

namespace quantoscope {

// Named tensors and text metadata as a weights file holds them, before anything is known about the network.
struct StateDict {
    std::map<std::string, Tensor> tensors;
    std::map<std::string, std::string> metadata;
    std::vector<Message> warnings;
};

} // namespace quantoscope
