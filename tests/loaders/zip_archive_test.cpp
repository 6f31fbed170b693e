// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/zip_archive.h"

#include "loaders/archive_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

using ::testing::HasSubstr;

Result<ZipArchive> parse(const std::string &file)
{
    return ZipArchive::parse(std::as_bytes(std::span(file)), "weights.pth");
}

ZipText sample()
{
    return ZipText().add("a/one", "first").add("a/empty", "").add("a/two", "second");
}

TEST(ZipArchive, ReadsStoredEntries)
{
    ZipText large = sample();
    large.zip64 = true;
    ZipText commented = sample();
    commented.comment = "PK\5\6 is not the end";
    for (const ZipText &zip : {sample(), large, commented}) {
        const std::string file = zip.done();
        const auto archive = parse(file);
        ASSERT_TRUE(archive.ok()) << archive.error().text();
        EXPECT_EQ(archive->entries().size(), 3u);
        const auto two = archive->stored("a/two");
        ASSERT_TRUE(two.ok());
        EXPECT_EQ(std::string(reinterpret_cast<const char *>(two->data()), two->size()), "second");
        EXPECT_EQ(archive->stored("a/empty")->size(), 0u);
        EXPECT_EQ(archive->find("a"), nullptr);
    }
}

TEST(ZipArchive, ReadsAnEmptyArchive)
{
    const auto archive = parse(ZipText().done());
    ASSERT_TRUE(archive.ok());
    EXPECT_TRUE(archive->entries().empty());
}

TEST(ZipArchive, NeverUnpacks)
{
    ZipText zip = sample();
    zip.entries[0].method = 8;
    zip.entries[0].claimedUnpacked = std::int64_t{4} << 30;
    zip.zip64 = true;
    const std::string file = zip.done();
    const auto archive = parse(file);
    ASSERT_TRUE(archive.ok()) << archive.error().text();
    EXPECT_TRUE(archive->stored("a/two").ok());
    const auto bomb = archive->stored("a/one");
    ASSERT_FALSE(bomb.ok());
    EXPECT_EQ(bomb.error().code, ErrorCode::BadInput);
    EXPECT_EQ(bomb.error().message.id(), "zip.compressed");
    EXPECT_THAT(bomb.error().text(), HasSubstr("5 bytes that claim to be 4294967296"));
    EXPECT_EQ(archive->stored("b").error().message.id(), "zip.missing-entry");
    EXPECT_THAT(archive->stored("b").error().text(), HasSubstr("no entry “b”"));
}

struct BadZip {
    const char *name;
    std::string file;
    const char *id;
    const char *says;
    ErrorCode code = ErrorCode::BadInput;
};

void PrintTo(const BadZip &bad, std::ostream *out)
{
    *out << bad.name;
}

template <typename Change>
std::string changed(Change change)
{
    ZipText zip = sample();
    change(zip);
    return zip.done();
}

