// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/data_download.h"
#include "downloads/install_data.h"
#include "downloads/unpack_archive.h"
#include "file_server.h"
#include "tar_archive.h"
#include "window_fixture.h"
#include "words/count_text.h"
#include "words/message_text.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace quantoscope {
namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray invented(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    unsigned state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

class DownloadTest : public testing::Test
{
protected:
    // An archive like CIFAR-100's on the server, and what it is known by.
    void SetUp() override
    {
        m_train = invented(300000);
        m_server.content = tarGz({{"cifar-100-binary/", {}, Member::Kind::Folder},
                                  {"cifar-100-binary/train.bin", m_train},
                                  {"cifar-100-binary/test.bin", "test"},
                                  {"cifar-100-binary/fine_label_names.txt", "apple\n"}});
        m_data = publicImages();
        m_data.url = m_server.url();
        m_data.bytes = m_server.content.size();
        m_data.checksum = QCryptographicHash::hash(m_server.content, QCryptographicHash::Md5).toHex();
    }

    void serveQuestions()
    {
        m_server.content = "{\"version\": \"v2.0\", \"data\": []}";
        m_data = publicQuestions();
        m_data.url = m_server.url();
        m_data.checksum = QCryptographicHash::hash(m_server.content, QCryptographicHash::Sha256).toHex();
    }

    DataDownload &download()
    {
        if (!m_download) {
            m_download = std::make_unique<DataDownload>(m_data, m_folder.path(), m_jobs);
            QObject::connect(m_download.get(), &DataDownload::arrived, [this](const QString &path) { m_arrived = path; });
        }
        return *m_download;
    }

    void startAndWait()
    {
        download().start();
        ASSERT_TRUE(waitFor([&] { return !download().isUnderWay(); }));
    }

    QString errorId() { return download().error() ? QString::fromStdString(download().error()->message.id()) : QString(); }
    QString errorWords() { return download().error() ? errorText(*download().error()) : QString(); }
    QString part() const { return m_folder.path() + QStringLiteral("/downloads/") + m_data.fileName + QStringLiteral(".part"); }
    bool nothingIsThere() const { return !QFileInfo::exists(m_data.placeIn(m_folder.path())); }

    QTemporaryDir m_folder;
    FileServer m_server;
    JobQueue m_jobs{QStringLiteral("test")};
    PublicData m_data;
    QByteArray m_train;
    QString m_arrived;
    std::unique_ptr<DataDownload> m_download;
};

TEST_F(DownloadTest, aWholeArchiveIsUnpackedAndTheArchiveRemoved)
{
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(m_arrived, m_folder.filePath(QStringLiteral("cifar-100-binary")));
    EXPECT_EQ(read(m_arrived + QStringLiteral("/train.bin")), m_train);
    EXPECT_EQ(read(m_arrived + QStringLiteral("/test.bin")), "test");
    EXPECT_FALSE(QFileInfo::exists(part()));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              (QStringList{QStringLiteral("cifar-100-binary"), QStringLiteral("downloads")}));
}

TEST_F(DownloadTest, aSingleFileIsKeptAsItIs)
{
    serveQuestions();
    startAndWait();
    EXPECT_EQ(m_arrived, m_folder.filePath(QStringLiteral("squad/dev-v2.0.json")));
    EXPECT_EQ(read(m_arrived), m_server.content);
}

TEST_F(DownloadTest, progressGrowsUpToTheSizeThatTheServerNames)
{
    qint64 last = 0;
    bool grows = true;
    QObject::connect(&download(), &DataDownload::changed, [&] {
        if (download().state() != DataDownload::State::Receiving)
            return;
        grows = grows && download().received() >= last;
        last = download().received();
    });
    startAndWait();
    EXPECT_TRUE(grows);
    EXPECT_EQ(last, m_server.content.size());
    EXPECT_EQ(download().total(), m_server.content.size());
}

TEST_F(DownloadTest, whatBrokeOffIsGoneOnWith)
{
    m_server.breakAfter = 100000;
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.broken"));
    EXPECT_TRUE(errorWords().contains(QStringLiteral("0.1 MB"))) << errorWords().toStdString();
    EXPECT_TRUE(nothingIsThere());
    EXPECT_EQ(download().brokenOff(), 100000);

    m_server.breakAfter = -1;
    m_download.reset(); // as after the next start of the program
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(m_server.ranges, (QList<QByteArray>{"", "bytes=100000-"}));
    EXPECT_EQ(read(m_arrived + QStringLiteral("/train.bin")), m_train);
}

