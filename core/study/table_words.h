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

    std::string model = "Model", method = "Method", notes = "Remarks";
    std::string size = "Size (MB)", accuracy = "Top-1 (%)", exact = "Exact match (%)", f1 = "F1 (%)", time = "Time (ms)";
    std::string interval = "95 % interval";
    std::string megabyteDifference = "Δ MB", pointDifference = "Δ points", millisecondDifference = "Δ ms", percentDifference = "Δ %";

    std::string fp32 = "FP32", staticFused = "Static", staticUnfused = "Static, not fused", dynamic = "Dynamic";
    std::string withinNoise = "within the noise", simulated = "simulated", timePending = "not timed yet";

    std::string sizeThesis = "Size, study (MB)", sizeHere = "Size, here (MB)";
    std::string accuracyThesis = "Accuracy, study (%)", accuracyHere = "Top-1, here (%)";
    std::string timeThesis = "Time, study (ms)", timeHere = "Time, here (ms)";
    std::string thesisConditions = "The study does not state batch, threads, processor and number of images; its BERT sizes were printed "
                                   "in MiB and are converted.";
    std::string thesisOtherData = "Accuracies measured here are on other data than the study's CIFAR-100 and SQuAD, and stay out of this "
                                  "table.";

    std::string differences = "Differences are to the same model's FP32 and computed from unrounded values. MB is 10^6 bytes.";
    std::string provenance =
        "{cpu}, {isa}; backend {backend}, {threads} thread(s), batch {batch}; {images} images evaluated, {calibration} "
        "to calibrate; version {version}, {date}";
};

} // namespace quantoscope
