// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/number_format.h"

#include "base/tensor.h"

#include <gmock/gmock.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace quantoscope {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
}

// The 8-bit formats by the words of their specification (OCP 8-bit Floating Point Specification, table 2), without our code.
double specified(NumberFormat format, std::uint32_t bits)
{
    const double sign = bits & 0x80U ? -1.0 : 1.0;
    if (format == NumberFormat::Fp8E4M3) {
        if ((bits & 0x7FU) == 0x7FU)
            return std::nan("");
        const int e = static_cast<int>((bits >> 3) & 15U), m = static_cast<int>(bits & 7U);
        return sign * (e == 0 ? std::pow(2.0, -6) * (m / 8.0) : std::pow(2.0, e - 7) * (1.0 + m / 8.0));
    }
    // E5M2 is the upper byte of a half.
    return static_cast<double>(halfToFloat(static_cast<std::uint16_t>(bits << 8)));
}

TEST(NumberFormat, everyHalfDecodesAsTheTensorReaderDoes)
{
    for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits) {
        const double expected = static_cast<double>(halfToFloat(static_cast<std::uint16_t>(bits)));
        ASSERT_TRUE(same(decodeNumber(NumberFormat::Fp16, bits), expected)) << bits;
        const double wide = static_cast<double>(std::bit_cast<float>(bits << 16));
        ASSERT_TRUE(same(decodeNumber(NumberFormat::Bf16, bits), wide)) << bits;
    }
}

TEST(NumberFormat, everyByteDecodesAsSpecified)
{
    for (std::uint32_t bits = 0; bits <= 0xFF; ++bits) {
        for (const NumberFormat format : {NumberFormat::Fp8E4M3, NumberFormat::Fp8E5M2})
            ASSERT_TRUE(same(decodeNumber(format, bits), specified(format, bits))) << bits;
        EXPECT_EQ(decodeNumber(NumberFormat::Int8, bits), std::bit_cast<std::int8_t>(static_cast<std::uint8_t>(bits)));
        EXPECT_EQ(decodeNumber(NumberFormat::Int4, bits), static_cast<int>(bits & 15U) - ((bits & 8U) != 0 ? 16 : 0));
    }
}

TEST(NumberFormat, everyNumberEncodesToItsOwnBits)
{
    for (const NumberFormat format : kNumberFormats) {
        const int width = std::min(16, layoutOf(format).bits);
        for (std::uint32_t bits = 0; bits < std::uint32_t{1} << width; ++bits) {
            const double value = decodeNumber(format, bits);
            if (std::isnan(value))
                EXPECT_EQ(kindOf(format, encodeNumber(format, value)), NumberKind::NotANumber);
            else
                ASSERT_EQ(encodeNumber(format, value), bits) << layoutOf(format).name;
        }
    }
}

// Between every two neighbours: below the middle down, above it up, in the middle to the even one.
TEST(NumberFormat, everyGapRoundsToTheNearestHalfToEven)
{
    for (const NumberFormat format : {NumberFormat::Fp16, NumberFormat::Bf16, NumberFormat::Fp8E4M3, NumberFormat::Fp8E5M2}) {
        for (std::uint32_t bits = 0; decodeNumber(format, bits) < largestNumber(format); ++bits) {
            const double low = decodeNumber(format, bits), high = decodeNumber(format, bits + 1), middle = low + (high - low) / 2.0;
            EXPECT_EQ(*spacingAt(format, bits), high - low);
            ASSERT_EQ(encodeNumber(format, middle), bits % 2 == 0 ? bits : bits + 1) << layoutOf(format).name << " " << bits;
            ASSERT_EQ(encodeNumber(format, std::nextafter(middle, 0.0)), bits);
            ASSERT_EQ(encodeNumber(format, std::nextafter(middle, kInfinity)), bits + 1);
            ASSERT_EQ(encodeNumber(format, -middle) & ~(1U << (layoutOf(format).bits - 1)), encodeNumber(format, middle));
        }
    }
}

