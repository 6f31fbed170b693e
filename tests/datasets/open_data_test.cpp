// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100.h"
#include "datasets/dataset.h"
#include "datasets/squad.h"

#include "cifar_records.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include <set>

namespace quantoscope {
namespace {

using testing::HasSubstr;

std::string squadFile(int contexts, const std::string &prefix)
{
    std::string paragraphs;
    for (int i = 0; i < contexts; ++i) {
        const std::string n = prefix + std::to_string(i);
        if (i > 0)
            paragraphs += ",";
        paragraphs += R"({"context":"Context )" + n + R"(.","qas":[{"id":")" + n;
        paragraphs += R"(","question":"Which?","answers":[{"text":"Context","answer_start":0}]}]})";
    }
    return R"({"version":"1.1","data":[{"title":"t","paragraphs":[)" + paragraphs + "]}]}";
}

TEST(OpenData, TheSampleIsCalledGenerated)
{
    const auto images = openData("sample", Task::ImageClassification);
    ASSERT_TRUE(images.ok()) << images.error().text();
    EXPECT_EQ(images->name, "generated sample");
    EXPECT_EQ(images->id, "sample");
    EXPECT_EQ(images->calibrationImages->size(), 1000);
    EXPECT_EQ(images->evaluationImages->size(), 3000);
    EXPECT_EQ(images->defaultInput.height, 32);
    EXPECT_EQ(images->evaluationImages->classNames().at(0), "apple");
    EXPECT_TRUE(images->warnings.empty());

    const auto questions = openData("sample", Task::QuestionAnswering);
    ASSERT_TRUE(questions.ok()) << questions.error().text();
    EXPECT_EQ(questions->name, "generated sample");
    EXPECT_EQ(questions->id, "sample");
    EXPECT_FALSE(questions->calibrationQuestions.empty());
    EXPECT_FALSE(questions->evaluationQuestions.empty());
}

TEST(OpenData, TheSampleIsLookedForInTheNamedResourcesFirst)
{
    TemporaryFolder folder;
    folder.write("sample/train.bin", cifarRecords(3));
    folder.write("sample/test.bin", cifarRecords(2));
    ASSERT_EQ(::setenv("QUANTOSCOPE_RESOURCES", folder.path().c_str(), 1), 0);
    const auto images = openData("sample", Task::ImageClassification);
    ::unsetenv("QUANTOSCOPE_RESOURCES");
    ASSERT_TRUE(images.ok());
    EXPECT_EQ(images->evaluationImages->size(), 2);
    EXPECT_EQ(images->path, (folder.path() / "sample").string());
}

TEST(OpenData, CifarFolderWithBothParts)
{
    TemporaryFolder folder;
    folder.write("cifar-100-binary/train.bin", cifarRecords(5));
    folder.write("cifar-100-binary/test.bin", cifarRecords(4));
    for (const auto &what : {folder.path(), folder.path() / "cifar-100-binary"}) {
        const auto data = openData(what.string(), Task::ImageClassification);
        ASSERT_TRUE(data.ok()) << data.error().text();
        EXPECT_EQ(data->name, "CIFAR-100");
        EXPECT_EQ(data->id, "cifar-100");
        EXPECT_EQ(data->calibrationImages->size(), 5);
        EXPECT_EQ(data->evaluationImages->size(), 4);
        EXPECT_FLOAT_EQ(data->defaultInput.std[2], 0.2762F);
    }
    const auto coarse = openData(folder.path().string(), Task::ImageClassification, {LabelKind::Coarse});
    ASSERT_TRUE(coarse.ok());
    EXPECT_EQ(coarse->id, "cifar-100-coarse");
    EXPECT_EQ(coarse->evaluationImages->classNames().size(), 20U);
}

