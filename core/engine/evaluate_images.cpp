// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate_images.h"

#include "engine/image_batches.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

Prediction predictionOf(const float *logits, int classes, int count)
{
    std::vector<int> order(static_cast<std::size_t>(classes));
    std::iota(order.begin(), order.end(), 0);
    const auto wanted = std::min(count, classes);
    std::partial_sort(order.begin(), order.begin() + wanted, order.end(),
                      [&](int a, int b) { return logits[a] > logits[b] || (logits[a] == logits[b] && a < b); });
    Prediction prediction;
    if (classes == 0)
        return prediction;
    const double largest = logits[order[0]];
    double sum = 0.0;
    for (int c = 0; c < classes; ++c)
        sum += std::exp(static_cast<double>(logits[c]) - largest);
    for (int i = 0; i < wanted; ++i) {
        const int c = order[static_cast<std::size_t>(i)];
        prediction.top.push_back(c);
        prediction.confidence.push_back(static_cast<float>(std::exp(static_cast<double>(logits[c]) - largest) / sum));
    }
    return prediction;
}

Result<std::vector<Prediction>> evaluateImages(Executable &executable, int batch, const ImageTask &task, const RunContext &context)
{
    ImageBatches batches(task.images, task.items, task.input, batch, context.token());
    executable.setCancelToken(context.token());
    const auto report = [&](std::size_t done) {
        const std::size_t total = task.items.size();
        context.report(static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(total, 1)),
                       Message("engine.evaluating_images", "Evaluating images: {done} of {total}",
                               {{"done", std::to_string(done)}, {"total", std::to_string(total)}}));
    };
    std::vector<Prediction> predictions;
    predictions.reserve(task.items.size());
    InputBatch input;
    std::vector<float> logits;
    report(0);
    while (true) {
        if (context.isCancelled())
            return cancelled();
        QS_TRY_ASSIGN(const int wanted, batches.next(input));
        if (wanted == 0)
            return predictions;
        QS_TRY(executable.run(input, logits));
        const int classes = static_cast<int>(logits.size()) / batch;
        for (int i = 0; i < wanted; ++i) {
            const float *row = logits.data() + static_cast<std::ptrdiff_t>(i) * classes;
            const int item = task.items[predictions.size()];
            if (!std::all_of(row, row + classes, [](float x) { return std::isfinite(x); }))
                return badInput("engine.logits_not_finite", "The network's result for {item} is not a finite number.",
                                {{"item", task.images->itemName(item)}});
            Prediction prediction = predictionOf(row, classes);
            prediction.item = item;
            prediction.label = task.images->label(item);
            predictions.push_back(std::move(prediction));
        }
        report(predictions.size());
    }
}

} // namespace quantoscope
