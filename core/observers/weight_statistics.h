// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tensor.h"
#include "observers/statistics.h"

namespace quantoscope {

// The distribution of a weight tensor: histogram, moments, and in `channels` the range of each output channel (dimension 0).
TensorStatistics weightStatistics(const Tensor &weight);

// The same of one output channel alone; empty when there is no such channel.
TensorStatistics weightStatistics(const Tensor &weight, int channel);

} // namespace quantoscope
