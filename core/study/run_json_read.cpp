// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_json.h"

#include "recipe/recipe_json.h"

#include <limits>

namespace quantoscope {

namespace {

constexpr std::int64_t kLargestInt = std::numeric_limits<int>::max();
constexpr std::int64_t kLargestCount = std::numeric_limits<std::int64_t>::max();

int count(const JsonCursor &json, std::string_view key)
{
    return static_cast<int>(json.at(key).integer(0, kLargestInt));
}

std::int64_t bigCount(const JsonCursor &json, std::string_view key)
{
    return json.at(key).integer(0, kLargestCount);
}

std::string text(const JsonCursor &json, std::string_view key) // null reads as empty
{
    return json.has(key) ? json.at(key).string() : std::string();
}

double number(const JsonCursor &json, std::string_view key) // null, written for what is not finite, reads as NaN
{
    return json.has(key) ? json.at(key).number() : std::numeric_limits<double>::quiet_NaN();
}

std::optional<double> optionalNumber(const JsonCursor &json, std::string_view key)
{
    return json.has(key) ? std::optional(json.at(key).number()) : std::nullopt;
}

Interval readInterval(const JsonCursor &json)
{
    if (json.size() != 2)
        json.failValue(Message("run.interval", "a list of two numbers"));
    return {json.item(0).number(), json.item(1).number()};
}

Accuracy readAccuracy(const JsonCursor &json)
{
    json.allowKeys({"top1", "top5", "exact", "f1", "exact_answerable", "f1_answerable", "answerable", "interval", "exact_interval"});
    Accuracy out;
    out.top1 = optionalNumber(json, "top1");
    out.top5 = optionalNumber(json, "top5");
    out.exact = optionalNumber(json, "exact");
    out.f1 = optionalNumber(json, "f1");
    out.exactAnswerable = optionalNumber(json, "exact_answerable");
    out.f1Answerable = optionalNumber(json, "f1_answerable");
    if (json.has("answerable"))
        out.answerable = count(json, "answerable");
    if (json.has("interval"))
        out.interval = readInterval(json.at("interval"));
    if (json.has("exact_interval"))
        out.exactInterval = readInterval(json.at("exact_interval"));
    return out;
}

Agreement readAgreement(const JsonCursor &json)
{
    json.allowKeys({"same_percent", "only_baseline_right", "only_this_right", "mcnemar_p", "within_noise"});
    Agreement out;
    out.samePercent = number(json, "same_percent");
    out.onlyBaselineRight = count(json, "only_baseline_right");
    out.onlyThisRight = count(json, "only_this_right");
    out.mcNemarP = number(json, "mcnemar_p");
    out.withinNoise = json.at("within_noise").boolean();
    return out;
}

Latency readLatency(const JsonCursor &json)
{
    json.allowKeys({"min", "median", "p10", "p90", "p95", "runs"});
    return {number(json, "min"), number(json, "median"), number(json, "p10"),
            number(json, "p90"), number(json, "p95"),    count(json, "runs")};
}

QuantSpec readSpec(const JsonCursor &json)
{
    QuantSpec out;
    out.bits = static_cast<int>(json.at("bits").integer(2, 8));
    out.scheme = json.at("scheme").oneOf<Scheme>({{"symmetric", Scheme::Symmetric}, {"asymmetric", Scheme::Asymmetric}});
    out.granularity =
        json.at("granularity").oneOf<Granularity>({{"per-tensor", Granularity::PerTensor}, {"per-channel", Granularity::PerChannel}});
    out.range = json.at("range").oneOf<SymmetricRange>({{"restricted", SymmetricRange::Restricted}, {"full", SymmetricRange::Full}});
    return out;
}

template <typename T, typename Read>
std::vector<T> readPerChannel(const JsonCursor &json, Read read)
{
    std::vector<T> out;
    if (!json.isArray())
        return {read(json)};
    out.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i)
        out.push_back(read(json.item(i)));
    return out;
}

std::int32_t readInt32(const JsonCursor &json)
{
    return static_cast<std::int32_t>(json.integer(std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()));
}

QParams readQParams(const JsonCursor &json)
{
    QParams out;
    out.scale = readPerChannel<float>(json.at("scale"), [](const JsonCursor &value) { return static_cast<float>(value.number()); });
    out.zeroPoint = readPerChannel<std::int32_t>(json.at("zero_point"), readInt32);
    out.qmin = readInt32(json.at("qmin"));
    out.qmax = readInt32(json.at("qmax"));
    out.axis = json.has("axis") ? count(json, "axis") : -1;
    return out;
}

ObserverChoice readObserver(const JsonCursor &json)
{
    const auto choice = parseObserver(json.string());
    if (!choice)
        json.failValue(Message("run.observer", "an observer, such as “minmax” or “percentile:99.99”"));
    return *choice;
}

LayerRecord readLayer(const JsonCursor &json)
{
    json.allowKeys(
        {"name", "op", "fused_into", "macs", "parameters", "latency_ms", "integer", "weight", "activation", "sqnr_db", "backend"});
    LayerRecord out;
    out.name = json.at("name").string();
    out.op = json.at("op").string();
    out.fusedInto = text(json, "fused_into");
    out.macs = bigCount(json, "macs");
    out.parameters = bigCount(json, "parameters");
    out.latencyMs = optionalNumber(json, "latency_ms");
    out.integer = json.at("integer").boolean();
    out.sqnrDb = optionalNumber(json, "sqnr_db");
    out.backend = text(json, "backend");
    if (json.has("weight")) {
        const JsonCursor weight = json.at("weight");
        weight.allowKeys({"bits", "scheme", "granularity", "range", "scale", "zero_point", "qmin", "qmax", "axis"});
        if (weight.has("bits"))
            out.weight = readSpec(weight);
        if (weight.has("scale"))
            out.weightQ = readQParams(weight);
    }
    if (json.has("activation")) {
        const JsonCursor activation = json.at("activation");
        activation.allowKeys({"bits", "scheme", "granularity", "range", "observer", "scale", "zero_point", "qmin", "qmax", "axis"});
        if (activation.has("bits"))
            out.activation = readSpec(activation);
        if (activation.has("observer"))
            out.observer = readObserver(activation.at("observer"));
        if (activation.has("scale"))
            out.activationQ = readQParams(activation);
    }
    return out;
}

constexpr int kDeepestPhrase = 8; // phrases inside phrases; a file may claim more than any writer makes

Message readMessage(const JsonCursor &json, int depth = 0)
{
    json.allowKeys({"id", "text", "template", "arguments"});
    const JsonCursor arguments = json.at("arguments");
    if (!arguments.isObject())
        arguments.failType(phrases::object());
    if (depth > kDeepestPhrase)
        arguments.failValue(Message("run.phrase-depth", "an object less deep inside others"));
    std::vector<Message::Argument> values;
    for (auto it = arguments.raw().begin(); it != arguments.raw().end(); ++it) {
        const JsonCursor value = arguments.at(it.key());
        if (value.isObject())
            values.emplace_back(it.key(), readMessage(value, depth + 1));
        else
            values.emplace_back(it.key(), value.string());
    }
    return {json.at("id").string(), json.at("template").string(), std::move(values)};
}

Provenance readProvenance(const JsonCursor &json)
{
    json.allowKeys({"version", "model_sha256", "cpu", "isa", "host", "date", "libraries"});
    Provenance out;
    out.version = json.at("version").string();
    out.modelSha256 = json.at("model_sha256").string();
    out.cpu = json.at("cpu").string();
    out.isa = json.at("isa").string();
    out.host = json.at("host").string();
    out.date = json.at("date").string();
    const JsonCursor libraries = json.at("libraries");
    if (!libraries.isObject())
        libraries.failType(phrases::object());
    for (auto it = libraries.raw().begin(); it != libraries.raw().end(); ++it)
        out.libraries[it.key()] = libraries.at(it.key()).string();
    return out;
}

Prediction readPrediction(const JsonCursor &json)
{
    json.allowKeys({"item", "label", "top", "confidence", "id", "answer", "start", "exact", "f1"});
    Prediction out;
    out.item = count(json, "item");
    if (json.has("id")) {
        out.id = json.at("id").string();
        out.answer = json.at("answer").string();
        out.answerStart = static_cast<int>(json.at("start").integer(-1, kLargestInt));
        out.exact = number(json, "exact");
        out.f1 = number(json, "f1");
        return out;
    }
    out.label = static_cast<int>(json.at("label").integer(-1, kLargestInt));
    const JsonCursor top = json.at("top");
    for (std::size_t i = 0; i < top.size(); ++i)
        out.top.push_back(static_cast<int>(top.item(i).integer(0, kLargestInt)));
    const JsonCursor confidence = json.at("confidence");
    for (std::size_t i = 0; i < confidence.size(); ++i) {
        const JsonCursor value = confidence.item(i);
        out.confidence.push_back(value.isNull() ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(value.number()));
    }
    return out;
}

void readMeasurements(const JsonCursor &json, Run &out)
{
    if (json.has("accuracy"))
        out.accuracy = readAccuracy(json.at("accuracy"));
    if (json.has("agreement"))
        out.agreement = readAgreement(json.at("agreement"));
    const JsonCursor size = json.at("size_bytes");
    size.allowKeys({"fp32_file", "file", "packed"});
    out.sizeBytes = {bigCount(size, "fp32_file"), bigCount(size, "file"), bigCount(size, "packed")};
    if (json.has("latency_ms"))
        out.latency = readLatency(json.at("latency_ms"));
    out.simulated = json.at("execution").oneOf<bool>({{"measured", false}, {"simulated", true}});
    out.macs = bigCount(json, "macs");
    out.parameters = bigCount(json, "parameters");
}

} // namespace

