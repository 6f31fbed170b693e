// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/wordpiece.h"

#include "datasets/code_points.h"
#include "datasets/qa_windows.h"
#include "golden_vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

using testing::ElementsAre;

WordPieceTokenizer tokenizerOf(std::vector<std::string> words, bool lowerCase = false, bool stripAccents = false)
{
    TextInput settings;
    settings.vocabulary = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"};
    settings.vocabulary.insert(settings.vocabulary.end(), words.begin(), words.end());
    settings.lowerCase = lowerCase;
    settings.stripAccents = stripAccents;
    auto tokenizer = WordPieceTokenizer::create(settings);
    EXPECT_TRUE(tokenizer.ok());
    return *std::move(tokenizer);
}

// "piece@begin-end piece@begin-end …"
std::string printed(const WordPieceTokenizer &tokenizer, std::string_view text)
{
    std::string line;
    for (const WordPieceToken &token : tokenizer.tokenize(text)) {
        if (!line.empty())
            line += ' ';
        line += tokenizer.tokenText(token.id) + '@' + std::to_string(token.begin) + '-' + std::to_string(token.end);
    }
    return line;
}

TEST(WordPiece, AgreesWithTheGoldenTokensAndOffsets)
{
    std::ifstream in(TEST_GOLDEN "/wordpiece.golden.json");
    const auto golden = nlohmann::json::parse(in);
    const auto tokenizer = WordPieceTokenizer::create(bertMiniText());
    ASSERT_TRUE(tokenizer.ok()) << tokenizer.error().text();
    ASSERT_GE(golden.size(), 9U);
    for (const auto &entry : golden) {
        const auto text = entry.at("text").get<std::string>();
        SCOPED_TRACE(text);
        std::vector<std::string> tokens;
        std::vector<std::vector<int>> offsets;
        for (const WordPieceToken &token : tokenizer->tokenize(text)) {
            tokens.push_back(tokenizer->tokenText(token.id));
            offsets.push_back({token.begin, token.end});
        }
        EXPECT_EQ(tokens, entry.at("tokens").get<std::vector<std::string>>());
        EXPECT_EQ(offsets, entry.at("offsets").get<std::vector<std::vector<int>>>());
    }
}

struct TextCase {
    const char *name;
    std::string text;
    std::string expected;
};

TEST(WordPiece, Cased)
{
    const auto tokenizer = tokenizerOf({"Un", "un", "##aff", "##able", "a", "##b", "東", "京", "か", "##な", "λόγος", "$", "!", "。",
                                        "e\u0301", "é", "안녕", "\U0001F600"});
    const TextCase cases[] = {
        {"longest pieces", "unaffable Unaff", "un@0-2 ##aff@2-5 ##able@5-9 Un@10-12 ##aff@12-15"},
        {"a rest that fits nowhere makes the whole word unknown", "unaffz", "[UNK]@0-6"},
        {"ASCII symbols stand alone", "a$ab!", "a@0-1 $@1-2 a@2-3 ##b@3-4 !@4-5"},
        {"Chinese characters stand alone, kana do not", "a東京かな。", "a@0-1 東@1-2 京@2-3 か@3-4 ##な@4-5 。@5-6"},
        {"Greek keeps its accents", "λόγος λογος", "λόγος@0-5 [UNK]@6-11"},
        {"composed and decomposed are different words", "é e\u0301", "é@0-1 e\u0301@2-4"},
        {"Hangul is one word", "안녕 안", "안녕@0-2 [UNK]@3-4"},
        {"an emoji counts as one", "a \U0001F600 a\U0001F600", "a@0-1 \U0001F600@2-3 [UNK]@4-6"},
        {"an emoji of several code points", "\U0001F469\u200D\U0001F4BB a", "[UNK]@0-3 a@4-5"},
        {"control characters vanish", std::string("a\x01\x7F") + "b a\u0000", "a@0-1 ##b@3-4 a@5-6"},
        {"NUL vanishes", std::string("a\0b", 3), "a@0-1 ##b@2-3"},
        {"zero-width characters vanish", "a\u200Bb \uFEFFa\u200D", "a@0-1 ##b@2-3 a@5-6"},
        {"the replacement character vanishes", "a\uFFFDb", "a@0-1 ##b@2-3"},
        {"every white space divides", "a\ta\na\u00A0a\u3000a\u2028a", "a@0-1 a@2-3 a@4-5 a@6-7 a@8-9 a@10-11"},
        {"only white space", " \t\n ", ""},
        {"special tokens inside words", "a[SEP]a [MASK][", "a@0-1 [SEP]@1-6 a@6-7 [MASK]@8-14 [UNK]@14-15"},
        {"special tokens must be exact", "[sep]", "[UNK]@0-1 [UNK]@1-4 [UNK]@4-5"},
        {"bytes that are not UTF-8", "a\xFF\xC3", "a@0-1"},
    };
    for (const TextCase &textCase : cases) {
        SCOPED_TRACE(textCase.name);
        EXPECT_EQ(printed(tokenizer, textCase.text), textCase.expected);
    }
}

