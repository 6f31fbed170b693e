// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/channel_spread.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(ChannelSpread, IsTheWidestOverTheMedianChannel)
{
    quantoscope::Run run;
    EXPECT_FALSE(widestChannelSpread(run));
    LayerRecord tensor, even, uneven;
    tensor.name = "tensor";
    tensor.weightQ = QParams{{5.F}, {0}, -127, 127, -1};
    even.name = "even";
    even.weightQ = QParams{{1.F, 1.F, 1.F}, {0, 0, 0}, -127, 127, 0};
    uneven.name = "uneven";
    uneven.weightQ = QParams{{1.F, 8.F, 2.F}, {0, 0, 0}, -127, 127, 0};
    run.layers = {tensor};
    EXPECT_FALSE(widestChannelSpread(run)); // per tensor says nothing
    run.layers = {tensor, even, uneven};
    const auto spread = widestChannelSpread(run);
    ASSERT_TRUE(spread);
    EXPECT_EQ(spread->layer, "uneven");
    EXPECT_DOUBLE_EQ(spread->ratio, 4.0);
}

} // namespace
} // namespace quantoscope
