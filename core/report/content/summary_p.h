// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

/** What a copy says, counted and shortened. */
namespace appui::content {

/** An author that words or acts in this copy come from, with those facts. */
struct Source
{
    const Party *party;
    QList<const Fact *> facts;
};

/** In the order of their first fact. */
QList<Source> sources(const Copy &copy);

/** Those of them that are an account, an address or a number: what can be looked for, and is counted everywhere. */
QList<Source> accounts(const Copy &copy);
/** "sept comptes, adresses ou numéros y figurent"; empty when none does. */
QString sourcesNamed(const Copy &copy);

/** To a question of the catalogue; empty when it was not answered. */
QString answerOf(const Fact &fact, const QString &question, const Copy &copy);
/** A certificate, a sick leave: no attack, whoever it is told to. */
bool isOfHealth(const Fact &fact);
/** What was done to her: every fact but those of her own health. */
QList<const Fact *> attacks(const Copy &copy);
/** "huit propos et quatre autres faits"; empty without any. */
QString factCount(qsizetype words, qsizetype others);
/** "huit propos et quatre autres faits, entre octobre 2026 et le 13 novembre 2026"; empty without facts. */
QString summaryOf(const Copy &copy);
/** "octobre 2026", "le 3 novembre 2026": after "depuis"; empty when nothing is dated. */
QString sinceWhen(const Copy &copy);
/** Whether what stands for an account is nobody's: "numéro masqué", "inconnu". */
bool isHidden(const Party &party);
/** "@zor0_54 (Chirper)". */
QString accountName(const Party &party);
/** Its words between guillemets, or what was done; cut at a word near `length` characters, with "[…]". */
QString titleOf(const Fact &fact, int length = 160);
QString excerpt(const QString &text, int length);
/** A démarche: "Plainte simple, écrite, au procureur". */
QString titleOf(const Step &step, const Copy &copy);

} // namespace appui::content
