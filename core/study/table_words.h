// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/number_text.h"

#include <string>

namespace quantoscope {

// The words of exported tables. English by default; a front end that knows another language replaces them.
// Placeholders in braces stay as they are.
struct TableWords {
    Language language = Language::English; // of the numbers

    std::string imageTitle = "Image classification, {dataset}";
    std::string questionTitle = "Question answering, {dataset}";
    std::string sizeTitle = "Size and time only (random weights)";
    std::string thesisTitle = "The study's own figures beside these";

    std::string sample = "generated sample"; // the {dataset} of the bundled sample

    std::string model = "Model", method = "Method", notes = "Remarks";
    std::string size = "Size (MB)", accuracy = "Top-1 (%)", exact = "Exact match (%)", f1 = "F1 (%)", time = "Time (ms)";
    std::string same = "Same as FP32 (%)"; // answers, where no label says which are right
    std::string interval = "95 % interval";
    std::string megabyteDifference = "Δ MB", pointDifference = "Δ points", millisecondDifference = "Δ ms", percentDifference = "Δ %";

    std::string fp32 = "FP32", staticFused = "Static", staticUnfused = "Static, not fused", dynamic = "Dynamic";
    std::string withinNoise = "within the noise", simulated = "simulated", untimed = "not timed";

    std::string sizeThesis = "Size, study (MB)", sizeHere = "Size, here (MB)";
    std::string accuracyThesis = "Accuracy, study (%)", accuracyHere = "Accuracy, here (%)";
    std::string timeThesis = "Time, study (ms)", timeHere = "Time, here (ms)";
    std::string pointsThesis = "Δ points, study", pointsHere = "Δ points, here";
    std::string sizePercentThesis = "Δ %, study", sizePercentHere = "Δ %, here";
    std::string timePercentThesis = "Δ %, study", timePercentHere = "Δ %, here";
    std::string thesisConditions = "The study states neither batch, threads, processor nor number of images. Its ResNets had the ImageNet "
                                   "stem; its BERT sizes were printed in MiB and are converted to MB.";
    std::string thesisOtherData = "Accuracies measured here on other data than CIFAR-100 and SQuAD cannot stand beside the study's and are "
                                  "left out.";
    std::string sampleNote = "Accuracies on the generated sample are not accuracies on CIFAR-100 or SQuAD.";

    std::string differences = "Differences are to the same model's FP32 and computed from unrounded values. MB is 10^6 bytes.";
    // {evaluated} is imagesEvaluated or questionsEvaluated, or nothing where no accuracy was measured.
    std::string provenance = "{cpu}, {isa}; backend {backend}, threads: {threads}, batch: {batch}{tokens}{evaluated}{calibrated}; "
                             "version {version}, {date}";
    std::string tokens = ", {count} tokens";
    std::string imagesEvaluated = "; {count} images evaluated";
    std::string questionsEvaluated = "; {count} questions evaluated";
    std::string calibrated = ", {count} to calibrate";
};

TableWords tableWords(const std::string &language); // "en" or "el"
TableWords tableWords(Language language);

} // namespace quantoscope
