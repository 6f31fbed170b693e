// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/qa_windows.h"

#include "datasets/code_points.h"
#include "golden_vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <set>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

TextInput letters(int maxPositions)
{
    TextInput text;
    text.vocabulary = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "q"};
    text.maxPositions = maxPositions;
    return text;
}

std::vector<QaWindow> windowsOf(const TextInput &text, const std::string &question, const std::string &context,
                                const QaWindowOptions &options = {})
{
    auto tokenizer = WordPieceTokenizer::create(text);
    EXPECT_TRUE(tokenizer.ok());
    Question asked;
    asked.question = question;
    asked.context = context;
    return makeQaWindows(*tokenizer, text, asked, options);
}

TEST(QaWindows, AShortContextIsOneWindow)
{
    const auto windows = windowsOf(letters(512), "q q", "a  b");
    ASSERT_EQ(windows.size(), 1U);
    EXPECT_THAT(windows[0].ids, ElementsAre(2, 14, 14, 3, 4, 5, 3));
    EXPECT_THAT(windows[0].types, ElementsAre(0, 0, 0, 0, 1, 1, 1));
    EXPECT_FALSE(windows[0].spans[3].inContext());
    EXPECT_EQ(windows[0].spans[4].begin, 0);
    EXPECT_EQ(windows[0].spans[5].begin, 3);
    EXPECT_EQ(windows[0].spans[5].end, 4);
    EXPECT_FALSE(windows[0].spans[6].inContext());
}

TEST(QaWindows, WindowsOverlapAndCoverEverything)
{
    // 8 positions: [CLS] q [SEP] + 4 + [SEP]; overlap 2, so windows begin at 0, 2, 4, 6.
    const auto windows = windowsOf(letters(8), "q", "a b c d e f g h i j");
    ASSERT_EQ(windows.size(), 4U);
    EXPECT_THAT(windows[0].ids, ElementsAre(2, 14, 3, 4, 5, 6, 7, 3));
    EXPECT_THAT(windows[1].ids, ElementsAre(2, 14, 3, 6, 7, 8, 9, 3));
    EXPECT_THAT(windows[3].ids, ElementsAre(2, 14, 3, 10, 11, 12, 13, 3));
    EXPECT_EQ(windows[3].spans[3].begin, 12);
}

TEST(QaWindows, NoWindowLiesWhollyInTheOneBefore)
{
    // Exactly as many tokens as two windows hold: there is no third.
    const auto windows = windowsOf(letters(8), "q", "a b c d e f");
    ASSERT_EQ(windows.size(), 2U);
    EXPECT_EQ(windows[1].length(), 8);
}

TEST(QaWindows, TheOverlapIsTheOneAskedFor)
{
    TextInput text = letters(512);
    std::string context;
    for (int i = 0; i < 600; ++i)
        context += "a ";
    const auto windows = windowsOf(text, "q", context);
    // 384 - 4 = 380 context tokens a window, 380 - 128 = 252 further each time: 0-380, 252-600.
    ASSERT_EQ(windows.size(), 2U);
    EXPECT_EQ(windows[0].length(), 384);
    EXPECT_EQ(windows[1].spans[3].begin, 252 * 2);
    EXPECT_EQ(windows[1].length(), 4 + 348);
    EXPECT_EQ(windowsOf(text, "q", context, {.maxTokens = 384, .overlap = 0})[1].spans[3].begin, 380 * 2);
}

TEST(QaWindows, ALongQuestionIsCut)
{
    std::string question;
    for (int i = 0; i < 200; ++i)
        question += "q ";
    EXPECT_EQ(windowsOf(letters(512), question, "a")[0].length(), 64 + 4);
    EXPECT_EQ(windowsOf(letters(13), question, "a b c d e")[0].length(), 13);
    for (const int positions : {0, 1, 5, 6, 7})
        for (const auto &window : windowsOf(letters(positions), question, "a b c"))
            EXPECT_LE(window.length(), std::max(5, positions));
}

TEST(QaWindows, EmptyTextsStillMakeAWindow)
{
    EXPECT_THAT(windowsOf(letters(512), "", "")[0].ids, ElementsAre(2, 3, 3));
    EXPECT_EQ(windowsOf(letters(512), "q", " \u200B ").size(), 1U);
}

TEST(QaWindows, AModelWithOneTypeGetsOnlyZeros)
{
    TextInput text = letters(512);
    text.typeVocabulary = 1;
    EXPECT_THAT(windowsOf(text, "q", "a")[0].types, ElementsAre(0, 0, 0, 0, 0));
}

TEST(QaWindows, PaddingIsMasked)
{
    const auto window = windowsOf(letters(512), "q", "a")[0];
    std::int32_t ids[7], types[7], mask[7];
    fillPadded(window, 7, 0, ids, types, mask);
    EXPECT_THAT(ids, ElementsAre(2, 14, 3, 4, 3, 0, 0));
    EXPECT_THAT(types, ElementsAre(0, 0, 0, 1, 1, 0, 0));
    EXPECT_THAT(mask, ElementsAre(1, 1, 1, 1, 1, 0, 0));
}

// Reads the I64 vectors of the golden file; the loaders have tests of their own.
std::vector<std::int64_t> goldenVector(const std::string &bytes, const nlohmann::json &header, std::size_t headerEnd,
                                       const std::string &name)
{
    const auto offsets = header.at(name).at("data_offsets");
    std::vector<std::int64_t> values((offsets[1].get<std::size_t>() - offsets[0].get<std::size_t>()) / sizeof(std::int64_t));
    std::memcpy(values.data(), bytes.data() + headerEnd + offsets[0].get<std::size_t>(), values.size() * sizeof(std::int64_t));
    return values;
}

TEST(QaWindows, AgreeWithTheGoldenQuestions)
{
    std::ifstream weights(TEST_GOLDEN "/bert_mini.golden.safetensors", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(weights)), {});
    ASSERT_GT(bytes.size(), 8U);
    std::uint64_t headerSize = 0;
    std::memcpy(&headerSize, bytes.data(), sizeof headerSize);
    const auto header = nlohmann::json::parse(bytes.substr(8, headerSize));
    std::ifstream in(TEST_GOLDEN "/bert_mini.golden.json");
    const auto questions = nlohmann::json::parse(in);
    ASSERT_EQ(questions.size(), 24U);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        SCOPED_TRACE(i);
        const auto windows = windowsOf(bertMiniText(), questions[i].at("question"), questions[i].at("context"));
        ASSERT_EQ(windows.size(), 1U);
        EXPECT_THAT(windows[0].ids, ElementsAreArray(goldenVector(bytes, header, 8 + headerSize, std::to_string(i) + ".ids")));
        EXPECT_THAT(windows[0].types, ElementsAreArray(goldenVector(bytes, header, 8 + headerSize, std::to_string(i) + ".type")));
    }
}

} // namespace
} // namespace quantoscope
