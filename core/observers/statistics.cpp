// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/statistics.h"

#include "base/vectorize.h"
#include "observers/bin_counter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace quantoscope {

namespace {

constexpr std::size_t kBlock = BinCounter::kBlock;
// Clearing and adding up a counter's tables would cost more than they save.
constexpr std::size_t kFewValues = 512;
// Fewer values than this a thread takes up sooner than it wakes the others.
constexpr std::size_t kParallelCount = 32768;
// Fewer channels than this are looked at as one row of several pixels.
constexpr std::size_t kWideRow = 64;

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

StatisticsCollector::Block sumBlock(const float *x, std::size_t count)
{
    const std::size_t whole = count / kLanes * kLanes;
    LaneSums lanes;
    sumLanes(x, whole / kLanes, &lanes);
    StatisticsCollector::Block result;
    result.min = lanes.low[0];
    result.max = lanes.high[0];
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

std::size_t copyFinite(const float *values, std::size_t count, float *finite)
{
    return static_cast<std::size_t>(std::copy_if(values, values + count, finite, [](float v) { return std::isfinite(v); }) - finite);
}

// Calls work(block, counter) for each block, on `threads` threads; what the counters counted is then in `counts`.
template <typename Work>
void overBlocks(std::size_t blocks, int threads, std::vector<std::uint64_t> &counts, Work work)
{
#pragma omp parallel num_threads(threads) if (threads > 1)
    {
        // Empty between two calls. A thread keeps it, so that its tables stay in the cache from one tensor to the next.
        thread_local BinCounter counter;
#pragma omp for schedule(static)
        for (std::int64_t b = 0; b < static_cast<std::int64_t>(blocks); ++b)
            work(static_cast<std::size_t>(b), counter);
#pragma omp critical(quantoscope_statistics)
        counter.flushTo(counts);
    }
}

} // namespace

// What is already covered by the bins is counted at once, while the block is in the cache; the rest waits until they are widened.
void StatisticsCollector::measureBlocks(const float *values, std::size_t count, int threads)
{
    const TensorStatistics &known = m_statistics;
    const bool covered = known.count > 0 && count >= kFewValues;
    overBlocks(m_blocks.size(), threads, m_statistics.histogram.counts, [&](std::size_t b, BinCounter &counter) {
        const std::size_t at = b * kBlock, size = std::min(kBlock, count - at);
        Block block = sumBlock(values + at, size);
        block.count = size;
        block.counted = covered && block.finite && block.min >= known.min && block.max <= known.max;
        if (block.counted)
            counter.add(known.histogram, values + at, size);
        m_blocks[b] = block;
    });
}

// In the order of the values, so that the sums do not depend on the number of threads.
void StatisticsCollector::sumBlocks(const float *values)
{
    TensorStatistics &s = m_statistics;
    Range batch;
    std::uint64_t batchCount = 0;
    std::array<float, kBlock> finite;
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        Block &block = m_blocks[b];
        if (!block.finite) {
            const std::size_t left = copyFinite(values + b * kBlock, block.count, finite.data());
            s.notFinite += block.count - left;
            block = sumBlock(finite.data(), left);
            block.finite = false;
            block.count = left;
            block.counted = left == 0;
            if (left == 0)
                continue;
        }
        batch.min = batchCount == 0 ? block.min : std::min(batch.min, block.min);
        batch.max = batchCount == 0 ? block.max : std::max(batch.max, block.max);
        batchCount += block.count;
        s.sum += block.sum;
        s.sumOfSquares += block.sumOfSquares;
    }
    if (batchCount == 0)
        return;
    s.min = s.count == 0 ? batch.min : std::min(s.min, batch.min);
    s.max = s.count == 0 ? batch.max : std::max(s.max, batch.max);
    s.count += batchCount;
    s.histogram.cover(s.min, s.max);
    s.batches.push_back(batch);
}

