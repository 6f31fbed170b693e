// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QNetworkReply;

namespace quantoscope {

// Fetches one file over HTTP into a file on the disk. What has arrived stays when the transfer breaks off or is cancelled, and the next
// start() asks for the rest alone; a server that cannot do that sends everything anew. Whether the content is right is for a checksum to
// say. Works by events alone. Thread: GUI.
class FileTransfer : public QObject
{
    Q_OBJECT

public:
    FileTransfer(const QUrl &url, const QString &file, QObject *parent = nullptr);
    ~FileTransfer() override;

    void start();
    void cancel(); // nothing more is emitted
    bool isUnderWay() const { return !m_reply.isNull(); }
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; } // without a byte, until it counts as broken; 30 s at first

signals:
    void progressed(qint64 received, qint64 total); // bytes of the whole file; total is 0 where the server does not say
    void finished();                                // everything that was announced is in the file
    void failed(const quantoscope::Error &error);

private:
    void ask();
    bool begin(); // once the answer's head is known: where its bytes go; false when they are not the file's
    void take();
    void end();
    void fail(const Error &error);
    void release();
    bool startsAnew(int status);
    Error networkError() const;
    Error diskError() const;
    std::string host() const { return m_url.host().toStdString(); }

    QUrl m_url;
    QFile m_file;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    qint64 m_had = 0;      // bytes of an earlier try that this one builds on
    qint64 m_received = 0; // with them
    qint64 m_total = 0;
    bool m_begun = false;
    bool m_isAnew = false; // the second try, from nothing
    int m_patienceMs = 30000;
};

} // namespace quantoscope
