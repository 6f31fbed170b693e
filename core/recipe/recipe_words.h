// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "graph/op.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// What recipe_json and recipe_schema both must know about a recipe file.
inline constexpr int kRecipeVersion = 1;
inline constexpr int kFewestBits = 2;
inline constexpr int kMostBits = 8;
inline Message observerWords()
{
    return Message("recipe.observer", "one of {names}, with P above 50 and up to 100",
                   {{"names", R"("minmax", "moving-average", "histogram", "percentile:P", "mse", "entropy", "fixed:MIN:MAX")"}});
}

// The layer types that an override can select: every operation but the input.
inline std::vector<std::string> layerTypeNames()
{
    std::vector<std::string> out;
    for (int i = 0; i < kOpTypeCount; ++i)
        if (static_cast<OpType>(i) != OpType::Input)
            out.emplace_back(opName(static_cast<OpType>(i)));
    return out;
}

// "a", "b", "c"
inline std::string quotedList(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "\"" : ", \"") + word + "\"";
    return out;
}

} // namespace quantoscope
