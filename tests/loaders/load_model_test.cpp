// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/load_model.h"

#include "base/sha256.h"
#include "loaders/safetensors.h"
#include "loaders/torchscript_model.h"
#include "models/architectures.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ResourcesVariable // sets $QUANTOSCOPE_RESOURCES for one test
{
public:
    explicit ResourcesVariable(const std::string &value) { setenv("QUANTOSCOPE_RESOURCES", value.c_str(), 1); }
    ~ResourcesVariable() { unsetenv("QUANTOSCOPE_RESOURCES"); }
};

struct BundledCase {
    const char *name;
    std::int64_t parameters;
};

TEST(LoadModel, readsEveryBundledClassifier)
{
    for (const BundledCase &c : {BundledCase{"resnet18", 11220132}, BundledCase{"resnet34", 21328292}, BundledCase{"resnet50", 23705252},
                                 BundledCase{"mobilenet_v2", 2351972}}) {
        const auto model = loadModel(c.name);
        ASSERT_TRUE(model.ok()) << model.error().text();
        EXPECT_EQ(countParameters(model->graph), c.parameters);
        EXPECT_EQ(model->name, c.name);
        EXPECT_EQ(model->architecture, c.name);
        EXPECT_EQ(model->stem, "cifar");
        EXPECT_EQ(model->format, "safetensors");
        EXPECT_EQ(model->classes, 100);
        EXPECT_TRUE(model->image.known);
        EXPECT_EQ(model->image.height, 32);
        EXPECT_EQ(model->image.mean, (std::array<float, 3>{0.5071F, 0.4865F, 0.4409F}));
        EXPECT_EQ(model->image.std, (std::array<float, 3>{0.2673F, 0.2564F, 0.2762F}));
        EXPECT_FALSE(model->image.bgr);
        EXPECT_EQ(model->sha256, *sha256OfFile(model->source));
        EXPECT_EQ(model->metadata.at("dataset"), "CIFAR-100");
        EXPECT_TRUE(model->warnings.empty()) << model->warnings[0].text();
        EXPECT_TRUE(model->graph.validate().ok());
    }
}

TEST(LoadModel, listsBundledModels)
{
    const auto models = bundledModels();
    ASSERT_EQ(models.size(), 5U);
    for (const BundledModel &model : models) {
        EXPECT_TRUE(model.present) << model.path;
        const auto opened = loadModel(model.name);
        ASSERT_TRUE(opened.ok()) << opened.error().text();
        EXPECT_EQ(model.parameters, countParameters(opened->graph)) << model.name;
    }
    const ResourcesVariable elsewhere("/nowhere");
    EXPECT_EQ(resourceFolder(), "/nowhere");
    EXPECT_FALSE(bundledModels()[0].present);
    EXPECT_EQ(loadModel("resnet18").error().text(),
              "The bundled model resnet18 is not in its place, /nowhere/models/resnet18-cifar100.safetensors.");
}

TEST(LoadModel, recognisesACheckpointWithoutMetadata)
{
    const auto model = loadModel(TEST_GOLDEN "/mobilenet_v2.state_dict.pth");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->architecture, "mobilenet_v2");
    EXPECT_EQ(model->stem, "cifar");
    EXPECT_EQ(model->classes, 100);
    EXPECT_EQ(model->format, "checkpoint");
    EXPECT_EQ(model->name, "mobilenet_v2.state_dict");
    EXPECT_FALSE(model->image.known);
    ASSERT_EQ(model->warnings.size(), 2U);
    EXPECT_EQ(model->warnings[0].id(), "parameters.ignored");
    EXPECT_THAT(model->warnings[1].text(), HasSubstr("cifar was taken for its 100 classes."));

    LoadOptions options;
    options.stem = "imagenet";
    options.mean = {0.4F, 0.5F, 0.6F};
    options.std = {1.F, 2.F, 3.F};
    options.size = 112;
    const auto told = loadModel(TEST_GOLDEN "/mobilenet_v2.state_dict.pth", options);
    ASSERT_TRUE(told.ok()) << told.error().text();
    EXPECT_EQ(told->stem, "imagenet");
    EXPECT_TRUE(told->image.known);
    EXPECT_EQ(told->image.mean[2], 0.6F);
    EXPECT_EQ(told->image.height, 112);
    EXPECT_EQ(told->image.resizeShorterSide, 128);
    EXPECT_EQ(told->warnings.size(), 1U);
}

