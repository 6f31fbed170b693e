// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"
#include "models/families.h"
#include "models/parameter_names.h"

namespace quantoscope {

namespace {

using Tensors = std::map<std::string, Tensor>;

Error unknownNetwork(const Tensors &tensors)
{
    std::string names;
    int shown = 0;
    for (const auto &[name, tensor] : tensors) {
        if (shown++ == 3)
            break;
        names += (names.empty() ? "" : ", ") + name + " " + shapeText(tensor.shape());
    }
    if (names.empty())
        return badInput("architecture.no-parameters", "The file has no parameters from which a network could be recognised.");
    return badInput("architecture.not-recognised",
                    "The network cannot be recognised from its parameters ({names} …): name its architecture (--arch on the command "
                    "line), or use a file that says it.",
                    {{"names", names}});
}

const Shape *shapeOf(const Tensors &tensors, const std::string &name, std::size_t rank)
{
    const auto it = tensors.find(name);
    return it != tensors.end() && it->second.rank() == rank ? &it->second.shape() : nullptr;
}

int classCount(const Shape &headWeight)
{
    constexpr std::int64_t kMost = 1 << 20;
    return static_cast<int>(std::min(headWeight[0], kMost));
}

int blockCount(const Tensors &tensors, int stage)
{
    int count = 0;
    while (tensors.count("layer" + std::to_string(stage) + "." + std::to_string(count) + ".conv1.weight") > 0)
        ++count;
    return count;
}

Result<ArchitectureRequest> recogniseResNet(const Tensors &tensors)
{
    const Shape *stem = shapeOf(tensors, "conv1.weight", 4);
    const Shape *head = shapeOf(tensors, "fc.weight", 2);
    if (!stem || !head || ((*stem)[2] != 3 && (*stem)[2] != 7))
        return unknownNetwork(tensors);
    const bool bottleneck = tensors.count("layer1.0.conv3.weight") > 0;
    std::string blocks;
    for (const ResNetVariant &variant : kResNetVariants) {
        bool same = variant.bottleneck == bottleneck;
        blocks.clear();
        for (int stage = 0; stage < 4; ++stage) {
            const int count = blockCount(tensors, stage + 1);
            blocks += (stage ? ", " : "") + std::to_string(count);
            same = same && count == variant.blocks[stage];
        }
        if (same)
            return ArchitectureRequest{.name = variant.name, .stem = (*stem)[2] == 3 ? "cifar" : "imagenet", .classes = classCount(*head)};
    }
    return notPossible("architecture.resnet-variant",
                       "A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.",
                       {{"blocks", blocks},
                        {"kind", bottleneck ? Message("architecture.bottleneck", "bottleneck") : Message("architecture.basic", "basic")}});
}

} // namespace

Result<ArchitectureRequest> recogniseArchitecture(const StateDict &state)
{
    QS_TRY_ASSIGN(const NamedParameters parameters, normaliseNames(state));
    const Tensors &tensors = parameters.tensors;
    if (tensors.count("layer1.0.conv1.weight") > 0)
        return recogniseResNet(tensors);
    const Shape *head = shapeOf(tensors, "classifier.1.weight", 2);
    if (head && tensors.count("features.1.conv.0.0.weight") > 0 && tensors.count("features.18.0.weight") > 0) {
        // The two stems of MobileNetV2 differ in strides alone, which no parameter shows; a thousand classes mean ImageNet.
        const int classes = classCount(*head);
        return ArchitectureRequest{.name = "mobilenet_v2", .stem = classes == 1000 ? "imagenet" : "cifar", .classes = classes};
    }
    return unknownNetwork(tensors);
}

} // namespace quantoscope