void StatisticsCollector::countRest(const float *values, std::size_t count, int threads)
{
    if (std::all_of(m_blocks.begin(), m_blocks.end(), [](const Block &block) { return block.counted; }))
        return;
    Histogram &histogram = m_statistics.histogram;
    if (count < kFewValues) { // one block
        std::array<float, kFewValues> finite{};
        std::array<std::int32_t, kFewValues> bins{};
        const std::size_t left = copyFinite(values, count, finite.data());
        binIndices(histogram, finite.data(), left, bins.data());
        for (std::size_t i = 0; i < left; ++i)
            ++histogram.counts[static_cast<std::size_t>(bins[i])];
        return;
    }
    overBlocks(m_blocks.size(), threads, histogram.counts, [&](std::size_t b, BinCounter &counter) {
        const Block &block = m_blocks[b];
        if (block.counted)
            return;
        const float *at = values + b * kBlock;
        if (block.finite) {
            counter.add(histogram, at, block.count);
            return;
        }
        std::array<float, kBlock> finite;
        counter.add(histogram, finite.data(), copyFinite(at, std::min(kBlock, count - b * kBlock), finite.data()));
    });
}

void StatisticsCollector::updateChannels(const float *values, std::size_t rows, std::size_t channels, int threads)
{
    if (m_channelMin.size() != channels) { // the first batch
        m_channelMin.assign(channels, std::numeric_limits<float>::infinity());
        m_channelMax.assign(channels, -std::numeric_limits<float>::infinity());
    }
    const std::size_t fold = channels < kWideRow ? std::max<std::size_t>(1, kWideRow / std::max<std::size_t>(channels, 1)) : 1;
    const std::size_t width = fold * channels, folded = rows / fold;
    std::vector<float> low(width * static_cast<std::size_t>(threads)), high(low.size());
    for (std::size_t i = 0; i < low.size(); ++i) {
        low[i] = m_channelMin[i % channels];
        high[i] = m_channelMax[i % channels];
    }
#pragma omp parallel for num_threads(threads) if (threads > 1)
    for (int t = 0; t < threads; ++t) {
        const auto part = static_cast<std::size_t>(t), parts = static_cast<std::size_t>(threads);
        const std::size_t begin = folded * part / parts, end = folded * (part + 1) / parts;
        widenRows(values + begin * width, end - begin, width, low.data() + part * width, high.data() + part * width);
    }
    widenRows(values + folded * width, rows % fold, channels, low.data(), high.data());
    for (std::size_t i = 0; i < low.size(); ++i) {
        m_channelMin[i % channels] = std::min(m_channelMin[i % channels], low[i]);
        m_channelMax[i % channels] = std::max(m_channelMax[i % channels], high[i]);
    }
    auto &ranges = m_statistics.channels;
    ranges.resize(channels);
    for (std::size_t c = 0; c < channels; ++c) {
        const bool seen = m_channelMin[c] <= m_channelMax[c];
        ranges[c] = seen ? Range{m_channelMin[c], m_channelMax[c]} : Range{};
    }
}

void StatisticsCollector::add(const float *values, std::size_t count, std::size_t channels, int threads)
{
    if (count == 0)
        return;
    if (channels == 0 || count % channels != 0)
        channels = 1;
    if (count < kParallelCount)
        threads = 1;
    const std::uint64_t notFiniteBefore = m_statistics.notFinite;
    m_blocks.resize((count + kBlock - 1) / kBlock);
    measureBlocks(values, count, threads);
    sumBlocks(values);
    countRest(values, count, threads);
    if (m_statistics.notFinite == notFiniteBefore) {
        updateChannels(values, count / channels, channels, threads);
    } else {
        // Rare: infinities would win the comparison, so they become NaN, which loses it.
        std::vector<float> cleaned(values, values + count);
        for (float &v : cleaned)
            v = std::isfinite(v) ? v : std::numeric_limits<float>::quiet_NaN();
        updateChannels(cleaned.data(), count / channels, channels, threads);
    }
}

} // namespace quantoscope
