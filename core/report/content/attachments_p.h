// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"
#include "report/paper.h"

#include <optional>

namespace appui::content {

/** "piece-003 - capture.png": ASCII, safe in a shell and on every file system. */
QString attachmentName(int number, const QString &fileName);
QString attachmentName(const Exhibit &exhibit);
/** "piece-003.tsr". */
QString tokenName(int number);
QString tokenName(const Exhibit &exhibit);
inline const QString headTokenName = QStringLiteral("journal.tsr");
/**
 * How a file that the program makes is attached, by its name alone: the token of an exhibit or of the journal, the manifest…
 * Nothing of any other name.
 */
std::optional<paper::Attachment> generatedFile(const QString &name);
/** What is said of an original that is attached. */
QString originalDescription(int number, const QString &fileName);
/** The certificates of every authority of the dossier. */
inline const QString authoritiesName = QStringLiteral("autorites.pem");
inline const QString requisitionsName = QStringLiteral("requisitions.csv");
QByteArray authoritiesPem(const Copy &copy);

/**
 * The files that go inside the PDF: each original of the copy with its token as openssl wants it, the head's token, the
 * certificates of the authorities, the requisition sheet as CSV, and the manifest; in a light copy, the manifest alone. `blocks`
 * are those of the document.
 */
Result<QList<paper::Attachment>> attachments(const Copy &copy, const QList<paper::Block> &blocks);

/** manifest.json, as MANIFEST.md describes it, of a document of `blocks` with these other `files` attached. */
QByteArray manifest(const Copy &copy, const QList<paper::Block> &blocks, const QList<paper::Attachment> &files);

} // namespace appui::content
