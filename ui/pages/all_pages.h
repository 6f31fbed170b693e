// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace quantoscope {

// The page of an id; the caller owns it (by putting it into a window).
Page *makePage(PageId id, AppState &state);

} // namespace quantoscope
