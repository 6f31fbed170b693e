// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe_sqnr.h"

#include "engine/execute_run.h"

namespace quantoscope {

Result<SqnrProbe> probeSqnr(ModelSession &session, const Recipe &recipe, const std::string &backend, const RunContext &context)
{
    if (session.stored())
        return badUsage("engine.probe_stored", "{model} is stored quantized: there are no float weights to compare its layers with.",
                        {{"model", session.model().name}});
    RunRequest request;
    request.session = session.request();
    request.recipe = recipe;
    request.backend = backend;
    QS_TRY_ASSIGN(const PreparedRun prepared, prepareRun(session, request, context.step(0.0, 0.6)));
    SqnrProbe probe;
    QS_TRY_ASSIGN(probe.layerDb, runSqnr(session, prepared, context.step(0.6, 1.0)));
    const auto output = probe.layerDb.find(prepared.graph.graph.at(prepared.graph.graph.outputs.front()).name);
    if (output != probe.layerDb.end())
        probe.outputDb = output->second;
    return probe;
}

} // namespace quantoscope