TEST(NumberFormat, agreesWithTheMachineOnRandomNumbers)
{
    std::mt19937 random(4);
    for (int i = 0; i < 200000; ++i) {
        const std::uint32_t bits = random();
        const auto value = static_cast<double>(std::bit_cast<float>(bits));
        ASSERT_TRUE(same(decodeNumber(NumberFormat::Fp32, bits), value));
        if (std::isnan(value))
            continue;
        EXPECT_EQ(encodeNumber(NumberFormat::Fp32, value), bits);
        EXPECT_EQ(encodeNumber(NumberFormat::Fp16, value), floatToHalf(static_cast<float>(value)));
        const double between = value * 1.0000000391;
        EXPECT_EQ(encodeNumber(NumberFormat::Fp32, between), std::bit_cast<std::uint32_t>(static_cast<float>(between)));
    }
}

TEST(NumberFormat, knowsTheEndsOfEachFormat)
{
    EXPECT_EQ(largestNumber(NumberFormat::Fp32), static_cast<double>(std::numeric_limits<float>::max()));
    EXPECT_EQ(smallestPositive(NumberFormat::Fp32), static_cast<double>(std::numeric_limits<float>::denorm_min()));
    EXPECT_EQ(smallestNormal(NumberFormat::Fp32), static_cast<double>(std::numeric_limits<float>::min()));
    EXPECT_EQ(largestNumber(NumberFormat::Fp16), 65504.0);
    EXPECT_EQ(largestNumber(NumberFormat::Fp8E4M3), 448.0);
    EXPECT_EQ(largestNumber(NumberFormat::Fp8E5M2), 57344.0);
    EXPECT_EQ(smallestPositive(NumberFormat::Fp8E4M3), 0x1p-9);
    EXPECT_EQ(smallestPositive(NumberFormat::Fp8E5M2), 0x1p-16);
    EXPECT_EQ(largestNumber(NumberFormat::Int8), 127.0);
    EXPECT_EQ(largestNumber(NumberFormat::Int4), 7.0);
}

TEST(NumberFormat, whatIsTooLargeBecomesInfinityOrNanOrStops)
{
    EXPECT_EQ(kindOf(NumberFormat::Fp16, encodeNumber(NumberFormat::Fp16, 65520.0)), NumberKind::Infinity);
    EXPECT_EQ(decodeNumber(NumberFormat::Fp16, encodeNumber(NumberFormat::Fp16, 65519.0)), 65504.0);
    EXPECT_EQ(decodeNumber(NumberFormat::Fp8E4M3, encodeNumber(NumberFormat::Fp8E4M3, 464.0)), 448.0); // the middle: to even
    EXPECT_EQ(encodeNumber(NumberFormat::Fp8E4M3, 465.0), 0x7FU);
    EXPECT_EQ(encodeNumber(NumberFormat::Fp8E4M3, -kInfinity), 0xFFU);
    EXPECT_EQ(kindOf(NumberFormat::Fp8E4M3, 0x7FU), NumberKind::NotANumber);
    EXPECT_EQ(kindOf(NumberFormat::Fp8E4M3, 0x7EU), NumberKind::Normal);
    EXPECT_EQ(decodeNumber(NumberFormat::Fp8E5M2, encodeNumber(NumberFormat::Fp8E5M2, 1e300)), kInfinity);
    EXPECT_EQ(decodeNumber(NumberFormat::Int8, encodeNumber(NumberFormat::Int8, 300.0)), 127.0);
    EXPECT_EQ(decodeNumber(NumberFormat::Int8, encodeNumber(NumberFormat::Int8, -kInfinity)), -128.0);
    EXPECT_EQ(decodeNumber(NumberFormat::Int4, encodeNumber(NumberFormat::Int4, 2.5)), 2.0);
    EXPECT_EQ(encodeNumber(NumberFormat::Int8, std::nan("")), 0U);
    EXPECT_EQ(encodeNumber(NumberFormat::Fp32, 1e-300), 0U);
}

TEST(NumberFormat, kindsAndSpacing)
{
    EXPECT_EQ(kindOf(NumberFormat::Fp16, 0x8000U), NumberKind::Zero);
    EXPECT_EQ(kindOf(NumberFormat::Fp16, 0x03FFU), NumberKind::Subnormal);
    EXPECT_EQ(kindOf(NumberFormat::Fp16, 0x7C01U), NumberKind::NotANumber);
    EXPECT_EQ(kindOf(NumberFormat::Int4, 0xFU), NumberKind::Integer);
    EXPECT_FALSE(spacingAt(NumberFormat::Fp16, 0x7C00U));
    EXPECT_EQ(*spacingAt(NumberFormat::Fp32, 0x3F800000U), 0x1p-23);
    EXPECT_EQ(*spacingAt(NumberFormat::Int8, 5U), 1.0);
    EXPECT_EQ(formatOfId("fp8-e5m2"), NumberFormat::Fp8E5M2);
    EXPECT_EQ(formatOfId("fp64"), std::nullopt);
}

