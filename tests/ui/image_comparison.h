// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace quantoscope {

// How far two pictures of one size are apart.
struct ImageDifference {
    double share = 0.0; // 0..1, of the pixels that differ by more than the tolerance in a channel
    QImage marked;      // `actual` in pale grey, what differs in red
};

// Differences up to 40 of 255 count as none: the edges of letters are smoothed a little differently by each FreeType.
ImageDifference compareImages(const QImage &expected, const QImage &actual);

inline constexpr double kToleratedShare = 0.002; // a button of 40 × 30 in a window of 1280 × 720 is 0.0013, its text elsewhere twice that

} // namespace quantoscope