TEST(OpenData, OneCifarFileIsDividedIntoDisjointParts)
{
    TemporaryFolder folder;
    const auto file = folder.write("any name at all", cifarRecords(40));
    const auto data = openData(file, Task::ImageClassification);
    ASSERT_TRUE(data.ok()) << data.error().text();
    EXPECT_EQ(data->calibrationImages->size(), 10);
    EXPECT_EQ(data->evaluationImages->size(), 30);
    std::set<std::string> names;
    for (const auto &part : {data->calibrationImages, data->evaluationImages})
        for (int i = 0; i < part->size(); ++i)
            EXPECT_TRUE(names.insert(part->itemName(i)).second);
    ASSERT_EQ(data->warnings.size(), 1U);
    EXPECT_EQ(data->warnings[0].text(), file + " is divided: 10 items calibrate, the other 30 evaluate.");
}

TEST(OpenData, AFolderWithOneCifarPartIsDivided)
{
    TemporaryFolder folder;
    folder.write("test.bin", cifarRecords(8));
    const auto data = openData(folder.path().string(), Task::ImageClassification);
    ASSERT_TRUE(data.ok());
    EXPECT_EQ(data->calibrationImages->size(), 2);
    EXPECT_EQ(data->evaluationImages->size(), 6);
}

TEST(OpenData, AFolderOfImages)
{
    TemporaryFolder folder;
    const auto flowers = folder.path() / "flowers";
    std::filesystem::create_directories(flowers / "rose");
    ASSERT_TRUE(cv::imwrite((flowers / "rose/1.png").string(), cv::Mat(3, 3, CV_8UC3, cv::Scalar(1, 2, 3))));
    for (const std::string &what : {flowers.string(), flowers.string() + "/"}) {
        const auto data = openData(what, Task::ImageClassification);
        ASSERT_TRUE(data.ok()) << data.error().text();
        EXPECT_EQ(data->name, "flowers");
        EXPECT_EQ(data->id, "image-folder");
        EXPECT_EQ(data->defaultInput.resizeShorterSide, 256);
        EXPECT_EQ(data->evaluationImages->size(), 1);
        EXPECT_EQ(data->calibrationImages->size(), 0);
    }
}

TEST(OpenData, MissingImagesSayWhereToGetThem)
{
    TemporaryFolder folder;
    const std::string empty = folder.path().string(), absent = empty + "/none";
    for (const std::string &what : {empty, absent}) {
        const auto data = openData(what, Task::ImageClassification);
        ASSERT_FALSE(data.ok());
        EXPECT_EQ(data.error().code, ErrorCode::BadInput);
        EXPECT_EQ(data.error().text(),
                  what + " holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: " + what +
                      "/train.bin, " + what + "/test.bin, " + what + "/cifar-100-binary/train.bin, " + what +
                      "/cifar-100-binary/test.bin, " + what +
                      "/CLASS/IMAGE. CIFAR-100 can be had from https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz; unpack it and "
                      "name the folder that holds train.bin and test.bin.");
    }
}

TEST(OpenData, MissingQuestionsSayWhereToGetThem)
{
    TemporaryFolder folder;
    const std::string empty = folder.path().string(), absent = empty + "/none.json";
    auto data = openData(absent, Task::QuestionAnswering);
    ASSERT_FALSE(data.ok());
    EXPECT_EQ(data.error().text(), absent + " holds no questions in SQuAD's JSON layout. Looked for: " + absent +
                                       ". SQuAD can be had from https://rajpurkar.github.io/SQuAD-explorer/dataset/dev-v2.0.json; name the "
                                       "file.");
    data = openData(empty, Task::QuestionAnswering);
    ASSERT_FALSE(data.ok());
    EXPECT_THAT(data.error().text(), HasSubstr("Looked for: " + empty + "/dev*.json, " + empty + "/train*.json."));
}

TEST(OpenData, AFolderOfQuestions)
{
    TemporaryFolder folder;
    folder.write("train-v9.json", squadFile(3, "t"));
    folder.write("dev-v9.json", squadFile(30, "d"));
    const auto data = openData(folder.path().string(), Task::QuestionAnswering);
    ASSERT_TRUE(data.ok()) << data.error().text();
    EXPECT_EQ(data->id, "squad");
    EXPECT_EQ(data->calibrationQuestions.size(), 3U);
    EXPECT_EQ(data->evaluationQuestions.size(), 30U);
}

