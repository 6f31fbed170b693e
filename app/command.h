// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_context.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace quantoscope {

// What a command gets besides its own options.
struct CommandContext {
    CancelToken token; // set by Ctrl-C
};

// One subcommand: its options are declared in CLI11, its work is a function that gives a Status (the exit code).
using CommandWork = std::function<Status(const CommandContext &)>;

struct Command {
    CLI::App *options = nullptr;
    CommandWork work;
};

Command addModelsCommand(CLI::App &app);
Command addInspectCommand(CLI::App &app);
Command addRunCommand(CLI::App &app);
Command addStudyCommand(CLI::App &app);
Command addBenchCommand(CLI::App &app);
std::vector<Command> addRecipeCommands(CLI::App &app); // default, check, schema
std::vector<Command> addLessonCommands(CLI::App &app); // check, schema

} // namespace quantoscope
