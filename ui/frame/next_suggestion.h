// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/study_document.h"
#include "recipe/recipe.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

enum class SuggestionKind { FourBitsPerTensor, FourBitsPerChannel, OneLayer };

// What a beginner may try next on a network.
struct Suggestion {
    SuggestionKind kind = SuggestionKind::FourBitsPerTensor;
    Recipe recipe;          // what is run next; for OneLayer what is changed in one layer
    std::string worstLayer; // OneLayer: the quantized layer with the lowest SQNR
    double worstDb = 0.0;   // its SQNR
};

// Follows from the study's runs of a network on its latest data: after the study's methods, 4-bit weights with one scale per tensor; after
// these, one scale per channel; after these, the layer that hurts most; nothing once a layer was changed. A text network, which has no
// static method, goes the same way with the dynamic one.
std::optional<Suggestion> nextSuggestion(const std::vector<RunPointer> &runs, const std::string &model);

} // namespace quantoscope