std::vector<BadZip> badZips()
{
    const std::string good = sample().done();
    const auto refused = ErrorCode::NotPossible;
    ZipText large = sample();
    large.zip64 = true;
    const std::string good64 = large.done();
    std::string badSignature = good64;
    badSignature.replace(badSignature.find("PK\6\6"), 4, "PK??");
    std::string outside = good64;
    outside.replace(outside.find("PK\6\7") + 8, 8, std::string(8, '\x7f'));
    std::string cutExtra = good64;
    cutExtra.replace(cutExtra.rfind(littleEndian(std::uint16_t{1}) + littleEndian(std::uint16_t{24})) + 2, 2,
                     littleEndian(std::uint16_t{16}));
    std::string longExtra = good64;
    longExtra.replace(longExtra.rfind(littleEndian(std::uint16_t{1}) + littleEndian(std::uint16_t{24})) + 2, 2,
                      littleEndian(std::uint16_t{99}));
    std::string noExtra = good64;
    noExtra.replace(noExtra.rfind(littleEndian(std::uint16_t{1}) + littleEndian(std::uint16_t{24})), 2, littleEndian(std::uint16_t{2}));
    return {
        {"Empty", "", "zip.no-directory", "no directory"},
        {"Cut", good.substr(0, good.size() - 1), "zip.no-directory", "cut off or damaged"},
        {"Half", good.substr(0, good.size() / 2), "zip.no-directory", "cut off or damaged"},
        {"TrailingBytes", good + "x", "zip.no-directory", "cut off or damaged"},
        {"DirectoryOutside", changed([](ZipText &zip) { zip.claimedDirectoryOffset = 100000; }), "zip.damaged", "directory lies outside"},
        {"DirectoryTooLong", changed([](ZipText &zip) { zip.claimedDirectorySize = 100000; }), "zip.damaged", "directory lies outside"},
        {"DirectoryTooShort", changed([](ZipText &zip) { zip.claimedDirectorySize = 150; }), "zip.damaged", "directory is cut off"},
        {"TooManyEntries", changed([](ZipText &zip) { zip.claimedEntries = 60000; }), "zip.damaged", "claims 60000 entries"},
        {"OneEntryTooMany", changed([](ZipText &zip) {
             zip.claimedEntries = 4;
             zip.entries[0].centralName = std::string(60, 'n');
         }),
         "zip.damaged", "contradict"},
        {"DirectoryShifted", changed([](ZipText &zip) { zip.claimedDirectoryOffset = 1; }), "zip.damaged", "directory is cut off"},
        {"Parts", changed([](ZipText &zip) {
             zip.disk = 1;
             zip.claimedEntries = 3;
         }),
         "zip.parts", "several parts", refused},
        {"Parts64", changed([](ZipText &zip) {
             zip.disk = 1;
             zip.zip64 = true;
         }),
         "zip.parts", "several parts", refused},
        {"Encrypted", changed([](ZipText &zip) { zip.entries[0].flags = 1; }), "zip.encrypted", "“a/one” is encrypted", refused},
        {"EntryOutside", changed([](ZipText &zip) { zip.entries[1].claimedOffset = 5000; }), "zip.damaged", "“a/empty” begins outside"},
        {"EntryInTheDirectory", changed([](ZipText &zip) { zip.entries[1].claimedOffset = 130; }), "zip.damaged", "“a/empty”"},
        {"EntryElsewhere", changed([](ZipText &zip) { zip.entries[1].claimedOffset = 3; }), "zip.damaged", "header of the entry “a/empty”"},
        {"OtherName", changed([](ZipText &zip) { zip.entries[1].centralName = "a/other"; }), "zip.damaged", "contradict each other"},
        {"SameEntryTwice", changed([](ZipText &zip) { zip.entries.push_back(zip.entries[0]); }), "zip.damaged", "stands twice"},
        {"SharedBytes", changed([](ZipText &zip) { zip.entries[0].claimedPacked = zip.entries[0].claimedUnpacked = 60; }), "zip.damaged",
         "shares bytes"},
        {"SizeLies", changed([](ZipText &zip) { zip.entries[0].claimedUnpacked = 6; }), "zip.damaged", "two sizes, 5 and 6"},
        {"SizeOutside", changed([](ZipText &zip) { zip.entries[2].claimedPacked = zip.entries[2].claimedUnpacked = 7; }), "zip.damaged",
         "claims 7 bytes, but only 6 follow"},
        {"Size4G", changed([](ZipText &zip) { zip.entries[0].claimedPacked = zip.entries[0].claimedUnpacked = 0xffffffff; }), "zip.damaged",
         "zip64 field"},
        {"Size2To62", changed([](ZipText &zip) {
             zip.zip64 = true;
             zip.entries[0].claimedPacked = zip.entries[0].claimedUnpacked = std::int64_t{1} << 62;
         }),
         "zip.damaged", "claims 4611686018427387904 bytes"},
        {"Record64Missing", badSignature, "zip.damaged", "zip64 record is cut off"},
        {"Record64Outside", outside, "zip.damaged", "zip64 record lies outside"},
        {"Extra64Cut", cutExtra, "zip.damaged", "zip64 field of the entry “a/two”"},
        {"Extra64TooLong", longExtra, "zip.damaged", "zip64 field of the entry “a/two”"},
        {"Extra64Missing", noExtra, "zip.damaged", "zip64 field of the entry “a/two”"},
    };
}

class BadZips : public ::testing::TestWithParam<BadZip>
{
};

TEST_P(BadZips, AreRefused)
{
    const BadZip &bad = GetParam();
    const auto archive = parse(bad.file);
    ASSERT_FALSE(archive.ok());
    EXPECT_EQ(archive.error().message.id(), bad.id) << archive.error().text();
    EXPECT_EQ(archive.error().code, bad.code);
    EXPECT_THAT(archive.error().text(), HasSubstr(bad.says));
    EXPECT_THAT(archive.error().text(), HasSubstr("weights.pth"));
}

INSTANTIATE_TEST_SUITE_P(Archives, BadZips, ::testing::ValuesIn(badZips()), [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace quantoscope
