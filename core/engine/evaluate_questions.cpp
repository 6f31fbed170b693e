// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate_questions.h"

#include "datasets/qa_windows.h"
#include "metrics/question_answering.h"

#include <algorithm>
#include <numeric>

namespace quantoscope {

namespace {

constexpr int kLengthStep = 16;

struct QuestionWindow {
    std::size_t asked = 0; // index into the task's items
    QaWindow window;
    std::vector<float> logits;
};

int paddedLength(int length, int limit)
{
    return std::min((length + kLengthStep - 1) / kLengthStep * kLengthStep, std::max(limit, length));
}

struct Windows {
    std::vector<QuestionWindow> all; // by question, then by place in the context
    std::vector<std::size_t> byLength;
    std::int32_t padId = 0;
};

Result<Windows> windowsOf(const QuestionTask &task, const CancelToken &cancel)
{
    QS_TRY_ASSIGN(const WordPieceTokenizer tokenizer, WordPieceTokenizer::create(task.text));
    Windows windows;
    windows.padId = tokenizer.padId();
    for (std::size_t i = 0; i < task.items.size(); ++i) {
        if (cancel.isCancelled())
            return cancelled();
        const Question &question = task.questions.at(static_cast<std::size_t>(task.items[i]));
        for (QaWindow &window : makeQaWindows(tokenizer, task.text, question))
            windows.all.push_back({i, std::move(window), {}});
    }
    windows.byLength.resize(windows.all.size());
    std::iota(windows.byLength.begin(), windows.byLength.end(), std::size_t{0});
    std::stable_sort(windows.byLength.begin(), windows.byLength.end(),
                     [&](std::size_t a, std::size_t b) { return windows.all[a].window.length() < windows.all[b].window.length(); });
    return windows;
}

InputBatch batchOf(const QaWindow &window, std::int32_t padId, const TextInput &text)
{
    InputBatch batch;
    batch.batch = 1;
    batch.sequence = paddedLength(window.length(), text.maxPositions);
    const auto tokens = static_cast<std::size_t>(batch.sequence);
    batch.ids.resize(tokens);
    batch.types.resize(tokens);
    batch.mask.resize(tokens);
    fillPadded(window, batch.sequence, padId, batch.ids.data(), batch.types.data(), batch.mask.data());
    return batch;
}

Prediction predictionFor(const QuestionTask &task, int item, const std::vector<WindowLogits> &windows, const AnswerOptions &options)
{
    const Question &question = task.questions.at(static_cast<std::size_t>(item));
    const AnswerSpan span = chooseAnswer(question, windows, options);
    const AnswerScore score = scoreAnswer(question, span.text);
    Prediction prediction;
    prediction.item = item;
    prediction.id = question.id;
    prediction.answer = span.text;
    prediction.answerStart = span.start;
    prediction.exact = score.exact;
    prediction.f1 = score.f1;
    return prediction;
}

} // namespace

Result<std::vector<InputBatch>> questionBatches(const QuestionTask &task, const CancelToken &cancel)
{
    QS_TRY_ASSIGN(const Windows windows, windowsOf(task, cancel));
    std::vector<InputBatch> batches;
    for (const std::size_t index : windows.byLength)
        batches.push_back(batchOf(windows.all[index].window, windows.padId, task.text));
    return batches;
}

Result<std::vector<Prediction>> evaluateQuestions(Executable &executable, const QuestionTask &task, const RunContext &context)
{
    QS_TRY_ASSIGN(Windows windows, windowsOf(task, context.token()));
    executable.setCancelToken(context.token());
    std::size_t done = 0;
    for (const std::size_t index : windows.byLength) {
        if (context.isCancelled())
            return cancelled();
        context.report(static_cast<double>(done) / static_cast<double>(windows.all.size()),
                       Message("engine.evaluating_questions", "Evaluating passages: {done} of {total}",
                               {{"done", std::to_string(done)}, {"total", std::to_string(windows.all.size())}}));
        QuestionWindow &window = windows.all[index];
        QS_TRY(executable.run(batchOf(window.window, windows.padId, task.text), window.logits));
        ++done;
    }

    AnswerOptions options;
    options.allowNull =
        std::any_of(task.questions.begin(), task.questions.end(), [](const Question &question) { return question.impossible; });
    std::vector<Prediction> predictions;
    std::size_t next = 0;
    for (std::size_t i = 0; i < task.items.size(); ++i) {
        std::vector<WindowLogits> ofQuestion;
        for (; next < windows.all.size() && windows.all[next].asked == i; ++next)
            ofQuestion.push_back({&windows.all[next].window, windows.all[next].logits.data()});
        predictions.push_back(predictionFor(task, task.items[i], ofQuestion, options));
    }
    return predictions;
}

} // namespace quantoscope
