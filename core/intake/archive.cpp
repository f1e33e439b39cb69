// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/archive.h"

#include "base/handle_p.h"
#include "intake/encoding_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

#include <QCoreApplication>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace appui {

struct ArchiveReader::Private
{
    explicit Private(QIODevice &device)
        : file(device)
    {
    }

    EvidenceFile file;
    qint64 at = 0;
    Handle<archive, archive_read_free> reader;
    ArchiveMember current;
    int files = 0;
    qint64 bytesAnnounced = 0;
};

namespace {

constexpr int mostFiles = 2000;
constexpr qint64 mostBytes = 8LL << 30;
constexpr qint64 mostOfItsSize = 200;
constexpr qint64 alwaysAllowed = 64LL << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(archive)
};

QString detailOf(archive *reader)
{
    const char *message = archive_error_string(reader);
    return message ? QString::fromLocal8Bit(message) : QString();
}

/** Names in UTF-8 say so; those that do not are read as whatever they are. */
QString pathOf(archive_entry *entry)
{
    const char *path = archive_entry_pathname_utf8(entry);
    if (path == nullptr)
        path = archive_entry_pathname(entry);
    return path ? decodeText(QByteArrayView(path)).text : QString();
}

bool isOfTheSystem(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return path.startsWith("__MACOSX/"_L1) || name == ".DS_Store"_L1 || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0;
}

bool isTooMuch(int files, qint64 bytes, qint64 archiveSize)
{
    return files > mostFiles || bytes > mostBytes || bytes > qMax(alwaysAllowed, archiveSize * mostOfItsSize);
}

} // namespace

ArchiveReader::ArchiveReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ArchiveReader::~ArchiveReader() = default;

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(QIODevice &device)
{
    auto priv = std::make_unique<Private>(device);
    priv->reader.reset(archive_read_new());
    archive *reader = priv->reader.get();
    archive_read_support_format_zip_seekable(reader); // by its directory alone: without it the archive is not whole
    archive_read_set_callback_data(reader, priv.get());
    archive_read_set_read_callback(reader, [](archive *, void *data, const void **bytes) -> la_ssize_t {
        auto *source = static_cast<Private *>(data);
        const QByteArrayView at = source->file.from(source->at);
        *bytes = at.data();
        source->at += at.size();
        return at.size();
    });
    archive_read_set_seek_callback(reader, [](archive *, void *data, la_int64_t offset, int whence) -> la_int64_t {
        auto *source = static_cast<Private *>(data);
        const qint64 from = whence == SEEK_CUR ? source->at : whence == SEEK_END ? source->file.size() : 0;
        if (from + offset < 0)
            return ARCHIVE_FATAL;
        source->at = from + offset;
        return source->at;
    });
    if (archive_read_open1(reader) != ARCHIVE_OK)
        return fail(Error::Code::BadEvidence, cutShort(), detailOf(reader));
    return std::unique_ptr<ArchiveReader>(new ArchiveReader(std::move(priv)));
}

Result<std::optional<ArchiveMember>> ArchiveReader::next()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(d->reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return std::nullopt;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return fail(Error::Code::BadEvidence, d->files == 0 ? cutShort() : damaged(), detailOf(d->reader.get()));
        QString path = pathOf(entry).replace(u'\\', u'/');
        if (archive_entry_filetype(entry) != AE_IFREG || path.endsWith(u'/') || isOfTheSystem(path))
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            return fail(Error::Code::BadEvidence,
                        Words::tr("This archive is locked by a password: open it, and add the files that "
                                  "are in it."));
        if (path.isEmpty())
            path = QString::number(d->files + 1);
        d->current = {path, path.section(u'/', -1), qMax<qint64>(archive_entry_size(entry), 0)};
        d->bytesAnnounced += d->current.size;
        if (isTooMuch(++d->files, d->bytesAnnounced, d->file.size()))
            return fail(Error::Code::BadEvidence,
                        Words::tr("This archive holds more than can be opened safely: open it yourself, "
                                  "and add the files that matter."));
        return d->current;
    }
}

Result<void> ArchiveReader::copyTo(QIODevice &to, const Progress &progress)
{
    constexpr size_t chunkSize = 1 << 18;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        const la_ssize_t got = archive_read_data(d->reader.get(), chunk.data(), chunkSize);
        if (got < 0 || done + got > d->current.size || (got == 0 && done < d->current.size))
            return fail(Error::Code::BadEvidence, damaged(), detailOf(d->reader.get()));
        if (got == 0)
            return {};
        if (to.write(chunk.constData(), got) != got)
            return fail(Error::Code::Io, Words::tr("The files of this archive can't be written beside the dossier."),
                        to.errorString());
        done += got;
        if (!goesOn(progress, done, d->current.size))
            return fail(Error::Code::Cancelled, Words::tr("Stopped at your request."));
    }
}

void examineArchive(EvidenceFile &file, Examination &examination)
{
    auto reader = ArchiveReader::open(file.device());
    if (!reader) {
        examination.defect = reader.error().message;
        return;
    }
    for (int files = 0;; ++files) {
        const auto member = (*reader)->next();
        if (!member)
            examination.defect = member.error().message;
        else if (!*member)
            examination.facts.insert(u"archive.files"_s, QString::number(files));
        if (!member || !*member)
            return;
    }
}

} // namespace appui
