// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/published_reference.h"

namespace quantoscope {

const std::vector<PublishedValue> &publishedValues()
{
    // Weights IMAGENET1K_V1 and their quantized counterparts (FBGEMM; MobileNetV2: QNNPACK).
    static const std::vector<PublishedValue> values{
        {"resnet18", 69.758, 69.494, false}, {"resnet50", 76.130, 75.920, false}, {"mobilenet_v2", 71.878, 71.658, true}};
    return values;
}

} // namespace quantoscope
