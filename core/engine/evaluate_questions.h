// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "execution/backend.h"
#include "study/run.h"

#include <vector>

namespace quantoscope {

// What a question-answering network is evaluated on. Both outlive the evaluation.
struct QuestionTask {
    const std::vector<Question> &questions;
    const std::vector<int> &items; // indices into `questions`
    const TextInput &text;
};

// The best span of every question over all windows of its context, in the order of `task.items`. Windows go through one at a time,
// sorted by length and padded to a multiple of 16 tokens, so that dynamic quantization sees the same however many are asked.
// `executable` must take any length (ShapedExecutable). Errors: BadInput (the vocabulary), what a run gives; Cancelled.
Result<std::vector<Prediction>> evaluateQuestions(Executable &executable, const QuestionTask &task, const RunContext &context);

// The windows of some questions as batches of one, sorted by length. Errors: BadInput (the vocabulary); Cancelled.
Result<std::vector<InputBatch>> questionBatches(const QuestionTask &task, const CancelToken &cancel = {});

} // namespace quantoscope