TEST(WordPiece, UncasedWithAccentsStripped)
{
    const auto tokenizer = tokenizerOf({"cafe", "naive", "λογοσ", "κβ", "##αντ", "i", "ss", "ß", "が", "か", "##cafe"}, true, true);
    const TextCase cases[] = {
        {"composed", "CAFÉ Naïve", "cafe@0-4 naive@5-10"},
        {"decomposed: the mark belongs to no token", "Cafe\u0301 x", "cafe@0-4 [UNK]@6-7"},
        {"a mark in the middle is inside the word", "nai\u0308ve", "naive@0-6"},
        // Character by character, as Hugging Face does it: no final sigma.
        {"Greek", "ΛΌΓΟΣ κβαντ", "λογοσ@0-5 κβ@6-8 ##αντ@8-11"},
        {"dotted capital I", "İ", "i@0-1"},
        {"sharp s stays", "ß ẞ", "ß@0-1 ß@2-3"},
        {"voiced kana lose their mark", "が", "か@0-1"},
        {"special tokens keep their case", "[SEP] café", "[SEP]@0-5 cafe@6-10"},
        {"a mark alone", "\u0301 i", "i@2-3"},
    };
    for (const TextCase &textCase : cases) {
        SCOPED_TRACE(textCase.name);
        EXPECT_EQ(printed(tokenizer, textCase.text), textCase.expected);
    }
}

TEST(WordPiece, LowerCaseAndStrippingAreIndependent)
{
    const auto lower = tokenizerOf({"é", "e", "i\u0307"}, true, false);
    EXPECT_EQ(printed(lower, "É E İ"), "é@0-1 e@2-3 i\u0307@4-5");
    const auto strip = tokenizerOf({"E", "e"}, false, true);
    EXPECT_EQ(printed(strip, "É é"), "E@0-1 e@2-3");
}

TEST(WordPiece, HangulIsDecomposedWhenAccentsAreStripped)
{
    // U+C548 = U+110B U+1161 U+11AB: three characters of one syllable.
    const auto tokenizer = tokenizerOf({"\u110B\u1161", "##\u11AB"}, true, true);
    EXPECT_EQ(printed(tokenizer, "a 안"), "[UNK]@0-1 \u110B\u1161@2-3 ##\u11AB@2-3");
}

TEST(WordPiece, ChineseMayBeLeftTogether)
{
    TextInput settings;
    settings.vocabulary = {"[UNK]", "[CLS]", "[SEP]", "東京", "東"};
    settings.tokenizeChinese = false;
    const auto tokenizer = WordPieceTokenizer::create(settings);
    ASSERT_TRUE(tokenizer.ok());
    EXPECT_EQ(printed(*tokenizer, "東京"), "東京@0-2");
    EXPECT_EQ(tokenizer->padId(), 0);
    EXPECT_EQ(tokenizer->clsId(), 1);
    EXPECT_EQ(tokenizer->sepId(), 2);
}

TEST(WordPiece, WordsOfMoreThanAHundredCharactersAreUnknown)
{
    const auto tokenizer = tokenizerOf({"a", "##a", "é", "##é"});
    EXPECT_EQ(tokenizer.tokenize(std::string(100, 'a')).size(), 100U);
    EXPECT_EQ(printed(tokenizer, std::string(101, 'a')), "[UNK]@0-101");
    std::string accents; // characters are counted, not bytes
    for (int i = 0; i < 100; ++i)
        accents += "é";
    EXPECT_EQ(tokenizer.tokenize(accents).size(), 100U);
}

TEST(WordPiece, ARepeatedWordHasItsLastNumber)
{
    const auto tokenizer = tokenizerOf({"a", "b", "a"});
    ASSERT_EQ(tokenizer.tokenize("a").size(), 1U);
    EXPECT_EQ(tokenizer.tokenize("a")[0].id, 7);
}

TEST(WordPiece, TheVocabularyNeedsItsSpecialTokens)
{
    TextInput settings;
    settings.vocabulary = {"[CLS]", "[SEP]", "a"};
    const auto without = WordPieceTokenizer::create(settings);
    ASSERT_FALSE(without.ok());
    EXPECT_EQ(without.error().code, ErrorCode::BadInput);
    EXPECT_EQ(without.error().text(), "The vocabulary of 3 words has no [UNK]; expected the one that belongs to the model.");
    EXPECT_FALSE(WordPieceTokenizer::create(TextInput{}).ok());
}

TEST(CodePoints, InvalidBytesAndValues)
{
    EXPECT_EQ(codePointsOf("aé\U0001F600"), U"aé\U0001F600");
    EXPECT_EQ(codePointsOf("\xED\xA0\x80").front(), U'\uFFFD'); // a surrogate
    EXPECT_EQ(codePointsOf("\xF0\x9F\x98"), U"\uFFFD");         // cut off
    EXPECT_EQ(utf8Of(U"aé\U0001F600"), "aé\U0001F600");
    EXPECT_EQ(utf8Of(std::u32string{static_cast<char32_t>(0xD800), static_cast<char32_t>(0x110000)}), "\uFFFD\uFFFD");
}

} // namespace
} // namespace quantoscope
