// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_runs.h"

#include <cstdlib>
#include <stdexcept>

namespace quantoscope::test {

namespace {

bool same(const Interval &a, const Interval &b)
{
    return a.low == b.low && a.high == b.high;
}

bool same(const Prediction &a, const Prediction &b)
{
    return a.item == b.item && a.label == b.label && a.top == b.top && a.confidence == b.confidence && a.id == b.id &&
           a.answer == b.answer && a.answerStart == b.answerStart && a.exact == b.exact && a.f1 == b.f1;
}

bool same(const LayerRecord &a, const LayerRecord &b)
{
    return a.name == b.name && a.op == b.op && a.fusedInto == b.fusedInto && a.backend == b.backend && a.macs == b.macs &&
           a.parameters == b.parameters && a.latencyMs == b.latencyMs && a.sqnrDb == b.sqnrDb && a.integer == b.integer &&
           a.weight == b.weight && a.weightQ == b.weightQ && a.activation == b.activation && a.observer == b.observer &&
           a.activationQ == b.activationQ;
}

bool same(const Message &a, const Message &b)
{
    return a.id() == b.id() && a.englishTemplate() == b.englishTemplate() && a.arguments() == b.arguments();
}

template <typename T>
bool same(const std::vector<T> &a, const std::vector<T> &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!same(a[i], b[i]))
            return false;
    return true;
}

Provenance provenance()
{
    Provenance out;
    out.version = "0.1.0";
    out.modelSha256 = std::string(64, 'a');
    out.cpu = "Some CPU";
    out.isa = "AVX512_VNNI";
    out.host = "host";
    out.date = "2025-01-31T12:34:56Z";
    out.libraries = {{"oneDNN", "2.6.3"}, {"LibTorch", "1.13.1"}};
    return out;
}

Run measured(const std::string &model, Method method, double sizeMb, double ms)
{
    Run run;
    run.model = model;
    run.method = std::string(methodName(method));
    run.id = model + "/" + run.method;
    run.architecture = model;
    run.backend = "onednn";
    run.recipe.method = method;
    run.sizeBytes.file = static_cast<std::int64_t>(sizeMb * 1e6 + 0.5);
    run.latency = Latency{ms, ms, ms, ms, ms, 10};
    run.provenance = provenance();
    return run;
}

Run imageRun(Method method, double sizeMb, double top1, double ms)
{
    Run run = measured("resnet18", method, sizeMb, ms);
    run.dataset = "CIFAR-100";
    run.datasetId = "cifar-100";
    run.images = 4000;
    run.calibrationImages = method == Method::Static ? 256 : 0;
    run.accuracy.top1 = top1;
    run.accuracy.top5 = 93.5;
    run.accuracy.interval = {top1 - 1.3, top1 + 1.25};
    if (method != Method::Fp32)
        run.agreement = Agreement{98.5, 20, 21, 1.0, method == Method::Static};
    return run;
}

Run answerRun(Method method, double sizeMb, double exact, double f1, double ms)
{
    Run run = measured("bert-mini-qa", method, sizeMb, ms);
    run.task = Task::QuestionAnswering;
    run.dataset = "generated sample";
    run.datasetId = "sample";
    run.images = 300;
    run.sequence = 128;
    run.accuracy.exact = exact;
    run.accuracy.f1 = f1;
    run.accuracy.interval = {f1 - 2.0, f1 + 1.5};
    run.accuracy.exactInterval = {exact - 3.0, exact + 2.5};
    if (method != Method::Fp32)
        run.agreement = Agreement{99.0, 3, 1, 0.625, true};
    return run;
}

} // namespace

