// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "execution/backend.h"
#include "study/run.h"

#include <memory>
#include <vector>

namespace quantoscope {

// What a classifier is evaluated on.
struct ImageTask {
    std::shared_ptr<const ImageDataset> images;
    std::vector<int> items; // indices into `images`
    ImageInput input;
};

// The five best classes of every image with their softmax, in the order of `task.items`. The executable has batch `batch`.
// Errors: BadInput (an image, or logits that are not finite), what a run gives; Cancelled is noticed at every batch.
Result<std::vector<Prediction>> evaluateImages(Executable &executable, int batch, const ImageTask &task, const RunContext &context);

// The best classes of one row of logits with their softmax: at most `count`, ties to the lower class.
Prediction predictionOf(const float *logits, int classes, int count = 5);

} // namespace quantoscope
