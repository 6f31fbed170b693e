// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/judging.h"

#include <algorithm>
#include <sstream>

namespace quantoscope {
namespace {

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional<double>(static_cast<double>(part) / whole) : std::nullopt;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::istringstream stream(normaliseAnswer(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

} // namespace

MatrixJudgement judgeMatrix(const ConfusionMatrix &matrix)
{
    MatrixJudgement all;
    for (int c = 0; c < matrix.classes; ++c) {
        ClassJudgement one;
        for (int other = 0; other < matrix.classes; ++other) {
            one.items += matrix.at(c, other);
            one.answered += matrix.at(other, c);
        }
        one.right = matrix.at(c, c);
        one.precision = share(one.right, one.answered);
        one.recall = share(one.right, one.items);
        one.f1 = share(2 * one.right, one.items + one.answered);
        all.items += one.items;
        all.right += one.right;
        all.classes.push_back(one);
    }
    all.accuracy = share(all.right, all.items);
    return all;
}

AnswerJudgement judgeAnswer(std::string_view given, std::string_view right)
{
    AnswerJudgement judgement;
    judgement.given = wordsOf(given);
    judgement.right = wordsOf(right);
    std::vector<std::string> left = judgement.right;
    for (const std::string &word : judgement.given) {
        const auto found = std::find(left.begin(), left.end(), word);
        if (found == left.end())
            continue;
        judgement.common.push_back(word);
        left.erase(found);
    }
    Question question;
    question.impossible = judgement.right.empty();
    if (!question.impossible)
        question.answers.push_back({std::string(right)});
    judgement.score = scoreAnswer(question, given);
    return judgement;
}

} // namespace quantoscope
