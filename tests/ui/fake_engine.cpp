// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.h"

#include "loaders/random_model.h"
#include "passes/quantize.h"
#include "study/study_file.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <random>
#include <thread>

namespace quantoscope {
namespace {

// Values like those of an activation: half of them zero, the rest falling off, one outlier.
std::vector<float> inventedValues(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.F, 1.F);
    std::vector<float> values(count);
    for (float &value : values)
        value = std::max(0.F, normal(random));
    values[count / 2] = 9.F;
    return values;
}

Run inventedRun(const QueuedRun &queued, const RunContext &)
{
    const Recipe &recipe = queued.request.recipe;
    Run run;
    run.id = queued.id;
    run.model = queued.request.session.model;
    run.architecture = run.model;
    run.dataset = "generated sample";
    run.datasetId = "sample";
    run.backend = queued.request.backend;
    run.recipe = recipe;
    run.method = queued.request.label();
    run.threads = queued.request.threads;
    run.batch = queued.request.batch;
    run.images = 100;
    run.calibrationImages = recipe.method == Method::Static ? 64 : 0;
    const double drop = recipe.method == Method::Fp32 ? 0.0 : 8.0 - recipe.defaults.weight.bits;
    run.accuracy.top1 = 84.0 - drop;
    run.accuracy.top5 = 97.0 - drop / 2.0;
    run.accuracy.interval = {76.0 - drop, 90.0 - drop};
    if (recipe.method != Method::Fp32)
        run.agreement = Agreement{97.0, 2, 1, 1.0, true};
    run.sizeBytes = {44900000, recipe.method == Method::Fp32 ? 44900000 : 11300000, 11250000};
    run.macs = 555000000;
    run.parameters = 11220132;
    for (int i = 0; i < 100; ++i) {
        Prediction prediction;
        prediction.item = i;
        prediction.label = i % 100;
        prediction.top = {i % 7 == 0 ? (i + 1) % 100 : i, (i + 2) % 100, (i + 3) % 100, (i + 4) % 100, (i + 5) % 100};
        prediction.confidence = {0.8F, 0.1F, 0.05F, 0.03F, 0.02F};
        run.predictions.push_back(prediction);
    }
    return run;
}

} // namespace

Result<std::shared_ptr<const OpenedModel>> FakeEngine::openModel(const ModelChoice &choice, const RunContext &)
{
    if (openModelError)
        return *openModelError;
    auto opened = std::make_shared<OpenedModel>();
    opened->choice = choice;
    const std::string known = choice.what.rfind("arch:", 0) == 0 ? choice.what : "arch:" + choice.what + "-cifar";
    QS_TRY_ASSIGN(Model model, loadModel(known));
    model.name = choice.what;
    model.randomWeights = false;
    QS_TRY_ASSIGN(opened->inspection, inspectModel(model));
    opened->model = std::make_shared<const Model>(std::move(model));
    return std::shared_ptr<const OpenedModel>(opened);
}

Result<std::shared_ptr<const OpenedData>> FakeEngine::openData(const SessionRequest &request, const RunContext &)
{
    if (openDataError)
        return *openDataError;
    auto opened = std::make_shared<OpenedData>();
    QS_TRY_ASSIGN(opened->source, quantoscope::openData("sample", Task::ImageClassification, request.dataOptions));
    for (int i = 0; i < std::max(1, request.images); ++i)
        opened->evaluationItems.push_back(i);
    for (int i = 0; i < request.calibrationImages; ++i)
        opened->calibrationItems.push_back(i);
    opened->input = request.imageInput.value_or(opened->source.defaultInput);
    if (opened->source.evaluationImages)
        opened->classNames = opened->source.evaluationImages->classNames();
    return std::shared_ptr<const OpenedData>(opened);
}

