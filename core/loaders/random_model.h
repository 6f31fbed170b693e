// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/load_model.h"

namespace quantoscope {

// A network with seeded random weights, for sizes and times: bert-base (cased: 28,996 words), bert-mini-qa, or a classifier with
// its stem, "resnet18-cifar" (100 classes), "mobilenet_v2-imagenet" (1000). Errors: BadInput for other names: lists them.
Result<Model> buildRandomModel(const std::string &name, const LoadOptions &options);
std::vector<std::string> randomModelNames();

// Whether loadModel takes `what` for such a network ("arch:NAME").
bool isRandomModel(const std::string &what);
// The same for "arch:NAME" without its weights, which read as zeros and take no memory: for its shapes and costs.
Result<Model> describeRandomModel(const std::string &what, const LoadOptions &options);

} // namespace quantoscope
