// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/collection.h"
#include "dossier/values.h"

namespace appui {

/** What names a dossier; recorded as one value, of kind "dossier". */
struct DossierHeading
{
    QString id;
    QString title;
    QDateTime created;                                 ///< UTC, by the computer's clock
    QString timeZone = QStringLiteral("Europe/Paris"); ///< IANA name of the zone in which the law counts local days
    friend bool operator==(const DossierHeading &, const DossierHeading &) = default;
};

/**
 * Everything the person has gathered and said: the state after the journal's last entry.
 * A plain value; it is changed only by apply() (journal/journal.h).
 */
struct Dossier
{
    DossierHeading heading;
    Profile profile;
    Collection<Exhibit> exhibits;
    Collection<Propos> propos;
    Collection<Event> events;
    Collection<Party> parties;
    Collection<Step> steps;
    Collection<LetterEdit> letters;
    Collection<Authority> authorities; ///< in the order in which they are asked
    Collection<ExportRecord> exports;

    /** The zone of the heading; UTC when this computer does not know it. */
    QTimeZone zone() const;
    /** The exhibits that are still there, by number. */
    std::vector<const Exhibit *> exhibitsByNumber() const;
    /** Null when no exhibit has that number; a removed one is found. */
    const Exhibit *exhibitNumbered(int number) const;
    const Exhibit *exhibitWithDigest(const Digest &digest) const;
    std::vector<const Propos *> proposShownBy(const QString &exhibitId) const;
    std::vector<const Event *> eventsShownBy(const QString &exhibitId) const;
    /**
     * "P3" for the third propos, "F2" for the second event ("fait"), in the order in which they came; empty for any other id. It
     * serves to speak of them, not to keep: taking one away moves those behind it.
     */
    QString label(const QString &id) const;
    /** The id that has this label, in upper or lower case; empty when there is none. */
    QString idLabelled(const QString &label) const;
    int nextNumber() const;
    bool numberingFrozen() const;
};

/** How a party is named on paper and on screen: name, else account, else label, else "X". */
QString displayName(const Party &party);

} // namespace appui
