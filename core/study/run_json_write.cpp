// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_json.h"

#include "recipe/recipe_json.h"

#include <cmath>

namespace quantoscope {

namespace {

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr); // JSON has no NaN and no infinity
}

Json number(const std::optional<double> &value)
{
    return value ? number(*value) : Json(nullptr);
}

Json intervalJson(const Interval &interval)
{
    return Json::array({number(interval.low), number(interval.high)});
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json accuracyJson(const Accuracy &accuracy)
{
    const bool images = accuracy.top1 || accuracy.top5;
    const bool questions = accuracy.exact || accuracy.f1 || accuracy.exactAnswerable || accuracy.f1Answerable;
    if (!images && !questions)
        return nullptr;
    Json out = Json::object();
    if (images) {
        out["top1"] = number(accuracy.top1);
        out["top5"] = number(accuracy.top5);
    }
    if (questions) {
        out["exact"] = number(accuracy.exact);
        out["f1"] = number(accuracy.f1);
        out["exact_answerable"] = number(accuracy.exactAnswerable);
        out["f1_answerable"] = number(accuracy.f1Answerable);
        out["answerable"] = accuracy.answerable ? Json(*accuracy.answerable) : Json(nullptr);
    }
    out["interval"] = intervalJson(accuracy.interval);
    if (questions)
        out["exact_interval"] = intervalJson(accuracy.exactInterval);
    return out;
}

Json agreementJson(const std::optional<Agreement> &agreement)
{
    if (!agreement)
        return nullptr;
    Json out;
    out["same_percent"] = number(agreement->samePercent);
    out["only_baseline_right"] = agreement->onlyBaselineRight;
    out["only_this_right"] = agreement->onlyThisRight;
    out["mcnemar_p"] = number(agreement->mcNemarP);
    out["within_noise"] = agreement->withinNoise;
    return out;
}

// One number per tensor, a list with an entry for each channel otherwise.
template <typename T>
Json onePerChannel(const std::vector<T> &values, int axis)
{
    if (axis < 0 && values.size() == 1)
        return values.front();
    Json out = Json::array();
    for (const T value : values)
        out.push_back(value);
    return out;
}

void addSpec(Json &out, const QuantSpec &spec)
{
    out["bits"] = spec.bits;
    out["scheme"] = schemeName(spec.scheme);
    out["granularity"] = granularityName(spec.granularity);
    out["range"] = rangeName(spec.range);
}

void addQParams(Json &out, const QParams &params)
{
    out["scale"] = onePerChannel(params.scale, params.axis);
    out["zero_point"] = onePerChannel(params.zeroPoint, params.axis);
    out["qmin"] = params.qmin;
    out["qmax"] = params.qmax;
    out["axis"] = params.axis < 0 ? Json(nullptr) : Json(params.axis);
}

Json weightJson(const LayerRecord &layer)
{
    if (!layer.weight && !layer.weightQ)
        return nullptr;
    Json out;
    if (layer.weight)
        addSpec(out, *layer.weight);
    if (layer.weightQ)
        addQParams(out, *layer.weightQ);
    return out;
}

Json activationJson(const LayerRecord &layer)
{
    if (!layer.activation && !layer.observer && !layer.activationQ)
        return nullptr;
    Json out;
    if (layer.activation)
        addSpec(out, *layer.activation);
    if (layer.observer)
        out["observer"] = observerText(*layer.observer);
    if (layer.activationQ)
        addQParams(out, *layer.activationQ);
    return out;
}

Json layerJson(const LayerRecord &layer)
{
    Json out;
    out["name"] = layer.name;
    out["op"] = layer.op;
    out["fused_into"] = textOrNull(layer.fusedInto);
    out["macs"] = layer.macs;
    out["parameters"] = layer.parameters;
    out["latency_ms"] = number(layer.latencyMs);
    out["integer"] = layer.integer;
    out["weight"] = weightJson(layer);
    out["activation"] = activationJson(layer);
    out["sqnr_db"] = number(layer.sqnrDb);
    out["backend"] = textOrNull(layer.backend);
    return out;
}

Json messageJson(const Message &message)
{
    Json out;
    out["id"] = message.id();
    out["text"] = message.text();
    out["template"] = message.englishTemplate();
    out["arguments"] = Json::object();
    for (const Message::Argument &argument : message.arguments()) // of two with one name, text() takes the first, and so does this
        out["arguments"].emplace(argument.name, argument.phrase ? messageJson(*argument.phrase) : Json(argument.text));
    return out;
}

Json provenanceJson(const Provenance &provenance)
{
    Json out;
    out["version"] = provenance.version;
    out["model_sha256"] = provenance.modelSha256;
    out["cpu"] = provenance.cpu;
    out["isa"] = provenance.isa;
    out["host"] = provenance.host;
    out["date"] = provenance.date;
    out["libraries"] = Json::object();
    for (const auto &[name, version] : provenance.libraries)
        out["libraries"][name] = version;
    return out;
}

} // namespace

