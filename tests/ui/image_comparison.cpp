// SPDX-License-Identifier: GPL-3.0-or-later
#include "image_comparison.h"

#include <algorithm>
#include <cstdlib>

namespace quantoscope {
namespace {

constexpr int kTolerance = 40;

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) > kTolerance;
}

} // namespace

ImageDifference compareImages(const QImage &expected, const QImage &actual)
{
    ImageDifference result{1.0, actual};
    if (expected.size() != actual.size() || expected.isNull())
        return result;
    const QImage before = expected.convertToFormat(QImage::Format_RGB32), after = actual.convertToFormat(QImage::Format_RGB32);
    result.marked = after.copy();
    qint64 count = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const bool different = differs(before.pixel(x, y), after.pixel(x, y));
            count += different;
            const int grey = 160 + qGray(after.pixel(x, y)) * 3 / 8;
            result.marked.setPixel(x, y, different ? qRgb(220, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    result.share = static_cast<double>(count) / (static_cast<double>(after.width()) * after.height());
    return result;
}

} // namespace quantoscope
