// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/load_model.h"

namespace quantoscope {

// A TorchScript file as a Model. The file says nothing about its input: the task follows from the graph's inputs, the channels
// from the first convolution, the classes from the shape of the result, and the words from a vocabulary beside the file.
// Errors: those of loadTorchScript; NotPossible in builds without LibTorch; BadInput when no image size fits the network.
Result<Model> loadTorchScriptModel(const std::filesystem::path &file, const LoadOptions &options);

// The part that needs no LibTorch: completes a model that came without input specification.
Status completeTorchScriptModel(Model &model, const LoadOptions &options, const std::filesystem::path &file);

} // namespace quantoscope
