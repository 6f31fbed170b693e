// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/channel_summary.h"

#include <gmock/gmock.h>

#include <cmath>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};

TEST(ChannelSummary, noChannelsSayNothing)
{
    const ChannelSummary summary = summarizeChannels({}, kSymmetric);
    EXPECT_EQ(summary.medianAbsmax, 0.0);
    EXPECT_EQ(summary.perChannelGainDb, 0.0);
    EXPECT_THAT(summary.outliers, IsEmpty());
}

TEST(ChannelSummary, onlyZerosAreSilent)
{
    const ChannelSummary summary = summarizeChannels({{0.F, 0.F}, {0.F, 0.F}}, kSymmetric);
    EXPECT_EQ(summary.silent, 2);
    EXPECT_EQ(summary.perChannelGainDb, 0.0);
    EXPECT_THAT(summary.outliers, IsEmpty());
}

TEST(ChannelSummary, equalChannelsGainNothing)
{
    const ChannelSummary summary = summarizeChannels({{-2.F, 1.F}, {-1.F, 2.F}}, kSymmetric);
    EXPECT_NEAR(summary.perChannelGainDb, 0.0, 1e-9);
    EXPECT_EQ(summary.medianAbsmax, 2.0);
}

TEST(ChannelSummary, anOutlierIsOverThreeTimesTheMedian)
{
    // The median of 1, 1, 3, 10 is 2: 3 and 6 are not outliers, 10 is. Silent channels do not pull the median down.
    const ChannelSummary summary = summarizeChannels({{-1.F, 0.F}, {0.F, 0.F}, {0.F, 3.F}, {-10.F, 2.F}, {0.F, 1.F}}, kSymmetric);
    EXPECT_EQ(summary.medianAbsmax, 2.0);
    EXPECT_THAT(summary.outliers, ElementsAre(3));
    EXPECT_EQ(summary.silent, 1);
    const ChannelSummary exactly = summarizeChannels({{0.F, 1.F}, {0.F, 1.F}, {0.F, 3.F}}, kSymmetric);
    EXPECT_THAT(exactly.outliers, IsEmpty()) << "three times the median is not over it";
}

TEST(ChannelSummary, theGainIsThatOfTheMeanSquaredScale)
{
    // Signed symmetric: scale = absmax / 127. Of 8 and 1: 10·log10(64 / ((64 + 1) / 2)).
    const ChannelSummary summary = summarizeChannels({{-8.F, 8.F}, {-1.F, 1.F}}, kSymmetric);
    EXPECT_NEAR(summary.perChannelGainDb, 10.0 * std::log10(64.0 / 32.5), 1e-6);
    // Fewer bits make both scales coarser alike.
    QuantSpec four = kSymmetric;
    four.bits = 4;
    EXPECT_NEAR(summarizeChannels({{-8.F, 8.F}, {-1.F, 1.F}}, four).perChannelGainDb, summary.perChannelGainDb, 1e-6);
}

TEST(ChannelSummary, orderIsByWidthThenByNumber)
{
    EXPECT_THAT(channelsByWidth({{-1.F, 1.F}, {0.F, 1.F}, {0.F, 5.F}, {-1.F, 0.F}}), ElementsAre(1, 3, 0, 2));
}

} // namespace
} // namespace quantoscope
