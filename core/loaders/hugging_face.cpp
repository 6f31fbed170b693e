// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/hugging_face.h"

#include "base/system_reason.h"
#include "loaders/hugging_face_config.h"
#include "loaders/hugging_face_weights.h"
#include "loaders/tokenizer_settings.h"

namespace quantoscope {

namespace fs = std::filesystem;

namespace {

std::string folderName(const fs::path &folder)
{
    std::error_code failure;
    const fs::path whole = fs::weakly_canonical(folder, failure);
    return (failure ? folder : whole).filename().string();
}

// Word ids index the embedding's rows: more words than rows would read beyond it, fewer are padding.
Status checkVocabularySize(Model &model, int rows, const fs::path &folder)
{
    const std::size_t words = model.text.vocabulary.size();
    if (words == 0 || words == static_cast<std::size_t>(rows))
        return {};
    const std::vector<Message::Argument> arguments = {
        {"folder", folder.string()}, {"words", std::to_string(words)}, {"rows", std::to_string(rows)}};
    if (words > static_cast<std::size_t>(rows))
        return badInput("hugging-face.vocabulary-size",
                        "{folder}: the vocabulary has {words} words, but the network has embeddings for {rows} (vocab_size).", arguments);
    model.warnings.push_back(
        Message("hugging-face.spare-rows", "{folder}: the network has embeddings for {rows} words, the vocabulary {words}.", arguments));
    return {};
}

} // namespace

Result<Model> loadHuggingFaceFolder(const fs::path &folder, const fs::path &weightsFile)
{
    std::error_code failure;
    const bool isThere = fs::is_regular_file(folder / "config.json", failure);
    if (failure == std::errc::permission_denied)
        return badInput("file.unreadable", "{file}: cannot be read: {reason}.",
                        {{"file", folder.string()}, {"reason", systemReason(failure)}});
    if (!isThere)
        return badInput(
            "hugging-face.no-config",
            "{folder} has no config.json: it is no Hugging Face model. Expected is a folder with config.json, vocab.txt and the "
            "weights, or the file of a network.",
            {{"folder", folder.string()}});
    QS_TRY_ASSIGN(const BertConfig config, readBertConfig(folder / "config.json"));
    Result<Model> built = buildBert(config);
    if (!built.ok())
        return Error{built.error().code, Message("hugging-face.config", "{file}: {reason}",
                                                 {{"file", (folder / "config.json").string()}, {"reason", built.error().message}})};
    Model model = std::move(*built);
    QS_TRY_ASSIGN(TokenizerSettings tokenizer, readTokenizerSettings(folder));
    QS_TRY_ASSIGN(const FolderWeights weights, weightsFile.empty() ? readFolderWeights(folder) : readSingleWeights(weightsFile));
    model.name = folderName(folder);
    model.format = "hugging-face";
    model.source = weights.file.string(); // binding names it in its errors
    model.sha256 = weights.sha256;
    model.metadata = weights.state.metadata;
    model.warnings = weights.state.warnings;
    model.text.vocabulary = std::move(tokenizer.vocabulary);
    model.text.lowerCase = tokenizer.lowerCase;
    model.text.stripAccents = tokenizer.stripAccents;
    model.text.tokenizeChinese = tokenizer.tokenizeChinese;
    model.warnings.insert(model.warnings.end(), tokenizer.warnings.begin(), tokenizer.warnings.end());
    QS_TRY(checkVocabularySize(model, config.vocabularySize, folder));
    QS_TRY(bindParameters(model, weights.state));
    model.source = folder.string();
    return model;
}

} // namespace quantoscope
