// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_request.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr int kLargestSide = 4096; // pixels of an input

Status inRange(const Message &setting, std::int64_t value, std::int64_t from, std::int64_t to)
{
    if (value >= from && value <= to)
        return {};
    return badUsage("engine.setting_range", "The setting “{setting}” is {value}; it must lie between {from} and {to}.",
                    {{"setting", setting}, {"value", std::to_string(value)}, {"from", std::to_string(from)}, {"to", std::to_string(to)}});
}

} // namespace

Status checkImageInput(const ImageInput &input, int channels)
{
    const auto isFinite = [](float value) { return std::isfinite(value); };
    const auto isPositive = [](float value) { return std::isfinite(value) && value > 0.F; };
    const bool fits = input.channels == channels && input.height >= 1 && input.height <= kLargestSide && input.width >= 1 &&
                      input.width <= kLargestSide && input.resizeShorterSide >= 0 && input.resizeShorterSide <= kLargestSide;
    if (fits && std::all_of(input.mean.begin(), input.mean.end(), isFinite) && std::all_of(input.std.begin(), input.std.end(), isPositive))
        return {};
    return badUsage("engine.image_input",
                    "The input must have {channels} colours, 1 to {largest} pixels a side, a finite mean and a standard deviation above 0.",
                    {{"channels", std::to_string(channels)}, {"largest", std::to_string(kLargestSide)}});
}

Status SessionRequest::validate() const
{
    if (model.empty())
        return badUsage("engine.no_model", "No model was named.");
    QS_TRY(inRange(Message("engine.setting.images", "images"), images, 0, 100'000'000));
    QS_TRY(inRange(Message("engine.setting.calibration", "calibration"), calibrationImages, 0, 100'000'000));
    QS_TRY(inRange(Message("engine.setting.threads", "threads"), workThreads, 0, 1024));
    QS_TRY(inRange(Message("engine.setting.classes", "classes"), load.classes, 0, 1'000'000));
    QS_TRY(inRange(Message("engine.setting.size", "size"), load.size, 0, 8192));
    return {};
}

std::string RunRequest::label() const
{
    return methodLabel.empty() ? std::string(methodName(recipe.method)) : methodLabel;
}

Status RunRequest::validate() const
{
    QS_TRY(session.validate());
    QS_TRY(inRange(Message("engine.setting.threads", "threads"), threads, 1, 1024));
    QS_TRY(inRange(Message("engine.setting.batch", "batch"), batch, 1, 4096));
    QS_TRY(inRange(Message("engine.setting.sequence", "sequence"), sequence, 0, 65536));
    if (!(latencyBudgetSeconds >= 0.0 && latencyBudgetSeconds <= 3600.0))
        return badUsage("engine.latency_budget", "The time to measure latency must lie between 0 and 3600 seconds.");
    return {};
}

} // namespace quantoscope
