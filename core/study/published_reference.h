// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

// An accuracy that others published, before and after quantization to 8 bits. Of ImageNet: never beside accuracies on other data; only its
// difference to FP32 can be.
struct PublishedValue {
    std::string model;                                // as the study calls it
    double fp32Percent = 0.0, quantizedPercent = 0.0; // top-1
    bool trained = false;                             // by training with quantization (QAT), else after training
    double points() const { return quantizedPercent - fp32Percent; }
};

// torchvision's own figures on ImageNet-1K. Source: kPublishedSource.
const std::vector<PublishedValue> &publishedValues();
inline constexpr char kPublishedSource[] = "pytorch.org/vision/stable/models.html";

} // namespace quantoscope
