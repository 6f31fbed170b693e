// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"
#include "models/state_dict.h"

#include <string>
#include <vector>

namespace quantoscope {

// Built-in architectures build a Graph whose parameters are empty tensors of the right shape under torchvision's
// (transformers') names; bindParameters fills them from a state dict.
struct ArchitectureRequest {
    std::string name; // resnet18, resnet34, resnet50, mobilenet_v2
    std::string
        stem; // cifar: 3×3 stride 1, no max-pool (ResNet); first conv and second stage stride 1 (MobileNetV2). imagenet: torchvision's
    int classes = 1000;
};
Result<Model> buildArchitecture(const ArchitectureRequest &request);
std::vector<std::string> architectureNames();

// BertForQuestionAnswering. Shapes only; names as in transformers.
struct BertConfig {
    int vocabularySize = 30522;
    int hiddenSize = 768;
    int layers = 12;
    int heads = 12;
    int intermediateSize = 3072;
    int maxPositions = 512;
    int typeVocabulary = 2;
    double layerNormEpsilon = 1e-12;
    std::string activation = "gelu"; // gelu, gelu_new, gelu_pytorch_tanh, relu
};
Result<Model> buildBert(const BertConfig &config);

// Finds architecture, stem and classes from parameter names and shapes. Errors: BadInput where nothing is recognised,
// NotPossible for a ResNet of other sizes.
Result<ArchitectureRequest> recogniseArchitecture(const StateDict &state);

// Puts the tensors into the graph. Strips "module." and "model.", renames LayerNorm gamma/beta, ignores num_batches_tracked,
// position_ids and bert.pooler.* with a warning in model.warnings.
// Errors: BadInput when anything is missing, surplus or of another shape: names the first three.
// NaN or infinite parameters: BadInput, names the tensor.
Status bindParameters(Model &model, const StateDict &state);

// Seeded random weights with the spread of a trained network (He), so that sizes and times are real.
void fillRandom(Model &model, unsigned seed);

} // namespace quantoscope
