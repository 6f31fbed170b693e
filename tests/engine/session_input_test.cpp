// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

// Two classes with one small picture each (PPM), twice: the class folders that an image folder needs.
class SessionInput : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = fs::temp_directory_path() / ("quantoscope-session-" + std::to_string(getpid()));
        for (const char *name : {"ant", "bee"}) {
            fs::create_directories(m_folder / name);
            for (const char *file : {"1.ppm", "2.ppm"})
                std::ofstream(m_folder / name / file, std::ios::binary) << "P6 2 2 255\n" << std::string(12, 'q');
        }
    }
    void TearDown() override { fs::remove_all(m_folder); }

    SessionRequest request(const std::string &model, const std::string &data) const
    {
        SessionRequest request;
        request.model = (fs::path(TEST_GOLDEN) / model).string();
        request.data = data;
        request.images = 2;
        request.calibrationImages = 0;
        return request;
    }
    std::string pictures() const { return m_folder.string(); }

    static bool saysWhatItAssumed(const ModelSession &session)
    {
        return std::any_of(session.warnings().begin(), session.warnings().end(),
                           [](const Message &warning) { return warning.id() == "engine.input_assumed"; });
    }

    fs::path m_folder;
};

constexpr const char *kCheckpoint = "mobilenet_v2.state_dict.pth"; // says nothing about its input

TEST_F(SessionInput, IsTheDatasWhereNobodySaysAnything)
{
    const auto cifar = ModelSession::open(request(kCheckpoint, "sample"));
    ASSERT_TRUE(cifar.ok()) << cifar.error().text();
    EXPECT_EQ((*cifar)->model().image.height, 32);
    EXPECT_FLOAT_EQ((*cifar)->model().image.mean[0], 0.5071F);
    EXPECT_TRUE(saysWhatItAssumed(**cifar));

    const auto folder = ModelSession::open(request(kCheckpoint, pictures()));
    ASSERT_TRUE(folder.ok()) << folder.error().text();
    EXPECT_EQ((*folder)->model().image.height, 224);
    EXPECT_EQ((*folder)->model().image.resizeShorterSide, 256);
    EXPECT_FLOAT_EQ((*folder)->model().image.std[2], 0.225F);
    EXPECT_TRUE(saysWhatItAssumed(**folder));
}

TEST_F(SessionInput, OptionsStandOverTheData)
{
    SessionRequest asked = request(kCheckpoint, pictures());
    asked.load.mean = {0.5F, 0.5F, 0.5F};
    asked.load.std = {0.2F, 0.2F, 0.2F};
    const auto normalised = ModelSession::open(asked);
    ASSERT_TRUE(normalised.ok()) << normalised.error().text();
    EXPECT_EQ((*normalised)->model().image.height, 224); // of the data still, and said
    EXPECT_FLOAT_EQ((*normalised)->model().image.mean[1], 0.5F);
    EXPECT_TRUE(saysWhatItAssumed(**normalised));

    asked.load.size = 56;
    const auto whole = ModelSession::open(asked);
    ASSERT_TRUE(whole.ok()) << whole.error().text();
    EXPECT_EQ((*whole)->model().image.width, 56);
    EXPECT_EQ((*whole)->model().image.resizeShorterSide, 64); // as 256 to 224
    EXPECT_FALSE(saysWhatItAssumed(**whole));

    asked.load.mean.reset();
    asked.load.std.reset();
    const auto sized = ModelSession::open(asked);
    ASSERT_TRUE(sized.ok()) << sized.error().text();
    EXPECT_EQ((*sized)->model().image.resizeShorterSide, 64);
    EXPECT_FLOAT_EQ((*sized)->model().image.mean[0], 0.485F);
    EXPECT_TRUE(saysWhatItAssumed(**sized));
}

