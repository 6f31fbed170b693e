// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/network_title.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(NetworkTitle, isAsItsAuthorsWriteIt)
{
    EXPECT_EQ(networkTitle("resnet18"), "ResNet-18");
    EXPECT_EQ(networkTitle("mobilenet_v2"), "MobileNetV2");
    EXPECT_EQ(networkTitle("arch:bert-base"), "BERT-base");
    EXPECT_EQ(networkTitle("my_net.v3"), "my_net.v3");
}

} // namespace
} // namespace quantoscope
