// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

// A label that belongs to a place on a line, in pixels.
struct LabelSpan {
    double place = 0.0; // its middle, if it were alone
    double width = 0.0;
};

struct PlacedLabel {
    int row = 0; // 0 is nearest to the line
    double left = 0.0;
};

// Gives every label a row and a left edge so that no two of a row overlap or come closer than `gap`, none reaches out of [from, to]
// (but for one that is wider), and as few rows as this takes are used. In the order of `labels`.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelSpan> &labels, double from, double to, double gap);

} // namespace quantoscope
