// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study_facts.h"

#include "models/architectures.h"

namespace quantoscope {
namespace {

constexpr int kClasses = 100, kImageNetClasses = 1000;
constexpr int kCasedWords = 28996;

void countLayers(const Graph &graph, NetworkFacts &facts)
{
    for (const Node &node : graph.nodes) {
        if (!hasQuantizableWeights(node.op))
            continue;
        ++facts.weightedLayers;
        if (node.op != OpType::Linear)
            continue;
        ++facts.linearLayers;
        std::int64_t weights = 1;
        for (const std::int64_t size : node.param("weight").shape())
            weights *= size;
        facts.linearWeights += weights;
    }
    facts.parameters = countParameters(graph);
}

} // namespace

Result<std::vector<NetworkFacts>> studyFacts()
{
    std::vector<NetworkFacts> all;
    for (const char *name : {"resnet18", "resnet34", "resnet50", "mobilenet_v2"}) {
        NetworkFacts facts;
        facts.model = name;
        QS_TRY_ASSIGN(const Model own, buildArchitecture({name, "imagenet", kClasses}));
        QS_TRY_ASSIGN(const Model imageNet, buildArchitecture({name, "imagenet", kImageNetClasses}));
        countLayers(own.graph, facts);
        facts.parametersImageNet = countParameters(imageNet.graph);
        all.push_back(std::move(facts));
    }
    BertConfig cased;
    cased.vocabularySize = kCasedWords;
    QS_TRY_ASSIGN(const Model bert, buildBert(cased));
    NetworkFacts facts;
    facts.model = "bert-base";
    countLayers(bert.graph, facts);
    facts.parametersImageNet = facts.parameters;
    all.push_back(std::move(facts));
    return all;
}

} // namespace quantoscope
