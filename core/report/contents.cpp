// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/contents.h"

#include "dossier/json.h"
#include "report/letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

template <typename T>
void add(const T &value, Sha256 &hash)
{
    hash.add(canonical(toJson(value)));
}

/** Only where it is shown by what goes along. */
template <typename T>
T asGiven(T fact, const Collection<Exhibit> &exhibits, Recipient recipient)
{
    fact.exhibits.removeIf([&](const QString &id) {
        const Exhibit *exhibit = exhibits.find(id);
        return !exhibit || !exhibit->recipients.testFlag(recipient);
    });
    if constexpr (requires { fact.regions; })
        fact.regions.removeIf([&](const auto &region) { return !fact.exhibits.contains(region.key()); });
    return fact;
}

/** Private notes go to the avocat alone. */
Exhibit asGiven(Exhibit exhibit, Recipient recipient)
{
    exhibit.recipients = recipient;
    if (recipient != Recipient::Avocat)
        exhibit.note.clear();
    return exhibit;
}

/** The letter that opens the copy. */
LetterKind opening(Recipient recipient, const Dossier &dossier, const Catalogue &law)
{
    const QList<LetterKind> kinds = letterKinds(dossier, law).value_or(QList<LetterKind>());
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const LetterKind &kind) { return kind.opens == recipient; });
    return found == kinds.end() ? LetterKind() : *found;
}

} // namespace

Digest contentsOf(const Dossier &dossier, Recipient recipient, const Catalogue &law)
{
    const LetterKind letter = opening(recipient, dossier, law);
    Profile profile = dossier.profile;
    if (recipient != Recipient::Avocat)
        profile.privateNote.clear();
    Sha256 hash;
    add(dossier.heading, hash);
    add(profile, hash);
    for (const Exhibit &exhibit : dossier.exhibits)
        if (exhibit.recipients.testFlag(recipient))
            add(asGiven(exhibit, recipient), hash);
    for (const Propos &propos : dossier.propos)
        add(asGiven(propos, dossier.exhibits, recipient), hash);
    for (const Event &event : dossier.events)
        add(asGiven(event, dossier.exhibits, recipient), hash);
    for (const Party &party : dossier.parties)
        add(party, hash);
    for (const Step &step : dossier.steps)
        if (step.kind != letter.procedure)
            add(step, hash);
    for (const LetterEdit &edit : dossier.letters)
        if (edit.letter == letter.id)
            add(edit, hash);
    return hash.digest();
}

RecipientSet outdatedCopies(const Dossier &dossier, const Catalogue &law)
{
    RecipientSet outdated;
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}) {
        const ExportRecord *made = lastMade(dossier, recipient);
        if (made && made->options.value("contents"_L1) != QString::fromLatin1(contentsOf(dossier, recipient, law).toHex()))
            outdated |= recipient;
    }
    return outdated;
}

const ExportRecord *lastMade(const Dossier &dossier, Recipient recipient)
{
    const ExportRecord *last = nullptr;
    for (const ExportRecord &made : dossier.exports)
        if (made.recipient == recipient && !made.isLetter() && (!last || made.made >= last->made))
            last = &made;
    return last;
}

} // namespace appui
