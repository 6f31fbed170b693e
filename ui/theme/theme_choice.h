// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quantoscope {

enum class ThemeChoice { System, Light, Dark };

} // namespace quantoscope
