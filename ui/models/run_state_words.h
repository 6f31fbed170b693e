// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/run_queue.h"

namespace quantoscope {

// What a run of the queue is doing, in one word; a running one may have a step to tell besides.
QString runStateText(RunState state);
// The same, and whether it is being timed or waits until the others are evaluated.
QString runStateText(const QueueEntry &entry);

} // namespace quantoscope
