// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model_session.h"
#include "workers/engine.h"

#include <mutex>

namespace quantoscope {

// Core behind the window. It keeps the sessions last used, so that statistics, baseline answers and weights are not made twice.
// Thread: any; each session is used by one thread at a time.
class CoreEngine : public Engine
{
public:
    Result<std::shared_ptr<const OpenedModel>> openModel(const ModelChoice &choice, const RunContext &context) override;
    Result<std::shared_ptr<const OpenedData>> openData(const SessionRequest &request, const RunContext &context) override;
    Result<BackendCheck> checkBackend(const OpenedModel &model, const Recipe &recipe, const std::string &backend) override;
    Result<std::vector<RunCheck>> checkRuns(const std::vector<RunRequest> &requests, const RunContext &context) override;
    Result<std::vector<PreviewedImage>> preview(const OpenedModel &model, const OpenedData &data, const std::vector<int> &items,
                                                const ImageInput &input, const RunContext &context) override;
    Result<std::vector<NetworkBlock>> networkBlocks(const std::string &model, const RunContext &context) override;
    Result<AttentionMap> attentionMap(const Question &question, const RunContext &context) override;
    Result<std::vector<Image>> sampleImages(const std::vector<int> &items, const RunContext &context) override;
    Result<std::shared_ptr<const Calibration>> calibrate(const SessionRequest &request, const Recipe &recipe,
                                                         const RunContext &context) override;
    Result<SqnrProbe> probeSqnr(const SessionRequest &request, const Recipe &recipe, const std::string &backend,
                                const RunContext &context) override;
    Result<ReplacedWeightResult> evaluateReplacedWeight(const SessionRequest &request, const WeightReplacement &replacement,
                                                        const RunContext &context) override;
    Status executeRuns(const std::vector<QueuedRun> &runs, const std::filesystem::path &path, RunObserver &observer,
                       const RunContext &context) override;
    Status saveModel(const RunRequest &request, const std::filesystem::path &file, const RunContext &context) override;
    std::vector<std::string> backends() const override;
    std::int32_t weightLimit(const std::string &backend) const override;

private:
    // The session of a request, kept for the next one that asks for the same. Engine queue.
    Result<std::shared_ptr<ModelSession>> session(const SessionRequest &request);
    std::shared_ptr<const Model> loaded(const SessionRequest &request) const; // null when another model is open

    mutable std::mutex m_mutex; // guards m_opened, which both queues use
    std::shared_ptr<const OpenedModel> m_opened;
    std::vector<std::shared_ptr<ModelSession>> m_sessions; // engine queue; the latest used last
    std::map<std::string, RunCheck> m_checks;              // background queue; of networks that are not open
    std::optional<Model> m_answering;                      // background queue; bert-mini, kept for the next question
    // Background queue; made again for another model or other data.
    std::unique_ptr<ImagePreview> m_preview;
    const Model *m_previewModel = nullptr;
    const ImageDataset *m_previewImages = nullptr;
};

} // namespace quantoscope
