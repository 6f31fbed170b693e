// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/data_download.h"

#include "downloads/install_data.h"

#include <QFileInfo>

namespace quantoscope {

DataDownload::DataDownload(const PublicData &data, const QString &dataFolder, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_folder(dataFolder)
    , m_jobs(jobs)
{
}

QString DataDownload::partFile() const
{
    return m_folder + QStringLiteral("/downloads/") + m_data.fileName + QStringLiteral(".part");
}

void DataDownload::setDataFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    cancel();
    m_folder = folder;
    setState(State::Idle);
}

qint64 DataDownload::brokenOff() const
{
    return isUnderWay() ? 0 : QFileInfo(partFile()).size();
}

void DataDownload::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    emit changed();
}

void DataDownload::start()
{
    if (isUnderWay())
        return;
    m_transfer = std::make_unique<FileTransfer>(m_data.url, partFile());
    connect(m_transfer.get(), &FileTransfer::progressed, this, [this](qint64 received, qint64 total) {
        m_received = received;
        m_total = total;
        emit changed();
    });
    connect(m_transfer.get(), &FileTransfer::failed, this, [this](const Error &error) { setState(State::Failed, error); });
    connect(m_transfer.get(), &FileTransfer::finished, this, [this] { install(partFile(), true); });
    m_received = m_total = 0;
    setState(State::Receiving);
    m_transfer->start();
}

void DataDownload::takeFile(const QString &file)
{
    if (!isUnderWay())
        install(file, false);
}

void DataDownload::install(const QString &file, bool isOurs)
{
    setState(State::Checking);
    const int attempt = ++m_attempt;
    m_job = m_jobs.submit<QString>(
        {tr("Checking %1").arg(QFileInfo(file).fileName()), QStringLiteral("download.") + m_data.fileName, true},
        [data = m_data, file, folder = m_folder](const RunContext &context) { return installData(data, file, folder, context); }, this,
        [this, file, isOurs, attempt](Result<QString> installed) {
            if (attempt != m_attempt) // cancelled meanwhile
                return;
            m_job = 0;
            // One that is installed is needed no more, and one that is not what was published is of no use to a next try.
            if (isOurs && (installed.ok() || installed.error().message.id() == "download.checksum"))
                QFile::remove(file);
            if (!installed.ok()) {
                const bool stopped = installed.error().code == ErrorCode::Cancelled; // in the job bar
                setState(stopped ? State::Idle : State::Failed, stopped ? std::optional<Error>() : installed.error());
                return;
            }
            setState(State::Done);
            emit arrived(*installed);
        });
}

void DataDownload::cancel()
{
    if (!isUnderWay())
        return;
    if (m_transfer)
        m_transfer->cancel();
    ++m_attempt;
    if (m_job != 0)
        m_jobs.cancel(m_job);
    m_job = 0;
    setState(State::Idle);
}

void DataDownload::discard()
{
    cancel();
    QFile::remove(partFile());
    setState(State::Idle);
}

} // namespace quantoscope
