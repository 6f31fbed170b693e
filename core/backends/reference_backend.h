// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>

namespace quantoscope {

// Plain loops over integers and floats: slow, obvious, the truth in tests. Any bits, any scheme; measures no time.
std::shared_ptr<const Backend> makeReferenceBackend();

} // namespace quantoscope
