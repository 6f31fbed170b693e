// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_rows.h"

#include <QString>

namespace quantoscope {

// What the cells of LayersModel say about a layer, in the language in force.
struct LayerCell {
    QString text;
    QString hint;          // the tooltip's first line: the whole of what the text says in short
    bool editable = false; // a recipe can say something about it
    bool muted = false;    // nothing is quantized here
    bool changed = false;  // differs from the recipe's defaults
    QString defaultHint;   // what the default is; empty where the cell has none
};

LayerCell weightsCell(const LayerRow &row, const Recipe &recipe);
LayerCell activationsCell(const LayerRow &row, const Recipe &recipe);
LayerCell observerCell(const LayerRow &row, const Recipe &recipe);

// Names and kinds of the layers that are, or may be, merged into this one.
QString fusedText(const LayerRow &row);
QString fusedHint(const LayerRow &row, const Recipe &recipe);

} // namespace quantoscope
