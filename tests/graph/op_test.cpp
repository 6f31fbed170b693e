// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/op.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace quantoscope {
namespace {

std::set<std::string> namesWhere(bool (*holds)(OpType))
{
    std::set<std::string> names;
    for (int op = 0; op < kOpTypeCount; ++op) {
        if (holds(static_cast<OpType>(op)))
            names.emplace(opName(static_cast<OpType>(op)));
    }
    return names;
}

TEST(Op, EveryOperationHasANameOfItsOwn)
{
    const std::set<std::string> names = namesWhere([](OpType) { return true; });
    EXPECT_EQ(names.size(), static_cast<std::size_t>(kOpTypeCount));
    EXPECT_EQ(names.count("?"), 0U);
}

TEST(Op, SaysWhatQuantizationAsks)
{
    EXPECT_EQ(namesWhere(hasQuantizableWeights), (std::set<std::string>{"conv", "linear"}));
    const std::set<std::string> onTheScaleOfTheInput{"relu", "relu6", "max_pool", "avg_pool", "adaptive_avg_pool", "flatten"};
    EXPECT_EQ(namesWhere(keepsScaleOfInput), onTheScaleOfTheInput);
    std::set<std::string> integer = onTheScaleOfTheInput;
    integer.insert({"conv", "linear", "batch_norm", "add", "concat"});
    EXPECT_EQ(namesWhere(hasIntegerForm), integer);
}

} // namespace
} // namespace quantoscope
