// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QMap>
#include <QStringList>

class QIODevice;

namespace appui {

/** What the program can do with a file's content; anything else is stored whole, with a card. */
enum class ContentKind {
    Png,
    Jpeg,
    Picture, ///< an image of another format that intake/picture.h decodes
    Pdf,
    Mail,
    Text,
    Film,
    Sound,
    Archive, ///< whose files intake/archive.h reads
    Other
};

/**
 * What a file says of itself, read from its bytes alone.
 *
 * Fact keys (all values are text, of 20 000 characters at most; absent when the file does not say):
 *   image.width, image.height (pixels, before orientation; of a film, and of HEIC, upright), image.orientation (EXIF 1–8),
 *   image.dpi, image.frames (how many pictures an image file holds, when there are several),
 *   taken.at ("2026-11-05T18:42:10", local to the camera), taken.offset ("+01:00"), gps.latitude, gps.longitude
 *   (decimal degrees, WGS 84, south and west negative), device.make, device.model, software,
 *   jpeg.quality (1–100, when its tables are those of the usual library at that quality),
 *   messenger.signs ("name", "size" or both: why it looks re-encoded), messenger.name ("WhatsApp", as the file's name tells),
 *   media.duration (of a film or a sound: seconds, three decimals), media.created (ISO 8601, or a day alone, as far as its
 *   container says),
 *   archive.files (how many an archive holds), and of a file that was inside one, told by who opened it: archive.name,
 *   archive.digest (SHA-256, hexadecimal), archive.path (as the archive writes it),
 *   pdf.pages, pdf.title, pdf.created (ISO 8601),
 *   mail.from, mail.to, mail.subject, mail.date (ISO 8601 with offset), mail.message_id, mail.received (one hop a line,
 *   the nearest to the reader first), mail.attachments (one a line: "name (type, size in bytes)"),
 *   text.encoding ("UTF-8", "UTF-16" or "windows-1252").
 *
 * Remark codes (each has its sentence in remarkSentence()):
 *   "name-differs"   the name's extension belongs to another type than the content
 *   "has-position"   the file says where it was made (GPS)
 *   "looks-reencoded" nothing of a camera is left in it, and its name or its size and compression are those of a messenger
 *   "repaired"       a PDF whose index had to be rebuilt
 *   "unfinished"     a mail that stops before the end it announces
 *   "too-long"       a mail or a text too long to be shown: its kind is Other
 *   "not-read"       a film, a sound or a HEIC picture, where the module that reads them is missing
 *   "broken"         kept in spite of its defect; examine() never says it, whoever keeps the file does
 */
struct Examination
{
    ContentKind kind = ContentKind::Other;
    QString mediaType;
    QMap<QString, QString> facts;
    QStringList remarks;
    /** Why the file can't be shown whole: one translated sentence; empty when it is sound. */
    QString defect;
};

/**
 * Reads `device` (random access; left at its start) in bounded memory, 64 MiB for a mail and 8 MiB for a text at most; never
 * decodes an image, and never allocates what a header merely declares (more than 300 megapixels, or 150 of sixteen bits, is a
 * defect). Fails with Io when it can't be read, with BadEvidence when it is empty; a damaged file is not a failure but has a
 * `defect`.
 */
Result<Examination> examine(QIODevice &device, const QString &fileName);

/** The kind of an already stored original, from its media type; one remarked as "broken" or "too-long" may refuse to be read. */
ContentKind contentKind(const QString &mediaType);

/** One translated sentence for a remark code. */
QString remarkSentence(const QString &code);

/** A mail, ready to be shown: never loads anything remote. */
struct MailText
{
    /** From, To, Cc, Date, Subject, Message-ID, Received and others that tell who, when and from where, in the mail's order. */
    QList<std::pair<QString, QString>> headers;
    QString body; ///< the plain text parts; where there is none, the HTML one as text
    bool bodyWasHtml = false;
    QStringList attachments; ///< "name (type, size in bytes)"
};

/** A line of MailText::attachments, or of the fact mail.attachments, taken apart again. */
struct MailAttachment
{
    QString name; ///< may be empty
    QString mediaType;
    qint64 size = 0; ///< bytes
};
MailAttachment mailAttachment(const QString &line);

/** Fails with Io, with Unsupported when it is remarked as "too-long", with Corrupt when it is no mail. */
Result<MailText> readMail(QIODevice &device);

/**
 * A text file as text, its lines ended by "\n": UTF-8 (with or without BOM), UTF-16 with BOM, else Windows-1252. Nothing is
 * dropped. Fails with Io, or with Unsupported beyond 8 MiB.
 */
Result<QString> readText(QIODevice &device);

} // namespace appui
