// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/affine.h"

#include <gtest/gtest.h>

#include <cfloat>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace quantoscope {
namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
// x of the course's worked example.
const std::vector<float> kCourse{-7.59F, -4.57F, -1.95F, 0.F, 3.08F, 5.47F, 10.8F};

std::vector<int> quantizeAll(const std::vector<float> &x, const QParams &q)
{
    std::vector<int> result;
    for (float value : x)
        result.push_back(quantizeValue(value, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax));
    return result;
}

TEST(Affine, SymmetricWorkedExampleOfTheCourse)
{
    const QParams q = activationQParams({8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted}, {-7.59F, 10.8F});
    EXPECT_NEAR(1.0 / q.scale[0], 11.75926, 1e-5);
    EXPECT_EQ(q.zeroPoint[0], 0);
    EXPECT_EQ(q.qmin, -127);
    EXPECT_EQ(q.qmax, 127);
    EXPECT_EQ(quantizeAll(kCourse, q), (std::vector<int>{-89, -54, -23, 0, 36, 64, 127}));
    const std::vector<float> back{-7.5685F, -4.5921F, -1.9559F, 0.F, 3.0614F, 5.4425F, 10.8F};
    for (std::size_t i = 0; i < back.size(); ++i)
        EXPECT_NEAR(dequantizeValue(quantizeAll(kCourse, q)[i], q.scale[0], 0), back[i], 5e-5);
}

TEST(Affine, AsymmetricWorkedExampleOfTheCourse)
{
    // The course writes q in [-128, 127] with z = −23; we store q + 128 in [0, 255] with z + 128 = 105: the same numbers.
    const QParams q = activationQParams({8, Scheme::Asymmetric}, {-7.59F, 10.8F});
    EXPECT_NEAR(1.0 / q.scale[0], 13.86623, 1e-5);
    EXPECT_EQ(q.zeroPoint[0], -23 + 128);
    EXPECT_EQ(q.qmin, 0);
    EXPECT_EQ(q.qmax, 255);
    const std::vector<int> course{-128, -86, -50, -23, 20, 53, 127};
    const std::vector<float> back{-7.5724F, -4.5434F, -1.9472F, 0.F, 3.1011F, 5.4809F, 10.8176F};
    for (std::size_t i = 0; i < course.size(); ++i) {
        EXPECT_EQ(quantizeAll(kCourse, q)[i], course[i] + 128);
        EXPECT_NEAR(dequantizeValue(course[i] + 128, q.scale[0], q.zeroPoint[0]), back[i], 5e-5);
    }
}

TEST(Affine, AsymmetricWeightsUseTheSignedIntervalOfTheCourse)
{
    const QParams q = weightQParams({8, Scheme::Asymmetric}, Tensor::fromFloats({1, 7}, kCourse));
    EXPECT_EQ(q.zeroPoint[0], -23);
    EXPECT_EQ(q.qmin, -128);
    EXPECT_EQ(quantizeAll(kCourse, q), (std::vector<int>{-128, -86, -50, -23, 20, 53, 127}));
}

TEST(Affine, FullRangeIsPyTorchsSymmetricObserver)
{
    const QParams full = weightQParams({8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full}, {{-7.59F, 10.8F}});
    EXPECT_NEAR(full.scale[0], 0.08471, 5e-6);
    EXPECT_EQ(full.qmin, -128);
    EXPECT_EQ(quantizeValue(10.8F, full.scale[0], 0, full.qmin, full.qmax), 127); // +α clamps
    const QParams restricted = weightQParams({8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted}, {{-7.59F, 10.8F}});
    EXPECT_NEAR(restricted.scale[0], 0.08504, 5e-6);
}

