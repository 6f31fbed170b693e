// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>

namespace quantoscope {

// How a run is carried out, apart from the recipe.
struct RunSettings {
    std::string backend = "onednn";
    int threads = 1;                   // of the latency
    int batch = 1;                     // of the latency
    int sequence = 0;                  // tokens; 0 = 128 or the model's limit
    double latencyBudgetSeconds = 1.0; // for each method; 0 = no latency
    bool measureLayers = true;

    bool operator==(const RunSettings &) const = default;
};

} // namespace quantoscope
