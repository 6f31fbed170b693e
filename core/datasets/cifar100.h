// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

inline constexpr int kCifarSide = 32;
inline constexpr int kCifarRecordBytes = 2 + 3 * kCifarSide * kCifarSide; // coarse label, fine label, red, green, blue plane
inline constexpr int kCifarFineClasses = 100;
inline constexpr int kCifarCoarseClasses = 20;
inline constexpr const char *kCifarUrl = "https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz";

// Images with what was noticed while opening them.
struct OpenedImages {
    std::shared_ptr<const ImageDataset> images;
    std::vector<Message> warnings;
};

// Opens a file of CIFAR-100 records (any number of them). Pixels are read when asked for, labels are checked at once.
// Class names come from fine_label_names.txt or coarse_label_names.txt in the same folder, else they are "class N".
// Errors: BadInput: cifar.unreadable, cifar.empty, cifar.not-whole-records, cifar.label-out-of-range.
// Source: the format's description at https://www.cs.toronto.edu/~kriz/cifar.html.
Result<OpenedImages> openCifar100(const std::string &file, LabelKind labels);

// The normalisation of CIFAR-100's training images: what a model trained on it expects unless it says otherwise.
ImageInput cifar100Input();

} // namespace quantoscope
