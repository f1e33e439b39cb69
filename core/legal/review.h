// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace appui {

class Catalogue;
struct Dossier;
struct Event;
struct Exhibit;
struct Party;
struct Step;

/** Something that a reader of the dossier will miss, or that may turn against the person. */
struct Gap
{
    enum class Severity {
        Blocking, ///< settle it before anything is sent: a right is being lost, or the paper would not stand
        Serious,  ///< the dossier can go; it will be weaker, or say more than it should
        Advice
    };
    enum class Subject { Dossier, Profile, Exhibit, Propos, Event, Party, Step };

    Severity severity = Severity::Advice;
    QString code; ///< stable; listed in REVIEW.md
    Subject subject = Subject::Dossier;
    QString id;     ///< of the subject; empty for the dossier and the profile
    QString field;  ///< the field that mends it, by its key in the journal ("published", "victim.status"); empty: none alone does
    QString why;    ///< one translated sentence: why it matters
    QString remedy; ///< one translated sentence: what to do
    QString law;    ///< what the catalogue says of it, in French; empty where it is plain sense
};

/** What a review needs of the originals: how far they are timestamped, and what they say where they are words. */
struct ProofState
{
    QSet<Digest> stamped; ///< originals that have a token
    bool headStamped = false;
    bool exercise = false;             ///< a training authority stamped
    QHash<Digest, QString> words = {}; ///< of texts and mails, by their original
};

/**
 * What is missing in a dossier, or had better not be there, the worst first and then in the order of the stations: situation,
 * exhibits by number, words, acts, people, steps. `today` is a local day of the dossier's zone.
 */
QList<Gap> review(const Dossier &dossier, const Catalogue &catalogue, const ProofState &proof, const QDate &today);

/** A medical certificate, a prescription, a sick leave, by what it is called. */
bool isMedical(const Exhibit &exhibit);
bool isMedical(const Event &event);
/** Whether somebody is known as a pupil or as under age. */
bool isPupil(const Party &party);
/** Whether the victim calls somebody a mother, a father, a brother… */
bool isKin(const Party &party);
/** The accounts that pass for the victim: somebody said what they take of her, or answered so of what they did. */
std::vector<const Party *> falseAccounts(const Dossier &dossier);
/** What was asked of those who can take an account away, about what it did or about everything. */
std::vector<const Step *> reportsOf(const Party &account, const Dossier &dossier, const Catalogue &law);
/** "12 rue du Moulin": the streets that words name, with the number before them. */
QStringList streetsIn(const QString &words);
/** Every code that review() can give, in alphabetical order. */
QStringList reviewCodes();

QString toToken(Gap::Severity severity); ///< "blocking", "serious", "advice"
QString toToken(Gap::Subject subject);   ///< as journal kinds: "dossier", "profile", "exhibit", "propos"…

} // namespace appui
