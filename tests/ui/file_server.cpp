// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_server.h"

#include <QTcpSocket>

#include <gtest/gtest.h>

namespace quantoscope {

FileServer::FileServer()
{
    EXPECT_TRUE(listen(QHostAddress::LocalHost));
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
            socket->setProperty("request", request);
            if (request.contains("\r\n\r\n"))
                answer(*socket, request);
        });
    });
}

QUrl FileServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

void FileServer::answer(QTcpSocket &socket, const QByteArray &request)
{
    qint64 from = 0;
    QByteArray range;
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith("range:"))
            range = line.mid(6).trimmed();
    }
    ranges << range;
    if (range.startsWith("bytes="))
        from = range.mid(6, range.indexOf('-') - 6).toLongLong();
    const QByteArray size = QByteArray::number(content.size());
    if (status != 200)
        send(socket, QByteArray::number(status) + " Refused\r\n", "no such file");
    else if (!knowsRanges || range.isEmpty())
        send(socket, "200 OK\r\n", content);
    else if (from >= content.size())
        send(socket, "416 Range Not Satisfiable\r\nContent-Range: bytes */" + size + "\r\n", {});
    else {
        if (mistakesRanges)
            from = 0;
        const QByteArray last = QByteArray::number(content.size() - 1);
        send(socket, "206 Partial Content\r\nContent-Range: bytes " + QByteArray::number(from) + '-' + last + '/' + size + "\r\n",
             content.mid(from));
    }
}

void FileServer::send(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
{
    socket.write("HTTP/1.1 " + head + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n");
    if (stallAfter >= 0) {
        socket.write(body.left(stallAfter));
        socket.flush();
        return;
    }
    socket.write(breakAfter >= 0 ? body.left(breakAfter) : body);
    socket.disconnectFromHost(); // after what is written
}

} // namespace quantoscope
