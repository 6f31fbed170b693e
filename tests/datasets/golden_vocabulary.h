// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"

#include <fstream>
#include <string>

namespace quantoscope {

// The tokenizer settings of the bundled bert-mini-qa: cased, 4,000 words, 192 positions.
inline TextInput bertMiniText()
{
    TextInput text;
    std::ifstream in(TEST_RESOURCES "/models/bert-mini-qa/vocab.txt");
    for (std::string line; std::getline(in, line);)
        text.vocabulary.push_back(line);
    text.maxPositions = 192;
    return text;
}

} // namespace quantoscope
