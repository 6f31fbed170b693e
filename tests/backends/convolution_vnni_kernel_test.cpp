// SPDX-License-Identifier: GPL-3.0-or-later
// The integer convolution on VNNI against one written out.
#include "backends/convolution_vnni_kernel.h"
#include "backends/vnni_target.h"

#include <gtest/gtest.h>
#include <omp.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope::kernels {
namespace {

struct ConvolutionCase {
    std::int64_t batch, channels, height, width, outputs;
    int kernel, stride = 1, pad = 0, dilationHeight = 1;
    bool isSigned = false, residual = false, relu = true;
};

class ConvolutionVnni : public testing::TestWithParam<ConvolutionCase>
{
};

TEST_P(ConvolutionVnni, givesTheReferencesIntegers)
{
    if (!processorHasVnni())
        GTEST_SKIP() << "this processor has no AVX512_VNNI";
    const ConvolutionCase &c = GetParam();
    ConvolutionShape s{c.batch, c.channels, c.height, c.width, c.outputs, 0, 0, {}};
    Window2d &w = s.window;
    w.kernelHeight = w.kernelWidth = c.kernel;
    w.strideHeight = w.strideWidth = c.stride;
    w.padTop = w.padLeft = c.pad;
    w.padBottom = w.padRight = c.pad;
    w.dilationHeight = c.dilationHeight;
    s.outHeight = (c.height + 2 * c.pad - c.dilationHeight * (c.kernel - 1) - 1) / c.stride + 1;
    s.outWidth = (c.width + 2 * c.pad - c.kernel) / c.stride + 1;
    const StoredIntegers from{false, 0.02F, 7, 0, 255};
    const StoredIntegers to = c.isSigned ? StoredIntegers{true, 0.05F, -5, -100, 101} : StoredIntegers{false, 0.05F, 3, 0, 250};
    const Residual residual{c.isSigned ? StoredIntegers{true, 0.03F, 4, -128, 127} : StoredIntegers{false, 0.03F, 120, 0, 255}, c.residual};
    const Bounds bounds{c.relu ? 0.F : -1e9F, 1e9F};
    ASSERT_TRUE(ConvolutionVnniKernel::fits(s, from));

    std::mt19937 random(11);
    std::uniform_int_distribution<int> integer(0, 255);
    const std::size_t taps = static_cast<std::size_t>(c.kernel) * static_cast<std::size_t>(c.kernel);
    const std::int64_t outPixels = s.outHeight * s.outWidth;
    std::vector<std::int8_t> weight(static_cast<std::size_t>(c.outputs * c.channels) * taps);
    std::vector<std::uint8_t> in(static_cast<std::size_t>(c.batch * c.height * c.width * c.channels));
    std::vector<std::uint8_t> added(static_cast<std::size_t>(c.batch * outPixels * c.outputs));
    std::vector<std::int32_t> bias(static_cast<std::size_t>(c.outputs));
    std::vector<float> multiplier(static_cast<std::size_t>(c.outputs));
    std::generate(weight.begin(), weight.end(), [&] { return static_cast<std::int8_t>(std::max(integer(random) - 128, -127)); });
    std::generate(in.begin(), in.end(), [&] { return static_cast<std::uint8_t>(integer(random)); });
    std::generate(added.begin(), added.end(), [&] { return static_cast<std::uint8_t>(integer(random)); });
    std::generate(bias.begin(), bias.end(), [&] { return 40 * (integer(random) - 128); });
    // Results over the whole range and past it.
    const float spread = 127.F * 74.F * std::sqrt(static_cast<float>(c.channels) * static_cast<float>(taps));
    std::generate(multiplier.begin(), multiplier.end(), [&] { return (60.F + static_cast<float>(integer(random))) / spread; });

    LargePages memory;
    const ConvolutionVnniKernel kernel(s, weight, bias, multiplier, from, to, residual, bounds, memory);
    ASSERT_EQ(kernel.scratchBytes() > 0, c.pad > 0);
    std::vector<std::uint8_t> scratch(kernel.scratchBytes(), 0xAA);
    const float low = std::max(bounds.low, static_cast<float>(to.low - to.zero)), high = static_cast<float>(to.high - to.zero);
    for (const int threads : {1, 3}) {
        omp_set_num_threads(threads);
        std::vector<std::uint8_t> out(added.size(), 0x55);
        kernel.run(in.data(), scratch.data(), c.residual ? added.data() : nullptr, out.data());
        std::size_t i = 0;
        for (std::int64_t n = 0; n < c.batch; ++n) {
            for (std::int64_t y = 0; y < s.outHeight; ++y) {
                for (std::int64_t x = 0; x < s.outWidth; ++x) {
                    for (std::int64_t o = 0; o < c.outputs; ++o, ++i) {
                        std::int32_t sum = bias[static_cast<std::size_t>(o)];
                        for (std::int64_t ch = 0; ch < c.channels; ++ch) {
                            for (int ky = 0; ky < c.kernel; ++ky) {
                                for (int kx = 0; kx < c.kernel; ++kx) {
                                    const std::int64_t iy = y * c.stride - c.pad + ky * c.dilationHeight, ix = x * c.stride - c.pad + kx;
                                    if (iy < 0 || iy >= c.height || ix < 0 || ix >= c.width)
                                        continue;
                                    const auto at = static_cast<std::size_t>(((n * c.height + iy) * c.width + ix) * c.channels + ch);
                                    const auto place =
                                        static_cast<std::size_t>(o * c.channels + ch) * taps + static_cast<std::size_t>(ky * c.kernel + kx);
                                    sum += weight[place] * (in[at] - from.zero);
                                }
                            }
                        }
                        float value = static_cast<float>(sum) * multiplier[static_cast<std::size_t>(o)];
                        if (c.residual) {
                            const std::int32_t q = c.isSigned ? static_cast<std::int8_t>(added[i]) : added[i];
                            value += static_cast<float>(q - residual.stored.zero) * (residual.stored.scale / to.scale);
                        }
                        const auto q = static_cast<std::int32_t>(std::nearbyint(std::clamp(value, low, high))) + to.zero;
                        const std::int32_t got = c.isSigned ? static_cast<std::int8_t>(out[i]) : out[i];
                        ASSERT_EQ(got, q) << "image " << n << ", row " << y << ", column " << x << ", output " << o << ", threads "
                                          << threads;
                    }
                }
            }
        }
    }
    omp_set_num_threads(omp_get_num_procs());
}

INSTANTIATE_TEST_SUITE_P(Shapes, ConvolutionVnni,
                         testing::Values(ConvolutionCase{1, 4, 3, 2, 64, 1}, ConvolutionCase{2, 8, 5, 5, 64, 3, 1, 1},
                                         ConvolutionCase{1, 12, 8, 7, 52, 3, 2, 1, 1, true, false, false},
                                         ConvolutionCase{3, 20, 7, 9, 120, 3, 1, 1, 2, false, true},
                                         ConvolutionCase{2, 64, 8, 8, 128, 1, 2, 0, 1, true, true, false},
                                         ConvolutionCase{1, 16, 12, 12, 64, 5, 1, 2, 1, false, true, false},
                                         ConvolutionCase{9, 64, 32, 32, 64, 3, 1, 1}));

TEST(ConvolutionVnniShape, fitsWhereFewResultsAreLeftOver)
{
    const StoredIntegers unsignedInput{false, 1.F, 0, 0, 255}, signedInput{true, 1.F, 0, -128, 127};
    ConvolutionShape shape{1, 64, 8, 8, 64, 8, 8, {}};
    EXPECT_TRUE(ConvolutionVnniKernel::fits(shape, unsignedInput));
    EXPECT_FALSE(ConvolutionVnniKernel::fits(shape, signedInput));
    shape.outputs = 96;
    EXPECT_FALSE(ConvolutionVnniKernel::fits(shape, unsignedInput));
    shape.outputs = 160;
    EXPECT_TRUE(ConvolutionVnniKernel::fits(shape, unsignedInput));
    shape.channels = 3;
    EXPECT_FALSE(ConvolutionVnniKernel::fits(shape, unsignedInput));
    shape.channels = 64;
    shape.outHeight = shape.outWidth = 2;
    EXPECT_FALSE(ConvolutionVnniKernel::fits(shape, unsignedInput));
    shape.outWidth = 4;
    shape.window.dilationWidth = 2;
    EXPECT_FALSE(ConvolutionVnniKernel::fits(shape, unsignedInput));
}

} // namespace
} // namespace quantoscope::kernels
