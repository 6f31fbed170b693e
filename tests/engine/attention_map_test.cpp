// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attention_map.h"

#include "backends/reference_backend.h"
#include "datasets/qa_windows.h"
#include "engine/evaluate_questions.h"
#include "engine/shaped_executable.h"
#include "loaders/load_model.h"
#include "teach/attention.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>

namespace quantoscope {
namespace {

const Model &bertMini()
{
    static const Model model = std::move(*loadModel("bert-mini-qa"));
    return model;
}

Question asked()
{
    Question question;
    question.question = "When was Keller Motors established?";
    question.context = "Keller Motors opened in 1830. Keller Motors competes with Brown Brothers.";
    return question;
}

TEST(AttentionMap, TokensAnswerAndRows)
{
    const auto map = attentionMap(bertMini(), asked(), {});
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->tokens.front(), "[CLS]");
    EXPECT_EQ(map->tokens.back(), "[SEP]");
    EXPECT_EQ(map->tokens[1], "When");
    EXPECT_FALSE(map->passageCut);
    EXPECT_EQ(map->answer, "1830");
    ASSERT_GE(map->answerBegin, 0);
    EXPECT_LT(map->answerBegin, map->answerEnd);
    std::string pieces;
    for (int i = map->answerBegin; i < map->answerEnd; ++i)
        pieces += map->tokens[static_cast<std::size_t>(i)];
    std::erase(pieces, '#');
    EXPECT_EQ(pieces, "1830");
    ASSERT_EQ(map->layers.size(), 4U);
    for (int layer = 0; layer < 4; ++layer) {
        EXPECT_EQ(map->layers[static_cast<std::size_t>(layer)].heads, 4);
        for (int head = 0; head < 4; ++head) {
            for (int from = 0; from < static_cast<int>(map->tokens.size()); ++from) {
                double sum = 0.0;
                for (int to = 0; to < static_cast<int>(map->tokens.size()); ++to)
                    sum += map->weight(layer, head, from, to);
                EXPECT_NEAR(sum, 1.0, 1e-5);
            }
        }
    }
}

// The context vectors computed from the map are those that the network itself computed.
TEST(AttentionMap, TheContextOfTheMapIsTheNetworks)
{
    const Model &model = bertMini();
    const auto map = attentionMap(model, asked(), {});
    ASSERT_TRUE(map.ok());
    const auto tokenizer = WordPieceTokenizer::create(model.text);
    ASSERT_TRUE(tokenizer.ok());
    const QaWindow window = makeQaWindows(*tokenizer, model.text, asked()).front();
    ASSERT_EQ(window.ids.size(), map->tokens.size());
    InputBatch batch;
    batch.sequence = window.length();
    batch.ids = window.ids;
    batch.types = window.types;
    batch.mask.assign(window.ids.size(), 1);
    ExecutionShape shape;
    shape.sequence = window.length();
    shape.everyResult = true;
    const auto graph = QuantizedGraph::allFloat(model.graph);
    const auto executable = makeReferenceBackend()->compile(graph, shape);
    ASSERT_TRUE(executable.ok());
    std::map<NodeId, std::vector<float>> results;
    std::vector<float> logits;
    const Tap tap = [&](NodeId node, const float *values, std::size_t count, std::size_t) { results[node].assign(values, values + count); };
    ASSERT_TRUE((*executable)->runWithTap(batch, logits, tap).ok());
    for (const LayerAttention &layer : map->layers) {
        const NodeId id = *model.graph.find(layer.name);
        const Node &node = model.graph.at(id);
        const auto &own = results.at(id);
        const auto &value = results.at(node.inputs[2]);
        const int tokens = window.length();
        const auto context =
            attentionContext(layer.weights, value.data(), attentionShape(node, tokens, static_cast<int>(value.size()) / tokens));
        ASSERT_EQ(context.size(), own.size());
        for (std::size_t i = 0; i < own.size(); ++i)
            ASSERT_NEAR(context[i], own[i], 1e-5F) << layer.name << " " << i;
    }
}

// Right or wrong, it is the answer that an evaluation of the float network gives.
TEST(AttentionMap, TheAnswerIsTheEvaluations)
{
    const auto data = openData("sample", Task::QuestionAnswering);
    ASSERT_TRUE(data.ok());
    std::vector<Question> questions(data->evaluationQuestions.begin(), data->evaluationQuestions.begin() + 12);
    for (Question &question : questions) { // two sentences: one window on either way
        question.context = question.context.substr(0, question.context.find(". ", question.context.find(". ") + 1) + 1);
        question.answers.clear();
        question.impossible = false;
    }
    const auto graph = QuantizedGraph::allFloat(bertMini().graph);
    const auto backend = makeReferenceBackend();
    ShapedExecutable executable(*backend, graph, {}, 1);
    std::vector<int> items(questions.size());
    std::iota(items.begin(), items.end(), 0);
    const auto expected = evaluateQuestions(executable, {questions, items, bertMini().text}, {});
    ASSERT_TRUE(expected.ok());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto map = attentionMap(bertMini(), questions[i], {});
        ASSERT_TRUE(map.ok());
        ASSERT_FALSE(map->passageCut) << questions[i].context;
        EXPECT_EQ(map->answer, (*expected)[i].answer) << questions[i].question;
    }
}

TEST(AttentionMap, ALongPassageIsCutAndItIsSaid)
{
    Question question = asked();
    for (int i = 0; i < 5; ++i)
        question.context += " " + question.context;
    const auto map = attentionMap(bertMini(), question, {});
    ASSERT_TRUE(map.ok());
    EXPECT_TRUE(map->passageCut);
    EXPECT_EQ(map->tokens.size(), static_cast<std::size_t>(kAttentionTokens));
}

TEST(AttentionMap, WhatItRefuses)
{
    Question question = asked();
    question.question = "  ";
    auto map = attentionMap(bertMini(), question, {});
    ASSERT_FALSE(map.ok());
    EXPECT_EQ(map.error().message.text(), "The question and the passage must have at least one word each.");
    question = asked();
    question.context.clear();
    EXPECT_FALSE(attentionMap(bertMini(), question, {}).ok());
    Model classifier;
    classifier.name = "resnet18";
    map = attentionMap(classifier, asked(), {});
    ASSERT_FALSE(map.ok());
    EXPECT_EQ(map.error().message.text(), "resnet18 answers no questions.");
    CancelToken token;
    token.cancel();
    map = attentionMap(bertMini(), asked(), RunContext(token, {}));
    ASSERT_FALSE(map.ok());
    EXPECT_EQ(map.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace quantoscope
