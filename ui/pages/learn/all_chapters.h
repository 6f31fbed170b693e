// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/chapter.h"

#include <vector>

namespace quantoscope {

// The chapters in the order of the course. A chapter is made when it is first shown; the caller owns it.
struct ChapterEntry {
    QString id;
    Chapter *(*make)(AppState &state);
    QString (*title)(); // in the language in force, before the chapter is made
};
const std::vector<ChapterEntry> &allChapters();

} // namespace quantoscope
