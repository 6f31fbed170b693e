// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/torchscript.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace quantoscope {
namespace {

const std::string kGolden = TEST_GOLDEN;

int countOf(const Graph &graph, OpType op)
{
    return static_cast<int>(std::count_if(graph.nodes.begin(), graph.nodes.end(), [op](const Node &n) { return n.op == op; }));
}

std::map<std::string, int> histogram(const Graph &graph)
{
    std::map<std::string, int> counts;
    for (const Node &node : graph.nodes)
        ++counts[std::string(opName(node.op))];
    return counts;
}

struct NetworkCase {
    std::string name;
    int classes;
    std::map<std::string, int> operations;
    std::vector<std::string> layers; // some names that must be there
};
void PrintTo(const NetworkCase &c, std::ostream *out)
{
    *out << c.name;
}

class TorchScriptNetwork : public testing::TestWithParam<NetworkCase>
{
};

TEST_P(TorchScriptNetwork, TracedAndScriptedConvertToTheSameGraph)
{
    const NetworkCase &c = GetParam();
    std::string text;
    for (const std::string how : {"traced", "scripted"}) {
        const auto model = loadTorchScript(kGolden + "/" + c.name + "." + how + ".pt");
        ASSERT_TRUE(model.ok()) << model.error().text();
        EXPECT_EQ(model->format, "torchscript");
        EXPECT_EQ(model->architecture, "torchscript");
        EXPECT_EQ(model->task, Task::ImageClassification);
        EXPECT_EQ(model->classes, c.classes);
        EXPECT_FALSE(model->image.known);
        EXPECT_EQ(model->image.channels, 3);
        EXPECT_TRUE(model->warnings.empty());
        EXPECT_TRUE(model->graph.validate().ok());
        EXPECT_TRUE(inferShapes(model->graph, {3, 64, 64}, 0).ok());
        EXPECT_EQ(histogram(model->graph), c.operations) << how;
        for (const std::string &layer : c.layers)
            EXPECT_TRUE(model->graph.find(layer).has_value()) << how << ": no layer " << layer << '\n' << model->graph.text();
        if (text.empty())
            text = model->graph.text();
        EXPECT_EQ(model->graph.text(), text) << how;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Goldens, TorchScriptNetwork,
    testing::Values(
        NetworkCase{"torchscript/vgg_bn",
                    10,
                    {{"input", 1},
                     {"conv", 5},
                     {"batch_norm", 5},
                     {"relu", 6},
                     {"max_pool", 4},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 2}},
                    {"features.0", "features.1", "features.2", "features.3", "classifier.3"}},
        NetworkCase{"torchscript/resnext",
                    10,
                    {{"input", 1},
                     {"conv", 17},
                     {"batch_norm", 17},
                     {"relu", 13},
                     {"add", 4},
                     {"max_pool", 1},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"conv1", "layer1.0.conv2", "layer4.0.downsample.1", "layer2.0.relu_2", "fc"}},
        NetworkCase{"torchscript/squeezenet",
                    10,
                    {{"input", 1}, {"conv", 14}, {"relu", 14}, {"concat", 4}, {"max_pool", 3}, {"adaptive_avg_pool", 1}, {"flatten", 1}},
                    {"features.3.squeeze", "features.3.expand3x3_activation", "classifier.1"}},
        NetworkCase{"torchscript/mnasnet",
                    10,
                    {{"input", 1},
                     {"conv", 52},
                     {"batch_norm", 52},
                     {"relu", 35},
                     {"add", 10},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"layers.8.0.layers.3", "layers.14", "classifier.1"}},
        NetworkCase{"torchscript/densenet",
                    10,
                    {{"input", 1},
                     {"conv", 17},
                     {"batch_norm", 18},
                     {"relu", 18},
                     {"concat", 7},
                     {"max_pool", 1},
                     {"avg_pool", 2},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"features.conv0", "features.denseblock2.denselayer3.norm1", "features.transition1.pool", "classifier"}},
        NetworkCase{"torchscript/resnet_imagenet",
                    10,
                    {{"input", 1},
                     {"conv", 12},
                     {"batch_norm", 12},
                     {"relu", 9},
                     {"add", 4},
                     {"max_pool", 1},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"conv1", "bn1", "relu", "maxpool", "layer1.0.conv1", "layer2.0.downsample.0", "avgpool", "fc"}},
        NetworkCase{"torchscript/mobilenet_v2_imagenet",
                    10,
                    {{"input", 1},
                     {"conv", 52},
                     {"batch_norm", 52},
                     {"relu6", 35},
                     {"add", 11},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"features.0.0", "features.0.1", "features.0.2", "features.2.conv.1.0", "classifier.1"}},
        NetworkCase{"mobilenet_v2",
                    100,
                    {{"input", 1},
                     {"conv", 52},
                     {"batch_norm", 52},
                     {"relu6", 35},
                     {"add", 10},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 1}},
                    {"features.0.0", "features.17.conv.3", "classifier.1"}},
        NetworkCase{"torchscript/old_style",
                    10,
                    {{"input", 1},
                     {"conv", 3},
                     {"batch_norm", 1},
                     {"relu", 1},
                     {"relu6", 1},
                     {"tanh", 1},
                     {"add", 1},
                     {"avg_pool", 1},
                     {"adaptive_avg_pool", 1},
                     {"flatten", 1},
                     {"linear", 2},
                     {"gelu", 1}},
                    {"first", "norm", "hidden", "gelu", "matmul"}}));

