// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/hometraces.h"

#include "casework/placeless.h"
#include "dossier/dossier.h"
#include "work/picture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** "54000 Nancy" and "Nancy" are one town; empty when it says nothing that is not about the school too. */
QString townOfHome(const Victim &victim)
{
    static const QRegularExpression code(u"\\b\\d{5}\\b"_s);
    const QString town = QString(victim.residence).remove(code).simplified();
    const QString known = victim.school + (victim.declaredAddressKind == "personal"_L1 ? QString() : victim.declaredAddress);
    return known.contains(town, Qt::CaseInsensitive) ? QString() : town;
}

bool tellsHome(const QString &words, const QString &town)
{
    static const QString whole = u"(?<!\\p{L})%1(?!\\p{L})"_s;
    return !streetsIn(words).isEmpty() ||
           (!town.isEmpty() && words.contains(QRegularExpression(whole.arg(QRegularExpression::escape(town)),
                                                                 QRegularExpression::CaseInsensitiveOption)));
}

void lookAtPictures(HomeTraces &traces, const Dossier &dossier, const ReadWords &read)
{
    const QString town = townOfHome(dossier.profile.victim);
    for (const Exhibit *exhibit : dossier.exhibitsByNumber()) {
        if (!isPicture(exhibit->mediaType) || !exhibit->recipients.testFlag(Recipient::Recteur) ||
            traces.naming.contains(exhibit->id))
            continue;
        const std::optional<QString> words = read(exhibit->digest);
        if (!words)
            traces.unread.append(exhibit->id);
        else if (tellsHome(*words, town))
            traces.naming.append(exhibit->id);
    }
}

} // namespace

HomeTraces homeTraces(const QList<Gap> &gaps, const Dossier &dossier, Recipient recipient, bool onPaper, const ReadWords &read)
{
    HomeTraces traces;
    for (const Gap &gap : gaps) {
        const Exhibit *exhibit = dossier.exhibits.find(gap.id);
        if (gap.code == "position-in-file"_L1 && !onPaper && exhibit && tellsPlace(*exhibit, recipient))
            traces.placed.append(gap.id);
        if (gap.code == "address-in-words"_L1 && recipient == Recipient::Recteur && !traces.naming.contains(gap.id))
            traces.naming.append(gap.id);
        traces.homeDeclared = traces.homeDeclared || gap.code == "private-address"_L1;
    }
    if (recipient == Recipient::Recteur)
        lookAtPictures(traces, dossier, read);
    return traces;
}

} // namespace appui
