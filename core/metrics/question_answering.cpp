// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/question_answering.h"

#include "datasets/code_points.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace quantoscope {
namespace {

// The tokens of a window with the largest start (which = 0) or end (which = 1) logits, best first.
std::vector<int> bestTokens(const WindowLogits &window, int which, int count)
{
    std::vector<int> tokens;
    for (int t = 0; t < window.window->length(); ++t)
        if (!std::isnan(window.logits[2 * t + which]))
            tokens.push_back(t);
    const auto wanted = std::min(tokens.size(), static_cast<std::size_t>(std::max(0, count)));
    std::partial_sort(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(wanted), tokens.end(), [&](int a, int b) {
        const float x = window.logits[2 * a + which], y = window.logits[2 * b + which];
        return x > y || (x == y && a < b);
    });
    tokens.resize(wanted);
    return tokens;
}

struct Candidate {
    double score = 0.0;
    ContextSpan span;
};

void considerWindow(const WindowLogits &window, const AnswerOptions &options, std::optional<Candidate> &best)
{
    std::vector<int> starts = bestTokens(window, 0, options.best);
    std::vector<int> ends = bestTokens(window, 1, options.best);
    std::sort(starts.begin(), starts.end()); // so that of equal scores the earlier span is met first
    std::sort(ends.begin(), ends.end());
    for (const int start : starts) {
        const ContextSpan first = window.window->spans[static_cast<std::size_t>(start)];
        for (const int end : ends) {
            const ContextSpan last = window.window->spans[static_cast<std::size_t>(end)];
            if (!first.inContext() || !last.inContext() || end < start || end - start + 1 > options.maxTokens)
                continue;
            const double score = static_cast<double>(window.logits[2 * start]) + window.logits[2 * end + 1];
            if (!std::isnan(score) && (!best || score > best->score))
                best = Candidate{score, {first.begin, last.end}};
        }
    }
}

bool isWordCharacter(UChar32 c)
{
    return c == '_' || u_isalpha(c) || u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE) != U_NT_NONE;
}

bool isSpace(UChar32 c)
{
    return u_isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F); // Python's str.split counts the four separators too
}

// Words as Python's regular expression \b(a|an|the)\b sees them: runs of letters, digits and "_".
void dropArticles(std::u32string &text)
{
    std::u32string kept;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isWordCharacter(static_cast<UChar32>(text[end])))
            ++end;
        const std::u32string_view word = std::u32string_view(text).substr(i, end - i);
        if (word == U"a" || word == U"an" || word == U"the")
            kept += U' ';
        else
            kept += word;
        if (end < text.size())
            kept += text[end++];
        i = end;
    }
    text = std::move(kept);
}

std::vector<std::string_view> wordsOf(std::string_view normalised)
{
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < normalised.size();) {
        const std::size_t to = std::min(normalised.find(' ', from), normalised.size());
        words.push_back(normalised.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

double f1Of(const std::string &right, const std::string &given)
{
    const auto rightWords = wordsOf(right), givenWords = wordsOf(given);
    if (rightWords.empty() || givenWords.empty())
        return rightWords.empty() && givenWords.empty() ? 1.0 : 0.0;
    std::map<std::string_view, int> left;
    for (const auto word : rightWords)
        ++left[word];
    int common = 0;
    for (const auto word : givenWords)
        if (const auto found = left.find(word); found != left.end() && found->second > 0) {
            --found->second;
            ++common;
        }
    if (common == 0)
        return 0.0;
    const double precision = static_cast<double>(common) / static_cast<double>(givenWords.size());
    const double recall = static_cast<double>(common) / static_cast<double>(rightWords.size());
    return 2.0 * precision * recall / (precision + recall);
}

} // namespace

AnswerSpan chooseAnswer(const Question &question, const std::vector<WindowLogits> &windows, const AnswerOptions &options)
{
    AnswerSpan answer;
    std::optional<Candidate> best;
    double nullScore = std::numeric_limits<double>::infinity();
    for (const WindowLogits &window : windows) {
        considerWindow(window, options, best);
        if (window.window->length() > 0) { // [CLS] is the first token
            const double cls = static_cast<double>(window.logits[0]) + window.logits[1];
            if (cls < nullScore)
                nullScore = cls;
        }
    }
    answer.nullScore = std::isinf(nullScore) ? 0.0 : nullScore;
    if (!best || (options.allowNull && nullScore > best->score && !std::isinf(nullScore))) {
        answer.score = answer.nullScore;
        return answer;
    }
    const std::u32string context = codePointsOf(question.context);
    const int size = static_cast<int>(context.size());
    answer.start = std::clamp(best->span.begin, 0, size);
    answer.end = std::clamp(best->span.end, answer.start, size);
    answer.text = utf8Of(
        std::u32string_view(context).substr(static_cast<std::size_t>(answer.start), static_cast<std::size_t>(answer.end - answer.start)));
    answer.score = best->score;
    return answer;
}

std::string normaliseAnswer(std::string_view text)
{
    std::string lowered;
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())))
        .toLower(icu::Locale::getRoot())
        .toUTF8String(lowered);
    std::u32string kept;
    for (const char32_t c : codePointsOf(lowered))
        if (!((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)))
            kept += c;
    dropArticles(kept);
    std::u32string spaced;
    bool gap = false;
    for (const char32_t c : kept) {
        if (isSpace(static_cast<UChar32>(c))) {
            gap = !spaced.empty();
            continue;
        }
        if (gap)
            spaced += U' ';
        gap = false;
        spaced += c;
    }
    return utf8Of(spaced);
}

AnswerScore scoreAnswer(const Question &question, std::string_view answer)
{
    std::vector<std::string> right;
    for (const Answer &gold : question.answers)
        if (std::string normalised = normaliseAnswer(gold.text); !normalised.empty())
            right.push_back(std::move(normalised));
    if (right.empty())
        right.emplace_back();
    const std::string given = normaliseAnswer(answer);
    AnswerScore score;
    for (const std::string &gold : right) {
        score.exact = std::max(score.exact, gold == given ? 1.0 : 0.0);
        score.f1 = std::max(score.f1, f1Of(gold, given));
    }
    return score;
}

QaScore scoreQuestions(const std::vector<Question> &questions, const std::vector<AnswerScore> &scores)
{
    QaScore result;
    double exact = 0.0, f1 = 0.0, exactAnswerable = 0.0, f1Answerable = 0.0;
    const std::size_t count = std::min(questions.size(), scores.size());
    for (std::size_t i = 0; i < count; ++i) {
        ++result.questions;
        exact += scores[i].exact;
        f1 += scores[i].f1;
        if (questions[i].impossible)
            continue;
        ++result.answerable;
        exactAnswerable += scores[i].exact;
        f1Answerable += scores[i].f1;
    }
    result.exactRight = static_cast<int>(std::lround(exact));
    const auto percent = [](double sum, int of) { return of > 0 ? 100.0 * sum / of : 0.0; };
    result.exactPercent = percent(exact, result.questions);
    result.f1Percent = percent(f1, result.questions);
    result.exactAnswerablePercent = percent(exactAnswerable, result.answerable);
    result.f1AnswerablePercent = percent(f1Answerable, result.answerable);
    return result;
}

} // namespace quantoscope
