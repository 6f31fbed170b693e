// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_request_json.h"

#include "recipe/recipe_json.h"

#include <limits>

namespace quantoscope {

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<int>::max();

template <typename T>
void addUnless(Json &out, const char *key, const T &value, const T &usual)
{
    if (!(value == usual))
        out[key] = value;
}

Json threeJson(const std::array<float, 3> &values)
{
    return Json::array({values[0], values[1], values[2]});
}

std::array<float, 3> readThree(const JsonCursor &json)
{
    if (json.size() != 3)
        json.failValue(Message("request.three", "a list of three numbers"));
    std::array<float, 3> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(json.item(i).number());
    return values;
}

Json loadJson(const LoadOptions &load)
{
    const LoadOptions usual;
    Json out = Json::object();
    addUnless(out, "architecture", load.architecture, usual.architecture);
    addUnless(out, "stem", load.stem, usual.stem);
    addUnless(out, "classes", load.classes, usual.classes);
    if (load.mean)
        out["mean"] = threeJson(*load.mean);
    if (load.std)
        out["std"] = threeJson(*load.std);
    addUnless(out, "size", load.size, usual.size);
    return out;
}

void readInt(const JsonCursor &json, const char *key, int &value)
{
    if (json.has(key))
        value = static_cast<int>(json.at(key).integer(0, kLargest));
}

void readText(const JsonCursor &json, const char *key, std::string &value)
{
    if (json.has(key))
        value = json.at(key).string();
}

void readFlag(const JsonCursor &json, const char *key, bool &value)
{
    if (json.has(key))
        value = json.at(key).boolean();
}

LoadOptions readLoad(const JsonCursor &json)
{
    json.allowKeys({"architecture", "stem", "classes", "mean", "std", "size"});
    LoadOptions load;
    readText(json, "architecture", load.architecture);
    readText(json, "stem", load.stem);
    readInt(json, "classes", load.classes);
    if (json.has("mean"))
        load.mean = readThree(json.at("mean"));
    if (json.has("std"))
        load.std = readThree(json.at("std"));
    readInt(json, "size", load.size);
    return load;
}

Json imageInputJson(const ImageInput &input)
{
    Json out = Json::object();
    out["channels"] = input.channels;
    out["height"] = input.height;
    out["width"] = input.width;
    out["resize"] = input.resizeShorterSide;
    out["mean"] = threeJson(input.mean);
    out["std"] = threeJson(input.std);
    out["bgr"] = input.bgr;
    out["known"] = input.known;
    return out;
}

ImageInput readImageInput(const JsonCursor &json)
{
    json.allowKeys({"channels", "height", "width", "resize", "mean", "std", "bgr", "known"});
    ImageInput input;
    readInt(json, "channels", input.channels);
    readInt(json, "height", input.height);
    readInt(json, "width", input.width);
    readInt(json, "resize", input.resizeShorterSide);
    if (json.has("mean"))
        input.mean = readThree(json.at("mean"));
    if (json.has("std"))
        input.std = readThree(json.at("std"));
    readFlag(json, "bgr", input.bgr);
    readFlag(json, "known", input.known);
    return input;
}

Json sessionJson(const SessionRequest &session)
{
    const SessionRequest usual;
    Json out = Json::object();
    out["model"] = session.model;
    if (!(session.load == usual.load))
        out["load"] = loadJson(session.load);
    out["data"] = session.data;
    if (session.dataOptions.labels == LabelKind::Coarse)
        out["labels"] = "coarse";
    out["images"] = session.images;
    out["calibration_images"] = session.calibrationImages;
    out["seed"] = session.seed;
    addUnless(out, "work_threads", session.workThreads, usual.workThreads);
    if (session.imageInput)
        out["image_input"] = imageInputJson(*session.imageInput);
    addUnless(out, "class_names", session.classNames, usual.classNames);
    addUnless(out, "original", session.original, usual.original);
    return out;
}

SessionRequest readSession(const JsonCursor &json)
{
    json.allowKeys({"model", "load", "data", "labels", "images", "calibration_images", "seed", "work_threads", "image_input", "class_names",
                    "original"});
    SessionRequest session;
    session.model = json.at("model").string();
    if (json.has("load"))
        session.load = readLoad(json.at("load"));
    readText(json, "data", session.data);
    if (json.has("labels"))
        session.dataOptions.labels = json.at("labels").oneOf<LabelKind>({{"fine", LabelKind::Fine}, {"coarse", LabelKind::Coarse}});
    readInt(json, "images", session.images);
    readInt(json, "calibration_images", session.calibrationImages);
    if (json.has("seed"))
        session.seed = json.at("seed").unsignedInteger();
    readInt(json, "work_threads", session.workThreads);
    if (json.has("image_input"))
        session.imageInput = readImageInput(json.at("image_input"));
    if (json.has("class_names")) {
        const JsonCursor names = json.at("class_names");
        for (std::size_t i = 0; i < names.size(); ++i)
            session.classNames.push_back(names.item(i).string());
    }
    readText(json, "original", session.original);
    return session;
}

} // namespace

Json runRequestJson(const RunRequest &request)
{
    const RunRequest usual;
    Json out = Json::object();
    out["session"] = sessionJson(request.session);
    out["recipe"] = recipeJson(request.recipe);
    addUnless(out, "method_label", request.methodLabel, usual.methodLabel);
    out["backend"] = request.backend;
    out["threads"] = request.threads;
    out["batch"] = request.batch;
    addUnless(out, "sequence", request.sequence, usual.sequence);
    out["latency_budget_s"] = request.latencyBudgetSeconds;
    addUnless(out, "measure_layers", request.measureLayers, usual.measureLayers);
    addUnless(out, "evaluate", request.evaluate, usual.evaluate);
    return out;
}

RunRequest readRunRequest(const JsonCursor &json)
{
    json.allowKeys(
        {"session", "recipe", "method_label", "backend", "threads", "batch", "sequence", "latency_budget_s", "measure_layers", "evaluate"});
    RunRequest request;
    request.session = readSession(json.at("session"));
    request.recipe = readRecipe(json.at("recipe"));
    readText(json, "method_label", request.methodLabel);
    readText(json, "backend", request.backend);
    readInt(json, "threads", request.threads);
    readInt(json, "batch", request.batch);
    readInt(json, "sequence", request.sequence);
    if (json.has("latency_budget_s"))
        request.latencyBudgetSeconds = json.at("latency_budget_s").number();
    readFlag(json, "measure_layers", request.measureLayers);
    readFlag(json, "evaluate", request.evaluate);
    return request;
}

} // namespace quantoscope
