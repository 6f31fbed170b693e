// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "recipe/recipe.h"

#include <string>

namespace quantoscope {

// Python that does with PyTorch what a recipe does here: fuse_modules, QConfig with observers, prepare, calibrate, convert; or
// quantize_dynamic. What PyTorch cannot do the same way is said in a comment in its place.
std::string pytorchSnippet(const Model &model, const Recipe &recipe);

// The observers of one layer of the fused network alone: its QConfig, and the line that gives it to the module. For a sum or a pooling,
// which is no module with weights, the observer of its result alone.
std::string pytorchLayerSnippet(const Node &node, const LayerSetting &setting);

// Python that exports a network of an architecture unknown here, whose checkpoint holds only weights, as TorchScript.
// `checkpoint` is the file's path; `input` gives the size of the example image.
std::string torchScriptExportSnippet(const std::string &checkpoint, const ImageInput &input);

} // namespace quantoscope
