// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdlib>
#include <span>

/** What a stranger's bytes can reach, each as one function that takes any bytes whatever and must return. */
namespace appui::test::fuzz {

void archive(const QByteArray &bytes);   ///< a ZIP archive of pieces
void catalogue(const QByteArray &bytes); ///< a file of the legal catalogue; the first byte says which
void document(const QByteArray &bytes);  ///< an exported PDF
void dossier(const QByteArray &bytes);   ///< a .appui file
void evidence(const QByteArray &bytes);  ///< a piece of any kind: what its headers say
void journal(const QByteArray &bytes);   ///< entries: lines of kind, subject and payload, in threes
void mail(const QByteArray &bytes);      ///< .eml
void manifest(const QByteArray &bytes);  ///< manifest.json of an exported PDF
void pieceLog(const QByteArray &bytes);  ///< pieces.csv
void token(const QByteArray &bytes);     ///< RFC 3161, and the certificates a dossier or a PDF brings along

struct Target
{
    const char *name;
    int longest; ///< bytes; more only makes a fuzzer slow
    void (*run)(const QByteArray &bytes);
};

/** All of them. */
std::span<const Target> targets();

/** Files that the catalogue's target can put another in the place of, in the order of its first byte from 'a' on. */
std::span<const char *const> catalogueFiles();

/** What must hold whatever the bytes are: a fuzzer stops here when it does not. */
inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace appui::test::fuzz
