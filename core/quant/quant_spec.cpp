// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quant_spec.h"

#include <array>
#include <charconv>

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
};

// The shortest text that reads back as the same number: "99.99", "100".
std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

} // namespace

std::string observerText(const ObserverChoice &choice)
{
    for (const NamedObserver &observer : kObservers) {
        if (observer.kind != choice.kind)
            continue;
        std::string text(observer.name);
        return choice.kind == ObserverKind::Percentile ? text + ":" + numberText(choice.percentile) : text;
    }
    return "?";
}

Result<ObserverChoice> parseObserver(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    for (const NamedObserver &observer : kObservers) {
        if (observer.name != name || (colon != std::string_view::npos && observer.kind != ObserverKind::Percentile))
            continue;
        ObserverChoice choice{observer.kind};
        if (colon == std::string_view::npos)
            return choice;
        const std::string_view number = text.substr(colon + 1);
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), choice.percentile);
        // Written so that a NaN fails too.
        const bool inRange = choice.percentile > 50.0 && choice.percentile <= 100.0;
        if (error != std::errc() || end != number.data() + number.size() || !inRange) {
            return badUsage("observer.percentile",
                            "The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.",
                            {{"found", std::string(number)}});
        }
        return choice;
    }
    return badUsage("observer.name",
                    "There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy.",
                    {{"found", std::string(text)}});
}

} // namespace quantoscope
