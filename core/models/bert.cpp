// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"
#include "models/graph_builder.h"

#include <array>
#include <charconv>

namespace quantoscope {

namespace {

constexpr int kLargestDimension = 1 << 22; // keeps the product of two dimensions inside 64 bits and lies inside reason

std::string shortest(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::to_string(value);
}

Status checkConfig(const BertConfig &config)
{
    const std::pair<const char *, int> dimensions[] = {
        {"vocab_size", config.vocabularySize},
        {"hidden_size", config.hiddenSize},
        {"num_attention_heads", config.heads},
        {"intermediate_size", config.intermediateSize},
        {"max_position_embeddings", config.maxPositions},
        {"type_vocab_size", config.typeVocabulary},
        {"num_hidden_layers", config.layers},
    };
    for (const auto &[name, value] : dimensions) {
        if (value < 1 || value > kLargestDimension)
            return badInput("bert.dimension", "BERT's {name} is {found}; expected 1 to {most}.",
                            {{"name", name}, {"found", std::to_string(value)}, {"most", std::to_string(kLargestDimension)}});
    }
    if (config.hiddenSize % config.heads != 0)
        return badInput("bert.heads", "BERT's hidden_size {hidden} cannot be divided among {heads} attention heads.",
                        {{"hidden", std::to_string(config.hiddenSize)}, {"heads", std::to_string(config.heads)}});
    if (!(config.layerNormEpsilon > 0.0 && config.layerNormEpsilon < 1.0))
        return badInput("bert.epsilon", "BERT's layer_norm_eps is {found}; expected a small positive number.",
                        {{"found", shortest(config.layerNormEpsilon)}});
    return {};
}

struct BertActivation {
    const char *name;
    OpType op;
    bool tanhApproximation;
};
constexpr BertActivation kActivations[] = {
    {"gelu", OpType::Gelu, false},
    {"gelu_new", OpType::Gelu, true},
    {"gelu_pytorch_tanh", OpType::Gelu, true},
    {"relu", OpType::Relu, false},
};

NodeId embeddings(GraphBuilder &builder, const BertConfig &config, NodeId ids, NodeId types)
{
    const std::string p = "bert.embeddings.";
    const NodeId words = builder.embedding(p + "word_embeddings", OpType::Embedding, ids, config.vocabularySize, config.hiddenSize);
    const NodeId segment =
        builder.embedding(p + "token_type_embeddings", OpType::Embedding, types, config.typeVocabulary, config.hiddenSize);
    const NodeId positions =
        builder.embedding(p + "position_embeddings", OpType::PositionEmbedding, ids, config.maxPositions, config.hiddenSize);
    NodeId x = builder.add(p + "add", words, segment);
    x = builder.add(p + "add_1", x, positions);
    return builder.layerNorm(p + "LayerNorm", x, config.hiddenSize, config.layerNormEpsilon);
}

// Linear, residual and LayerNorm, as BertSelfOutput and BertOutput do.
struct ResidualOutput {
    std::string path;
    NodeId from;
    int inputs;
    NodeId residual;
};

NodeId residualOutput(GraphBuilder &builder, const BertConfig &config, const ResidualOutput &block)
{
    NodeId x = builder.linear(block.path + ".dense", block.from, block.inputs, config.hiddenSize);
    x = builder.add(block.path + ".add", x, block.residual);
    return builder.layerNorm(block.path + ".LayerNorm", x, config.hiddenSize, config.layerNormEpsilon);
}

NodeId encoderLayer(GraphBuilder &builder, const BertConfig &config, const BertActivation &activation, int index, NodeId x, NodeId mask)
{
    const std::string p = "bert.encoder.layer." + std::to_string(index) + ".";
    const std::string self = p + "attention.self";
    const int hidden = config.hiddenSize;
    const NodeId query = builder.linear(self + ".query", x, hidden, hidden);
    const NodeId key = builder.linear(self + ".key", x, hidden, hidden);
    const NodeId value = builder.linear(self + ".value", x, hidden, hidden);
    const NodeId context = builder.attention(self, {query, key, value, mask}, config.heads);
    const NodeId attended = residualOutput(builder, config, {p + "attention.output", context, hidden, x});
    NodeId inner = builder.linear(p + "intermediate.dense", attended, hidden, config.intermediateSize);
    inner = builder.elementwise(p + "intermediate.intermediate_act_fn", activation.op, inner);
    builder.at(inner).attrs.tanhApproximation = activation.tanhApproximation;
    return residualOutput(builder, config, {p + "output", inner, config.intermediateSize, attended});
}

} // namespace

Result<Model> buildBert(const BertConfig &config)
{
    QS_TRY(checkConfig(config));
    const BertActivation *activation = nullptr;
    for (const BertActivation &known : kActivations) {
        if (config.activation == known.name)
            activation = &known;
    }
    if (!activation)
        return notPossible("bert.activation",
                           "BERT's activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.",
                           {{"found", config.activation}});
    GraphBuilder builder;
    const NodeId ids = builder.input("input_ids", InputKind::TokenIds);
    const NodeId types = builder.input("token_type_ids", InputKind::TokenTypes);
    const NodeId mask = builder.input("attention_mask", InputKind::AttentionMask);
    NodeId x = embeddings(builder, config, ids, types);
    for (int i = 0; i < config.layers; ++i)
        x = encoderLayer(builder, config, *activation, i, x, mask);
    Model model;
    model.graph = builder.take(builder.linear("qa_outputs", x, config.hiddenSize, 2));
    model.task = Task::QuestionAnswering;
    model.name = "bert";
    model.architecture = "bert";
    model.text.maxPositions = config.maxPositions;
    model.text.typeVocabulary = config.typeVocabulary;
    return model;
}

} // namespace quantoscope
