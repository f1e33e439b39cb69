// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/copying.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copying)
};

constexpr qint64 chunkSize = 1 << 20;

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, Words::tr("The copy was stopped; nothing was left behind."));
}

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return fail(Error::Code::Io, Words::tr("“%1” can't be written: is the key full, locked or unplugged?").arg(path), detail);
}

/** Progress counts the bytes written, then those read back. */
Result<Digest> write(QFile &from, const QString &to, const Progress &progress)
{
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(to, file.errorString());
    Sha256 sum;
    qint64 done = 0;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 got; (got = from.read(chunk.data(), chunkSize)) != 0; done += got) {
        if (got < 0)
            return fail(Error::Code::Io, Words::tr("“%1” can't be read.").arg(from.fileName()), from.errorString());
        if (file.write(chunk.constData(), got) != got)
            return unwritable(to, file.errorString());
        sum.add(QByteArrayView(chunk).first(got));
        if (!goesOn(progress, done + got, 2 * from.size()))
            return stopped();
    }
    // Has it written out to the medium before it takes its name.
    if (!file.commit())
        return unwritable(to, file.errorString());
    return sum.digest();
}

Result<Digest> readBack(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Code::Io, Words::tr("The copy can't be read back: it can't be relied on."), file.errorString());
    const qint64 size = file.size();
    const auto digest = sha256(file, [&](qint64 done, qint64) { return goesOn(progress, size + done, 2 * size); });
    if (!digest && digest.error().code == Error::Code::Cancelled)
        return stopped();
    if (!digest)
        return fail(Error::Code::Io, Words::tr("The copy can't be read back: it can't be relied on."), digest.error().detail);
    return digest;
}

} // namespace

Result<Digest> copyAndCompare(const QString &from, const QString &to, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return fail(Error::Code::Invalid, Words::tr("“%1” is there already and was left as it is.").arg(to));
    QFile original(from);
    if (!original.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, Words::tr("“%1” can't be read.").arg(from), original.errorString());
    const QStorageInfo volume(QFileInfo(to).absolutePath());
    if (volume.isValid() && volume.bytesAvailable() >= 0 && volume.bytesAvailable() < original.size())
        return fail(Error::Code::Invalid, Words::tr("There is not enough room there for “%1”.").arg(QFileInfo(from).fileName()));
    const auto written = write(original, to, progress);
    if (!written)
        return written;
    const auto read = readBack(to, progress);
    if (read && *read == *written)
        return written;
    QFile::remove(to);
    if (!read)
        return read;
    return fail(Error::Code::Altered,
                Words::tr("The copy that was read back is not the file that was written: use another key. It was removed."));
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir place(folder);
    const QFileInfo file(name);
    QString path = place.filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = place.filePath(u"%1 (%2).%3"_s.arg(file.completeBaseName()).arg(i).arg(file.suffix()));
    return path;
}

} // namespace appui
