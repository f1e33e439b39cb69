// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace appui::content {

/**
 * French typography for a text that the program writes: no-break spaces (narrow ones before ; ! ? » and after «), curly
 * apostrophes, one-character ellipsis. Never for the victim's words, which stay to the letter.
 */
QString french(const QString &text);

/** What the pages of an exhibit are headed with: its number, and its name. */
QString exhibitHeading(const QString &number, const QString &name);

enum class Gender { Masculine, Feminine };

/** "quatorze" up to twenty, figures beyond: "14 000" with no-break spaces. */
QString inWords(qint64 number, Gender gender = Gender::Masculine);

/** In figures, with no-break spaces: "295 280". */
QString inFigures(qint64 number);

/** "une pièce", "quatorze pièces", "aucune pièce". */
QString counted(qint64 number, const QString &singular, const QString &plural, Gender gender = Gender::Masculine);
/** "l’un des propos", "trois des propos". */
QString among(qint64 number, const QString &plural);

/** "a, b et c". */
QString listed(const QStringList &items);

/** With its first letter in capitals. */
QString capitalised(const QString &text);

/** Without the full stop at its end, to stand inside a sentence. */
QString unclosed(const QString &text);

/** "3,2 Mo", "812 octets". */
QString fileSize(qint64 bytes);

/** "3,6 s" below a minute, then "2 min 05 s", "1 h 02 min 05 s". */
QString duration(qint64 milliseconds);

/** The words between « and », unless they bring their own. */
QString quoted(const QString &words);

/** Line ends become line separators: the text stays one paragraph. */
QString inOneParagraph(const QString &words);

} // namespace appui::content
