// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/number_format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

constexpr std::array<FormatLayout, kNumberFormats.size()> kLayouts = {{
    {"FP32", "fp32", 32, 8, 23, 127, true},
    {"FP16", "fp16", 16, 5, 10, 15, true},
    {"BF16", "bf16", 16, 8, 7, 127, true},
    {"FP8 E4M3", "fp8-e4m3", 8, 4, 3, 7, false},
    {"FP8 E5M2", "fp8-e5m2", 8, 5, 2, 15, true},
    {"INT8", "int8", 8, 0, 0, 0, false},
    {"INT4", "int4", 4, 0, 0, 0, false},
}};

std::uint32_t lowBits(int count)
{
    return count >= 32 ? ~std::uint32_t{0} : (std::uint32_t{1} << count) - 1;
}

std::uint32_t infinityMagnitude(const FormatLayout &layout)
{
    return lowBits(layout.exponentBits) << layout.mantissaBits;
}

// Of a NaN: quiet, as processors write it.
std::uint32_t nanMagnitude(const FormatLayout &layout)
{
    return layout.hasInfinity ? infinityMagnitude(layout) | (std::uint32_t{1} << (layout.mantissaBits - 1)) : lowBits(layout.bits - 1);
}

std::uint32_t largestMagnitude(const FormatLayout &layout)
{
    return (layout.hasInfinity ? infinityMagnitude(layout) : nanMagnitude(layout)) - 1;
}

// Neighbouring magnitudes of a format have neighbouring bits, so that rounding up may run over into the exponent, and from the largest
// number into infinity (E4M3: NaN).
std::uint32_t floatBits(const FormatLayout &layout, double value)
{
    const std::uint32_t sign = std::signbit(value) ? std::uint32_t{1} << (layout.bits - 1) : 0;
    if (std::isnan(value))
        return sign | nanMagnitude(layout);
    const double size = std::fabs(value);
    const std::uint32_t beyond = layout.hasInfinity ? infinityMagnitude(layout) : nanMagnitude(layout);
    if (size == 0.0)
        return sign;
    if (std::isinf(size))
        return sign | beyond;
    const int least = 1 - layout.bias;
    const int exponent = std::max(std::ilogb(size), least);
    const double steps = std::nearbyint(std::ldexp(size, layout.mantissaBits - exponent)); // of the spacing at this exponent
    const double bits = std::ldexp(static_cast<double>(exponent - least), layout.mantissaBits) + steps;
    return sign | (bits > static_cast<double>(largestMagnitude(layout)) ? beyond : static_cast<std::uint32_t>(bits));
}

} // namespace

const FormatLayout &layoutOf(NumberFormat format)
{
    return kLayouts[static_cast<std::size_t>(format)];
}

std::optional<NumberFormat> formatOfId(std::string_view id)
{
    for (const NumberFormat format : kNumberFormats) {
        if (layoutOf(format).id == id)
            return format;
    }
    return std::nullopt;
}

NumberFields fieldsOf(NumberFormat format, std::uint32_t bits)
{
    const FormatLayout &layout = layoutOf(format);
    return {((bits >> (layout.bits - 1)) & 1U) != 0, (bits >> layout.mantissaBits) & lowBits(layout.exponentBits),
            bits & lowBits(layout.mantissaBits)};
}

NumberKind kindOf(NumberFormat format, std::uint32_t bits)
{
    const FormatLayout &layout = layoutOf(format);
    if (layout.isInteger())
        return NumberKind::Integer;
    const std::uint32_t magnitude = bits & lowBits(layout.bits - 1);
    if (magnitude > largestMagnitude(layout))
        return layout.hasInfinity && magnitude == infinityMagnitude(layout) ? NumberKind::Infinity : NumberKind::NotANumber;
    if (magnitude == 0)
        return NumberKind::Zero;
    return fieldsOf(format, bits).exponent == 0 ? NumberKind::Subnormal : NumberKind::Normal;
}

