// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_run.h"

#include "backends/registry.h"
#include "engine/judge.h"
#include "engine/layer_records.h"
#include "engine/measure_latency.h"
#include "engine/model_sizes.h"
#include "engine/provenance.h"
#include "engine/shaped_executable.h"
#include "execution/cannot_run.h"
#include "passes/quantize.h"
#include "quant/quantization_noise.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <system_error>

namespace quantoscope {

namespace {

bool needsStatistics(Method method)
{
    return method == Method::Static || method == Method::StaticNoFuse;
}

// The quantized graph of a request: stored in the file, all float, or made from the recipe.
Result<QuantizedGraph> quantizedGraph(ModelSession &session, PreparedRun &prepared, const RunContext &context)
{
    const Recipe &recipe = prepared.request.recipe;
    if (session.stored())
        return *session.stored();
    QS_TRY(checkRecipe(recipe, session.model().graph));
    Graph fused = fuseForRecipe(session.model().graph, recipe);
    if (recipe.method == Method::Fp32)
        return QuantizedGraph::allFloat(std::move(fused));
    static const Statistics kNone;
    const Statistics *statistics = &kNone;
    if (needsStatistics(recipe.method)) {
        QS_TRY_ASSIGN(statistics, session.statistics(fused, context));
        // Of questions the statistics count windows, of which a long passage has several.
        prepared.run.calibrationImages = session.hasData() ? static_cast<int>(session.calibrationItems().size()) : statistics->images;
    }
    return quantize(fused, recipe, *statistics, prepared.backend->limits(), context.token());
}

// Remarks of the backend ("runs 4 bits as INT8 values") once each. Errors: the first layer that cannot run.
Status checkLayers(const PreparedRun &prepared, const RunContext &context)
{
    std::set<std::string> said;
    for (std::size_t i = 0; i < prepared.graph.graph.nodes.size(); ++i) {
        const Capability capability = prepared.backend->canRun(prepared.graph, static_cast<NodeId>(i));
        if (!capability.possible)
            return cannotRun(*prepared.backend, prepared.graph.graph.nodes[i], capability);
        if (capability.reason && said.insert(capability.reason->text()).second)
            context.warn(*capability.reason);
    }
    return {};
}

// The session's shapes, or those of as many tokens as are timed.
Result<std::vector<Shape>> shapesOf(const ModelSession &session, int sequence)
{
    if (sequence == session.sequence(0))
        return session.shapes();
    return inferShapes(session.model().graph, Shape{}, sequence);
}

void noteShorterSequence(const ModelSession &session, int asked, const RunContext &context)
{
    const int taken = session.sequence(asked);
    if (!session.isText() || asked <= taken)
        return;
    context.warn(Message("engine.sequence_limit", "{model} takes {limit} tokens at most: its time is that of {limit}, not of {asked}.",
                         {{"model", session.model().name}, {"limit", std::to_string(taken)}, {"asked", std::to_string(asked)}}));
}

void describeRun(const ModelSession &session, const std::vector<Shape> &shapes, PreparedRun &prepared)
{
    const Model &model = session.model();
    const RunRequest &request = prepared.request;
    Run &run = prepared.run;
    run.model = model.randomWeights ? request.session.model : model.name; // "arch:bert-base" says that the weights are random
    run.architecture = model.architecture;
    run.stem = model.stem;
    run.task = model.task;
    if (session.hasData()) {
        run.dataset = session.data().name;
        run.datasetId = session.data().id;
    }
    run.backend = prepared.backend->name();
    run.recipe = request.recipe;
    run.method = request.label();
    run.threads = request.threads;
    run.batch = request.batch;
    run.sequence = session.sequence(request.sequence);
    run.seed = request.session.seed;
    run.simulated = !prepared.backend->measuresTime();
    const std::vector<std::int64_t> macs = countMacs(model.graph, shapes);
    run.macs = std::accumulate(macs.begin(), macs.end(), std::int64_t{0});
    run.parameters = countParameters(model.graph);
    run.provenance = provenanceOf(model, *prepared.backend);
}

LayerRecord *findLayer(Run &run, const std::string &name)
{
    const auto found = std::find_if(run.layers.begin(), run.layers.end(), [&](const LayerRecord &layer) { return layer.name == name; });
    return found == run.layers.end() ? nullptr : &*found;
}

Status addSqnr(ModelSession &session, PreparedRun &prepared, const RunContext &context)
{
    if (prepared.request.recipe.method == Method::Fp32 || session.stored())
        return {};
    QS_TRY_ASSIGN(const auto decibels, runSqnr(session, prepared, context));
    for (const auto &[name, db] : decibels) {
        if (LayerRecord *layer = findLayer(prepared.run, name))
            layer->sqnrDb = db;
    }
    return {};
}

Status addLayerTimes(PreparedRun &prepared, const LatencySubject &subject, const RunContext &context)
{
    const double budget = std::min(0.3, prepared.request.latencyBudgetSeconds / 4.0);
    QS_TRY_ASSIGN(const std::vector<double> nodeMs, measureNodes(subject, budget, context));
    for (std::size_t i = 0; i < nodeMs.size() && i < prepared.graph.graph.nodes.size(); ++i) {
        LayerRecord *layer = findLayer(prepared.run, prepared.graph.graph.nodes[i].name);
        if (layer != nullptr && nodeMs[i] > 0.0)
            layer->latencyMs = nodeMs[i];
    }
    return {};
}

} // namespace

Result<PreparedRun> prepareRun(ModelSession &session, const RunRequest &request, const RunContext &outer)
{
    const RunContext context = outer.withOwnWarnings();
    QS_TRY(request.validate());
    PreparedRun prepared;
    prepared.request = request;
    if (session.stored()) {
        prepared.request.recipe = session.storedRecipe();
        prepared.request.methodLabel.clear();
    }
    QS_TRY_ASSIGN(prepared.backend, findBackend(request.backend));
    QS_TRY_ASSIGN(const std::vector<Shape> shapes, shapesOf(session, session.sequence(request.sequence)));
    describeRun(session, shapes, prepared);
    noteShorterSequence(session, request.sequence, context);
    context.report(0.0, Message("engine.quantizing", "Quantizing {model} ({method})",
                                {{"model", prepared.run.model}, {"method", prepared.run.method}}));
    QS_TRY_ASSIGN(prepared.graph, quantizedGraph(session, prepared, context));
    QS_TRY(checkLayers(prepared, context));
    prepared.run.layers =
        layerRecords({&session.model().graph, &shapes, &prepared.graph, &prepared.request.recipe, prepared.backend->name()});
    prepared.run.sizeBytes = sizesOf(session.model(), prepared.graph, prepared.request.recipe);
    if (session.stored()) { // the file that is there, not what saving it once more would write
        std::error_code problem;
        const auto bytes = std::filesystem::file_size(request.session.model, problem);
        if (!problem)
            prepared.run.sizeBytes.file = static_cast<std::int64_t>(bytes);
    }
    prepared.run.warnings = session.warnings();
    for (const std::vector<Message> &warnings : {prepared.graph.warnings, context.warnings()})
        prepared.run.warnings.insert(prepared.run.warnings.end(), warnings.begin(), warnings.end());
    return prepared;
}

Status evaluateRun(ModelSession &session, PreparedRun &prepared, const RunContext &outer)
{
    const RunContext context = outer.withOwnWarnings();
    const bool isBaseline = prepared.request.recipe.method == Method::Fp32 && prepared.run.backend == "onednn" && !session.stored();
    const bool judged = prepared.request.evaluate && session.hasData();
    if (judged) {
        QS_TRY_ASSIGN(prepared.run.predictions, session.predictions(*prepared.backend, prepared.graph, context.step(0.0, 0.6)));
        prepared.run.images = static_cast<int>(prepared.run.predictions.size());
        prepared.run.accuracy =
            session.isText() ? judgeQuestions(prepared.run.predictions, session.data().evaluationQuestions, prepared.request.session.seed)
                             : judgeImages(prepared.run.predictions);
    }
    if (judged && isBaseline) {
        session.keepBaseline(prepared.run.predictions);
    } else if (judged && session.hasBaseline()) {
        QS_TRY_ASSIGN(const auto *baseline, session.baseline(context.step(0.6, 0.95)));
        prepared.run.agreement = judgeAgreement(prepared.run.task, *baseline, prepared.run.predictions);
    }
    if (prepared.request.measureLayers)
        QS_TRY(addSqnr(session, prepared, context.step(0.95, 1.0)));
    return {};
}

namespace {

// The input is given as floats, which the first integer layer reads as integers: what that costs belongs to the input.
void addInputNoise(const QuantizedGraph &graph, const std::vector<InputBatch> &batches, std::map<std::string, double> &decibels)
{
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.graph.nodes[i];
        if (node.op != OpType::Input || node.attrs.inputKind != InputKind::Image || !graph.nodes[i].output)
            continue;
        QuantizationNoise noise;
        for (const InputBatch &batch : batches)
            noise += quantizationNoise(batch.pixels.data(), batch.pixels.size(), *graph.nodes[i].output);
        decibels[node.name] = noise.decibels();
    }
}

Result<std::map<std::string, double>> sqnrOfResults(ModelSession &session, const PreparedRun &prepared,
                                                    const std::vector<InputBatch> &batches, const RunContext &context)
{
    const Graph &fused = prepared.graph.graph;
    const Shape image{session.model().image.channels, session.model().image.height, session.model().image.width};
    ShapedExecutable quantized(*prepared.backend, prepared.graph, image, session.workThreads());
    QS_TRY_ASSIGN(const LayerResults *floatResults, session.sampleResults(fused, context));
    if (floatResults != nullptr)
        return layerSqnr(fused, *floatResults, quantized, batches, context);
    QS_TRY_ASSIGN(const auto floatBackend, findBackend("onednn"));
    const QuantizedGraph floatGraph = QuantizedGraph::allFloat(fused);
    ShapedExecutable floatExecutable(*floatBackend, floatGraph, image, session.workThreads());
    return layerSqnr(fused, floatExecutable, quantized, batches, context);
}

} // namespace

