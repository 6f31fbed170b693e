// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

Model built(const std::string &name, const std::string &stem, int classes)
{
    Result<Model> model = buildArchitecture({.name = name, .stem = stem, .classes = classes});
    EXPECT_TRUE(model.ok()) << (model.ok() ? "" : model.error().text());
    return model.ok() ? *model : Model{};
}

Shape imageShape(const Model &model)
{
    return {model.image.channels, model.image.height, model.image.width};
}

std::string firstLines(const std::string &text, int count)
{
    std::size_t end = 0;
    for (int i = 0; i < count; ++i)
        end = text.find('\n', end) + 1;
    return text.substr(0, end);
}

struct NetworkCase {
    const char *name, *stem;
    int classes;
    std::int64_t parameters;    // torchvision's own count
    double millionMultiplyAdds; // convolutions and the last layer
    Shape lastFeatureMap;
    bool hasMaxPool;
};

class Networks : public testing::TestWithParam<NetworkCase>
{
};

TEST_P(Networks, haveTheSizeOfTheOriginal)
{
    const NetworkCase &c = GetParam();
    const Model model = built(c.name, c.stem, c.classes);
    EXPECT_EQ(countParameters(model.graph), c.parameters);
    const auto shapes = inferShapes(model.graph, imageShape(model), 0);
    ASSERT_TRUE(shapes.ok()) << shapes.error().text();
    const auto macs = countMacs(model.graph, *shapes);
    const double total = static_cast<double>(std::accumulate(macs.begin(), macs.end(), std::int64_t{0})) / 1e6;
    EXPECT_NEAR(total, c.millionMultiplyAdds, 1.0);
    EXPECT_EQ(shapes->at(static_cast<std::size_t>(model.graph.outputs[0])), Shape{c.classes});
    const auto pool = model.graph.find("avgpool");
    ASSERT_TRUE(pool.has_value());
    EXPECT_EQ(shapes->at(static_cast<std::size_t>(model.graph.at(*pool).inputs[0])), c.lastFeatureMap);
    EXPECT_EQ(model.graph.find("maxpool").has_value(), c.hasMaxPool);
    EXPECT_EQ(model.classes, c.classes);
    EXPECT_EQ(model.architecture, c.name);
    EXPECT_EQ(model.stem, c.stem);
    EXPECT_FALSE(model.image.known);
}

INSTANTIATE_TEST_SUITE_P(all, Networks,
                         testing::Values(NetworkCase{"resnet18", "cifar", 100, 11220132, 555.5, {512, 4, 4}, false},
                                         NetworkCase{"resnet34", "cifar", 100, 21328292, 1159.5, {512, 4, 4}, false},
                                         NetworkCase{"resnet50", "cifar", 100, 23705252, 1298.0, {2048, 4, 4}, false},
                                         NetworkCase{"mobilenet_v2", "cifar", 100, 2351972, 88.0, {1280, 4, 4}, false},
                                         NetworkCase{"resnet18", "imagenet", 1000, 11689512, 1814.1, {512, 7, 7}, true},
                                         NetworkCase{"resnet34", "imagenet", 1000, 21797672, 3663.8, {512, 7, 7}, true},
                                         NetworkCase{"resnet50", "imagenet", 1000, 25557032, 4089.2, {2048, 7, 7}, true},
                                         NetworkCase{"mobilenet_v2", "imagenet", 1000, 3504872, 300.8, {1280, 7, 7}, false}),
                         [](const auto &info) { return std::string(info.param.name) + "_" + info.param.stem; });

TEST(ResNet, basicBlockIsWrittenInTorchvisionsWords)
{
    const Model model = built("resnet18", "cifar", 10);
    EXPECT_EQ(firstLines(model.graph.text(), 11), R"(%0 = input() "input"
%1 = conv(%0) "conv1" [64, 3, 3, 3] kernel 3x3 stride 1 pad 1
%2 = batch_norm(%1) "bn1" [64]
%3 = relu(%2) "relu"
%4 = conv(%3) "layer1.0.conv1" [64, 64, 3, 3] kernel 3x3 stride 1 pad 1
%5 = batch_norm(%4) "layer1.0.bn1" [64]
%6 = relu(%5) "layer1.0.relu"
%7 = conv(%6) "layer1.0.conv2" [64, 64, 3, 3] kernel 3x3 stride 1 pad 1
%8 = batch_norm(%7) "layer1.0.bn2" [64]
%9 = add(%8, %3) "layer1.0.add"
%10 = relu(%9) "layer1.0.relu_1"
)");
    const std::string text = model.graph.text();
    EXPECT_EQ(text.substr(text.find("%65 =")), R"(%65 = relu(%64) "layer4.1.relu_1"
%66 = adaptive_avg_pool(%65) "avgpool"
%67 = flatten(%66) "flatten"
%68 = linear(%67) "fc" [10, 512]
return %68
)");
}

