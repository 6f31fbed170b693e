// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"
#include "graph/model.h"
#include "study/run.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

// The accuracy of some answers with its 95 % intervals. Unlabelled images count for nothing; without any label the accuracy
// stays empty.
Accuracy judgeImages(const std::vector<Prediction> &predictions);

// The same for questions; `questions[prediction.item]` is what was asked. `seed` is the bootstrap's.
Accuracy judgeQuestions(const std::vector<Prediction> &predictions, const std::vector<Question> &questions, std::uint64_t seed);

// The paired comparison with FP32's answers to the same items, in the same order. A question counts as right when its answer
// matches exactly.
Agreement judgeAgreement(Task task, const std::vector<Prediction> &baseline, const std::vector<Prediction> &predictions);

} // namespace quantoscope
