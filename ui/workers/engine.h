// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "engine/attention_map.h"
#include "engine/check_backend.h"
#include "engine/execute_runs.h"
#include "engine/inspect_model.h"
#include "engine/preview_images.h"
#include "engine/probe_sqnr.h"
#include "engine/replace_weight.h"
#include "engine/run_request.h"
#include "passes/calibrate.h"
#include "teach/network_blocks.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// What the user picked as the network.
struct ModelChoice {
    std::string what = "resnet18"; // as loadModel takes it
    LoadOptions load;
};

// A network that is open. Immutable: shared by pages and jobs.
struct OpenedModel {
    ModelChoice choice;
    std::shared_ptr<const Model> model;
    ModelInspection inspection;
};

struct DataChoice {
    std::string what = "sample"; // as openData takes it
    LabelKind labels = LabelKind::Fine;
    int images = 500;            // to evaluate, or questions
    int calibrationImages = 128; // or questions
    std::uint64_t seed = 0;
};

// Data that is open and fits the network.
struct OpenedData {
    DataSource source;
    std::vector<int> evaluationItems, calibrationItems; // indices into the source
    std::vector<std::string> classNames;                // one for each class of the model; empty for text
    ImageInput input;                                   // as it will be used: the model's, the data's, or the user's
    std::vector<Message> warnings;
};

// What one calibration pass saw, and the fused graph that its names belong to.
struct Calibration {
    Statistics statistics;
    Graph fused;
};

// What a backend says to a run before it is carried out, and what it costs.
struct RunCheck {
    std::int64_t macs = 0;             // multiply-adds of one image or sequence
    std::optional<BackendCheck> check; // or
    std::optional<Error> error;        // why it cannot even be asked
};

// What the window asks of core. All members are called inside jobs, on one queue at a time each; implementations lock what they share.
// The window has CoreEngine; tests have one that answers as they say.
class Engine
{
public:
    virtual ~Engine() = default;

    // Background queue.
    virtual Result<std::shared_ptr<const OpenedModel>> openModel(const ModelChoice &choice, const RunContext &context) = 0;
    virtual Result<std::shared_ptr<const OpenedData>> openData(const SessionRequest &request, const RunContext &context) = 0;
    // What each layer's backend says to a recipe before it is run.
    virtual Result<BackendCheck> checkBackend(const OpenedModel &model, const Recipe &recipe, const std::string &backend) = 0;
    // The same for runs, one answer each; networks that are not open are read for it.
    virtual Result<std::vector<RunCheck>> checkRuns(const std::vector<RunRequest> &requests, const RunContext &context) = 0;
    // Some images before and after preprocessing, with the float network's top 5.
    virtual Result<std::vector<PreviewedImage>> preview(const OpenedModel &model, const OpenedData &data, const std::vector<int> &items,
                                                        const ImageInput &input, const RunContext &context) = 0;

    // Learn. The residual blocks of a bundled network, read from its file; the network that is open stays as it is.
    virtual Result<std::vector<NetworkBlock>> networkBlocks(const std::string &model, const RunContext &context) = 0;
    // Where the heads of bert-mini look for a question that was typed.
    virtual Result<AttentionMap> attentionMap(const Question &question, const RunContext &context) = 0;
    // Images of the bundled sample.
    virtual Result<std::vector<Image>> sampleImages(const std::vector<int> &items, const RunContext &context) = 0;

    // Engine queue.
    virtual Result<std::shared_ptr<const Calibration>> calibrate(const SessionRequest &request, const Recipe &recipe,
                                                                 const RunContext &context) = 0;
    virtual Result<SqnrProbe> probeSqnr(const SessionRequest &request, const Recipe &recipe, const std::string &backend,
                                        const RunContext &context) = 0;
    // The float network's accuracy with one layer's weights exchanged, beside its own.
    virtual Result<ReplacedWeightResult> evaluateReplacedWeight(const SessionRequest &request, const WeightReplacement &replacement,
                                                                const RunContext &context) = 0;
    // Carries out the runs and stores them in the study at `path`; the observer is called on this thread.
    virtual Status executeRuns(const std::vector<QueuedRun> &runs, const std::filesystem::path &path, RunObserver &observer,
                               const RunContext &context) = 0;
    // Writes the quantized network of a request.
    virtual Status saveModel(const RunRequest &request, const std::filesystem::path &file, const RunContext &context) = 0;

    // Names of the backends that this build has ("onednn", "simulate", "reference", "torch", "torch:qnnpack" …). Any thread.
    virtual std::vector<std::string> backends() const = 0;
    // The largest magnitude that a backend's integer units take of a weight, 0 where there is no limit (see BackendLimits). Any thread.
    virtual std::int32_t weightLimit(const std::string &backend) const = 0;
};

} // namespace quantoscope
