// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quantoscope {

// How the values of a layer change while batches go by.
enum class Drift {
    Scale, // multiplied: contrast, exposure. The amount is the last batch's factor, 1 = none
    Shift, // moved up: brightness. The amount is what is added in the last batch, in parts of the largest |value|, 0 = none
};
std::string_view driftName(Drift drift); // "scale", "shift"

struct DriftSetting {
    Drift kind = Drift::Scale;
    double amount = 1.0; // reached evenly, the first batch has none
    int batches = 8;     // at least 2
    QuantSpec spec{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
};

// One batch under a range that was fixed before, and under its own.
struct BatchOutcome {
    Range seen;                // smallest and largest value of this batch
    double fixedDb = 0.0;      // SQNR with the fixed range
    double ownDb = 0.0;        // and with the batch's own
    double clippedShare = 0.0; // of the values, by the fixed range
};

struct DriftOutcome {
    Range fixed; // minimum and maximum of all batches before they drift: what static calibration has seen
    std::vector<BatchOutcome> batches;
    double fixedDb = 0.0, ownDb = 0.0; // over all batches

    double lastGainDb() const { return batches.empty() ? 0.0 : batches.back().ownDb - batches.back().fixedDb; }
};

// `values` before the drift; they are split into equal batches, what is left over is not used. Milliseconds for some ten thousand.
DriftOutcome driftingBatches(const std::vector<float> &values, const DriftSetting &setting);

// The gain of a range per batch in the last batch, for drifts from the setting's none to `most` in steps of `step`.
struct DriftGain {
    double amount = 0.0;
    double gainDb = 0.0;
};
std::vector<DriftGain> gainOverDrift(const std::vector<float> &values, DriftSetting setting, double most, double step);

// The least amount from which on the gain stays above `decibels`; absent when it never does.
std::optional<double> driftWhereOwnWins(const std::vector<DriftGain> &gains, double decibels);

} // namespace quantoscope
