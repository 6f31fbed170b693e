// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/measure_latency.h"

#include "metrics/latency.h"

#include <algorithm>
#include <chrono>

namespace quantoscope {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Record {
    std::vector<double> milliseconds;
    double totalSeconds = 0.0;

    bool done(const LatencyOptions &options) const
    {
        const int runs = static_cast<int>(milliseconds.size());
        return runs >= options.maximumRuns || (runs >= options.minimumRuns && totalSeconds >= options.budgetSeconds);
    }
};

Status warmUp(const LatencySubject &subject, double seconds, const RunContext &context)
{
    std::vector<float> output;
    const auto start = Clock::now();
    for (int run = 0; run < 2 || secondsSince(start) < seconds; ++run) {
        if (context.isCancelled())
            return cancelled();
        QS_TRY(subject.executable->run(*subject.input, output));
    }
    return {};
}

Status takeTurn(const LatencySubject &subject, const LatencyOptions &options, const RunContext &context, Record &record)
{
    std::vector<float> output;
    QS_TRY(subject.executable->run(*subject.input, output));
    for (int i = 0; i < options.runsPerTurn && !record.done(options); ++i) {
        if (context.isCancelled())
            return cancelled();
        const auto start = Clock::now();
        QS_TRY(subject.executable->run(*subject.input, output));
        const double seconds = secondsSince(start);
        record.milliseconds.push_back(seconds * 1e3);
        record.totalSeconds += seconds;
    }
    return {};
}

} // namespace

Latency summarizeTimes(std::vector<double> milliseconds)
{
    const LatencySummary summary = summariseLatency(std::move(milliseconds));
    return {summary.min, summary.median, summary.p10, summary.p90, summary.p95, summary.runs};
}

Result<std::vector<Latency>> measureInterleaved(const std::vector<LatencySubject> &subjects, const LatencyOptions &options,
                                                const RunContext &context)
{
    const Message what("engine.measuring_latency", "Measuring the time of one batch");
    context.report(0.0, what);
    for (const LatencySubject &subject : subjects)
        subject.executable->setCancelToken(context.token());
    for (const LatencySubject &subject : subjects)
        QS_TRY(warmUp(subject, options.warmUpSeconds, context));

    std::vector<Record> records(subjects.size());
    const double wholeBudget = options.budgetSeconds * static_cast<double>(subjects.size());
    for (bool anyLeft = !subjects.empty(); anyLeft;) {
        anyLeft = false;
        double spent = 0.0;
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            if (!records[i].done(options)) {
                QS_TRY(takeTurn(subjects[i], options, context, records[i]));
                anyLeft = anyLeft || !records[i].done(options);
            }
            spent += std::min(records[i].totalSeconds, options.budgetSeconds);
        }
        context.report(wholeBudget > 0.0 ? spent / wholeBudget : 1.0, what);
    }

    std::vector<Latency> latencies;
    latencies.reserve(records.size());
    for (Record &record : records)
        latencies.push_back(summarizeTimes(std::move(record.milliseconds)));
    return latencies;
}

Result<std::vector<double>> measureNodes(const LatencySubject &subject, double budgetSeconds, const RunContext &context)
{
    subject.executable->setCancelToken(context.token());
    std::vector<std::vector<double>> times; // [node][run]
    std::vector<float> output;
    const auto start = Clock::now();
    for (int run = 0; run < 3 || (run < 200 && secondsSince(start) < budgetSeconds); ++run) {
        if (context.isCancelled())
            return cancelled();
        std::vector<double> nodeMs;
        QS_TRY(subject.executable->runTimed(*subject.input, output, nodeMs));
        times.resize(nodeMs.size());
        for (std::size_t node = 0; node < nodeMs.size(); ++node)
            times[node].push_back(nodeMs[node]);
    }
    std::vector<double> medians;
    medians.reserve(times.size());
    for (std::vector<double> &ofNode : times)
        medians.push_back(summarizeTimes(std::move(ofNode)).median);
    return medians;
}

} // namespace quantoscope
