// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/sample_location.h"

#include <cstdlib>
#include <filesystem>

namespace quantoscope {

std::vector<std::string> sampleFolders()
{
    namespace fs = std::filesystem;
    std::vector<std::string> folders;
    if (const char *named = std::getenv("QUANTOSCOPE_RESOURCES"); named != nullptr && *named != '\0')
        folders.push_back((fs::path(named) / "sample").string());
    std::error_code error;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", error); !error) {
        const fs::path beside = program.parent_path();
        folders.push_back((beside / "resources" / "sample").string());
        folders.push_back((beside / ".." / "share" / "quantoscope" / "sample").lexically_normal().string());
    }
    folders.push_back((fs::path(QUANTOSCOPE_SOURCE_RESOURCES) / "sample").string());
    return folders;
}

} // namespace quantoscope
