// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/json_cursor.h"
#include "teach/lesson.h"

#include <string>
#include <vector>

namespace quantoscope {

// What a question must be beyond the types of its fields: it has what its kind needs and nothing else, the runs that it names are those
// of its step or of earlier ones (`runs`), a time is asked as an order or a ratio only, and exactly one answer of a choice is right
// whatever is measured. Throws JsonProblem with the place in `json`, the question's.
void checkQuestion(const JsonCursor &json, const LessonQuestion &question, const std::vector<std::string> &runs);

// A path inside the folder of the lesson: not absolute, without a scheme, not upwards.
bool isRelativeImage(const std::string &path);

// Of every text of a lesson.
std::vector<std::string> imagesOf(const Lesson &lesson);

} // namespace quantoscope
