// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/hugging_face_config.h"

#include "base/phrases.h"
#include "loaders/json_fields.h"

#include <nlohmann/json.hpp>

namespace quantoscope {

namespace {

constexpr const char *kArchitecture = "BertForQuestionAnswering";

Error otherArchitecture(const JsonFields &config, const std::string &found)
{
    return notPossible("hugging-face.architecture", "{file}: the network {found} is not known; {known} is.",
                       {{"file", config.file()}, {"found", found}, {"known", kArchitecture}});
}

Status checkArchitecture(const JsonFields &config)
{
    QS_TRY_ASSIGN(const auto kind, config.text("model_type"));
    if (const auto list = config.json().find("architectures"); list != config.json().end() && !list->is_null()) {
        if (!list->is_array() || list->empty() || !list->front().is_string())
            return config.wrongType("architectures", phrases::listOfNames());
        if (list->front() != kArchitecture)
            return otherArchitecture(config, list->front().get<std::string>());
    } else if (!kind) {
        return badInput("hugging-face.no-architecture", "{file} says neither model_type nor architectures; expected bert and {known}.",
                        {{"file", config.file()}, {"known", kArchitecture}});
    }
    if (kind && *kind != "bert")
        return otherArchitecture(config, *kind);
    return {};
}

Status checkVariants(const JsonFields &config)
{
    QS_TRY_ASSIGN(const auto positions, config.text("position_embedding_type"));
    if (positions && *positions != "absolute")
        return notPossible("hugging-face.positions", "{file}: the position_embedding_type {found} is not known; absolute is.",
                           {{"file", config.file()}, {"found", *positions}});
    for (const char *key : {"is_decoder", "add_cross_attention"}) {
        QS_TRY_ASSIGN(const auto set, config.truth(key));
        if (set.value_or(false))
            return notPossible("hugging-face.decoder", "{file}: {key} is true; only encoders are known.",
                               {{"file", config.file()}, {"key", key}});
    }
    QS_TRY_ASSIGN(const auto quantization, config.object("quantization_config"));
    if (quantization)
        return notPossible("hugging-face.quantized",
                           "{file} has a quantization_config: its weights are quantized already; expected floating-point weights.",
                           {{"file", config.file()}});
    return {};
}

} // namespace

Result<BertConfig> readBertConfig(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(const JsonFields config, JsonFields::open(file));
    QS_TRY(checkArchitecture(config));
    QS_TRY(checkVariants(config));
    BertConfig bert;
    const std::pair<const char *, int *> sizes[] = {
        {"vocab_size", &bert.vocabularySize},          {"hidden_size", &bert.hiddenSize},
        {"num_hidden_layers", &bert.layers},           {"num_attention_heads", &bert.heads},
        {"intermediate_size", &bert.intermediateSize}, {"max_position_embeddings", &bert.maxPositions},
        {"type_vocab_size", &bert.typeVocabulary},
    };
    for (const auto &[key, target] : sizes) {
        QS_TRY_ASSIGN(const auto value, config.wholeNumber(key));
        *target = value.value_or(*target);
    }
    QS_TRY_ASSIGN(const auto epsilon, config.number("layer_norm_eps"));
    bert.layerNormEpsilon = epsilon.value_or(bert.layerNormEpsilon);
    QS_TRY_ASSIGN(const auto activation, config.text("hidden_act"));
    bert.activation = activation.value_or(bert.activation);
    return bert;
}

} // namespace quantoscope
