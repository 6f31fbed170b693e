// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/intervals.h"

#include "metrics/percentile.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope {

namespace {

PercentInterval wilsonOfShare(double share, double n)
{
    constexpr double kZ = 1.959963984540054; // 97.5 % of the normal distribution
    const double centre = share + kZ * kZ / (2.0 * n);
    const double margin = kZ * std::sqrt(share * (1.0 - share) / n + kZ * kZ / (4.0 * n * n));
    const double scale = 1.0 + kZ * kZ / n;
    // Exactly 0 where none is right and 1 where all are, which the subtraction misses by its rounding.
    return {share <= 0.0 ? 0.0 : 100.0 * std::max(0.0, (centre - margin) / scale),
            share >= 1.0 ? 100.0 : 100.0 * std::min(1.0, (centre + margin) / scale)};
}

} // namespace

PercentInterval wilsonInterval(int right, int count)
{
    if (count <= 0)
        return {};
    return wilsonOfShare(std::clamp(right, 0, count) / static_cast<double>(count), count);
}

PercentInterval bootstrapInterval(const std::vector<double> &scores, std::uint64_t seed, int resamples)
{
    if (scores.empty() || resamples <= 0)
        return {};
    std::mt19937_64 random(seed); // its sequence is fixed by the standard, unlike the distributions'
    const std::uint64_t count = scores.size();
    std::vector<double> means;
    means.reserve(static_cast<std::size_t>(resamples));
    for (int resample = 0; resample < resamples; ++resample) {
        double sum = 0.0;
        for (std::uint64_t i = 0; i < count; ++i)
            sum += scores[random() % count]; // the bias is below count / 2^64
        means.push_back(100.0 * sum / static_cast<double>(count));
    }
    std::sort(means.begin(), means.end());
    // Scores that are all alike would give a point, however few they are. No scores between 0 and 1 spread wider than as many rights
    // and wrongs of the same mean, whose interval is Wilson's.
    if (means.front() == means.back())
        return wilsonOfShare(scores.front(), static_cast<double>(count));
    return {percentileOfSorted(means, 2.5), percentileOfSorted(means, 97.5)};
}

} // namespace quantoscope
