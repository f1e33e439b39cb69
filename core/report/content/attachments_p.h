// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"
#include "report/paper.h"

namespace appui::content {

/** "piece-003 - capture.png": ASCII, safe in a shell and on every file system. */
QString attachmentName(const Exhibit &exhibit);
/** "piece-003.tsr". */
QString tokenName(const Exhibit &exhibit);
/** The certificates of every authority of the dossier. */
inline const QString authoritiesName = QStringLiteral("autorites.pem");
QByteArray authoritiesPem(const Copy &copy);

/**
 * The files that go inside the PDF: each original of the copy with its token as openssl wants it, the head's token, the
 * certificates of the authorities, the requisition sheet as CSV, and the manifest.
 */
Result<QList<paper::Attachment>> attachments(const Copy &copy);

/** manifest.json, as MANIFEST.md describes it. */
QByteArray manifest(const Copy &copy);

} // namespace appui::content
