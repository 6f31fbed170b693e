// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

// A library that the program stands on.
struct Library {
    std::string name;
    std::string version; // of the one that runs where it can be asked, else of the one that was compiled against; empty = not known
    std::string licence; // SPDX
    std::string url;     // its home page
};

// Those of core, in alphabetical order.
std::vector<Library> coreLibraries();

} // namespace quantoscope