TEST(LoadModel, chosesByContentAndNotByName)
{
    TemporaryFolder folder;
    fs::copy_file(TEST_GOLDEN "/mobilenet_v2.state_dict.pth", folder.path() / "weights.safetensors");
    EXPECT_EQ(loadModel(folder.path() / "weights.safetensors")->format, "checkpoint");
    fs::copy_file(TEST_RESOURCES "/models/mobilenet_v2-cifar100.safetensors", folder.path() / "weights.pth");
    EXPECT_EQ(loadModel(folder.path() / "weights.pth")->format, "safetensors");
}

struct RandomCase {
    const char *what;
    std::int64_t parameters;
    int classes;
    int size;
};

TEST(LoadModel, buildsRandomNetworks)
{
    for (const RandomCase &c :
         {RandomCase{"arch:resnet18-cifar", 11220132, 100, 32}, RandomCase{"arch:resnet50-imagenet", 25557032, 1000, 224},
          RandomCase{"arch:mobilenet_v2-imagenet", 3504872, 1000, 224}, RandomCase{"arch:bert-mini-qa", 4233730, 0, 0}}) {
        const auto model = loadModel(c.what);
        ASSERT_TRUE(model.ok()) << model.error().text();
        EXPECT_EQ(countParameters(model->graph), c.parameters) << c.what;
        EXPECT_EQ(model->classes, c.classes);
        EXPECT_TRUE(model->randomWeights);
        EXPECT_EQ(model->format, "random");
        EXPECT_EQ(model->source, c.what);
        EXPECT_TRUE(model->sha256.empty());
        if (c.size > 0) {
            EXPECT_EQ(model->image.height, c.size);
        }
    }
    LoadOptions options;
    options.stem = "cifar";
    options.classes = 7;
    EXPECT_EQ(loadModel("arch:resnet34", options)->classes, 7);
}

TEST(LoadModel, bertBaseHasItsSize)
{
    const auto model = loadModel("arch:bert-base");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(countParameters(model->graph), 107721218);
    EXPECT_EQ(model->task, Task::QuestionAnswering);
}

TEST(LoadModel, aWeightsFileOfBertIsReadWithItsFolder)
{
    const auto model = loadModel(TEST_GOLDEN "/hf_tiny_bert/pytorch_model.bin");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->architecture, "bert");
    TemporaryFolder folder;
    fs::copy_file(TEST_GOLDEN "/hf_tiny_bert/model.safetensors", folder.path() / "model.safetensors");
    const auto alone = loadModel(folder.path() / "model.safetensors");
    ASSERT_FALSE(alone.ok());
    EXPECT_EQ(alone.error().code, ErrorCode::NotPossible);
    EXPECT_THAT(alone.error().text(), HasSubstr("holds the weights of a BERT: open its folder"));
}

TEST(LoadModel, optionsForImagesAreNotUsedForText)
{
    LoadOptions options;
    options.size = 64;
    const auto model = loadModel(TEST_GOLDEN "/hf_tiny_bert", options);
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->warnings.back().id(), "model.options-unused");
}

struct RefusedCase {
    const char *name;
    std::string content; // of the file; "" with `what` set: no file
    std::string what;
    ErrorCode code;
    const char *text; // FILE stands for the path
};

TEST(LoadModel, refusesWhatIsNoModel)
{
    const std::vector<RefusedCase> cases = {
        {"unknown name", "", "resnet19", ErrorCode::BadInput,
         "There is no model “resnet19”: expected a bundled name (resnet18, resnet34, resnet50, mobilenet_v2, bert-mini-qa), a file, a "
         "folder, or arch:NAME."},
        {"unknown random network", "", "arch:vgg", ErrorCode::BadInput,
         "arch:vgg is not known. Known ones are resnet18-cifar, resnet18-imagenet, resnet34-cifar, resnet34-imagenet, resnet50-cifar, "
         "resnet50-imagenet, mobilenet_v2-cifar, mobilenet_v2-imagenet, bert-base, bert-mini-qa."},
        {"empty file", "", "", ErrorCode::BadInput, "FILE is empty."},
        {"text", "hello world\n", "", ErrorCode::BadInput,
         "FILE is neither safetensors nor a PyTorch checkpoint nor TorchScript; it begins with the bytes 68 65 6c 6c 6f 20 77 6f."},
        {"Git LFS", "version https://git-lfs.github.com/spec/v1\n", "", ErrorCode::BadInput,
         "FILE is a Git LFS pointer and not the weights: fetch them with “git lfs pull”."},
    };
    for (const RefusedCase &c : cases) {
        TemporaryFolder folder;
        const std::string file = folder.write("file.bin", c.content).string();
        const auto model = loadModel(c.what.empty() ? file : c.what);
        ASSERT_FALSE(model.ok()) << c.name;
        EXPECT_EQ(model.error().code, c.code) << c.name;
        std::string text = model.error().text();
        if (const auto at = text.find(file); at != std::string::npos)
            text.replace(at, file.size(), "FILE");
        EXPECT_EQ(text, c.text) << c.name;
    }
}

