// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/compare_observers.h"

#include <string>
#include <vector>

namespace quantoscope {

// What is asked about the observers of one layer.
enum class ObserverQuestion {
    Best,       // which one gives the best SQNR
    BestButMse, // the same without the one that looks for just this
    Worst,
};

struct ObserverTask {
    std::string layer;
    int bits = 4;
    ObserverQuestion question = ObserverQuestion::Best;

    bool operator==(const ObserverTask &) const = default;
};

// The task with this number (from 0) over some layers: other questions, widths and layers in turn. The first is the best at 4 bits.
// `layers` is not empty.
ObserverTask observerTask(const std::vector<std::string> &layers, int number);

// The observers that are right: those within `toleranceDb` of the one that is best (or worst). `assessments` as compareObservers gives
// them; empty where they are.
std::vector<ObserverKind> rightObservers(const std::vector<RangeAssessment> &assessments, ObserverQuestion question,
                                         double toleranceDb = 0.1);

} // namespace quantoscope
