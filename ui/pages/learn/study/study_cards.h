// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/study_document.h"
#include "engine/study_facts.h"
#include "study/thesis_reference.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

// One sentence of the study beside what is found here.
struct StudyCard {
    QString id, says, measured, why; // HTML-free
    // What must be run for numbers of one's own, as model and method; empty where they are there, or none is needed.
    std::vector<std::pair<std::string, std::string>> missing;
};

// What the cards are made of.
struct StudyEvidence {
    std::vector<NetworkFacts> facts;
    std::vector<ThesisValue> thesis;
    std::vector<RunPointer> runs; // of the open study
};

// In the language in force. Numbers are of the runs or of core; none is written into a text.
std::vector<StudyCard> studyCards(const StudyEvidence &evidence);

} // namespace quantoscope
