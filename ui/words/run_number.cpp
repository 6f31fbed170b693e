// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/run_number.h"

#include "recipe/recipe.h"

#include <algorithm>
#include <charconv>

namespace quantoscope {
namespace {

constexpr Method kMethods[] = {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};

// 1 where it is not a number that tells runs apart.
int numberOf(std::string_view digits)
{
    int number = 1;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = failure == std::errc() && end == digits.data() + digits.size();
    return whole && number > 1 && digits.front() != '0' ? number : 1;
}

bool beginsWithMethod(const std::string &name)
{
    return std::any_of(std::begin(kMethods), std::end(kMethods), [&](Method method) {
        const std::string word(methodName(method));
        return name == word || name.starts_with(word + '-');
    });
}

} // namespace

int runNumber(const std::string &runId, const std::string &method)
{
    const std::size_t dash = runId.rfind('-');
    if (dash == std::string::npos || !std::string_view(runId).substr(0, dash).ends_with('/' + method))
        return 1;
    return numberOf(std::string_view(runId).substr(dash + 1));
}

QString numbered(const QString &name, int number)
{
    return number > 1 ? QStringLiteral("%1 (%2)").arg(name).arg(number) : name;
}

NumberedName numberedName(const std::string &label)
{
    const std::size_t dash = label.rfind('-');
    if (dash == std::string::npos)
        return {label, 1};
    const std::string name = label.substr(0, dash);
    const int number = numberOf(std::string_view(label).substr(dash + 1));
    return number > 1 && beginsWithMethod(name) ? NumberedName{name, number} : NumberedName{label, 1};
}

} // namespace quantoscope
