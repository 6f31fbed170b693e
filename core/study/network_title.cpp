// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/network_title.h"

#include <map>
#include <string_view>

namespace quantoscope {

std::string networkTitle(const std::string &model)
{
    static const std::map<std::string, std::string> known = {
        {"resnet18", "ResNet-18"},       {"resnet34", "ResNet-34"},     {"resnet50", "ResNet-50"},
        {"mobilenet_v2", "MobileNetV2"}, {"bert-mini-qa", "BERT-mini"}, {"bert-base", "BERT-base"},
    };
    const bool random = model.starts_with(kRandomWeights);
    const std::string name = random ? model.substr(std::string_view(kRandomWeights).size()) : model;
    const auto found = known.find(name);
    return found == known.end() ? name : found->second;
}

} // namespace quantoscope
