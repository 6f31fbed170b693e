// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace quantoscope {

// A class of CIFAR-100 or of the bundled sample, or one of the 20 super-classes, in the language in force: "aquarium_fish" →
// "ψάρι ενυδρείου". A class of other data keeps its name.
QString classText(const std::string &className, const std::string &datasetId);

} // namespace quantoscope
