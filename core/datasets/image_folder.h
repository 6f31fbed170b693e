// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/cifar100.h"
#include "datasets/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

// A folder of images, divided into what calibrates and what evaluates (disjoint).
struct OpenedImageFolder {
    std::shared_ptr<const ImageDataset> calibration;
    std::shared_ptr<const ImageDataset> evaluation;
    std::vector<Message> warnings;
    bool divided = false; // one folder, of which a part calibrates
};

// Opens a folder with one folder of images per class; the classes are numbered in the order of their names' bytes.
// If it holds only train and val (or valid, validation, test), train calibrates and the other evaluates; else a seeded part
// calibrates. Images lying directly in the folder, with no class folders beside them, are unlabelled (-1).
// Files are known as images by their extension or content; pixels are read when asked for, as 8-bit colour, and the orientation
// in EXIF is ignored, as torchvision ignores it.
// Errors: BadInput: images.no-folder, images.none; image() gives images.unreadable.
Result<OpenedImageFolder> openImageFolder(const std::string &folder);

// Whether a folder directly or one or two levels down holds an image.
bool holdsImages(const std::string &folder);

// ImageNet's normalisation, 224 pixels cropped from a shorter side of 256.
ImageInput imageNetInput();

} // namespace quantoscope
