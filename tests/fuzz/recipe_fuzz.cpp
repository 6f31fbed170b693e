// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_json.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What parseRecipe accepts is written and read back unchanged; what it refuses has a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quantoscope;
    const auto recipe = parseRecipe({reinterpret_cast<const char *>(data), size}, "fuzz.json");
    if (!recipe) {
        if (recipe.error().text().empty() || recipe.error().code != ErrorCode::BadInput)
            std::abort();
        return 0;
    }
    const auto again = parseRecipe(recipeText(*recipe), "again.json");
    if (!again || !(*again == *recipe))
        std::abort();
    return 0;
}
