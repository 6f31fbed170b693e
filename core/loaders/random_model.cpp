// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/random_model.h"

#include "loaders/image_metadata.h"
#include "models/architectures.h"

namespace quantoscope {

namespace {

constexpr unsigned kSeed = 20240;
constexpr std::string_view kRandomPrefix = "arch:";

struct NamedBert {
    const char *name;
    BertConfig config;
};

const std::vector<NamedBert> &namedBerts()
{
    static const std::vector<NamedBert> kBerts = {
        {"bert-base", {.vocabularySize = 28996}}, // bert-base-cased
        {"bert-mini-qa",
         {.vocabularySize = 4000, .hiddenSize = 256, .layers = 4, .heads = 4, .intermediateSize = 1024, .maxPositions = 192}},
    };
    return kBerts;
}

Result<Model> buildNamed(const std::string &name, const LoadOptions &options)
{
    for (const NamedBert &bert : namedBerts()) {
        if (name == bert.name)
            return buildBert(bert.config);
    }
    for (const std::string &architecture : architectureNames()) {
        for (const char *stem : {"cifar", "imagenet"}) {
            if (name != architecture + "-" + stem && !(name == architecture && options.stem == stem))
                continue;
            const int usualClasses = std::string(stem) == "cifar" ? 100 : 1000;
            QS_TRY_ASSIGN(
                Model model,
                buildArchitecture({.name = architecture, .stem = stem, .classes = options.classes > 0 ? options.classes : usualClasses}));
            QS_TRY(applyImageOptions(model.image, options));
            return model;
        }
    }
    std::string known;
    for (const std::string &each : randomModelNames())
        known += (known.empty() ? "" : ", ") + each;
    return badInput("model.unknown-random", "arch:{name} is not known. Known ones are {known}.", {{"name", name}, {"known", known}});
}

} // namespace

std::vector<std::string> randomModelNames()
{
    std::vector<std::string> names;
    for (const std::string &architecture : architectureNames()) {
        names.push_back(architecture + "-cifar");
        names.push_back(architecture + "-imagenet");
    }
    for (const NamedBert &bert : namedBerts())
        names.emplace_back(bert.name);
    return names;
}

bool isRandomModel(const std::string &what)
{
    return what.starts_with(kRandomPrefix);
}

Result<Model> describeRandomModel(const std::string &what, const LoadOptions &options)
{
    const std::string name = what.substr(kRandomPrefix.size());
    QS_TRY_ASSIGN(Model model, buildNamed(name, options));
    model.name = name;
    model.source = what;
    return model;
}

Result<Model> buildRandomModel(const std::string &name, const LoadOptions &options)
{
    QS_TRY_ASSIGN(Model model, describeRandomModel(std::string(kRandomPrefix) + name, options));
    fillRandom(model, kSeed);
    return model;
}

} // namespace quantoscope
