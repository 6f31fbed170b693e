// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/recipe_document.h"
#include "app_state/run_queue.h"
#include "app_state/run_settings.h"
#include "app_state/settings.h"
#include "app_state/study_document.h"
#include "workers/engine.h"
#include "workers/job_queue.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace quantoscope {

enum class PageId { Model, Layers, Calibrate, Run, Compare, Inspect, Learn };

// Everything the window has chosen and opened; pages read it, change it through its members and follow its signals. It owns the queues,
// the engine, the recipe and the study. Thread: GUI.
class AppState : public QObject
{
    Q_OBJECT

public:
    // `engine` does the work (CoreEngine, or a fake in tests).
    AppState(std::unique_ptr<Engine> engine, std::unique_ptr<Settings> settings, QObject *parent = nullptr);
    ~AppState() override;

    Settings &settings() { return *m_settings; }
    JobQueue &engineJobs() { return *m_engineJobs; }         // what computes: calibration, runs, probes; one at a time
    JobQueue &backgroundJobs() { return *m_backgroundJobs; } // what reads and writes: opening, previews, exports
    Engine &engine() { return *m_engine; }                   // called inside jobs only, but for Engine's remarks
    RecipeDocument &recipe() { return m_recipe; }
    const RecipeDocument &recipe() const { return m_recipe; }
    StudyDocument &study() { return *m_study; }
    RunQueue &runs() { return *m_runs; }

    // The network. openModel() returns at once; modelChanged or modelFailed follows.
    void openModel(const ModelChoice &choice);
    const ModelChoice &modelChoice() const { return m_modelChoice; }
    std::shared_ptr<const OpenedModel> model() const { return m_model; } // null until one is open
    bool isModelOpening() const { return m_modelOpening; }
    std::optional<Error> modelError() const { return m_modelError; } // of the last try
    const ModelChoice &triedModel() const { return m_triedModel; }   // what it was a try of

    // The data. Opened again whenever the model or the choice changes.
    void chooseData(const DataChoice &choice);
    const DataChoice &dataChoice() const { return m_dataChoice; }
    std::shared_ptr<const OpenedData> data() const { return m_data; } // null until opened
    std::optional<Error> dataError() const { return m_dataError; }

    // How an image becomes the input, where the user changed it (see ImageInput).
    void overrideInput(const std::optional<ImageInput> &input);
    const std::optional<ImageInput> &inputOverride() const { return m_inputOverride; }
    // Names of the classes where the user gave some: one for each class, kept with the choice of the network. Empty = the data's.
    void overrideClassNames(const std::vector<std::string> &names);
    const std::vector<std::string> &classNamesOverride() const { return m_classNames; }

    // What calibration saw for the present model, data and the recipe's fusion; null until calibrate() ended.
    std::shared_ptr<const Calibration> calibration() const;
    void calibrate();
    bool isCalibrating() const { return m_calibrating; }

    void setRunSettings(const RunSettings &settings);
    const RunSettings &runSettings() const { return m_runSettings; }

    // The requests as core wants them, from all of the above.
    SessionRequest sessionRequest() const;
    RunRequest runRequest(const Recipe &recipe) const;

    // The SQNR of each layer for the present recipe, measured on a few images after each change of it; what is being measured anew is kept
    // until then. Empty where nothing is known.
    const std::map<std::string, double> &sqnr() const { return m_sqnr.layerDb; }
    std::optional<double> outputSqnr() const { return m_sqnr.outputDb; }
    bool isSqnrCurrent() const { return m_sqnrCurrent; }

    // Shared between Model's graph, Layers and Calibrate.
    QStringList selectedLayers() const { return m_selectedLayers; }
    void selectLayers(const QStringList &layers);

    // The run that Inspect shows, and those ticked for Compare (all when empty).
    QString shownRun() const { return m_shownRun; }
    void showRun(const QString &id);
    QSet<QString> comparedRuns() const { return m_comparedRuns; }
    void setComparedRuns(const QSet<QString> &ids);

    void goTo(PageId page) { emit pageRequested(page); }
    // Opens a chapter of Learn; `id` is one of pages/learn/chapter_ids.h.
    void goToChapter(const QString &id)
    {
        emit pageRequested(PageId::Learn);
        emit chapterRequested(id);
    }
    void openLesson(const QString &file) { emit lessonRequested(file); }
    // A sentence that concerns nobody's own place: shown in the status line for a while.
    void say(const QString &text) { emit said(text); }

signals:
    void modelOpening();
    void modelChanged();
    void modelFailed(const quantoscope::Error &error);
    void dataChanged();
    void dataFailed(const quantoscope::Error &error);
    void calibrationChanged(); // begun, ended, or no longer valid
    void calibrationFailed(const quantoscope::Error &error);
    void runSettingsChanged();
    void sqnrChanged();
    void selectedLayersChanged();
    void shownRunChanged();
    void comparedRunsChanged();
    void pageRequested(quantoscope::PageId page);
    void chapterRequested(const QString &id);
    void lessonRequested(const QString &file);
    void said(const QString &text);

private:
    void openData();
    void probeSqnr();
    void restoreClassNames();
    std::string fusionKey() const; // calibrations of recipes that fuse alike are shared

    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobQueue> m_engineJobs;
    std::unique_ptr<JobQueue> m_backgroundJobs;
    RecipeDocument m_recipe;
    std::unique_ptr<StudyDocument> m_study;
    std::unique_ptr<RunQueue> m_runs;

    ModelChoice m_modelChoice, m_triedModel;
    std::shared_ptr<const OpenedModel> m_model;
    std::optional<Error> m_modelError;
    bool m_modelOpening = false;
    std::optional<ImageInput> m_inputOverride;
    std::vector<std::string> m_classNames;
    DataChoice m_dataChoice;
    std::shared_ptr<const OpenedData> m_data;
    std::optional<Error> m_dataError;
    std::map<std::string, std::shared_ptr<const Calibration>> m_calibrations;
    bool m_calibrating = false;
    RunSettings m_runSettings;
    SqnrProbe m_sqnr;
    bool m_sqnrCurrent = false;
    QTimer m_probeDelay;
    QStringList m_selectedLayers;
    QString m_shownRun;
    QSet<QString> m_comparedRuns;
};

} // namespace quantoscope
