// SPDX-License-Identifier: GPL-3.0-or-later
// The product of a dynamic Linear on VNNI against one written out.
#include "backends/dense_vnni_kernel.h"
#include "backends/vnni_target.h"

#include <gtest/gtest.h>
#include <omp.h>

#include <algorithm>
#include <random>

namespace quantoscope::kernels {
namespace {

struct DenseCase {
    DenseShape shape;
    bool bias = true, adds = false, relu = false;
};

class DenseVnni : public testing::TestWithParam<DenseCase>
{
};

TEST_P(DenseVnni, givesTheReferencesFloats)
{
    if (!processorHasVnni())
        GTEST_SKIP() << "this processor has no AVX512_VNNI";
    const DenseCase &c = GetParam();
    const DenseShape &s = c.shape;
    ASSERT_TRUE(DenseVnniKernel::fits(s));
    std::mt19937 random(7);
    std::uniform_int_distribution<int> integer(-127, 127);
    std::uniform_real_distribution<float> real(-1.F, 1.F);
    std::vector<std::int8_t> weight(s.outputs * s.inputs);
    std::vector<std::uint8_t> in(s.rows * s.inputs);
    std::vector<float> scale(s.outputs), bias(c.bias ? s.outputs : 0), before(s.rows * s.outputs);
    std::generate(weight.begin(), weight.end(), [&] { return static_cast<std::int8_t>(integer(random)); });
    std::generate(in.begin(), in.end(), [&] { return static_cast<std::uint8_t>(integer(random) + 128); });
    std::generate(scale.begin(), scale.end(), [&] { return 0.01F * (real(random) + 1.5F); });
    std::generate(bias.begin(), bias.end(), [&] { return real(random); });
    std::generate(before.begin(), before.end(), [&] { return real(random); });
    constexpr float kStep = 0.013F;

    LargePages memory;
    const DenseVnniKernel kernel(s, weight, scale, bias, c.adds, c.relu, memory);
    for (const int threads : {1, 3}) {
        omp_set_num_threads(threads);
        std::vector<float> out = before;
        kernel.run(in.data(), kStep, out.data());
        for (std::size_t r = 0; r < s.rows; ++r) {
            for (std::size_t o = 0; o < s.outputs; ++o) {
                std::int32_t sum = 0;
                for (std::size_t i = 0; i < s.inputs; ++i)
                    sum += weight[o * s.inputs + i] * (in[r * s.inputs + i] - 128);
                float expected = static_cast<float>(sum) * scale[o] * kStep + (c.bias ? bias[o] : 0.F);
                if (c.adds)
                    expected += before[r * s.outputs + o];
                if (c.relu)
                    expected = std::max(expected, 0.F);
                ASSERT_EQ(out[r * s.outputs + o], expected) << "row " << r << ", output " << o << ", threads " << threads;
            }
        }
    }
    omp_set_num_threads(omp_get_num_procs());
}

INSTANTIATE_TEST_SUITE_P(Shapes, DenseVnni,
                         testing::Values(DenseCase{{8, 4, 48}}, DenseCase{{8, 64, 1}, false}, DenseCase{{9, 4, 49}, true, true},
                                         DenseCase{{15, 260, 47}, true, false, true}, DenseCase{{13, 772, 100}, true, true, true},
                                         DenseCase{{128, 768, 144}}, DenseCase{{20, 1024, 97}, false, true}));

TEST(DenseVnniShape, fitsEnoughRowsAndWholeQuads)
{
    EXPECT_TRUE(DenseVnniKernel::fits({8, 4, 1}));
    EXPECT_FALSE(DenseVnniKernel::fits({7, 768, 768}));
    EXPECT_FALSE(DenseVnniKernel::fits({128, 770, 768}));
}

} // namespace
} // namespace quantoscope::kernels
