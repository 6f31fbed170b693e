// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace quantoscope {

// An option that names a file to write. "-" is refused: elsewhere it means standard output, which holds the tables here.
inline CLI::Option *addOutputFile(CLI::App &command, const std::string &option, std::string &file, const std::string &description)
{
    return command.add_option(option, file, description)->check([](const std::string &name) {
        return name == "-" ? std::string("names a file to write; - is none") : std::string();
    });
}

} // namespace quantoscope
