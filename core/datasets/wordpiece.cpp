// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/wordpiece.h"

#include "datasets/code_points.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace quantoscope {

struct WordPieceTokenizer::Vocabulary {
    std::vector<std::string> words;                            // line number = id
    std::unordered_map<std::string_view, std::int32_t> begin;  // pieces that begin a word
    std::unordered_map<std::string_view, std::int32_t> inside; // pieces after "##", without it
    std::size_t longestBytes = 0;
    std::int32_t unk = 0, cls = 0, sep = 0, pad = 0;
    std::vector<std::pair<std::u32string, std::int32_t>> special; // recognised in the text as they stand
};

namespace {

constexpr int kMostWordCharacters = 100; // BERT's limit: a longer word is [UNK]

// A character of the cleaned text and the code points of the original that it stands for.
struct Character {
    char32_t c;
    int begin;
    int end;
};

bool isControl(char32_t c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return false;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_C_MASK) != 0;
}

bool isPunctuation(char32_t c)
{
    // All of ASCII that is neither letter, digit nor space counts, "$" and "^" too, though Unicode calls them symbols.
    if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126))
        return true;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_P_MASK) != 0;
}

// The CJK blocks that BERT splits into single characters: not Hangul, not kana.
bool isChinese(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> kBlocks = {{{0x4E00, 0x9FFF},
                                                                       {0x3400, 0x4DBF},
                                                                       {0x20000, 0x2A6DF},
                                                                       {0x2A700, 0x2B73F},
                                                                       {0x2B740, 0x2B81F},
                                                                       {0x2B820, 0x2CEAF},
                                                                       {0xF900, 0xFAFF},
                                                                       {0x2F800, 0x2FA1F}}};
    return std::any_of(kBlocks.begin(), kBlocks.end(), [c](const auto &block) { return c >= block.first && c <= block.second; });
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_MN_MASK) != 0;
}

void appendLowered(std::vector<Character> &out, const Character &character)
{
    if (character.c == 0x130) { // the one letter whose lower case is two characters
        out.push_back({'i', character.begin, character.end});
        out.push_back({0x307, character.begin, character.end});
        return;
    }
    out.push_back({static_cast<char32_t>(u_tolower(static_cast<UChar32>(character.c))), character.begin, character.end});
}

// Character by character is enough: marks are dropped, so their order does not matter.
void appendWithoutMarks(std::vector<Character> &out, const Character &character)
{
    if (character.c < 0x80) {
        out.push_back(character);
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
    std::array<UChar, 32> decomposed; // the longest canonical decomposition has four code points
    std::int32_t length = -1;
    if (U_SUCCESS(status))
        length = unorm2_getDecomposition(nfd, static_cast<UChar32>(character.c), decomposed.data(),
                                         static_cast<std::int32_t>(decomposed.size()), &status);
    if (length < 0 || U_FAILURE(status)) { // it is its own decomposition
        if (!isMark(character.c))
            out.push_back(character);
        return;
    }
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U16_NEXT(decomposed.data(), i, length, c);
        if (!isMark(static_cast<char32_t>(c)))
            out.push_back({static_cast<char32_t>(c), character.begin, character.end});
    }
}

enum class Kind { Space, Alone, Letter };

Kind kindOf(char32_t c, bool splitChinese)
{
    if (u_isUWhiteSpace(static_cast<UChar32>(c)))
        return Kind::Space;
    return isPunctuation(c) || (splitChinese && isChinese(c)) ? Kind::Alone : Kind::Letter;
}

} // namespace

