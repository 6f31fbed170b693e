// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"

#include "models/families.h"

#include <algorithm>

namespace quantoscope {

std::vector<std::string> architectureNames()
{
    std::vector<std::string> names;
    for (const ResNetVariant &variant : kResNetVariants)
        names.emplace_back(variant.name);
    names.emplace_back("mobilenet_v2");
    return names;
}

static Status checkRequest(const ArchitectureRequest &request)
{
    const std::vector<std::string> names = architectureNames();
    if (std::find(names.begin(), names.end(), request.name) == names.end()) {
        std::string known;
        for (const std::string &name : names)
            known += (known.empty() ? "" : ", ") + name;
        return notPossible("architecture.unknown", "The architecture “{name}” is not known. Known ones are {known}.",
                           {{"name", request.name}, {"known", known}});
    }
    if (request.stem != "cifar" && request.stem != "imagenet")
        return badUsage("architecture.stem", "The stem “{stem}” is not known: it is cifar or imagenet.", {{"stem", request.stem}});
    constexpr int kMostClasses = 1 << 20; // beyond it the last layer alone takes gigabytes
    if (request.classes < 1 || request.classes > kMostClasses)
        return badUsage("architecture.classes", "A classifier has 1 to {most} classes, not {found}.",
                        {{"most", std::to_string(kMostClasses)}, {"found", std::to_string(request.classes)}});
    return {};
}

Result<Model> buildArchitecture(const ArchitectureRequest &request)
{
    QS_TRY(checkRequest(request));
    Model model;
    model.graph = request.name == "mobilenet_v2" ? buildMobileNetV2(request) : buildResNet(request);
    model.task = Task::ImageClassification;
    model.name = request.name;
    model.architecture = request.name;
    model.stem = request.stem;
    model.classes = request.classes;
    if (request.stem == "imagenet") {
        model.image.height = model.image.width = 224;
        model.image.resizeShorterSide = 256;
    }
    return model;
}

} // namespace quantoscope
