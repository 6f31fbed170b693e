// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/core_engine.h"

#include "backends/registry.h"
#include "engine/execute_run.h"
#include "engine/run_request_json.h"
#include "loaders/random_model.h"
#include "passes/quantize.h"
#include "study/study_file.h"

#include <algorithm>
#include <thread>

namespace quantoscope {
namespace {

constexpr std::size_t kKeptSessions = 2; // each holds a network's float weights and its statistics
constexpr std::size_t kKeptChecks = 256;

// What an answer depends on.
std::string checkKey(const RunRequest &request)
{
    RunRequest asked;
    asked.session.model = request.session.model;
    asked.session.load = request.session.load;
    asked.recipe = request.recipe;
    asked.recipe.name.clear();
    asked.backend = request.backend;
    asked.sequence = request.sequence;
    return runRequestJson(asked).dump();
}

// A network for its shapes: random weights are not made.
Result<std::shared_ptr<const Model>> describeModel(const SessionRequest &session)
{
    auto read = isRandomModel(session.model) ? describeRandomModel(session.model, session.load) : loadModel(session.model, session.load);
    if (!read.ok())
        return read.error();
    return std::shared_ptr<const Model>(std::make_shared<Model>(std::move(*read)));
}

RunCheck checkRun(const Model &model, const RunRequest &request)
{
    RunCheck check;
    const auto inspection = inspectModel(model, std::nullopt, request.sequence);
    if (inspection.ok())
        check.macs = inspection->macs;
    auto asked = quantoscope::checkBackend(model, request.recipe, request.backend);
    if (asked.ok())
        check.check = std::move(*asked);
    else
        check.error = asked.error();
    return check;
}

} // namespace

Result<std::shared_ptr<const OpenedModel>> CoreEngine::openModel(const ModelChoice &choice, const RunContext &context)
{
    context.report(0.0, Message("engine.loading", "Loading {model}", {{"model", choice.what}}));
    auto opened = std::make_shared<OpenedModel>();
    opened->choice = choice;
    QS_TRY_ASSIGN(Model model, loadModel(choice.what, choice.load));
    QS_TRY_ASSIGN(opened->inspection, inspectModel(model));
    opened->model = std::make_shared<const Model>(std::move(model));
    const std::lock_guard lock(m_mutex);
    m_opened = opened;
    return std::shared_ptr<const OpenedModel>(opened);
}

std::shared_ptr<const Model> CoreEngine::loaded(const SessionRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    const bool same = m_opened && m_opened->choice.what == request.model && m_opened->choice.load == request.load;
    return same ? m_opened->model : nullptr;
}

Result<std::shared_ptr<const OpenedData>> CoreEngine::openData(const SessionRequest &request, const RunContext &)
{
    // A session of its own: the engine's may be at work.
    const auto model = loaded(request);
    QS_TRY_ASSIGN(const auto session, model ? ModelSession::open(request, model) : ModelSession::open(request));
    auto opened = std::make_shared<OpenedData>();
    opened->input = session->model().image;
    opened->classNames = session->classNames();
    opened->warnings = session->warnings();
    if (session->hasData()) {
        opened->source = session->data();
        opened->evaluationItems = session->evaluationItems();
        opened->calibrationItems = session->calibrationItems();
    }
    return std::shared_ptr<const OpenedData>(opened);
}

Result<BackendCheck> CoreEngine::checkBackend(const OpenedModel &model, const Recipe &recipe, const std::string &backend)
{
    return quantoscope::checkBackend(*model.model, recipe, backend);
}

Result<std::vector<RunCheck>> CoreEngine::checkRuns(const std::vector<RunRequest> &requests, const RunContext &context)
{
    std::vector<RunCheck> checks;
    std::string heldName; // one network at a time: they are large
    std::optional<Result<std::shared_ptr<const Model>>> held;
    for (const RunRequest &request : requests) {
        if (context.isCancelled())
            return cancelled();
        if (const auto model = loaded(request.session)) {
            checks.push_back(checkRun(*model, request));
            continue;
        }
        const std::string key = checkKey(request);
        auto known = m_checks.find(key);
        if (known == m_checks.end()) {
            if (!held || heldName != request.session.model) {
                held.reset();
                held = describeModel(request.session);
                heldName = request.session.model;
            }
            RunCheck check;
            if (held->ok())
                check = checkRun(***held, request);
            else
                check.error = held->error();
            if (m_checks.size() >= kKeptChecks)
                m_checks.clear();
            known = m_checks.emplace(key, std::move(check)).first;
        }
        checks.push_back(known->second);
    }
    return checks;
}

Result<std::vector<PreviewedImage>> CoreEngine::preview(const OpenedModel &model, const OpenedData &data, const std::vector<int> &items,
                                                        const ImageInput &input, const RunContext &context)
{
    const ImageDataset *images = data.source.evaluationImages.get();
    if (!images)
        return std::vector<PreviewedImage>();
    if (!m_preview || m_previewModel != model.model.get() || m_previewImages != images) {
        QS_TRY_ASSIGN(m_preview, ImagePreview::open(model.model, data.source.evaluationImages, 1));
        m_previewModel = model.model.get();
        m_previewImages = images;
    }
    return m_preview->preview(items, input, context);
}

Result<std::vector<NetworkBlock>> CoreEngine::networkBlocks(const std::string &model, const RunContext &)
{
    QS_TRY_ASSIGN(const Model loaded, loadModel(model));
    QS_TRY_ASSIGN(const auto shapes, inferShapes(loaded.graph, {loaded.image.channels, loaded.image.height, loaded.image.width}, 0));
    return quantoscope::networkBlocks(loaded.graph, shapes);
}

Result<AttentionMap> CoreEngine::attentionMap(const Question &question, const RunContext &context)
{
    if (!m_answering) {
        QS_TRY_ASSIGN(Model loaded, loadModel("bert-mini-qa"));
        m_answering = std::move(loaded);
    }
    return quantoscope::attentionMap(*m_answering, question, context);
}

Result<std::vector<Image>> CoreEngine::sampleImages(const std::vector<int> &items, const RunContext &)
{
    return quantoscope::sampleImages(items);
}

Result<std::shared_ptr<ModelSession>> CoreEngine::session(const SessionRequest &request)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const auto &kept) { return kept->request() == request; });
    if (found != m_sessions.end()) {
        std::rotate(found, found + 1, m_sessions.end());
        return m_sessions.back();
    }
    const auto model = loaded(request);
    QS_TRY_ASSIGN(auto session, model ? ModelSession::open(request, model) : ModelSession::open(request));
    m_sessions.push_back(session);
    if (m_sessions.size() > kKeptSessions)
        m_sessions.erase(m_sessions.begin());
    return session;
}

