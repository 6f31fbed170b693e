// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"
#include "quant/affine.h"

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

// The squared error of a range: of the levels the spec has there, but with the first level on the low end. (The zero point would
// shift the levels by up to half a step from one range to the next, and the search would stop at such a jump.)
class L2Cost
{
public:
    L2Cost(const TensorStatistics &statistics, const QuantSpec &spec)
        : m_histogram(statistics.histogram)
        , m_cost(statistics.histogram)
        , m_spec(spec)
        , m_interval(activationInterval(spec, statistics.min >= 0.F))
        , m_mirrored(isSignedSymmetric(spec, statistics))
    {
    }

    double of(int first, int last)
    {
        double low = std::min(m_histogram.leftEdge(first), 0.0), high = std::max(m_histogram.rightEdge(last), 0.0);
        if (m_mirrored) {
            high = std::max(-low, high);
            low = -high;
        }
        if (low == m_low && high == m_high)
            return m_error;
        m_low = low;
        m_high = high;
        const int levels = m_interval.qmax - m_interval.qmin + 1;
        double step = (high - low) / (levels - 1);
        if (m_mirrored) {
            const Range range{static_cast<float>(low), static_cast<float>(high)};
            step = activationQParams(m_spec, range).scale[0];
            low = m_interval.qmin * step;
        }
        const QuantizationError error = m_cost.errorOfLevels(low, step, levels);
        return m_error = error.rounding + error.clipping;
    }

private:
    const Histogram &m_histogram;
    HistogramCost m_cost;
    QuantSpec m_spec;
    IntegerInterval m_interval;
    bool m_mirrored;
    double m_low = 0.0, m_high = 0.0, m_error = 0.0; // of the range asked for last
};

} // namespace

// The search of PyTorch's HistogramObserver (_non_linear_param_search): start from the whole range, advance a pair of quantiles by
// 1e-5 at a time, cut at the end where more bins would go, and stop as soon as the squared error grows. PyTorch estimates the error with
// 2^bits levels in the middles of equal parts of the range, none of them at zero; here the levels are those of the spec.
Range observeHistogramL2(const TensorStatistics &statistics, const QuantSpec &spec)
{
    constexpr double kStep = 1e-5;
    const Histogram &histogram = statistics.histogram;
    const UsedBins used(histogram);
    L2Cost cost(statistics, spec);
    const double total = used.running.back();
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
        const double error = cost.of(nextFirst, nextLast);
        if (error > least)
            break;
        least = error;
        first = nextFirst;
        last = nextLast;
    }
    return {static_cast<float>(histogram.leftEdge(first)), static_cast<float>(histogram.rightEdge(last))};
}

} // namespace quantoscope
