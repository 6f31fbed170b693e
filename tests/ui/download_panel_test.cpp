// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/download_panel.h"

#include "file_dialog.h"
#include "file_server.h"
#include "tar_archive.h"
#include "window_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

// The panel alone, with a small file from a server on this machine for the questions of SQuAD.
class DownloadPanelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_server.content = QByteArray(200000, 'x');
        m_data = publicQuestions();
        m_data.task = Task::ImageClassification; // of the network that is open here
        m_data.url = m_server.url();
        m_data.bytes = m_server.content.size();
        m_data.checksum = QCryptographicHash::hash(m_server.content, QCryptographicHash::Sha256).toHex();
    }

    DownloadPanel &panel()
    {
        if (!m_panel) {
            m_panel = std::make_unique<DownloadPanel>(*m_state, m_data, &m_place);
            m_panel->retranslate();
            m_place.show();
        }
        return *m_panel;
    }

    template <typename T = QPushButton>
    T *part(const QString &name)
    {
        return panel().findChild<T *>(name + QStringLiteral("Questions"));
    }

    FileServer m_server;
    PublicData m_data;
    QWidget m_place;
    std::unique_ptr<DownloadPanel> m_panel;
};

TEST_F(DownloadPanelTest, aClickFetchesAndThePanelVanishes)
{
    QString arrived;
    QObject::connect(&panel(), &DownloadPanel::arrived, [&](const QString &path) { arrived = path; });
    ASSERT_TRUE(part(QStringLiteral("startDownload"))->isVisible());
    EXPECT_FALSE(part(QStringLiteral("cancelDownload"))->isVisible());
    EXPECT_FALSE(part(QStringLiteral("discardDownload"))->isVisible());
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    EXPECT_TRUE(part(QStringLiteral("cancelDownload"))->isVisible());
    EXPECT_TRUE(part<QProgressBar>(QStringLiteral("downloadProgress"))->isVisible());
    ASSERT_TRUE(waitFor([&] { return !arrived.isEmpty(); }));
    EXPECT_TRUE(panel().isHidden());
}

TEST_F(DownloadPanelTest, aFailureStandsInThePanelAndTheNextTryGoesOn)
{
    m_server.breakAfter = 120000;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    auto *error = part<QLabel>(QStringLiteral("downloadError"));
    ASSERT_TRUE(waitFor([&] { return error->isVisible(); }));
    EXPECT_TRUE(error->text().contains(QStringLiteral("broke off"))) << error->text().toStdString();
    EXPECT_EQ(part(QStringLiteral("startDownload"))->text(), QStringLiteral("Go on (0.1 MB are here)"));
    EXPECT_TRUE(part(QStringLiteral("discardDownload"))->isVisible());
    m_server.breakAfter = -1;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return panel().isHidden(); }));
    EXPECT_EQ(m_server.ranges.last(), "bytes=120000-");
}

TEST_F(DownloadPanelTest, cancelIsAtOnceAndWhatArrivedCanBeRemoved)
{
    m_server.stallAfter = 150000;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    auto *text = part<QLabel>(QStringLiteral("downloadText"));
    ASSERT_TRUE(
        waitFor([&] { return text->text().startsWith(QStringLiteral("0.2 of 0.2 MB")) || panel().download().received() == 150000; }));
    QTest::mouseClick(part(QStringLiteral("cancelDownload")), Qt::LeftButton);
    EXPECT_FALSE(part(QStringLiteral("cancelDownload"))->isVisible());
    ASSERT_TRUE(part(QStringLiteral("discardDownload"))->isVisible());
    QTest::mouseClick(part(QStringLiteral("discardDownload")), Qt::LeftButton);
    EXPECT_FALSE(part(QStringLiteral("discardDownload"))->isVisible());
    EXPECT_EQ(part(QStringLiteral("startDownload"))->text(), QStringLiteral("Download SQuAD 2.0"));
}

