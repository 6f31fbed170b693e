// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quantoscope {

// What can be said of a network of the study without running it.
struct NetworkFacts {
    std::string model;                   // "resnet18", "bert-base"
    std::int64_t parameters = 0;         // as the study ran it: 100 classes, torchvision's stem
    std::int64_t parametersImageNet = 0; // with a head for 1000 classes; of BERT the same as `parameters`
    int weightedLayers = 0;              // convolutions and linear layers
    int linearLayers = 0;                // those that dynamic quantization touches
    std::int64_t linearWeights = 0;      // numbers in their weight matrices, without biases

    std::int64_t fp32Bytes() const { return 4 * parameters; }
    std::int64_t dynamicBytes() const { return 4 * (parameters - linearWeights) + linearWeights; } // linear weights as one byte each
};

// The study's four classifiers and BERT-base cased for question answering, from their architectures alone. Errors: Internal.
Result<std::vector<NetworkFacts>> studyFacts();

} // namespace quantoscope
