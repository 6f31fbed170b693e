// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/statistics.h"

#include "base/vectorize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

namespace quantoscope {

namespace {

// Values are worked through in blocks that stay in the first-level cache: summed up first, then counted into the histogram.
constexpr std::size_t kBlock = 2048;
// Several short tables in turn: after a relu half of the values are zero, and adding to one counter again and again would wait
// for the store before it. 16 bits keep all tables in the first-level cache; they are added up before one can overflow.
constexpr std::size_t kTables = 4;
constexpr std::size_t kFlushAfter = kTables * 65000;
constexpr std::size_t kFewValues = 512; // clearing and adding up the tables would cost more than it saves
// Fewer channels than this are looked at as one row of several pixels.
constexpr std::size_t kWideRow = 64;

struct BlockSums {
    float min, max;
    double sum, sumOfSquares;
    bool finite;
};

// Named vectors, because the compiler alone does not keep that many accumulators in registers. They never leave a function, so the
// clones need not agree on how they are passed.
using Floats = float __attribute__((vector_size(32)));
using Doubles = double __attribute__((vector_size(32)));
using HalfFloats = float __attribute__((vector_size(16)));
constexpr std::size_t kLanes = 8;

struct LaneSums {
    std::array<float, kLanes> low, high, poison;
    std::array<double, kLanes> sum, squares;
};

QS_VECTORIZE void sumLanes(const float *x, std::size_t rows, LaneSums *lanes)
{
    Floats low = Floats{} + std::numeric_limits<float>::infinity(), high = -low, poison{};
    Doubles sumA{}, sumB{}, squaresA{}, squaresB{};
    for (std::size_t r = 0; r < rows; ++r, x += kLanes) {
        Floats v;
        HalfFloats a, b;
        std::memcpy(&v, x, sizeof v);
        std::memcpy(&a, x, sizeof a);
        std::memcpy(&b, x + kLanes / 2, sizeof b);
        low = v < low ? v : low;
        high = v > high ? v : high;
        poison += v * 0.F; // NaN as soon as a value is not finite
        const Doubles da = __builtin_convertvector(a, Doubles), db = __builtin_convertvector(b, Doubles);
        sumA += da;
        sumB += db;
        squaresA += da * da;
        squaresB += db * db;
    }
    std::memcpy(lanes->low.data(), &low, sizeof low);
    std::memcpy(lanes->high.data(), &high, sizeof high);
    std::memcpy(lanes->poison.data(), &poison, sizeof poison);
    std::memcpy(lanes->sum.data(), &sumA, sizeof sumA);
    std::memcpy(lanes->sum.data() + kLanes / 2, &sumB, sizeof sumB);
    std::memcpy(lanes->squares.data(), &squaresA, sizeof squaresA);
    std::memcpy(lanes->squares.data() + kLanes / 2, &squaresB, sizeof squaresB);
}

BlockSums sumBlock(const float *x, std::size_t count)
{
    const std::size_t whole = count / kLanes * kLanes;
    LaneSums lanes;
    sumLanes(x, whole / kLanes, &lanes);
    BlockSums result{lanes.low[0], lanes.high[0], 0.0, 0.0, true};
    for (std::size_t l = 0; l < kLanes; ++l) {
        result.min = std::min(result.min, lanes.low[l]);
        result.max = std::max(result.max, lanes.high[l]);
        result.sum += lanes.sum[l];
        result.sumOfSquares += lanes.squares[l];
        result.finite = result.finite && lanes.poison[l] == 0.F;
    }
    for (std::size_t i = whole; i < count; ++i) {
        const double d = static_cast<double>(x[i]);
        result.min = std::min(result.min, x[i]);
        result.max = std::max(result.max, x[i]);
        result.sum += d;
        result.sumOfSquares += d * d;
        result.finite = result.finite && std::isfinite(x[i]);
    }
    return result;
}

// floor(x / width) − firstBin. Converting truncates, so what is below zero and not whole goes down by one.
QS_VECTORIZE void binIndices(const float *x, std::size_t count, float inverseWidth, std::int32_t firstBin, std::int32_t *__restrict bins)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float t = x[i] * inverseWidth;
        const std::int32_t whole = static_cast<std::int32_t>(t);
        bins[i] = whole - (static_cast<float>(whole) > t ? 1 : 0) - firstBin;
    }
}

QS_VECTORIZE void widenRows(const float *x, std::size_t rows, std::size_t width, float *__restrict low, float *__restrict high)
{
    for (std::size_t r = 0; r < rows; ++r, x += width) {
        for (std::size_t c = 0; c < width; ++c) {
            // A NaN loses both comparisons; infinities are sorted out by the caller.
            low[c] = x[c] < low[c] ? x[c] : low[c];
            high[c] = x[c] > high[c] ? x[c] : high[c];
        }
    }
}

} // namespace