TEST_F(DownloadPanelTest, aDownloadUnderWayIsShownCancelledAndGoneOnWith)
{
    m_server.content = QByteArray(2000000, 'y');
    m_server.stallAfter = 1500000;
    m_data.bytes = m_server.content.size();
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return panel().download().received() == 1500000; }));
    auto *bar = part<QProgressBar>(QStringLiteral("downloadProgress"));
    EXPECT_EQ(bar->value(), 750);
    EXPECT_EQ(bar->maximum(), 1000);
    EXPECT_EQ(part<QLabel>(QStringLiteral("downloadText"))->text().left(13), QStringLiteral("1.5 of 2.0 MB"));
    EXPECT_FALSE(part(QStringLiteral("startDownload"))->isVisible());
    EXPECT_FALSE(part(QStringLiteral("haveFile"))->isVisible());
    QTest::mouseClick(part(QStringLiteral("cancelDownload")), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_FALSE(part<QLabel>(QStringLiteral("downloadError"))->isVisible()) << "a cancelled one is no failure";
    EXPECT_EQ(part(QStringLiteral("startDownload"))->text(), QStringLiteral("Go on (1.5 MB are here)"));

    m_server.stallAfter = 100000;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->value(), 750) << "it begins where it was";
    ASSERT_TRUE(waitFor([&] { return panel().download().received() == 1600000; }));
    EXPECT_EQ(bar->value(), 800);
    EXPECT_EQ(m_server.ranges.last(), "bytes=1500000-");
    QTest::mouseClick(part(QStringLiteral("cancelDownload")), Qt::LeftButton);
}

TEST_F(DownloadPanelTest, whatWasCancelledArrivesWhole)
{
    QString arrived;
    QObject::connect(&panel(), &DownloadPanel::arrived, [&](const QString &path) { arrived = path; });
    m_server.stallAfter = 150000;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return panel().download().received() == 150000; }));
    QTest::mouseClick(part(QStringLiteral("cancelDownload")), Qt::LeftButton);
    m_server.stallAfter = -1;
    QTest::mouseClick(part(QStringLiteral("startDownload")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !arrived.isEmpty(); }));
    EXPECT_EQ(m_server.ranges.last(), "bytes=150000-");
    QFile file(arrived);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), m_server.content);
}

// 'I have the file already', with files that are not what they should be.
class HaveFileTest : public DownloadPanelTest
{
protected:
    void SetUp() override
    {
        DownloadPanelTest::SetUp();
        m_data = publicImages();
        m_data.url = m_server.url(); // which nobody asks here
        // What a broken attempt left: too little to be used, and not to be touched either.
        QDir().mkpath(m_folder.filePath(QStringLiteral("cifar-100-binary")));
        write(m_folder.filePath(QStringLiteral("cifar-100-binary/train.bin")), "half");
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // Names and contents of everything in the data folder but the studies, which live there too.
    QStringList inFolder() const
    {
        QStringList all;
        QDirIterator files(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral(".qstudy")) || path.contains(QStringLiteral("settings.ini")))
                continue;
            QFile file(path);
            all << path + QLatin1Char(' ') +
                       QString::fromLatin1(files.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll().toHex() : "");
        }
        all.sort();
        return all;
    }

    // What the panel says to a file that is chosen in its dialog.
    std::string problemWith(const QByteArray &bytes)
    {
        const QString mine = m_mine.filePath(QStringLiteral("my copy.tar.gz"));
        write(mine, bytes);
        const QStringList before = inFolder();
        auto *button = panel().findChild<QPushButton *>(QStringLiteral("haveFileImages"));
        auto *error = panel().findChild<QLabel *>(QStringLiteral("downloadErrorImages"));
        answerFileDialog(mine);
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return !panel().download().isUnderWay(); }));
        EXPECT_TRUE(error->isVisible());
        EXPECT_TRUE(button->isVisible()) << "it can be tried again";
        EXPECT_EQ(inFolder(), before);
        QFile file(mine);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly) && file.readAll() == bytes) << "the user's file stays as it is";
        return error->text().toStdString();
    }

    // The same where the sum of the file is the one that is expected, so that it is looked into.
    std::string problemInside(const QByteArray &bytes)
    {
        m_panel.reset();
        m_data.checksum = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        return problemWith(bytes);
    }

    QTemporaryDir m_mine;
};

