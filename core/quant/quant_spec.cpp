// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quant_spec.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace quantoscope {

std::string_view schemeName(Scheme scheme)
{
    return scheme == Scheme::Symmetric ? "symmetric" : "asymmetric";
}

std::string_view granularityName(Granularity granularity)
{
    return granularity == Granularity::PerTensor ? "per-tensor" : "per-channel";
}

std::string_view rangeName(SymmetricRange range)
{
    return range == SymmetricRange::Restricted ? "restricted" : "full";
}

namespace {

struct NamedObserver {
    ObserverKind kind;
    std::string_view name;
};
constexpr std::array kObservers{
    NamedObserver{ObserverKind::MinMax, "minmax"},
    NamedObserver{ObserverKind::MovingAverage, "moving-average"},
    NamedObserver{ObserverKind::Histogram, "histogram"},
    NamedObserver{ObserverKind::Percentile, "percentile"},
    NamedObserver{ObserverKind::Mse, "mse"},
    NamedObserver{ObserverKind::Entropy, "entropy"},
    NamedObserver{ObserverKind::Fixed, "fixed"},
};

// The shortest text that reads back as the same number: "99.99", "100".
template <typename T>
std::string numberText(T value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

// The whole text as a number; nothing for anything else, NaN and infinities included.
template <typename T>
std::optional<T> parseNumber(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

Result<ObserverChoice> parsePercentile(std::string_view number)
{
    const auto percentile = parseNumber<double>(number);
    if (percentile && *percentile > 50.0 && *percentile <= 100.0)
        return ObserverChoice{ObserverKind::Percentile, *percentile, {}};
    return badUsage("observer.percentile", "The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.",
                    {{"found", std::string(number)}});
}

Result<ObserverChoice> parseFixed(std::string_view ends)
{
    const std::size_t colon = ends.find(':');
    if (colon != std::string_view::npos) {
        const auto min = parseNumber<float>(ends.substr(0, colon)), max = parseNumber<float>(ends.substr(colon + 1));
        if (min && max && *min < *max)
            return fixedRange({*min, *max});
    }
    return badUsage("observer.fixed", "The fixed range “{found}” is not two numbers, the smaller one first, as in “fixed:-1.5:6”.",
                    {{"found", std::string(ends)}});
}

} // namespace

ObserverChoice fixedRange(Range range)
{
    ObserverChoice choice{ObserverKind::Fixed};
    choice.range = range;
    return choice;
}

std::string observerText(const ObserverChoice &choice)
{
    for (const NamedObserver &observer : kObservers) {
        if (observer.kind != choice.kind)
            continue;
        const std::string text(observer.name);
        if (choice.kind == ObserverKind::Percentile)
            return text + ":" + numberText(choice.percentile);
        if (choice.kind == ObserverKind::Fixed)
            return text + ":" + numberText(choice.range.min) + ":" + numberText(choice.range.max);
        return text;
    }
    return "?";
}

Result<ObserverChoice> parseObserver(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    for (const NamedObserver &observer : kObservers) {
        if (observer.name != name)
            continue;
        if (observer.kind == ObserverKind::Fixed)
            return parseFixed(rest);
        if (colon == std::string_view::npos)
            return ObserverChoice{observer.kind};
        if (observer.kind == ObserverKind::Percentile)
            return parsePercentile(rest);
    }
    return badUsage("observer.name",
                    "There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy, "
                    "fixed:MIN:MAX.",
                    {{"found", std::string(text)}});
}

} // namespace quantoscope
