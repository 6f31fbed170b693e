// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/engine.h"

#include <atomic>
#include <functional>
#include <set>

namespace quantoscope {

// An engine that answers as a test says: every outcome a page must show, without computing. Models are arch:NAME graphs of core (random
// weights) or the tiny network; runs end with invented numbers. What is not set answers with something plausible.
class FakeEngine : public Engine
{
public:
    std::optional<Error> openModelError, openDataError, calibrateError, saveError;
    std::map<std::string, Error> runErrors; // by method: these runs fail
    std::atomic<bool> holdRuns{false};      // runs wait (and can be cancelled) until this is false
    std::atomic<int> runsBeforeHold{-1};    // as if holdRuns were set once so many are stored; < 0 = never
    std::atomic<bool> holdTiming{false};    // runs that are stored are not timed until this is false
    std::map<std::string, double> sqnrDb{{"conv1", 41.0}, {"layer1.0.conv1", 35.5}, {"fc", 38.0}};
    std::map<std::string, double> layerSqnr;     // of the layers of every run
    std::int64_t savedBytes = 0;                 // saveModel writes a file of this size
    std::optional<Error> blockedReason;          // checkBackend refuses every weighted layer with it
    std::atomic<int> calibrations{0}, probes{0}; // how often it was asked
    std::atomic<int> replacements{0};
    std::atomic<bool> holdReplacements{false}; // they wait (and can be cancelled) until this is false
    std::optional<Error> replaceError;

    Result<std::shared_ptr<const OpenedModel>> openModel(const ModelChoice &choice, const RunContext &context) override;
    Result<std::shared_ptr<const OpenedData>> openData(const SessionRequest &request, const RunContext &context) override;
    Result<BackendCheck> checkBackend(const OpenedModel &model, const Recipe &recipe, const std::string &backend) override;
    Result<std::vector<RunCheck>> checkRuns(const std::vector<RunRequest> &requests, const RunContext &context) override;
    Result<std::vector<PreviewedImage>> preview(const OpenedModel &model, const OpenedData &data, const std::vector<int> &items,
                                                const ImageInput &input, const RunContext &context) override;
    // What a chapter of Learn shows is real; networks are described without their weights.
    std::optional<Error> blocksError, attentionError;
    std::atomic<bool> holdAttention{false}; // attentionMap waits (and can be cancelled) until this is false
    std::atomic<int> attentionMaps{0};      // how often one was computed
    Result<std::vector<NetworkBlock>> networkBlocks(const std::string &model, const RunContext &context) override;
    Result<AttentionMap> attentionMap(const Question &question, const RunContext &context) override;
    Result<std::vector<Image>> sampleImages(const std::vector<int> &items, const RunContext &context) override;
    Result<std::shared_ptr<const Calibration>> calibrate(const SessionRequest &request, const Recipe &recipe,
                                                         const RunContext &context) override;
    Result<SqnrProbe> probeSqnr(const SessionRequest &request, const Recipe &recipe, const std::string &backend,
                                const RunContext &context) override;
    // Loses (in points) 80 times the square of the share of weights that are zero.
    Result<ReplacedWeightResult> evaluateReplacedWeight(const SessionRequest &request, const WeightReplacement &replacement,
                                                        const RunContext &context) override;
    Status executeRuns(const std::vector<QueuedRun> &runs, const std::filesystem::path &path, RunObserver &observer,
                       const RunContext &context) override;
    Status saveModel(const RunRequest &request, const std::filesystem::path &file, const RunContext &context) override;
    std::vector<std::string> backends() const override { return {"reference", "simulate", "onednn", "torch"}; }
    std::int32_t weightLimit(const std::string &) const override { return 0; }
};

} // namespace quantoscope
