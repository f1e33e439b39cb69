// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

/** What the answered questions point to; "susceptible de", never more. Without an answer, nothing. */
namespace appui::content {

/** What facts may be susceptible of, and apart what they may be before a civil judge, which is no offence. */
struct CandidateNames
{
    QStringList offences;
    QStringList civil;
};

/** Every candidate of one fact, short, with what is left to be shown of it; for the avocat, who chooses. */
CandidateNames candidateNames(const Fact &fact, const Copy &copy);

/** The offences that a complaint may name. */
struct NamedOffences
{
    QString lines;                 ///< one for each délit or crime, with its citation, its facts and its exhibits
    QString petty;                 ///< one for each contravention, which the court of the victim's home does not judge
    bool reserved = false;         ///< some stand "sous réserve d’établir" what is missing
    bool ofAdministration = false; ///< the administration is to complain of some itself
    bool isOffline = false;        ///< of what is named, or else told, nothing passed through a network
    bool onlyPetty = false;        ///< contraventions and nothing else
    bool allowsData = false;       ///< connection data may be asked for, of one of them at least
    bool ofTerminalAlone = false;  ///< and then, of whatever is named, those of the victim's own device alone
    QStringList ofTerminal;        ///< labels of those that allow no others
    qsizetype leftOut = 0;         ///< facts with candidates that exclude one another, of which none was chosen
};

/**
 * Those that were chosen, or else those that exclude no other candidate: the same words never carry two that exclude each other.
 * What a civil judge alone repairs is not among them.
 */
NamedOffences namedOffences(const Copy &copy);

/**
 * Why one fact is illicit, for who is told so that it goes: without reserves, of which nothing is left to be shown where there
 * are some.
 */
CandidateNames reasonsOf(const Fact &fact, const Copy &copy);

} // namespace appui::content
