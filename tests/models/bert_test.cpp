// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace quantoscope {
namespace {

BertConfig tiny()
{
    return {.vocabularySize = 50, .hiddenSize = 8, .layers = 1, .heads = 2, .intermediateSize = 12, .maxPositions = 16};
}

TEST(Bert, isWrittenInTransformersWords)
{
    const auto model = buildBert(tiny());
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->graph.text(), R"(%0 = input() "input_ids"
%1 = input() "token_type_ids"
%2 = input() "attention_mask"
%3 = embedding(%0) "bert.embeddings.word_embeddings" [50, 8]
%4 = embedding(%1) "bert.embeddings.token_type_embeddings" [2, 8]
%5 = position_embedding(%0) "bert.embeddings.position_embeddings" [16, 8]
%6 = add(%3, %4) "bert.embeddings.add"
%7 = add(%6, %5) "bert.embeddings.add_1"
%8 = layer_norm(%7) "bert.embeddings.LayerNorm" [8]
%9 = linear(%8) "bert.encoder.layer.0.attention.self.query" [8, 8]
%10 = linear(%8) "bert.encoder.layer.0.attention.self.key" [8, 8]
%11 = linear(%8) "bert.encoder.layer.0.attention.self.value" [8, 8]
%12 = attention(%9, %10, %11, %2) "bert.encoder.layer.0.attention.self"
%13 = linear(%12) "bert.encoder.layer.0.attention.output.dense" [8, 8]
%14 = add(%13, %8) "bert.encoder.layer.0.attention.output.add"
%15 = layer_norm(%14) "bert.encoder.layer.0.attention.output.LayerNorm" [8]
%16 = linear(%15) "bert.encoder.layer.0.intermediate.dense" [12, 8]
%17 = gelu(%16) "bert.encoder.layer.0.intermediate.intermediate_act_fn"
%18 = linear(%17) "bert.encoder.layer.0.output.dense" [8, 12]
%19 = add(%18, %15) "bert.encoder.layer.0.output.add"
%20 = layer_norm(%19) "bert.encoder.layer.0.output.LayerNorm" [8]
%21 = linear(%20) "qa_outputs" [2, 8]
return %21
)");
    EXPECT_EQ(model->task, Task::QuestionAnswering);
    EXPECT_EQ(model->text.maxPositions, 16);
    EXPECT_EQ(model->graph.at(1).attrs.inputKind, InputKind::TokenTypes);
    EXPECT_EQ(model->graph.at(2).attrs.inputKind, InputKind::AttentionMask);
    EXPECT_EQ(model->graph.at(12).attrs.heads, 2);
    EXPECT_EQ(model->graph.at(8).attrs.epsilon, 1e-12);
}

TEST(Bert, baseCasedHasItsParametersAndShapes)
{
    const auto model = buildBert({.vocabularySize = 28996});
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(countParameters(model->graph), 107721218);
    const auto shapes = inferShapes(model->graph, {}, 128);
    ASSERT_TRUE(shapes.ok()) << shapes.error().text();
    EXPECT_EQ(shapes->back(), (Shape{128, 2}));
    const auto macs = countMacs(model->graph, *shapes);
    // 12 layers of 4 · 768² + 2 · 768 · 3072 for each token, 2 · 128² · 768 for attention, and the answer layer
    EXPECT_EQ(std::accumulate(macs.begin(), macs.end(), std::int64_t{0}),
              12 * (128LL * (4 * 768 * 768 + 2 * 768 * 3072) + 2LL * 128 * 128 * 768) + 128 * 768 * 2);
    EXPECT_FALSE(inferShapes(model->graph, {}, 513).ok());
}

struct ActivationCase {
    const char *name;
    OpType op;
    bool tanhApproximation;
};

TEST(Bert, knowsItsActivations)
{
    for (const ActivationCase &c : {ActivationCase{"gelu", OpType::Gelu, false}, ActivationCase{"gelu_new", OpType::Gelu, true},
                                    ActivationCase{"gelu_pytorch_tanh", OpType::Gelu, true}, ActivationCase{"relu", OpType::Relu, false}}) {
        BertConfig config = tiny();
        config.activation = c.name;
        const auto model = buildBert(config);
        ASSERT_TRUE(model.ok()) << model.error().text();
        EXPECT_EQ(model->graph.at(17).op, c.op) << c.name;
        EXPECT_EQ(model->graph.at(17).attrs.tanhApproximation, c.tanhApproximation) << c.name;
    }
    BertConfig config = tiny();
    config.activation = "silu";
    const auto model = buildBert(config);
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, ErrorCode::NotPossible);
    EXPECT_EQ(model.error().text(), "BERT's activation “silu” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.");
}

TEST(Bert, refusesImpossibleSizes)
{
    BertConfig heads = tiny();
    heads.heads = 3;
    EXPECT_EQ(buildBert(heads).error().text(), "BERT's hidden_size 8 cannot be divided among 3 attention heads.");
    BertConfig tooSmall = tiny();
    tooSmall.layerNormEpsilon = 0.0;
    EXPECT_EQ(buildBert(tooSmall).error().text(), "BERT's layer_norm_eps is 0; expected a small positive number.");
    tooSmall.layerNormEpsilon = -1e-12;
    EXPECT_EQ(buildBert(tooSmall).error().text(), "BERT's layer_norm_eps is -1e-12; expected a small positive number.");
    BertConfig layers = tiny();
    layers.layers = 0;
    EXPECT_EQ(buildBert(layers).error().text(), "BERT's num_hidden_layers is 0; expected 1 to 4194304.");
    BertConfig words = tiny();
    words.vocabularySize = 2000000000;
    EXPECT_EQ(buildBert(words).error().message.id(), "bert.dimension");
    BertConfig epsilon = tiny();
    epsilon.layerNormEpsilon = -1.0;
    EXPECT_EQ(buildBert(epsilon).error().message.id(), "bert.epsilon");
}

} // namespace
} // namespace quantoscope