TEST(ResNet, bottleneckHasItsStrideOnTheMiddleConvolution)
{
    const Model model = built("resnet50", "imagenet", 1000);
    const std::string text = model.graph.text();
    EXPECT_EQ(firstLines(text, 16), R"(%0 = input() "input"
%1 = conv(%0) "conv1" [64, 3, 7, 7] kernel 7x7 stride 2 pad 3
%2 = batch_norm(%1) "bn1" [64]
%3 = relu(%2) "relu"
%4 = max_pool(%3) "maxpool" kernel 3x3 stride 2 pad 1
%5 = conv(%4) "layer1.0.conv1" [64, 64, 1, 1] kernel 1x1 stride 1 pad 0
%6 = batch_norm(%5) "layer1.0.bn1" [64]
%7 = relu(%6) "layer1.0.relu"
%8 = conv(%7) "layer1.0.conv2" [64, 64, 3, 3] kernel 3x3 stride 1 pad 1
%9 = batch_norm(%8) "layer1.0.bn2" [64]
%10 = relu(%9) "layer1.0.relu_1"
%11 = conv(%10) "layer1.0.conv3" [256, 64, 1, 1] kernel 1x1 stride 1 pad 0
%12 = batch_norm(%11) "layer1.0.bn3" [256]
%13 = conv(%4) "layer1.0.downsample.0" [256, 64, 1, 1] kernel 1x1 stride 1 pad 0
%14 = batch_norm(%13) "layer1.0.downsample.1" [256]
%15 = add(%12, %14) "layer1.0.add"
)");
    EXPECT_THAT(text, testing::HasSubstr("\"layer2.0.conv2\" [128, 128, 3, 3] kernel 3x3 stride 2 pad 1"));
    EXPECT_THAT(text, testing::HasSubstr("\"layer2.0.conv1\" [128, 256, 1, 1] kernel 1x1 stride 1 pad 0"));
    EXPECT_THAT(text, testing::HasSubstr("\"layer2.0.downsample.0\" [512, 256, 1, 1] kernel 1x1 stride 2 pad 0"));
}

TEST(MobileNetV2, invertedResidualIsWrittenInTorchvisionsWords)
{
    const Model model = built("mobilenet_v2", "cifar", 100);
    const std::string text = model.graph.text();
    EXPECT_EQ(firstLines(text, 9), R"(%0 = input() "input"
%1 = conv(%0) "features.0.0" [32, 3, 3, 3] kernel 3x3 stride 1 pad 1
%2 = batch_norm(%1) "features.0.1" [32]
%3 = relu6(%2) "features.0.2"
%4 = conv(%3) "features.1.conv.0.0" [32, 1, 3, 3] kernel 3x3 stride 1 pad 1 groups 32
%5 = batch_norm(%4) "features.1.conv.0.1" [32]
%6 = relu6(%5) "features.1.conv.0.2"
%7 = conv(%6) "features.1.conv.1" [16, 32, 1, 1] kernel 1x1 stride 1 pad 0
%8 = batch_norm(%7) "features.1.conv.2" [16]
)");
    EXPECT_THAT(text, testing::HasSubstr("\"features.2.conv.1.0\" [96, 1, 3, 3] kernel 3x3 stride 1 pad 1 groups 96"));
    EXPECT_THAT(text, testing::HasSubstr("\"features.4.conv.1.0\" [144, 1, 3, 3] kernel 3x3 stride 2 pad 1 groups 144"));
    EXPECT_THAT(text, testing::HasSubstr("\"features.3.add\""));
    EXPECT_FALSE(model.graph.find("features.2.add").has_value());
    EXPECT_THAT(text, testing::HasSubstr("\"classifier.1\" [100, 1280]"));
    const Model imagenet = built("mobilenet_v2", "imagenet", 1000);
    EXPECT_THAT(imagenet.graph.text(), testing::HasSubstr("\"features.2.conv.1.0\" [96, 1, 3, 3] kernel 3x3 stride 2"));
}

TEST(Architectures, refuseWhatTheyDoNotKnow)
{
    const auto unknown = buildArchitecture({.name = "vgg16", .stem = "cifar", .classes = 10});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, ErrorCode::NotPossible);
    EXPECT_EQ(unknown.error().text(), "The architecture “vgg16” is not known. Known ones are resnet18, resnet34, resnet50, mobilenet_v2.");
    const auto stem = buildArchitecture({.name = "resnet18", .stem = "mnist", .classes = 10});
    ASSERT_FALSE(stem.ok());
    EXPECT_EQ(stem.error().message.id(), "architecture.stem");
    EXPECT_EQ(stem.error().text(), "The stem “mnist” is not known: it is cifar or imagenet.");
    for (int classes : {0, -1, 2000000}) {
        const auto count = buildArchitecture({.name = "resnet18", .stem = "cifar", .classes = classes});
        ASSERT_FALSE(count.ok());
        EXPECT_EQ(count.error().message.id(), "architecture.classes");
        EXPECT_EQ(count.error().code, ErrorCode::BadUsage);
    }
}

TEST(RandomWeights, dependOnTheSeedAlone)
{
    Model a = built("mobilenet_v2", "cifar", 10), b = a, c = a;
    fillRandom(a, 1);
    fillRandom(b, 1);
    fillRandom(c, 2);
    EXPECT_TRUE(a.randomWeights);
    const auto first = [](const Model &m) { return m.graph.at(1).param("weight").data<float>()[0]; };
    EXPECT_EQ(first(a), first(b));
    EXPECT_NE(first(a), first(c));
}

TEST(RandomWeights, haveHesSpread)
{
    Model model = built("resnet18", "cifar", 10);
    fillRandom(model, 7);
    const Tensor &weight = model.graph.at(*model.graph.find("layer3.1.conv2")).param("weight");
    double sum = 0.0, squares = 0.0;
    const std::int64_t count = weight.elementCount();
    for (std::int64_t i = 0; i < count; ++i) {
        const double w = weight.data<float>()[i];
        sum += w;
        squares += w * w;
    }
    const double expected = std::sqrt(2.0 / (256 * 9));
    EXPECT_NEAR(std::sqrt(squares / static_cast<double>(count)), expected, 0.01 * expected);
    EXPECT_NEAR(sum / static_cast<double>(count), 0.0, 0.01 * expected);
    const Tensor &variance = model.graph.at(2).param("running_var");
    for (std::int64_t i = 0; i < variance.elementCount(); ++i)
        EXPECT_GT(variance.data<float>()[i], 0.5F);
}

} // namespace
} // namespace quantoscope