// The sentence and the button beside it ("Go on (12 MB are here)") name one size.
TEST_F(DownloadTest, whatBrokeOffIsNamedInWholeMegabytesFromTenOn)
{
    m_server.content = invented(12400000);
    m_data.bytes = m_server.content.size();
    m_server.breakAfter = 12300000;
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.broken"));
    EXPECT_TRUE(errorWords().contains(QStringLiteral(" 12 MB"))) << errorWords().toStdString();
}

TEST(ByteWords, oneDecimalBelowTenMegabytes)
{
    EXPECT_EQ(megabyteWords(4400000), QStringLiteral("4.4"));
    EXPECT_EQ(megabyteWords(9940000), QStringLiteral("9.9"));
    EXPECT_EQ(megabyteWords(9970000), QStringLiteral("10"));
    EXPECT_EQ(megabyteWords(161000000), QStringLiteral("161"));
}

TEST_F(DownloadTest, aServerWithoutRangesSendsEverythingAnew)
{
    write(part(), "something that is not the beginning");
    m_server.knowsRanges = false;
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(m_server.ranges.size(), 1);
}

TEST_F(DownloadTest, aServerThatMistakesTheRangeIsAskedForTheWhole)
{
    write(part(), m_server.content.left(1000));
    m_server.mistakesRanges = true;
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(m_server.ranges, (QList<QByteArray>{"bytes=1000-", ""}));
}

TEST_F(DownloadTest, aWholeFileThatWasLeftIsNotFetchedAgain)
{
    write(part(), m_server.content);
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
}

TEST_F(DownloadTest, moreThanTheServerHasIsFetchedAnew)
{
    write(part(), m_server.content + "and more");
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(m_server.ranges.last(), "");
}

TEST_F(DownloadTest, aWrongChecksumIsRefusedAndNotBuiltUpon)
{
    m_data.checksum = QByteArray(32, '0');
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.checksum"));
    EXPECT_TRUE(errorWords().contains(QStringLiteral("CIFAR-100"))) << errorWords().toStdString();
    EXPECT_TRUE(nothingIsThere());
    EXPECT_FALSE(QFileInfo::exists(part()));
    EXPECT_TRUE(m_arrived.isEmpty());
}

TEST_F(DownloadTest, aFileThatIsNotThereGivesItsStatus)
{
    m_server.status = 404;
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.status"));
    EXPECT_TRUE(errorWords().contains(QStringLiteral("404")));
    EXPECT_EQ(download().brokenOff(), 0); // the page that said so is not taken for the data
}

TEST_F(DownloadTest, aRefusedConnectionAndAnUnknownHostAreSaid)
{
    m_server.close();
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.refused"));
    m_download.reset();
    m_data.url = QUrl(QStringLiteral("http://there.is.no.such.host.invalid/file"));
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.host"));
    EXPECT_TRUE(errorWords().contains(QStringLiteral("internet")));
}

TEST_F(DownloadTest, aRefusedConnectionLeavesWhatHadArrived)
{
    write(part(), m_server.content.left(5000));
    m_server.close();
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.refused"));
    EXPECT_EQ(download().brokenOff(), 5000);
}

TEST(FileTransfer, silenceEndsIt)
{
    FileServer server;
    server.content = invented(1000);
    server.stallAfter = 0;
    QTemporaryDir folder;
    FileTransfer transfer(server.url(), folder.filePath(QStringLiteral("part")));
    transfer.setPatience(200);
    std::string id;
    QObject::connect(&transfer, &FileTransfer::failed, [&](const Error &error) { id = error.message.id(); });
    transfer.start();
    ASSERT_TRUE(waitFor([&] { return !id.empty(); }));
    EXPECT_EQ(id, "download.silent");
    EXPECT_FALSE(transfer.isUnderWay());
}

TEST(FileTransfer, anUnwritablePlaceIsSaid)
{
    FileServer server;
    FileTransfer transfer(server.url(), QStringLiteral("/proc/nowhere/part"));
    std::string id;
    QObject::connect(&transfer, &FileTransfer::failed, [&](const Error &error) { id = error.message.id(); });
    transfer.start();
    EXPECT_EQ(id, "download.unwritable");
    EXPECT_TRUE(server.ranges.isEmpty());
}

TEST_F(DownloadTest, cancelKeepsWhatArrivedAndDiscardRemovesIt)
{
    m_server.stallAfter = 50000;
    download().start();
    ASSERT_TRUE(waitFor([&] { return download().received() == 50000; }));
    download().cancel();
    EXPECT_EQ(download().state(), DataDownload::State::Idle);
    EXPECT_EQ(download().brokenOff(), 50000);
    EXPECT_TRUE(nothingIsThere());
    download().discard();
    EXPECT_FALSE(QFileInfo::exists(part()));
    m_server.stallAfter = -1;
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done);
    EXPECT_EQ(m_server.ranges.last(), "");
}

