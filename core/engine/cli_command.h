// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"

#include <string>

namespace quantoscope {

// A run as a command line for a POSIX shell.
struct CliCommand {
    std::string text;             // "quantoscope-cli run --model resnet18 --method static"
    bool needsRecipeFile = false; // the recipe is none that options can say; `text` names the file given for it
};

// Settings that have their usual value are left out. `recipeFile` is where the recipe is (or will be) saved; empty = "recipe.json".
CliCommand cliCommand(const RunRequest &request, const std::string &recipeFile = {});

// 'quoted' where the shell would read more into it than the text.
std::string shellQuoted(const std::string &text);

} // namespace quantoscope
