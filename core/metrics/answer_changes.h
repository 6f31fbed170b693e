// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/classification.h"
#include "study/run.h"

#include <cstddef>
#include <vector>

namespace quantoscope {

enum class AnswerChange {
    BothRight,
    BothWrongAlike,
    Lost,           // the baseline was right, the other is wrong
    Gained,         // the other way round
    BothWrong,      // but with different answers
    UnlabelledSame, // no label says what is right
    UnlabelledOther,
};

// The same item in both runs.
struct AnswerPair {
    std::size_t baseline = 0, other = 0; // indices into the runs' predictions
    AnswerChange change = AnswerChange::BothRight;
};

// What became of one class.
struct ClassChange {
    int label = 0;
    int images = 0;
    int baselineRight = 0, otherRight = 0;
    int lost = 0, gained = 0;
    double p = 1.0;          // exact McNemar test on this class alone
    double adjustedP = 1.0;  // for as many classes as were tested (Benjamini and Hochberg 1995)
    bool withinNoise = true; // adjustedP >= 0.05
    double points() const { return images > 0 ? 100.0 * (otherRight - baselineRight) / images : 0.0; }
};

// A cell of the confusion matrix that is not the same in both runs.
struct ConfusionChange {
    int label = 0, answer = 0; // classes (or groups of classes)
    int before = 0, after = 0;
};

struct AnswerChanges {
    std::vector<AnswerPair> pairs; // every item that both runs have, in the baseline's order
    int count(AnswerChange change) const;
    std::vector<AnswerPair> of(AnswerChange change) const;
};

// Each prediction of a classifier as metrics/classification takes it.
std::vector<ClassAnswer> classAnswers(const std::vector<Prediction> &predictions);

// Whether two predictions of one item say the same, and whether one is right (a question when it matches exactly).
bool sameAnswer(Task task, const Prediction &a, const Prediction &b);
bool isRight(Task task, const Prediction &prediction);

// Pairs the answers of two runs by item. A question is right when it matches exactly. Errors: BadUsage when the runs are not on
// the same data and task, or have no item in common.
Result<AnswerChanges> pairAnswers(const Run &baseline, const Run &other);

// Per class, ascending. Classes without a labelled image are left out. Empty for questions.
std::vector<ClassChange> classChanges(const Run &baseline, const Run &other, const AnswerChanges &changes);

// The confusion matrix of a run's labelled images; `classes` is the number of the network's classes.
ConfusionMatrix confusionOf(const Run &run, int classes);

// `groupOf[class]` = the group it belongs to, 0..groups−1 (a negative one is left out): 100×100 becomes 20×20.
ConfusionMatrix foldConfusion(const ConfusionMatrix &matrix, const std::vector<int> &groupOf, int groups);

// Cells that differ, the largest difference first, at most `most`. Both have as many classes.
std::vector<ConfusionChange> confusionChanges(const ConfusionMatrix &before, const ConfusionMatrix &after, std::size_t most = 20);

} // namespace quantoscope