struct IntervalCase {
    const char *name;
    QuantSpec spec;
    bool nonNegative;
    int qmin, qmax;
};
class Interval : public testing::TestWithParam<IntervalCase>
{
};
TEST_P(Interval, OfActivations)
{
    const IntegerInterval found = activationInterval(GetParam().spec, GetParam().nonNegative);
    EXPECT_EQ(found.qmin, GetParam().qmin);
    EXPECT_EQ(found.qmax, GetParam().qmax);
}
constexpr Granularity kTensor = Granularity::PerTensor;
INSTANTIATE_TEST_SUITE_P(
    Affine, Interval,
    testing::Values(IntervalCase{"sym8", {8, Scheme::Symmetric, kTensor, SymmetricRange::Restricted}, false, -127, 127},
                    IntervalCase{"sym8full", {8, Scheme::Symmetric, kTensor, SymmetricRange::Full}, false, -128, 127},
                    IntervalCase{"sym8unsigned", {8, Scheme::Symmetric, kTensor, SymmetricRange::Full}, true, 0, 255},
                    IntervalCase{"asym8", {8, Scheme::Asymmetric, kTensor, SymmetricRange::Full}, false, 0, 255},
                    IntervalCase{"sym4", {4, Scheme::Symmetric, kTensor, SymmetricRange::Restricted}, false, -7, 7},
                    IntervalCase{"sym4unsigned", {4, Scheme::Symmetric, kTensor, SymmetricRange::Restricted}, true, 0, 15},
                    IntervalCase{"sym2", {2, Scheme::Symmetric, kTensor, SymmetricRange::Restricted}, false, -1, 1},
                    IntervalCase{"asym2", {2, Scheme::Asymmetric, kTensor, SymmetricRange::Full}, true, 0, 3}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(Affine, UnsignedSymmetricUsesTheWholeIntervalForTheMaximum)
{
    const QParams q = activationQParams({8, Scheme::Symmetric}, {0.F, 25.5F});
    EXPECT_FLOAT_EQ(q.scale[0], 0.1F);
    EXPECT_EQ(q.zeroPoint[0], 0);
    EXPECT_EQ(q.qmax, 255);
    EXPECT_FALSE(q.isSigned());
}

TEST(Affine, RangeIsWidenedToHoldZero)
{
    const QParams q = activationQParams({8, Scheme::Asymmetric}, {1.F, 2.F});
    EXPECT_FLOAT_EQ(q.scale[0], 2.F / 255.F);
    EXPECT_EQ(q.zeroPoint[0], 0);
    const QParams below = activationQParams({8, Scheme::Asymmetric}, {-2.F, -1.F});
    EXPECT_FLOAT_EQ(below.scale[0], 2.F / 255.F);
    EXPECT_EQ(below.zeroPoint[0], 255);
}

TEST(Affine, DegenerateRangesGetScaleOne)
{
    for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
        for (const Range range : {Range{0.F, 0.F}, Range{kNaN, 1.F}, Range{-1.F, kNaN}, Range{0.F, kInf}, Range{-kInf, kInf}}) {
            const QParams q = activationQParams({8, scheme}, range);
            EXPECT_EQ(q.scale[0], 1.F) << range.min << " " << range.max;
            EXPECT_EQ(q.zeroPoint[0], 0);
        }
    }
}

TEST(Affine, ExtremeRangesKeepAUsableScale)
{
    for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
        const QParams large = activationQParams({8, scheme}, {-FLT_MAX, FLT_MAX});
        EXPECT_TRUE(std::isfinite(large.scale[0]));
        EXPECT_GT(large.scale[0], 1e36F);
        const QParams small = activationQParams({8, scheme}, {-FLT_MIN, FLT_MIN});
        EXPECT_TRUE(std::isnormal(small.scale[0] * small.scale[0]));
        EXPECT_TRUE(std::isfinite(1.F / small.scale[0]));
    }
}

TEST(Affine, WeightsPerChannelAndDeadChannels)
{
    const Tensor weight = Tensor::fromFloats({3, 2}, {1.27F, -0.5F, 0.F, 0.F, -2.54F, 1.F});
    const QParams q = weightQParams({8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted}, weight);
    EXPECT_EQ(q.axis, 0);
    ASSERT_EQ(q.scale.size(), 3U);
    EXPECT_FLOAT_EQ(q.scale[0], 0.01F);
    EXPECT_EQ(q.scale[1], 1.F);
    EXPECT_FLOAT_EQ(q.scale[2], 0.02F);
    const Tensor integers = quantizeTensor(weight, q);
    ASSERT_EQ(integers.dtype(), DType::I8);
    const std::vector<int> expected{127, -50, 0, 0, -127, 50};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(integers.data<std::int8_t>()[i], expected[i]);
}

