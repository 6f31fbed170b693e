// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_session.h"

#include "backends/registry.h"
#include "base/sha256.h"
#include "engine/evaluate_images.h"
#include "engine/evaluate_questions.h"
#include "engine/image_batches.h"
#include "engine/shaped_executable.h"
#include "engine/synthetic_inputs.h"
#include "loaders/image_metadata.h"
#include "loaders/quantized_model.h"
#include "passes/quantize.h"
#include "recipe/recipe_json.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <numeric>
#include <thread>

namespace quantoscope {

namespace {

constexpr int kLargestBatch = 16; // large enough to keep the kernels busy, small enough for ResNet-50's activations
constexpr std::int64_t kLargestSampleBytes = 256'000'000;
constexpr int kSyntheticBatches = 4;
constexpr int kDefaultSequence = 128;

std::vector<int> chooseItemsOf(const ImageDataset &images, int count, std::uint64_t seed)
{
    std::vector<int> labels(static_cast<std::size_t>(images.size()));
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = images.label(static_cast<int>(i));
    return chooseBalanced(labels, count, seed);
}

// Questions have no classes: any share of them is drawn alike.
std::vector<int> chooseItemsOf(const std::vector<Question> &questions, int count, std::uint64_t seed)
{
    return chooseBalanced(std::vector<int>(questions.size(), 0), count, seed);
}

Error noCalibration()
{
    return badInput("engine.no_calibration", "Static quantization needs at least one image or question to calibrate with; there is none.");
}

} // namespace

Result<std::shared_ptr<ModelSession>> ModelSession::open(const SessionRequest &request)
{
    return open(request, nullptr);
}

Result<std::shared_ptr<ModelSession>> ModelSession::open(const SessionRequest &request, std::shared_ptr<const Model> model)
{
    QS_TRY(request.validate());
    auto session = std::make_shared<ModelSession>();
    session->m_request = request;
    QS_TRY(session->loadParts(model.get()));
    QS_TRY(session->settleImageInput());
    QS_TRY(session->chooseItems());
    const ImageInput &image = session->m_model.image;
    QS_TRY_ASSIGN(session->m_shapes,
                  inferShapes(session->m_model.graph, {image.channels, image.height, image.width}, session->sequence(0)));
    return session;
}

// `loaded` may be null. A stored file is read in any case: a loaded Model does not hold its integers.
Status ModelSession::loadParts(const Model *loaded)
{
    if (isQuantizedModelFile(m_request.model)) {
        QS_TRY_ASSIGN(QuantizedModel saved, loadQuantizedModel(m_request.model));
        m_model = std::move(saved.model);
        m_stored = std::move(saved.graph);
        if (!saved.recipeJson.empty()) {
            QS_TRY_ASSIGN(m_storedRecipe, parseRecipe(saved.recipeJson, m_request.model));
        }
        findOriginal();
    } else if (loaded != nullptr) {
        m_model = *loaded;
    } else {
        QS_TRY_ASSIGN(m_model, loadModel(m_request.model, m_request.load));
    }
    m_warnings = m_model.warnings;
    if (m_model.randomWeights)
        return {};
    QS_TRY_ASSIGN(DataSource data, openData(m_request.data, m_model.task, m_request.dataOptions));
    if (data.task != m_model.task)
        return badInput("engine.data_task", "{data} is data for {task}; {model} is a network for {needed_task}.",
                        {{"data", m_request.data},
                         {"task", std::string(taskName(data.task))},
                         {"model", m_model.name},
                         {"needed_task", std::string(taskName(m_model.task))}});
    if (isText() && m_model.text.vocabulary.empty())
        return badInput("engine.no_vocabulary",
                        "{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.",
                        {{"model", m_model.name}, {"source", m_model.source}});
    m_warnings.insert(m_warnings.end(), data.warnings.begin(), data.warnings.end());
    m_data = std::move(data);
    return {};
}

// A stored model names the hash of the weights that were quantized.
void ModelSession::findOriginal()
{
    m_original = m_request.original;
    const auto weights = m_model.metadata.find("weights_sha256");
    if (!m_original.empty() || weights == m_model.metadata.end() || weights->second.empty())
        return;
    for (const BundledModel &bundled : bundledModels()) {
        if (!bundled.present || bundled.name != m_model.name)
            continue;
        const bool isFolder = std::filesystem::is_directory(bundled.path);
        const auto hash = sha256OfFile(isFolder ? bundled.path / "model.safetensors" : bundled.path);
        if (hash && *hash == weights->second) {
            m_original = bundled.name;
            return;
        }
    }
}

Status ModelSession::settleImageInput()
{
    if (isText())
        return {};
    if (m_request.imageInput) {
        QS_TRY(checkImageInput(*m_request.imageInput, m_model.image.channels));
        m_model.image = *m_request.imageInput;
        m_model.image.known = true;
        return {};
    }
    if (!m_data)
        return {};
    if (m_model.image.channels != 1 && m_model.image.channels != 3)
        return notPossible("engine.image_channels",
                           "{model} wants pictures with another number of colours: {channels}; those of {data} have three.",
                           {{"model", m_model.name}, {"channels", std::to_string(m_model.image.channels)}, {"data", m_data->name}});
    return m_stored && m_model.image.known ? Status() : assumeWhatIsUsual();
}

// What neither the file nor the options say about the input is what is usual for the data.
Status ModelSession::assumeWhatIsUsual()
{
    const bool sizeIsSaid = m_model.metadata.count("input") > 0;
    ImageInput &input = m_model.image;
    if (input.known && sizeIsSaid)
        return {};
    const bool allIsSaid = input.known && m_request.load.size > 0;
    const ImageInput &usual = m_data->defaultInput;
    const ImageInput found = input;
    if (!sizeIsSaid) {
        input.height = usual.height;
        input.width = usual.width;
        input.resizeShorterSide = usual.resizeShorterSide;
        QS_TRY(applyImageOptions(input, m_request.load));
        // A network without an adaptive pool fits one size alone, which the loader found.
        if (m_request.load.size == 0 && !inferShapes(m_model.graph, {input.channels, input.height, input.width}, 0).ok()) {
            input.height = found.height;
            input.width = found.width;
            input.resizeShorterSide = found.resizeShorterSide;
        }
    }
    if (allIsSaid)
        return {};
    if (!input.known) {
        const auto brightness = [](const std::array<float, 3> &colours) {
            return 0.299F * colours[0] + 0.587F * colours[1] + 0.114F * colours[2];
        };
        const bool grey = input.channels == 1;
        input.mean = grey ? std::array<float, 3>{brightness(usual.mean), 0.F, 0.F} : usual.mean;
        input.std = grey ? std::array<float, 3>{brightness(usual.std), 1.F, 1.F} : usual.std;
        input.known = true;
    }
    m_warnings.push_back(Message("engine.input_assumed",
                                 "{model} says nothing about its input: the size {height} x {width} and the normalization usual for "
                                 "{data} are used where nothing else was set.",
                                 {{"model", m_model.name},
                                  {"height", std::to_string(input.height)},
                                  {"width", std::to_string(input.width)},
                                  {"data", m_data->id == "image-folder" ? "ImageNet" : "CIFAR-100"}}));
    return {};
}

Status ModelSession::chooseItems()
{
    if (!m_data)
        return {};
    if (isText()) {
        m_evaluationItems = chooseItemsOf(m_data->evaluationQuestions, m_request.images, m_request.seed);
        if (m_request.calibrationImages > 0)
            m_calibrationItems = chooseItemsOf(m_data->calibrationQuestions, m_request.calibrationImages, m_request.seed);
        return {};
    }
    const ImageDataset &images = *m_data->evaluationImages;
    m_evaluationItems = chooseItemsOf(images, m_request.images, m_request.seed);
    QS_TRY(checkClasses());
    if (m_data->calibrationImages && m_request.calibrationImages > 0)
        m_calibrationItems = chooseItemsOf(*m_data->calibrationImages, m_request.calibrationImages, m_request.seed);
    for (const int item : m_evaluationItems) {
        if (m_model.classes > 0 && images.label(item) >= m_model.classes)
            return badInput("engine.label_outside", "{item} of {data} has class {label}; {model} knows {classes} classes only.",
                            {{"item", images.itemName(item)},
                             {"data", m_data->name},
                             {"label", std::to_string(images.label(item))},
                             {"model", m_model.name},
                             {"classes", std::to_string(m_model.classes)}});
    }
    return {};
}

// Labels beyond the network's classes are refused one by one; too few classes are legal numbers that mean something else.
Status ModelSession::checkClasses()
{
    const ImageDataset &images = *m_data->evaluationImages;
    const auto found = static_cast<int>(images.classNames().size());
    const bool labelled = std::any_of(m_evaluationItems.begin(), m_evaluationItems.end(), [&](int i) { return images.label(i) >= 0; });
    if (!labelled) {
        m_warnings.push_back(Message("engine.no_labels",
                                     "The images of {data} have no labels (no folder for each class): how often the network is right "
                                     "cannot be told, only how often it answers as in FP32.",
                                     {{"data", m_data->name}}));
        return {};
    }
    if (m_model.classes <= 0 || found >= m_model.classes)
        return {};
    const std::vector<Message::Argument> names{
        {"data", m_data->name}, {"found", std::to_string(found)}, {"model", m_model.name}, {"classes", std::to_string(m_model.classes)}};
    if (m_data->id != "image-folder" && m_request.dataOptions.labels == LabelKind::Coarse)
        return badInput("engine.coarse_labels",
                        "The coarse labels of {data} name {found} classes, {model} tells {classes} apart: the fine ones are needed.",
                        names);
    m_warnings.push_back(Message("engine.fewer_classes",
                                 "{data} has {found} classes, {model} tells {classes} apart. Classes are matched by their number, in the "
                                 "order of their names: unless those of {data} are the network's first, its accuracy says nothing.",
                                 names));
    return {};
}

int ModelSession::sequence(int wanted) const
{
    if (!isText())
        return 0;
    const int limit = std::max(1, m_model.text.maxPositions);
    return std::min(wanted > 0 ? wanted : kDefaultSequence, limit);
}

int ModelSession::workThreads() const
{
    if (m_request.workThreads > 0)
        return m_request.workThreads;
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

std::vector<std::string> ModelSession::classNames() const
{
    if (isText())
        return {};
    std::vector<std::string> names = m_request.classNames;
    if (names.empty() && m_data)
        names = m_data->evaluationImages->classNames();
    const auto classes = static_cast<std::size_t>(std::max(0, m_model.classes));
    for (std::size_t i = names.size(); i < classes; ++i)
        names.push_back("class " + std::to_string(i));
    if (classes > 0)
        names.resize(classes);
    return names;
}

ExecutionShape ModelSession::executionShape(int batch, int sequenceLength, int threads) const
{
    ExecutionShape shape;
    shape.batch = batch;
    shape.threads = threads;
    if (isText())
        shape.sequence = sequenceLength;
    else
        shape.image = {m_model.image.channels, m_model.image.height, m_model.image.width};
    return shape;
}

Result<InputBatch> ModelSession::latencyInput(int batch, int sequenceLength) const
{
    if (isText() || !m_data || m_evaluationItems.empty())
        return syntheticInput(m_model, batch, sequenceLength, m_request.seed);
    ImageBatches batches(m_data->evaluationImages, m_evaluationItems, m_model.image, batch);
    InputBatch input;
    QS_TRY(batches.next(input));
    return input;
}

Result<const std::vector<InputBatch> *> ModelSession::sampleBatches(const RunContext &context)
{
    constexpr std::size_t kItems = 8;
    if (m_samples)
        return &*m_samples;
    if (!m_data || m_evaluationItems.empty()) {
        m_samples = {syntheticInput(m_model, 1, sequence(0), m_request.seed)};
        return &*m_samples;
    }
    const std::vector<int> first(m_evaluationItems.begin(),
                                 m_evaluationItems.begin() + static_cast<std::ptrdiff_t>(std::min(kItems, m_evaluationItems.size())));
    if (isText()) {
        QS_TRY_ASSIGN(m_samples, questionBatches({m_data->evaluationQuestions, first, m_model.text}, context.token()));
        return &*m_samples;
    }
    std::vector<InputBatch> batches;
    const int batchSize = batchThatDivides(static_cast<int>(first.size()), 4);
    ImageBatches source(m_data->evaluationImages, first, m_model.image, batchSize, context.token());
    for (InputBatch batch;;) {
        QS_TRY_ASSIGN(const int wanted, source.next(batch));
        if (wanted == 0)
            break;
        batches.push_back(batch);
    }
    m_samples = std::move(batches);
    return &*m_samples;
}

Result<const LayerResults *> ModelSession::sampleResults(const Graph &fused, const RunContext &context)
{
    const std::string key = fused.text();
    if (m_sampledGraph == key)
        return &m_sampleResults;
    QS_TRY_ASSIGN(const std::vector<InputBatch> *batches, sampleBatches(context));
    std::int64_t bytes = 0;
    for (const InputBatch &batch : *batches) {
        QS_TRY_ASSIGN(const std::vector<Shape> shapes,
                      inferShapes(fused, {m_model.image.channels, m_model.image.height, m_model.image.width}, batch.sequence));
        for (const Shape &shape : shapes)
            bytes += batch.batch * std::accumulate(shape.begin(), shape.end(), std::int64_t{sizeof(float)}, std::multiplies<>());
    }
    if (bytes > kLargestSampleBytes)
        return nullptr;
    QS_TRY_ASSIGN(const auto backend, findBackend("onednn"));
    const QuantizedGraph floatGraph = QuantizedGraph::allFloat(fused);
    const Shape image{m_model.image.channels, m_model.image.height, m_model.image.width};
    ShapedExecutable executable(*backend, floatGraph, image, workThreads());
    QS_TRY_ASSIGN(LayerResults results, layerResults(executable, *batches, context));
    m_sampleResults = std::move(results);
    m_sampledGraph = key;
    return &m_sampleResults;
}

// Few enough that a layer ends within some hundredths of a second: a cancel is noticed between two layers.
int ModelSession::imagesAtOnce(const Backend &backend) const
{
    const std::vector<std::int64_t> macs = countMacs(m_model.graph, m_shapes);
    const std::int64_t largest = macs.empty() ? 0 : *std::max_element(macs.begin(), macs.end());
    return static_cast<int>(std::clamp<std::int64_t>(backend.macsAtOnce() / std::max<std::int64_t>(largest, 1), 1, kLargestBatch));
}

Result<Statistics> ModelSession::calibrateImages(const Graph &fused, const Backend &backend, const RunContext &context) const
{
    const QuantizedGraph floatGraph = QuantizedGraph::allFloat(fused);
    // Every backend needs the scales of every layer, those it would merge into a sum included.
    const auto shape = [&](int batch) {
        ExecutionShape result = executionShape(batch, 0, workThreads());
        result.everyResult = true;
        result.cancel = context.token();
        return result;
    };
    if (!m_data) {
        QS_TRY_ASSIGN(const auto executable, backend.compile(floatGraph, shape(4)));
        int made = 0;
        const BatchSource source = [&](InputBatch &batch) -> Result<bool> {
            batch = syntheticInput(m_model, 4, 0, m_request.seed + static_cast<std::uint64_t>(made));
            return made++ < kSyntheticBatches;
        };
        return calibrate(fused, *executable, source, 4 * kSyntheticBatches, workThreads(), context);
    }
    if (m_calibrationItems.empty())
        return noCalibration();
    const int count = static_cast<int>(m_calibrationItems.size());
    const int batchSize = batchThatDivides(count, imagesAtOnce(backend));
    QS_TRY_ASSIGN(const auto executable, backend.compile(floatGraph, shape(batchSize)));
    ImageBatches batches(m_data->calibrationImages, m_calibrationItems, m_model.image, batchSize, context.token());
    const BatchSource source = [&](InputBatch &batch) -> Result<bool> {
        QS_TRY_ASSIGN(const int wanted, batches.next(batch));
        return wanted > 0;
    };
    return calibrate(fused, *executable, source, count, workThreads(), context);
}

Result<Statistics> ModelSession::calibrateQuestions(const Graph &fused, const Backend &backend, const RunContext &context) const
{
    const QuantizedGraph floatGraph = QuantizedGraph::allFloat(fused);
    ShapedExecutable executable(backend, floatGraph, Shape{}, workThreads());
    if (!m_data) {
        int made = 0;
        const BatchSource source = [&](InputBatch &batch) -> Result<bool> {
            batch = syntheticInput(m_model, 1, sequence(0), m_request.seed + static_cast<std::uint64_t>(made));
            return made++ < kSyntheticBatches;
        };
        return calibrate(fused, executable, source, kSyntheticBatches, workThreads(), context);
    }
    if (m_calibrationItems.empty())
        return noCalibration();
    QS_TRY_ASSIGN(const std::vector<InputBatch> windows,
                  questionBatches({m_data->calibrationQuestions, m_calibrationItems, m_model.text}, context.token()));
    std::size_t next = 0;
    const BatchSource source = [&](InputBatch &batch) -> Result<bool> {
        if (next == windows.size())
            return false;
        batch = windows[next++];
        return true;
    };
    return calibrate(fused, executable, source, static_cast<int>(windows.size()), workThreads(), context);
}

Result<const Statistics *> ModelSession::statistics(const Graph &fused, const RunContext &context)
{
    const std::string key = fused.text();
    const auto known = m_statistics.find(key);
    if (known != m_statistics.end())
        return &known->second;
    QS_TRY_ASSIGN(const auto backend, findBackend("onednn"));
    auto collected = isText() ? calibrateQuestions(fused, *backend, context) : calibrateImages(fused, *backend, context);
    if (!collected)
        return collected.error();
    return &m_statistics.emplace(key, std::move(collected).value()).first->second;
}

Result<std::vector<Prediction>> ModelSession::predictions(const Backend &backend, const QuantizedGraph &graph,
                                                          const RunContext &context) const
{
    if (!m_data || m_evaluationItems.empty())
        return badInput("engine.no_evaluation", "There is nothing to evaluate {model} on.", {{"model", m_model.name}});
    if (isText()) {
        ShapedExecutable executable(backend, graph, Shape{}, workThreads());
        return evaluateQuestions(executable, {m_data->evaluationQuestions, m_evaluationItems, m_model.text}, context);
    }
    const int batch = std::min(imagesAtOnce(backend), static_cast<int>(m_evaluationItems.size()));
    ExecutionShape shape = executionShape(batch, 0, workThreads());
    shape.cancel = context.token();
    QS_TRY_ASSIGN(const auto executable, backend.compile(graph, shape));
    return evaluateImages(*executable, batch, {m_data->evaluationImages, m_evaluationItems, m_model.image}, context);
}

Result<const std::vector<Prediction> *> ModelSession::baseline(const RunContext &context)
{
    if (m_baseline)
        return &*m_baseline;
    if (!hasBaseline())
        return badUsage(
            "engine.no_original",
            "{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.",
            {{"model", m_model.name}});
    QS_TRY_ASSIGN(const auto backend, findBackend("onednn"));
    Recipe recipe;
    recipe.method = Method::Fp32;
    if (!m_stored) {
        const QuantizedGraph graph = QuantizedGraph::allFloat(fuseForRecipe(m_model.graph, recipe));
        QS_TRY_ASSIGN(m_baseline, predictions(*backend, graph, context));
        return &*m_baseline;
    }
    QS_TRY_ASSIGN(const Model original, loadModel(m_original, m_request.load));
    if (original.task != m_model.task || original.classes != m_model.classes)
        return badInput("engine.other_original", "{original} is not the network that {model} was made from: another task or other classes.",
                        {{"original", m_original}, {"model", m_model.name}});
    const QuantizedGraph graph = QuantizedGraph::allFloat(fuseForRecipe(original.graph, recipe));
    QS_TRY_ASSIGN(m_baseline, predictions(*backend, graph, context));
    return &*m_baseline;
}

} // namespace quantoscope