std::vector<Prediction> readPredictions(const JsonCursor &json)
{
    std::vector<Prediction> out;
    out.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i)
        out.push_back(readPrediction(json.item(i)));
    return out;
}

Run readRun(const JsonCursor &json)
{
    json.allowKeys({"id",       "model",     "architecture", "stem",       "task",      "dataset", "dataset_id", "method",
                    "recipe",   "backend",   "threads",      "batch",      "sequence",  "seed",    "images",     "calibration_images",
                    "accuracy", "agreement", "size_bytes",   "latency_ms", "execution", "macs",    "parameters", "predictions",
                    "layers",   "warnings",  "provenance"});
    Run out;
    out.id = json.at("id").string();
    out.model = json.at("model").string();
    out.architecture = json.at("architecture").string();
    out.stem = text(json, "stem");
    out.task =
        json.at("task").oneOf<Task>({{"image-classification", Task::ImageClassification}, {"question-answering", Task::QuestionAnswering}});
    out.dataset = text(json, "dataset");
    out.datasetId = text(json, "dataset_id");
    out.method = json.at("method").string();
    out.recipe = readRecipe(json.at("recipe"));
    out.backend = json.at("backend").string();
    out.threads = count(json, "threads");
    out.batch = count(json, "batch");
    out.sequence = count(json, "sequence");
    out.seed = json.at("seed").unsignedInteger();
    out.images = count(json, "images");
    out.calibrationImages = count(json, "calibration_images");
    readMeasurements(json, out);
    const JsonCursor layers = json.at("layers");
    out.layers.reserve(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i)
        out.layers.push_back(readLayer(layers.item(i)));
    const JsonCursor warnings = json.at("warnings");
    for (std::size_t i = 0; i < warnings.size(); ++i)
        out.warnings.push_back(readMessage(warnings.item(i)));
    out.provenance = readProvenance(json.at("provenance"));
    out.predictions = readPredictions(json.at("predictions"));
    return out;
}

Result<Run> parseRun(std::string_view text, const std::string &fileName)
{
    return readJson(fileName, [&] {
        const Json json = parseJson(text, fileName);
        return readRun(JsonCursor(json, fileName));
    });
}

Result<std::vector<Run>> parseRuns(std::string_view text, const std::string &fileName)
{
    return readJson(fileName, [&] {
        const Json json = parseJson(text, fileName);
        const JsonCursor list(json, fileName);
        std::vector<Run> runs;
        for (std::size_t i = 0; i < list.size(); ++i)
            runs.push_back(readRun(list.item(i)));
        return runs;
    });
}

} // namespace quantoscope
