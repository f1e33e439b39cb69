// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/exportedpdf_p.h"
#include "verify/findings_p.h"
#include "verify/manifest_p.h"
#include "verify/revisions_p.h"
#include "verify/tokenreader_p.h"

#include <QHash>

#include <optional>

namespace appui {

/** A PDF under verification. */
struct ExaminedDocument
{
    QString path;
    qint64 size = 0;
    QList<Revision> revisions;
    std::unique_ptr<ExportedPdf> pdf;
    ExportedPdf::Content content;
    Manifest manifest;
};

/** The timestamp of a whole document (ISO 32000-2, 12.8.5), as bytes. */
struct DocumentStamp
{
    int object = 0;
    int field = 0;
    qint64 gapFrom = 0; ///< the token's own place, which it can't cover
    qint64 gapTo = 0;
    qint64 end = 0; ///< of what it covers
    QByteArray token;
    QString fault; ///< how it is not as the program writes it; empty: it is
};

/** The first timestamp among the updates; nothing when there is none. Further ones are a fault of it. */
std::optional<DocumentStamp> findDocumentStamp(const QString &path, const QList<Revision> &revisions);

/**
 * The timestamp of the whole: its form, what it covers, by whom it is. False when `progress` asked to stop.
 */
bool checkDocumentStamp(const ExaminedDocument &document, const std::optional<DocumentStamp> &stamp, TokenReader &reader,
                        Findings &findings, const Progress &progress);

/** What was written behind the document, by others than the program. */
void checkAdditions(const ExaminedDocument &document, const std::optional<DocumentStamp> &stamp, Findings &findings,
                    const Progress &progress);

/** What an attachment turned out to be: the name of each that is as the manifest says. */
using RightFiles = QHash<QString, AttachedFile>;

/** The files against the manifest. Nothing when `progress` asked to stop. */
std::optional<RightFiles> checkFiles(const ExaminedDocument &document, Findings &findings, const Progress &progress);

/** The tokens of the exhibits and of the journal. */
void checkTokens(const ExaminedDocument &document, const RightFiles &files, TokenReader &reader, Findings &findings);

/** What the pages show and print, against the manifest and the attached originals. False when `progress` asked to stop. */
bool checkPages(const ExaminedDocument &document, const RightFiles &files, Findings &findings, const Progress &progress);

} // namespace appui
