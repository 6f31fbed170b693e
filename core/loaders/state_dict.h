// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// StateDict stands in models, which binds it to a graph and may not use loaders; the readers know it under this name.
#include "models/state_dict.h"
