// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace appui {

/** A file inside an archive. */
struct ArchiveMember
{
    QString path;     ///< as the archive writes it: to be read and kept, never to be written to; its rank where it has no name
    QString fileName; ///< its last part
    qint64 size = 0;  ///< bytes, as announced
};

/**
 * The files of a ZIP archive, one after the other, in bounded memory. Folders, links and what systems leave of their own
 * (".DS_Store", "__MACOSX/") are passed over, and an archive inside is a file like any other. A hostile archive costs little:
 * at most 2,000 files, 8 GiB, and 200 times the archive's own size (or 64 MiB, if that is more); no file may be longer
 * than it announces.
 */
class ArchiveReader
{
public:
    /** `device` (random access) must outlive it. Fails with BadEvidence when it is no whole archive. */
    static Result<std::unique_ptr<ArchiveReader>> open(QIODevice &device);
    ~ArchiveReader();

    /** The next file, or none at the end. Fails with BadEvidence: damaged, locked by a password, or more than is safe. */
    Result<std::optional<ArchiveMember>> next();
    /**
     * Copies the bytes of the file that next() gave. Fails with BadEvidence when they are damaged: the next file may be sound;
     * with Io when `to` can't be written, with Cancelled.
     */
    Result<void> copyTo(QIODevice &to, const Progress &progress = {});

private:
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace appui
