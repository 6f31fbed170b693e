// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// A text of a lesson in both languages; Markdown where a step or an explanation says something.
struct LessonText {
    std::string english, greek;

    bool operator==(const LessonText &) const = default;
};

// What a step loads. What it leaves out stays as it was in the step before.
struct LessonState {
    std::optional<std::string> model; // as loadModel takes it
    std::optional<std::string> data;  // "sample", "cifar-100", "squad"
    std::optional<int> images, calibrationImages;
    std::optional<std::uint64_t> seed;
    std::optional<Recipe> recipe;

    bool operator==(const LessonState &) const = default;
};

// A run that a step asks for; questions refer to it by its name. A run of the window counts when it has the step's model, data and seed
// and the same recipe, whatever the recipe is called.
struct LessonRun {
    std::string name;
    std::optional<std::string> model; // default: the step's
    std::optional<Recipe> recipe;     // default: the step's

    bool operator==(const LessonRun &) const = default;
};

// A measured value: `path` in the JSON of `run`, less or divided by the same of another run. See isRunValue for paths.
struct Expectation {
    std::string path;
    std::string run;         // empty for an order: its items name the runs
    std::string minus, over; // at most one of them

    bool operator==(const Expectation &) const = default;
};

// One of the answers of a choice, or one of the items of an order.
struct LessonOption {
    LessonText text;
    std::optional<double> from, to; // choice with a measured value: right when it lies between them
    bool right = false;             // choice without one
    std::string run;                // order

    bool operator==(const LessonOption &) const = default;
};

enum class QuestionKind { Choice, Number, Order, Free };
std::string_view questionKindName(QuestionKind kind); // "choice", "number", "order", "free"

struct LessonQuestion {
    LessonText text;
    QuestionKind kind = QuestionKind::Choice;
    bool before = true; // asked before its runs: they can be started once it is answered
    std::optional<Expectation> expect;
    bool descending = false; // order: the largest first
    // Choice: how far beyond its ends an answer still counts. Number: how far from the measured value. Order: share of the larger value
    // within which two values count as equal.
    double tolerance = 0.0;
    std::vector<LessonOption> options; // of a choice or an order, in the order shown
    std::vector<LessonText> hints;
    std::optional<LessonText> explanation; // shown once the answer was checked

    bool operator==(const LessonQuestion &) const = default;
};

struct LessonStep {
    LessonText text;
    std::vector<std::string> show, hide, lock; // control ids, see control_ids.h
    LessonState state;
    std::vector<LessonRun> runs;
    std::optional<LessonQuestion> question;

    bool operator==(const LessonStep &) const = default;
};

// A lesson as its JSON file says it (lesson_json.h).
struct Lesson {
    std::string id; // small letters, digits and hyphens: part of a file name
    int version = 1;
    LessonText title;
    std::vector<LessonStep> steps;

    bool operator==(const Lesson &) const = default;
};

// The state in force at a step: its own over those of the steps before it.
LessonState stateAt(const Lesson &lesson, std::size_t step);

// A run of a step with nothing left out: model and recipe are set, from the run or from the state in force.
struct WantedRun {
    std::string name, model, data;
    int images = 0, calibrationImages = 0; // as SessionRequest takes them
    std::uint64_t seed = 0;
    Recipe recipe;
};
std::vector<WantedRun> wantedRuns(const Lesson &lesson, std::size_t step);

// Whether two recipes do the same to every network: their names do not matter.
bool sameRecipe(const Recipe &a, const Recipe &b);

// The paths of images that a Markdown text names: ![words](path).
std::vector<std::string> imagesOf(const std::string &markdown);

// Whether a path leads to a number of a run's JSON: "accuracy.top1", "size_bytes.packed", "layers[layer1.0.conv1].sqnr_db".
bool isRunValue(const std::string &path);
// Whether that number is a time, which differs from machine to machine: only orders and ratios may be asked.
bool isTime(const std::string &path);

} // namespace quantoscope
