// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/layer_change.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(LayerChange, equalSettingsGiveNothing)
{
    EXPECT_EQ(changeBetween(LayerSetting(), LayerSetting()), LayerOverride());
}

TEST(LayerChange, holdsNoMoreThanWhatDiffers)
{
    LayerSetting after;
    after.activation.bits = 5;
    LayerOverride expected;
    expected.activationBits = 5;
    EXPECT_EQ(changeBetween(LayerSetting(), after), expected);
}

TEST(LayerChange, everyFieldArrives)
{
    LayerSetting before, after;
    before.weight = {4, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted};
    after.keepFloat = true;
    after.weight = {3, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    after.weightObserver = {ObserverKind::Mse};
    after.activation = {2, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    after.observer = fixedRange({-1.F, 2.F});
    applyOverride(before, changeBetween(before, after));
    EXPECT_EQ(before, after);
}

TEST(LayerChange, anotherPercentileIsADifference)
{
    LayerSetting before, after;
    before.observer = {ObserverKind::Percentile, 99.99};
    after.observer = {ObserverKind::Percentile, 99.9};
    ASSERT_TRUE(changeBetween(before, after).observer);
    EXPECT_EQ(changeBetween(before, after).observer->percentile, 99.9);
}

} // namespace
} // namespace quantoscope
