// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/hugging_face.h"

#include "loaders/load_model.h"
#include "loaders/safetensors.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string kTiny = TEST_GOLDEN "/hf_tiny_bert";

// A copy of the tiny BERT's folder that a test may spoil.
class TinyFolder : public TemporaryFolder
{
public:
    TinyFolder()
    {
        fs::copy_file(kTiny + "/model.safetensors", path() / "model.safetensors");
        std::ifstream in(kTiny + "/config.json");
        config = nlohmann::json::parse(in);
        words = 300;
    }

    Result<Model> load()
    {
        if (words > 0) {
            std::string text = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n";
            for (int i = 5; i < words; ++i)
                text += "word" + std::to_string(i) + "\n";
            write("vocab.txt", text);
        }
        if (!config.is_null())
            write("config.json", config.dump());
        return loadHuggingFaceFolder(path());
    }

    nlohmann::json config;
    int words = 0;
};

std::vector<std::string> warningIds(const Model &model)
{
    std::vector<std::string> ids;
    for (const Message &warning : model.warnings)
        ids.push_back(warning.id());
    return ids;
}

TEST(HuggingFace, readsAFolder)
{
    TinyFolder folder;
    folder.write("tokenizer_config.json",
                 R"({"do_lower_case": true, "tokenize_chinese_chars": false, "tokenizer_class": "BertTokenizer"})");
    const auto model = folder.load();
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->task, Task::QuestionAnswering);
    EXPECT_EQ(model->format, "hugging-face");
    EXPECT_EQ(model->name, folder.name());
    EXPECT_EQ(model->source, folder.path().string());
    EXPECT_EQ(model->sha256.size(), 64U);
    EXPECT_EQ(model->text.vocabulary.size(), 300U);
    EXPECT_EQ(model->text.maxPositions, 64);
    EXPECT_TRUE(model->text.lowerCase);
    EXPECT_TRUE(model->text.stripAccents); // follows the case
    EXPECT_FALSE(model->text.tokenizeChinese);
    EXPECT_TRUE(model->warnings.empty());
    const Node &dense = model->graph.at(*model->graph.find("bert.encoder.layer.1.output.dense"));
    EXPECT_EQ(dense.param("weight").shape(), (Shape{96, 200}));
}

TEST(HuggingFace, anotherFormatGivesTheSameParameters)
{
    TinyFolder folder;
    const auto first = folder.load();
    ASSERT_TRUE(first.ok()) << first.error().text();
    fs::remove(folder.path() / "model.safetensors");
    fs::copy_file(kTiny + "/pytorch_model.bin", folder.path() / "pytorch_model.bin");
    const auto second = folder.load();
    ASSERT_TRUE(second.ok()) << second.error().text();
    ASSERT_EQ(first->graph.text(), second->graph.text());
    for (std::size_t i = 0; i < first->graph.nodes.size(); ++i) {
        for (const auto &[key, tensor] : first->graph.nodes[i].params) {
            const Tensor &other = second->graph.nodes[i].param(key);
            ASSERT_EQ(tensor.byteCount(), other.byteCount());
            EXPECT_EQ(std::memcmp(tensor.bytes(), other.bytes(), tensor.byteCount()), 0) << first->graph.nodes[i].name << ' ' << key;
        }
    }
}

TEST(HuggingFace, withoutVocabularyTheNetworkLoadsWithAWarning)
{
    const auto model = loadHuggingFaceFolder(kTiny);
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(warningIds(*model), std::vector<std::string>{"tokenizer.no-vocabulary"});
    EXPECT_TRUE(model->text.vocabulary.empty());
}

// Splits the weights into two shards with an index.
void makeShards(const TinyFolder &folder)
{
    const auto state = readSafetensors(kTiny + "/model.safetensors");
    ASSERT_TRUE(state.ok());
    StateDict parts[2];
    nlohmann::json places;
    int i = 0;
    for (const auto &[name, tensor] : state->tensors) {
        const int part = i++ % 2;
        parts[part].tensors[name] = tensor;
        places[name] = "model-0000" + std::to_string(part + 1) + "-of-00002.safetensors";
    }
    for (int part = 0; part < 2; ++part)
        ASSERT_TRUE(
            writeSafetensors(folder.path() / ("model-0000" + std::to_string(part + 1) + "-of-00002.safetensors"), parts[part]).ok());
    folder.write("model.safetensors.index.json", nlohmann::json{{"weight_map", places}}.dump());
    fs::remove(folder.path() / "model.safetensors");
}

