// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <system_error>

namespace quantoscope {

// Why the operating system refused: errno's usual meanings as phrases, any other in the system's own words.
Message systemReason(int errorNumber);
Message systemReason(const std::error_code &code);

} // namespace quantoscope