double decodeNumber(NumberFormat format, std::uint32_t bits)
{
    const FormatLayout &layout = layoutOf(format);
    if (layout.isInteger()) {
        const auto value = static_cast<std::int32_t>(bits & lowBits(layout.bits));
        return value >= 1 << (layout.bits - 1) ? value - (1 << layout.bits) : value;
    }
    const NumberFields fields = fieldsOf(format, bits);
    const double sign = fields.negative ? -1.0 : 1.0;
    switch (kindOf(format, bits)) {
    case NumberKind::Infinity: return sign * std::numeric_limits<double>::infinity();
    case NumberKind::NotANumber: return std::numeric_limits<double>::quiet_NaN();
    default: break;
    }
    const int mantissa = static_cast<int>(fields.mantissa);
    if (fields.exponent == 0)
        return sign * std::ldexp(mantissa, 1 - layout.bias - layout.mantissaBits);
    return sign * std::ldexp(mantissa + (1 << layout.mantissaBits), static_cast<int>(fields.exponent) - layout.bias - layout.mantissaBits);
}

std::uint32_t encodeNumber(NumberFormat format, double value)
{
    const FormatLayout &layout = layoutOf(format);
    if (!layout.isInteger())
        return floatBits(layout, value);
    const double most = largestNumber(format);
    const double integer = std::isnan(value) ? 0.0 : std::clamp(std::nearbyint(value), -most - 1.0, most);
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(integer)) & lowBits(layout.bits);
}

double largestNumber(NumberFormat format)
{
    const FormatLayout &layout = layoutOf(format);
    return layout.isInteger() ? lowBits(layout.bits - 1) : decodeNumber(format, largestMagnitude(layout));
}

double smallestNormal(NumberFormat format)
{
    const FormatLayout &layout = layoutOf(format);
    return layout.isInteger() ? 1.0 : std::ldexp(1.0, 1 - layout.bias);
}

double smallestPositive(NumberFormat format)
{
    return decodeNumber(format, 1);
}

std::optional<double> spacingAt(NumberFormat format, std::uint32_t bits)
{
    const FormatLayout &layout = layoutOf(format);
    switch (kindOf(format, bits)) {
    case NumberKind::Infinity:
    case NumberKind::NotANumber: return std::nullopt;
    case NumberKind::Integer: return 1.0;
    default: break;
    }
    const int exponent = std::max(1, static_cast<int>(fieldsOf(format, bits).exponent));
    return std::ldexp(1.0, exponent - layout.bias - layout.mantissaBits);
}

std::optional<std::uint32_t> neighbourOf(NumberFormat format, std::uint32_t bits, int steps)
{
    const FormatLayout &layout = layoutOf(format);
    const std::uint32_t signBit = std::uint32_t{1} << (layout.bits - 1);
    if (layout.isInteger()) {
        const double place = decodeNumber(format, bits) + steps;
        if (place > largestNumber(format) || place < -largestNumber(format) - 1.0)
            return std::nullopt;
        return encodeNumber(format, place);
    }
    const NumberKind kind = kindOf(format, bits);
    if (kind == NumberKind::Infinity || kind == NumberKind::NotANumber)
        return std::nullopt;
    const auto magnitude = static_cast<std::int64_t>(bits & lowBits(layout.bits - 1));
    const std::int64_t place = ((bits & signBit) != 0 ? -magnitude : magnitude) + steps;
    const std::int64_t size = place < 0 ? -place : place;
    if (size > largestMagnitude(layout))
        return std::nullopt;
    return static_cast<std::uint32_t>(size) | (place < 0 ? signBit : 0U);
}

RoundedNumber roundNumber(NumberFormat format, double value)
{
    RoundedNumber rounded;
    rounded.bits = encodeNumber(format, value);
    rounded.value = decodeNumber(format, rounded.bits);
    if (!std::isfinite(value) || std::isnan(rounded.value))
        return rounded;
    rounded.error = rounded.value - value;
    if (value != 0.0)
        rounded.relativeError = std::fabs(*rounded.error) / std::fabs(value);
    return rounded;
}

OperationEnergy publishedEnergy(NumberFormat format)
{
    switch (format) {
    case NumberFormat::Fp32: return {0.9, 3.7};
    case NumberFormat::Fp16: return {0.4, 1.1};
    case NumberFormat::Int8: return {0.03, 0.2};
    default: return {};
    }
}

} // namespace quantoscope