TEST_F(SessionInput, IsTheFilesWhereItSaysAllOfIt)
{
    SessionRequest bundled = request("", pictures());
    bundled.model = "mobilenet_v2";
    const auto session = ModelSession::open(bundled);
    ASSERT_TRUE(session.ok()) << session.error().text();
    EXPECT_EQ((*session)->model().image.height, 32);
    EXPECT_FLOAT_EQ((*session)->model().image.mean[0], 0.5071F);
    EXPECT_FALSE(saysWhatItAssumed(**session));
}

const Message *findWarning(const ModelSession &session, const std::string &id)
{
    const auto &all = session.warnings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Message &warning) { return warning.id() == id; });
    return found == all.end() ? nullptr : &*found;
}

TEST_F(SessionInput, AFolderWithFewerClassesThanTheNetworkIsNoted)
{
    SessionRequest asked = request("", pictures());
    asked.model = "mobilenet_v2";
    const auto two = ModelSession::open(asked);
    ASSERT_TRUE(two.ok()) << two.error().text();
    const Message *note = findWarning(**two, "engine.fewer_classes");
    ASSERT_NE(note, nullptr);
    EXPECT_NE(note->text().find(" has 2 classes, mobilenet_v2 tells 100 apart"), std::string::npos) << note->text();

    asked.data = (m_folder / "ant").string(); // pictures without folders of classes
    const auto none = ModelSession::open(asked);
    ASSERT_TRUE(none.ok()) << none.error().text();
    EXPECT_NE(findWarning(**none, "engine.no_labels"), nullptr);
    EXPECT_EQ(findWarning(**none, "engine.fewer_classes"), nullptr);

    asked.data = "sample";
    const auto all = ModelSession::open(asked);
    ASSERT_TRUE(all.ok()) << all.error().text();
    EXPECT_EQ(findWarning(**all, "engine.fewer_classes"), nullptr);
    EXPECT_EQ(findWarning(**all, "engine.no_labels"), nullptr);
}

TEST_F(SessionInput, CoarseLabelsAreRefusedForANetworkOfTheFineOnes)
{
    SessionRequest asked = request("", "sample");
    asked.model = "mobilenet_v2";
    asked.dataOptions.labels = LabelKind::Coarse;
    const auto session = ModelSession::open(asked);
    ASSERT_FALSE(session.ok());
    EXPECT_EQ(session.error().code, ErrorCode::BadInput);
    EXPECT_EQ(session.error().message.id(), "engine.coarse_labels");
    EXPECT_NE(session.error().text().find("20 classes, mobilenet_v2 tells 100"), std::string::npos) << session.error().text();
}

#ifdef QUANTOSCOPE_WITH_TORCH
TEST_F(SessionInput, AGreyNetworkKeepsItsOneColour)
{
    const auto session = ModelSession::open(request("torchscript/softmax_gray.scripted.pt", pictures()));
    ASSERT_TRUE(session.ok()) << session.error().text();
    const ImageInput &input = (*session)->model().image;
    EXPECT_EQ(input.channels, 1);
    EXPECT_NEAR(input.mean[0], 0.299F * 0.485F + 0.587F * 0.456F + 0.114F * 0.406F, 1e-6F);
    const auto batch = (*session)->latencyInput(1, 0);
    ASSERT_TRUE(batch.ok()) << batch.error().text();
    EXPECT_LT(input.height, 224); // its Linear fits one size alone, not the data's
    EXPECT_EQ(batch->pixels.size(), static_cast<std::size_t>(input.height * input.width));
}
#endif

TEST_F(SessionInput, ATextNetworkNeedsItsWords)
{
    const auto session = ModelSession::open(request("hf_tiny_bert", "sample"));
    ASSERT_FALSE(session.ok());
    EXPECT_EQ(session.error().code, ErrorCode::BadInput);
    EXPECT_EQ(session.error().message.id(), "engine.no_vocabulary");
    EXPECT_NE(session.error().text().find("hf_tiny_bert came without its words"), std::string::npos) << session.error().text();
}

} // namespace
} // namespace quantoscope
