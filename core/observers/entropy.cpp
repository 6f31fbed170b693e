// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"
#include "quant/affine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

namespace {

// Running sums over bins, so that the divergence of one range costs a step per level.
class Divergence
{
public:
    explicit Divergence(std::vector<double> counts)
        : m_counts(std::move(counts))
    {
        m_sum.push_back(0.0);
        m_used.push_back(0.0);
        m_logSum.push_back(0.0);
        for (const double c : m_counts) {
            m_sum.push_back(m_sum.back() + c);
            m_used.push_back(m_used.back() + (c > 0.0 ? 1.0 : 0.0));
            m_logSum.push_back(m_logSum.back() + (c > 0.0 ? c * std::log(c) : 0.0));
        }
    }

    // Kullback-Leibler divergence of the values, those outside [first, last] moved to its ends, from the same bins merged into
    // `levels` groups and spread again over the bins that were not empty.
    double of(int first, int last, double levels) const
    {
        const double inside = between(m_sum, first, last);
        const double belowCount = m_sum[static_cast<std::size_t>(first)],
                     aboveCount = m_sum.back() - m_sum[static_cast<std::size_t>(last) + 1];
        const double firstCount = m_counts[static_cast<std::size_t>(first)], lastCount = m_counts[static_cast<std::size_t>(last)];
        if (inside == 0.0)
            return std::numeric_limits<double>::infinity();
        // Σ p·ln p, with the moved counts added to the end bins
        double own = between(m_logSum, first, last);
        own += change(firstCount, belowCount) + change(lastCount, aboveCount);
        // Σ p·ln q, group by group
        double other = firstCount == 0.0 ? belowCount * std::log(kEmptyBin) : 0.0;
        other += lastCount == 0.0 ? aboveCount * std::log(kEmptyBin) : 0.0;
        const double width = (last - first + 1) / levels;
        int from = first;
        for (int group = 1; from <= last; ++group) {
            const int to = std::max(from, std::min(last, first + static_cast<int>(group * width + 0.5) - 1));
            double p = between(m_sum, from, to);
            if (p > 0.0) {
                const double q = std::log(p / between(m_used, from, to));
                p += from == first && firstCount > 0.0 ? belowCount : 0.0;
                p += to == last && lastCount > 0.0 ? aboveCount : 0.0;
                other += p * q;
            }
            from = to + 1;
        }
        const double total = m_sum.back();
        return (own - other) / total + std::log(inside / total);
    }

private:
    static constexpr double kEmptyBin = 1e-4; // what a moved value finds in an end bin that was empty, in counts

    static double between(const std::vector<double> &running, int first, int last)
    {
        return running[static_cast<std::size_t>(last) + 1] - running[static_cast<std::size_t>(first)];
    }
    static double change(double count, double more)
    {
        return more > 0.0 ? (count + more) * std::log(count + more) - (count > 0.0 ? count * std::log(count) : 0.0) : 0.0;
    }

    std::vector<double> m_counts, m_sum, m_used, m_logSum;
};

// The bin of zero holds every exact zero after a relu; such a spike would decide alone, so it is held to its neighbours' height
// (as NVIDIA's calibrator does).
std::vector<double> countsWithoutZeroSpike(const Histogram &histogram)
{
    std::vector<double> counts(histogram.counts.begin(), histogram.counts.end());
    const auto zero = static_cast<std::size_t>(-histogram.firstBin);
    double neighbours = 0.0;
    if (zero > 0)
        neighbours = counts[zero - 1];
    if (zero + 1 < counts.size())
        neighbours = std::max(neighbours, counts[zero + 1]);
    if (neighbours > 0.0)
        counts[zero] = std::min(counts[zero], neighbours);
    return counts;
}

} // namespace

// TensorRT's calibration by relative entropy: of all thresholds on the magnitude, the one whose quantized distribution says most
// about the original one.
Range observeEntropy(const TensorStatistics &statistics, const QuantSpec &spec)
{
    const Histogram &histogram = statistics.histogram;
    const Divergence divergence(countsWithoutZeroSpike(histogram));
    const auto zero = static_cast<int>(-histogram.firstBin); // first bin at or above zero
    const auto lastBin = static_cast<int>(std::floor(std::max(statistics.max, 0.F) / histogram.binWidth)) + zero;
    const int below = zero, above = lastBin - zero + 1; // bins with data on each side
    const IntegerInterval interval = activationInterval(spec, statistics.min >= 0.F);
    const int allLevels = interval.qmax - interval.qmin + 1;
    const bool mirrored = isSignedSymmetric(spec, statistics);
    const int largest = std::max(below, above);
    const int smallest = std::min(largest, mirrored ? (allLevels + 1) / 2 : allLevels); // fewer bins than levels lose nothing

    constexpr int kCandidates = 256;
    const int step = std::max(1, (largest - smallest) / kCandidates);
    double least = std::numeric_limits<double>::infinity();
    int best = largest;
    for (int bins = largest; bins >= smallest; bins -= step) {
        const int down = std::min(bins, below), up = std::min(bins, above);
        // With a symmetric range the levels reach as far on the shorter side as on the longer one.
        const double levels = mirrored ? allLevels * static_cast<double>(down + up) / (2.0 * bins) : allLevels;
        const double kl = divergence.of(zero - down, zero + up - 1, levels);
        if (kl < least) {
            least = kl;
            best = bins;
        }
    }
    const double threshold = best * histogram.binWidth;
    return {static_cast<float>(-threshold), static_cast<float>(threshold)};
}

} // namespace quantoscope
