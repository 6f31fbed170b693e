// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/torchscript/operator_call.h"

namespace quantoscope::torchscript {

// Moves the finished Graph into the model: its output from what forward returned, the roles of token inputs, shorter names.
// Throws ConversionStop when the result is neither class scores nor start and end of an answer.
void settleOutputs(ConversionContext &context, const Value &answer, Model &model);

} // namespace quantoscope::torchscript
