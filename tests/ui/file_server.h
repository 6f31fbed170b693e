// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QUrl>

namespace quantoscope {

// A small HTTP server on this machine that serves one file, with the faults that a test asks for.
class FileServer : public QTcpServer
{
    Q_OBJECT

public:
    FileServer();

    QUrl url(const QString &path = QStringLiteral("/file")) const;

    QByteArray content;
    bool knowsRanges = true;
    bool mistakesRanges = false; // answers 206 with other bytes than were asked for
    int status = 200;            // of every answer, when it is not 200
    qint64 breakAfter = -1;      // bytes of a body after which the connection closes
    qint64 stallAfter = -1;      // bytes of a body after which nothing more comes

    QList<QByteArray> ranges; // what each request asked for; empty = the whole

private:
    void answer(QTcpSocket &socket, const QByteArray &request);
    void send(QTcpSocket &socket, const QByteArray &head, const QByteArray &body);
};

} // namespace quantoscope
