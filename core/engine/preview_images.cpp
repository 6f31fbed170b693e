// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preview_images.h"

#include "backends/registry.h"
#include "engine/evaluate_images.h"
#include "engine/run_request.h"
#include "passes/quantize.h"

#include <algorithm>

namespace quantoscope {

struct ImagePreview::Parts {
    std::shared_ptr<const Model> model;
    std::shared_ptr<const ImageDataset> images;
    std::shared_ptr<const Backend> backend;
    QuantizedGraph graph;
    int threads = 1;
    Shape shape; // that `executable` was compiled for
    std::unique_ptr<Executable> executable;

    Status prepareFor(const ImageInput &input);
    Result<PreviewedImage> preview(int item, const ImageInput &input);
};

Status ImagePreview::Parts::prepareFor(const ImageInput &input)
{
    const Shape wanted{input.channels, input.height, input.width};
    if (executable && shape == wanted)
        return {};
    ExecutionShape execution;
    execution.image = wanted;
    execution.threads = threads;
    QS_TRY_ASSIGN(auto compiled, backend->compile(graph, execution));
    executable = std::move(compiled);
    shape = wanted;
    return {};
}

Result<PreviewedImage> ImagePreview::Parts::preview(int item, const ImageInput &input)
{
    if (item < 0 || item >= images->size())
        return badUsage("engine.preview_item", "There is no image {item}; there are {count}.",
                        {{"item", std::to_string(item)}, {"count", std::to_string(images->size())}});
    PreviewedImage out;
    out.item = item;
    out.name = images->itemName(item);
    out.label = images->label(item);
    QS_TRY_ASSIGN(out.original, images->image(item));
    out.prepared = resizedAndCropped(out.original, input);
    InputBatch batch;
    batch.pixels.resize(static_cast<std::size_t>(input.channels) * static_cast<std::size_t>(input.height) *
                        static_cast<std::size_t>(input.width));
    preprocess(out.original, input, batch.pixels.data());
    const auto [lowest, highest] = std::minmax_element(batch.pixels.begin(), batch.pixels.end());
    out.lowest = *lowest;
    out.highest = *highest;
    std::vector<float> logits;
    QS_TRY(executable->run(batch, logits));
    out.answer = predictionOf(logits.data(), static_cast<int>(logits.size()));
    out.answer.item = item;
    out.answer.label = out.label;
    return out;
}

ImagePreview::ImagePreview(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

ImagePreview::~ImagePreview() = default;

Result<std::unique_ptr<ImagePreview>> ImagePreview::open(std::shared_ptr<const Model> model, std::shared_ptr<const ImageDataset> images,
                                                         int threads)
{
    if (model->task != Task::ImageClassification)
        return badUsage("engine.preview_task", "{model} reads no images.", {{"model", model->name}});
    auto parts = std::make_unique<Parts>();
    QS_TRY_ASSIGN(parts->backend, findBackend("onednn"));
    Recipe recipe;
    recipe.method = Method::Fp32;
    parts->graph = QuantizedGraph::allFloat(fuseForRecipe(model->graph, recipe));
    parts->model = std::move(model);
    parts->images = std::move(images);
    parts->threads = std::max(1, threads);
    return std::unique_ptr<ImagePreview>(new ImagePreview(std::move(parts)));
}

Result<std::vector<PreviewedImage>> ImagePreview::preview(const std::vector<int> &items, const ImageInput &input, const RunContext &context)
{
    QS_TRY(checkImageInput(input, m_parts->model->image.channels));
    QS_TRY(m_parts->prepareFor(input));
    m_parts->executable->setCancelToken(context.token());
    std::vector<PreviewedImage> all;
    for (const int item : items) {
        if (context.isCancelled())
            return cancelled();
        QS_TRY_ASSIGN(PreviewedImage image, m_parts->preview(item, input));
        all.push_back(std::move(image));
    }
    return all;
}

} // namespace quantoscope
