// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/torch/torch_tensors.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace quantoscope::torchrun {

// One node made ready: its inputs as they are (float or quint8) to its result. Thread: one at a time.
using Layer = std::function<at::Tensor(const std::vector<at::Tensor> &inputs)>;

// Floats in, floats out, activation included.
Layer floatLayer(const Node &node);

// quint8 in; quint8 out where `output` is set, float otherwise (then the integer weights are multiplied in float32).
Layer integerLayer(const Node &node, const QuantizedNode &decision, const std::optional<Quint8> &output);

// Linear: float in and out, integer weights, activations quantized per batch by LibTorch.
Layer dynamicLinear(const Node &node, const QuantizedNode &decision);

at::Tensor activated(at::Tensor x, Activation activation); // of floats; may change x

} // namespace quantoscope::torchrun
