// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// A network's name as its authors write it: "resnet18" → "ResNet-18", "arch:bert-base" → "BERT-base". Names of the user's stay as they
// are.
std::string networkTitle(const std::string &model);

inline constexpr char kRandomWeights[] = "arch:"; // before the name of an architecture that is built with random weights

} // namespace quantoscope
