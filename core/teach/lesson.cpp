// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson.h"

#include "teach/run_value.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kUsualImages = 500; // as the window starts with
constexpr int kUsualCalibrationImages = 128;

template <typename T>
void take(std::optional<T> &into, const std::optional<T> &from)
{
    if (from)
        into = from;
}

} // namespace

std::string_view questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Choice: return "choice";
    case QuestionKind::Number: return "number";
    case QuestionKind::Order: return "order";
    case QuestionKind::Free: return "free";
    }
    return "";
}

LessonState stateAt(const Lesson &lesson, std::size_t step)
{
    LessonState out;
    for (std::size_t i = 0; i <= step && i < lesson.steps.size(); ++i) {
        const LessonState &state = lesson.steps[i].state;
        take(out.model, state.model);
        take(out.data, state.data);
        take(out.images, state.images);
        take(out.calibrationImages, state.calibrationImages);
        take(out.seed, state.seed);
        take(out.recipe, state.recipe);
    }
    return out;
}

std::vector<WantedRun> wantedRuns(const Lesson &lesson, std::size_t step)
{
    const LessonState state = stateAt(lesson, step);
    std::vector<WantedRun> out;
    for (const LessonRun &run : lesson.steps[step].runs) {
        WantedRun wanted;
        wanted.name = run.name;
        wanted.model = run.model.value_or(state.model.value_or("resnet18"));
        wanted.data = state.data.value_or("sample");
        wanted.images = state.images.value_or(kUsualImages);
        wanted.calibrationImages = state.calibrationImages.value_or(kUsualCalibrationImages);
        wanted.seed = state.seed.value_or(0);
        wanted.recipe = run.recipe ? *run.recipe : state.recipe.value_or(presetRecommended(Method::Static));
        out.push_back(std::move(wanted));
    }
    return out;
}

bool sameRecipe(const Recipe &a, const Recipe &b)
{
    if (a.method == Method::Fp32 && b.method == Method::Fp32)
        return true; // nothing is quantized, whatever stands in the rest
    Recipe renamed = b;
    renamed.name = a.name;
    return a == renamed;
}

std::vector<std::string> imagesOf(const std::string &markdown)
{
    std::vector<std::string> out;
    for (std::size_t at = markdown.find("!["); at != std::string::npos; at = markdown.find("![", at + 2)) {
        const std::size_t middle = markdown.find("](", at);
        if (middle == std::string::npos)
            break;
        const std::size_t end = markdown.find_first_of(") \n\t", middle + 2);
        out.push_back(markdown.substr(middle + 2, end == std::string::npos ? end : end - middle - 2));
    }
    return out;
}

bool isRunValue(const std::string &path)
{
    return parseRunPath(path).has_value();
}

bool isTime(const std::string &path)
{
    return path.rfind("latency_ms", 0) == 0 || (path.size() > 10 && path.compare(path.size() - 10, 10, "latency_ms") == 0);
}

} // namespace quantoscope
