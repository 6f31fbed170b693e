// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/value_scale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace quantoscope {
namespace {

struct NetworkDrawing {
    Q_DECLARE_TR_FUNCTIONS(NetworkDrawing)
};

constexpr int kMostBits = 8;
constexpr int kFewestBits = 2;
constexpr double kDecibelStep = 5.0; // the ends of the range are round

// Weights where a layer has them: they are what was chosen first.
std::optional<int> bitsOf(const DrawnLayer &layer)
{
    return layer.weightBits ? layer.weightBits : layer.activationBits;
}

} // namespace

ValueScale::ValueScale(Colouring colouring, const GraphDrawing &drawing)
    : m_colouring(colouring)
{
    std::set<int, std::greater<>> bits;
    bool first = true;
    for (const DrawnLayer &layer : drawing.layers) {
        if (colouring == Colouring::Bits && bitsOf(layer)) {
            m_hasValues = true;
            if (*bitsOf(layer) >= kFloatBits)
                m_hasFloat = true;
            else
                bits.insert(*bitsOf(layer));
        }
        const std::optional<double> value = colouring == Colouring::Sqnr   ? layer.sqnrDb
                                            : colouring == Colouring::Time ? layer.latencyMs
                                                                           : std::nullopt;
        if (!value || !std::isfinite(*value))
            continue;
        m_low = first ? *value : std::min(m_low, *value);
        m_high = first ? *value : std::max(m_high, *value);
        first = false;
        m_hasValues = true;
    }
    m_bits.assign(bits.begin(), bits.end());
    if (colouring == Colouring::Sqnr) {
        m_low = std::floor(m_low / kDecibelStep) * kDecibelStep;
        m_high = std::max(std::ceil(m_high / kDecibelStep) * kDecibelStep, m_low + kDecibelStep);
    }
    if (colouring == Colouring::Time)
        m_low = 0.0;
}

std::optional<double> ValueScale::shareOfBits(std::optional<int> bits) const
{
    if (!bits || *bits >= kFloatBits)
        return std::nullopt;
    constexpr double kPalest = 0.18; // eight bits must not look like FP32
    return kPalest + (1.0 - kPalest) * std::clamp((kMostBits - *bits) / static_cast<double>(kMostBits - kFewestBits), 0.0, 1.0);
}

std::optional<double> ValueScale::shareOfSqnr(std::optional<double> db) const
{
    if (!db || std::isnan(*db))
        return std::nullopt;
    return std::clamp((m_high - *db) / (m_high - m_low), 0.0, 1.0);
}

std::optional<double> ValueScale::shareOfTime(std::optional<double> milliseconds) const
{
    if (!milliseconds || m_high <= 0.0)
        return std::nullopt;
    return std::clamp(*milliseconds / m_high, 0.0, 1.0);
}

std::optional<double> ValueScale::shareOf(const DrawnLayer &layer) const
{
    switch (m_colouring) {
    case Colouring::None: return std::nullopt;
    case Colouring::Bits: return shareOfBits(bitsOf(layer));
    case Colouring::Sqnr: return shareOfSqnr(layer.sqnrDb);
    case Colouring::Time: return shareOfTime(layer.latencyMs);
    }
    return std::nullopt;
}

std::optional<double> ValueScale::shareOf(const BlockSummary &summary) const
{
    switch (m_colouring) {
    case Colouring::None: return std::nullopt;
    case Colouring::Bits: {
        const auto &range = summary.weightBits ? summary.weightBits : summary.activationBits;
        return shareOfBits(range ? std::optional(range->first) : std::nullopt);
    }
    case Colouring::Sqnr: return shareOfSqnr(summary.worstSqnrDb);
    case Colouring::Time: return shareOfTime(summary.latencyMs);
    }
    return std::nullopt;
}

std::vector<ValueScale::Step> ValueScale::steps() const
{
    std::vector<Step> steps;
    if (m_colouring == Colouring::Bits) {
        if (m_hasFloat)
            steps.push_back({std::nullopt, drawnBits(kFloatBits)});
        for (const int bits : m_bits)
            steps.push_back({shareOfBits(bits), drawnBits(bits)});
    } else if (m_colouring == Colouring::Sqnr) {
        steps = {{0.0, decibelText(m_high)}, {1.0, decibelText(m_low)}};
    } else if (m_colouring == Colouring::Time) {
        steps = {{0.0, millisecondsText(0.0)}, {1.0, millisecondsText(m_high)}};
    }
    return steps;
}

QString ValueScale::title() const
{
    switch (m_colouring) {
    case Colouring::None: return {};
    case Colouring::Bits: return NetworkDrawing::tr("Bits (of weights where there are any)");
    case Colouring::Sqnr: return NetworkDrawing::tr("SQNR of the result against FP32");
    case Colouring::Time: return NetworkDrawing::tr("Time per batch");
    }
    return {};
}

} // namespace quantoscope
