// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"
#include "models/parameter_names.h"

#include <cmath>
#include <set>

namespace quantoscope {

namespace {

// "a, b, c and 4 more"
Message firstThree(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 3;
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < kShown; ++i)
        text += (i ? ", " : "") + names[i];
    if (names.size() > kShown)
        return Message("parameters.and-more", "{names} and {count} more",
                       {{"names", text}, {"count", std::to_string(names.size() - kShown)}});
    return Message::verbatim(std::move(text));
}

std::string sourceText(const Model &model)
{
    return model.source.empty() ? model.name : model.source;
}

bool isFloat(DType type)
{
    return type == DType::F32 || type == DType::F64 || type == DType::F16 || type == DType::BF16;
}

struct Mismatches {
    std::vector<std::string> missing, surplus, shapes, types;
};

Mismatches compare(const Model &model, const std::map<std::string, Tensor> &tensors)
{
    Mismatches found;
    std::set<std::string> known;
    for (const Node &node : model.graph.nodes) {
        for (const auto &[key, wanted] : node.params) {
            const std::string name = node.paramPrefix + key;
            known.insert(name);
            const auto it = tensors.find(name);
            if (it == tensors.end())
                found.missing.push_back(name);
            else if (it->second.shape() != wanted.shape())
                found.shapes.push_back(name + " " + shapeText(it->second.shape()) + " ≠ " + shapeText(wanted.shape()));
            else if (!isFloat(it->second.dtype()))
                found.types.push_back(name + " (" + std::string(dtypeName(it->second.dtype())) + ")");
        }
    }
    for (const auto &[name, tensor] : tensors) {
        if (known.count(name) == 0)
            found.surplus.push_back(name);
    }
    return found;
}

Status refuseMismatches(const Model &model, const Mismatches &found)
{
    const std::string file = sourceText(model);
    if (!found.missing.empty() && !found.surplus.empty())
        return badInput("parameters.other-network", "{file} does not hold {architecture}. Missing: {missing}; not known: {surplus}.",
                        {{"file", file},
                         {"architecture", model.architecture},
                         {"missing", firstThree(found.missing)},
                         {"surplus", firstThree(found.surplus)}});
    if (!found.missing.empty())
        return badInput("parameters.missing", "{file}: {architecture} lacks parameters: {names}.",
                        {{"file", file}, {"architecture", model.architecture}, {"names", firstThree(found.missing)}});
    if (!found.surplus.empty())
        return badInput("parameters.surplus", "{file}: {architecture} has no such parameters: {names}.",
                        {{"file", file}, {"architecture", model.architecture}, {"names", firstThree(found.surplus)}});
    if (!found.shapes.empty())
        return badInput("parameters.shape", "{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.",
                        {{"file", file}, {"architecture", model.architecture}, {"names", firstThree(found.shapes)}});
    if (!found.types.empty())
        return badInput("parameters.type", "{file}: parameters are not floating-point numbers: {names}.",
                        {{"file", file}, {"names", firstThree(found.types)}});
    return {};
}

bool allFinite(const Tensor &tensor)
{
    const auto *values = tensor.data<float>();
    const std::int64_t count = tensor.elementCount();
    bool finite = true;
    for (std::int64_t i = 0; i < count; ++i)
        finite &= std::isfinite(values[i]);
    return finite;
}

bool hasNegative(const Tensor &tensor)
{
    const auto *values = tensor.data<float>();
    for (std::int64_t i = 0; i < tensor.elementCount(); ++i) {
        if (values[i] < 0.F)
            return true;
    }
    return false;
}

} // namespace

Status bindParameters(Model &model, const StateDict &state)
{
    QS_TRY_ASSIGN(const NamedParameters parameters, normaliseNames(state));
    QS_TRY(refuseMismatches(model, compare(model, parameters.tensors)));
    Graph graph = model.graph;
    std::vector<std::string> notFinite;
    for (Node &node : graph.nodes) {
        for (auto &[key, tensor] : node.params) {
            const std::string name = node.paramPrefix + key;
            tensor = parameters.tensors.at(name).toF32();
            if (!allFinite(tensor))
                notFinite.push_back(name);
            else if (key == "running_var" && hasNegative(tensor))
                return badInput("parameters.negative-variance", "{file}: the variances in {name} are negative.",
                                {{"file", sourceText(model)}, {"name", name}});
        }
    }
    if (!notFinite.empty())
        return badInput("parameters.not-finite", "{file}: not a number or infinite values stand in {names}.",
                        {{"file", sourceText(model)}, {"names", firstThree(notFinite)}});
    model.graph = std::move(graph);
    if (!parameters.ignored.empty())
        model.warnings.push_back(Message("parameters.ignored", "Parameters that are not needed to run the network were left out: {names}.",
                                         {{"names", firstThree(parameters.ignored)}}));
    return {};
}

} // namespace quantoscope