Result<std::map<std::string, double>> runSqnr(ModelSession &session, const PreparedRun &prepared, const RunContext &context)
{
    QS_TRY_ASSIGN(const std::vector<InputBatch> *batches, session.sampleBatches(context));
    QS_TRY_ASSIGN(auto decibels, sqnrOfResults(session, prepared, *batches, context));
    addInputNoise(prepared.graph, *batches, decibels);
    return decibels;
}

namespace {

// Runs that are timed for equally long.
Status measureTogether(ModelSession &session, const std::vector<PreparedRun *> &timed, const RunContext &context)
{
    std::vector<std::unique_ptr<Executable>> executables;
    std::vector<InputBatch> inputs;
    for (const PreparedRun *run : timed) {
        const int sequence = session.sequence(run->request.sequence);
        QS_TRY_ASSIGN(InputBatch input, session.latencyInput(run->request.batch, sequence));
        inputs.push_back(std::move(input));
        ExecutionShape shape = session.executionShape(run->request.batch, sequence, run->request.threads);
        shape.cancel = context.token();
        QS_TRY_ASSIGN(auto executable, run->backend->compile(run->graph, shape));
        executables.push_back(std::move(executable));
    }
    std::vector<LatencySubject> subjects;
    for (std::size_t i = 0; i < timed.size(); ++i)
        subjects.push_back({executables[i].get(), &inputs[i]});
    LatencyOptions options;
    options.budgetSeconds = timed.front()->request.latencyBudgetSeconds;
    options.warmUpSeconds = std::min(0.3, options.budgetSeconds / 5.0);
    QS_TRY_ASSIGN(const std::vector<Latency> latencies, measureInterleaved(subjects, options, context.step(0.0, 0.85)));
    for (std::size_t i = 0; i < timed.size(); ++i) {
        timed[i]->run.latency = latencies[i];
        if (timed[i]->request.measureLayers)
            QS_TRY(addLayerTimes(*timed[i], subjects[i], context));
    }
    return {};
}

} // namespace