TEST(HuggingFace, readsShards)
{
    TinyFolder folder;
    const auto whole = folder.load();
    ASSERT_TRUE(whole.ok()) << whole.error().text();
    makeShards(folder);
    const auto model = folder.load();
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(countParameters(model->graph), countParameters(whole->graph));
    EXPECT_EQ(model->sha256.size(), 64U);
    EXPECT_NE(model->sha256, whole->sha256);

    fs::remove(folder.path() / "model-00002-of-00002.safetensors");
    const auto missing = folder.load();
    ASSERT_FALSE(missing.ok());
    EXPECT_THAT(missing.error().text(),
                HasSubstr("model.safetensors.index.json names the file model-00002-of-00002.safetensors, which is not there."));
}

TEST(HuggingFace, refusesAnIndexThatLies)
{
    TinyFolder folder;
    makeShards(folder);
    folder.write("model.safetensors.index.json", R"({"weight_map": {"a.weight": "model-00001-of-00002.safetensors"}})");
    EXPECT_THAT(folder.load().error().text(), HasSubstr("says that model-00001-of-00002.safetensors holds a.weight, but it does not."));
    for (const char *name : {"../secret.safetensors", "/etc/passwd", "..", ""}) {
        folder.write("model.safetensors.index.json", nlohmann::json{{"weight_map", {{"a", name}}}}.dump());
        EXPECT_EQ(folder.load().error().message.id(), "hugging-face.shard-name") << name;
    }
    folder.write("model.safetensors.index.json", R"({"weight_map": {"a": 3}})");
    EXPECT_THAT(folder.load().error().text(), HasSubstr("weight_map.a is 3; expected the name of a file."));
    folder.write("model.safetensors.index.json", R"({"metadata": {}})");
    EXPECT_THAT(folder.load().error().text(), HasSubstr("weight_map is nothing; expected an object."));
}

struct ConfigCase {
    const char *name;
    std::function<void(TinyFolder &)> spoil;
    ErrorCode code;
    const char *text; // with the folder's path as DIR
};

class SpoiltFolders : public testing::TestWithParam<ConfigCase>
{
};

TEST_P(SpoiltFolders, areRefused)
{
    TinyFolder folder;
    GetParam().spoil(folder);
    const auto model = folder.load();
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, GetParam().code);
    std::string text = model.error().text();
    const std::string path = folder.path().string();
    for (std::size_t at = text.find(path); at != std::string::npos; at = text.find(path))
        text.replace(at, path.size(), "DIR");
    EXPECT_EQ(text, GetParam().text);
}

ConfigCase withConfig(const char *name, const char *key, const nlohmann::json &value, ErrorCode code, const char *text)
{
    return {name, [key, value](TinyFolder &f) { f.config[key] = value; }, code, text};
}

