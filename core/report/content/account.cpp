// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/falseaccounts_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

/** "accessible à tous · date affichée · constaté le … · https://… · pièce n° 1" */
QString detailsOf(const Fact &fact, const Copy &copy)
{
    QStringList details{howKnown(fact.date.source())};
    if (!fact.exhibits.empty() && !fact.exhibits.front()->seen.isEmpty())
        details << u"constaté "_s + inSentence(fact.exhibits.front()->seen, copy.zone);
    if (fact.author) {
        details << (fact.author->stableId.isEmpty() ? QString() : french(u"identifiant du compte : "_s) + fact.author->stableId);
        details << fact.author->profileUrl;
    }
    details << fact.url << copy.pieces(fact.exhibits);
    details.removeAll(QString());
    details.removeDuplicates();
    return details.join(u" · "_s);
}

Blocks oneByOne(const Copy &copy)
{
    Blocks blocks;
    for (const Fact &fact : copy.facts) {
        const QString when = fact.date.isEmpty() ? u"Date inconnue"_s : capitalised(inSentence(fact.date, copy.zone));
        const QString context = fact.context();
        blocks << Paragraph{.text = bold(u"%1.\u00A0%2"_s.arg(QString::number(fact.number), when)) +
                                    plain(context.isEmpty() ? QString() : u", "_s + context),
                            .look = Look::Plain,
                            .spaceAfter = 2,
                            .keepWithNext = true};
        blocks << Paragraph{.text = plain(fact.words.isEmpty() ? fact.what : quoted(fact.words)),
                            .look = fact.words.isEmpty() ? Look::Plain : Look::Quote,
                            .indent = fact.words.isEmpty() ? 18.0 : 0.0,
                            .spaceAfter = 2};
        if (const QString details = detailsOf(fact, copy); !details.isEmpty())
            blocks << Paragraph{.text = withLinks(details, copy.numbers()), .look = Look::Small, .indent = 18, .spaceAfter = 2};
        blocks << Gap{8};
    }
    return blocks;
}

} // namespace

Blocks account(const Copy &copy)
{
    const Profile &profile = copy.dossier.profile;
    const bool forRecteur = copy.recipient == Recipient::Recteur;
    Blocks blocks{Heading{.text = forRecteur ? u"Rapport des faits"_s : u"Exposé des faits"_s, .newPage = true}};
    blocks << Heading{.level = 2, .text = u"Mon récit"_s};
    blocks += paragraphs(profile.account.isEmpty() ? copy.pages.sentence(u"account-missing"_s) : profile.account, copy.numbers());
    if (!copy.facts.isEmpty()) {
        blocks << Heading{.level = 2, .text = u"Les propos et les faits, un par un"_s};
        blocks << Paragraph{.text = plain(copy.pages.sentence(u"one-by-one"_s)), .look = Look::Lead};
        if (const QString removed = copy.addressNote(); !removed.isEmpty())
            blocks << Paragraph{.text = plain(removed), .look = Look::Small};
        blocks += oneByOne(copy);
    }
    blocks += falseAccountSheet(copy);
    // What is said of her health goes to the employer by the service that asks for it, never with this letter.
    if (!forRecteur && !profile.harm.isEmpty()) {
        blocks << Heading{.level = 2, .text = u"Les conséquences"_s};
        blocks += paragraphs(profile.harm, copy.numbers());
    }
    return blocks;
}

} // namespace appui::content
