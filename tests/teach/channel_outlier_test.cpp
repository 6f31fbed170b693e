// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/channel_outlier.h"

#include "quant/affine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope {
namespace {

// Quantized one by one, in double.
double slowDb(const std::vector<std::vector<float>> &channels, const QParams &q, int only = -1)
{
    double signal = 0.0, noise = 0.0;
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const std::size_t at = q.perChannel() ? c : 0;
        for (const float value : channels[c]) {
            if (only >= 0 && only != static_cast<int>(c))
                continue;
            const double back =
                dequantizeValue(quantizeValue(value, q.scale[at], q.zeroPoint[at], q.qmin, q.qmax), q.scale[at], q.zeroPoint[at]);
            signal += static_cast<double>(value) * value;
            noise += (value - back) * (value - back);
        }
    }
    return noise > 0.0 ? 10.0 * std::log10(signal / noise) : 200.0;
}

TEST(ChannelOutlier, isWhatQuantizingEachValueGives)
{
    std::mt19937 random(9);
    for (int i = 0; i < 30; ++i) {
        const int bits = 2 + static_cast<int>(random() % 7);
        const float outlier = static_cast<float>(random() % 2000) / 100.F - 10.F;
        const OutlierChannels data = outlierChannels(2 + static_cast<int>(random() % 5), 24, outlier, random() % 50);
        EXPECT_EQ(data.values[static_cast<std::size_t>(data.channel)][static_cast<std::size_t>(data.value)], outlier);
        const GranularityComparison both = compareGranularity(data.values, {bits});
        EXPECT_FALSE(both.perTensor.q.perChannel());
        ASSERT_TRUE(both.perChannel.q.perChannel());
        EXPECT_NEAR(both.perTensor.sqnrDb, slowDb(data.values, both.perTensor.q), 0.01);
        EXPECT_NEAR(both.perChannel.sqnrDb, slowDb(data.values, both.perChannel.q), 0.01);
        for (int c = 0; c < static_cast<int>(data.values.size()); ++c) {
            EXPECT_NEAR(both.perTensor.channelDb[static_cast<std::size_t>(c)], slowDb(data.values, both.perTensor.q, c), 0.01);
            EXPECT_NEAR(both.perChannel.channelDb[static_cast<std::size_t>(c)], slowDb(data.values, both.perChannel.q, c), 0.01);
        }
    }
}

TEST(ChannelOutlier, perChannelKeepsTheOthersOutOfIt)
{
    const OutlierChannels calm = outlierChannels(4, 24, 1.F), pulled = outlierChannels(4, 24, 20.F);
    const GranularityComparison before = compareGranularity(calm.values, {6}), after = compareGranularity(pulled.values, {6});
    for (std::size_t c = 0; c < 4; ++c) {
        if (static_cast<int>(c) == pulled.channel)
            continue;
        EXPECT_EQ(after.perChannel.channelDb[c], before.perChannel.channelDb[c]) << "each channel has a scale of its own";
        EXPECT_LT(after.perTensor.channelDb[c], before.perTensor.channelDb[c] - 10.0) << "the outlier's scale is everybody's";
    }
    EXPECT_TRUE(compareGranularity({}, {8}).perTensor.channelDb.empty());
}

} // namespace
} // namespace quantoscope
