// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to backends/torch: this header holds LibTorch types.
#include "base/tensor.h"
#include "execution/quantized_graph.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <string>

namespace quantoscope::torchrun {

// A scale and zero point as quint8 has them: q in [0, 255].
struct Quint8 {
    double scale = 1.0;
    std::int64_t zeroPoint = 0;
};

// Signed integers with zero point z are the unsigned ones, 128 higher, with z + 128.
Quint8 asQuint8(const QParams &q);
// Whether q spans 8 bits (255 or 256 values), so that quint8's own limits stand in for qmin and qmax.
bool spans8Bits(const QParams &q);

// How a node writes its result in integers, or nothing when it writes floats. An integer layer that only an integer add reads
// may come without QParams (another backend computes the two as one); it then gets the range outside of which the sum
// saturates anyway.
std::optional<Quint8> integerOutput(const QuantizedGraph &graph, NodeId node);

at::Tensor floatTensor(const Tensor &tensor);                         // a copy LibTorch owns
at::Tensor quantizedWeight(const Tensor &integers, const QParams &q); // qint8, per tensor or per channel

// LibTorch's global settings. Errors are LibTorch's exceptions.
void setEngine(const std::string &engine);
std::vector<std::string> supportedEngines();

} // namespace quantoscope::torchrun
