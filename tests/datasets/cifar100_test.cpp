// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100.h"

#include "cifar_records.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(Cifar100, ReadsLabelsAndPlanes)
{
    TemporaryFolder folder;
    std::string records = cifarRecord(3, 42, 1, 2, 3);
    std::string second = cifarRecord(19, 99, 0, 0, 0);
    second[2 + 33] = static_cast<char>(200);        // red, row 1, column 1
    second[2 + 2048 + 1023] = static_cast<char>(7); // blue, last pixel
    const auto file = folder.write("some.bin", records + second);

    const auto fine = openCifar100(file, LabelKind::Fine);
    ASSERT_TRUE(fine.ok()) << fine.error().text();
    const ImageDataset &images = *fine->images;
    ASSERT_EQ(images.size(), 2);
    EXPECT_EQ(images.label(0), 42);
    EXPECT_EQ(images.label(1), 99);
    EXPECT_EQ(images.itemName(1), "record 1");
    const auto first = images.image(0);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first->height, 32);
    EXPECT_EQ(first->width, 32);
    ASSERT_EQ(first->rgb.size(), 3072U);
    EXPECT_EQ(first->rgb[3071], 3);
    const auto last = images.image(1);
    ASSERT_TRUE(last.ok());
    EXPECT_EQ(last->rgb[(1 * 32 + 1) * 3], 200);
    EXPECT_EQ(last->rgb[3071], 7);
    EXPECT_EQ(last->rgb[3070], 0);

    const auto coarse = openCifar100(file, LabelKind::Coarse);
    ASSERT_TRUE(coarse.ok());
    EXPECT_EQ(coarse->images->label(0), 3);
    EXPECT_EQ(coarse->images->classNames().size(), 20U);
}

TEST(Cifar100, NamesClassesByTheFileBesideItElseByNumber)
{
    TemporaryFolder folder;
    const auto file = folder.write("test.bin", cifarRecord(0, 1));
    auto opened = openCifar100(file, LabelKind::Fine);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->warnings.empty());
    ASSERT_EQ(opened->images->classNames().size(), 100U);
    EXPECT_EQ(opened->images->classNames()[7], "class 7");

    std::string names;
    for (int i = 0; i < 20; ++i)
        names += "group" + std::to_string(i) + (i % 2 == 0 ? "\r\n" : "\n");
    folder.write("coarse_label_names.txt", names + "\n");
    opened = openCifar100(file, LabelKind::Coarse);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->images->classNames()[18], "group18");

    folder.write("fine_label_names.txt", "only\ntwo\n");
    opened = openCifar100(file, LabelKind::Fine);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->images->classNames()[0], "class 0");
    ASSERT_EQ(opened->warnings.size(), 1U);
    EXPECT_EQ(opened->warnings[0].text(), (folder.path() / "fine_label_names.txt").string() +
                                              " does not hold 100 class names; the classes are called by their numbers.");
}

struct BadFile {
    const char *name;
    std::string content;
    const char *id;
    std::string sentence; // after the file's path
};

TEST(Cifar100, RefusesWhatIsNotRecords)
{
    TemporaryFolder folder;
    const std::string whole = cifarRecord(1, 2);
    const BadFile cases[] = {
        {"empty", "", "cifar.empty", " is empty; expected CIFAR-100 records of 3074 bytes."},
        {"short", whole.substr(1), "cifar.not-whole-records",
         " has 3073 bytes, which is 0 CIFAR-100 records of 3074 bytes and 3073 bytes more; expected whole records (coarse label, fine "
         "label, 3072 bytes of pixels)."},
        {"one byte more", whole + whole + "x", "cifar.not-whole-records",
         " has 6149 bytes, which is 2 CIFAR-100 records of 3074 bytes and 1 bytes more; expected whole records (coarse label, fine label, "
         "3072 bytes of pixels)."},
        {"fine", whole + cifarRecord(19, 100), "cifar.label-out-of-range",
         ": record 1 has coarse label 19 and fine label 100; expected 0 to 19 and 0 to 99."},
        {"coarse", cifarRecord(20, 0) + whole, "cifar.label-out-of-range",
         ": record 0 has coarse label 20 and fine label 0; expected 0 to 19 and 0 to 99."},
        {"beyond a block", cifarRecords(300) + cifarRecord(255, 255), "cifar.label-out-of-range",
         ": record 300 has coarse label 255 and fine label 255; expected 0 to 19 and 0 to 99."},
    };
    for (const BadFile &bad : cases) {
        SCOPED_TRACE(bad.name);
        const auto file = folder.write("bad.bin", bad.content);
        const auto opened = openCifar100(file, LabelKind::Fine);
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().code, ErrorCode::BadInput);
        EXPECT_EQ(opened.error().message.id(), bad.id);
        EXPECT_EQ(opened.error().text(), file + bad.sentence);
    }
}

TEST(Cifar100, SaysWhyAFileCannotBeRead)
{
    TemporaryFolder folder;
    const auto missing = (folder.path() / "none.bin").string();
    const auto absent = openCifar100(missing, LabelKind::Fine);
    ASSERT_FALSE(absent.ok());
    EXPECT_EQ(absent.error().text(), missing + " cannot be read: No such file or directory.");
    const auto notAFile = openCifar100(folder.path().string(), LabelKind::Fine);
    ASSERT_FALSE(notAFile.ok());
    EXPECT_EQ(notAFile.error().text(), folder.path().string() + " cannot be read: it is not a regular file.");
}

TEST(Cifar100, AFileThatShrinksLaterGivesAnError)
{
    TemporaryFolder folder;
    const auto file = folder.write("shrinks.bin", cifarRecords(3));
    const auto opened = openCifar100(file, LabelKind::Fine);
    ASSERT_TRUE(opened.ok());
    std::filesystem::resize_file(file, 3074 + 100);
    EXPECT_TRUE(opened->images->image(0).ok());
    const auto gone = opened->images->image(1);
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().text(), file + ": record 1 cannot be read; 3 records were there when it was opened.");
    EXPECT_FALSE(opened->images->image(-1).ok());
}

TEST(Cifar100, ReadsThePublicSet)
{
    const std::string file = TEST_SHARED "/data/cifar-100-binary/test.bin";
    if (!std::filesystem::exists(file))
        GTEST_SKIP() << "The shared CIFAR-100 images are not there: " << file;
    const auto opened = openCifar100(file, LabelKind::Fine);
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    EXPECT_EQ(opened->images->size(), 4000);
    EXPECT_EQ(opened->images->classNames()[0], "apple");
    EXPECT_EQ(opened->images->classNames()[99], "worm");
}

} // namespace
} // namespace quantoscope
