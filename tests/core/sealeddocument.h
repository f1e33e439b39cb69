// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sealeddossier.h"
#include "dossier/values.h"
#include "report/exporting.h"
#include "verify/verification.h"

#include <functional>
#include <map>

class QPDF;

namespace appui::test {

class Casebook;

/** A small PDF, timestamped; made once, changed by each forger. */
class SealedDocument
{
public:
    /** What surrounds the exhibits is left out of the employer's copy, which stays small. */
    explicit SealedDocument(const std::function<void(Casebook &)> &addExhibits, Recipient recipient = Recipient::Recteur,
                            const ExportOptions &options = {});

    /** Under the CA of the authority that stamped it. */
    Verification verified(const QByteArray &pdf) const;
    Verification verified(const QByteArray &pdf, const Trust &trust) const;
    /** Puts the bytes where they can be opened. */
    QString write(const QByteArray &pdf) const;
    QByteArray stampedBy(const StampingAuthority &who, const QByteArray &pdf) const;

    QByteArray whole;
    QByteArray unstamped;
    StampingAuthority authority;
    StampingAuthority stranger;

private:
    QTemporaryDir m_folder;
};

/**
 * The one that all tests share, with one of everything: exhibits 1 and 2 are PNGs that keep their compression, 3 a JPEG, 4 a PNG
 * with transparency, 5 a text; 6 was removed.
 */
const SealedDocument &sealedDocument();

/** The same without its originals. */
const SealedDocument &lightDocument();

/**
 * One whose pages hold more: exhibit 1 is a capture that goes on over three of them, 2 a picture that was turned, and the titles
 * of 3 and 4 have an emoji, Arabic, a character no font has, and letters that share a glyph.
 */
const SealedDocument &richDocument();

/** One of pictures that not every computer decodes alike: 1 is HEIC, 2 a PDF of one page, 3 a film, 4 a PNG. */
const SealedDocument &pictureDocument();

/** One of words, for the procureur: 1 is a text of a few lines, 2 a mail, 3 a text of some pages, with a title in rare letters.
 */
const SealedDocument &wordsDocument();

/** What a forger makes of a PDF: read, edited, written anew as the program writes, streams as they were. */
QByteArray rewritten(const QByteArray &pdf, const std::function<void(QPDF &)> &edit);

/** The PDF with an incremental update behind it, of these objects by number; the numbers from freeNumber() on are new. */
QByteArray updated(const QByteArray &pdf, const std::map<int, QByteArray> &objects);
int freeNumber(const QByteArray &pdf);

/** Where the document's timestamp keeps its token: the digits between the brackets. */
struct TokenPlace
{
    qsizetype from = 0;
    qsizetype size = 0;
};
TokenPlace tokenPlace(const QByteArray &pdf);
/** SHA-256 of everything but the token's place with its brackets. */
Digest imprintOf(const QByteArray &pdf);
QByteArray withToken(QByteArray pdf, const QByteArray &token);

} // namespace appui::test
