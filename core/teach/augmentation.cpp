// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/augmentation.h"

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kColours = 3;

// Each pixel of the result from another one; black where `from` gives a place outside.
template <typename Place>
Image rearranged(const Image &image, const Place &from)
{
    Image out{image.height, image.width, std::vector<std::uint8_t>(image.rgb.size(), 0)};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const auto [fromX, fromY] = from(x, y);
            if (fromX < 0 || fromX >= image.width || fromY < 0 || fromY >= image.height)
                continue;
            std::copy_n(image.rgb.data() + kColours * (static_cast<std::ptrdiff_t>(fromY) * image.width + fromX), kColours,
                        out.rgb.data() + kColours * (static_cast<std::ptrdiff_t>(y) * image.width + x));
        }
    }
    return out;
}

} // namespace

Image flippedImage(const Image &image)
{
    return rearranged(image, [&](int x, int y) { return std::pair(image.width - 1 - x, y); });
}

Image movedImage(const Image &image, int dx, int dy)
{
    return rearranged(image, [&](int x, int y) { return std::pair(x - dx, y - dy); });
}

} // namespace quantoscope
