// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QTimeZone>

/** How the window says the dossier's values, in its own language. Paper has its own words (report/). */
namespace appui {

QString pieceName(int number);           ///< "Pièce n° 3"
QString titleOf(const Exhibit &exhibit); ///< its title, else its file's name

/** “%1”; as it is where it begins with a quotation mark of its own. */
QString quoted(const QString &words);

/** At most that many characters; where quoted words are cut, they keep the mark that closes them. */
QString shortened(const QString &text, qsizetype most);

/** As precise as it is known: "3 novembre 2026 à 8 h 00", "novembre 2026"; empty for an empty date. */
QString display(const PartialDate &date, const QTimeZone &zone);
/** For a small place: "3 nov. 2026". */
QString brief(const PartialDate &date, const QTimeZone &zone);
/** As it can be typed again (PartialDate::parse() reads it). */
QString editable(const PartialDate &date, const QTimeZone &zone);
QString longDay(const QDate &day);     ///< "mardi 2 février 2027"
QString shortDay(const QDate &day);    ///< "2 févr. 2027"
QString dayAndMonth(const QDate &day); ///< "1er oct."
/** "aujourd’hui, 19 h 42", "12 nov. 2026, 19 h 42" */
QString moment(const QDateTime &when, const QDateTime &now);
QString clockTime(const QTime &time); ///< "19 h 42"
/** How far into a film: "0,5 s", "2 min 05 s". */
QString timeInFilm(qint64 milliseconds);
QString days(int count); ///< "72 jours"
QString fileSize(qint64 bytes);

QString display(Provenance provenance);
QString display(const Audience &audience);
QString display(PartialDate::Source source);
QString display(Recipient recipient);
/** "Image PNG", "courriel"; the bare type when there is no word for it. */
QString kindOfFile(const QString &mediaType);
/** The drawing that stands for a file that can't be shown small. */
QString iconOfFile(const QString &mediaType);

/** A label as it stands within a sentence: without its capital, unless it begins with an abbreviation ("ASL"). */
QString inSentence(const QString &label);
/** A note of the law as a sentence: with its capital and its full stop. */
QString sentence(const QString &note);

} // namespace appui
