// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/value_range.h"

#include "base/vectorize.h"

#include <algorithm>
#include <array>
#include <limits>

namespace quantoscope {

namespace {

// Lanes apart from each other, so that the loop over them vectorises.
constexpr std::size_t kLanes = 16;

struct RangeLanes {
    std::array<float, kLanes> low, high;
};

QS_VECTORIZE void widenLanes(const float *x, std::size_t rows, RangeLanes *lanes)
{
    float *__restrict low = lanes->low.data();
    float *__restrict high = lanes->high.data();
    for (std::size_t r = 0; r < rows; ++r, x += kLanes) {
        for (std::size_t l = 0; l < kLanes; ++l) { // a NaN loses both comparisons
            low[l] = x[l] < low[l] ? x[l] : low[l];
            high[l] = x[l] > high[l] ? x[l] : high[l];
        }
    }
}

} // namespace

Range valueRange(const float *values, std::size_t count)
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    RangeLanes lanes;
    lanes.low.fill(kInfinity);
    lanes.high.fill(-kInfinity);
    const std::size_t whole = count / kLanes * kLanes;
    widenLanes(values, whole / kLanes, &lanes);
    float low = *std::min_element(lanes.low.begin(), lanes.low.end());
    float high = *std::max_element(lanes.high.begin(), lanes.high.end());
    for (std::size_t i = whole; i < count; ++i) {
        low = values[i] < low ? values[i] : low;
        high = values[i] > high ? values[i] : high;
    }
    return low <= high ? Range{low, high} : Range{};
}

} // namespace quantoscope
