// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/image_folder.h"

#include "datasets/jpeg_end.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <map>
#include <set>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// A picture of one colour, in the format of the name's extension.
void writePicture(const TemporaryFolder &folder, const std::string &name, int red, int green, int blue, int height = 4, int width = 6)
{
    const auto path = folder.path() / name;
    std::filesystem::create_directories(path.parent_path());
    ASSERT_TRUE(cv::imwrite(path.string(), cv::Mat(height, width, CV_8UC3, cv::Scalar(blue, green, red))));
}

TEST(ImageFolder, OneFolderPerClass)
{
    TemporaryFolder folder;
    for (int i = 0; i < 8; ++i) {
        writePicture(folder, "zebra/" + std::to_string(i) + ".png", 200, 100, 50);
        writePicture(folder, "ant/deep/" + std::to_string(i) + ".bmp", 1, 2, 3);
    }
    folder.write("ant/notes.txt", "not an image");
    folder.write(".hidden/x.png", "not an image");
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    EXPECT_THAT(opened->evaluation->classNames(), ElementsAre("ant", "zebra"));
    EXPECT_EQ(opened->calibration->size(), 4);
    EXPECT_EQ(opened->evaluation->size(), 12);

    std::set<std::string> names;
    for (const auto &part : {opened->calibration, opened->evaluation})
        for (int i = 0; i < part->size(); ++i) {
            EXPECT_TRUE(names.insert(part->itemName(i)).second) << "in both parts: " << part->itemName(i);
            const bool zebra = part->itemName(i).find("zebra") == 0;
            EXPECT_EQ(part->label(i), zebra ? 1 : 0);
            const auto image = part->image(i);
            ASSERT_TRUE(image.ok());
            EXPECT_EQ(image->height, 4);
            EXPECT_EQ(image->width, 6);
            EXPECT_THAT((std::vector<int>{image->rgb[0], image->rgb[1], image->rgb[2]}),
                        zebra ? ElementsAre(200, 100, 50) : ElementsAre(1, 2, 3));
        }
    EXPECT_EQ(names.size(), 16U);

    const auto again = openImageFolder(folder.path().string());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->calibration->itemName(0), opened->calibration->itemName(0));
}

TEST(ImageFolder, TrainAndValAreTheParts)
{
    for (const char *evaluation : {"val", "valid", "validation", "test"}) {
        SCOPED_TRACE(evaluation);
        TemporaryFolder folder;
        writePicture(folder, "train/a/1.png", 1, 1, 1);
        writePicture(folder, "train/b/1.png", 2, 2, 2);
        writePicture(folder, std::string(evaluation) + "/b/9.png", 3, 3, 3);
        const auto opened = openImageFolder(folder.path().string());
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(opened->calibration->size(), 2);
        ASSERT_EQ(opened->evaluation->size(), 1);
        EXPECT_EQ(opened->evaluation->label(0), 1);
        EXPECT_EQ(opened->evaluation->itemName(0), "b/9.png");
        EXPECT_THAT(opened->evaluation->classNames(), ElementsAre("a", "b"));
    }
}

TEST(ImageFolder, AClassMayBeCalledTrain)
{
    TemporaryFolder folder;
    for (const char *name : {"bus/1.png", "train/1.png", "test/1.png"})
        writePicture(folder, name, 1, 1, 1);
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    EXPECT_THAT(opened->evaluation->classNames(), ElementsAre("bus", "test", "train"));
}

TEST(ImageFolder, LooseImagesAreUnlabelled)
{
    TemporaryFolder folder;
    for (int i = 0; i < 5; ++i)
        writePicture(folder, std::to_string(i) + ".jpg", 1, 1, 1);
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->evaluation->size() + opened->calibration->size(), 5);
    EXPECT_EQ(opened->evaluation->label(0), -1);
    EXPECT_TRUE(opened->evaluation->classNames().empty());
}

TEST(ImageFolder, WarnsOfLooseImagesBesideClassesAndOfEmptyClasses)
{
    TemporaryFolder folder;
    writePicture(folder, "a/1.png", 1, 1, 1);
    writePicture(folder, "loose.png", 1, 1, 1);
    std::filesystem::create_directories(folder.path() / "b");
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    ASSERT_EQ(opened->warnings.size(), 2U);
    EXPECT_EQ(opened->warnings[0].text(), folder.path().string() + ": images outside the class folders are left out: 1.");
    EXPECT_EQ(opened->warnings[1].text(), (folder.path() / "b").string() + " holds no image.");
    EXPECT_EQ(opened->evaluation->size(), 1);
}

TEST(ImageFolder, GreyAndSixteenBitAndTransparentBecomeColour)
{
    TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "a");
    ASSERT_TRUE(cv::imwrite((folder.path() / "a/grey.png").string(), cv::Mat(2, 2, CV_8UC1, cv::Scalar(77))));
    ASSERT_TRUE(cv::imwrite((folder.path() / "a/sixteen.png").string(), cv::Mat(2, 2, CV_16UC3, cv::Scalar(256, 512, 65535))));
    ASSERT_TRUE(cv::imwrite((folder.path() / "a/transparent.png").string(), cv::Mat(2, 2, CV_8UC4, cv::Scalar(9, 8, 7, 0))));
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    for (const auto &part : {opened->calibration, opened->evaluation})
        for (int i = 0; i < part->size(); ++i) {
            const auto image = part->image(i);
            ASSERT_TRUE(image.ok()) << image.error().text();
            ASSERT_EQ(image->rgb.size(), 12U);
            const std::vector<std::uint8_t> first(image->rgb.begin(), image->rgb.begin() + 3);
            const std::string name = part->itemName(i);
            // Sixteen bits keep their upper byte, an alpha channel is left out.
            const std::vector<std::uint8_t> expected = name == "a/grey.png"      ? std::vector<std::uint8_t>{77, 77, 77}
                                                       : name == "a/sixteen.png" ? std::vector<std::uint8_t>{255, 2, 1}
                                                                                 : std::vector<std::uint8_t>{7, 8, 9};
            EXPECT_EQ(first, expected) << name;
        }
}

