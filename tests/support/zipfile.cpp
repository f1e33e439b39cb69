// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipfile.h"

#include "catch.h"

#include <archive.h>
#include <archive_entry.h>

namespace appui::test {

QByteArray zipOf(const QList<ZipEntry> &entries, const QByteArray &password)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, password.isEmpty() ? "zip:hdrcharset=UTF-8" : "zip:encryption=zipcrypt");
    archive_write_set_bytes_in_last_block(writer, 1);
    if (!password.isEmpty())
        archive_write_set_passphrase(writer, password.constData());
    const auto write = [](archive *, void *into, const void *data, size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(into)->append(static_cast<const char *>(data), qsizetype(size));
        return la_ssize_t(size);
    };
    REQUIRE(archive_write_open(writer, &bytes, nullptr, write, nullptr) == ARCHIVE_OK);
    for (const ZipEntry &each : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, each.path.toUtf8().constData());
        archive_entry_set_filetype(entry, each.isLink ? AE_IFLNK : each.path.endsWith(u'/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (each.isLink)
            archive_entry_set_symlink_utf8(entry, each.bytes.constData());
        archive_entry_set_size(entry, each.isLink ? 0 : each.bytes.size());
        REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
        if (!each.isLink)
            archive_write_data(writer, each.bytes.constData(), size_t(each.bytes.size()));
        archive_entry_free(entry);
    }
    REQUIRE(archive_write_free(writer) == ARCHIVE_OK);
    return bytes;
}

} // namespace appui::test
