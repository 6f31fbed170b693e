// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/lesson_answer.h"

#include <filesystem>
#include <string>

namespace quantoscope {

// What a student did in one step.
struct StepProgress {
    std::optional<LessonAnswer> answer; // as it was given last
    bool checked = false;               // compared with what was measured, or noted where there is nothing to compare with
    std::optional<bool> right;          // of the last comparison
    int tries = 0;                      // answers given
    int hints = 0;                      // shown

    bool operator==(const StepProgress &) const = default;
};

// How far a student is in a lesson: kept in a file per id and version of the lesson, so that a changed lesson begins anew.
struct LessonProgress {
    std::string lesson;
    int version = 1;
    int step = 0;
    std::vector<StepProgress> steps; // one a step of the lesson
    MeasuredRuns runs;               // without predictions

    bool operator==(const LessonProgress &) const = default;
};

// The beginning of a lesson.
LessonProgress newProgress(const Lesson &lesson);

// "first-quantization-v1.json"
std::string progressFileName(const Lesson &lesson);

// newProgress() where there is no such file. Errors: BadInput when the file is damaged, or of another lesson or version.
Result<LessonProgress> loadProgress(const Lesson &lesson, const std::filesystem::path &file);
// Written beside its name and renamed; its folder is made. Errors: BadInput when it cannot be written.
Status saveProgress(const LessonProgress &progress, const std::filesystem::path &file);

} // namespace quantoscope
