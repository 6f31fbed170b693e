// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <memory>
#include <vector>

namespace quantoscope {

// Sorted indices of two disjoint parts that together are everything.
struct CalibrationSplit {
    std::vector<int> calibration;
    std::vector<int> evaluation;
};

// Divides one collection: a quarter, at most 1,024, class-balanced, to calibrate; the rest to evaluate. The same on every machine.
// A single item evaluates.
CalibrationSplit splitForCalibration(const std::vector<int> &labels);

// The labels of all items of a data set.
std::vector<int> labelsOf(const ImageDataset &images);

// The items `indices` of `all`, in that order, under the numbers 0, 1, ….
std::shared_ptr<const ImageDataset> subsetOf(std::shared_ptr<const ImageDataset> all, std::vector<int> indices);

} // namespace quantoscope
