// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_networks.h"

#include "models/architectures.h"

#include <gtest/gtest.h>

#include <sstream>

namespace quantoscope {
namespace {

Result<Model> modelOf(const std::string &name)
{
    if (name == "densenet")
        return loadModel(TEST_GOLDEN "/torchscript/densenet.traced.pt");
    if (name == "bert-base")
        return buildBert({});
    if (name == "bert-mini") {
        BertConfig config;
        config.layers = 4;
        config.hiddenSize = 256;
        config.heads = 4;
        config.intermediateSize = 1024;
        return buildBert(config);
    }
    return buildArchitecture({name, "cifar", 100});
}

} // namespace

ModelInspection inspectedNetwork(const std::string &name, bool fused)
{
    const Result<Model> model = modelOf(name);
    if (!model) {
        ADD_FAILURE() << name << ": " << model.error().text();
        return {};
    }
    Recipe recipe;
    recipe.method = fused ? Method::Static : Method::StaticNoFuse;
    Result<ModelInspection> inspection = inspectModel(*model, recipe);
    if (!inspection) {
        ADD_FAILURE() << name << ": " << inspection.error().text();
        return {};
    }
    return std::move(*inspection);
}

GraphDrawing drawnNetwork(const std::string &name, bool fused)
{
    return drawingOf(inspectedNetwork(name, fused));
}

std::vector<std::string> networkNames()
{
    std::vector<std::string> names = {"resnet18", "resnet50", "mobilenet_v2", "bert-mini", "bert-base"};
#ifdef QUANTOSCOPE_WITH_TORCH
    names.push_back("densenet");
#endif
    return names;
}

GraphDrawing drawingFrom(const std::vector<std::string> &lines)
{
    GraphDrawing drawing;
    for (const std::string &line : lines) {
        std::istringstream words(line);
        DrawnLayer layer;
        words >> layer.name >> layer.op;
        for (std::string input; words >> input;)
            layer.inputs.push_back(input);
        drawing.layers.push_back(layer);
    }
    return drawing;
}

} // namespace quantoscope
