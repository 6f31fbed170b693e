// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

// CIFAR-100's classes as its authors name and number them. Source: https://www.cs.toronto.edu/~kriz/cifar.html
const std::vector<std::string> &cifar100FineNames();   // 100
const std::vector<std::string> &cifar100CoarseNames(); // 20

// The super-class of each fine class.
const std::vector<int> &cifar100SuperClasses();

// The fine classes ordered by super-class, by number within one: the order in which a confusion matrix shows its blocks.
std::vector<int> cifar100BySuperClass();

} // namespace quantoscope
