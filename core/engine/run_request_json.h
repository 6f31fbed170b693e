// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"
#include "recipe/json_cursor.h"

namespace quantoscope {

// A request as JSON, so that runs that were stopped can be gone on with by another process. What has its usual value is left out.
Json runRequestJson(const RunRequest &request);

// Reads back what runRequestJson wrote, unchanged. Throws JsonProblem: BadInput with the path of what is wrong.
RunRequest readRunRequest(const JsonCursor &json);

} // namespace quantoscope
