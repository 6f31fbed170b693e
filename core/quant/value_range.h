// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <cstddef>

namespace quantoscope {

// The smallest and the largest of some values; NaN are left out. {0, 0} where nothing is left.
Range valueRange(const float *values, std::size_t count);

} // namespace quantoscope
