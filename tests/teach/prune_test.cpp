// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/prune.h"

#include "metrics/sqnr.h"
#include "random_weight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

TEST(Pruning, TakesTheSmallestMagnitudesFirst)
{
    const Pruning pruning(PruningKind::Weights, Tensor::fromFloats({2, 2}, {0.5F, -0.1F, 0.2F, -3.F}));
    const Tensor half = pruning.pruned(0.5);
    EXPECT_EQ(half.data<float>()[0], 0.5F);
    EXPECT_EQ(half.data<float>()[1], 0.F);
    EXPECT_EQ(half.data<float>()[2], 0.F);
    EXPECT_EQ(half.data<float>()[3], -3.F);
    const ShrunkWeight cost = pruning.at(0.5);
    EXPECT_EQ(cost.parameters, 2);
    EXPECT_EQ(cost.storedBytes, 2 * 4 + 1); // two floats and a bitmap of four bits
    EXPECT_NEAR(cost.noise, 0.01 + 0.04, 1e-7);
    EXPECT_NEAR(cost.relativeError(), std::sqrt(0.05 / 9.3), 1e-6);
}

TEST(Pruning, TakesWholeFiltersByNorm)
{
    // Norms: 5, 1, 2.
    const Pruning pruning(PruningKind::Filters, Tensor::fromFloats({3, 1, 1, 2}, {3.F, 4.F, 1.F, 0.F, 0.F, -2.F}));
    EXPECT_EQ(pruning.candidates(), 3);
    const Tensor one = pruning.pruned(1.0 / 3.0);
    EXPECT_EQ(one.data<float>()[2], 0.F);
    EXPECT_EQ(one.data<float>()[5], -2.F);
    EXPECT_EQ(pruning.at(1.0 / 3.0).parameters, 4);
    EXPECT_EQ(pruning.at(1.0 / 3.0).storedBytes, 4 * 4 + 1);
    EXPECT_EQ(pruning.pruned(1.0).data<float>()[0], 0.F);
}

TEST(Pruning, CostsAreThoseOfTheWeightsItLeaves)
{
    for (const PruningKind kind : {PruningKind::Weights, PruningKind::Filters}) {
        const Tensor weight = randomWeight({16, 8, 3, 3}, 7);
        const Pruning pruning(kind, weight);
        double before = -1.0;
        for (const double share : {0.0, 0.01, 0.3, 0.5, 0.77, 0.99, 1.0}) {
            const Tensor left = pruning.pruned(share);
            const ShrunkWeight cost = pruning.at(share);
            EXPECT_NEAR(cost.noise, errorOf(weight, left), 1e-9) << share;
            EXPECT_GE(cost.noise, before);
            before = cost.noise;
            std::int64_t kept = 0;
            for (std::int64_t i = 0; i < left.elementCount(); ++i)
                kept += left.data<float>()[i] != 0.F ? 1 : 0;
            EXPECT_EQ(cost.parameters, kept) << share;
            SqnrAccumulator measured;
            measured.add(weight.data<float>(), left.data<float>(), static_cast<std::size_t>(weight.elementCount()));
            if (pruning.prunedCount(share) > 0) {
                EXPECT_NEAR(cost.decibels(), *measured.decibels(), 1e-6) << share;
            }
        }
        EXPECT_EQ(pruning.at(0.0).decibels(), 200.0);
        EXPECT_NEAR(pruning.at(1.0).relativeError(), 1.0, 1e-12);
    }
}

TEST(Pruning, HoldsAtItsEdges)
{
    const Pruning pruning(PruningKind::Weights, Tensor::fromFloats({1, 2}, {1.F, 1.F}));
    EXPECT_EQ(pruning.prunedCount(-1.0), 0);
    EXPECT_EQ(pruning.prunedCount(7.0), 2);
    EXPECT_EQ(pruning.prunedCount(0.25), 1);              // half up
    EXPECT_EQ(pruning.pruned(0.5).data<float>()[0], 0.F); // of equals the earlier one
    EXPECT_EQ(pruning.pruned(0.5).data<float>()[1], 1.F);
    const Pruning nothing(PruningKind::Filters, Tensor());
    EXPECT_EQ(nothing.candidates(), 0);
    EXPECT_EQ(nothing.at(0.5).storedBytes, 0);
    const Pruning zeros(PruningKind::Weights, Tensor::zeros(DType::F32, {2, 2}));
    EXPECT_EQ(zeros.at(0.5).relativeError(), 0.0);
}

} // namespace
} // namespace quantoscope