Result<BackendCheck> FakeEngine::checkBackend(const OpenedModel &model, const Recipe &recipe, const std::string &backend)
{
    BackendCheck check;
    check.backend = backend;
    check.simulated = backend == "simulate" || backend == "reference";
    for (const Node &node : fuseForRecipe(model.model->graph, recipe).nodes) {
        if (node.op == OpType::Input)
            continue;
        LayerCheck layer;
        layer.layer = node.name;
        layer.merged = node.fusedNames;
        layer.op = std::string(opName(node.op));
        layer.weighted = node.op == OpType::Conv2d || node.op == OpType::Linear;
        layer.quantized =
            layer.weighted && recipe.method != Method::Fp32 && (recipe.method != Method::Dynamic || node.op == OpType::Linear);
        if (blockedReason && layer.weighted) {
            layer.possible = false;
            layer.reason = blockedReason->message;
        }
        check.weightedLayers += layer.weighted ? 1 : 0;
        check.quantizedWeightedLayers += layer.quantized ? 1 : 0;
        check.layers.push_back(std::move(layer));
    }
    return check;
}

// Every network is ResNet-18 without its weights: quick to make.
Result<std::vector<RunCheck>> FakeEngine::checkRuns(const std::vector<RunRequest> &requests, const RunContext &)
{
    OpenedModel opened;
    QS_TRY_ASSIGN(Model model, describeRandomModel("arch:resnet18-cifar", {}));
    opened.model = std::make_shared<const Model>(std::move(model));
    std::vector<RunCheck> checks;
    for (const RunRequest &request : requests) {
        RunCheck check;
        check.macs = 555000000;
        QS_TRY_ASSIGN(check.check, checkBackend(opened, request.recipe, request.backend));
        checks.push_back(std::move(check));
    }
    return checks;
}

Result<std::vector<PreviewedImage>> FakeEngine::preview(const OpenedModel &, const OpenedData &data, const std::vector<int> &items,
                                                        const ImageInput &input, const RunContext &)
{
    std::vector<PreviewedImage> previews;
    for (const int item : items) {
        PreviewedImage preview;
        preview.item = item;
        preview.name = "record " + std::to_string(item);
        preview.label = data.source.evaluationImages ? data.source.evaluationImages->label(item) : -1;
        preview.original.height = preview.original.width = 32;
        preview.original.rgb.assign(32 * 32 * 3, static_cast<std::uint8_t>(40 * (item % 6)));
        preview.prepared = preview.original;
        preview.lowest = (0.F - input.mean[0]) / input.std[0];
        preview.highest = (1.F - input.mean[0]) / input.std[0];
        preview.answer.top = {1, 2, 3, 4, 5};
        preview.answer.confidence = {0.7F, 0.1F, 0.1F, 0.05F, 0.05F};
        previews.push_back(std::move(preview));
    }
    return previews;
}

Result<std::vector<NetworkBlock>> FakeEngine::networkBlocks(const std::string &model, const RunContext &)
{
    if (blocksError)
        return *blocksError;
    QS_TRY_ASSIGN(const Model described, describeRandomModel("arch:" + model + "-cifar", {}));
    QS_TRY_ASSIGN(const auto shapes, inferShapes(described.graph, {3, 32, 32}, 0));
    return quantoscope::networkBlocks(described.graph, shapes);
}

