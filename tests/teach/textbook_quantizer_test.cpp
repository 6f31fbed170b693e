// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/textbook_quantizer.h"

#include "quant/affine.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope {
namespace {

using testing::ElementsAre;

const std::vector<double> kWorkedExample = {-7.59, -4.57, -1.95, 0.0, 3.08, 5.47, 10.8};

std::vector<int> integersOf(const std::vector<TextbookValue> &values)
{
    std::vector<int> result;
    for (const TextbookValue &value : values)
        result.push_back(value.q);
    return result;
}

// Rounded as the course prints them.
std::vector<double> dequantizedOf(const std::vector<TextbookValue> &values)
{
    std::vector<double> result;
    for (const TextbookValue &value : values)
        result.push_back(std::round(value.dequantized * 1e4) / 1e4);
    return result;
}

TEST(TextbookQuantizer, theWorkedExampleOfTheCourseSymmetric)
{
    const TextbookQuantizer quantizer = symmetricQuantizer(kWorkedExample, 8, SymmetricRange::Restricted);
    EXPECT_NEAR(quantizer.s(), 11.75926, 5e-6);
    EXPECT_EQ(quantizer.zeroPoint, 0);
    EXPECT_EQ(quantizer.levels(), 255);
    const auto values = quantizeOnPaper(kWorkedExample, quantizer);
    EXPECT_THAT(integersOf(values), ElementsAre(-89, -54, -23, 0, 36, 64, 127));
    EXPECT_THAT(dequantizedOf(values), ElementsAre(-7.5685, -4.5921, -1.9559, 0.0, 3.0614, 5.4425, 10.8));
    EXPECT_NEAR(values[0].error(), -7.59 + 7.5685, 5e-5);
    EXPECT_EQ(values[3].error(), 0.0);
}

TEST(TextbookQuantizer, theWorkedExampleOfTheCourseAsymmetric)
{
    for (const bool includeZero : {true, false}) {
        const TextbookQuantizer quantizer = asymmetricQuantizer(kWorkedExample, 8, includeZero);
        EXPECT_NEAR(quantizer.s(), 13.86623, 5e-6);
        EXPECT_EQ(quantizer.zeroPoint, -23);
        const auto values = quantizeOnPaper(kWorkedExample, quantizer);
        EXPECT_THAT(integersOf(values), ElementsAre(-128, -86, -50, -23, 20, 53, 127));
        EXPECT_THAT(dequantizedOf(values), ElementsAre(-7.5724, -4.5434, -1.9472, 0.0, 3.1011, 5.4809, 10.8176));
    }
}

TEST(TextbookQuantizer, theFullRangeHasAnotherScaleAndClampsTheLargestValue)
{
    const TextbookQuantizer full = symmetricQuantizer(kWorkedExample, 8, SymmetricRange::Full);
    EXPECT_NEAR(full.scale(), 0.08471, 5e-6);
    EXPECT_NEAR(symmetricQuantizer(kWorkedExample, 8, SymmetricRange::Restricted).scale(), 0.08504, 5e-6);
    const TextbookValue largest = quantizeOnPaper(10.8, full);
    EXPECT_EQ(largest.scaled, 127.5);
    EXPECT_TRUE(largest.isTie());
    EXPECT_EQ(largest.rounded, 128);
    EXPECT_EQ(largest.q, 127);
    EXPECT_TRUE(largest.isClamped());
    const TextbookValue smallest = quantizeOnPaper(-10.8, full);
    EXPECT_EQ(smallest.scaled, -127.5);
    EXPECT_EQ(smallest.q, -128);
    EXPECT_FALSE(smallest.isClamped());
}

TEST(TextbookQuantizer, roundsHalvesToTheEvenInteger)
{
    const TextbookQuantizer unit = symmetricQuantizer({-127.5, 127.5}, 8, SymmetricRange::Full); // s = 1
    EXPECT_EQ(unit.s(), 1.0);
    const std::vector<std::pair<double, int>> cases = {{-127.5, -128}, {-1.5, -2}, {-0.5, 0}, {0.5, 0}, {1.5, 2}, {2.5, 2}, {126.5, 126}};
    for (const auto &[x, q] : cases) {
        EXPECT_EQ(quantizeOnPaper(x, unit).q, q) << x;
        EXPECT_TRUE(quantizeOnPaper(x, unit).isTie()) << x;
    }
    EXPECT_FALSE(quantizeOnPaper(0.25, unit).isTie());
}

// α times half-integers are ties whatever α is, though neither α nor α/127.5 is a float.
TEST(TextbookQuantizer, aTieOnPaperIsATieHere)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> drawn(0.01, 1000.0);
    for (int i = 0; i < 2000; ++i) {
        const double alpha = drawn(random);
        for (int bits = 2; bits <= 8; ++bits) {
            const TextbookQuantizer full = symmetricQuantizer({alpha}, bits, SymmetricRange::Full);
            EXPECT_EQ(quantizeOnPaper(-alpha, full).scaled, full.qmin + 0.5);
            EXPECT_EQ(quantizeOnPaper(-alpha, full).q, full.qmin);
        }
    }
}

