// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proofstate.h"

#include "intake/examination.h"
#include "store/dossierstore.h"
#include "timestamp/timestamp.h"

#include <algorithm>

namespace appui {

namespace {

bool isOfWords(const Exhibit &exhibit)
{
    const ContentKind kind = contentKind(exhibit.mediaType);
    return kind == ContentKind::Text || kind == ContentKind::Mail;
}

/** The heads after which nothing but exports was journalled: a stamp of one of them covers all that was noted. */
QList<Head> headsOfWhatIsNoted(Head head, const Dossier &dossier)
{
    QList<Head> heads{head};
    for (bool goesOn = true; goesOn;) {
        const auto isLast = [&](const ExportRecord &made) { return made.headNumber == head.number - 1; };
        const auto last = std::find_if(dossier.exports.begin(), dossier.exports.end(), isLast);
        goesOn = last != dossier.exports.end();
        if (goesOn)
            heads << (head = {last->headNumber, last->headHash});
    }
    return heads;
}

} // namespace

Result<ProofState> proofState(const DossierStore &store)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    ProofState state = proofState(*stamps, store.head(), store.dossier());
    readWords(store, state.words);
    return state;
}

ProofState proofState(const QList<Stamp> &stamps, const Head &head, const Dossier &dossier)
{
    ProofState state;
    const QList<Head> heads = headsOfWhatIsNoted(head, dossier);
    for (const Stamp &stamp : stamps) {
        const auto token = readToken(stamp.token);
        if (!token)
            continue;
        state.exercise = state.exercise || token->exercise;
        if (stamp.entry == 0)
            state.stamped.insert(stamp.imprint);
        else
            state.headStamped = state.headStamped || std::any_of(heads.begin(), heads.end(), [&](const Head &one) {
                                    return stamp.entry == one.number && stamp.imprint == one.hash;
                                });
    }
    return state;
}

bool readWords(const DossierStore &store, QHash<Digest, QString> &words, int most)
{
    for (const Exhibit &exhibit : store.dossier().exhibits) {
        if (exhibit.removed || !isOfWords(exhibit) || words.contains(exhibit.digest))
            continue;
        if (most-- <= 0)
            return false;
        words.insert(exhibit.digest, wordsOf(store, exhibit));
    }
    return true;
}

QString wordsOf(const DossierStore &store, const Exhibit &exhibit)
{
    if (!isOfWords(exhibit))
        return {};
    const auto device = store.original(exhibit.digest);
    if (!device)
        return {};
    if (contentKind(exhibit.mediaType) == ContentKind::Text)
        return readText(**device).value_or(QString());
    const auto mail = readMail(**device);
    if (!mail)
        return {};
    QStringList words;
    for (const auto &header : mail->headers)
        words << header.second;
    return (words << mail->body).join(u'\n');
}

} // namespace appui
