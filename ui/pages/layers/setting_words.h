// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QString>

namespace quantoscope {

// How a layer's setting reads in the table and in its tooltips, in the language in force.
QString weightsShort(const QuantSpec &spec);                                // "8 · channel · sym"
QString weightsLong(const QuantSpec &spec, const ObserverChoice &observer); // "8 bits, per channel, symmetric, restricted range, min-max"
QString activationsShort(const QuantSpec &spec);                            // "8 · sym"
QString activationsLong(const QuantSpec &spec, const ObserverChoice &observer);
QString bitsText(int bits); // "8 bits"

// What a change does, for the menu's "Undo: …": "weights 4 bits", "keep in float".
QString changeText(const LayerOverride &change);

// What a layer with batch normalization or an activation function behind it is merged with: "BN + ReLU".
QString mergedOpText(OpType op);

} // namespace quantoscope