Json latencyJson(const Latency &latency)
{
    Json out;
    out["min"] = number(latency.min);
    out["median"] = number(latency.median);
    out["p10"] = number(latency.p10);
    out["p90"] = number(latency.p90);
    out["p95"] = number(latency.p95);
    out["runs"] = latency.runs;
    return out;
}

Json predictionsJson(const std::vector<Prediction> &predictions, Task task)
{
    Json out = Json::array();
    for (const Prediction &prediction : predictions) {
        Json item;
        item["item"] = prediction.item;
        if (task == Task::QuestionAnswering) {
            item["id"] = prediction.id;
            item["answer"] = prediction.answer;
            item["start"] = prediction.answerStart;
            item["exact"] = number(prediction.exact);
            item["f1"] = number(prediction.f1);
        } else {
            item["label"] = prediction.label;
            item["top"] = prediction.top;
            item["confidence"] = Json::array();
            for (const float confidence : prediction.confidence)
                item["confidence"].push_back(number(static_cast<double>(confidence)));
        }
        out.push_back(std::move(item));
    }
    return out;
}

Json runJson(const Run &run)
{
    Json out;
    out["id"] = run.id;
    out["model"] = run.model;
    out["architecture"] = run.architecture;
    out["stem"] = textOrNull(run.stem);
    out["task"] = taskName(run.task);
    out["dataset"] = textOrNull(run.dataset);
    out["dataset_id"] = textOrNull(run.datasetId);
    out["method"] = run.method;
    out["recipe"] = recipeJson(run.recipe);
    out["backend"] = run.backend;
    out["threads"] = run.threads;
    out["batch"] = run.batch;
    out["sequence"] = run.sequence;
    out["seed"] = run.seed;
    out["images"] = run.images;
    out["calibration_images"] = run.calibrationImages;
    out["accuracy"] = accuracyJson(run.accuracy);
    out["agreement"] = agreementJson(run.agreement);
    out["size_bytes"]["fp32_file"] = run.sizeBytes.fp32File;
    out["size_bytes"]["file"] = run.sizeBytes.file;
    out["size_bytes"]["packed"] = run.sizeBytes.packed;
    out["latency_ms"] = run.latency ? latencyJson(*run.latency) : Json(nullptr);
    out["execution"] = run.simulated ? "simulated" : "measured";
    out["macs"] = run.macs;
    out["parameters"] = run.parameters;
    out["layers"] = Json::array();
    for (const LayerRecord &layer : run.layers)
        out["layers"].push_back(layerJson(layer));
    out["warnings"] = Json::array();
    for (const Message &warning : run.warnings)
        out["warnings"].push_back(messageJson(warning));
    out["provenance"] = provenanceJson(run.provenance);
    out["predictions"] = predictionsJson(run.predictions, run.task); // last, for it is the longest
    return out;
}

std::string runText(const Run &run)
{
    return jsonText(runJson(run));
}

std::string runsText(const std::vector<Run> &runs)
{
    Json out = Json::array();
    for (const Run &run : runs)
        out.push_back(runJson(run));
    return jsonText(out);
}

} // namespace quantoscope
