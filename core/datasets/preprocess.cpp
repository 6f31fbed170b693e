// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/dataset.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// Bilinear to enlarge. To shrink, every source pixel must count, as in Pillow's bilinear filter, with which torchvision's models
// are trained; OpenCV's bilinear would look at four pixels and skip the others, its area filter comes close.
cv::Mat resized(const cv::Mat &source, int height, int width)
{
    if (source.rows == height && source.cols == width)
        return source;
    const bool shrinks = height < source.rows || width < source.cols;
    cv::Mat out;
    cv::resize(source, out, cv::Size(width, height), 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return out;
}

// torchvision's Resize(size): the longer side is truncated, not rounded.
cv::Mat resizedShorterSide(const cv::Mat &source, int shorter)
{
    const auto longer = [&](int longSide, int shortSide) {
        return std::max(1, static_cast<int>(std::int64_t{shorter} * longSide / shortSide));
    };
    if (source.rows <= source.cols)
        return resized(source, shorter, longer(source.cols, source.rows));
    return resized(source, longer(source.rows, source.cols), shorter);
}

// torchvision's CenterCrop: black where the picture is smaller than the crop.
cv::Mat centreCropped(const cv::Mat &source, int height, int width)
{
    cv::Mat padded = source;
    if (source.rows < height || source.cols < width) {
        const int vertical = std::max(0, height - source.rows);
        const int horizontal = std::max(0, width - source.cols);
        cv::copyMakeBorder(source, padded, vertical / 2, (vertical + 1) / 2, horizontal / 2, (horizontal + 1) / 2, cv::BORDER_CONSTANT);
    }
    // nearbyint rounds half to even, as Python's round does there.
    const int top = static_cast<int>(std::nearbyint((padded.rows - height) / 2.0));
    const int left = static_cast<int>(std::nearbyint((padded.cols - width) / 2.0));
    return padded(cv::Rect(left, top, width, height));
}

// Of an image that isWhole().
cv::Mat fitted(const Image &image, const ImageInput &input)
{
    // Only read: OpenCV has no Mat over constant memory.
    const cv::Mat picture(image.height, image.width, CV_8UC3, const_cast<std::uint8_t *>(image.rgb.data()));
    if (input.resizeShorterSide > 0)
        return centreCropped(resizedShorterSide(picture, input.resizeShorterSide), input.height, input.width);
    return resized(picture, input.height, input.width);
}

bool isWhole(const Image &image, const ImageInput &input)
{
    const auto pixels = static_cast<std::size_t>(std::max(0, image.height)) * static_cast<std::size_t>(std::max(0, image.width));
    return pixels > 0 && image.rgb.size() == pixels * 3 && input.height > 0 && input.width > 0;
}

// One plane of brightness, for networks that read grey pictures; the weights of the colours are those of Python's PIL and of OpenCV.
void writeGrey(const cv::Mat &picture, const ImageInput &input, float *out)
{
    for (int y = 0; y < input.height; ++y) {
        const auto *row = picture.ptr<std::uint8_t>(y);
        for (int x = 0; x < input.width; ++x) {
            const float red = row[3 * x], green = row[3 * x + 1], blue = row[3 * x + 2];
            const float grey = std::nearbyint(0.299F * red + 0.587F * green + 0.114F * blue);
            *out++ = (grey / 255.F - input.mean[0]) / input.std[0];
        }
    }
}

} // namespace

Image resizedAndCropped(const Image &image, const ImageInput &input)
{
    if (!isWhole(image, input))
        return {};
    const cv::Mat picture = fitted(image, input);
    Image out{input.height, input.width, {}};
    const std::size_t rowBytes = static_cast<std::size_t>(input.width) * 3;
    for (int y = 0; y < input.height; ++y)
        out.rgb.insert(out.rgb.end(), picture.ptr<std::uint8_t>(y), picture.ptr<std::uint8_t>(y) + rowBytes);
    return out;
}

void preprocess(const Image &image, const ImageInput &input, float *out)
{
    const std::size_t plane = static_cast<std::size_t>(input.height) * static_cast<std::size_t>(input.width);
    if (!isWhole(image, input)) {
        std::fill(out, out + plane * static_cast<std::size_t>(input.channels), 0.F);
        return;
    }
    const cv::Mat picture = fitted(image, input);
    if (input.channels == 1) {
        writeGrey(picture, input, out);
        return;
    }
    for (int channel = 0; channel < std::min(input.channels, 3); ++channel) {
        const auto c = static_cast<std::size_t>(channel);
        const int source = input.bgr ? 2 - channel : channel;
        float *target = out + c * plane;
        for (int y = 0; y < input.height; ++y) {
            const auto *row = picture.ptr<std::uint8_t>(y);
            for (int x = 0; x < input.width; ++x) {
                const float value = static_cast<float>(row[3 * x + source]) / 255.F;
                *target++ = (value - input.mean[c]) / input.std[c];
            }
        }
    }
}

} // namespace quantoscope