TEST(NumberFormat, energyIsOnlyWhatTheSourceLists)
{
    EXPECT_EQ(*publishedEnergy(NumberFormat::Fp32).multiply, 3.7);
    EXPECT_EQ(*publishedEnergy(NumberFormat::Int8).add, 0.03);
    for (const NumberFormat format : {NumberFormat::Bf16, NumberFormat::Fp8E4M3, NumberFormat::Fp8E5M2, NumberFormat::Int4})
        EXPECT_FALSE(publishedEnergy(format).add || publishedEnergy(format).multiply);
    EXPECT_EQ(shareOfRead(kCacheReadPj, 32), 5.0);
    EXPECT_EQ(shareOfRead(kDramReadLowPj, 8), 162.5);
}

// Every pair of neighbours of the small formats, over zero and up to both ends.
TEST(NumberFormat, neighboursAreTheNextNumbersUpAndDown)
{
    for (const NumberFormat format :
         {NumberFormat::Fp8E4M3, NumberFormat::Fp8E5M2, NumberFormat::Int8, NumberFormat::Int4, NumberFormat::Fp16}) {
        const bool integer = layoutOf(format).isInteger();
        std::uint32_t bits = encodeNumber(format, integer ? -largestNumber(format) - 1.0 : -largestNumber(format));
        EXPECT_FALSE(neighbourOf(format, bits, -1).has_value());
        int places = 1;
        while (const auto next = neighbourOf(format, bits, 1)) {
            ASSERT_GT(decodeNumber(format, *next), decodeNumber(format, bits)) << layoutOf(format).name;
            const auto back = neighbourOf(format, *next, -1);
            ASSERT_TRUE(back.has_value());
            ASSERT_EQ(decodeNumber(format, *back), decodeNumber(format, bits));
            bits = *next;
            ++places;
        }
        EXPECT_EQ(decodeNumber(format, bits), largestNumber(format));
        const int codes = 1 << layoutOf(format).bits;
        // Both zeros are one place; exponents of ones are infinity and NaN, in E4M3 two NaN.
        const int lost = integer ? 0 : layoutOf(format).hasInfinity ? 2 << layoutOf(format).mantissaBits : 2;
        EXPECT_EQ(places, integer ? codes : codes - lost - 1) << layoutOf(format).name;
    }
    EXPECT_FALSE(neighbourOf(NumberFormat::Fp32, encodeNumber(NumberFormat::Fp32, kInfinity), -1).has_value());
    EXPECT_FALSE(neighbourOf(NumberFormat::Fp8E4M3, 0x7F, -1).has_value());
    EXPECT_EQ(neighbourOf(NumberFormat::Fp32, 0x80000000U, 1), 1U); // from −0
}

TEST(NumberFormat, roundingHasAnErrorWhereThereIsANumber)
{
    EXPECT_EQ(roundNumber(NumberFormat::Int8, 2.5).error, -0.5); // half to even
    EXPECT_EQ(roundNumber(NumberFormat::Int8, 2.5).relativeError, 0.2);
    EXPECT_EQ(roundNumber(NumberFormat::Int8, -1000.0).value, -128.0);
    EXPECT_EQ(roundNumber(NumberFormat::Int4, 0.0).error, 0.0);
    EXPECT_FALSE(roundNumber(NumberFormat::Int4, 0.0).relativeError.has_value());
    EXPECT_EQ(roundNumber(NumberFormat::Fp16, 1e6).error, kInfinity);
    EXPECT_FALSE(roundNumber(NumberFormat::Fp8E4M3, 1e6).error.has_value()); // a NaN
    EXPECT_FALSE(roundNumber(NumberFormat::Fp16, kInfinity).error.has_value());
    EXPECT_FALSE(roundNumber(NumberFormat::Int8, std::nan("")).error.has_value());
    EXPECT_NEAR(*roundNumber(NumberFormat::Fp32, 0.1).error, 1.4901161e-9, 1e-15);
}

} // namespace
} // namespace quantoscope
