// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/provenance.h"

#include "backends/library_versions.h"

#include <array>
#include <ctime>
#include <fstream>
#include <unistd.h>

namespace quantoscope {

std::string processorName()
{
    std::ifstream cpuInfo("/proc/cpuinfo");
    std::string line;
    while (std::getline(cpuInfo, line)) {
        if (line.rfind("model name", 0) != 0)
            continue;
        const auto colon = line.find(':');
        if (colon != std::string::npos && colon + 2 <= line.size())
            return line.substr(colon + 2);
    }
    return "unknown";
}

std::string utcDate()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

static std::string hostName()
{
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0)
        return {};
    return name.data();
}

Provenance provenanceOf(const Model &model, const Backend &backend)
{
    Provenance provenance;
    provenance.version = QUANTOSCOPE_VERSION;
    provenance.modelSha256 = model.sha256;
    provenance.cpu = processorName();
    provenance.isa = backend.isa();
    provenance.host = hostName();
    provenance.date = utcDate();
    provenance.libraries["oneDNN"] = oneDnnVersion();
    provenance.libraries["OpenCV"] = QUANTOSCOPE_OPENCV_VERSION;
#if defined(QUANTOSCOPE_TORCH_VERSION)
    provenance.libraries["LibTorch"] = QUANTOSCOPE_TORCH_VERSION;
#endif
    provenance.libraries["compiler"] =
#if defined(__clang__)
        "clang " __clang_version__;
#else
        "gcc " __VERSION__;
#endif
    return provenance;
}

} // namespace quantoscope
