// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// One line of the thesis's tables 4.2–4.6. Its batch, threads, processor and number of images are not known.
struct ThesisValue {
    std::string model, method; // "resnet18", "bert-base-cased-squad2"; methodName
    double sizeMb = 0.0;       // 10^6 bytes; table 4.6 was printed in MiB and is converted
    bool printedInMib = false;
    double accuracyPercent = 0.0;
    double timeMs = 0.0;
};

// resources/study-reference.csv. Errors: BadInput with file, line and column.
Result<std::vector<ThesisValue>> parseThesisReference(std::string_view text, const std::string &fileName);
Result<std::vector<ThesisValue>> loadThesisReference(const std::filesystem::path &path);

// The thesis's line for a run of ours ("arch:bert-base" stands for its BERT), if it has one.
std::optional<ThesisValue> thesisValueFor(const std::vector<ThesisValue> &values, const std::string &model, const std::string &method);

} // namespace quantoscope
