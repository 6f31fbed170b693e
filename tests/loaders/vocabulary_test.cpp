// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

const std::string kSpecial = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n";

struct GoodCase {
    const char *name;
    std::string bytes;
    std::vector<std::string> words; // after the four special ones
};

TEST(Vocabulary, readsOneWordALine)
{
    const std::vector<GoodCase> cases = {
        {"plain", kSpecial + "the\n##s\n", {"the", "##s"}},
        {"without a last line end", kSpecial + "the", {"the"}},
        {"windows line ends", "[PAD]\r\n[UNK]\r\n[CLS]\r\n[SEP]\r\nthe\r\n", {"the"}},
        {"byte-order mark", "\xef\xbb\xbf" + kSpecial + "the\n", {"the"}},
        {"an empty line keeps its number", kSpecial + "a\n\nb\n", {"a", "", "b"}},
        {"Greek, Chinese and emoji", kSpecial + "ναι\n中\n😀\n", {"ναι", "中", "😀"}},
        {"spaces belong to the word", kSpecial + " a \n", {" a "}},
        {"a carriage return inside", kSpecial + "a\rb\n", {"a\rb"}},
    };
    for (const GoodCase &c : cases) {
        const auto words = parseVocabulary(c.bytes, "vocab.txt");
        ASSERT_TRUE(words.ok()) << c.name << ": " << words.error().text();
        std::vector<std::string> expected = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"};
        expected.insert(expected.end(), c.words.begin(), c.words.end());
        EXPECT_EQ(*words, expected) << c.name;
    }
}

struct BadCase {
    const char *name;
    std::string bytes;
    const char *text;
};

TEST(Vocabulary, refusesWhatCannotBeOne)
{
    const std::vector<BadCase> cases = {
        {"empty", "", "v: the vocabulary of 0 words lacks [UNK], [CLS], [SEP], [PAD]."},
        {"no unknown word", "[PAD]\n[CLS]\n[SEP]\nthe\n", "v: the vocabulary of 4 words lacks [UNK]."},
        {"other case", "[PAD]\n[unk]\n[CLS]\n[SEP]\n", "v: the vocabulary of 4 words lacks [UNK]."},
        {"stray byte", kSpecial + "a\n\xff\n", "v: line 6 of the vocabulary is not UTF-8 text."},
        {"cut sequence", kSpecial + "\xe4\xb8", "v: line 5 of the vocabulary is not UTF-8 text."},
        {"overlong", kSpecial + "\xc0\x80\n", "v: line 5 of the vocabulary is not UTF-8 text."},
        {"overlong of three", kSpecial + "\xe0\x80\x80\n", "v: line 5 of the vocabulary is not UTF-8 text."},
        {"surrogate", kSpecial + "\xed\xa0\x80\n", "v: line 5 of the vocabulary is not UTF-8 text."},
        {"beyond Unicode", kSpecial + "\xf4\x90\x80\x80\n", "v: line 5 of the vocabulary is not UTF-8 text."},
        {"UTF-16", std::string("\xff\xfe[\0P\0", 6), "v: line 1 of the vocabulary is not UTF-8 text."},
    };
    for (const BadCase &c : cases) {
        const auto words = parseVocabulary(c.bytes, "v");
        ASSERT_FALSE(words.ok()) << c.name;
        EXPECT_EQ(words.error().code, ErrorCode::BadInput);
        EXPECT_EQ(words.error().text(), c.text) << c.name;
    }
}

TEST(Vocabulary, readsTheBundledOne)
{
    const auto words = readVocabulary(TEST_RESOURCES "/models/bert-mini-qa/vocab.txt");
    ASSERT_TRUE(words.ok()) << words.error().text();
    EXPECT_EQ(words->size(), 4000U);
    EXPECT_FALSE(readVocabulary("/nowhere/vocab.txt").ok());
}

} // namespace
} // namespace quantoscope
