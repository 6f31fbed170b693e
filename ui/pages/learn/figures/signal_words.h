// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/teaching_signal.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

// The course's distributions in the language in force, at the beginning of a line.
QString signalTitle(TeachingSignal signal);
// All of them by their code words, for a list.
std::vector<std::pair<QString, QString>> signalChoices();
std::optional<TeachingSignal> signalOf(const QString &code);

} // namespace quantoscope
