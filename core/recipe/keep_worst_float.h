// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <map>
#include <string>

namespace quantoscope {

// The recipe with one more override for each of the `count` layers with the lowest SQNR (by name; of equal ones the first name),
// which keeps it in float. `sqnrDb` names the layers that come into question: those that ran in integers. A layer that an
// override by name keeps in float already does not count. With fewer layers than `count` all are kept.
Recipe keepWorstInFloat(const Recipe &recipe, const std::map<std::string, double> &sqnrDb, int count);

} // namespace quantoscope
