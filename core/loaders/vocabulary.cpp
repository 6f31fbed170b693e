// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/vocabulary.h"

#include "base/mapped_file.h"
#include "base/utf8.h"

#include <algorithm>

namespace quantoscope {

Status checkSpecialWords(const std::vector<std::string> &vocabulary, const std::string &fileName)
{
    std::string missing;
    for (const char *word : {"[UNK]", "[CLS]", "[SEP]", "[PAD]"}) {
        if (std::find(vocabulary.begin(), vocabulary.end(), word) == vocabulary.end())
            missing += (missing.empty() ? "" : ", ") + std::string(word);
    }
    if (!missing.empty())
        return badInput("vocabulary.special-words", "{file}: the vocabulary of {count} words lacks {missing}.",
                        {{"file", fileName}, {"count", std::to_string(vocabulary.size())}, {"missing", missing}});
    return {};
}

Result<std::vector<std::string>> parseVocabulary(std::string_view bytes, const std::string &fileName)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    std::vector<std::string> words;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view word = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (word.ends_with('\r'))
            word.remove_suffix(1);
        if (!isValidUtf8(word))
            return badInput("vocabulary.not-utf8", "{file}: line {line} of the vocabulary is not UTF-8 text.",
                            {{"file", fileName}, {"line", std::to_string(words.size() + 1)}});
        words.emplace_back(word);
    }
    QS_TRY(checkSpecialWords(words, fileName));
    return words;
}

Result<std::vector<std::string>> readVocabulary(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(const auto mapped, MappedFile::open(file));
    return parseVocabulary({reinterpret_cast<const char *>(mapped->data()), mapped->size()}, file.string());
}

} // namespace quantoscope