INSTANTIATE_TEST_SUITE_P(
    all, SpoiltFolders,
    testing::Values(
        withConfig("architecture", "architectures", {"DistilBertForQuestionAnswering"}, ErrorCode::NotPossible,
                   "DIR/config.json: the network DistilBertForQuestionAnswering is not known; BertForQuestionAnswering is."),
        withConfig("task", "architectures", {"BertForMaskedLM"}, ErrorCode::NotPossible,
                   "DIR/config.json: the network BertForMaskedLM is not known; BertForQuestionAnswering is."),
        withConfig("architectures_type", "architectures", "Bert", ErrorCode::BadInput,
                   "DIR/config.json: architectures is \"Bert\"; expected a list of names."),
        withConfig("architectures_empty", "architectures", nlohmann::json::array(), ErrorCode::BadInput,
                   "DIR/config.json: architectures is []; expected a list of names."),
        withConfig("a_long_text", "hidden_size", std::string(30, 'x') + "ΩΩΩΩΩΩΩΩΩΩΩΩΩΩΩΩΩ", ErrorCode::BadInput,
                   "DIR/config.json: hidden_size is \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxΩΩΩΩΩΩΩΩΩΩΩΩΩΩ…; expected a whole number."),
        withConfig("model_type", "model_type", "roberta", ErrorCode::NotPossible,
                   "DIR/config.json: the network roberta is not known; BertForQuestionAnswering is."),
        withConfig("positions", "position_embedding_type", "relative_key_query", ErrorCode::NotPossible,
                   "DIR/config.json: the position_embedding_type relative_key_query is not known; absolute is."),
        withConfig("decoder", "is_decoder", true, ErrorCode::NotPossible, "DIR/config.json: is_decoder is true; only encoders are known."),
        withConfig("quantized", "quantization_config", {{"bits", 4}}, ErrorCode::NotPossible,
                   "DIR/config.json has a quantization_config: its weights are quantized already; expected floating-point weights."),
        withConfig("activation", "hidden_act", "silu", ErrorCode::NotPossible,
                   "DIR/config.json: BERT's activation “silu” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu."),
        withConfig("activation_type", "hidden_act", 3, ErrorCode::BadInput, "DIR/config.json: hidden_act is 3; expected a text."),
        withConfig("size_text", "hidden_size", "96", ErrorCode::BadInput,
                   "DIR/config.json: hidden_size is \"96\"; expected a whole number."),
        withConfig("size_fraction", "hidden_size", 96.5, ErrorCode::BadInput,
                   "DIR/config.json: hidden_size is 96.5; expected a whole number."),
        withConfig("size_huge", "vocab_size", 9223372036854775807LL, ErrorCode::BadInput,
                   "DIR/config.json: vocab_size is 9223372036854775807; expected a whole number."),
        withConfig("size_negative", "num_hidden_layers", -1, ErrorCode::BadInput,
                   "DIR/config.json: BERT's num_hidden_layers is -1; expected 1 to 4194304."),
        withConfig("heads", "num_attention_heads", 7, ErrorCode::BadInput,
                   "DIR/config.json: BERT's hidden_size 96 cannot be divided among 7 attention heads."),
        withConfig("epsilon", "layer_norm_eps", "small", ErrorCode::BadInput,
                   "DIR/config.json: layer_norm_eps is \"small\"; expected a number."),
        withConfig("other_size", "intermediate_size", 100, ErrorCode::BadInput,
                   "DIR/model.safetensors: parameters have another shape than bert needs (found ≠ needed): "
                   "bert.encoder.layer.0.intermediate.dense.bias [200] ≠ [100], "
                   "bert.encoder.layer.0.intermediate.dense.weight [200, 96] ≠ [100, 96], "
                   "bert.encoder.layer.0.output.dense.weight [96, 200] ≠ [96, 100] and 3 more."),
        ConfigCase{"rows", [](TinyFolder &f) { f.config["vocab_size"] = f.words = 320; }, ErrorCode::BadInput,
                   "DIR/model.safetensors: parameters have another shape than bert needs (found ≠ needed): "
                   "bert.embeddings.word_embeddings.weight [300, 96] ≠ [320, 96]."},
        ConfigCase{"words", [](TinyFolder &f) { f.words = 301; }, ErrorCode::BadInput,
                   "DIR: the vocabulary has 301 words, but the network has embeddings for 300 (vocab_size)."},
        ConfigCase{"no_kind",
                   [](TinyFolder &f) {
                       f.config.erase("architectures");
                       f.config.erase("model_type");
                   },
                   ErrorCode::BadInput,
                   "DIR/config.json says neither model_type nor architectures; expected bert and BertForQuestionAnswering."},
        ConfigCase{
            "no_config", [](TinyFolder &f) { f.config = nullptr; }, ErrorCode::BadInput,
            "DIR has no config.json: it is no Hugging Face model. Expected is a folder with config.json, vocab.txt and the weights, or "
            "the file of a network."},
        ConfigCase{"broken_json",
                   [](TinyFolder &f) {
                       f.config = nullptr;
                       f.write("config.json", "{\n \"model_type\": \"bert\",\n \"x\" 3}");
                   },
                   ErrorCode::BadInput, "DIR/config.json: the JSON is broken at line 3, column 6."},
        ConfigCase{"list_json",
                   [](TinyFolder &f) {
                       f.config = nullptr;
                       f.write("config.json", "[1]");
                   },
                   ErrorCode::BadInput, "DIR/config.json: the JSON is a list; expected an object in braces."},
        ConfigCase{"no_weights", [](TinyFolder &f) { fs::remove(f.path() / "model.safetensors"); }, ErrorCode::BadInput,
                   "DIR holds no weights: expected model.safetensors or pytorch_model.bin (or their index)."},
        ConfigCase{"lfs", [](TinyFolder &f) { f.write("model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"); },
                   ErrorCode::BadInput, "DIR/model.safetensors is a Git LFS pointer and not the weights: fetch them with “git lfs pull”."},
        ConfigCase{"no_unknown_word",
                   [](TinyFolder &f) {
                       f.words = 0;
                       f.write("vocab.txt", "[PAD]\n[CLS]\n[SEP]\n");
                   },
                   ErrorCode::BadInput, "DIR/vocab.txt: the vocabulary of 3 words lacks [UNK]."},
        ConfigCase{"tokenizer", [](TinyFolder &f) { f.write("tokenizer_config.json", R"({"tokenizer_class": "RobertaTokenizer"})"); },
                   ErrorCode::NotPossible, "DIR/tokenizer_config.json: the tokenizer RobertaTokenizer is not known; BertTokenizer is."},
        ConfigCase{"tokenizer_type", [](TinyFolder &f) { f.write("tokenizer_config.json", R"({"do_lower_case": "no"})"); },
                   ErrorCode::BadInput, "DIR/tokenizer_config.json: do_lower_case is \"no\"; expected true or false."},
        ConfigCase{"normalizer",
                   [](TinyFolder &f) { f.write("tokenizer.json", R"({"normalizer": {"type": "NFC"}, "model": {"vocab": {}}})"); },
                   ErrorCode::NotPossible, "DIR/tokenizer.json: the normalizer NFC is not known; BertNormalizer is."}),
    [](const auto &info) { return std::string(info.param.name); });

