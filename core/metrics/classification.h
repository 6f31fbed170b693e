// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace quantoscope {

// Probabilities of `count` logits, summing to 1; safe for large logits. A NaN makes all of them NaN.
std::vector<float> softmax(const float *logits, std::size_t count);

// The classes of the k largest logits, best first; of equal logits the lower class number comes first, NaN comes last.
std::vector<int> topClasses(const float *logits, std::size_t count, int k);

// What a classifier answered for one image.
struct ClassAnswer {
    int label = -1;       // the right class, -1 = not known
    std::vector<int> top; // classes, best first; at least five for top5 (or all classes if fewer)
};

struct ClassificationScore {
    int images = 0; // that have a label
    int top1Right = 0;
    int top5Right = 0;
    double top1Percent = 0.0; // 0..100; 0 when no image has a label
    double top5Percent = 0.0;
};
ClassificationScore scoreClassification(const std::vector<ClassAnswer> &answers);

// counts[label · classes + answer]; answers without a label or with a class outside are left out.
struct ConfusionMatrix {
    int classes = 0;
    std::vector<int> counts;

    int at(int label, int answer) const
    {
        return counts.at(static_cast<std::size_t>(label) * static_cast<std::size_t>(classes) + static_cast<std::size_t>(answer));
    }
};
ConfusionMatrix confusionMatrix(const std::vector<ClassAnswer> &answers, int classes);

// Two sets of answers to the same items, compared item by item.
struct PairedCounts {
    int items = 0;
    int same = 0; // identical answers
    int onlyBaselineRight = 0;
    int onlyOtherRight = 0;
    double samePercent = 0.0; // 0..100; 100 when there is no item
};
// The best classes are compared; both lists hold the same images in the same order (items beyond the shorter one are left out).
PairedCounts compareAnswers(const std::vector<ClassAnswer> &baseline, const std::vector<ClassAnswer> &other);

} // namespace quantoscope
