// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace quantoscope {

struct PercentInterval { // percent, 0..100
    double low = 0.0;
    double high = 100.0;
};

// The 95 % interval of a share of `right` out of `count`; 0..100 for count 0. Source: Wilson 1927, without continuity correction.
PercentInterval wilsonInterval(int right, int count);

// The 95 % percentile interval of the mean of `scores` (0..1 each), in percent, from `resamples` draws with replacement.
// The same seed gives the same interval on every machine. 0..100 for no score; scores that are all alike take
// Wilson's interval. Source: Efron 1979.
PercentInterval bootstrapInterval(const std::vector<double> &scores, std::uint64_t seed, int resamples = 2000);

} // namespace quantoscope
