// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/load_model.h"
#include "models/state_dict.h"

namespace quantoscope {

// One of the built-in classifiers with the parameters of `state`. Architecture, stem and classes come from the options, else from
// the file's metadata (architecture, stem, num_classes), else from parameter names and shapes.
// Errors: those of recogniseArchitecture and bindParameters; BadInput for metadata that cannot be read; NotPossible for the
// weights of a BERT, which need their folder.
Result<Model> classifierFromState(const StateDict &state, const LoadOptions &options, const std::filesystem::path &file);

// Whether the weights are BERT's.
bool holdsBert(const StateDict &state);

} // namespace quantoscope
