// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_summary.h"

#include "study/number_text.h"

#include <utility>
#include <vector>

namespace quantoscope {

namespace {

constexpr Language kEnglish = Language::English;

std::string percentText(double percent)
{
    return accuracyText(percent, kEnglish) + " %";
}

std::string withInterval(double percent, const Interval &interval)
{
    return percentText(percent) + "  (95 %: " + accuracyText(interval.low, kEnglish) + " to " + accuracyText(interval.high, kEnglish) + ")";
}

std::string sizeText(std::int64_t bytes)
{
    return megabyteText(static_cast<double>(bytes) / kBytesPerMegabyte, kEnglish) + " MB";
}

std::string msText(double milliseconds)
{
    return millisecondText(milliseconds, kEnglish) + " ms";
}

using Lines = std::vector<std::pair<std::string, std::string>>; // what, and its value

void addAccuracy(const Run &run, Lines &lines)
{
    const Accuracy &accuracy = run.accuracy;
    if (accuracy.top1)
        lines.emplace_back("Top-1", withInterval(*accuracy.top1, accuracy.interval));
    if (accuracy.top5)
        lines.emplace_back("Top-5", percentText(*accuracy.top5));
    if (accuracy.exact)
        lines.emplace_back("Exact match", withInterval(*accuracy.exact, accuracy.exactInterval));
    if (accuracy.f1)
        lines.emplace_back("F1", withInterval(*accuracy.f1, accuracy.interval));
    if (accuracy.exactAnswerable && accuracy.f1Answerable && accuracy.answerable)
        lines.emplace_back("Of answerable", percentText(*accuracy.exactAnswerable) + " exact, " + percentText(*accuracy.f1Answerable) +
                                                " F1  (" + std::to_string(*accuracy.answerable) + " of " + std::to_string(run.images) +
                                                " questions)");
    if (!run.agreement)
        return;
    const Agreement &agreement = *run.agreement;
    if (!accuracy.top1 && !accuracy.exact) { // no labels: nothing was right or wrong
        lines.emplace_back("Same as FP32", percentText(agreement.samePercent));
        return;
    }
    lines.emplace_back("Same as FP32", percentText(agreement.samePercent) + "  (" + std::to_string(agreement.onlyBaselineRight) +
                                           " lost, " + std::to_string(agreement.onlyThisRight) +
                                           " gained; McNemar p = " + decimalText(agreement.mcNemarP, 3, kEnglish) +
                                           (agreement.withinNoise ? ", within the noise)" : ", more than noise)"));
}

} // namespace

std::string threadsText(int threads)
{
    return std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

std::string runSummary(const Run &run)
{
    Lines lines;
    if (run.images > 0)
        lines.emplace_back("Data", run.dataset + ", " + std::to_string(run.images) + " evaluated, " +
                                       std::to_string(run.calibrationImages) + " to calibrate, seed " + std::to_string(run.seed));
    else if (run.dataset.empty())
        lines.emplace_back("Accuracy", "none: the weights are random");
    addAccuracy(run, lines);
    lines.emplace_back("Size", sizeText(run.sizeBytes.file) + "  (packed " + sizeText(run.sizeBytes.packed) + ", as FP32 " +
                                   sizeText(run.sizeBytes.fp32File) + ")");
    if (run.latency) {
        const std::string sequence = run.sequence > 0 ? ", " + std::to_string(run.sequence) + " tokens" : "";
        lines.emplace_back("Time", msText(run.latency->median) + " median, " + msText(run.latency->min) + " min, " +
                                       msText(run.latency->p95) + " p95  (batch " + std::to_string(run.batch) + sequence + ", " +
                                       threadsText(run.threads) + ", " + std::to_string(run.latency->runs) + " runs)");
    } else {
        lines.emplace_back("Time", run.simulated ? "none: this backend simulates" : "not measured");
    }
    lines.emplace_back("Operations", decimalText(static_cast<double>(run.macs) * 1e-6, 1, kEnglish) + " million multiply-adds, " +
                                         decimalText(static_cast<double>(run.parameters) * 1e-6, 2, kEnglish) + " million parameters");
    std::string text = run.model + ", " + run.method + " on " + run.backend + "\n";
    for (const auto &[what, value] : lines)
        text += "  " + what + std::string(what.size() < 16 ? 16 - what.size() : 1, ' ') + value + "\n";
    for (const Message &warning : run.warnings)
        text += "  Note: " + warning.text() + "\n";
    return text;
}

} // namespace quantoscope
