// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/libraries.h"

#include "backends/library_versions.h"

#include <nlohmann/json.hpp>

#include <dlfcn.h>
#include <openssl/crypto.h>
#include <sqlite3.h>
#include <unicode/uversion.h>

#include <array>

namespace quantoscope {
namespace {

std::string icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return text.data();
}

// LibTorch brings whatever BLAS the system has chosen; OpenBLAS answers for itself: "OpenBLAS 0.3.21 DYNAMIC_ARCH …". Empty for another.
std::string openBlasVersion()
{
    using Config = char *(*)();
    const auto config = reinterpret_cast<Config>(::dlsym(RTLD_DEFAULT, "openblas_get_config"));
    if (config == nullptr)
        return {};
    const std::string words = config();
    const auto from = words.find(' ');
    const auto to = words.find(' ', from + 1);
    return from == std::string::npos ? words : words.substr(from + 1, to == std::string::npos ? to : to - from - 1);
}

} // namespace

std::vector<Library> coreLibraries()
{
    std::vector<Library> all;
    all.push_back({"ICU", icuVersion(), "Unicode-DFS-2016", "https://icu.unicode.org"});
#if defined(QUANTOSCOPE_TORCH_VERSION)
    all.push_back({"LibTorch", QUANTOSCOPE_TORCH_VERSION, "BSD-3-Clause", "https://pytorch.org"});
#endif
    all.push_back({"nlohmann-json",
                   std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." + std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
                       std::to_string(NLOHMANN_JSON_VERSION_PATCH),
                   "MIT", "https://json.nlohmann.me"});
    all.push_back({"oneDNN", oneDnnVersion(), "Apache-2.0", "https://github.com/oneapi-src/oneDNN"});
    if (const std::string version = openBlasVersion(); !version.empty())
        all.push_back({"OpenBLAS", version, "BSD-3-Clause", "https://www.openblas.net"});
    all.push_back({"OpenCV", QUANTOSCOPE_OPENCV_VERSION, "Apache-2.0", "https://opencv.org"});
    all.push_back({"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING), "Apache-2.0", "https://www.openssl.org"});
    all.push_back({"SQLite", sqlite3_libversion(), "blessing", "https://sqlite.org"});
    return all;
}

} // namespace quantoscope
