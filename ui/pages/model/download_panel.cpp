// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/download_panel.h"

#include "theme/icons.h"
#include "widgets/flow_layout.h"
#include "words/count_text.h"
#include "words/message_text.h"
#include "words/time_text.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kSteps = 1000;
constexpr int kSettledMs = 2000; // before the time that is left is said

} // namespace

DownloadPanel::DownloadPanel(AppState &state, const PublicData &data, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_download(data, state.settings().dataFolder(), state.backgroundJobs())
    , m_text(new QLabel)
    , m_progressText(new QLabel)
    , m_error(new QLabel)
    , m_start(new QPushButton)
    , m_file(new QPushButton)
    , m_cancel(new QPushButton)
    , m_discard(new QPushButton)
    , m_bar(new QProgressBar)
{
    const QString name = data.members.isEmpty() ? QStringLiteral("Questions") : QStringLiteral("Images");
    setObjectName(QStringLiteral("download") + name);
    m_start->setObjectName(QStringLiteral("startDownload") + name);
    m_file->setObjectName(QStringLiteral("haveFile") + name);
    m_cancel->setObjectName(QStringLiteral("cancelDownload") + name);
    m_discard->setObjectName(QStringLiteral("discardDownload") + name);
    m_bar->setObjectName(QStringLiteral("downloadProgress") + name);
    m_progressText->setObjectName(QStringLiteral("downloadText") + name);
    m_error->setObjectName(QStringLiteral("downloadError") + name);
    m_error->setProperty("role", "error");
    m_text->setProperty("role", "muted");
    for (QLabel *label : {m_text, m_error}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_start->setIcon(icon(QStringLiteral("download")));
    m_file->setIcon(icon(QStringLiteral("file-input")));
    m_cancel->setIcon(icon(QStringLiteral("x")));
    m_discard->setIcon(icon(QStringLiteral("trash-2")));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);

    auto *buttons = new FlowLayout(8, 8);
    for (QPushButton *button : {m_start, m_file, m_cancel, m_discard})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_progressText);
    column->addWidget(m_error);
    column->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, [this] {
        m_receivedThen = -1;
        m_download.start();
    });
    connect(m_file, &QPushButton::clicked, this, &DownloadPanel::askForFile);
    connect(m_cancel, &QPushButton::clicked, &m_download, &DataDownload::cancel);
    connect(m_discard, &QPushButton::clicked, &m_download, &DataDownload::discard);
    connect(&m_download, &DataDownload::changed, this, &DownloadPanel::showState);
    connect(&m_download, &DataDownload::arrived, this, &DownloadPanel::arrived);
    connect(&state, &AppState::modelChanged, this, &DownloadPanel::showState);
    connect(&state.settings(), &Settings::dataFoldersChanged, this, [this] {
        m_download.setDataFolder(m_state.settings().dataFolder());
        showState();
    });
}

void DownloadPanel::showState()
{
    const PublicData &data = m_download.data();
    const auto model = m_state.model();
    const bool wanted = model && model->model->task == data.task;
    setVisible(wanted && (m_download.isUnderWay() || placeOf(data, m_state.settings()).isEmpty()));
    if (!isVisibleTo(parentWidget()))
        return;
    const bool underWay = m_download.isUnderWay();
    const qint64 waiting = m_download.brokenOff();
    m_text->setText(tr("%1 is not here yet. It comes from %2 (%3 MB).").arg(data.name, data.url.host(), megabyteWords(data.bytes)));
    m_start->setText(waiting > 0 ? tr("Go on (%1 MB are here)").arg(megabyteWords(waiting)) : tr("Download %1").arg(data.name));
    m_start->setVisible(!underWay);
    m_file->setVisible(!underWay);
    m_discard->setVisible(!underWay && waiting > 0);
    m_cancel->setVisible(underWay);
    m_bar->setVisible(underWay);
    m_progressText->setVisible(underWay);
    m_error->setVisible(m_download.error().has_value());
    if (m_download.error())
        m_error->setText(errorText(*m_download.error()));
    if (!underWay)
        return;
    if (m_download.state() == DataDownload::State::Checking) {
        m_bar->setRange(0, 0); // its progress is in the job bar
        m_progressText->setText(tr("Checking and unpacking…"));
        return;
    }
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(kSteps * m_download.received() / std::max<qint64>(1, m_download.total())));
    if (m_receivedThen < 0) {
        m_since.start();
        m_receivedThen = m_download.received();
    }
    m_progressText->setText(progressText());
}

QString DownloadPanel::progressText() const
{
    const QString received = megabyteWords(m_download.received()), total = megabyteWords(m_download.total());
    const qint64 arrived = m_download.received() - m_receivedThen;
    if (m_since.elapsed() < kSettledMs || arrived <= 0)
        return tr("%1 of %2 MB").arg(received, total);
    const double secondsLeft = static_cast<double>(m_since.elapsed()) / 1000.0 *
                               static_cast<double>(m_download.total() - m_download.received()) / static_cast<double>(arrived);
    return tr("%1 of %2 MB, %3 left").arg(received, total, roughDurationText(secondsLeft));
}

void DownloadPanel::askForFile()
{
    const PublicData &data = m_download.data();
    const QString pattern =
        data.members.isEmpty() ? tr("SQuAD files (*.json);;All files (*)") : tr("Archives (*.tar.gz *.tgz);;All files (*)");
    const QString file = QFileDialog::getOpenFileName(this, tr("Where is %1?").arg(data.fileName), {}, pattern);
    if (!file.isEmpty())
        m_download.takeFile(file);
}

void DownloadPanel::retranslate()
{
    m_file->setText(tr("I have the file already…"));
    m_file->setToolTip(tr("%1, as it comes from %2: it is checked and unpacked into the data folder")
                           .arg(m_download.data().fileName, m_download.data().url.host()));
    m_cancel->setText(tr("Cancel the download"));
    m_cancel->setToolTip(tr("What has arrived is kept, so that it can be gone on with"));
    m_discard->setText(tr("Remove what has arrived"));
    m_bar->setAccessibleName(tr("Download"));
    showState();
}

} // namespace quantoscope
