// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/run_times.h"

#include "app_state/settings.h"

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

const QString kFactorKey = QStringLiteral("run/timeFactor");
constexpr double kLeastFactor = 0.05;
constexpr double kMostFactor = 50.0;
constexpr double kTrust = 0.5; // of the latest runs against what was known

// Seconds for 10^9 multiply-adds, without what does not grow with them.
constexpr double kFloatSeconds = 0.013;
constexpr double kIntegerSeconds = 0.008;
constexpr double kCalibrationSeconds = 0.065;
constexpr double kReferenceSeconds = 1.6;
constexpr double kSimulateSeconds = 0.05;
constexpr double kTorchSeconds = 0.02;

constexpr double kSessionSeconds = 0.3; // load the network, open the data
constexpr double kRunSeconds = 0.4;     // choose scales, compile, compare the layers
constexpr double kTimingSeconds = 0.25; // beside the budget: each layer by itself

double secondsPerGmac(const RunRequest &request)
{
    if (request.backend == "reference")
        return kReferenceSeconds;
    if (request.backend == "simulate")
        return kSimulateSeconds;
    if (request.backend.starts_with("torch"))
        return kTorchSeconds;
    const bool integers = request.recipe.method == Method::Static || request.recipe.method == Method::StaticNoFuse;
    return integers ? kIntegerSeconds : kFloatSeconds;
}

} // namespace

double usualSeconds(const std::vector<ExpectedRun> &runs)
{
    double seconds = 0.0;
    std::vector<const ExpectedRun *> sessions; // one run of each
    std::set<std::pair<std::size_t, Method>> calibrated;
    std::set<std::size_t> compared;
    for (const ExpectedRun &run : runs) {
        const RunRequest &request = run.request;
        const double gmac = static_cast<double>(run.macs) * 1e-9;
        const auto found = std::find_if(sessions.begin(), sessions.end(),
                                        [&](const ExpectedRun *other) { return other->request.session == request.session; });
        const auto session = static_cast<std::size_t>(found - sessions.begin());
        if (found == sessions.end()) {
            sessions.push_back(&run);
            seconds += kSessionSeconds;
        }
        const Method method = request.recipe.method;
        const bool isStatic = method == Method::Static || method == Method::StaticNoFuse;
        if (isStatic && calibrated.insert({session, method}).second)
            seconds += gmac * request.session.calibrationImages * kCalibrationSeconds;
        const bool isRandom = request.session.model.starts_with("arch:");
        if (request.evaluate && !isRandom) {
            // The float answers are those of an FP32 run on onednn where there is one, else computed once beside it.
            if (compared.insert(session).second && !(method == Method::Fp32 && request.backend == "onednn"))
                seconds += gmac * request.session.images * kFloatSeconds;
            seconds += gmac * request.session.images * secondsPerGmac(request);
        }
        seconds += kRunSeconds;
        if (request.latencyBudgetSeconds > 0.0)
            seconds += request.latencyBudgetSeconds + kTimingSeconds;
    }
    return seconds;
}

RunTimes::RunTimes(Settings &settings)
    : m_settings(settings)
{
}

double RunTimes::expectedSeconds(const std::vector<ExpectedRun> &runs) const
{
    return usualSeconds(runs) * std::clamp(m_settings.value(kFactorKey, 1.0).toDouble(), kLeastFactor, kMostFactor);
}

void RunTimes::learn(const std::vector<ExpectedRun> &runs, double seconds)
{
    const double usual = usualSeconds(runs);
    if (usual <= 0.0 || seconds <= 0.0)
        return;
    const double known = m_settings.value(kFactorKey, 1.0).toDouble();
    const double factor = (1.0 - kTrust) * known + kTrust * seconds / usual;
    m_settings.setValue(kFactorKey, std::clamp(factor, kLeastFactor, kMostFactor));
}

} // namespace quantoscope
