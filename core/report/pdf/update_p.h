// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/pdf/qpdf_p.h"

#include <QFile>

#include <map>

namespace appui::pdf {

/** Where a file ends that is about to be extended by an incremental update (ISO 32000-1, 7.5.6). */
struct FileEnd
{
    int size = 0;       ///< of the cross-reference table: the first object number that is free
    QByteArray trailer; ///< /Root, /Info and /ID, as they stand
    qint64 table = 0;   ///< offset of the last cross-reference table
};

/** Fails with Unsupported when the file has no classic end; `pdf` is the same file, open. */
Result<FileEnd> readEnd(QFile &file, QPDF &pdf);

/** The cross-reference table and trailer that end an update: `objects` by number, with their offsets; the table stands at `at`.
 */
QByteArray endOfUpdate(const FileEnd &end, const std::map<int, qint64> &objects, qint64 at);

} // namespace appui::pdf
