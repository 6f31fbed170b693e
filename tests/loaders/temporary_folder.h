// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace quantoscope {

// A folder of its own for each test, removed with everything in it.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "quantoscope-test-XXXXXX").string();
        if (!mkdtemp(pattern.data()))
            ADD_FAILURE() << "no temporary folder";
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code failure;
        std::filesystem::remove_all(m_path, failure);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    std::string name() const { return m_path.filename().string(); }

    std::filesystem::path write(const std::string &file, const std::string &content) const
    {
        std::ofstream(m_path / file, std::ios::binary) << content;
        return m_path / file;
    }

private:
    std::filesystem::path m_path;
};

} // namespace quantoscope