Result<AttentionMap> FakeEngine::attentionMap(const Question &question, const RunContext &context)
{
    while (holdAttention && !context.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    if (attentionError)
        return *attentionError;
    static const Model model = std::move(*loadModel("bert-mini-qa"));
    ++attentionMaps;
    return quantoscope::attentionMap(model, question, context);
}

Result<std::vector<Image>> FakeEngine::sampleImages(const std::vector<int> &items, const RunContext &)
{
    return quantoscope::sampleImages(items);
}

Result<std::shared_ptr<const Calibration>> FakeEngine::calibrate(const SessionRequest &request, const Recipe &recipe,
                                                                 const RunContext &context)
{
    ++calibrations;
    if (calibrateError)
        return *calibrateError;
    QS_TRY_ASSIGN(const auto opened, openModel({request.model, request.load}, context));
    auto calibration = std::make_shared<Calibration>();
    calibration->fused = fuseForRecipe(opened->model->graph, recipe);
    calibration->statistics.images = request.calibrationImages;
    unsigned seed = 1;
    for (const Node &node : calibration->fused.nodes) {
        StatisticsCollector collector;
        const std::vector<float> values = inventedValues(4096, seed++);
        collector.add(values.data(), values.size(), 16);
        calibration->statistics.tensors[node.name] = collector.statistics();
    }
    return std::shared_ptr<const Calibration>(calibration);
}

Result<SqnrProbe> FakeEngine::probeSqnr(const SessionRequest &, const Recipe &, const std::string &, const RunContext &)
{
    ++probes;
    return SqnrProbe{sqnrDb, 33.0};
}

Result<ReplacedWeightResult> FakeEngine::evaluateReplacedWeight(const SessionRequest &request, const WeightReplacement &replacement,
                                                                const RunContext &context)
{
    ++replacements;
    while (holdReplacements && !context.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    if (context.isCancelled())
        return cancelled();
    if (replaceError)
        return *replaceError;
    const Tensor &weight = replacement.weight;
    const auto zeros = std::count(weight.data<float>(), weight.data<float>() + weight.elementCount(), 0.F);
    const double share = static_cast<double>(zeros) / static_cast<double>(weight.elementCount());
    const auto accuracyAt = [](double top1) {
        Accuracy accuracy;
        accuracy.top1 = top1;
        accuracy.interval = {top1 - 3.0, std::min(100.0, top1 + 3.0)};
        return accuracy;
    };
    ReplacedWeightResult result;
    result.images = request.images;
    result.baseline = accuracyAt(84.0);
    result.accuracy = accuracyAt(84.0 - 80.0 * share * share);
    result.agreement.withinNoise = share < 0.1;
    return result;
}

Status FakeEngine::executeRuns(const std::vector<QueuedRun> &runs, const std::filesystem::path &path, RunObserver &observer,
                               const RunContext &context)
{
    QS_TRY_ASSIGN(StudyFile file, StudyFile::openOrCreate(path));
    QS_TRY_ASSIGN(const std::set<std::string> stored, file.runIds());
    std::set<std::string> reserved;
    for (const QueuedRun &queued : runs)
        reserved.insert(queued.id);
    for (const QueuedRun &queued : runs) {
        if (queued.cancel.isCancelled()) {
            observer.runFailed(queued.id, cancelled());
            continue;
        }
        if (!queued.isNew && stored.count(queued.id) > 0 && file.run(queued.id)->latency)
            continue; // gone on with
        observer.runStarted(queued.id);
        observer.runProgress(queued.id, 0.5, Message("engine.evaluating", "Evaluating"));
        while ((holdRuns || runsBeforeHold == 0) && !context.isCancelled() && !queued.cancel.isCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (context.isCancelled())
            return cancelled();
        if (queued.cancel.isCancelled()) {
            observer.runFailed(queued.id, cancelled());
            continue;
        }
        const auto failure = runErrors.find(std::string(methodName(queued.request.recipe.method)));
        if (failure != runErrors.end()) {
            observer.runFailed(queued.id, failure->second);
            continue;
        }
        Run run = inventedRun(queued, context);
        for (const auto &[name, db] : layerSqnr) {
            LayerRecord layer;
            layer.name = name;
            layer.sqnrDb = db;
            layer.weight = queued.request.recipe.defaults.weight;
            run.layers.push_back(std::move(layer));
        }
        QS_TRY(storeUnderFreeId(run, queued.request, reserved, file));
        if (run.id != queued.id)
            observer.runRenamed(queued.id, run.id);
        observer.runStored(run);
        if (runsBeforeHold > 0)
            --runsBeforeHold;
        while (holdTiming) {
            if (context.isCancelled())
                return cancelled();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        observer.runProgress(run.id, 0.95, Message("engine.timing", "Timing"));
        Latency latency{1.0, 1.2, 1.1, 1.4, 1.5, 100};
        if (queued.request.recipe.method == Method::Fp32)
            latency = {5.0, 5.5, 5.2, 6.0, 6.2, 100};
        QS_TRY(file.updateLatencies({{run.id, latency, {}}}));
        observer.runTimed(run.id, latency, {});
    }
    return {};
}

Status FakeEngine::saveModel(const RunRequest &, const std::filesystem::path &file, const RunContext &)
{
    if (saveError)
        return *saveError;
    std::ofstream(file).close();
    std::error_code failure;
    std::filesystem::resize_file(file, static_cast<std::uintmax_t>(savedBytes), failure);
    return {};
}

} // namespace quantoscope