const std::string kTokenizerJson = R"({"normalizer": {"type": "BertNormalizer", "lowercase": false, "strip_accents": null,
 "handle_chinese_chars": false}, "model": {"type": "WordPiece", "vocab": {"[PAD]": 0, "[CLS]": 2, "[UNK]": 1, "[SEP]": 3, "Ab": 4}}})";

TEST(HuggingFace, takesWordsAndSettingsFromTokenizerJson)
{
    TinyFolder folder;
    folder.words = 0;
    folder.write("tokenizer.json", kTokenizerJson);
    const auto model = folder.load();
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->text.vocabulary, (std::vector<std::string>{"[PAD]", "[UNK]", "[CLS]", "[SEP]", "Ab"}));
    EXPECT_FALSE(model->text.lowerCase);
    EXPECT_FALSE(model->text.stripAccents);
    EXPECT_FALSE(model->text.tokenizeChinese);
    EXPECT_EQ(warningIds(*model), std::vector<std::string>{"hugging-face.spare-rows"}); // 300 rows, 5 words

    folder.write("tokenizer_config.json", R"({"do_lower_case": true, "strip_accents": false})"); // has the last word
    const auto configured = folder.load();
    ASSERT_TRUE(configured.ok()) << configured.error().text();
    EXPECT_TRUE(configured->text.lowerCase);
    EXPECT_FALSE(configured->text.stripAccents);
    EXPECT_FALSE(configured->text.tokenizeChinese);
}

TEST(HuggingFace, refusesABrokenTokenizerJson)
{
    struct Case {
        std::string json;
        const char *id;
    };
    const std::vector<Case> cases = {
        {R"({"model": {"type": "BPE", "vocab": {}}})", "tokenizer.model"},
        {R"({"model": {"vocab": [1]}})", "json.wrong-type"},
        {R"({})", "json.wrong-type"},
        {R"({"model": {}})", "json.wrong-type"},
        {R"({"model": {"vocab": {"a": 0, "b": 0}}})", "tokenizer.vocabulary-ids"},
        {R"({"model": {"vocab": {"a": 2}}})", "tokenizer.vocabulary-ids"},
        {R"({"model": {"vocab": {"a": -1}}})", "tokenizer.vocabulary-ids"},
        {R"({"model": {"vocab": {"a": "0"}}})", "tokenizer.vocabulary-ids"},
        {R"({"model": {"vocab": {"a": 0}}})", "vocabulary.special-words"},
        {R"({"normalizer": "x"})", "json.wrong-type"},
        {"{", "json.broken"},
    };
    for (const Case &c : cases) {
        TinyFolder folder;
        folder.words = 0;
        folder.write("tokenizer.json", c.json);
        const auto model = folder.load();
        ASSERT_FALSE(model.ok()) << c.json;
        EXPECT_EQ(model.error().message.id(), c.id) << c.json;
    }
}

TEST(HuggingFace, guessesTheCaseFromTheWordsWithAWarning)
{
    TinyFolder folder;
    const auto uncased = folder.load();
    ASSERT_TRUE(uncased.ok()) << uncased.error().text();
    EXPECT_TRUE(uncased->text.lowerCase);
    EXPECT_EQ(warningIds(*uncased), std::vector<std::string>{"tokenizer.case-guessed"});
    folder.words = 0;
    folder.write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\nThe\n");
    const auto cased = folder.load();
    ASSERT_TRUE(cased.ok()) << cased.error().text();
    EXPECT_FALSE(cased->text.lowerCase);
    EXPECT_FALSE(cased->text.stripAccents);
}

TEST(HuggingFace, readsTheBundledModel)
{
    const auto model = loadModel("bert-mini-qa");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->name, "bert-mini-qa");
    EXPECT_EQ(model->text.vocabulary.size(), 4000U);
    EXPECT_FALSE(model->text.lowerCase);
    EXPECT_FALSE(model->text.stripAccents);
    EXPECT_EQ(model->text.maxPositions, 192);
    EXPECT_TRUE(model->warnings.empty());
    EXPECT_FALSE(model->randomWeights);
}

} // namespace
} // namespace quantoscope
