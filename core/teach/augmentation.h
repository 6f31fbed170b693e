// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

namespace quantoscope {

// What training shows a network in place of an image, so that it does not learn the image by heart.
Image flippedImage(const Image &image); // left and right exchanged
// The image moved by (dx, dy) pixels behind its own frame; what enters from outside is black. CIFAR's usual "random crop with padding 4":
// dx and dy from −4 to 4. A move beyond the image gives black.
Image movedImage(const Image &image, int dx, int dy);

} // namespace quantoscope