struct OptionCase {
    const char *name;
    std::function<void(LoadOptions &)> set;
    const char *id;
};

TEST(LoadModel, refusesContradictoryOptions)
{
    const std::vector<OptionCase> cases = {
        {"mean alone",
         [](LoadOptions &o) {
             o.mean = {0.F, 0.F, 0.F};
         },
         "model.mean-and-std"},
        {"zero std",
         [](LoadOptions &o) {
             o.mean = {0.F, 0.F, 0.F};
             o.std = {1.F, 0.F, 1.F};
         },
         "model.normalisation"},
        {"negative size", [](LoadOptions &o) { o.size = -1; }, "model.size"},
        {"huge size", [](LoadOptions &o) { o.size = 5000; }, "model.size"},
        {"another architecture", [](LoadOptions &o) { o.architecture = "resnet18"; }, "parameters.other-network"},
        {"an unknown architecture", [](LoadOptions &o) { o.architecture = "alexnet"; }, "architecture.unknown"},
        {"an unknown stem", [](LoadOptions &o) { o.stem = "mnist"; }, "architecture.stem"},
        {"other classes", [](LoadOptions &o) { o.classes = 10; }, "parameters.shape"},
        {"negative classes", [](LoadOptions &o) { o.classes = -3; }, "architecture.classes"},
    };
    for (const OptionCase &c : cases) {
        LoadOptions options;
        c.set(options);
        const auto model = loadModel("mobilenet_v2", options);
        ASSERT_FALSE(model.ok()) << c.name;
        EXPECT_EQ(model.error().message.id(), c.id) << c.name << ": " << model.error().text();
    }
}

struct MetadataCase {
    const char *key, *value, *text;
};

TEST(LoadModel, refusesUnreadableMetadata)
{
    const auto state = readSafetensors(TEST_RESOURCES "/models/mobilenet_v2-cifar100.safetensors");
    ASSERT_TRUE(state.ok());
    for (const MetadataCase &c :
         {MetadataCase{"num_classes", "many", "its metadata says num_classes = “many”; expected a whole number of at least 1."},
          MetadataCase{"num_classes", "-1", "its metadata says num_classes = “-1”; expected a whole number of at least 1."},
          MetadataCase{"mean", "0.5,0.5", "its metadata says mean = “0.5,0.5”; expected three numbers."},
          MetadataCase{"mean", "0.5,0.5,nan", "its metadata says mean = “0.5,0.5,nan”; expected three numbers."},
          MetadataCase{"std", "1,2,0", "its metadata says std = “1,2,0”; expected three positive numbers."},
          MetadataCase{"std", "1,2,3,4", "its metadata says std = “1,2,3,4”; expected three positive numbers."},
          MetadataCase{"input", "3x32", "expected channels x height x width and RGB or BGR, like 3x32x32 RGB."},
          MetadataCase{"input", "3x32x32 HSV", "expected channels x height x width and RGB or BGR, like 3x32x32 RGB."},
          MetadataCase{"input", "3x0x32", "expected channels x height x width and RGB or BGR, like 3x32x32 RGB."},
          MetadataCase{"stem", "mnist", "The stem “mnist” is not known"}, MetadataCase{"architecture", "vit", "“vit” is not known"}}) {
        StateDict changed = *state;
        changed.metadata[c.key] = c.value;
        TemporaryFolder folder;
        ASSERT_TRUE(writeSafetensors(folder.path() / "m.safetensors", changed).ok());
        const auto model = loadModel(folder.path() / "m.safetensors");
        ASSERT_FALSE(model.ok()) << c.key;
        EXPECT_THAT(model.error().text(), HasSubstr(c.text));
    }
    StateDict bgr = *state;
    bgr.metadata["input"] = "3x40x48 BGR";
    TemporaryFolder folder;
    ASSERT_TRUE(writeSafetensors(folder.path() / "m.safetensors", bgr).ok());
    const auto model = loadModel(folder.path() / "m.safetensors");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_TRUE(model->image.bgr);
    EXPECT_EQ(model->image.height, 40);
    EXPECT_EQ(model->image.width, 48);
}

