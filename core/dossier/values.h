// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "dossier/partialdate.h"

#include <QDateTime>
#include <QFlags>
#include <QJsonObject>
#include <QMap>
#include <QRectF>
#include <QStringList>

#include <optional>

namespace appui {

/** Who reads an export. */
enum class Recipient { Procureur = 1, Recteur = 2, Avocat = 4 };
Q_DECLARE_FLAGS(RecipientSet, Recipient)
Q_DECLARE_OPERATORS_FOR_FLAGS(RecipientSet)
inline constexpr RecipientSet everyRecipient{Recipient::Procureur, Recipient::Recteur, Recipient::Avocat};

/** Where an exhibit comes from, best proof first; printed on its card. */
enum class Provenance { PageCaptured, ScreenCaptured, FileImported, Pasted, Received };

/** Who could read or hear it. `size` is the number of members of a group, 0 when not known. */
struct Audience
{
    enum class Kind { Unknown, Public, Group, Addressed };
    Kind kind = Kind::Unknown;
    int size = 0;
    friend bool operator==(const Audience &, const Audience &) = default;
};

enum class Answer { Unknown, Yes, No };

/** A pièce: an original, as it was received, and what the person says of it. */
struct Exhibit
{
    QString id;
    int number = 0; ///< "Pièce n° 3": from 1, never reused, frozen by the first export
    QString title;
    Digest digest;     ///< SHA-256 of the original's bytes
    qint64 size = 0;   ///< bytes
    QString mediaType; ///< from the content, never from the name
    QString fileName;
    QMap<QString, QString> facts; ///< what the file says of itself; keys are listed in intake/examination.h
    QStringList remarks;          ///< codes of what is unusual about the file; listed in intake/examination.h
    QString url;
    QString platform;
    PartialDate seen; ///< when the person saw it there
    Provenance provenance = Provenance::FileImported;
    QString note; ///< private: printed for the avocat alone
    RecipientSet recipients = everyRecipient;
    QDateTime added;      ///< UTC, by the computer's clock
    bool removed = false; ///< its bytes are purged; number and digest stay
    QString removalReason;
    friend bool operator==(const Exhibit &, const Exhibit &) = default;
};

/** Words aimed at the victim, verbatim. Offences and deadlines hang on it: one qualification for each. */
struct Propos
{
    QString id;
    QString verbatim;
    PartialDate published;
    Audience audience;
    QString author; ///< id of a Party, empty when unknown
    Answer discriminatory = Answer::Unknown;
    QStringList exhibits; ///< ids of the exhibits that show it
    /** Where an exhibit shows it, by the exhibit's id: in fractions of the upright picture's width and height. */
    QMap<QString, QRectF> regions;
    QJsonObject answers; ///< to the guided questions, by question id; "qualification" is the one offence that was chosen
    friend bool operator==(const Propos &, const Propos &) = default;
};

/** Something that was done and is not words: a false profile, a filmed lesson, a vandalised door, a certificate. */
struct Event
{
    QString id;
    QString what;
    PartialDate date;
    Audience audience;
    QString author; ///< id of a Party, empty when unknown
    QStringList exhibits;
    QJsonObject answers;
    friend bool operator==(const Event &, const Event &) = default;
};

/** Somebody: the author of words or acts, or a witness. */
struct Party
{
    enum class Part { Author, Witness };
    enum class Role { Unknown, Pupil, Parent, Colleague, Stranger };
    QString id;
    Part part = Part::Author;
    QString name;    ///< empty when unknown
    QString label;   ///< how the person calls them: "X", "un élève de 3e C"
    QString account; ///< handle, as displayed
    QString platform;
    QString stableId; ///< the platform's own identifier, which a change of handle leaves alone
    QString profileUrl;
    Role role = Role::Unknown;
    Answer minor = Answer::Unknown;
    QString impersonates;            ///< of a false account: what it takes of the victim, "mon nom et ma photo"
    Answer online = Answer::Unknown; ///< whether the account was still there
    PartialDate onlineSeen;          ///< when somebody last looked
    QString about;                   ///< of a witness: what was seen
    QString address;
    friend bool operator==(const Party &, const Party &) = default;
};

/** A démarche: what was done, to whom, and what came back. */
struct Step
{
    QString id;
    QString kind; ///< id of a procedure of the catalogue
    QString to;
    PartialDate sent;
    PartialDate received;
    QString reference;
    QString receipt; ///< id of the exhibit that proves it
    QString answer;
    PartialDate answered;
    PartialDate next; ///< when to come back to it
    QString note;
    QStringList concerns; ///< ids of the propos and events it is about; empty: all of them
    friend bool operator==(const Step &, const Step &) = default;
};

/** The person attacked, as the letters name her. */
struct Victim
{
    QString civility;
    QString familyName;
    QString givenNames;
    PartialDate birthDate;
    QString birthPlace;
    QString nationality;
    QString status; ///< corps and grade, titulaire or not
    QString school;
    QString academie;
    QString hierarchy;
    QString declaredAddress;
    QString declaredAddressKind; ///< "professional", "personal" or "third-party"
    QString residence;           ///< the commune, never the address: it says which court is competent
    QString phone;
    QString email;
    bool aslMember = false;
    QString aslNumber;
    friend bool operator==(const Victim &, const Victim &) = default;
};

/** Where an export goes. */
struct Addressee
{
    QString name; ///< court, académie or lawyer
    QString address;
    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/** "Ma situation", and the account in the person's own words. */
struct Profile
{
    Victim victim;
    Addressee procureur;
    Addressee recteur;
    Addressee avocat;
    QString account; ///< exposé des faits
    QString harm;
    QString damageEstimate;
    QString placeOfFacts;
    QString privateNote; ///< printed for the avocat alone
    friend bool operator==(const Profile &, const Profile &) = default;
};

/** Words that the person put in the place of those that the program writes in one block of a letter. */
struct LetterEdit
{
    QString id;     ///< one for each block: "parents/…/demand"
    QString letter; ///< the kind of letter
    QString about;  ///< the platform, or the id of the Party, that this one is about; empty when there is one letter of its kind
    QString block;  ///< its key
    QString text;   ///< empty: the block is left out
    QString over;   ///< what the program wrote there when the person took it over
    friend bool operator==(const LetterEdit &, const LetterEdit &) = default;
};

/** An authority that stamps, as the person chose it. */
struct Authority
{
    QString id;
    QString url;
    QString caPem; ///< certificates in PEM under which its tokens are checked on receipt
    friend bool operator==(const Authority &, const Authority &) = default;
};

/** One export that was made; the first one that is meant for a recipient's copy freezes the numbering. */
struct ExportRecord
{
    QString id;
    /** Whose copy it is, or whose copy it opens; none for a letter that goes alone and names no exhibit by its number. */
    std::optional<Recipient> recipient = {};
    QDateTime made;        ///< UTC
    qint64 headNumber = 0; ///< the journal's head it was made from
    Digest headHash;
    Digest digest; ///< SHA-256 of the file
    qint64 size = 0;
    QJsonObject options; ///< of a letter: "letter", its kind, and "about", its subject; of a copy: "contents" (report/contents.h)
    bool isLetter() const { return options.contains(QLatin1StringView("letter")); }
    friend bool operator==(const ExportRecord &, const ExportRecord &) = default;
};

} // namespace appui
