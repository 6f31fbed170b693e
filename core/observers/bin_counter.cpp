// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/bin_counter.h"

#include "base/vectorize.h"

namespace quantoscope {

namespace {

// Converting truncates, so what is below zero and not whole goes down by one.
QS_VECTORIZE void floorIndices(const float *x, std::size_t count, float inverseWidth, std::int32_t firstBin, std::int32_t *__restrict bins)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float t = x[i] * inverseWidth;
        const std::int32_t whole = static_cast<std::int32_t>(t);
        bins[i] = whole - (static_cast<float>(whole) > t ? 1 : 0) - firstBin;
    }
}

} // namespace

void binIndices(const Histogram &histogram, const float *values, std::size_t count, std::int32_t *bins)
{
    floorIndices(values, count, static_cast<float>(1.0 / histogram.binWidth), static_cast<std::int32_t>(histogram.firstBin), bins);
}

void BinCounter::add(const Histogram &histogram, const float *values, std::size_t count)
{
    std::array<std::int32_t, kBlock> bins;
    binIndices(histogram, values, count, bins.data());
    if (m_pending + count > kSpillAfter) {
        addUpTables(m_spilled.data());
        m_hasSpilled = true;
    }
    std::uint16_t *tables = m_tables.data();
    std::size_t i = 0;
    for (; i + kTables <= count; i += kTables) {
        for (std::size_t table = 0; table < kTables; ++table)
            ++tables[table * Histogram::kBins + static_cast<std::size_t>(bins[i + table])];
    }
    for (; i < count; ++i)
        ++tables[static_cast<std::size_t>(bins[i])];
    m_pending += count;
}

void BinCounter::addUpTables(std::uint64_t *counts)
{
    for (std::size_t bin = 0; bin < m_spilled.size(); ++bin) {
        std::uint32_t sum = 0;
        for (std::size_t table = 0; table < kTables; ++table)
            sum += m_tables[table * Histogram::kBins + bin];
        counts[bin] += sum;
    }
    m_tables.fill(0);
    m_pending = 0;
}

void BinCounter::flushTo(std::vector<std::uint64_t> &counts)
{
    if (m_pending > 0)
        addUpTables(counts.data());
    if (!m_hasSpilled)
        return;
    for (std::size_t bin = 0; bin < m_spilled.size(); ++bin)
        counts[bin] += m_spilled[bin];
    m_spilled.fill(0);
    m_hasSpilled = false;
}

} // namespace quantoscope
