// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_runs.h"

#include <cmath>

namespace quantoscope {
namespace {

struct Figures {
    const char *method;
    double accuracy, sizeMb, timeMs;
};

struct Network {
    const char *model;
    std::int64_t macs, parameters;
    std::vector<Figures> methods;
};

Method methodOf(const std::string &name)
{
    return name == "fp32" ? Method::Fp32 : name == "static" ? Method::Static : name == "dynamic" ? Method::Dynamic : Method::StaticNoFuse;
}

Interval wilson(double percent, int count)
{
    const double p = percent / 100.0, z = 1.96, n = count;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {100.0 * (middle - half), 100.0 * (middle + half)};
}

Run baseRun(const Network &network, const Figures &figures)
{
    Run run;
    run.model = run.architecture = network.model;
    run.method = figures.method;
    run.id = run.model + "/" + run.method;
    run.recipe.method = methodOf(figures.method);
    run.recipe.name = "recommended";
    run.backend = "onednn";
    run.threads = 2;
    run.batch = 1;
    run.calibrationImages = run.recipe.method == Method::Static || run.recipe.method == Method::StaticNoFuse ? 256 : 0;
    run.sizeBytes = {static_cast<std::int64_t>(network.methods.front().sizeMb * 1e6), static_cast<std::int64_t>(figures.sizeMb * 1e6),
                     static_cast<std::int64_t>(figures.sizeMb * 1e6) - 12000};
    run.latency = Latency{figures.timeMs * 0.96, figures.timeMs, figures.timeMs * 0.97, figures.timeMs * 1.06, figures.timeMs * 1.09, 40};
    run.macs = network.macs;
    run.parameters = network.parameters;
    run.provenance = {"0.1.0", "", "Intel(R) Xeon(R) Platinum 8481C CPU @ 2.70GHz", "AVX512_VNNI", "", "2026-11-23T10:00:00Z", {}};
    if (run.recipe.method != Method::Fp32)
        run.agreement = Agreement{97.0, 12, 14, 0.8, std::abs(figures.accuracy - network.methods.front().accuracy) < 0.5};
    return run;
}

} // namespace

std::vector<Run> inventedClassifiers()
{
    static const std::vector<Network> networks = {
        {"resnet18",
         555420000,
         11220132,
         {{"fp32", 83.8, 44.95, 9.12},
          {"static", 84.0, 11.35, 1.74},
          {"static-nofuse", 83.8, 11.44, 2.61},
          {"dynamic", 83.8, 44.80, 9.05}}},
        {"resnet34",
         1160000000,
         21328292,
         {{"fp32", 84.2, 85.44, 18.9},
          {"static", 84.2, 21.55, 3.42},
          {"static-nofuse", 84.0, 21.71, 5.10},
          {"dynamic", 84.3, 85.29, 18.7}}},
        {"resnet50",
         1300000000,
         23705252,
         {{"fp32", 83.2, 95.12, 24.6},
          {"static", 83.2, 24.28, 5.31},
          {"static-nofuse", 82.8, 24.68, 9.44},
          {"dynamic", 83.2, 94.50, 24.4}}},
        {"mobilenet_v2",
         88000000,
         2351972,
         {{"fp32", 82.9, 9.63, 4.02}, {"static", 83.2, 2.76, 1.46}, {"static-nofuse", 79.6, 3.05, 3.73}, {"dynamic", 83.0, 9.25, 3.98}}},
    };
    std::vector<Run> runs;
    for (const Network &network : networks) {
        for (const Figures &figures : network.methods) {
            Run run = baseRun(network, figures);
            run.dataset = "generated sample";
            run.datasetId = "sample";
            run.images = 1000;
            run.accuracy.top1 = figures.accuracy;
            run.accuracy.top5 = figures.accuracy + 10.0;
            run.accuracy.interval = wilson(figures.accuracy, run.images);
            runs.push_back(run);
        }
    }
    return runs;
}

std::vector<Run> inventedQuestionAnswerers()
{
    static const Network mini = {"bert-mini-qa", 409000000, 11171074, {{"fp32", 92.67, 44.71, 6.21}, {"dynamic", 92.0, 21.3, 3.48}}};
    static const Network base = {"arch:bert-base", 11180000000, 107721218, {{"fp32", 0, 430.92, 121.4}, {"dynamic", 0, 176.1, 37.2}}};
    std::vector<Run> runs;
    for (const Network *network : {&mini, &base}) {
        for (const Figures &figures : network->methods) {
            Run run = baseRun(*network, figures);
            run.task = Task::QuestionAnswering;
            run.sequence = 128;
            if (network == &mini) {
                run.dataset = "generated sample";
                run.datasetId = "sample";
                run.images = 300;
                run.accuracy.exact = figures.accuracy;
                run.accuracy.f1 = figures.accuracy + 2.7;
                run.accuracy.interval = wilson(*run.accuracy.f1, 300);
                run.accuracy.exactInterval = wilson(*run.accuracy.exact, 300);
            } else {
                run.agreement.reset();
            }
            runs.push_back(run);
        }
    }
    return runs;
}

std::vector<Run> inventedStudy()
{
    std::vector<Run> runs = inventedClassifiers();
    for (Run &run : inventedQuestionAnswerers())
        runs.push_back(std::move(run));
    return runs;
}

} // namespace quantoscope
