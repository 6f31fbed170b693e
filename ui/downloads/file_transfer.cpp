// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/file_transfer.h"

#include "words/count_text.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

namespace quantoscope {
namespace {

constexpr int kWhole = 200, kPartial = 206, kNothingLeft = 416;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// "bytes 100-199/200" and "bytes */200": where the bytes begin (-1 where it does not say) and how many the whole has (-1 likewise).
std::pair<qint64, qint64> contentRange(const QNetworkReply &reply)
{
    static const QRegularExpression form(QStringLiteral("^bytes\\s+(?:(\\d+)-\\d+|\\*)/(\\d+|\\*)$"));
    const auto match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")).trimmed());
    if (!match.hasMatch())
        return {-1, -1};
    const auto number = [](const QString &text) { return text.isEmpty() || text == QLatin1String("*") ? -1 : text.toLongLong(); };
    return {number(match.captured(1)), number(match.captured(2))};
}

} // namespace

FileTransfer::FileTransfer(const QUrl &url, const QString &file, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_file(file)
{
}

FileTransfer::~FileTransfer()
{
    cancel();
}

void FileTransfer::start()
{
    cancel();
    m_isAnew = false;
    QDir().mkpath(QFileInfo(m_file.fileName()).absolutePath());
    if (!m_file.open(QIODevice::ReadWrite)) {
        emit failed(diskError());
        return;
    }
    m_had = m_file.size();
    ask();
}

void FileTransfer::ask()
{
    m_begun = false;
    m_received = m_had;
    m_total = 0;
    QNetworkRequest request(m_url);
    request.setRawHeader("Accept-Encoding", "identity"); // else an archive might arrive unpacked, and a range would mean something else
    request.setTransferTimeout(m_patienceMs);
    if (m_had > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_had) + '-');
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileTransfer::take);
    connect(m_reply, &QNetworkReply::finished, this, &FileTransfer::end);
    emit progressed(m_received, m_total);
}

bool FileTransfer::begin()
{
    const int status = statusOf(*m_reply);
    if (status != kWhole && status != kPartial)
        return false;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (status == kPartial && contentRange(*m_reply).first != m_had)
        return false;
    if (status == kWhole) // no ranges here: from the beginning
        m_had = 0;
    m_begun = true;
    m_received = m_had;
    m_total = announced > 0 ? m_had + announced : 0;
    return m_file.resize(m_had) && m_file.seek(m_had);
}

void FileTransfer::take()
{
    if (!m_begun && !begin()) {
        if (m_begun) // its bytes were wanted, but the disk refused
            fail(diskError());
        else
            startsAnew(statusOf(*m_reply));
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        fail(diskError());
        return;
    }
    m_received += bytes.size();
    emit progressed(m_received, m_total);
}

// What an earlier try left does not fit what the server has: once more from nothing.
bool FileTransfer::startsAnew(int status)
{
    const bool misfit = status == kNothingLeft || (status == kPartial && !m_begun);
    if (!misfit || m_isAnew)
        return false;
    m_isAnew = true;
    release();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        emit failed(diskError());
        return true;
    }
    m_had = 0;
    ask();
    return true;
}

void FileTransfer::end()
{
    const int status = statusOf(*m_reply);
    if (status == kNothingLeft && contentRange(*m_reply).second == m_had && m_had > 0) { // it was all here already
        release();
        emit finished();
        return;
    }
    if (startsAnew(status))
        return;
    if (m_reply->error() == QNetworkReply::NoError && m_reply->bytesAvailable() > 0) {
        take();
        if (!m_reply)
            return;
    }
    if (m_reply->error() != QNetworkReply::NoError || !m_begun || (m_total > 0 && m_received != m_total)) {
        fail(networkError());
        return;
    }
    release();
    emit finished();
}

Error FileTransfer::networkError() const
{
    const int status = statusOf(*m_reply);
    if (status >= 400)
        return badInput("download.status", "{host} has no such file at the moment (it answered with status {status}). Try again later.",
                        {{"host", host()}, {"status", std::to_string(status)}});
    if (m_begun && m_received > m_had)
        return badInput("download.broken",
                        "The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.",
                        {{"host", host()}, {"received", megabyteWords(m_received).toStdString()}});
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return badInput("download.host", "{host} was not found. Is there a connection to the internet?", {{"host", host()}});
    case QNetworkReply::ConnectionRefusedError:
        return badInput("download.refused", "{host} refused the connection. Try again later.", {{"host", host()}});
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // how Qt reports that the patience is over
        return badInput("download.silent", "{host} does not answer. Is there a connection to the internet?", {{"host", host()}});
    default:
        return badInput("download.failed", "Nothing could be fetched from {host}: {reason}.",
                        {{"host", host()}, {"reason", m_reply->errorString().toStdString()}});
    }
}

Error FileTransfer::diskError() const
{
    return badInput("download.unwritable", "{file} cannot be written: {reason}.",
                    {{"file", m_file.fileName().toStdString()}, {"reason", m_file.errorString().toStdString()}});
}

void FileTransfer::fail(const Error &error)
{
    release();
    emit failed(error);
}

void FileTransfer::cancel()
{
    release();
}

void FileTransfer::release()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    m_file.close();
}

} // namespace quantoscope
