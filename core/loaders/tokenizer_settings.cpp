// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/tokenizer_settings.h"

#include "base/phrases.h"
#include "loaders/json_fields.h"
#include "loaders/vocabulary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace quantoscope {

namespace {

namespace fs = std::filesystem;

// Settings as a file states them; what it leaves open is nullopt.
struct StatedSettings {
    std::optional<bool> lowerCase, stripAccents, tokenizeChinese;
};

bool isFile(const fs::path &path)
{
    std::error_code failure;
    return fs::is_regular_file(path, failure);
}

Result<StatedSettings> readTokenizerConfig(const fs::path &file)
{
    QS_TRY_ASSIGN(const JsonFields config, JsonFields::open(file));
    QS_TRY_ASSIGN(const auto kind, config.text("tokenizer_class"));
    constexpr std::array kKnown = {"BertTokenizer", "BertTokenizerFast", "PreTrainedTokenizerFast", "TokenizersBackend"};
    if (kind && std::find(kKnown.begin(), kKnown.end(), *kind) == kKnown.end())
        return notPossible("tokenizer.class", "{file}: the tokenizer {found} is not known; BertTokenizer is.",
                           {{"file", file.string()}, {"found", *kind}});
    StatedSettings stated;
    QS_TRY_ASSIGN(stated.lowerCase, config.truth("do_lower_case"));
    QS_TRY_ASSIGN(stated.stripAccents, config.truth("strip_accents"));
    QS_TRY_ASSIGN(stated.tokenizeChinese, config.truth("tokenize_chinese_chars"));
    return stated;
}

Result<StatedSettings> readNormalizer(const JsonFields &tokenizer)
{
    StatedSettings stated;
    QS_TRY_ASSIGN(const auto normalizer, tokenizer.object("normalizer"));
    if (!normalizer)
        return stated;
    QS_TRY_ASSIGN(const auto kind, normalizer->text("type"));
    if (kind != "BertNormalizer")
        return notPossible(
            "tokenizer.normalizer", "{file}: the normalizer {found} is not known; BertNormalizer is.",
            {{"file", tokenizer.file()}, {"found", kind ? Message::verbatim(*kind) : Message("tokenizer.no-type", "without a type")}});
    QS_TRY_ASSIGN(stated.lowerCase, normalizer->truth("lowercase"));
    QS_TRY_ASSIGN(stated.stripAccents, normalizer->truth("strip_accents"));
    QS_TRY_ASSIGN(stated.tokenizeChinese, normalizer->truth("handle_chinese_chars"));
    return stated;
}

// The map word → id of tokenizer.json as a list; the ids must be 0, 1, 2 … without gaps.
Result<std::vector<std::string>> readVocabularyMap(const JsonFields &tokenizer)
{
    QS_TRY_ASSIGN(const auto model, tokenizer.object("model"));
    if (!model)
        return tokenizer.wrongType("model", phrases::object());
    QS_TRY_ASSIGN(const auto kind, model->text("type"));
    if (kind && kind != "WordPiece")
        return notPossible("tokenizer.model", "{file}: the tokenizer model {found} is not known; WordPiece is.",
                           {{"file", tokenizer.file()}, {"found", *kind}});
    QS_TRY_ASSIGN(const auto words, model->object("vocab"));
    if (!words)
        return model->wrongType("vocab", phrases::object());
    const std::size_t count = words->json().size();
    std::vector<std::string> vocabulary(count);
    std::vector<bool> taken(count, false);
    for (const auto &[word, id] : words->json().items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= count || taken[id.get<std::uint64_t>()])
            return badInput("tokenizer.vocabulary-ids",
                            "{file}: the {count} words of model.vocab must have the ids from 0 on, each once; “{word}” has {found}.",
                            {{"file", tokenizer.file()}, {"count", std::to_string(count)}, {"word", word}, {"found", id.dump()}});
        const auto index = id.get<std::uint64_t>();
        taken[index] = true;
        vocabulary[index] = word;
    }
    QS_TRY(checkSpecialWords(vocabulary, tokenizer.file()));
    return vocabulary;
}

// A cased vocabulary has words with capital letters besides the special ones in brackets.
bool hasCapitals(const std::vector<std::string> &vocabulary)
{
    return std::any_of(vocabulary.begin(), vocabulary.end(), [](const std::string &word) {
        return !word.starts_with('[') && std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    });
}

} // namespace

Result<TokenizerSettings> readTokenizerSettings(const fs::path &folder)
{
    TokenizerSettings settings;
    StatedSettings config, normalizer;
    if (isFile(folder / "tokenizer_config.json")) {
        QS_TRY_ASSIGN(config, readTokenizerConfig(folder / "tokenizer_config.json"));
    }
    if (isFile(folder / "vocab.txt")) {
        QS_TRY_ASSIGN(settings.vocabulary, readVocabulary(folder / "vocab.txt"));
    }
    if (isFile(folder / "tokenizer.json")) {
        QS_TRY_ASSIGN(const JsonFields tokenizer, JsonFields::open(folder / "tokenizer.json"));
        QS_TRY_ASSIGN(normalizer, readNormalizer(tokenizer));
        if (settings.vocabulary.empty()) {
            QS_TRY_ASSIGN(settings.vocabulary, readVocabularyMap(tokenizer));
        }
    }
    if (settings.vocabulary.empty()) {
        settings.warnings.push_back(Message("tokenizer.no-vocabulary",
                                            "{folder} has no vocab.txt and no tokenizer.json: the network can be looked at and timed, "
                                            "but it cannot read questions.",
                                            {{"folder", folder.string()}}));
        return settings;
    }
    std::optional<bool> lowerCase = config.lowerCase ? config.lowerCase : normalizer.lowerCase;
    if (!lowerCase) {
        lowerCase = !hasCapitals(settings.vocabulary);
        settings.warnings.push_back(Message(
            "tokenizer.case-guessed", "{folder} does not say whether its text is lower case; from the vocabulary it is taken as {kind}.",
            {{"folder", folder.string()},
             {"kind", *lowerCase ? Message("tokenizer.uncased", "uncased") : Message("tokenizer.cased", "cased")}}));
    }
    settings.lowerCase = *lowerCase;
    const std::optional<bool> strip = config.stripAccents ? config.stripAccents : normalizer.stripAccents;
    settings.stripAccents = strip.value_or(settings.lowerCase);
    const std::optional<bool> chinese = config.tokenizeChinese ? config.tokenizeChinese : normalizer.tokenizeChinese;
    settings.tokenizeChinese = chinese.value_or(true);
    return settings;
}

} // namespace quantoscope