TEST(TextbookQuantizer, withoutZeroTheZeroPointLeavesTheIntegersAndZeroIsNotExact)
{
    const TextbookQuantizer narrow = asymmetricQuantizer({1.0, 2.0}, 8, false);
    EXPECT_EQ(narrow.zeroPoint, -383);
    EXPECT_EQ(narrow.s(), 255.0);
    EXPECT_EQ(quantizeOnPaper(1.0, narrow).q, -128);
    EXPECT_EQ(quantizeOnPaper(2.0, narrow).q, 127);
    EXPECT_EQ(quantizeOnPaper(0.0, narrow).dequantized, 1.0);
    const TextbookQuantizer wide = asymmetricQuantizer({1.0, 2.0}, 8, true);
    EXPECT_EQ(wide.beta, 0.0);
    EXPECT_EQ(wide.zeroPoint, -128);
    EXPECT_EQ(quantizeOnPaper(0.0, wide).dequantized, 0.0);
}

// [−1, 1] in the formula without a clamp gives 128, which INT8 does not have.
TEST(TextbookQuantizer, theClampIsNeeded)
{
    const TextbookQuantizer quantizer = asymmetricQuantizer({-1.0, 1.0}, 8, true);
    EXPECT_EQ(quantizer.zeroPoint, 0); // −round(−127.5) − 128: the tie goes to −128
    const TextbookValue one = quantizeOnPaper(1.0, quantizer);
    EXPECT_EQ(one.rounded, 128);
    EXPECT_EQ(one.q, 127);
}

TEST(TextbookQuantizer, withoutARangeTheScaleIsOne)
{
    for (const std::vector<double> &values : {std::vector<double>{}, std::vector<double>{0.0, 0.0}}) {
        EXPECT_FALSE(symmetricQuantizer(values, 8, SymmetricRange::Restricted).hasRange);
        EXPECT_EQ(symmetricQuantizer(values, 8, SymmetricRange::Full).s(), 1.0);
        EXPECT_FALSE(asymmetricQuantizer(values, 8, true).hasRange);
        EXPECT_EQ(asymmetricQuantizer(values, 8, true).scale(), 1.0);
    }
    const TextbookQuantizer constant = asymmetricQuantizer({3.0, 3.0}, 8, false);
    EXPECT_FALSE(constant.hasRange);
    EXPECT_EQ(constant.zeroPoint, -131);
    EXPECT_EQ(quantizeOnPaper(3.0, constant).q, -128);
    EXPECT_EQ(quantizeOnPaper(3.0, constant).dequantized, 3.0);
    EXPECT_TRUE(asymmetricQuantizer({3.0, 3.0}, 8, true).hasRange);
}

class RandomSettings : public testing::TestWithParam<int>
{
};

// The program's parameters and integers are the same but for floats that fall on the other side of a tie.
TEST_P(RandomSettings, agreeWithTheArithmeticOfTheProgram)
{
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    std::uniform_real_distribution<double> low(-20.0, 1.0), width(0.1, 30.0);
    const double from = low(random);
    std::uniform_real_distribution<double> drawn(from, from + width(random));
    std::vector<double> values(40);
    for (double &x : values)
        x = static_cast<double>(static_cast<float>(drawn(random)));
    QuantSpec spec;
    spec.bits = 2 + GetParam() % 7;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const std::vector<Range> range = {{static_cast<float>(*least), static_cast<float>(*most)}};
    for (const int kind : {0, 1, 2}) {
        spec.scheme = kind == 2 ? Scheme::Asymmetric : Scheme::Symmetric;
        spec.range = kind == 1 ? SymmetricRange::Full : SymmetricRange::Restricted;
        const TextbookQuantizer paper =
            kind == 2 ? asymmetricQuantizer(values, spec.bits, true) : symmetricQuantizer(values, spec.bits, spec.range);
        const QParams program = weightQParams(spec, range);
        EXPECT_NEAR(program.scale[0] / paper.scale(), 1.0, 1e-6);
        EXPECT_EQ(program.zeroPoint[0], paper.zeroPoint);
        EXPECT_EQ(program.qmin, paper.qmin);
        EXPECT_EQ(program.qmax, paper.qmax);
        EXPECT_NEAR(qparamsOf(paper).scale[0] / program.scale[0], 1.0, 1e-6);
        for (const TextbookValue &value : quantizeOnPaper(values, paper)) {
            const double fraction = std::fabs(value.scaled - std::round(value.scaled));
            if (fraction < 0.4999) {
                EXPECT_EQ(value.q,
                          quantizeValue(static_cast<float>(value.x), program.scale[0], program.zeroPoint[0], program.qmin, program.qmax));
            }
            EXPECT_NEAR(value.dequantized, (value.q - static_cast<double>(paper.zeroPoint)) / paper.s(), 1e-9);
            EXPECT_TRUE(value.isClamped() || std::fabs(value.error()) <= 0.5 * paper.scale() * (1.0 + 1e-9));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSettings, testing::Range(0, 140));

} // namespace
} // namespace quantoscope
