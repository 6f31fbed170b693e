// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "passes/fusion.h"
#include "quant/quant_spec.h"
#include "recipe/recipe.h"

#include <QString>

#include <string>

namespace quantoscope {

// The field's terms in the language in force, as they stand inside a sentence: lower case but for names (FP32, ReLU).
// A code word that is not known (a recipe's or a model's name) stays as it is.
QString methodText(Method method);
QString methodCode(Method method);             // the code word, the same in each language: "static-nofuse"
QString methodText(const std::string &method); // "static-nofuse", or the name of a recipe
QString opText(OpType op);
QString opText(const std::string &op); // "conv"
QString opText(const Node &node);      // tells depthwise and pointwise convolutions apart
QString opShortText(const Node &node); // the same for a narrow column, with a tooltip that has opText
QString activationText(Activation activation);
QString fusionText(FusionKind kind);
QString schemeText(Scheme scheme);
QString granularityText(Granularity granularity);
QString rangeText(SymmetricRange range);
QString observerTitle(const ObserverChoice &choice); // with its percentile; core's observerText is the code word
QString backendText(const std::string &backend);     // "torch:fbgemm" → "PyTorch (fbgemm)"
QString backendTitle(const std::string &backend);    // where it stands alone: "Simulation", "oneDNN"
QString taskText(Task task);
QString taskText(const std::string &task);     // "image-classification"
QString executionText(bool simulated);         // "measured", "simulated"
QString formatText(const std::string &format); // of a model's file: "hugging-face" → "Hugging Face folder"

// Names of their own.
QString modelText(const std::string &model);                                        // "arch:bert-base" → "BERT-base (random weights)"
QString architectureText(const std::string &architecture, const std::string &stem); // "resnet18", "cifar" → "ResNet-18, CIFAR stem"
QString datasetText(const std::string &datasetId, const std::string &dataset);      // the bundled sample is always called what it is
QString runText(const std::string &runId);                                          // "resnet18/static" → "ResNet-18, static"

// A term at the beginning of a line or in a list: "static" → "Static".
QString capitalized(const QString &term);

} // namespace quantoscope
