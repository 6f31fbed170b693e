// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100.h"
#include "datasets/dataset.h"
#include "datasets/image_folder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quantoscope {
namespace {

// Red grows to the right, green downwards, blue is constant.
Image gradient(int height, int width)
{
    Image image{height, width, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / std::max(1, width - 1), y * 255 / std::max(1, height - 1), 128})
                image.rgb.push_back(static_cast<std::uint8_t>(value));
    return image;
}

TEST(Preprocess, NormalisesIntoPlanes)
{
    const ImageInput input = cifar100Input();
    const Image image = gradient(32, 32);
    std::vector<float> out(3 * 1024);
    preprocess(image, input, out.data());
    for (std::size_t pixel : {std::size_t{0}, std::size_t{31}, std::size_t{500}, std::size_t{1023}})
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_FLOAT_EQ(out[c * 1024 + pixel], (static_cast<float>(image.rgb[3 * pixel + c]) / 255.F - input.mean[c]) / input.std[c]);
}

TEST(Preprocess, SwapsChannelsForBgrAndNormalisesByPosition)
{
    ImageInput input;
    input.height = input.width = 1;
    input.mean = {0.1F, 0.2F, 0.3F};
    input.bgr = true;
    const Image image{1, 1, {255, 0, 51}};
    float out[3] = {};
    preprocess(image, input, out);
    EXPECT_FLOAT_EQ(out[0], 0.2F - 0.1F);
    EXPECT_FLOAT_EQ(out[1], 0.F - 0.2F);
    EXPECT_FLOAT_EQ(out[2], 1.F - 0.3F);
}

TEST(Preprocess, ANetworkWithOneChannelSeesBrightness)
{
    ImageInput input;
    input.channels = 1;
    input.height = 1;
    input.width = 3;
    input.mean = {0.2F, 9.F, 9.F};
    input.std = {0.5F, 9.F, 9.F};
    const Image image{1, 3, {255, 0, 0, 0, 255, 0, 10, 20, 250}};
    float out[4] = {0.F, 0.F, 0.F, 77.F};
    preprocess(image, input, out);
    EXPECT_FLOAT_EQ(out[0], (76.F / 255.F - 0.2F) / 0.5F);  // 0.299 · 255 = 76.2
    EXPECT_FLOAT_EQ(out[1], (150.F / 255.F - 0.2F) / 0.5F); // 0.587 · 255 = 149.7
    EXPECT_FLOAT_EQ(out[2], (43.F / 255.F - 0.2F) / 0.5F);  // 2.99 + 11.74 + 28.5 = 43.2
    EXPECT_FLOAT_EQ(out[3], 77.F);                          // one plane, no more
}

TEST(Preprocess, ResizesTheShorterSideAndCropsTheCentre)
{
    ImageInput input;
    input.height = input.width = 4;
    input.resizeShorterSide = 4;
    // Twice as wide as high: the crop shows the middle half of the gradient.
    std::vector<float> out(3 * 16);
    preprocess(gradient(64, 128), input, out.data());
    for (std::size_t x = 0; x < 4; ++x)
        EXPECT_NEAR(out[x], (2.5F + static_cast<float>(x)) / 8.F, 0.01F);
    for (std::size_t y = 0; y < 4; ++y)
        EXPECT_NEAR(out[16 + 4 * y], (0.5F + static_cast<float>(y)) / 4.F, 0.01F);
    for (std::size_t pixel = 32; pixel < 48; ++pixel)
        EXPECT_NEAR(out[pixel], 128.F / 255.F, 1e-6F);
}

TEST(Preprocess, PadsWhereTheCropIsLargerThanThePicture)
{
    ImageInput input;
    input.height = input.width = 6;
    input.resizeShorterSide = 2;
    std::vector<float> out(3 * 36);
    preprocess(gradient(2, 2), input, out.data());
    EXPECT_EQ(out[72], 0.F);                                // blue plane, corner: black
    EXPECT_NEAR(out[72 + 2 * 6 + 2], 128.F / 255.F, 1e-6F); // the picture begins at (2, 2)
    EXPECT_EQ(out[72 + 4 * 6 + 4], 0.F);
}

// Shrinking must average: a fine chequerboard is grey, whichever pixels a bilinear filter would have hit.
TEST(Preprocess, ShrinkingAverages)
{
    Image board{64, 64, {}};
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            board.rgb.insert(board.rgb.end(), 3, (x + y) % 2 == 0 ? std::uint8_t{255} : std::uint8_t{0});
    ImageInput input;
    input.height = input.width = 8;
    std::vector<float> out(3 * 64);
    preprocess(board, input, out.data());
    for (const float value : out)
        EXPECT_NEAR(value, 0.5F, 0.01F);
}

TEST(Preprocess, OnePixelBecomesAnySize)
{
    ImageInput input = imageNetInput();
    std::vector<float> out(3 * 224 * 224, -9.F);
    preprocess(Image{1, 1, {255, 255, 255}}, input, out.data());
    EXPECT_NEAR(out.front(), (1.F - 0.485F) / 0.229F, 1e-5F);
    EXPECT_NEAR(out.back(), (1.F - 0.406F) / 0.225F, 1e-5F);
}

TEST(Preprocess, AnImageWithoutPixelsIsBlackAndNoCrash)
{
    ImageInput input;
    input.height = input.width = 2;
    std::vector<float> out(12, 7.F);
    preprocess(Image{}, input, out.data());
    for (const float value : out)
        EXPECT_EQ(value, 0.F);
}

// The picture that is shown is the picture that becomes numbers.
TEST(ResizedAndCropped, IsWhatPreprocessNormalises)
{
    for (const int resize : {0, 30}) {
        ImageInput input;
        input.height = 20;
        input.width = 24;
        input.resizeShorterSide = resize;
        const Image picture = resizedAndCropped(gradient(64, 90), input);
        ASSERT_EQ(picture.height, 20);
        ASSERT_EQ(picture.width, 24);
        ASSERT_EQ(picture.rgb.size(), 3U * 20 * 24);
        std::vector<float> numbers(picture.rgb.size());
        preprocess(gradient(64, 90), input, numbers.data());
        for (std::size_t pixel = 0; pixel < 20U * 24; ++pixel)
            for (std::size_t c = 0; c < 3; ++c)
                ASSERT_FLOAT_EQ(numbers[c * 20 * 24 + pixel], static_cast<float>(picture.rgb[3 * pixel + c]) / 255.F);
    }
}

TEST(ResizedAndCropped, KeepsTheColoursAndRefusesNoImage)
{
    ImageInput input;
    input.height = input.width = 1;
    input.bgr = true;
    EXPECT_EQ(resizedAndCropped({1, 1, {255, 0, 51}}, input).rgb, (std::vector<std::uint8_t>{255, 0, 51}))
        << "for the eye, not the network";
    EXPECT_TRUE(resizedAndCropped({}, input).rgb.empty());
    EXPECT_TRUE(resizedAndCropped({2, 2, {1, 2, 3}}, input).rgb.empty()) << "fewer values than pixels";
}

} // namespace
} // namespace quantoscope
