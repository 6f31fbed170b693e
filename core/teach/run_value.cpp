// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/run_value.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr std::string_view kLayers = "layers[";

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> keys;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('.', at), text.size());
        keys.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return keys;
}

} // namespace

const std::vector<std::string> &runValuePaths()
{
    static const std::vector<std::string> all{"accuracy.top1",
                                              "accuracy.top5",
                                              "accuracy.exact",
                                              "accuracy.f1",
                                              "accuracy.exact_answerable",
                                              "accuracy.f1_answerable",
                                              "accuracy.answerable",
                                              "agreement.same_percent",
                                              "agreement.only_baseline_right",
                                              "agreement.only_this_right",
                                              "agreement.mcnemar_p",
                                              "size_bytes.fp32_file",
                                              "size_bytes.file",
                                              "size_bytes.packed",
                                              "latency_ms.min",
                                              "latency_ms.median",
                                              "latency_ms.p10",
                                              "latency_ms.p90",
                                              "latency_ms.p95",
                                              "macs",
                                              "parameters",
                                              "layers[NAME].macs",
                                              "layers[NAME].parameters",
                                              "layers[NAME].latency_ms",
                                              "layers[NAME].sqnr_db",
                                              "layers[NAME].weight.bits",
                                              "layers[NAME].activation.bits",
                                              "layers[NAME].activation.scale",
                                              "layers[NAME].activation.zero_point"};
    return all;
}

std::optional<RunPath> parseRunPath(const std::string &path)
{
    RunPath out;
    std::string rest = path, general = path;
    if (path.starts_with(kLayers)) {
        const std::size_t end = path.find("].");
        if (end == std::string::npos || end == kLayers.size())
            return std::nullopt;
        out.layer = path.substr(kLayers.size(), end - kLayers.size());
        rest = path.substr(end + 2);
        general = "layers[NAME]." + rest;
    }
    const std::vector<std::string> &known = runValuePaths();
    if (std::find(known.begin(), known.end(), general) == known.end())
        return std::nullopt;
    out.keys = split(rest);
    return out;
}

Result<double> runValue(const Json &run, const std::string &path, const std::string &runName)
{
    const Error absent = notPossible("lesson.no-value", "The run “{run}” has no number at {path}: it was not measured there.",
                                     {{"run", runName}, {"path", path}});
    const std::optional<RunPath> parsed = parseRunPath(path);
    if (!parsed || !run.is_object())
        return absent;
    const Json *at = &run;
    if (parsed->layer) {
        const auto layers = run.find("layers");
        if (layers == run.end() || !layers->is_array())
            return absent;
        const auto layer = std::find_if(layers->begin(), layers->end(), [&](const Json &item) {
            return item.is_object() && item.contains("name") && item["name"].is_string() &&
                   item["name"].get<std::string>() == *parsed->layer;
        });
        if (layer == layers->end())
            return notPossible("lesson.no-layer", "The run “{run}” has no layer called {layer}.",
                               {{"run", runName}, {"layer", *parsed->layer}});
        at = &*layer;
    }
    for (const std::string &key : parsed->keys) {
        if (!at->is_object())
            return absent;
        const auto found = at->find(key);
        if (found == at->end())
            return absent;
        at = &*found;
    }
    return at->is_number() ? Result<double>(at->get<double>()) : Result<double>(absent);
}

} // namespace quantoscope
