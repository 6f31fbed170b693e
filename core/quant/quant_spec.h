// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

enum class Scheme : std::uint8_t {
    Symmetric,  // zero point fixed; range ±absmax. Activations that are never negative use the unsigned half: [0, max]
    Asymmetric, // scale and zero point from [min, max], widened to hold 0
};
enum class Granularity : std::uint8_t { PerTensor, PerChannel };
enum class SymmetricRange : std::uint8_t {
    Restricted, // q in [-(2^(b-1)-1), 2^(b-1)-1], scale = absmax / (2^(b-1)-1)
    Full,       // q in [-2^(b-1), 2^(b-1)-1],     scale = absmax / ((2^b-1)/2)   (PyTorch's symmetric observers)
};
enum class ObserverKind : std::uint8_t {
    MinMax,
    MovingAverage,
    Histogram,
    Percentile,
    Mse,
    Entropy,
    Fixed, // no observer: the range that the user set by hand
};

std::string_view schemeName(Scheme scheme);                // "symmetric", "asymmetric"
std::string_view granularityName(Granularity granularity); // "per-tensor", "per-channel"
std::string_view rangeName(SymmetricRange range);          // "restricted", "full"

struct Range {
    float min = 0.F;
    float max = 0.F;
    bool operator==(const Range &) const = default;
};

struct ObserverChoice {
    ObserverKind kind = ObserverKind::Histogram;
    double percentile = 99.99; // Percentile only: share of values kept, in percent, (50, 100]
    Range range{};             // Fixed only: finite, min < max

    bool operator==(const ObserverChoice &) const = default;
};
std::string observerText(const ObserverChoice &choice);            // "minmax", "percentile:99.99", "fixed:-1.5:6" …
ObserverChoice fixedRange(Range range);
Result<ObserverChoice> parseObserver(std::string_view text);       // Errors: BadUsage

// How one tensor is to be quantized. Bits are 2 to 8.
struct QuantSpec {
    int bits = 8;
    Scheme scheme = Scheme::Symmetric;
    Granularity granularity = Granularity::PerTensor;
    SymmetricRange range = SymmetricRange::Restricted;

    bool operator==(const QuantSpec &) const = default;
};

// real = scale · (q − zeroPoint), q in [qmin, qmax]. One scale and zero point, or one per channel along `axis`.
// (PyTorch's meaning of scale; textbooks also write its reciprocal: see docs/numerics.md.)
struct QParams {
    std::vector<float> scale;
    std::vector<std::int32_t> zeroPoint;
    std::int32_t qmin = -128;
    std::int32_t qmax = 127;
    int axis = -1; // -1 = per tensor

    bool perChannel() const { return axis >= 0; }
    bool isSigned() const { return qmin < 0; }
    bool operator==(const QParams &) const = default;
};

} // namespace quantoscope