Result<std::shared_ptr<const Calibration>> CoreEngine::calibrate(const SessionRequest &request, const Recipe &recipe,
                                                                 const RunContext &context)
{
    QS_TRY_ASSIGN(const auto session, this->session(request));
    auto calibration = std::make_shared<Calibration>();
    calibration->fused = fuseForRecipe(session->model().graph, recipe);
    QS_TRY_ASSIGN(const Statistics *statistics, session->statistics(calibration->fused, context));
    calibration->statistics = *statistics;
    return std::shared_ptr<const Calibration>(calibration);
}

Result<SqnrProbe> CoreEngine::probeSqnr(const SessionRequest &request, const Recipe &recipe, const std::string &backend,
                                        const RunContext &context)
{
    QS_TRY_ASSIGN(const auto session, this->session(request));
    return quantoscope::probeSqnr(*session, recipe, backend, context);
}

Result<ReplacedWeightResult> CoreEngine::evaluateReplacedWeight(const SessionRequest &request, const WeightReplacement &replacement,
                                                                const RunContext &context)
{
    QS_TRY_ASSIGN(const auto session, this->session(request));
    return quantoscope::evaluateReplacedWeight(*session, replacement, context);
}

Status CoreEngine::executeRuns(const std::vector<QueuedRun> &runs, const std::filesystem::path &path, RunObserver &observer,
                               const RunContext &context)
{
    QS_TRY_ASSIGN(StudyFile file, StudyFile::openOrCreate(path));
    ExecuteRunsOptions options;
    options.session = [this](const SessionRequest &request) { return session(request); };
    QS_TRY(quantoscope::executeRuns(runs, file, context, &observer, options));
    return {};
}

Status CoreEngine::saveModel(const RunRequest &request, const std::filesystem::path &file, const RunContext &context)
{
    QS_TRY_ASSIGN(const auto session, this->session(request.session));
    QS_TRY_ASSIGN(const PreparedRun prepared, prepareRun(*session, request, context));
    return saveRun(*session, prepared, file);
}

std::vector<std::string> CoreEngine::backends() const
{
    return backendNames();
}

std::int32_t CoreEngine::weightLimit(const std::string &backend) const
{
    const auto found = findBackend(backend);
    return found.ok() ? (*found)->limits().weightLimit : 0;
}

} // namespace quantoscope
