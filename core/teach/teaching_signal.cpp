// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/teaching_signal.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope {

namespace {

constexpr double kPi = 3.14159265358979323846;

// The distributions of <random> differ between standard libraries; its engines do not.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_engine(seed + 0x9E3779B97F4A7C15ULL)
    {
    }
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; } // [0, 1)
    double normal()                                                              // Box and Muller
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * kPi * uniform());
    }
    double studentT3()
    {
        const double a = normal(), b = normal(), c = normal();
        return normal() / std::sqrt(std::max((a * a + b * b + c * c) / 3.0, 1e-6));
    }

private:
    std::mt19937_64 m_engine;
};

double draw(TeachingSignal signal, Draws &draws)
{
    switch (signal) {
    case TeachingSignal::Uniform: return 2.0 * draws.uniform() - 1.0;
    case TeachingSignal::Sine: return std::sin(2.0 * kPi * draws.uniform());
    case TeachingSignal::Gaussian:
    case TeachingSignal::OneOutlier: return draws.normal();
    case TeachingSignal::HeavyTail: return draws.studentT3();
    case TeachingSignal::Relu: return std::max(0.0, draws.normal());
    case TeachingSignal::Bimodal: return (draws.uniform() < 0.5 ? -2.0 : 2.0) + 0.4 * draws.normal();
    }
    return 0.0;
}

} // namespace

std::string_view teachingSignalName(TeachingSignal signal)
{
    switch (signal) {
    case TeachingSignal::Uniform: return "uniform";
    case TeachingSignal::Sine: return "sine";
    case TeachingSignal::Gaussian: return "gaussian";
    case TeachingSignal::HeavyTail: return "heavy-tail";
    case TeachingSignal::OneOutlier: return "one-outlier";
    case TeachingSignal::Relu: return "relu";
    case TeachingSignal::Bimodal: return "bimodal";
    }
    return "?";
}

std::vector<float> teachingSignal(TeachingSignal signal, std::size_t count, std::uint64_t seed)
{
    Draws draws(seed);
    std::vector<float> values(count);
    for (float &value : values)
        value = static_cast<float>(draw(signal, draws));
    if (signal == TeachingSignal::OneOutlier && count > 0)
        values[count / 2] = 16.F;
    return values;
}

TensorStatistics statisticsOf(const std::vector<float> &values, int batches)
{
    StatisticsCollector collector;
    const std::size_t each = values.size() / static_cast<std::size_t>(std::max(1, batches));
    std::size_t at = 0;
    for (int i = 0; i < std::max(1, batches) && at < values.size(); ++i) {
        const std::size_t length = i + 1 == std::max(1, batches) ? values.size() - at : std::max<std::size_t>(1, each);
        collector.add(values.data() + at, length, 1);
        at += length;
    }
    return collector.statistics();
}

std::vector<float> sampleHistogram(const TensorStatistics &statistics, std::size_t count, std::uint64_t seed)
{
    const Histogram &histogram = statistics.histogram;
    std::vector<double> upTo; // values in the bins up to and with this one
    double total = 0.0;
    for (const std::uint64_t inBin : histogram.counts)
        upTo.push_back(total += static_cast<double>(inBin));
    if (total <= 0.0)
        return {};
    Draws draws(seed);
    std::vector<float> values(count);
    for (float &value : values) {
        const double wanted = draws.uniform() * total;
        const auto bin = static_cast<int>(std::upper_bound(upTo.begin(), upTo.end(), wanted) - upTo.begin());
        const double x = histogram.leftEdge(bin) + draws.uniform() * histogram.binWidth;
        value = std::clamp(static_cast<float>(x), statistics.min, statistics.max);
    }
    return values;
}

} // namespace quantoscope
