// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/inspected_runs.h"

#include "datasets/cifar100_classes.h"

#include <algorithm>
#include <numeric>

namespace quantoscope {
namespace {

constexpr std::size_t kMostPictures = 2000; // of changed items; those beyond it stand in the list without one
constexpr int kPicturePixels = 240;         // a side at most: three times what the list shows

QImage pictureOf(const DataSource &data, int item)
{
    if (!data.evaluationImages || item < 0 || item >= data.evaluationImages->size())
        return {};
    const Result<Image> image = data.evaluationImages->image(item);
    if (!image.ok() || image->width <= 0)
        return {};
    const QImage whole(image->rgb.data(), image->width, image->height, 3 * image->width, QImage::Format_RGB888);
    if (std::max(image->width, image->height) <= kPicturePixels)
        return whole.copy();
    return whole.scaled(kPicturePixels, kPicturePixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isChanged(AnswerChange change)
{
    return change == AnswerChange::Lost || change == AnswerChange::Gained || change == AnswerChange::BothWrong ||
           change == AnswerChange::UnlabelledOther;
}

// The matrix with its classes in another order: order[place] = class.
ConfusionMatrix reordered(const ConfusionMatrix &matrix, const std::vector<int> &order)
{
    ConfusionMatrix out = matrix;
    for (int i = 0; i < matrix.classes; ++i) {
        for (int j = 0; j < matrix.classes; ++j)
            out.counts[static_cast<std::size_t>(i * matrix.classes + j)] =
                matrix.at(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(j)]);
    }
    return out;
}

void addConfusion(InspectedRuns &inspected)
{
    int classes = static_cast<int>(inspected.classNames.size());
    for (const RunPointer &run : {inspected.baseline, inspected.run}) {
        for (const Prediction &prediction : run->predictions)
            classes = std::max({classes, prediction.label + 1, prediction.top.empty() ? 0 : prediction.top.front() + 1});
    }
    const ConfusionMatrix before = confusionOf(*inspected.baseline, classes);
    const ConfusionMatrix after = confusionOf(*inspected.run, classes);
    const bool fine = classes == static_cast<int>(cifar100FineNames().size()) && inspected.run->datasetId != "image-folder";
    inspected.order.resize(static_cast<std::size_t>(classes));
    std::iota(inspected.order.begin(), inspected.order.end(), 0);
    if (fine) {
        inspected.order = cifar100BySuperClass();
        const int groups = static_cast<int>(cifar100CoarseNames().size());
        inspected.beforeFolded = foldConfusion(before, cifar100SuperClasses(), groups);
        inspected.afterFolded = foldConfusion(after, cifar100SuperClasses(), groups);
    }
    inspected.before = reordered(before, inspected.order);
    inspected.after = reordered(after, inspected.order);
}

} // namespace

Result<std::shared_ptr<const InspectedRuns>> inspectRuns(RunPointer baseline, RunPointer run, const std::optional<DataSource> &data)
{
    auto inspected = std::make_shared<InspectedRuns>();
    inspected->baseline = std::move(baseline);
    inspected->run = std::move(run);
    QS_TRY_ASSIGN(inspected->changes, pairAnswers(*inspected->baseline, *inspected->run));
    if (data && data->id == inspected->run->datasetId) {
        inspected->data = *data;
    } else if (inspected->run->datasetId == "sample") {
        auto sample = openData("sample", inspected->run->task);
        if (sample.ok())
            inspected->data = std::move(*sample);
    }
    if (inspected->data.evaluationImages)
        inspected->classNames = inspected->data.evaluationImages->classNames();
    for (const AnswerPair &pair : inspected->changes.pairs) {
        if (!isChanged(pair.change))
            continue;
        const bool pictured = inspected->changed.size() < kMostPictures;
        inspected->changed.push_back(
            {pair, pictured ? pictureOf(inspected->data, inspected->run->predictions[pair.other].item) : QImage()});
    }
    if (inspected->run->task == Task::ImageClassification) {
        inspected->classes = classChanges(*inspected->baseline, *inspected->run, inspected->changes);
        addConfusion(*inspected);
    }
    return std::shared_ptr<const InspectedRuns>(inspected);
}

} // namespace quantoscope
