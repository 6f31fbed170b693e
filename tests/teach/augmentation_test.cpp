// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/augmentation.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quantoscope {
namespace {

Image numbered(int height, int width)
{
    Image image{height, width, std::vector<std::uint8_t>(static_cast<std::size_t>(height * width * 3))};
    std::iota(image.rgb.begin(), image.rgb.end(), std::uint8_t{1});
    return image;
}

TEST(Augmentation, FlipExchangesLeftAndRight)
{
    const Image image = numbered(2, 3);
    const Image flipped = flippedImage(image);
    EXPECT_EQ(flipped.rgb, (std::vector<std::uint8_t>{7, 8, 9, 4, 5, 6, 1, 2, 3, 16, 17, 18, 13, 14, 15, 10, 11, 12}));
    EXPECT_EQ(flippedImage(flipped).rgb, image.rgb);
}

TEST(Augmentation, MovingBringsInBlack)
{
    const Image image = numbered(2, 2);
    EXPECT_EQ(movedImage(image, 1, 0).rgb, (std::vector<std::uint8_t>{0, 0, 0, 1, 2, 3, 0, 0, 0, 7, 8, 9}));
    EXPECT_EQ(movedImage(image, 0, -1).rgb, (std::vector<std::uint8_t>{7, 8, 9, 10, 11, 12, 0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(movedImage(image, 0, 0).rgb, image.rgb);
    EXPECT_EQ(movedImage(image, 9, 9).rgb, std::vector<std::uint8_t>(12, 0));
    EXPECT_TRUE(movedImage(Image(), 1, 1).rgb.empty());
}

} // namespace
} // namespace quantoscope
