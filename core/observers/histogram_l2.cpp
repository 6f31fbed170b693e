// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

namespace {

// Counts below the end of each bin that data reach, and where those bins begin.
struct UsedBins {
    int first = 0, last = 0;
    std::vector<double> running; // indexed as the histogram

    explicit UsedBins(const Histogram &histogram)
    {
        double sum = 0.0;
        bool any = false;
        for (int bin = 0; bin < Histogram::kBins; ++bin) {
            const std::uint64_t count = histogram.counts[static_cast<std::size_t>(bin)];
            sum += static_cast<double>(count);
            running.push_back(sum);
            if (count == 0)
                continue;
            first = any ? first : bin;
            last = bin;
            any = true;
        }
    }
};

} // namespace

// The search of PyTorch's HistogramObserver (_non_linear_param_search): start from the whole range, advance a pair of quantiles by
// 1e-5 at a time, cut at the end where more bins would go, and stop as soon as the squared error grows. PyTorch estimates the error
// with 2^bits levels spread over the range; here it is the error of the levels that the spec really has there.
Range observeHistogramL2(const TensorStatistics &statistics, const QuantSpec &spec)
{
    constexpr double kStep = 1e-5;
    const Histogram &histogram = statistics.histogram;
    const HistogramCost cost(histogram);
    const UsedBins used(histogram);
    const double total = used.running.back();
    const auto rangeOf = [&](int first, int last) {
        const double low = std::max<double>(histogram.leftEdge(first), statistics.min);
        const double high = std::min<double>(histogram.rightEdge(last), statistics.max);
        return Range{static_cast<float>(low), static_cast<float>(high)};
    };
    const bool mirrored = isSignedSymmetric(spec, statistics);
    const auto errorOf = [&](Range range) {
        const float a = std::max(std::fabs(range.min), std::fabs(range.max));
        return cost.squaredError(spec, mirrored ? Range{-a, a} : range);
    };
    const auto sum = [&](int bin) { return used.running[static_cast<std::size_t>(bin)]; };

    int first = used.first, last = used.last;
    double alpha = 0.0, beta = 1.0;
    double least = std::numeric_limits<double>::infinity();
    while (alpha < beta) {
        const double nextAlpha = alpha + kStep, nextBeta = beta - kStep;
        int left = first, right = last;
        while (left < last && sum(left) < nextAlpha * total)
            ++left;
        while (right > first && sum(right) > nextBeta * total)
            --right;
        int nextFirst = first, nextLast = last;
        if (left - first > last - right) {
            nextFirst = left;
            alpha = nextAlpha;
        } else {
            nextLast = right;
            beta = nextBeta;
        }
        if (nextFirst == first && nextLast == last)
            continue;
        const double error = errorOf(rangeOf(nextFirst, nextLast));
        if (error > least)
            break;
        least = error;
        first = nextFirst;
        last = nextLast;
    }
    return rangeOf(first, last);
}

} // namespace quantoscope
