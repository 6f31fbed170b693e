// SPDX-License-Identifier: GPL-3.0-or-later
#include "tar_archive.h"

#include <QFile>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

namespace quantoscope {
namespace {

unsigned typeOf(Member::Kind kind)
{
    switch (kind) {
    case Member::Kind::File: return AE_IFREG;
    case Member::Kind::Folder: return AE_IFDIR;
    case Member::Kind::Link: return AE_IFLNK;
    case Member::Kind::Pipe: return AE_IFIFO;
    }
    return AE_IFREG;
}

} // namespace

QByteArray tarGz(const QList<Member> &members)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.tar.gz"));
    archive *a = archive_write_new();
    archive_write_add_filter_gzip(a);
    archive_write_set_format_pax_restricted(a);
    archive_write_open_filename(a, path.toUtf8().constData());
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.constData());
        archive_entry_set_filetype(entry, typeOf(member.kind));
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, member.content.size());
        if (!member.linkTo.isEmpty())
            archive_entry_set_symlink(entry, member.linkTo.constData());
        archive_write_header(a, entry);
        archive_write_data(a, member.content.constData(), static_cast<std::size_t>(member.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace quantoscope
