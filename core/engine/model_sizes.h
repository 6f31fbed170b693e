// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/quantized_graph.h"
#include "graph/model.h"
#include "loaders/quantized_model.h"
#include "recipe/recipe.h"
#include "study/run.h"

namespace quantoscope {

// What --save writes for a quantized (or float) graph of a model.
QuantizedModel quantizedModelOf(const Model &model, const QuantizedGraph &graph, const Recipe &recipe);

// The three sizes of a quantized network (see SizeBytes): the float file, the file that --save writes, and the packed bits.
SizeBytes sizesOf(const Model &model, const QuantizedGraph &graph, const Recipe &recipe);

} // namespace quantoscope
