// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

// A line in the room between two rows: it comes down at `from`, runs along its track, and goes down at each of `to`.
struct TrackLine {
    double from = 0.0;
    std::vector<double> to;
    int track = -1; // from the top; -1 = it only goes straight down

    double low() const;
    double high() const;
    bool isStraight() const { return high() - low() < 0.5; }
};

// Gives every line that turns a track, so that no two of them lie over each other and few cross. Returns the number of tracks.
// `gap`: what must lie between two lines, in pixels.
int assignTracks(std::vector<TrackLine> &lines, double gap);

} // namespace quantoscope