TEST(TorchScript, WrittenOutFunctionsAndSamePaddingAreRecognised)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/old_style.traced.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Graph &graph = model->graph;
    EXPECT_TRUE(graph.at(*graph.find("gelu")).attrs.tanhApproximation);
    const Node &first = graph.at(*graph.find("first"));
    EXPECT_EQ(first.attrs.window.padTop, 2);
    EXPECT_EQ(first.attrs.window.dilationWidth, 2);
    EXPECT_EQ(graph.at(*graph.find("second")).attrs.window.padLeft, 1);
    EXPECT_EQ(graph.at(*graph.find("second")).attrs.window.padTop, 0);
    EXPECT_FALSE(graph.at(*graph.find("avg_pool2d")).attrs.countIncludePad);
    const Node &matrix = graph.at(*graph.find("matmul"));
    EXPECT_EQ(matrix.param("weight").shape(), (Shape{10, 20}));
    EXPECT_TRUE(matrix.hasParam("bias"));
    const Node &norm = graph.at(*graph.find("norm")); // affine=False
    EXPECT_EQ(norm.param("weight").data<float>()[3], 1.F);
    EXPECT_EQ(norm.param("bias").data<float>()[3], 0.F);
}

TEST(TorchScript, GroupedConvolutionKeepsItsGroups)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/resnext.scripted.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Node &conv = model->graph.at(*model->graph.find("layer2.0.conv2"));
    EXPECT_EQ(conv.attrs.groups, 8);
    EXPECT_EQ(conv.attrs.window.strideHeight, 2);
    EXPECT_EQ(conv.paramPrefix, "layer2.0.conv2.");
}

TEST(TorchScript, CeilModeSurvives)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/squeezenet.traced.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    for (const Node &node : model->graph.nodes) {
        if (node.op == OpType::MaxPool) {
            EXPECT_TRUE(node.attrs.ceilMode) << node.name;
        }
    }
}

struct EncoderCase {
    std::string file;
    int layers, heads, vocabulary, positions;
    bool usualScale;
    std::string query; // name of the first query layer
};
void PrintTo(const EncoderCase &c, std::ostream *out)
{
    *out << c.file;
}

class TorchScriptEncoder : public testing::TestWithParam<EncoderCase>
{
};

