// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/layer_sqnr.h"

namespace quantoscope {

std::map<std::string, double> weightedLayerSqnr(const Run &run)
{
    std::map<std::string, double> decibels;
    for (const LayerRecord &layer : run.layers) {
        if (layer.integer && layer.weightQ && layer.sqnrDb)
            decibels[layer.name] = *layer.sqnrDb;
    }
    return decibels;
}

} // namespace quantoscope
