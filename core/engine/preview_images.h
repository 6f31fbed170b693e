// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "execution/backend.h"
#include "graph/model.h"
#include "study/run.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

// One image on its way into a network, for display.
struct PreviewedImage {
    int item = 0;
    std::string name; // file name or "record 17"
    int label = -1;   // -1 = unlabelled
    Image original;
    Image prepared;     // after resizing and cropping, before normalising
    float lowest = 0.F; // of the normalised values that the network sees
    float highest = 0.F;
    Prediction answer; // of the float network: five classes with their softmax
};

// Shows what an input setting makes of some images. Weights are prepared once for each input size; another mean, deviation or
// order of colours costs only the run itself. Thread: one at a time.
class ImagePreview
{
public:
    // Errors: BadUsage when the model reads no images.
    static Result<std::unique_ptr<ImagePreview>> open(std::shared_ptr<const Model> model, std::shared_ptr<const ImageDataset> images,
                                                      int threads);

    // Errors: BadInput (an image that cannot be read, an input size that does not fit the network); BadUsage (an index outside, what
    // checkImageInput refuses); Cancelled.
    Result<std::vector<PreviewedImage>> preview(const std::vector<int> &items, const ImageInput &input, const RunContext &context);

    ~ImagePreview();

private:
    struct Parts;
    explicit ImagePreview(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace quantoscope
