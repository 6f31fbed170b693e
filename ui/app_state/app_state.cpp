// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/app_state.h"

#include "app_state/kept_recipe.h"

#include <QFileInfo>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kProbeDelayMs = 250; // after the last change of the recipe

template <typename T>
bool isReplaced(const Result<T> &result)
{
    return !result.ok() && result.error().code == ErrorCode::Cancelled;
}

} // namespace

AppState::AppState(std::unique_ptr<Engine> engine, std::unique_ptr<Settings> settings, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_settings(std::move(settings))
    , m_engineJobs(std::make_unique<JobQueue>(QStringLiteral("engine")))
    , m_backgroundJobs(std::make_unique<JobQueue>(QStringLiteral("background")))
    , m_study(std::make_unique<StudyDocument>(*m_backgroundJobs, *m_settings))
    , m_runs(std::make_unique<RunQueue>(*this))
{
    m_probeDelay.setSingleShot(true);
    m_probeDelay.setInterval(kProbeDelayMs);
    connect(&m_probeDelay, &QTimer::timeout, this, &AppState::probeSqnr);
    connect(&m_recipe, &RecipeDocument::changed, this, [this] {
        m_sqnrCurrent = false;
        m_probeDelay.start();
        emit sqnrChanged();
        emit calibrationChanged(); // fusion may have changed: another calibration, or none
    });
}

AppState::~AppState()
{
    // Jobs refer to the engine and to this: they end first.
    m_engineJobs.reset();
    m_study->finishMoves();
    m_backgroundJobs.reset();
}

void AppState::openModel(const ModelChoice &choice)
{
    m_modelOpening = true;
    m_modelError.reset();
    m_triedModel = choice;
    emit modelOpening();
    m_backgroundJobs->submit<std::shared_ptr<const OpenedModel>>(
        {tr("Opening %1").arg(QFileInfo(QString::fromStdString(choice.what)).fileName()), QStringLiteral("model.open")},
        [this, choice](const RunContext &context) { return m_engine->openModel(choice, context); }, this,
        [this, choice](Result<std::shared_ptr<const OpenedModel>> opened) {
            if (isReplaced(opened))
                return;
            m_modelOpening = false;
            if (!opened.ok()) { // the network that was open stays
                m_modelError = opened.error();
                m_settings->dropRecent(Settings::Recent::Models, QString::fromStdString(choice.what));
                emit modelFailed(opened.error());
                return;
            }
            const bool otherTask = !m_model || m_model->model->task != (*opened)->model->task;
            m_modelChoice = choice;
            m_model = *opened;
            m_calibrations.clear();
            m_sqnr = {};
            m_inputOverride.reset();
            restoreClassNames();
            m_sqnrCurrent = false;
            m_selectedLayers.clear();
            if (!quantoscope::checkRecipe(m_recipe.recipe(), m_model->model->graph).ok()) { // its layers are not those of this network
                keepUnsavedRecipe(m_recipe, *m_settings);
                m_recipe.reset(presetRecommended(m_recipe.recipe().method));
            }
            if (otherTask)
                m_dataChoice.what = "sample";
            if (QFileInfo::exists(QString::fromStdString(choice.what)))
                m_settings->addRecent(Settings::Recent::Models, QString::fromStdString(choice.what));
            emit modelChanged();
            emit calibrationChanged();
            openData();
        });
}

void AppState::chooseData(const DataChoice &choice)
{
    m_dataChoice = choice;
    openData();
}

void AppState::overrideInput(const std::optional<ImageInput> &input)
{
    m_inputOverride = input;
    openData();
}

void AppState::overrideClassNames(const std::vector<std::string> &names)
{
    if (names == m_classNames)
        return;
    m_classNames = names;
    QStringList kept;
    for (const std::string &name : names)
        kept << QString::fromStdString(name);
    m_settings->setClassNames(QString::fromStdString(m_modelChoice.what), kept);
    openData();
}

void AppState::restoreClassNames()
{
    m_classNames.clear();
    const QStringList kept = m_settings->classNames(QString::fromStdString(m_modelChoice.what));
    if (kept.size() != m_model->model->classes) // none, or the file is another network now
        return;
    for (const QString &name : kept)
        m_classNames.push_back(name.toStdString());
}

void AppState::openData()
{
    if (!m_model)
        return;
    m_data.reset();
    m_dataError.reset();
    m_calibrations.clear();
    emit dataChanged();
    emit calibrationChanged();
    const SessionRequest request = sessionRequest();
    m_backgroundJobs->submit<std::shared_ptr<const OpenedData>>(
        {tr("Opening the data"), QStringLiteral("data.open")},
        [this, request](const RunContext &context) { return m_engine->openData(request, context); }, this,
        [this, request](Result<std::shared_ptr<const OpenedData>> opened) {
            if (isReplaced(opened))
                return;
            if (!opened.ok()) {
                m_dataError = opened.error();
                if (const QString path = QString::fromStdString(request.data); !QFileInfo(path).isReadable())
                    m_settings->dropRecent(Settings::Recent::Data, path); // else it may fit another network
                emit dataFailed(opened.error());
                return;
            }
            m_data = *opened;
            emit dataChanged();
            m_probeDelay.start();
        });
}

std::string AppState::fusionKey() const
{
    // Asked for at every change of the recipe: fusing itself would take a tenth of a second for a large network.
    const Recipe &recipe = m_recipe.recipe();
    if (!m_model || recipe.method == Method::StaticNoFuse)
        return "none";
    std::vector<std::string> unfused = recipe.unfused;
    std::sort(unfused.begin(), unfused.end());
    std::string key = "fused but for";
    for (const std::string &name : unfused)
        key += '\n' + name;
    return key;
}

std::shared_ptr<const Calibration> AppState::calibration() const
{
    const auto found = m_calibrations.find(fusionKey());
    return found == m_calibrations.end() ? nullptr : found->second;
}

void AppState::calibrate()
{
    if (!m_model || m_calibrating)
        return;
    m_calibrating = true;
    emit calibrationChanged();
    const SessionRequest request = sessionRequest();
    const Recipe recipe = m_recipe.recipe();
    m_engineJobs->submit<std::shared_ptr<const Calibration>>(
        {tr("Calibrating"), QStringLiteral("calibrate"), true},
        [this, request, recipe](const RunContext &context) { return m_engine->calibrate(request, recipe, context); }, this,
        [this, request, key = fusionKey()](Result<std::shared_ptr<const Calibration>> calibrated) {
            m_calibrating = false;
            if (calibrated.ok() && request == sessionRequest()) // network and data are still those that were calibrated
                m_calibrations[key] = *calibrated;
            emit calibrationChanged();
            if (!calibrated.ok() && !isReplaced(calibrated))
                emit calibrationFailed(calibrated.error());
        });
}

void AppState::setRunSettings(const RunSettings &settings)
{
    if (settings == m_runSettings)
        return;
    m_runSettings = settings;
    emit runSettingsChanged();
}

SessionRequest AppState::sessionRequest() const
{
    SessionRequest request;
    request.model = m_modelChoice.what;
    request.load = m_modelChoice.load;
    request.data = m_dataChoice.what;
    request.dataOptions.labels = m_dataChoice.labels;
    request.images = m_dataChoice.images;
    request.calibrationImages = m_dataChoice.calibrationImages;
    request.seed = m_dataChoice.seed;
    request.workThreads = m_settings->workThreads();
    request.imageInput = m_inputOverride;
    request.classNames = m_classNames;
    return request;
}

RunRequest AppState::runRequest(const Recipe &recipe) const
{
    RunRequest request;
    request.session = sessionRequest();
    request.recipe = recipe;
    // A recipe that still has a preset's name is called by its method; one with a name of the user's by that.
    const bool isNamed = recipe.name != presetRecommended(recipe.method).name && recipe.name != presetThesis(recipe.method).name;
    request.methodLabel = isNamed ? recipe.name : std::string();
    request.backend = m_runSettings.backend;
    request.threads = m_runSettings.threads;
    request.batch = m_runSettings.batch;
    request.sequence = m_runSettings.sequence;
    request.latencyBudgetSeconds = m_runSettings.latencyBudgetSeconds;
    request.measureLayers = m_runSettings.measureLayers;
    return request;
}

// A probe waits behind whatever the engine does; a newer one replaces it.
void AppState::probeSqnr()
{
    const Recipe recipe = m_recipe.recipe();
    if (!m_model || !m_data || recipe.method == Method::Fp32)
        return;
    const SessionRequest request = sessionRequest();
    const std::string backend = m_runSettings.backend;
    m_engineJobs->submit<SqnrProbe>(
        {tr("Measuring SQNR"), QStringLiteral("sqnr")},
        [this, request, recipe, backend](const RunContext &context) { return m_engine->probeSqnr(request, recipe, backend, context); },
        this,
        [this, recipe, model = m_model](Result<SqnrProbe> decibels) {
            if (!decibels.ok() || model != m_model || !(recipe == m_recipe.recipe()))
                return;
            m_sqnr = std::move(*decibels);
            m_sqnrCurrent = true;
            emit sqnrChanged();
        });
}

void AppState::selectLayers(const QStringList &layers)
{
    if (layers == m_selectedLayers)
        return;
    m_selectedLayers = layers;
    emit selectedLayersChanged();
}

void AppState::showRun(const QString &id)
{
    if (id == m_shownRun)
        return;
    m_shownRun = id;
    emit shownRunChanged();
}

void AppState::setComparedRuns(const QSet<QString> &ids)
{
    if (ids == m_comparedRuns)
        return;
    m_comparedRuns = ids;
    emit comparedRunsChanged();
}

} // namespace quantoscope