TEST_P(TorchScriptEncoder, InputsFindTheirRolesAndAttentionIsOneNode)
{
    const EncoderCase &c = GetParam();
    const auto model = loadTorchScript(kGolden + "/" + c.file);
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Graph &graph = model->graph;
    EXPECT_EQ(model->task, Task::QuestionAnswering);
    EXPECT_EQ(model->text.maxPositions, c.positions);
    EXPECT_EQ(model->text.typeVocabulary, 2);
    EXPECT_EQ(countOf(graph, OpType::Attention), c.layers);
    EXPECT_EQ(countOf(graph, OpType::PositionEmbedding), 1);
    EXPECT_EQ(countOf(graph, OpType::Input), 3);
    EXPECT_EQ(countOf(graph, OpType::Gelu), c.layers);
    EXPECT_TRUE(graph.find(c.query).has_value()) << graph.text();
    for (const Node &node : graph.nodes) {
        if (node.op == OpType::Embedding) {
            const bool isVocabulary = node.param("weight").dim(0) == c.vocabulary;
            EXPECT_EQ(graph.at(node.inputs[0]).attrs.inputKind, isVocabulary ? InputKind::TokenIds : InputKind::TokenTypes);
        }
        if (node.op == OpType::PositionEmbedding) {
            EXPECT_EQ(graph.at(node.inputs[0]).attrs.inputKind, InputKind::TokenIds);
        }
        if (node.op == OpType::Attention) {
            EXPECT_EQ(node.attrs.heads, c.heads);
            EXPECT_EQ(node.attrs.attentionScale == 0.0, c.usualScale);
            EXPECT_EQ(graph.at(node.inputs[3]).attrs.inputKind, InputKind::AttentionMask);
        }
    }
    ASSERT_EQ(graph.outputs.size(), 1U);
    const auto shapes = inferShapes(graph, {}, 11);
    ASSERT_TRUE(shapes.ok()) << shapes.error().text();
    EXPECT_EQ(shapes->at(static_cast<std::size_t>(graph.outputs[0])), (Shape{11, 2}));
}

INSTANTIATE_TEST_SUITE_P(Goldens, TorchScriptEncoder,
                         testing::Values(EncoderCase{"hf_tiny_bert/traced.pt", 2, 3, 300, 64, true,
                                                     "bert.encoder.layer.0.attention.self.query"},
                                         EncoderCase{"torchscript/plain_encoder.traced.pt", 2, 2, 50, 24, true, "layer.0.query"},
                                         EncoderCase{"torchscript/plain_encoder.scripted.pt", 2, 2, 50, 24, true, "layer.0.query"}));

TEST(TorchScript, ANetworkOfIdsAloneGetsAMaskAndConstantTypes)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/only_ids.traced.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Graph &graph = model->graph;
    EXPECT_EQ(countOf(graph, OpType::Embedding), 1);
    EXPECT_EQ(countOf(graph, OpType::PositionEmbedding), 2); // the types are the same row at every position
    EXPECT_EQ(countOf(graph, OpType::Input), 2);
    EXPECT_EQ(model->text.maxPositions, 24);
    for (const Node &node : graph.nodes) {
        if (node.op == OpType::Attention) {
            EXPECT_EQ(graph.at(node.inputs[3]).attrs.inputKind, InputKind::AttentionMask);
        }
    }
}

struct RefusalCase {
    std::string file, op;
};
void PrintTo(const RefusalCase &c, std::ostream *out)
{
    *out << c.op;
}

class TorchScriptRefusal : public testing::TestWithParam<RefusalCase>
{
};

TEST_P(TorchScriptRefusal, NamesTheOperator)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/" + GetParam().file);
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, ErrorCode::NotPossible);
    EXPECT_NE(model.error().text().find(GetParam().op), std::string::npos) << model.error().text();
    EXPECT_NE(model.error().text().find(GetParam().file), std::string::npos) << model.error().text();
    const auto &inFile = model.error().message.arguments();
    ASSERT_TRUE(inFile.size() == 2 && inFile[1].phrase);
    const auto &arguments = inFile[1].phrase->arguments();
    EXPECT_TRUE(std::find(arguments.begin(), arguments.end(), Message::Argument("operator", GetParam().op)) != arguments.end());
}

