// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model_session.h"

#include <CLI/CLI.hpp>

#include <string>

namespace quantoscope {

// Whether the user gave an option that a command may have.
bool isGiven(const CLI::App &command, const std::string &option);

// Refuses options that this model and these data have no use for: who gives one believes that it changes the result.
// Errors: BadUsage, naming the option and why.
Status checkOptionsMatter(const CLI::App &command, const ModelSession &session);

// What was asked for with --images and --calibration beyond what the data hold.
std::vector<Message> shortageNotes(const CLI::App &command, const ModelSession &session);

} // namespace quantoscope
