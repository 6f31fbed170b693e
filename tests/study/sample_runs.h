// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quantoscope::test {

Run runWithEverything(); // every field set to something that is not its default
Run questionRun();       // question answering, with predictions
std::vector<Run>
smallStudy(); // resnet18 × fp32, static, dynamic on CIFAR-100; bert-mini-qa × fp32, dynamic; arch:bert-base × fp32, dynamic

// Field by field; names the first difference. Empty when equal.
std::string difference(const Run &a, const Run &b);

// A folder of its own that is removed at the end.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(const char *name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace quantoscope::test
