// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/library_versions.h"

#include <dnnl.h>

namespace quantoscope {

std::string oneDnnVersion()
{
    const dnnl_version_t *version = dnnl_version();
    return std::to_string(version->major) + "." + std::to_string(version->minor) + "." + std::to_string(version->patch);
}

} // namespace quantoscope
