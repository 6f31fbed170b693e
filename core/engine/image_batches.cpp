// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/image_batches.h"

#include <algorithm>

namespace quantoscope {

ImageBatches::ImageBatches(std::shared_ptr<const ImageDataset> images, std::vector<int> items, ImageInput input, int batch,
                           const CancelToken &cancel)
    : m_images(std::move(images))
    , m_items(std::move(items))
    , m_input(input)
    , m_batch(std::max(1, batch))
    , m_cancel(cancel)
{
}

Result<int> ImageBatches::next(InputBatch &batch)
{
    const std::size_t left = m_items.size() - m_next;
    const int wanted = static_cast<int>(std::min(left, static_cast<std::size_t>(m_batch)));
    if (wanted == 0)
        return 0;
    const auto imageSize =
        static_cast<std::size_t>(m_input.channels) * static_cast<std::size_t>(m_input.height) * static_cast<std::size_t>(m_input.width);
    batch.batch = m_batch;
    batch.sequence = 0;
    batch.pixels.resize(imageSize * static_cast<std::size_t>(m_batch));
    for (int i = 0; i < m_batch; ++i) {
        float *out = batch.pixels.data() + imageSize * static_cast<std::size_t>(i);
        if (i >= wanted) {
            std::copy_n(out - imageSize, imageSize, out);
            continue;
        }
        if (m_cancel.isCancelled())
            return cancelled();
        QS_TRY_ASSIGN(const Image image, m_images->image(m_items[m_next]));
        preprocess(image, m_input, out);
        ++m_next;
    }
    return wanted;
}

int batchThatDivides(int count, int limit)
{
    for (int batch = std::min(count, limit); batch > 1; --batch) {
        if (count % batch == 0)
            return batch;
    }
    return 1;
}

} // namespace quantoscope