INSTANTIATE_TEST_SUITE_P(Files, TorchScriptRefusal,
                         testing::Values(RefusalCase{"unknown_operator.traced.pt", "aten::fft_fft"},
                                         RefusalCase{"squeeze_excite.traced.pt", "aten::mul"},
                                         RefusalCase{"hard_swish.scripted.pt", "aten::hardswish"},
                                         RefusalCase{"transposed.traced.pt", "aten::_convolution"},
                                         RefusalCase{"data_dependent.scripted.pt", "prim::If"}));

class DamagedTorchScript : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = std::filesystem::temp_directory_path() /
                   ("torchscript_test_" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
                    testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(m_folder);
        std::ifstream in(kGolden + "/torchscript/vgg_bn.traced.pt", std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        m_bytes = bytes.str();
        ASSERT_GT(m_bytes.size(), 1000U);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    Result<Model> load(const std::string &bytes) const
    {
        const auto file = m_folder / "damaged.pt";
        std::ofstream(file, std::ios::binary) << bytes;
        return loadTorchScript(file);
    }

    std::filesystem::path m_folder;
    std::string m_bytes;
};

TEST_F(DamagedTorchScript, TruncatedFilesAreBadInput)
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{100}, m_bytes.size() / 2, m_bytes.size() - 1}) {
        const auto model = load(m_bytes.substr(0, size));
        ASSERT_FALSE(model.ok()) << size;
        EXPECT_EQ(model.error().code, ErrorCode::BadInput) << size;
        EXPECT_EQ(model.error().message.id(), "torchscript.damaged") << model.error().text();
        EXPECT_NE(model.error().text().find("damaged.pt"), std::string::npos);
    }
}

TEST_F(DamagedTorchScript, OverwrittenBytesAreBadInputOrHarmless)
{
    int refused = 0;
    for (std::size_t part = 0; part < 20; ++part) {
        std::string bytes = m_bytes;
        bytes.replace(bytes.size() * part / 20, 64, std::string(64, '\x5a'));
        const auto model = load(bytes);
        if (model.ok())
            continue; // weights: LibTorch checks no sums, and any four bytes are a number
        ++refused;
        EXPECT_EQ(model.error().code, ErrorCode::BadInput) << part << ": " << model.error().text();
    }
    EXPECT_GE(refused, 3); // the directory at the end, the code, the pickled module
}

TEST_F(DamagedTorchScript, AMissingFileIsBadInput)
{
    const auto model = loadTorchScript(m_folder / "none.pt");
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, ErrorCode::BadInput);
    EXPECT_EQ(model.error().message.id(), "torchscript.missing");
}

TEST(TorchScript, WeightsThatAreNotFiniteAreRefusedByName)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/not_finite.traced.pt");
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, ErrorCode::BadInput);
    EXPECT_EQ(model.error().message.id(), "torchscript.in-file");
    ASSERT_TRUE(model.error().message.arguments().at(1).phrase);
    EXPECT_EQ(model.error().message.arguments()[1].phrase->id(), "torchscript.not-finite");
    EXPECT_NE(model.error().text().find("fc.weight"), std::string::npos) << model.error().text();
}

TEST(TorchScript, AFinalSoftmaxIsDroppedWithAWarning)
{
    const auto model = loadTorchScript(kGolden + "/torchscript/softmax_gray.scripted.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    ASSERT_EQ(model->warnings.size(), 1U);
    EXPECT_EQ(model->warnings[0].id(), "torchscript.softmax-dropped");
    EXPECT_EQ(model->image.channels, 1);
    EXPECT_EQ(model->image.height, 28); // the linear layer fits no other size
}

} // namespace
} // namespace quantoscope
