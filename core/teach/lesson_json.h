// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/json_cursor.h"
#include "teach/lesson.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace quantoscope {

// A lesson as text for people. parseLesson reads it back unchanged.
std::string lessonText(const Lesson &lesson);

// `fileName` is what error sentences call the text. Errors: BadInput with the line and what is wrong: broken JSON, an unknown key or
// control, a text that lacks a language, a run that no step has, a path that leads to no number of a run, a time asked as a number,
// answers of which none or several can be right, an image that is not beside the lesson.
Result<Lesson> parseLesson(std::string_view text, const std::string &fileName);

// The same, and every image it names must be there. Errors: as parseLesson, and BadInput when a file cannot be read.
Result<Lesson> loadLesson(const std::filesystem::path &path);
// The second half of it for a lesson whose text is already read: images lie relative to `folder`. Errors: BadInput.
Status checkImages(const Lesson &lesson, const std::filesystem::path &folder);

// Whether a JSON file is meant as a lesson, sound or not: an object with a list of steps. False where it cannot be read.
bool isLessonFile(const std::filesystem::path &path);

// Written beside its name and renamed. Errors: BadInput when it cannot be written, or when it is no lesson that parseLesson would take.
Status saveLesson(const Lesson &lesson, const std::filesystem::path &path);

Json lessonJson(const Lesson &lesson);
// Throws JsonProblem.
Lesson readLesson(const JsonCursor &json);

} // namespace quantoscope