TEST(OpenData, OneFileOfQuestionsIsDividedByContext)
{
    TemporaryFolder folder;
    const auto file = folder.write("xquad.el.json", squadFile(25, "q"));
    const auto data = openData(file, Task::QuestionAnswering);
    ASSERT_TRUE(data.ok());
    EXPECT_EQ(data->name, "xquad.el");
    EXPECT_EQ(data->calibrationQuestions.size(), 2U);
    EXPECT_EQ(data->evaluationQuestions.size(), 23U);
    std::set<std::string> contexts;
    for (const auto &question : data->calibrationQuestions)
        contexts.insert(question.context);
    for (const auto &question : data->evaluationQuestions) {
        EXPECT_EQ(contexts.count(question.context), 0U);
        EXPECT_FALSE(question.question.empty());
        EXPECT_FALSE(question.id.empty());
    }
}

TEST(OpenData, TheTaskMustFit)
{
    TemporaryFolder folder;
    const auto file = folder.write("dev.bin", squadFile(1, "q") + "\n");
    const auto data = openData(file, Task::ImageClassification);
    ASSERT_FALSE(data.ok());
    EXPECT_EQ(data.error().text(), file + " is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.");
    const auto nothing = openData("", Task::ImageClassification);
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.error().code, ErrorCode::BadUsage);
}

TEST(LooksLikeDataFor, TellsImagesFromQuestionsByWhatIsThere)
{
    TemporaryFolder folder;
    folder.write("cifar/cifar-100-binary/test.bin", cifarRecords(2));
    folder.write("squad/dev.json", squadFile(1, "a"));
    folder.write("both/test.bin", cifarRecords(2));
    folder.write("both/dev.json", squadFile(1, "a"));
    folder.write("nothing/readme.txt", "nothing");
    const auto fits = [&](const std::string &what) {
        const std::string path = (folder.path() / what).string();
        return std::pair(looksLikeDataFor(path, Task::ImageClassification), looksLikeDataFor(path, Task::QuestionAnswering));
    };
    EXPECT_EQ(fits("cifar"), std::pair(true, false));
    EXPECT_EQ(fits("cifar/cifar-100-binary/test.bin"), std::pair(true, false));
    EXPECT_EQ(fits("squad"), std::pair(false, true));
    EXPECT_EQ(fits("squad/dev.json"), std::pair(false, true));
    EXPECT_EQ(fits("both"), std::pair(true, true));
    EXPECT_EQ(fits("nothing"), std::pair(false, false));
    EXPECT_EQ(fits("missing"), std::pair(false, false));
    EXPECT_TRUE(looksLikeDataFor("sample", Task::ImageClassification) && looksLikeDataFor("sample", Task::QuestionAnswering));
}

TEST(SampleImages, AreTheSamplesOrRefused)
{
    const auto images = sampleImages({3, 0});
    ASSERT_TRUE(images.ok());
    ASSERT_EQ(images->size(), 2U);
    const auto sample = openData("sample", Task::ImageClassification);
    ASSERT_TRUE(sample.ok());
    EXPECT_EQ(images->at(0).rgb, sample->evaluationImages->image(3)->rgb);
    EXPECT_EQ(images->at(1).rgb, sample->evaluationImages->image(0)->rgb);
    const auto outside = sampleImages({sample->evaluationImages->size()});
    ASSERT_FALSE(outside.ok());
    const std::string count = std::to_string(sample->evaluationImages->size());
    EXPECT_EQ(outside.error().message.text(), "The sample has no image " + count + "; it has " + count + ".");
    EXPECT_FALSE(sampleImages({-1}).ok());
}

} // namespace
} // namespace quantoscope
