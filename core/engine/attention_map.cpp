// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attention_map.h"

#include "backends/reference_backend.h"
#include "datasets/qa_windows.h"
#include "metrics/question_answering.h"
#include "teach/attention.h"

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

using Results = std::map<NodeId, std::vector<float>>;

// The Attention nodes, and the results of their queries and keys once the network ran.
struct Attentions {
    std::vector<NodeId> nodes;
    Results results;

    explicit Attentions(const Graph &graph)
    {
        for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
            if (graph.nodes[i].op != OpType::Attention)
                continue;
            nodes.push_back(static_cast<NodeId>(i));
            results[graph.nodes[i].inputs[0]];
            results[graph.nodes[i].inputs[1]];
        }
    }

    Tap tap()
    {
        return [this](NodeId node, const float *values, std::size_t count, std::size_t) {
            const auto wanted = results.find(node);
            if (wanted != results.end())
                wanted->second.assign(values, values + count);
        };
    }
};

InputBatch batchOf(const QaWindow &window)
{
    InputBatch batch;
    batch.sequence = window.length();
    batch.ids = window.ids;
    batch.types = window.types;
    batch.mask.assign(window.ids.size(), 1);
    return batch;
}

void takeAnswer(const Question &question, const QaWindow &window, const std::vector<float> &logits, AttentionMap &map)
{
    const AnswerSpan span = chooseAnswer(question, {{&window, logits.data()}});
    map.answer = span.text;
    if (span.start < 0)
        return;
    for (int token = 0; token < window.length(); ++token) {
        const ContextSpan &place = window.spans[static_cast<std::size_t>(token)];
        if (!place.inContext() || place.begin < span.start || place.end > span.end)
            continue;
        if (map.answerBegin < 0)
            map.answerBegin = token;
        map.answerEnd = token + 1;
    }
}

} // namespace

float AttentionMap::weight(int layer, int head, int from, int to) const
{
    const std::size_t count = tokens.size();
    const std::size_t row = static_cast<std::size_t>(head) * count + static_cast<std::size_t>(from);
    return layers[static_cast<std::size_t>(layer)].weights[row * count + static_cast<std::size_t>(to)];
}

Result<AttentionMap> attentionMap(const Model &model, const Question &question, const RunContext &context)
{
    if (model.task != Task::QuestionAnswering)
        return badUsage("attention.task", "{model} answers no questions.", {{"model", model.name}});
    QS_TRY_ASSIGN(const WordPieceTokenizer tokenizer, WordPieceTokenizer::create(model.text));
    QaWindowOptions options;
    options.maxTokens = kAttentionTokens;
    options.maxQuestionTokens = kAttentionTokens / 2;
    const std::vector<QaWindow> windows = makeQaWindows(tokenizer, model.text, question, options);
    const QaWindow &window = windows.front();
    if (tokenizer.tokenize(question.question).empty() || tokenizer.tokenize(question.context).empty())
        return badUsage("attention.empty", "The question and the passage must have at least one word each.");

    QuantizedGraph graph = QuantizedGraph::allFloat(model.graph);
    ExecutionShape shape;
    shape.sequence = window.length();
    shape.everyResult = true;
    shape.cancel = context.token();
    QS_TRY_ASSIGN(const auto executable, makeReferenceBackend()->compile(graph, shape));
    executable->setCancelToken(context.token());
    Attentions attentions(model.graph);
    std::vector<float> logits;
    QS_TRY(executable->runWithTap(batchOf(window), logits, attentions.tap()));

    AttentionMap map;
    map.passageCut = windows.size() > 1;
    for (const std::int32_t id : window.ids)
        map.tokens.push_back(tokenizer.tokenText(id));
    for (const NodeId id : attentions.nodes) {
        const Node &node = model.graph.at(id);
        const std::vector<float> &query = attentions.results[node.inputs[0]];
        const std::vector<float> &key = attentions.results[node.inputs[1]];
        const AttentionShape heads = attentionShape(node, window.length(), static_cast<int>(query.size()) / window.length());
        map.layers.push_back({node.name, heads.heads, attentionWeights(query.data(), key.data(), heads)});
    }
    takeAnswer(question, window, logits, map);
    return map;
}

} // namespace quantoscope