TEST_F(HaveFileTest, aWrongFileIsSaidAndTheDataFolderStaysAsItWas)
{
    using testing::HasSubstr;
    const QByteArray right = tarGz({{"cifar-100-binary/", {}, Member::Kind::Folder},
                                    {"cifar-100-binary/train.bin", "train"},
                                    {"cifar-100-binary/test.bin", "test"},
                                    {"cifar-100-binary/fine_label_names.txt", "apple\n"}});
    EXPECT_THAT(problemWith(right), HasSubstr("my copy.tar.gz is not CIFAR-100 as it was published: its checksum is "));
    EXPECT_THAT(problemWith("<html>This page has moved</html>"), HasSubstr("It was not used."));
    EXPECT_THAT(problemInside("<html>This page has moved</html>"), HasSubstr("my copy.tar.gz cannot be unpacked"));
    EXPECT_THAT(problemInside(right.left(right.size() / 2)), HasSubstr("my copy.tar.gz cannot be unpacked"));
    EXPECT_THAT(problemInside(tarGz({{"cifar-100-python/train", "x"}})),
                HasSubstr("my copy.tar.gz does not hold train.bin, test.bin in the folder cifar-100-binary."));
    EXPECT_THAT(problemInside(tarGz({{"cifar-100-binary/train.bin", "x"}, {"cifar-100-binary/../../evil", "x"}})),
                HasSubstr("holds cifar-100-binary/../../evil, which is no plain file inside it. Nothing of it was used."));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(QStringLiteral("../evil"))));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(QStringLiteral("evil"))));

    // And the right one is taken after all of them.
    m_panel.reset();
    m_data.checksum = QCryptographicHash::hash(right, QCryptographicHash::Md5).toHex();
    QString arrived;
    QObject::connect(&panel(), &DownloadPanel::arrived, [&](const QString &path) { arrived = path; });
    const QString mine = m_mine.filePath(QStringLiteral("right.tgz"));
    write(mine, right);
    answerFileDialog(mine);
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("haveFileImages")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !arrived.isEmpty(); }));
    EXPECT_EQ(arrived, m_folder.filePath(QStringLiteral("cifar-100-binary")));
    EXPECT_TRUE(panel().isHidden());
    EXPECT_TRUE(m_server.ranges.isEmpty()) << "nothing was fetched";
}

TEST_F(HaveFileTest, aDialogThatIsCancelledChangesNothing)
{
    answerFileDialog({});
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("haveFileImages")), Qt::LeftButton);
    EXPECT_EQ(panel().download().state(), DataDownload::State::Idle);
    EXPECT_FALSE(panel().findChild<QLabel *>(QStringLiteral("downloadErrorImages"))->isVisible());
}

TEST_F(DownloadPanelTest, aPlaceThatThePreferencesNameNeedsNoDownload)
{
    EXPECT_FALSE(panel().isHidden());
    m_state->settings().setCifarFolder(m_folder.path());
    EXPECT_TRUE(panel().isHidden());
    m_state->settings().setCifarFolder(m_folder.filePath(QStringLiteral("gone")));
    EXPECT_FALSE(panel().isHidden());
}

TEST_F(WindowTest, whatWasFetchedIsChosenAndRemembered)
{
    window().showPage(PageId::Model);
    auto *images = find<DownloadPanel>(QStringLiteral("downloadImages"));
    EXPECT_TRUE(images->isVisible());
    EXPECT_TRUE(find<DownloadPanel>(QStringLiteral("downloadQuestions"))->isHidden());
    const QString place = m_folder.filePath(QStringLiteral("cifar-100-binary"));
    QDir().mkpath(place);
    emit images->arrived(place);
    EXPECT_EQ(m_state->dataChoice().what, place.toStdString());
    EXPECT_EQ(m_state->settings().cifarFolder(), place);
    auto *source = find<QComboBox>(QStringLiteral("dataSource"));
    EXPECT_EQ(source->currentText(), QStringLiteral("CIFAR-100"));
    EXPECT_EQ(source->currentData().toString(), place);
    ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    // SQuAD that arrives while an image network is open waits for its turn.
    emit find<DownloadPanel>(QStringLiteral("downloadQuestions"))->arrived(m_folder.filePath(QStringLiteral("dev.json")));
    EXPECT_EQ(m_state->dataChoice().what, place.toStdString());
}

} // namespace
} // namespace quantoscope