Result<WordPieceTokenizer> WordPieceTokenizer::create(const TextInput &settings)
{
    auto vocabulary = std::make_shared<Vocabulary>();
    vocabulary->words = settings.vocabulary;
    constexpr std::string_view kInside = "##";
    for (std::size_t i = 0; i < vocabulary->words.size(); ++i) {
        const std::string_view word = vocabulary->words[i];
        const auto id = static_cast<std::int32_t>(i);
        vocabulary->begin[word] = id;
        if (word.size() > kInside.size() && word.substr(0, kInside.size()) == kInside)
            vocabulary->inside[word.substr(kInside.size())] = id;
        vocabulary->longestBytes = std::max(vocabulary->longestBytes, word.size());
    }
    const auto idOf = [&](std::string_view word) {
        const auto found = vocabulary->begin.find(word);
        return found == vocabulary->begin.end() ? -1 : found->second;
    };
    for (const char *needed : {"[UNK]", "[CLS]", "[SEP]"})
        if (idOf(needed) < 0)
            return badInput("tokenizer.missing-token",
                            "The vocabulary of {count} words has no {token}; expected the one that belongs to the model.",
                            {{"count", std::to_string(vocabulary->words.size())}, {"token", needed}});
    vocabulary->unk = idOf("[UNK]");
    vocabulary->cls = idOf("[CLS]");
    vocabulary->sep = idOf("[SEP]");
    vocabulary->pad = std::max(0, idOf("[PAD]"));
    for (const char *special : {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"})
        if (const std::int32_t id = idOf(special); id >= 0)
            vocabulary->special.emplace_back(codePointsOf(special), id);

    WordPieceTokenizer tokenizer;
    tokenizer.m_vocabulary = std::move(vocabulary);
    tokenizer.m_lowerCase = settings.lowerCase;
    tokenizer.m_stripAccents = settings.stripAccents;
    tokenizer.m_splitChinese = settings.tokenizeChinese;
    return tokenizer;
}

namespace {

// Drops what BERT drops, and normalises; each result knows where it came from.
std::vector<Character> normalised(std::u32string_view text, int offset, bool stripAccents, bool lowerCase)
{
    std::vector<Character> characters;
    characters.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int at = offset + static_cast<int>(i);
        if (text[i] != 0xFFFD && !isControl(text[i]))
            characters.push_back({text[i], at, at + 1});
    }
    for (const auto &[wanted, change] : {std::pair{stripAccents, &appendWithoutMarks}, std::pair{lowerCase, &appendLowered}}) {
        if (!wanted)
            continue;
        std::vector<Character> changed;
        changed.reserve(characters.size());
        for (const Character &character : characters)
            change(changed, character);
        characters = std::move(changed);
    }
    return characters;
}

// The longest pieces from the left; a word that they do not cover wholly is one [UNK].
template <typename Vocabulary>
void appendWord(std::vector<WordPieceToken> &tokens, const Character *word, std::size_t count, const Vocabulary &vocabulary)
{
    const WordPieceToken unknown{vocabulary.unk, word[0].begin, word[count - 1].end};
    if (count > static_cast<std::size_t>(kMostWordCharacters)) {
        tokens.push_back(unknown);
        return;
    }
    std::string bytes;
    std::vector<std::size_t> starts; // of each character, and the end
    for (std::size_t i = 0; i < count; ++i) {
        starts.push_back(bytes.size());
        bytes += utf8Of(std::u32string_view(&word[i].c, 1));
    }
    starts.push_back(bytes.size());

    const std::size_t before = tokens.size();
    for (std::size_t from = 0; from < count;) {
        const auto &pieces = from == 0 ? vocabulary.begin : vocabulary.inside;
        std::size_t to = count;
        while (to > from && starts[to] - starts[from] > vocabulary.longestBytes)
            --to;
        for (; to > from; --to) {
            const auto found = pieces.find(std::string_view(bytes).substr(starts[from], starts[to] - starts[from]));
            if (found != pieces.end()) {
                tokens.push_back({found->second, word[from].begin, word[to - 1].end});
                break;
            }
        }
        if (to == from) {
            tokens.resize(before);
            tokens.push_back(unknown);
            return;
        }
        from = to;
    }
}

} // namespace

std::vector<WordPieceToken> WordPieceTokenizer::tokenize(std::string_view text) const
{
    const std::u32string codePoints = codePointsOf(text);
    const std::u32string_view all = codePoints;
    std::vector<WordPieceToken> tokens;

    const auto appendText = [&](std::size_t from, std::size_t to) {
        const auto characters = normalised(all.substr(from, to - from), static_cast<int>(from), m_stripAccents, m_lowerCase);
        std::size_t wordStart = 0;
        for (std::size_t i = 0; i <= characters.size(); ++i) {
            const Kind kind = i < characters.size() ? kindOf(characters[i].c, m_splitChinese) : Kind::Space;
            if (kind == Kind::Letter)
                continue;
            if (i > wordStart)
                appendWord(tokens, &characters[wordStart], i - wordStart, *m_vocabulary);
            if (kind == Kind::Alone)
                appendWord(tokens, &characters[i], 1, *m_vocabulary);
            wordStart = i + 1;
        }
    };

    std::size_t textStart = 0;
    for (std::size_t i = all.find(U'['); i != std::u32string_view::npos; i = all.find(U'[', i)) {
        const auto special = std::find_if(m_vocabulary->special.begin(), m_vocabulary->special.end(),
                                          [&](const auto &entry) { return all.substr(i, entry.first.size()) == entry.first; });
        if (special == m_vocabulary->special.end()) {
            ++i;
            continue;
        }
        const std::size_t end = i + special->first.size();
        appendText(textStart, i);
        tokens.push_back({special->second, static_cast<int>(i), static_cast<int>(end)});
        textStart = i = end;
    }
    appendText(textStart, all.size());
    return tokens;
}

const std::string &WordPieceTokenizer::tokenText(std::int32_t id) const
{
    return m_vocabulary->words.at(static_cast<std::size_t>(id));
}
std::int32_t WordPieceTokenizer::clsId() const
{
    return m_vocabulary->cls;
}
std::int32_t WordPieceTokenizer::sepId() const
{
    return m_vocabulary->sep;
}
std::int32_t WordPieceTokenizer::unkId() const
{
    return m_vocabulary->unk;
}
std::int32_t WordPieceTokenizer::padId() const
{
    return m_vocabulary->pad;
}

} // namespace quantoscope
