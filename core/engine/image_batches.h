// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "execution/backend.h"

#include <memory>
#include <vector>

namespace quantoscope {

// Chosen images of a data set as batches of one size, preprocessed for a network.
class ImageBatches
{
public:
    // The token is polled at every image: a batch of large photographs takes longer to read than a user waits.
    ImageBatches(std::shared_ptr<const ImageDataset> images, std::vector<int> items, ImageInput input, int batch,
                 const CancelToken &cancel = {});

    // Fills the next batch and returns how many of its images are wanted: a last batch that is not full repeats its last image.
    // 0 = none left. Errors: BadInput when an image cannot be read; Cancelled.
    Result<int> next(InputBatch &batch);

private:
    std::shared_ptr<const ImageDataset> m_images;
    std::vector<int> m_items;
    ImageInput m_input;
    int m_batch = 1;
    CancelToken m_cancel;
    std::size_t m_next = 0;
};

// The largest batch up to `limit` that divides `count`: no image is seen twice.
int batchThatDivides(int count, int limit);

} // namespace quantoscope