TEST(TorchScriptModel, isCompletedFromItsGraph)
{
    Model model;
    model.graph = buildArchitecture({.name = "resnet18", .stem = "imagenet", .classes = 12})->graph;
    const Status status = completeTorchScriptModel(model, {}, "/some/net.pt");
    ASSERT_TRUE(status.ok()) << status.error().text();
    EXPECT_EQ(model.task, Task::ImageClassification);
    EXPECT_EQ(model.classes, 12);
    EXPECT_EQ(model.image.channels, 3);
    EXPECT_FALSE(model.image.known);
    EXPECT_EQ(model.name, "net");
    EXPECT_EQ(model.architecture, "torchscript");

    Model text;
    text.graph = buildBert({.vocabularySize = 30,
                            .hiddenSize = 8,
                            .layers = 1,
                            .heads = 2,
                            .intermediateSize = 8,
                            .maxPositions = 20,
                            .typeVocabulary = 3})
                     ->graph;
    TemporaryFolder folder;
    folder.write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\nThe\n");
    ASSERT_TRUE(completeTorchScriptModel(text, {}, folder.path() / "net.pt").ok());
    EXPECT_EQ(text.task, Task::QuestionAnswering);
    EXPECT_EQ(text.text.maxPositions, 20);
    EXPECT_EQ(text.text.typeVocabulary, 3);
    EXPECT_EQ(text.text.vocabulary.size(), 5U);
}

TEST(TorchScriptModel, isRefusedWhenNoSizeGivesClasses)
{
    Model model;
    model.graph = buildArchitecture({.name = "resnet18", .stem = "imagenet", .classes = 12})->graph;
    model.graph.outputs = {*model.graph.find("layer4.1.relu_1")};
    LoadOptions options;
    options.size = 64;
    const Status status = completeTorchScriptModel(model, options, "net.pt");
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().text(), "net.pt: with images of 64 pixels a side the network gives no list of classes (its result has the "
                                     "shape [512, 2, 2]); name the size.");
}

#ifdef QUANTOSCOPE_WITH_TORCH
TEST(TorchScriptModel, tracedAndScriptedNetworksLoad)
{
    for (const char *name : {"traced", "scripted"}) {
        const std::string file = TEST_GOLDEN "/mobilenet_v2." + std::string(name) + ".pt";
        const auto model = loadModel(file);
        ASSERT_TRUE(model.ok()) << model.error().text();
        EXPECT_EQ(model->task, Task::ImageClassification);
        EXPECT_EQ(model->classes, 100);
        EXPECT_EQ(model->format, "torchscript");
        EXPECT_EQ(model->name, std::string("mobilenet_v2.") + name);
        EXPECT_EQ(model->image.height, 32);
        EXPECT_FALSE(model->image.known);
        EXPECT_EQ(model->sha256, *sha256OfFile(file));
        EXPECT_EQ(countParameters(model->graph), 2351972);
    }
}

TEST(TorchScriptModel, aTracedBertReadsText)
{
    const auto model = loadModel(TEST_GOLDEN "/hf_tiny_bert/traced.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->task, Task::QuestionAnswering);
    EXPECT_EQ(model->text.maxPositions, 64);
    EXPECT_EQ(model->text.typeVocabulary, 2);
    EXPECT_EQ(model->warnings.back().id(), "tokenizer.no-vocabulary");
}
#else
TEST(TorchScriptModel, isNotPossibleWithoutLibTorch)
{
    const auto model = loadModel(TEST_GOLDEN "/mobilenet_v2.traced.pt");
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, ErrorCode::NotPossible);
    EXPECT_EQ(model.error().message.id(), "torchscript.not-built");
}
#endif

} // namespace
} // namespace quantoscope
