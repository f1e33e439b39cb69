// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/catalogue.h"
#include "legal/deadlines.h"
#include "legal/qualification.h"
#include "report/content/discretion_p.h"
#include "report/content/wording_p.h"
#include "report/exporting.h"
#include "store/dossierstore.h"
#include "timestamp/timestamp.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace appui::content {

/** A token of the dossier, read. */
struct Stamped
{
    Stamp stamp;
    TokenFacts facts;
};

/** Words or an act, as one thing that happened. */
struct Fact
{
    QString id;
    int number = 0;       ///< its place among all that the dossier tells, whatever this copy or letter leaves out
    QString words;        ///< verbatim; empty for an event
    QString what;         ///< of an event; empty for a propos
    bool isAttack = true; ///< else a paper about her health, a step of her own: nothing that somebody did to her
    PartialDate date;
    Audience audience;
    const Party *author = nullptr;
    QString from;                          ///< authorName(); in a letter that goes alone, the account only
    std::vector<const Exhibit *> exhibits; ///< those of this copy, by number
    QString platform;
    QString url;
    QList<Candidate> candidates = {}; ///< what the answers point to; none without an answer

    /** "Chirper, « Nono », accessible à tous": what is known of where it was said and by whom. */
    QString context(const QString &separator = QStringLiteral(", ")) const;
};

/**
 * One recipient's copy of a dossier: what goes along, what is left out, and what is known about it. The sections of the
 * document are made from this and nothing else.
 */
struct Copy
{
    Recipient recipient;
    bool withOriginals;
    qint64 largestOriginal;
    bool encrypted;
    QSet<Digest> undrawn; ///< originals whose pictures can't be drawn
    const DossierStore &store;
    Discretion discretion;
    std::shared_ptr<const Dossier> readable; ///< as this recipient may read it
    const Dossier &dossier;
    const Catalogue &law;
    QTimeZone zone;
    QDateTime made;
    Head head;

    std::vector<const Exhibit *> exhibits; ///< that go along, by number
    std::vector<const Exhibit *> withheld; ///< meant for other recipients
    std::vector<const Exhibit *> removed;
    QList<Fact> facts; ///< by date, the undated ones last
    QList<Deadline> deadlines;
    QHash<Digest, Stamped> stamps;    ///< the earliest of each original
    std::optional<Stamped> headStamp; ///< the one that covers most of the journal
    bool exercise = false;
    bool citesPieces = true; ///< false: for who does not receive the pieces, their numbers say nothing
    Wording pages;           ///< the sentences outside letters

    /** The employer's copy has its own discretion; `discretion` is that of another. */
    static Result<Copy> gather(const DossierStore &store, Recipient recipient, const ExportOptions &options, const Catalogue &law,
                               const Discretion &discretion = {});

    bool holds(const Exhibit &exhibit) const;
    /** Whether its original is inside. */
    bool attaches(const Exhibit &exhibit) const;
    QSet<int> numbers() const; ///< of the exhibits that go along
    /** A file of resources/letters, and one part of it. */
    Result<Wording> wording(const QString &name, const QString &part = QStringLiteral("blocks")) const;
    /** What stands in its facts where an address stood; empty when none did. */
    QString addressNote() const;
    QString today() const; ///< "16 novembre 2026", where the dossier counts its days
    /** The numbers of those that go along. */
    QList<int> numbers(const std::vector<const Exhibit *> &of) const;
    /** "fait n° 3 de l’exposé", "faits nos 3 et 4 de l’exposé"; empty for who does not receive it. */
    QString numbersOfFacts(const QList<int> &of) const;
    /** "pièce n° 3", "pièces nos 3 et 4"; empty when none of them goes along. */
    QString pieces(const std::vector<const Exhibit *> &of) const;
};

/** "@ptitloup57", "« Nono »": what was seen; empty when there is none. */
QString accountOf(const Party &party);
/** "auteur supposé : Paul Durand": whom the victim suspects; empty when she names nobody. */
QString suspectOf(const Party &party);
/** The account, or else the suspect, or how the victim calls them; empty when nobody knows. */
QString authorName(const Party *author);
/** "accessible à tous", "groupe de 31 membres"; empty when not known. */
QString audienceName(const Audience &audience);
/** Its title, or else the name of its file. */
QString titleOf(const Exhibit &exhibit);
/** "Mme Claire Fontanel"; "la victime" when she has not given her name. */
QString victimName(const Victim &victim);

} // namespace appui::content
