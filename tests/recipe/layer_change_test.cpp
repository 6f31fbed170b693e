// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/layer_change.h"

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Node conv(const std::string &name)
{
    Node node;
    node.name = name;
    node.op = OpType::Conv2d;
    return node;
}

LayerOverride typeOverride(int bits)
{
    LayerOverride change;
    change.select = LayerOverride::Select::Type;
    change.value = "conv";
    change.weightBits = bits;
    return change;
}

TEST(LayerChange, holdsNoMoreThanWhatDiffers)
{
    const Recipe recipe = presetRecommended(Method::Static);
    LayerSetting wanted = resolveLayer(recipe, conv("conv1"));
    wanted.activation.bits = 5;
    const Recipe changed = withLayerSetting(recipe, conv("conv1"), wanted);
    ASSERT_THAT(changed.overrides, SizeIs(1));
    LayerOverride expected;
    expected.value = "conv1";
    expected.activationBits = 5;
    EXPECT_EQ(changed.overrides[0], expected);
    EXPECT_EQ(resolveLayer(changed, conv("conv1")), wanted);
    EXPECT_EQ(resolveLayer(changed, conv("conv2")), recipe.defaults) << "other layers stay";
}

TEST(LayerChange, backToTheDefaultLeavesNoOverride)
{
    const Recipe recipe = presetRecommended(Method::Static);
    LayerSetting wanted = recipe.defaults;
    wanted.weight.granularity = Granularity::PerTensor;
    const Recipe changed = withLayerSetting(recipe, conv("conv1"), wanted);
    EXPECT_THAT(changed.overrides, SizeIs(1));
    EXPECT_EQ(withLayerSetting(changed, conv("conv1"), recipe.defaults), recipe);
}

TEST(LayerChange, winsOverEveryOtherOverride)
{
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride byName;
    byName.value = "conv1";
    byName.weightBits = 6;
    recipe.overrides = {byName, typeOverride(4)}; // the type came later: four bits
    ASSERT_EQ(resolveLayer(recipe, conv("conv1")).weight.bits, 4);
    LayerSetting wanted = resolveLayer(recipe, conv("conv1"));
    wanted.weight.bits = 8;
    const Recipe changed = withLayerSetting(recipe, conv("conv1"), wanted);
    EXPECT_EQ(resolveLayer(changed, conv("conv1")), wanted);
    EXPECT_THAT(changed.overrides, SizeIs(2)) << "the old one by name is gone";
    EXPECT_EQ(resolveLayer(changed, conv("conv2")).weight.bits, 4);
}

TEST(LayerChange, everyFieldArrives)
{
    const Recipe recipe = presetRecommended(Method::Static);
    LayerSetting wanted;
    wanted.keepFloat = true;
    wanted.weight = {3, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    wanted.weightObserver = {ObserverKind::Mse};
    wanted.activation = {2, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    wanted.observer = fixedRange({-1.F, 2.F});
    EXPECT_EQ(resolveLayer(withLayerSetting(recipe, conv("conv1"), wanted), conv("conv1")), wanted);
}

TEST(LayerChange, removingLeavesOverridesByTypeAlone)
{
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride byName;
    byName.value = "conv1";
    byName.keepFloat = true;
    recipe.overrides = {typeOverride(4), byName};
    const Recipe cleared = withoutLayerOverride(recipe, conv("conv1"));
    ASSERT_THAT(cleared.overrides, SizeIs(1));
    EXPECT_EQ(cleared.overrides[0], typeOverride(4));
    EXPECT_THAT(withoutLayerOverride(presetRecommended(Method::Static), conv("x")).overrides, IsEmpty());
}

} // namespace
} // namespace quantoscope
