// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/download_panel.h"

#include "file_server.h"
#include "window_fixture.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

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
