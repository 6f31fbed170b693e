// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/observer.h"
#include "observers/statistics.h"

#include <cstddef>
#include <vector>

// The observers one by one; observe() in observer.h chooses. Each takes statistics that are not empty and gives a range that may
// still be wider than the data or miss zero: observe() mends both.
namespace quantoscope {

Range observeMovingAverage(const TensorStatistics &statistics);
Range observeHistogramL2(const TensorStatistics &statistics, const QuantSpec &spec);
Range observePercentile(const TensorStatistics &statistics, const QuantSpec &spec, double percentile);
Range observeMse(const TensorStatistics &statistics, const QuantSpec &spec);
Range observeEntropy(const TensorStatistics &statistics, const QuantSpec &spec);

// Whether a spec maps values to ±absmax with integers of both signs.
bool isSignedSymmetric(const QuantSpec &spec, const TensorStatistics &statistics);

// What quantizing a histogram costs. The values of a bin are taken to lie evenly within it. Sums up to any point come from running
// sums over the bins, so that one range costs a step per level, not per bin.
class HistogramCost
{
public:
    explicit HistogramCost(const Histogram &histogram);
    QuantizationError error(const QParams &q) const;
    // The same for any evenly spaced levels: firstLevel, firstLevel + step, …
    QuantizationError errorOfLevels(double firstLevel, double step, int count) const;
    double squaredError(const QuantSpec &spec, Range range) const;
    double countBelow(double x) const { return below(x).count; } // of the values, those below x
    double total() const { return m_belowBin.back().count; }

private:
    struct Moments { // number, sum and sum of squares of the values below a point
        double count = 0.0, sum = 0.0, squares = 0.0;
    };
    Moments below(double x) const;
    static double squaredDistance(const Moments &from, const Moments &to, double level);

    const Histogram &m_histogram;
    std::vector<Moments> m_belowBin; // kBins + 1 entries
};

} // namespace quantoscope
