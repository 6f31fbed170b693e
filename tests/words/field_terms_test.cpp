// SPDX-License-Identifier: GPL-3.0-or-later
// The field's terms: each value has a name of its own in each language, and the Greek is that of the table of terms.
#include "words/field_terms.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"

#include <gtest/gtest.h>

#include <set>

namespace quantoscope {
namespace {

constexpr Method kMethods[] = {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};

// How many different names, none of them empty.
template <typename Values, typename Name>
std::size_t distinctNames(const Values &values, Name name)
{
    std::set<QString> names;
    for (const auto &value : values) {
        EXPECT_FALSE(name(value).isEmpty());
        names.insert(name(value));
    }
    return names.size();
}

class FieldTerms : public testing::TestWithParam<const char *>
{
protected:
    OffscreenApplication m_application;
};

TEST_P(FieldTerms, EveryValueHasANameOfItsOwn)
{
    const LanguageScope language(GetParam());
    EXPECT_EQ(distinctNames(kMethods, [](Method m) { return methodText(m); }), 4U);
    std::vector<OpType> ops;
    for (int i = 0; i < kOpTypeCount; ++i)
        ops.push_back(static_cast<OpType>(i));
    EXPECT_EQ(distinctNames(ops, [](OpType op) { return opText(op); }), ops.size());
    constexpr Activation kActivations[] = {Activation::None, Activation::Relu,     Activation::Relu6,
                                           Activation::Gelu, Activation::GeluTanh, Activation::Tanh};
    EXPECT_EQ(distinctNames(kActivations, activationText), 6U);
    constexpr FusionKind kFusions[] = {FusionKind::ConvBn, FusionKind::ConvBnRelu, FusionKind::ConvRelu, FusionKind::LinearRelu,
                                       FusionKind::AddRelu};
    EXPECT_EQ(distinctNames(kFusions, fusionText), 5U);
    EXPECT_EQ(distinctNames(std::initializer_list<Scheme>{Scheme::Symmetric, Scheme::Asymmetric}, schemeText), 2U);
    EXPECT_EQ(distinctNames(std::initializer_list<Granularity>{Granularity::PerTensor, Granularity::PerChannel}, granularityText), 2U);
    EXPECT_EQ(distinctNames(std::initializer_list<SymmetricRange>{SymmetricRange::Restricted, SymmetricRange::Full}, rangeText), 2U);
    const std::vector<ObserverChoice> observers = {
        {ObserverKind::MinMax},     {ObserverKind::MovingAverage}, {ObserverKind::Histogram}, {ObserverKind::Percentile, 99.9},
        {ObserverKind::Percentile}, {ObserverKind::Mse},           {ObserverKind::Entropy},   fixedRange({-1.5F, 6.F})};
    EXPECT_EQ(distinctNames(observers, observerTitle), 8U);
    EXPECT_EQ(distinctNames(std::vector<std::string>{"onednn", "reference", "simulate", "torch", "torch:fbgemm"}, backendText), 5U);
    EXPECT_EQ(distinctNames(std::vector<std::string>{"safetensors", "checkpoint", "torchscript", "hugging-face", "quantized", "random"},
                            formatText),
              6U);
    EXPECT_EQ(
        distinctNames(std::initializer_list<Task>{Task::ImageClassification, Task::QuestionAnswering}, [](Task t) { return taskText(t); }),
        2U);
    EXPECT_EQ(distinctNames(std::initializer_list<bool>{false, true}, executionText), 2U);
}

TEST_P(FieldTerms, CodeWordsAndValuesHaveTheSameName)
{
    const LanguageScope language(GetParam());
    for (const Method method : kMethods)
        EXPECT_EQ(methodText(std::string(methodName(method))), methodText(method));
    for (int i = 0; i < kOpTypeCount; ++i)
        EXPECT_EQ(opText(std::string(opName(static_cast<OpType>(i)))), opText(static_cast<OpType>(i)));
    EXPECT_EQ(taskText("question-answering"), taskText(Task::QuestionAnswering));
}

INSTANTIATE_TEST_SUITE_P(Languages, FieldTerms, testing::Values("en", "el"));

class FieldTermsInGreek : public testing::Test
{
protected:
    OffscreenApplication m_application;
    LanguageScope m_greek{"el"};
};

TEST_F(FieldTermsInGreek, FollowTheTableOfTerms)
{
    EXPECT_EQ(methodText(Method::StaticNoFuse), "στατική, χωρίς συγχώνευση");
    EXPECT_EQ(schemeText(Scheme::Asymmetric), "μη συμμετρική");
    EXPECT_EQ(granularityText(Granularity::PerTensor), "ανά τανυστή");
    EXPECT_EQ(rangeText(SymmetricRange::Restricted), "περιορισμένο εύρος");
    EXPECT_EQ(opText(OpType::BatchNorm), "κανονικοποίηση παρτίδας");
    EXPECT_EQ(opText(OpType::LayerNorm), "κανονικοποίηση επιπέδου");
    EXPECT_EQ(executionText(true), "προσομοιωμένο");
}

TEST_F(FieldTermsInGreek, KeepUnknownWordsAndNames)
{
    EXPECT_EQ(methodText("my recipe"), "my recipe");
    EXPECT_EQ(opText("shuffle"), "shuffle");
    EXPECT_EQ(backendText("torch:qnnpack"), "PyTorch (qnnpack)");
    EXPECT_EQ(backendText("gpu"), "gpu");
    EXPECT_EQ(modelText("my_net"), "my_net");
    EXPECT_EQ(modelText("arch:bert-base"), "BERT-base (τυχαία βάρη)");
    EXPECT_EQ(datasetText("image-folder", "cats"), "cats");
    EXPECT_EQ(datasetText("sample", "generated sample"), "συνθετικό δείγμα");
    EXPECT_EQ(datasetText("cifar-100-coarse", "CIFAR-100 (20 classes)"), "CIFAR-100 (20 κλάσεις)");
    EXPECT_EQ(architectureText("resnet18", "cifar"), "ResNet-18, αρχικό τμήμα (stem) CIFAR");
    EXPECT_EQ(architectureText("bert", ""), "BERT");
    EXPECT_EQ(architectureText("my_net", "odd"), "my_net, αρχικό τμήμα (stem) odd");
    EXPECT_EQ(formatText("hugging-face"), "φάκελος του Hugging Face");
    EXPECT_EQ(formatText("safetensors"), "safetensors");
    EXPECT_EQ(runText("mobilenet_v2/dynamic"), "MobileNetV2, δυναμική");
    EXPECT_EQ(runText("dir/net@data/my recipe"), "dir/net@data, my recipe");
    EXPECT_EQ(runText("odd"), "odd");
}

TEST_F(FieldTermsInGreek, PercentilesAreWrittenAsInTheLanguage)
{
    EXPECT_EQ(observerTitle({ObserverKind::Percentile, 99.99}), "εκατοστημόριο 99,99");
    EXPECT_EQ(observerTitle(fixedRange({-1.5F, 6.F})), "ορισμένο με το χέρι, -1,5 έως 6");
    const LanguageScope english("en");
    EXPECT_EQ(observerTitle({ObserverKind::Percentile, 99.99}), "percentile 99.99");
}

TEST_F(FieldTermsInGreek, BeginWithACapitalWhereALineBegins)
{
    EXPECT_EQ(capitalized(opText(OpType::Input)), "Είσοδος");
    EXPECT_EQ(capitalized(QStringLiteral("άθροισμα")), "Άθροισμα");
    EXPECT_EQ(capitalized(QString()), "");
}

TEST_F(FieldTermsInGreek, TellConvolutionsApart)
{
    Node node;
    node.op = OpType::Conv2d;
    node.attrs.window.kernelHeight = node.attrs.window.kernelWidth = 3;
    node.params["weight"] = Tensor::zeros(DType::F32, {8, 4, 3, 3});
    EXPECT_EQ(opText(node), "συνέλιξη");
    node.attrs.groups = 2; // grouped, not depthwise
    EXPECT_EQ(opText(node), "συνέλιξη");
    node.attrs.groups = 8;
    node.params["weight"] = Tensor::zeros(DType::F32, {8, 1, 3, 3});
    EXPECT_EQ(opText(node), "κατά βάθος συνέλιξη");
    node.attrs.groups = 1;
    node.attrs.window.kernelHeight = node.attrs.window.kernelWidth = 1;
    node.params["weight"] = Tensor::zeros(DType::F32, {8, 4, 1, 1});
    EXPECT_EQ(opText(node), "σημειακή συνέλιξη");
    node.op = OpType::Relu;
    EXPECT_EQ(opText(node), "ReLU");
}

} // namespace
} // namespace quantoscope
