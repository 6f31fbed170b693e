// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/install_data.h"

#include "base/atomic_file.h"
#include "downloads/unpack_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr qint64 kBlockBytes = 1 << 20;
constexpr qint64 kMostUnpackedBytes = qint64{1} << 30;
constexpr double kCheckingShare = 0.2; // of the time that the whole takes

Error unreadable(const QFile &file)
{
    return badInput("download.unreadable", "{file} cannot be read: {reason}.",
                    {{"file", file.fileName().toStdString()}, {"reason", file.errorString().toStdString()}});
}

Status checkContent(const PublicData &data, const QString &path, const RunContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QCryptographicHash hash(data.algorithm);
    const auto size = static_cast<double>(std::max<qint64>(1, file.size()));
    while (!file.atEnd()) {
        if (context.isCancelled())
            return cancelled();
        const QByteArray block = file.read(kBlockBytes);
        if (block.isEmpty())
            return unreadable(file);
        hash.addData(block);
        context.report(static_cast<double>(file.pos()) / size,
                       Message("download.checking", "Checking {file}", {{"file", QFileInfo(path).fileName().toStdString()}}));
    }
    if (hash.result().toHex() == data.checksum)
        return {};
    return badInput("download.checksum",
                    "{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.",
                    {{"file", QFileInfo(path).fileName().toStdString()},
                     {"name", data.name.toStdString()},
                     {"found", hash.result().toHex().toStdString()},
                     {"expected", data.checksum.toStdString()}});
}

Status copyFile(const QString &from, const QString &to, const RunContext &context)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(source);
    QDir().mkpath(QFileInfo(to).absolutePath());
    QS_TRY_ASSIGN(AtomicFile target, AtomicFile::create(to.toStdString()));
    while (!source.atEnd()) {
        if (context.isCancelled())
            return cancelled();
        const QByteArray block = source.read(kBlockBytes);
        if (block.isEmpty())
            return unreadable(source);
        QS_TRY(target.write(block.constData(), static_cast<std::size_t>(block.size())));
    }
    return target.commit();
}

// Unpacked beside its place and moved there when it is complete.
Status unpackInto(const PublicData &data, const QString &file, const QString &dataFolder, const RunContext &context)
{
    const Error unwritable = badInput("download.folder", "The folder {folder} cannot be written.", {{"folder", dataFolder.toStdString()}});
    if (!QDir().mkpath(dataFolder))
        return unwritable;
    QTemporaryDir beside(dataFolder + QStringLiteral("/.unpacking-XXXXXX"));
    if (!beside.isValid())
        return unwritable;
    QS_TRY(unpackArchive(file, beside.path(), kMostUnpackedBytes, context));
    if (!data.isIn(beside.path()))
        return badInput("download.incomplete", "{file} does not hold {members} in the folder {folder}.",
                        {{"file", QFileInfo(file).fileName().toStdString()},
                         {"members", data.members.join(QStringLiteral(", ")).toStdString()},
                         {"folder", data.place.toStdString()}});
    const QString place = data.placeIn(dataFolder);
    const QString old = beside.filePath(QStringLiteral("old"));
    if (QFileInfo::exists(place) && !QDir().rename(place, old))
        return unwritable;
    if (QDir().rename(data.placeIn(beside.path()), place))
        return {};
    QDir().rename(old, place); // what was there before is not lost
    return unwritable;
}

} // namespace

Result<QString> installData(const PublicData &data, const QString &file, const QString &dataFolder, const RunContext &context)
{
    QS_TRY(checkContent(data, file, context.step(0.0, kCheckingShare)));
    const RunContext rest = context.step(kCheckingShare, 1.0);
    const QString place = data.placeIn(dataFolder);
    QS_TRY(data.members.isEmpty() ? copyFile(file, place, rest) : unpackInto(data, file, dataFolder, rest));
    return place;
}

} // namespace quantoscope
