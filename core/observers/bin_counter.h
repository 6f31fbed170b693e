// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope {

// Counts many values into the bins of a histogram. What it has counted reaches the histogram with `flushTo`, before the bins change.
// For one thread; several threads have one each.
class BinCounter
{
public:
    static constexpr std::size_t kBlock = 2048; // values that stay in the first-level cache with their bins

    // values[0 … count), count ≤ kBlock, all finite and within the bins.
    void add(const Histogram &histogram, const float *values, std::size_t count);
    void flushTo(std::vector<std::uint64_t> &counts);

private:
    void addUpTables(std::uint64_t *counts); // and clears them

    // Several short tables in turn: after a relu half of the values are zero, and adding to one counter again and again would wait
    // for the store before it. 16 bits keep all tables in the first-level cache; they are added up before one can overflow.
    static constexpr std::size_t kTables = 4;
    static constexpr std::size_t kSpillAfter = kTables * 65000;

    std::array<std::uint16_t, kTables * Histogram::kBins> m_tables{};
    std::array<std::uint64_t, Histogram::kBins> m_spilled{};
    std::size_t m_pending = 0; // values in m_tables
    bool m_hasSpilled = false;
};

// floor(x / binWidth) − firstBin for each value; finite and within the bins.
void binIndices(const Histogram &histogram, const float *values, std::size_t count, std::int32_t *bins);

} // namespace quantoscope