Status measureRuns(ModelSession &session, const std::vector<PreparedRun *> &prepared, const RunContext &context)
{
    std::map<double, std::vector<PreparedRun *>> byBudget;
    for (PreparedRun *run : prepared) {
        if (run->backend->measuresTime() && run->request.latencyBudgetSeconds > 0.0)
            byBudget[run->request.latencyBudgetSeconds].push_back(run);
    }
    double done = 0.0;
    for (const auto &[budget, timed] : byBudget) {
        const double next = done + 1.0 / static_cast<double>(byBudget.size());
        QS_TRY(measureTogether(session, timed, context.step(done, next)));
        done = next;
    }
    return {};
}

Result<PreparedRun> executeRun(ModelSession &session, const RunRequest &request, const RunContext &context)
{
    QS_TRY_ASSIGN(PreparedRun prepared, prepareRun(session, request, context.step(0.0, 0.25)));
    QS_TRY(evaluateRun(session, prepared, context.step(0.25, 0.8)));
    QS_TRY(measureRuns(session, {&prepared}, context.step(0.8, 1.0)));
    return prepared;
}

Result<PreparedRun> executeRun(const RunRequest &request, const RunContext &context)
{
    QS_TRY(request.validate());
    context.report(0.0, Message("engine.loading", "Loading {model}", {{"model", request.session.model}}));
    QS_TRY_ASSIGN(const auto session, ModelSession::open(request.session));
    return executeRun(*session, request, context);
}

} // namespace quantoscope