TEST(Affine, WeightLimitNarrowsTheInterval)
{
    const QuantSpec full{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full};
    const QParams q = weightQParams(full, {{-1.F, 1.F}}, 63);
    EXPECT_EQ(q.qmin, -63);
    EXPECT_EQ(q.qmax, 63);
    EXPECT_FLOAT_EQ(q.scale[0], 1.F / 63.F);
    const QParams four = weightQParams({4, Scheme::Symmetric}, {{-1.F, 1.F}}, 63); // narrow enough already
    EXPECT_EQ(four.qmax, 7);
    const QParams seven = weightQParams({7, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full}, {{-1.F, 1.F}}, 63);
    EXPECT_EQ(seven.qmin, -63);
    const QParams asymmetric = weightQParams({8, Scheme::Asymmetric}, {{-1.F, 3.F}}, 63);
    EXPECT_FLOAT_EQ(asymmetric.scale[0], 4.F / 126.F);
    EXPECT_GE(asymmetric.zeroPoint[0], -63);
}

TEST(Affine, RoundsHalfToEven)
{
    EXPECT_EQ(quantizeValue(0.5F, 1.F, 0, -128, 127), 0);
    EXPECT_EQ(quantizeValue(1.5F, 1.F, 0, -128, 127), 2);
    EXPECT_EQ(quantizeValue(2.5F, 1.F, 0, -128, 127), 2);
    EXPECT_EQ(quantizeValue(-0.5F, 1.F, 0, -128, 127), 0);
    EXPECT_EQ(quantizeValue(-127.5F, 1.F, 0, -128, 127), -128);
    EXPECT_EQ(quantizeValue(126.5F, 1.F, 0, -128, 127), 126);
    // The zero point is added after rounding: half to even of x/scale, not of the sum.
    EXPECT_EQ(quantizeValue(0.5F, 1.F, 1, 0, 255), 1);
}

TEST(Affine, NotANumberIsTheZeroPointAndInfinitiesClamp)
{
    EXPECT_EQ(quantizeValue(kNaN, 0.1F, 17, 0, 255), 17);
    EXPECT_EQ(quantizeValue(kNaN, 0.1F, -383, -128, 127), -128);
    EXPECT_EQ(quantizeValue(kInf, 0.1F, 17, 0, 255), 255);
    EXPECT_EQ(quantizeValue(-kInf, 0.1F, 17, 0, 255), 0);
    EXPECT_EQ(quantizeValue(FLT_MAX, 1e-6F, 0, -128, 127), 127);
}

struct LoopCase {
    const char *name;
    float scale;
    std::int32_t zeroPoint, qmin, qmax;
};
class FastLoops : public testing::TestWithParam<LoopCase>
{
protected:
    // Edges, every half, and random values of all magnitudes.
    static std::vector<float> values(float scale)
    {
        std::vector<float> x{0.F, -0.F, kNaN, kInf, -kInf, FLT_MAX, -FLT_MAX, FLT_MIN, -FLT_MIN, 1e-45F, -1e-45F, -kNaN};
        for (int i = -1200; i <= 1200; ++i) {
            x.push_back(0.5F * static_cast<float>(i) * scale);
            x.push_back(std::nextafter(0.5F * static_cast<float>(i) * scale, kInf));
        }
        std::mt19937 random(7);
        std::normal_distribution<float> normal(0.F, 60.F * scale);
        std::uniform_int_distribution<std::uint32_t> bits;
        for (int i = 0; i < 20000; ++i) {
            x.push_back(normal(random));
            const std::uint32_t pattern = bits(random);
            float any;
            static_assert(sizeof any == sizeof pattern);
            std::memcpy(&any, &pattern, sizeof any);
            x.push_back(any);
        }
        return x;
    }
};

