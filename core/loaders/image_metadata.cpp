// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/image_metadata.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace quantoscope {

namespace {

constexpr int kLargestSide = 4096; // pixels

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

template <typename T>
std::optional<T> parsed(std::string_view text)
{
    T value{};
    text = trimmed(text);
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

template <typename T>
std::optional<std::array<T, 3>> parseThree(std::string_view text, char separator)
{
    std::array<T, 3> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t end = i + 1 < values.size() ? text.find(separator) : text.size();
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto value = parsed<T>(text.substr(0, end));
        if (!value)
            return std::nullopt;
        values[i] = *value;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

bool finite(const std::array<float, 3> &values, bool positive)
{
    for (float value : values) {
        if (!std::isfinite(value) || (positive && value <= 0.F))
            return false;
    }
    return true;
}

Error unreadable(const std::string &file, const std::string &key, const std::string &found, const Message &expected)
{
    return badInput("model.metadata", "{file}: its metadata says {key} = “{found}”; expected {expected}.",
                    {{"file", file}, {"key", key}, {"found", found}, {"expected", expected}});
}

Status applyInputText(ImageInput &image, const std::string &text, const std::string &file)
{
    const std::string_view whole = trimmed(text);
    const std::size_t space = std::min(whole.find(' '), whole.size());
    const auto shape = parseThree<int>(whole.substr(0, space), 'x');
    const std::string_view order = trimmed(whole.substr(space));
    const bool fits = shape && (*shape)[0] >= 1 && (*shape)[0] <= kLargestSide && (*shape)[1] >= 1 && (*shape)[1] <= kLargestSide &&
                      (*shape)[2] >= 1 && (*shape)[2] <= kLargestSide;
    if (!fits || (!order.empty() && order != "RGB" && order != "BGR"))
        return unreadable(file, "input", text, Message("model.input-layout", "channels x height x width and RGB or BGR, like 3x32x32 RGB"));
    image.channels = (*shape)[0];
    image.height = (*shape)[1];
    image.width = (*shape)[2];
    image.bgr = order == "BGR";
    return {};
}

} // namespace

Status applyImageMetadata(ImageInput &image, const std::map<std::string, std::string> &metadata, const std::string &file)
{
    if (const auto it = metadata.find("input"); it != metadata.end())
        QS_TRY(applyInputText(image, it->second, file));
    bool mean = false, std = false;
    if (const auto it = metadata.find("mean"); it != metadata.end()) {
        const auto values = parseThree<float>(it->second, ',');
        if (!values || !finite(*values, false))
            return unreadable(file, "mean", it->second, Message("phrase.three-numbers", "three numbers"));
        image.mean = *values;
        mean = true;
    }
    if (const auto it = metadata.find("std"); it != metadata.end()) {
        const auto values = parseThree<float>(it->second, ',');
        if (!values || !finite(*values, true))
            return unreadable(file, "std", it->second, Message("phrase.three-positive-numbers", "three positive numbers"));
        image.std = *values;
        std = true;
    }
    image.known = mean && std;
    return {};
}

Status applyImageOptions(ImageInput &image, const LoadOptions &options)
{
    if (options.mean.has_value() != options.std.has_value())
        return badUsage("model.mean-and-std", "Mean and standard deviation belong together: give both or neither.");
    if (options.mean) {
        if (!finite(*options.mean, false) || !finite(*options.std, true))
            return badUsage("model.normalisation", "The mean must be three numbers and the standard deviation three positive ones.");
        image.mean = *options.mean;
        image.std = *options.std;
        image.known = true;
    }
    if (options.size < 0 || options.size > kLargestSide)
        return badUsage("model.size", "An image has 1 to {most} pixels a side, not {found}.",
                        {{"most", std::to_string(kLargestSide)}, {"found", std::to_string(options.size)}});
    if (options.size > 0) {
        // torchvision resizes to 8/7 of the side that it then cuts out (256 for 224); keep that share.
        if (image.resizeShorterSide > 0)
            image.resizeShorterSide =
                static_cast<int>(std::lround(static_cast<double>(options.size) * image.resizeShorterSide / image.height));
        image.height = image.width = options.size;
    }
    return {};
}

} // namespace quantoscope
