// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/mapped_file.h"
#include "base/sha256.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

class Files : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "quantoscope-files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path put(const std::string &name, const std::string &content) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }
    std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }

    fs::path m_folder;
};

// Another user's rights for a scope: root may write everywhere.
class AsNobody
{
public:
    AsNobody()
    {
        if (::geteuid() == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_changed)
            (void)!::seteuid(0);
    }

private:
    bool m_changed = false;
};

TEST_F(Files, MapsTheBytes)
{
    const auto mapped = MappedFile::open(put("a", std::string("x\0y", 3)));
    ASSERT_TRUE(mapped.ok());
    EXPECT_EQ((*mapped)->size(), 3u);
    EXPECT_EQ((*mapped)->data()[2], std::byte{'y'});
}

TEST_F(Files, MapsAnEmptyFile)
{
    const auto mapped = MappedFile::open(put("empty", ""));
    ASSERT_TRUE(mapped.ok());
    EXPECT_EQ((*mapped)->size(), 0u);
    EXPECT_NE((*mapped)->data(), nullptr);
}

TEST_F(Files, MappingOutlivesTheName)
{
    const fs::path file = put("a", "hello");
    const auto mapped = MappedFile::open(file);
    ASSERT_TRUE(mapped.ok());
    fs::remove(file);
    EXPECT_EQ((*mapped)->data()[4], std::byte{'o'});
}

TEST_F(Files, SaysWhyAFileCannotBeMapped)
{
    const auto missing = MappedFile::open(m_folder / "no such");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::BadInput);
    EXPECT_EQ(missing.error().message.id(), "file.missing");
    EXPECT_THAT(missing.error().text(), HasSubstr("no such"));

    const auto below = MappedFile::open(put("a", "x") / "b");
    ASSERT_FALSE(below.ok());
    EXPECT_EQ(below.error().message.id(), "file.missing");

    const auto folder = MappedFile::open(m_folder);
    ASSERT_FALSE(folder.ok());
    EXPECT_EQ(folder.error().message.id(), "file.is-folder");
    EXPECT_THAT(folder.error().text(), HasSubstr("is a folder"));

    const auto device = MappedFile::open("/dev/null");
    ASSERT_FALSE(device.ok());
    EXPECT_EQ(device.error().message.id(), "file.not-regular");

    const fs::path pipe = m_folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const auto fifo = MappedFile::open(pipe); // must not wait for a writer
    ASSERT_FALSE(fifo.ok());
    EXPECT_EQ(fifo.error().message.id(), "file.not-regular");
}

TEST_F(Files, SaysThatAFileIsNotReadable)
{
    const fs::path file = put("secret", "x");
    fs::permissions(m_folder, fs::perms::all);
    fs::permissions(file, fs::perms::none);
    const AsNobody scope;
    const auto mapped = MappedFile::open(file);
    ASSERT_FALSE(mapped.ok());
    EXPECT_EQ(mapped.error().message.id(), "file.unreadable");
    EXPECT_THAT(mapped.error().text(), HasSubstr("Permission denied"));
}

TEST_F(Files, WritesWhole)
{
    const fs::path target = m_folder / "out.txt";
    ASSERT_TRUE(writeFileAtomically(target, "one").ok());
    EXPECT_EQ(contentOf(target), "one");
    ASSERT_TRUE(writeFileAtomically(target, "two").ok());
    EXPECT_EQ(contentOf(target), "two");
    EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, WritesARelativeName)
{
    const fs::path before = fs::current_path();
    fs::current_path(m_folder);
    const Status status = writeFileAtomically("relative", "x");
    fs::current_path(before);
    ASSERT_TRUE(status.ok());
    EXPECT_EQ(contentOf(m_folder / "relative"), "x");
}

TEST_F(Files, WithoutCommitNothingChanges)
{
    const fs::path target = put("out", "old");
    {
        auto file = AtomicFile::create(target);
        ASSERT_TRUE(file.ok());
        ASSERT_TRUE(file->write("new").ok());
        EXPECT_EQ(entries(), 2u);
    }
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, KeepsPermissionsAndLinks)
{
    const fs::path target = put("out", "old");
    ASSERT_EQ(::chmod(target.c_str(), 0640), 0);
    fs::create_symlink(target, m_folder / "link");
    ASSERT_TRUE(writeFileAtomically(m_folder / "link", "new").ok());
    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(contentOf(target), "new");
    EXPECT_EQ(fs::status(target).permissions(), static_cast<fs::perms>(0640));
}

TEST_F(Files, WritesADeviceDirectly)
{
    EXPECT_TRUE(writeFileAtomically("/dev/null", "x").ok());
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    const Status full = writeFileAtomically("/dev/full", "x");
    ASSERT_FALSE(full.ok());
    EXPECT_THAT(full.error().text(), HasSubstr("No space left"));
}

TEST_F(Files, AFullDiskLeavesNothingBehind)
{
    const fs::path target = put("out", "old");
    struct rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 4096;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status status = writeFileAtomically(target, std::string(10000, 'x'));
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    EXPECT_EQ(status.error().message.id(), "file.unwritable");
    EXPECT_THAT(status.error().text(), HasSubstr(target.string()));
    EXPECT_THAT(status.error().text(), HasSubstr("File too large"));
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, SaysWhyAFileCannotBeWritten)
{
    struct Case {
        const char *name;
        fs::path target;
        const char *reason;
    };
    for (const Case &c : {Case{"missing folder", m_folder / "no" / "out", "No such file"}, Case{"a folder", m_folder, "Is a directory"},
                          Case{"a folder with a slash", m_folder / "new" / "", "Is a directory"}, Case{"no name", "", "No such file"}}) {
        const Status status = writeFileAtomically(c.target, "x");
        ASSERT_FALSE(status.ok()) << c.name;
        EXPECT_EQ(status.error().message.id(), "file.unwritable") << c.name;
        EXPECT_THAT(status.error().text(), HasSubstr(c.reason)) << c.name;
    }
    EXPECT_EQ(entries(), 0u);
}

TEST_F(Files, AReadOnlyFolderIsRefused)
{
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const AsNobody scope;
    const Status status = writeFileAtomically(m_folder / "out", "x");
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().message.id(), "file.unwritable");
    EXPECT_THAT(status.error().text(), HasSubstr("Permission denied"));
}

TEST_F(Files, Sha256AgreesWithTheStandard)
{
    // FIPS 180-4's examples and the empty message.
    EXPECT_EQ(sha256Hex({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const std::string abc = "abc";
    EXPECT_EQ(sha256Hex(std::as_bytes(std::span(abc))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const auto million = sha256OfFile(put("a", std::string(1'000'000, 'a')));
    ASSERT_TRUE(million.ok());
    EXPECT_EQ(*million, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    EXPECT_EQ(sha256OfFile(m_folder / "none").error().message.id(), "file.missing");
}

} // namespace
} // namespace quantoscope
