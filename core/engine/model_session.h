// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "engine/layer_records.h"
#include "engine/run_request.h"
#include "execution/backend.h"
#include "passes/calibrate.h"
#include "study/run.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// A model opened with its data, and what several runs on it share: the FP32 predictions, and the statistics of each way of
// fusing. Thread: one at a time.
class ModelSession
{
public:
    // Errors: BadUsage (the request), what loadModel and openData give, BadInput when model and data do not fit.
    static Result<std::shared_ptr<ModelSession>> open(const SessionRequest &request);
    // The same with a model that loadModel(request.model, request.load) gave, which is not read again. Parameters are shared.
    static Result<std::shared_ptr<ModelSession>> open(const SessionRequest &request, std::shared_ptr<const Model> model);

    const SessionRequest &request() const { return m_request; }
    const Model &model() const { return m_model; }
    bool isText() const { return m_model.task == Task::QuestionAnswering; }
    bool hasData() const { return m_data.has_value(); }
    const DataSource &data() const { return *m_data; } // only where hasData()
    // One name for each class of the model: the request's, the data's, or "class N". Empty for text.
    std::vector<std::string> classNames() const;
    const std::vector<int> &evaluationItems() const { return m_evaluationItems; }
    const std::vector<int> &calibrationItems() const { return m_calibrationItems; }
    const std::vector<Message> &warnings() const { return m_warnings; } // of the model, the data and their meeting

    // Set when the model is a file that --save wrote: the quantized network itself, and the recipe that made it.
    const std::optional<QuantizedGraph> &stored() const { return m_stored; }
    const Recipe &storedRecipe() const { return m_storedRecipe; }
    const std::vector<Shape> &shapes() const { return m_shapes; } // of model().graph, for one image or `sequence` tokens
    int sequence(int wanted) const;                               // tokens of a latency input
    int workThreads() const;

    // One pass over the calibration items on `fused`, by oneDNN's float kernels; the second call with the same graph is free.
    // Errors: BadUsage without calibration items; Cancelled.
    Result<const Statistics *> statistics(const Graph &fused, const RunContext &context);

    // FP32 answers on the evaluation items by oneDNN; the second call is free. Of a stored model they are those of the network that
    // was quantized (request().original, or the bundled one of the same weights). Errors: as evaluation; BadUsage without a baseline.
    Result<const std::vector<Prediction> *> baseline(const RunContext &context);
    bool hasBaseline() const { return hasData() && (!m_stored || !m_original.empty()); }
    // Keeps an FP32 run's answers as the baseline, so that they are not computed twice.
    void keepBaseline(const std::vector<Prediction> &predictions) { m_baseline = predictions; }

    // The answers of a quantized (or float) graph on the evaluation items.
    Result<std::vector<Prediction>> predictions(const Backend &backend, const QuantizedGraph &graph, const RunContext &context) const;

    // A batch to time: the first evaluated images (repeated where there are fewer), or seeded values; `sequence` tokens for text.
    Result<InputBatch> latencyInput(int batch, int sequence) const;
    // Batches to compare two executables of one network on: the first eight images or questions, or one seeded input. The second
    // call is free. Errors: BadInput (an image, the vocabulary); Cancelled.
    Result<const std::vector<InputBatch> *> sampleBatches(const RunContext &context);
    // What the float network of `fused` stores at every layer on the sample batches, by oneDNN. The latest graph's are kept, so that
    // another recipe of the same fusion costs one run less; null where they would take more than 256 MB. Errors: what a run gives;
    // Cancelled.
    Result<const LayerResults *> sampleResults(const Graph &fused, const RunContext &context);
    ExecutionShape executionShape(int batch, int sequence, int threads) const;

private:
    Status loadParts(const Model *loaded);
    void findOriginal();
    int imagesAtOnce(const Backend &backend) const;
    Status chooseItems();
    Status checkClasses();
    Status settleImageInput();
    Status assumeWhatIsUsual();
    Result<Statistics> calibrateImages(const Graph &fused, const Backend &backend, const RunContext &context) const;
    Result<Statistics> calibrateQuestions(const Graph &fused, const Backend &backend, const RunContext &context) const;

    SessionRequest m_request;
    Model m_model;
    std::optional<DataSource> m_data;
    std::optional<QuantizedGraph> m_stored;
    Recipe m_storedRecipe;
    std::string m_original; // of a stored model: what loadModel takes for the network that was quantized, or ""
    std::vector<int> m_evaluationItems;
    std::vector<int> m_calibrationItems;
    std::vector<Shape> m_shapes;
    std::vector<Message> m_warnings;
    std::map<std::string, Statistics> m_statistics; // by the fused graph's text
    std::optional<std::vector<InputBatch>> m_samples;
    std::string m_sampledGraph; // whose results these are
    LayerResults m_sampleResults;
    std::optional<std::vector<Prediction>> m_baseline;
};

} // namespace quantoscope
