// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark.h"

#include "backends/onednn_backend.h"
#include "engine/execute_run.h"

namespace quantoscope {

namespace {

constexpr double kGiga = 1e9;

RunRequest requestOf(const BenchmarkRequest &benchmark, const Recipe &recipe, const std::string &backend)
{
    RunRequest request = benchmark.run;
    request.recipe = recipe;
    request.backend = backend;
    request.evaluate = false;
    return request;
}

// Merged layers have their multiply-adds in their own record; what they merged into decides the arithmetic.
double idealSeconds(const Run &run, const MultiplyAddPeak &peak)
{
    double integerMacs = 0.0;
    double floatMacs = 0.0;
    for (const LayerRecord &layer : run.layers)
        (layer.integer ? integerMacs : floatMacs) += static_cast<double>(layer.macs);
    return static_cast<double>(run.batch) * (integerMacs / (peak.int8GmacPerSecond * kGiga) + floatMacs / (peak.fp32GmacPerSecond * kGiga));
}

BenchmarkRow rowOf(Run run, const MultiplyAddPeak &peak)
{
    BenchmarkRow row;
    if (run.latency && run.latency->min > 0.0) {
        const double seconds = run.latency->min * 1e-3;
        row.gmacPerSecond = static_cast<double>(run.macs) * run.batch / seconds / kGiga;
        row.peakShare = idealSeconds(run, peak) / seconds;
    }
    row.run = std::move(run);
    return row;
}

void addSpeedups(std::vector<BenchmarkRow> &rows)
{
    for (BenchmarkRow &row : rows) {
        for (const BenchmarkRow &other : rows) {
            const bool isBaseline = other.run.recipe.method == Method::Fp32 && other.run.backend == row.run.backend;
            if (isBaseline && other.run.latency && row.run.latency && row.run.latency->median > 0.0)
                row.speedup = other.run.latency->median / row.run.latency->median;
        }
    }
}

} // namespace

Result<BenchmarkResult> executeBenchmark(ModelSession &session, const BenchmarkRequest &request, const RunContext &context)
{
    if (request.recipes.empty() || request.backends.empty())
        return badUsage("engine.empty_benchmark", "A benchmark needs at least one method and one backend.");
    const std::size_t recipes = session.stored() ? 1 : request.recipes.size();
    BenchmarkResult result;
    std::vector<PreparedRun> prepared;
    std::optional<Error> lastRefusal;
    for (const std::string &backend : request.backends) {
        for (std::size_t i = 0; i < recipes; ++i) {
            auto run = prepareRun(session, requestOf(request, request.recipes[i], backend), context.step(0.0, 0.3));
            if (run) {
                prepared.push_back(std::move(run).value());
                continue;
            }
            if (run.error().code != ErrorCode::NotPossible)
                return run.error();
            lastRefusal = run.error();
            result.skipped.push_back(run.error().message);
        }
    }
    if (prepared.empty())
        return *lastRefusal;

    // The units that oneDNN may use here (also ONEDNN_MAX_CPU_ISA's choice); LibTorch's kernels are the same library's.
    const VectorUnits units = vectorUnits(onednnIsa());
    const MultiplyAddPeak before = measureMultiplyAddPeak(request.run.threads, units);
    std::vector<PreparedRun *> all;
    for (PreparedRun &run : prepared)
        all.push_back(&run);
    QS_TRY(measureRuns(session, all, context.step(0.3, 1.0)));
    result.peak = higherPeak(before, measureMultiplyAddPeak(request.run.threads, units));
    for (PreparedRun &run : prepared)
        result.rows.push_back(rowOf(std::move(run.run), result.peak));
    addSpeedups(result.rows);
    return result;
}

} // namespace quantoscope