TEST_F(DownloadTest, aFileThatIsHereAlreadyIsCheckedAndStaysWhereItIs)
{
    const QString mine = m_folder.filePath(QStringLiteral("mine/archive.tgz"));
    write(mine, m_server.content);
    download().takeFile(mine);
    ASSERT_TRUE(waitFor([&] { return !download().isUnderWay(); }));
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(read(mine), m_server.content);
    EXPECT_TRUE(m_server.ranges.isEmpty());

    write(mine, m_server.content.left(1000));
    download().takeFile(mine);
    ASSERT_TRUE(waitFor([&] { return !download().isUnderWay(); }));
    EXPECT_EQ(errorId(), QStringLiteral("download.checksum"));
    EXPECT_TRUE(QFileInfo::exists(mine));                               // the user's file is left alone
    EXPECT_EQ(read(m_arrived + QStringLiteral("/train.bin")), m_train); // and so is what was there
    download().takeFile(m_folder.filePath(QStringLiteral("none.tgz")));
    ASSERT_TRUE(waitFor([&] { return !download().isUnderWay(); }));
    EXPECT_EQ(errorId(), QStringLiteral("download.unreadable"));
}

TEST_F(DownloadTest, whatWasInThePlaceIsReplacedAsAWhole)
{
    write(m_folder.filePath(QStringLiteral("cifar-100-binary/train.bin")), "half");
    write(m_folder.filePath(QStringLiteral("cifar-100-binary/stray.bin")), "stray");
    startAndWait();
    EXPECT_EQ(download().state(), DataDownload::State::Done) << errorWords().toStdString();
    EXPECT_EQ(read(m_arrived + QStringLiteral("/train.bin")), m_train);
    EXPECT_FALSE(QFileInfo::exists(m_arrived + QStringLiteral("/stray.bin")));
}

TEST_F(DownloadTest, anArchiveWithoutTheDataIsRefused)
{
    m_server.content = tarGz({{"cifar-100-binary/train.bin", "x"}});
    m_data.checksum = QCryptographicHash::hash(m_server.content, QCryptographicHash::Md5).toHex();
    startAndWait();
    EXPECT_EQ(errorId(), QStringLiteral("download.incomplete"));
    EXPECT_TRUE(nothingIsThere());
}

TEST(UnpackArchive, refusesWhatLeadsOutOfTheFolder)
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("a.tar.gz")), inside = folder.filePath(QStringLiteral("in/deep"));
    QDir().mkpath(inside);
    const QList<Member> bad{{"../../evil", "x"},
                            {"a/../../../evil", "x"},
                            {"/tmp/quantoscope-evil", "x"},
                            {"link", "", Member::Kind::Link, "/etc/passwd"},
                            {"a\\..\\evil", "x"},
                            {"pipe", "", Member::Kind::Pipe}};
    for (const Member &member : bad) {
        write(archive, tarGz({{"good", "y"}, member}));
        const Status status = unpackArchive(archive, inside, 1000, {});
        ASSERT_FALSE(status.ok()) << member.name.constData();
        EXPECT_EQ(status.error().message.id(), "archive.unsafe") << member.name.constData();
    }
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("evil"))));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("in/evil"))));
    EXPECT_FALSE(QFileInfo::exists(QStringLiteral("/tmp/quantoscope-evil")));
}

TEST(UnpackArchive, refusesDamageAndTooMuch)
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("a.tar.gz"));
    const QByteArray whole = tarGz({{"a", QByteArray(100000, 'a')}, {"b", invented(50000)}});
    const auto idOf = [&](qint64 most) { return unpackArchive(archive, folder.path(), most, {}).error().message.id(); };
    write(archive, whole.left(whole.size() / 2));
    EXPECT_EQ(idOf(1000000), "archive.damaged");
    write(archive, "no archive at all");
    EXPECT_EQ(idOf(1000000), "archive.damaged");
    write(archive, whole);
    EXPECT_EQ(idOf(120000), "archive.too-large");
    EXPECT_TRUE(unpackArchive(archive, folder.path(), 150000, {}).ok());
    EXPECT_EQ(unpackArchive(folder.filePath(QStringLiteral("none")), folder.path(), 1000, {}).error().message.id(), "archive.damaged");
    CancelToken token;
    token.cancel();
    EXPECT_EQ(unpackArchive(archive, folder.path(), 1000000, RunContext(token, {})).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace quantoscope
