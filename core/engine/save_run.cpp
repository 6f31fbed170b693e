// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_run.h"
#include "engine/model_sizes.h"

namespace quantoscope {

Status saveRun(const ModelSession &session, const PreparedRun &prepared, const std::filesystem::path &file)
{
    return saveQuantizedModel(file, quantizedModelOf(session.model(), prepared.graph, prepared.request.recipe));
}

} // namespace quantoscope
