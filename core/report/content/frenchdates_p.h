// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/partialdate.h"

/** Dates as they are written on paper: never more precise than they are known. */
namespace appui::content {

QString longDay(QDate day);      ///< "3 novembre 2026", "1er novembre 2026"
QString shortDay(QDate day);     ///< "3 nov. 2026"
QString dayOfYear(QDate day);    ///< "3 nov."
QString monthName(QDate day);    ///< "nov."
QString monthAndYear(QDate day); ///< "nov. 2026"
/** "du 3 au 12 novembre 2026", "le 3 novembre 2026"; empty when no day is known. */
QString fromTo(const DaySpan &span);

/** "3 novembre 2026 à 8 h 00", "5 novembre 2026", "octobre 2026", "2026". */
QString written(const PartialDate &date, const QTimeZone &zone);
/** "3 nov. 2026 à 8 h 00", "oct. 2026". */
QString brief(const PartialDate &date, const QTimeZone &zone);
/** In a sentence: "le 3 novembre 2026 à 8 h 00", "en octobre 2026", "au plus tard le 5 novembre 2026"; empty for no date. */
QString inSentence(const PartialDate &date, const QTimeZone &zone);
/** After "depuis": "le 3 novembre 2026", "octobre 2026". */
QString since(const PartialDate &date, const QTimeZone &zone);
/** On a card: with the offset of a minute, "3 novembre 2026 à 8 h 00 (UTC + 1)". */
QString exact(const PartialDate &date, const QTimeZone &zone);
/** The same moment in UTC, "3 nov. 2026 à 7 h 00"; for a day, its bounds; empty when vaguer. */
QString inUtc(const PartialDate &date, const QTimeZone &zone);
/** How a date is known: "date affichée", "date donnée de mémoire"; empty when not said. */
QString howKnown(PartialDate::Source source);

/** A moment to the second: "16 novembre 2026 à 20 h 03 min 11 s (UTC + 1)". */
QString moment(const QDateTime &when, const QTimeZone &zone);
/** "16 nov. 2026 à 20 h 03 min 11 s". */
QString shortMoment(const QDateTime &when, const QTimeZone &zone);

} // namespace appui::content
