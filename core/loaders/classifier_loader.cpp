// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/classifier_loader.h"

#include "base/phrases.h"
#include "loaders/image_metadata.h"
#include "models/architectures.h"

#include <charconv>

namespace quantoscope {

namespace {

std::string metadataText(const StateDict &state, const std::string &key)
{
    const auto it = state.metadata.find(key);
    return it == state.metadata.end() ? std::string() : it->second;
}

// What the file and the user say, and what the parameters show for the rest.
Result<ArchitectureRequest> requestFor(const StateDict &state, const LoadOptions &options, const std::string &file)
{
    ArchitectureRequest request;
    request.name = options.architecture.empty() ? metadataText(state, "architecture") : options.architecture;
    request.stem = options.stem.empty() ? metadataText(state, "stem") : options.stem;
    request.classes = options.classes;
    if (const std::string classes = metadataText(state, "num_classes"); request.classes == 0 && !classes.empty()) {
        const auto [end, failure] = std::from_chars(classes.data(), classes.data() + classes.size(), request.classes);
        if (failure != std::errc{} || end != classes.data() + classes.size() || request.classes < 1)
            return badInput("model.metadata", "{file}: its metadata says {key} = “{found}”; expected {expected}.",
                            {{"file", file}, {"key", "num_classes"}, {"found", classes}, {"expected", phrases::wholeNumberFrom(1)}});
    }
    if (!request.name.empty() && !request.stem.empty() && request.classes != 0)
        return request;
    const Result<ArchitectureRequest> seen = recogniseArchitecture(state);
    if (!seen.ok() && request.name.empty())
        return Error{seen.error().code, Message("model.in-file", "{file}: {problem}", {{"file", file}, {"problem", seen.error().message}})};
    // Where the parameters do not show it, torchvision's defaults stand, and binding names what does not fit.
    const ArchitectureRequest rest = seen.ok() ? *seen : ArchitectureRequest{.name = "", .stem = "imagenet", .classes = 1000};
    if (request.name.empty())
        request.name = rest.name;
    if (request.stem.empty())
        request.stem = rest.stem;
    if (request.classes == 0)
        request.classes = rest.classes;
    return request;
}

} // namespace

bool holdsBert(const StateDict &state)
{
    for (const auto &[name, tensor] : state.tensors) {
        if (name.ends_with("embeddings.word_embeddings.weight"))
            return true;
    }
    return false;
}

Result<Model> classifierFromState(const StateDict &state, const LoadOptions &options, const std::filesystem::path &file)
{
    if (holdsBert(state))
        return notPossible(
            "model.bert-needs-folder",
            "{file} holds the weights of a BERT: open its folder, in which config.json and vocab.txt stand beside the weights.",
            {{"file", file.string()}});
    QS_TRY_ASSIGN(const ArchitectureRequest request, requestFor(state, options, file.string()));
    QS_TRY_ASSIGN(Model model, buildArchitecture(request));
    model.name = file.stem().string();
    model.source = file.string();
    model.metadata = state.metadata;
    model.warnings = state.warnings;
    QS_TRY(bindParameters(model, state));
    QS_TRY(applyImageMetadata(model.image, state.metadata, model.source));
    QS_TRY(applyImageOptions(model.image, options));
    if (request.name == "mobilenet_v2" && options.stem.empty() && metadataText(state, "stem").empty())
        model.warnings.push_back(Message("model.stem-guessed",
                                         "{file} does not say which stem its MobileNetV2 has, and the weights do not show it: {stem} was "
                                         "taken for its {classes} classes.",
                                         {{"file", model.source}, {"stem", model.stem}, {"classes", std::to_string(model.classes)}}));
    return model;
}

} // namespace quantoscope