TEST(ImageFolder, ADamagedImageIsNamed)
{
    TemporaryFolder folder;
    writePicture(folder, "a/1.png", 1, 1, 1, 64, 64);
    writePicture(folder, "a/whole.jpg", 1, 2, 3, 64, 64);
    std::ifstream in(folder.path() / "a/whole.jpg", std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    const std::string early = " cannot be read: it ends before the picture does.";
    // Most of a picture, and one without its end marker.
    const std::map<std::string, std::string> expected = {
        {"a/begun.jpg", "The image " + folder.write("a/begun.jpg", "\xFF\xD8\xFF\xE0 and nothing more") + early},
        {"a/cut.jpg", "The image " + folder.write("a/cut.jpg", whole.substr(0, whole.size() * 3 / 4)) + early},
        {"a/endless.jpg", "The image " + folder.write("a/endless.jpg", whole.substr(0, whole.size() - 2)) + early},
        {"a/text.png",
         "The image " + folder.write("a/text.png", "hello") + " cannot be read: no decoder understands it, or it is damaged."},
    };
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    std::size_t seen = 0;
    for (const auto &part : {opened->calibration, opened->evaluation})
        for (int i = 0; i < part->size(); ++i) {
            const auto image = part->image(i);
            const auto problem = expected.find(part->itemName(i));
            EXPECT_EQ(image.ok(), problem == expected.end()) << part->itemName(i);
            if (image.ok() || problem == expected.end())
                continue;
            ++seen;
            EXPECT_EQ(image.error().code, ErrorCode::BadInput);
            EXPECT_EQ(image.error().text(), problem->second);
        }
    EXPECT_EQ(seen, expected.size());
}

// Cameras put a small JPEG into a block of a large one: its end is not the picture's.
TEST(ImageFolder, TheEndOfAJpegsPreviewIsNotItsOwn)
{
    TemporaryFolder folder;
    writePicture(folder, "a/plain.jpg", 9, 9, 9, 48, 48);
    std::ifstream in(folder.path() / "a/plain.jpg", std::ios::binary);
    const std::string plain((std::istreambuf_iterator<char>(in)), {});
    const std::string block = std::string("\xFF\xE1\x00\x0A", 4) + "Exif" + "\xFF\xD8\xFF\xD9";
    const std::string trailing = "and what a camera adds behind the end";
    const std::string withPreview = plain.substr(0, 2) + block + plain.substr(2);
    const auto isCut = [](const std::string &bytes) { return isCutJpeg(reinterpret_cast<const std::byte *>(bytes.data()), bytes.size()); };
    EXPECT_FALSE(isCut(withPreview));
    EXPECT_FALSE(isCut(withPreview + trailing));
    EXPECT_FALSE(isCut("no JPEG"));
    EXPECT_FALSE(isCut(""));
    for (const std::size_t length : {withPreview.size() - 1, withPreview.size() / 2, std::size_t{16}, std::size_t{5}})
        EXPECT_TRUE(isCut(withPreview.substr(0, length))) << length;
}

TEST(ImageFolder, SaysWhenThereIsNothing)
{
    TemporaryFolder folder;
    auto opened = openImageFolder(folder.path().string());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().text(), folder.path().string() + " holds no image to evaluate; expected one folder of images per class.");
    const auto file = folder.write("file", "x");
    opened = openImageFolder(file);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().text(), file + " is not a folder that can be read.");
    EXPECT_FALSE(holdsImages(folder.path().string()));
}

// A JPEG whose EXIF block says "turned by 90 degrees" is read as it is stored, as torchvision does.
TEST(ImageFolder, ExifOrientationIsIgnored)
{
    TemporaryFolder folder;
    writePicture(folder, "a/plain.jpg", 9, 9, 9, 4, 6);
    std::ifstream in(folder.path() / "a/plain.jpg", std::ios::binary);
    const std::string plain((std::istreambuf_iterator<char>(in)), {});
    const std::string exif("\xFF\xE1\x00\x22"
                           "Exif\0\0"
                           "II*\0\x08\0\0\0"
                           "\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
                           "\0\0\0\0",
                           36);
    folder.write("a/plain.jpg", plain.substr(0, 2) + exif + plain.substr(2));
    const auto opened = openImageFolder(folder.path().string());
    ASSERT_TRUE(opened.ok());
    const auto image = opened->evaluation->image(0);
    ASSERT_TRUE(image.ok()) << image.error().text();
    EXPECT_EQ(image->height, 4);
    EXPECT_EQ(image->width, 6);
    const cv::Mat turned = cv::imread((folder.path() / "a/plain.jpg").string());
    EXPECT_EQ(turned.rows, 6) << "the test's EXIF block is not understood, so the test shows nothing";
}

} // namespace
} // namespace quantoscope
