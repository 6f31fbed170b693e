// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/unpack_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace quantoscope {
namespace {

constexpr std::size_t kBlockBytes = 1 << 16;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

class Unpacking
{
public:
    Unpacking(const QString &file, const QString &folder, qint64 mostBytes, const RunContext &context)
        : m_name(QFileInfo(file).fileName().toStdString())
        , m_size(std::max<qint64>(1, QFileInfo(file).size()))
        , m_folder(folder)
        , m_mostBytes(mostBytes)
        , m_context(context)
        , m_reader(archive_read_new(), &archive_read_free)
    {
        archive_read_support_filter_gzip(m_reader.get());
        archive_read_support_format_tar(m_reader.get());
    }

    Status run(const QString &file)
    {
        if (archive_read_open_filename(m_reader.get(), QFile::encodeName(file).constData(), kBlockBytes) != ARCHIVE_OK)
            return damaged();
        archive_entry *entry = nullptr;
        while (true) {
            const int got = archive_read_next_header(m_reader.get(), &entry);
            if (got == ARCHIVE_EOF)
                return {};
            if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
                return damaged();
            QS_TRY(unpack(entry));
        }
    }

private:
    Status unpack(archive_entry *entry)
    {
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const char *name = utf8 ? utf8 : archive_entry_pathname(entry);
        const QString path = QString::fromUtf8(name ? name : "");
        const bool isLink = archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr;
        const auto kind = archive_entry_filetype(entry);
        if (isLink || (kind != AE_IFREG && kind != AE_IFDIR) || leadsOut(path))
            return badInput("archive.unsafe", "{archive} holds {member}, which is no plain file inside it. Nothing of it was used.",
                            {{"archive", m_name}, {"member", path.toStdString()}});
        const QString target = m_folder + QLatin1Char('/') + path;
        if (kind == AE_IFDIR)
            return QDir().mkpath(target) ? Status() : unwritable(target, QStringLiteral("mkdir"));
        QDir().mkpath(QFileInfo(target).absolutePath());
        return write(target);
    }

    static bool leadsOut(const QString &path)
    {
        return path.isEmpty() || path.startsWith(QLatin1Char('/')) || path.contains(QLatin1Char('\\')) || path.contains(QChar::Null) ||
               path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
    }

    Status write(const QString &target)
    {
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly))
            return unwritable(target, file.errorString());
        QByteArray block(kBlockBytes, Qt::Uninitialized);
        while (true) {
            if (m_context.isCancelled())
                return cancelled();
            const auto got = archive_read_data(m_reader.get(), block.data(), kBlockBytes);
            if (got < 0)
                return damaged();
            if (got == 0)
                break;
            m_written += got;
            if (m_written > m_mostBytes)
                return badInput("archive.too-large", "{archive} unpacks to more than {most} bytes. Nothing of it was used.",
                                {{"archive", m_name}, {"most", std::to_string(m_mostBytes)}});
            if (file.write(block.constData(), got) != got)
                return unwritable(target, file.errorString());
            m_context.report(static_cast<double>(archive_filter_bytes(m_reader.get(), -1)) / static_cast<double>(m_size),
                             Message("archive.unpacking", "Unpacking {archive}", {{"archive", m_name}}));
        }
        return file.flush() ? Status() : unwritable(target, file.errorString());
    }

    Error damaged() const
    {
        const char *words = archive_error_string(m_reader.get());
        return badInput("archive.damaged", "{archive} cannot be unpacked: {reason}.",
                        {{"archive", m_name}, {"reason", words ? words : "?"}});
    }

    static Error unwritable(const QString &file, const QString &reason)
    {
        return badInput("archive.unwritable", "{file} cannot be written: {reason}.",
                        {{"file", file.toStdString()}, {"reason", reason.toStdString()}});
    }

    std::string m_name;
    qint64 m_size;
    QString m_folder;
    qint64 m_mostBytes;
    qint64 m_written = 0;
    const RunContext &m_context;
    Reader m_reader;
};

} // namespace

Status unpackArchive(const QString &archive, const QString &folder, qint64 mostBytes, const RunContext &context)
{
    return Unpacking(archive, folder, mostBytes, context).run(archive);
}

} // namespace quantoscope
