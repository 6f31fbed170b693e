// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

inline constexpr const char *kSquadUrl = "https://rajpurkar.github.io/SQuAD-explorer/dataset/dev-v2.0.json";

// The questions of a file in the layout of SQuAD 1.1 or 2.0.
struct SquadQuestions {
    std::string version;        // as the file says, or ""
    bool hasImpossible = false; // some question has no answer in its context, as in 2.0: an empty answer may be right
    std::vector<Question> questions;
    std::vector<Message> warnings;
};

// Reads the JSON text of a SQuAD file; `fileName` is for messages. Types are checked strictly, unknown keys are left alone.
// Errors: BadInput: squad.broken-json (line and column), squad.type, squad.missing-key, squad.answer-outside, squad.no-answer,
// squad.duplicate-id, squad.empty; each names the place as a JSON path, "$.data[0].paragraphs[2].qas[1].id".
Result<SquadQuestions> parseSquad(std::string_view text, const std::string &fileName);

// Reads a SQuAD file. Errors: as parseSquad, and squad.unreadable.
Result<SquadQuestions> readSquad(const std::string &file);

} // namespace quantoscope
