// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sealeddocument.h"

#include "report/pdf/qpdf_p.h"
#include "support/forgedtoken.h"

#include <functional>

/** How a forger changes the sealed document. Those that take a QPDF change it in place, before it is written and timestamped. */
namespace appui::test {

/** Edited, and timestamped anew by the very authority that is trusted: what is left is what the PDF says of itself. */
QByteArray restamped(const std::function<void(QPDF &)> &edit, const SealedDocument &sealed = sealedDocument());
/** `before` replaced in the timestamp's own update by `after` of the same length, and the token taken anew. */
QByteArray reshaped(const QByteArray &before, const QByteArray &after);
/** Another byte in the token's place; a negative place counts from its end. */
QByteArray withByteOfToken(qsizetype at, char byte);
/** Another token over the whole. */
QByteArray signedWith(const Forger &forger, const std::function<void(Forgery &)> &how);

// Updates behind a PDF.
QByteArray withText(const QByteArray &pdf);
QByteArray withFile(const QByteArray &pdf);
QByteArray withPage(const QByteArray &pdf);
QByteArray withFileReplaced(const QByteArray &pdf, const std::string &name);
QByteArray withSecondField(const QByteArray &pdf);
QByteArray withCatalogWithout(const QByteArray &pdf, const std::string &key);

QPDFObjectHandle fileNamed(QPDF &pdf, const std::string &part);
QPDFObjectHandle streamNamed(QPDF &pdf, const std::string &part);
void setContent(QPDFObjectHandle stream, const QByteArray &bytes);
void editManifest(QPDF &pdf, const QByteArray &before, const QByteArray &after);
/** The bytes of an exhibit's file, and its digest and size in the manifest. */
void replacePiece(QPDF &pdf, const std::string &part, const QByteArray &bytes);
void addFile(QPDF &pdf, const std::string &name, const QByteArray &bytes);
void removeFile(QPDF &pdf, const std::string &part);

QPDFObjectHandle image(QPDF &pdf, int number);
void swapImages(QPDF &pdf, int one, int other);
/** Puts operators behind those of a page, from 0. */
void draw(QPDF &pdf, size_t page, const QByteArray &operators);
/** Replaces the first `before` in what a page draws, from 0. */
void redraw(QPDF &pdf, size_t page, const QByteArray &before, const QByteArray &after);
/** What a page draws. */
QByteArray drawingOf(QPDF &pdf, size_t page);
/** What shows `text` in one of the fonts that pages share, whose letters it has already. */
QByteArray shown(QPDF &pdf, const char *font, const QString &text);
/** Replaces the place where `text` is shown in a font, on any page. */
void reword(QPDF &pdf, const char *font, const QString &text, const QByteArray &by);
void annotate(QPDF &pdf, const char *annotation);

} // namespace appui::test
