// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// The JSON Schema (draft 7) of a lesson, for editors and other programs. It accepts whatever parseLesson accepts; the rules that join
// fields (names of runs, intervals of a choice) are parseLesson's alone.
std::string lessonSchemaText();

} // namespace quantoscope
