// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/layer_sqnr.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(WeightedLayerSqnr, NamesIntegerLayersWithWeights)
{
    quantoscope::Run run;
    LayerRecord conv;
    conv.name = "conv";
    conv.integer = true;
    conv.weightQ = QParams{{1.F}, {0}, -127, 127, -1};
    conv.sqnrDb = 12.5;
    LayerRecord kept = conv, sum = conv, unmeasured = conv;
    kept.name = "kept in float";
    kept.integer = false;
    sum.name = "add";
    sum.weightQ.reset();
    unmeasured.name = "unmeasured";
    unmeasured.sqnrDb.reset();
    run.layers = {conv, kept, sum, unmeasured};
    EXPECT_EQ(weightedLayerSqnr(run), (std::map<std::string, double>{{"conv", 12.5}}));
    EXPECT_TRUE(weightedLayerSqnr({}).empty());
}

} // namespace
} // namespace quantoscope