TEST_P(FastLoops, EqualTheSlowReferenceOnEveryElement)
{
    const LoopCase &c = GetParam();
    const std::vector<float> x = values(c.scale);
    std::vector<std::int8_t> i8(x.size());
    std::vector<std::uint8_t> u8(x.size());
    std::vector<float> fake(x.size());
    quantizeToI8(x.data(), i8.data(), x.size(), c.scale, c.zeroPoint, c.qmin, c.qmax);
    quantizeToU8(x.data(), u8.data(), x.size(), c.scale, c.zeroPoint, c.qmin, c.qmax);
    fakeQuantize(x.data(), fake.data(), x.size(), c.scale, c.zeroPoint, c.qmin, c.qmax);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::int32_t expected = quantizeValue(x[i], c.scale, c.zeroPoint, c.qmin, c.qmax);
        if (c.qmin < 0)
            ASSERT_EQ(static_cast<int>(i8[i]), expected) << x[i];
        else
            ASSERT_EQ(static_cast<int>(u8[i]), expected) << x[i];
        ASSERT_EQ(fake[i], dequantizeValue(expected, c.scale, c.zeroPoint)) << x[i];
    }
}

TEST_P(FastLoops, TouchNothingBeyondOddLengths)
{
    const LoopCase &c = GetParam();
    const std::vector<float> x = values(c.scale);
    for (std::size_t count = 0; count < 70; ++count) {
        std::vector<std::int8_t> out(count + 1, 55);
        quantizeToI8(x.data() + 5, out.data(), count, c.scale, c.zeroPoint, c.qmin, c.qmax);
        EXPECT_EQ(out[count], 55);
        std::vector<float> fake(count + 1, 55.F);
        fakeQuantize(x.data() + 5, fake.data(), count, c.scale, c.zeroPoint, c.qmin, c.qmax);
        EXPECT_EQ(fake[count], 55.F);
        for (std::size_t i = 0; i < count; ++i)
            ASSERT_EQ(fake[i], dequantizeValue(quantizeValue(x[i + 5], c.scale, c.zeroPoint, c.qmin, c.qmax), c.scale, c.zeroPoint));
    }
}
INSTANTIATE_TEST_SUITE_P(Affine, FastLoops,
                         testing::Values(LoopCase{"signed", 0.0371F, 0, -127, 127}, LoopCase{"full", 1.F, 0, -128, 127},
                                         LoopCase{"unsigned", 0.02F, 0, 0, 255}, LoopCase{"zeroPoint", 0.072F, 105, 0, 255},
                                         LoopCase{"fourBits", 3.F, 0, -7, 7}, LoopCase{"fourBitsUnsigned", 0.4F, 9, 0, 15},
                                         LoopCase{"twoBits", 0.5F, 0, -1, 1}, LoopCase{"thesisZeroPoint", 0.0039F, -383, -128, 127},
                                         LoopCase{"hugeZeroPoint", 1e-6F, 3000000, 0, 255}, LoopCase{"tinyScale", 0x1p-60F, 0, -127, 127},
                                         LoopCase{"hugeScale", 1e36F, 0, -127, 127}),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Affine, TensorsPerChannelAlongAnyAxis)
{
    const Tensor x = Tensor::fromFloats({2, 2, 2}, {1, 2, 3, 4, 5, 6, 7, 8});
    const QParams q{{1.F, 2.F}, {0, 1}, 0, 255, 1};
    const Tensor integers = quantizeTensor(x, q);
    ASSERT_EQ(integers.dtype(), DType::U8);
    const std::vector<int> expected{1, 2, 3, 3, 5, 6, 5, 5}; // 3/2 → 2, 7/2 → 4: half to even, plus zero point 1
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(integers.data<std::uint8_t>()[i], expected[i]) << i;
    const Tensor back = dequantizeTensor(integers, q);
    EXPECT_EQ(back.shape(), x.shape());
    EXPECT_EQ(back.data<float>()[2], 4.F);
    EXPECT_EQ(back.data<float>()[7], 8.F);
}

TEST(Affine, WrongNumberOfScalesIsRefused)
{
    const Tensor x = Tensor::fromFloats({2, 2}, {1, 2, 3, 4});
    EXPECT_THROW(quantizeTensor(x, {{1.F}, {0}, -127, 127, 0}), std::invalid_argument);
    EXPECT_THROW(quantizeTensor(x, {{1.F, 1.F}, {0, 0}, -127, 127, -1}), std::invalid_argument);
    EXPECT_THROW(quantizeTensor(x, {{1.F, 1.F}, {0, 0}, -127, 127, 2}), std::invalid_argument);
    EXPECT_THROW(dequantizeTensor(x, {{1.F}, {0}, -127, 127, -1}), std::invalid_argument);
}

} // namespace
} // namespace quantoscope