Run runWithEverything()
{
    Run run;
    run.id = "resnet18/static \"x\" ü";
    run.model = "resnet18";
    run.architecture = "resnet18";
    run.stem = "cifar";
    run.dataset = "generated sample";
    run.datasetId = "sample";
    run.backend = "onednn";
    run.recipe = presetThesis(Method::Static);
    run.recipe.unfused = {"conv1"};
    run.method = "static";
    run.threads = 2;
    run.batch = 8;
    run.sequence = 3;
    run.images = 2;
    run.calibrationImages = 256;
    run.seed = 18446744073709551615ULL;
    run.accuracy.top1 = 77.025;
    run.accuracy.top5 = 1.0 / 3.0;
    run.accuracy.interval = {75.7, 78.3};
    run.agreement = Agreement{98.25, 3, 4, 0.123, false};
    run.sizeBytes = {44'900'000, 11'300'000, 11'200'001};
    run.latency = Latency{1.25, 1.3, 1.26, 1.5, 1.75, 321};
    run.simulated = true;
    run.macs = 555'000'000'000;
    run.parameters = 11'220'132;
    Prediction first;
    first.item = 7;
    first.label = 3;
    first.top = {3, 5, 99};
    first.confidence = {0.7F, 0.2F, 0.1F};
    Prediction unlabelled;
    unlabelled.item = 9;
    run.predictions = {first, unlabelled};
    LayerRecord conv;
    conv.name = "conv1";
    conv.op = "conv";
    conv.backend = "onednn";
    conv.macs = 1'769'472;
    conv.parameters = 1728;
    conv.latencyMs = 0.1;
    conv.sqnrDb = 34.5;
    conv.integer = true;
    conv.weight = QuantSpec{4, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Full};
    conv.weightQ = QParams{{0.1F, 0.08471F}, {0, 0}, -8, 7, 0};
    conv.activation = QuantSpec{7, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    conv.observer = ObserverChoice{ObserverKind::Percentile, 99.99};
    conv.activationQ = QParams{{0.0123F}, {-3}, -64, 63, -1};
    LayerRecord bn;
    bn.name = "bn1";
    bn.op = "batch_norm";
    bn.fusedInto = "conv1";
    LayerRecord oneChannel; // a list of one scale is not a scale per tensor
    oneChannel.name = "conv2";
    oneChannel.op = "conv";
    oneChannel.weightQ = QParams{{1e-30F}, {5}, 0, 255, 1};
    oneChannel.observer = ObserverChoice{ObserverKind::Entropy};
    run.layers = {conv, bn, oneChannel};
    const Message inner("pickle.kind.list", "a list of {count}", {{"count", "2"}});
    run.warnings = {Message("model.surplus", "{count} parameters of {file} are not used.", {{"count", "3"}, {"file", "a.pth"}}),
                    Message("checkpoint.ignored-entry", "{file}: “{name}” is {kind}.", {{"file", "a.pth"}, {"name", "k"}, {"kind", inner}}),
                    Message("plain", "Nothing to fill in.")};
    run.provenance = provenance();
    return run;
}

Run questionRun()
{
    Run run = answerRun(Method::Dynamic, 13.1, 92.0, 95.25, 4.0);
    run.accuracy.exactAnswerable = 91.5;
    run.accuracy.f1Answerable = 94.75;
    run.accuracy.answerable = 150;
    Prediction answer;
    answer.item = 1;
    answer.id = "q1";
    answer.answer = "η Αθήνα";
    answer.answerStart = 17;
    answer.exact = 1.0;
    answer.f1 = 0.8;
    Prediction none;
    none.item = 2;
    none.id = "q2";
    run.predictions = {answer, none};
    return run;
}

std::vector<Run> smallStudy()
{
    Run shapeFp32 = measured("arch:bert-base", Method::Fp32, 430.9, 116.0);
    Run shapeDynamic = measured("arch:bert-base", Method::Dynamic, 176.1, 35.0);
    for (Run *run : {&shapeFp32, &shapeDynamic}) {
        run->task = Task::QuestionAnswering;
        run->sequence = 128;
    }
    shapeDynamic.latency.reset();
    return {imageRun(Method::Fp32, 44.93, 77.025, 6.85),
            imageRun(Method::Static, 11.34, 76.95, 1.352),
            imageRun(Method::Dynamic, 44.78, 77.0, 6.851),
            answerRun(Method::Fp32, 41.2, 93.5, 96.3, 8.0),
            answerRun(Method::Dynamic, 13.1, 92.0, 95.25, 4.0),
            shapeFp32,
            shapeDynamic};
}

std::string difference(const Run &a, const Run &b)
{
    const auto check = [](bool equal, const char *name) { return equal ? std::string() : std::string(name) + " "; };
    const auto latency = [](const Run &run) {
        const Latency known = run.latency.value_or(Latency{});
        return std::vector<double>{static_cast<double>(run.latency.has_value()),
                                   known.min,
                                   known.median,
                                   known.p10,
                                   known.p90,
                                   known.p95,
                                   static_cast<double>(known.runs)};
    };
    const auto agreement = [](const Run &run) {
        const Agreement known = run.agreement.value_or(Agreement{});
        return std::vector<double>{
            static_cast<double>(run.agreement.has_value()), known.samePercent, static_cast<double>(known.onlyBaselineRight),
            static_cast<double>(known.onlyThisRight),       known.mcNemarP,    static_cast<double>(known.withinNoise)};
    };
    std::string out;
    out += check(a.id == b.id && a.model == b.model && a.architecture == b.architecture && a.stem == b.stem, "model");
    out += check(a.dataset == b.dataset && a.datasetId == b.datasetId && a.backend == b.backend, "dataset");
    out += check(a.recipe == b.recipe && a.method == b.method && a.task == b.task, "recipe");
    out += check(a.threads == b.threads && a.batch == b.batch && a.sequence == b.sequence && a.images == b.images &&
                     a.calibrationImages == b.calibrationImages && a.seed == b.seed,
                 "settings");
    out += check(a.accuracy.top1 == b.accuracy.top1 && a.accuracy.top5 == b.accuracy.top5 && a.accuracy.exact == b.accuracy.exact &&
                     a.accuracy.f1 == b.accuracy.f1 && a.accuracy.exactAnswerable == b.accuracy.exactAnswerable &&
                     a.accuracy.f1Answerable == b.accuracy.f1Answerable && a.accuracy.answerable == b.accuracy.answerable &&
                     same(a.accuracy.interval, b.accuracy.interval) && same(a.accuracy.exactInterval, b.accuracy.exactInterval),
                 "accuracy");
    out += check(agreement(a) == agreement(b), "agreement");
    out += check(a.sizeBytes.fp32File == b.sizeBytes.fp32File && a.sizeBytes.file == b.sizeBytes.file &&
                     a.sizeBytes.packed == b.sizeBytes.packed,
                 "size");
    out += check(latency(a) == latency(b) && a.simulated == b.simulated, "latency");
    out += check(a.macs == b.macs && a.parameters == b.parameters, "counts");
    out += check(same(a.predictions, b.predictions), "predictions");
    out += check(same(a.layers, b.layers), "layers");
    out += check(same(a.warnings, b.warnings), "warnings");
    out +=
        check(a.provenance.version == b.provenance.version && a.provenance.modelSha256 == b.provenance.modelSha256 &&
                  a.provenance.cpu == b.provenance.cpu && a.provenance.isa == b.provenance.isa && a.provenance.host == b.provenance.host &&
                  a.provenance.date == b.provenance.date && a.provenance.libraries == b.provenance.libraries,
              "provenance");
    return out;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "quantoscope_study_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace quantoscope::test