void StatisticsCollector::flushTables()
{
    if (m_pending == 0)
        return;
    auto &counts = m_statistics.histogram.counts;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        std::uint32_t sum = 0;
        for (std::size_t table = 0; table < kTables; ++table)
            sum += m_tables[table * Histogram::kBins + bin];
        counts[bin] += sum;
    }
    std::fill(m_tables.begin(), m_tables.end(), std::uint16_t{0});
    m_pending = 0;
}

void StatisticsCollector::countBlock(const float *values, std::size_t count)
{
    const Histogram &histogram = m_statistics.histogram;
    std::array<std::int32_t, kBlock> bins;
    binIndices(values, count, static_cast<float>(1.0 / histogram.binWidth), static_cast<std::int32_t>(histogram.firstBin), bins.data());
    if (count < kFewValues) {
        for (std::size_t i = 0; i < count; ++i)
            ++m_statistics.histogram.counts[static_cast<std::size_t>(bins[i])];
        return;
    }
    if (m_pending + count > kFlushAfter)
        flushTables();
    m_tables.resize(kTables * Histogram::kBins);
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

void StatisticsCollector::addBlock(const float *values, std::size_t count)
{
    BlockSums sums = sumBlock(values, count);
    if (!sums.finite) {
        m_finite.clear();
        std::copy_if(values, values + count, std::back_inserter(m_finite), [](float v) { return std::isfinite(v); });
        m_statistics.notFinite += count - m_finite.size();
        values = m_finite.data();
        count = m_finite.size();
        if (count == 0)
            return;
        sums = sumBlock(values, count);
    }
    TensorStatistics &s = m_statistics;
    const bool first = s.count == 0;
    const bool wider = first || sums.min < s.min || sums.max > s.max;
    s.min = first ? sums.min : std::min(s.min, sums.min);
    s.max = first ? sums.max : std::max(s.max, sums.max);
    m_batch.min = m_batchCount == 0 ? sums.min : std::min(m_batch.min, sums.min);
    m_batch.max = m_batchCount == 0 ? sums.max : std::max(m_batch.max, sums.max);
    s.sum += sums.sum;
    s.sumOfSquares += sums.sumOfSquares;
    s.count += count;
    m_batchCount += count;
    if (wider) {
        flushTables(); // they are counted in the old bins
        s.histogram.cover(s.min, s.max);
    }
    countBlock(values, count);
}

void StatisticsCollector::updateChannels(const float *values, std::size_t rows, std::size_t channels)
{
    if (m_channelMin.size() != channels) { // the first batch
        m_channelMin.assign(channels, std::numeric_limits<float>::infinity());
        m_channelMax.assign(channels, -std::numeric_limits<float>::infinity());
    }
    const std::size_t fold = channels < kWideRow ? std::max<std::size_t>(1, kWideRow / std::max<std::size_t>(channels, 1)) : 1;
    const std::size_t width = fold * channels;
    std::vector<float> low(width), high(width);
    for (std::size_t c = 0; c < width; ++c) {
        low[c] = m_channelMin[c % channels];
        high[c] = m_channelMax[c % channels];
    }
    widenRows(values, rows / fold, width, low.data(), high.data());
    widenRows(values + rows / fold * width, rows % fold, channels, low.data(), high.data());
    for (std::size_t c = 0; c < width; ++c) {
        m_channelMin[c % channels] = std::min(m_channelMin[c % channels], low[c]);
        m_channelMax[c % channels] = std::max(m_channelMax[c % channels], high[c]);
    }
}

void StatisticsCollector::finishBatch()
{
    flushTables();
    if (m_batchCount > 0)
        m_statistics.batches.push_back(m_batch);
    auto &channels = m_statistics.channels;
    channels.resize(m_channelMin.size());
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const bool seen = m_channelMin[c] <= m_channelMax[c];
        channels[c] = seen ? Range{m_channelMin[c], m_channelMax[c]} : Range{};
    }
}

void StatisticsCollector::add(const float *values, std::size_t count, std::size_t channels)
{
    if (count == 0)
        return;
    if (channels == 0 || count % channels != 0)
        channels = 1;
    m_batch = {};
    m_batchCount = 0;
    const std::uint64_t notFiniteBefore = m_statistics.notFinite;
    for (std::size_t at = 0; at < count; at += kBlock)
        addBlock(values + at, std::min(kBlock, count - at));
    if (m_statistics.notFinite == notFiniteBefore) {
        updateChannels(values, count / channels, channels);
    } else {
        // Rare: infinities would win the comparison, so they become NaN, which loses it.
        std::vector<float> cleaned(values, values + count);
        for (float &v : cleaned)
            v = std::isfinite(v) ? v : std::numeric_limits<float>::quiet_NaN();
        updateChannels(cleaned.data(), count / channels, channels);
    }
    finishBatch();
}

} // namespace quantoscope
