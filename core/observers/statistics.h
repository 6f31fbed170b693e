// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope {

// A histogram whose bins are aligned to multiples of a power-of-two width: when a value falls outside, the width doubles and
// bins merge in pairs, so the counts stay exact and the memory constant however many values arrive. It always spans zero, and
// width and place follow from the smallest and largest value alone: the order of the values does not matter.
struct Histogram {
    static constexpr int kBins = 2048;

    double binWidth = 0.0;             // a power of two; 0 = nothing seen
    std::int64_t firstBin = 0;         // left edge of bin 0 = firstBin · binWidth
    std::vector<std::uint64_t> counts; // kBins long once something was seen

    double leftEdge(int bin) const { return static_cast<double>(firstBin + bin) * binWidth; }
    double rightEdge(int bin) const { return static_cast<double>(firstBin + bin + 1) * binWidth; }
    std::uint64_t total() const;

    // Makes room for [min, max], the range of all values counted so far and to be counted next (finite): widens and moves the
    // bins where needed, keeping every count.
    void cover(double min, double max);
};

// Everything one calibration pass saw at one tensor. Memory does not grow with the number of images,
// but for the batch extremes: 8 bytes a batch.
struct TensorStatistics {
    std::uint64_t count = 0;     // finite values
    std::uint64_t notFinite = 0; // NaN and infinities, left out of all else
    float min = 0.F;
    float max = 0.F;
    double sum = 0.0;
    double sumOfSquares = 0.0;
    Histogram histogram;
    std::vector<Range> batches;  // minimum and maximum of each batch, in order
    std::vector<Range> channels; // per channel (last dimension as observed); {0, 0} where nothing finite was seen
};

// Fills a TensorStatistics batch by batch.
class StatisticsCollector
{
public:
    // `values` has `count` elements laid out [count / channels, channels] (channels last). count % channels == 0.
    // Every call is one batch for the moving average. What is collected does not depend on the number of OpenMP threads (≥ 1).
    void add(const float *values, std::size_t count, std::size_t channels, int threads = 1);
    const TensorStatistics &statistics() const { return m_statistics; }

    // What a stretch of the values adds up to, see statistics.cpp.
    struct Block {
        float min = 0.F, max = 0.F;
        double sum = 0.0, sumOfSquares = 0.0;
        std::size_t count = 0;
        bool finite = true, counted = false;
    };

private:
    void measureBlocks(const float *values, std::size_t count, int threads);
    void sumBlocks(const float *values);
    void countRest(const float *values, std::size_t count, int threads);
    void updateChannels(const float *values, std::size_t rows, std::size_t channels, int threads);

    TensorStatistics m_statistics;
    std::vector<float> m_channelMin, m_channelMax; // apart from each other, so that the loop over channels vectorises
    std::vector<Block> m_blocks;
};

} // namespace quantoscope
