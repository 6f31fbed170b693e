// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_drag.h"

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::ElementsAre;

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
constexpr QuantSpec kAsymmetric{8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};

TensorStatistics between(float min, float max)
{
    StatisticsCollector collector;
    const float values[] = {min, max};
    collector.add(values, 2, 1);
    return collector.statistics();
}

TEST(RangeShape, followsSchemeAndSigns)
{
    EXPECT_EQ(rangeShape(between(-1.F, 2.F), kAsymmetric, TensorRole::Activation), RangeShape::Free);
    EXPECT_EQ(rangeShape(between(0.F, 2.F), kAsymmetric, TensorRole::Weight), RangeShape::Free);
    EXPECT_EQ(rangeShape(between(-1.F, 2.F), kSymmetric, TensorRole::Activation), RangeShape::Mirrored);
    EXPECT_EQ(rangeShape(between(0.F, 2.F), kSymmetric, TensorRole::Activation), RangeShape::FromZero);
    EXPECT_EQ(rangeShape(between(0.F, 2.F), kSymmetric, TensorRole::Weight), RangeShape::Mirrored) << "weights always have a sign";
}

TEST(MovedRange, freeEndsHoldZero)
{
    const Range before{-1.F, 2.F};
    EXPECT_EQ(movedRange(before, RangeEnd::Low, -0.5, RangeShape::Free, 0.1), (Range{-0.5F, 2.F}));
    EXPECT_EQ(movedRange(before, RangeEnd::Low, 0.7, RangeShape::Free, 0.1), (Range{0.F, 2.F}));
    EXPECT_EQ(movedRange(before, RangeEnd::High, -3.0, RangeShape::Free, 0.1), (Range{-1.F, 0.F}));
    EXPECT_EQ(movedRange({0.F, 2.F}, RangeEnd::High, -3.0, RangeShape::Free, 0.1), (Range{0.F, 0.1F})) << "never empty";
    EXPECT_EQ(movedRange({-2.F, 0.F}, RangeEnd::Low, 3.0, RangeShape::Free, 0.1), (Range{-0.1F, 0.F}));
}

TEST(MovedRange, mirroredEndsMoveTogether)
{
    EXPECT_EQ(movedRange({-1.F, 1.F}, RangeEnd::Low, -3.0, RangeShape::Mirrored, 0.1), (Range{-3.F, 3.F}));
    EXPECT_EQ(movedRange({-1.F, 1.F}, RangeEnd::High, 0.5, RangeShape::Mirrored, 0.1), (Range{-0.5F, 0.5F}));
    EXPECT_EQ(movedRange({-1.F, 1.F}, RangeEnd::High, -2.0, RangeShape::Mirrored, 0.1), (Range{-0.05F, 0.05F}));
}

TEST(MovedRange, fromZeroTheUpperEndAlone)
{
    EXPECT_EQ(movedRange({0.F, 1.F}, RangeEnd::High, 4.0, RangeShape::FromZero, 0.1), (Range{0.F, 4.F}));
    EXPECT_EQ(movedRange({0.F, 1.F}, RangeEnd::High, -4.0, RangeShape::FromZero, 0.1), (Range{0.F, 0.1F}));
}

TEST(Snapping, takesTheNearestWithinReach)
{
    EXPECT_DOUBLE_EQ(snapped(1.04, {1.0, 1.06, 9.0}, 0.05), 1.06);
    EXPECT_DOUBLE_EQ(snapped(1.2, {1.0, 1.06}, 0.05), 1.2);
    EXPECT_DOUBLE_EQ(snapped(1.2, {}, 0.05), 1.2);
}

TEST(Snapping, aStepStopsAtTheFirstLine)
{
    EXPECT_DOUBLE_EQ(stoppedAt(1.0, 2.0, {1.7, 1.5, 2.5}), 1.5);
    EXPECT_DOUBLE_EQ(stoppedAt(2.0, 1.0, {1.7, 1.5, 2.5}), 1.7);
    EXPECT_DOUBLE_EQ(stoppedAt(1.5, 2.0, {1.5}), 2.0) << "the line it stands on does not hold it";
    EXPECT_DOUBLE_EQ(stoppedAt(static_cast<double>(1.1F), 2.0, {1.1}), 2.0) << "an end is a float";
}

TEST(Snapping, theNextLineInADirection)
{
    const std::vector<double> places{3.0, 1.0, 2.0};
    EXPECT_DOUBLE_EQ(nextPlace(1.0, 1, places), 2.0);
    EXPECT_DOUBLE_EQ(nextPlace(2.5, -1, places), 2.0);
    EXPECT_DOUBLE_EQ(nextPlace(3.0, 1, places), 3.0) << "none further";
    EXPECT_DOUBLE_EQ(nextPlace(0.5, -1, places), 0.5);
}

TEST(EndsOf, areThoseOfTheShape)
{
    const std::vector<Range> ranges{{-1.F, 3.F}, {-4.F, 2.F}};
    EXPECT_THAT(endsOf(ranges, RangeEnd::Low, RangeShape::Free), ElementsAre(-1.0, -4.0));
    EXPECT_THAT(endsOf(ranges, RangeEnd::High, RangeShape::Free), ElementsAre(3.0, 2.0));
    EXPECT_THAT(endsOf(ranges, RangeEnd::Low, RangeShape::Mirrored), ElementsAre(-3.0, -4.0));
    EXPECT_THAT(endsOf(ranges, RangeEnd::High, RangeShape::Mirrored), ElementsAre(3.0, 4.0));
}

} // namespace
} // namespace quantoscope
