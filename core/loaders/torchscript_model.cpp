// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript_model.h"

#include "base/sha256.h"
#include "loaders/image_metadata.h"
#include "loaders/tokenizer_settings.h"
#ifdef QUANTOSCOPE_WITH_TORCH
#include "loaders/torchscript/torchscript.h"
#endif

#include <algorithm>

namespace quantoscope {

namespace fs = std::filesystem;

namespace {

int inputChannels(const Graph &graph)
{
    for (const Node &node : graph.nodes) {
        if (node.op == OpType::Conv2d)
            return static_cast<int>(node.param("weight").dim(1)) * node.attrs.groups;
    }
    return 3;
}

// Networks without an adaptive pool fit one image size alone: try the usual ones.
Status findClasses(Model &model, const LoadOptions &options, const fs::path &file)
{
    model.image.channels = inputChannels(model.graph);
    const std::vector<int> sizes = options.size > 0 ? std::vector<int>{options.size} : std::vector<int>{32, 224, 299, 28, 64, 96, 128};
    std::string tried;
    Message reason;
    for (int size : sizes) {
        const auto shapes = inferShapes(model.graph, {model.image.channels, size, size}, 0);
        if (shapes.ok()) {
            const Shape &result = shapes->at(static_cast<std::size_t>(model.graph.outputs.front()));
            if (result.size() == 1) {
                model.image.height = model.image.width = size;
                model.classes = static_cast<int>(result[0]);
                return {};
            }
            reason = Message("torchscript.result-shape", "its result has the shape {shape}", {{"shape", shapeText(result)}});
        } else {
            reason = shapes.error().message;
        }
        tried += (tried.empty() ? "" : ", ") + std::to_string(size);
    }
    return badInput("torchscript.no-classes",
                    "{file}: with images of {tried} pixels a side the network gives no list of classes ({reason}); name the size.",
                    {{"file", file.string()}, {"tried", tried}, {"reason", std::move(reason)}});
}

Status findWords(Model &model, const fs::path &file)
{
    for (const Node &node : model.graph.nodes) {
        if (node.op == OpType::PositionEmbedding)
            model.text.maxPositions = static_cast<int>(node.param("weight").dim(0));
        if (node.op == OpType::Embedding && model.graph.at(node.inputs[0]).attrs.inputKind == InputKind::TokenTypes)
            model.text.typeVocabulary = static_cast<int>(node.param("weight").dim(0));
    }
    QS_TRY_ASSIGN(TokenizerSettings tokenizer, readTokenizerSettings(file.has_parent_path() ? file.parent_path() : fs::path(".")));
    model.text.vocabulary = std::move(tokenizer.vocabulary);
    model.text.lowerCase = tokenizer.lowerCase;
    model.text.stripAccents = tokenizer.stripAccents;
    model.text.tokenizeChinese = tokenizer.tokenizeChinese;
    model.warnings.insert(model.warnings.end(), tokenizer.warnings.begin(), tokenizer.warnings.end());
    return {};
}

} // namespace

Status completeTorchScriptModel(Model &model, const LoadOptions &options, const fs::path &file)
{
    QS_TRY(model.graph.validate());
    const bool text = std::any_of(model.graph.nodes.begin(), model.graph.nodes.end(),
                                  [](const Node &node) { return node.op == OpType::Input && node.attrs.inputKind != InputKind::Image; });
    model.task = text ? Task::QuestionAnswering : Task::ImageClassification;
    model.name = file.stem().string();
    model.architecture = "torchscript";
    model.format = "torchscript";
    model.source = file.string();
    if (text)
        return findWords(model, file);
    QS_TRY(findClasses(model, options, file));
    return applyImageOptions(model.image, options);
}

Result<Model> loadTorchScriptModel(const fs::path &file, const LoadOptions &options)
{
#ifdef QUANTOSCOPE_WITH_TORCH
    QS_TRY_ASSIGN(Model model, loadTorchScript(file));
    QS_TRY(completeTorchScriptModel(model, options, file));
    QS_TRY_ASSIGN(model.sha256, sha256OfFile(file));
    return model;
#else
    (void)options;
    return notPossible("torchscript.not-built", "{file} is TorchScript, which this build cannot read: it was made without LibTorch.",
                       {{"file", file.string()}});
#endif
}

} // namespace quantoscope
