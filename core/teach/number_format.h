// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace quantoscope {

enum class NumberFormat { Fp32, Fp16, Bf16, Fp8E4M3, Fp8E5M2, Int8, Int4 };

inline constexpr std::array kNumberFormats = {NumberFormat::Fp32,    NumberFormat::Fp16, NumberFormat::Bf16, NumberFormat::Fp8E4M3,
                                              NumberFormat::Fp8E5M2, NumberFormat::Int8, NumberFormat::Int4};

// How the bits of a format are divided, highest first: sign, exponent, mantissa; integers are in two's complement.
struct FormatLayout {
    std::string_view name; // "FP8 E4M3"
    std::string_view id;   // "fp8-e4m3"
    int bits = 0;
    int exponentBits = 0; // 0: an integer
    int mantissaBits = 0;
    int bias = 0;
    // Whether the highest exponent means infinity and NaN, as IEEE 754 has it. E4M3 (OCP 8-bit floating point, 2023) uses it for numbers
    // and keeps only the bits S.1111.111 for NaN; it has no infinity.
    bool hasInfinity = false;

    bool isInteger() const { return exponentBits == 0; }
};
const FormatLayout &layoutOf(NumberFormat format);
std::optional<NumberFormat> formatOfId(std::string_view id);

enum class NumberKind { Zero, Subnormal, Normal, Infinity, NotANumber, Integer };
NumberKind kindOf(NumberFormat format, std::uint32_t bits);

// The three parts of a floating-point number's bits; of an integer only `negative` is meant (its highest bit).
struct NumberFields {
    bool negative = false;
    std::uint32_t exponent = 0, mantissa = 0;
};
NumberFields fieldsOf(NumberFormat format, std::uint32_t bits);

// Bits above the format's are ignored.
double decodeNumber(NumberFormat format, std::uint32_t bits);

// The nearest number of the format, half to even. What is too large becomes an infinity, in E4M3 a NaN; integers stop at their ends, and
// a NaN, which they lack, becomes 0.
std::uint32_t encodeNumber(NumberFormat format, double value);

double largestNumber(NumberFormat format);    // finite
double smallestNormal(NumberFormat format);   // 1 for integers
double smallestPositive(NumberFormat format); // subnormal; 1 for integers
// The distance from a number to the next one away from zero; absent for infinities and NaN.
std::optional<double> spacingAt(NumberFormat format, std::uint32_t bits);

// The bits of the number that lies `steps` places above (below where negative) among the finite numbers of the format, the two zeros being
// one place; absent beyond the largest, and for infinities and NaN.
std::optional<std::uint32_t> neighbourOf(NumberFormat format, std::uint32_t bits, int steps);

// What becomes of a value in a format.
struct RoundedNumber {
    std::uint32_t bits = 0;
    double value = 0.0;
    std::optional<double> error;         // value − the original; infinite on overflow, absent where either is not finite already or a NaN
    std::optional<double> relativeError; // |error| / |original|; absent also for an original of 0
};
RoundedNumber roundNumber(NumberFormat format, double value);

// Energy as published: M. Horowitz, "Computing's energy problem (and what we can do about it)", ISSCC 2014, figure 1.1.9; 45 nm, 0.9 V.
// In picojoules; absent where the source does not list the format.
struct OperationEnergy {
    std::optional<double> add, multiply;
};
OperationEnergy publishedEnergy(NumberFormat format);
inline constexpr OperationEnergy kInt32Energy{0.1, 3.1}; // of the accumulators that INT8 products are added up in

// A read of 64 bits in the same source, and a value's share of it.
inline constexpr double kCacheReadPj = 10.0; // 8 KB of SRAM
inline constexpr double kDramReadLowPj = 1300.0, kDramReadHighPj = 2600.0;
inline constexpr double shareOfRead(double readPj, int bits)
{
    return readPj * bits / 64.0;
}

} // namespace quantoscope
