// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/load_model.h"

namespace quantoscope {

// Fills the image input from what a weights file says about itself: "input" ("3x32x32 RGB"), "mean" and "std" (three numbers,
// "0.5,0.5,0.5"); `known` becomes true with mean and std. Errors: BadInput when one of them cannot be read.
Status applyImageMetadata(ImageInput &image, const std::map<std::string, std::string> &metadata, const std::string &file);

// Puts the user's words over it. Errors: BadUsage for a mean without std (or the reverse), a std that is not positive, a size
// that is negative or beyond 4096.
Status applyImageOptions(ImageInput &image, const LoadOptions &options);

} // namespace quantoscope
