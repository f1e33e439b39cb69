// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/guide.h"

#include "legal/advicecards.h"
#include "legal/catalogue.h"
#include "report/content/frenchdates_p.h"
#include "report/content/lawblocks_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using namespace content;
using namespace paper;

Item itemOf(const Contact &contact)
{
    QStringList ways{contact.phone, contact.url};
    ways.removeAll(QString());
    QStringList more{QString(contact.forWhom).remove(u" (à vérifier)"_s), contact.hours};
    more.removeAll(QString());
    const QString rest = more.isEmpty() ? QString() : u" ("_s + more.join(french(u" ; "_s)) + u')';
    const QString name = ways.isEmpty() ? contact.name : contact.name + french(u" : "_s) + ways.join(u", "_s);
    return {.sign = u"→"_s, .text = bold(name) + plain(rest), .spaceAfter = 0};
}

/** Each is printed once, with the last card that names it; who is in danger finds all of them at once. */
bool isToldLater(const Contact &contact, qsizetype from, const QList<AdviceCard> &cards)
{
    return from > 0 && std::any_of(cards.begin() + from + 1, cards.end(), [&](const AdviceCard &card) {
               return std::any_of(card.contacts.begin(), card.contacts.end(),
                                  [&](const Contact &other) { return other.id == contact.id; });
           });
}

Blocks blocksOf(qsizetype at, const QList<AdviceCard> &cards)
{
    const AdviceCard &card = cards[at];
    Blocks blocks{Heading{.level = 2, .text = card.title}};
    for (const QString &line : card.lines)
        blocks << Item{.sign = u"•"_s, .text = plain(line), .spaceAfter = 0};
    for (const Contact &contact : card.contacts)
        if (!isToldLater(contact, at, cards))
            blocks << itemOf(contact);
    return blocks;
}

/** The foot tells of them too: no doubt stands in the way of a call. */
void addContactGrounds(QList<LegalGround> &grounds, const AdviceCard &card)
{
    for (const Contact &contact : card.contacts) {
        const auto isKnown = [&](const LegalGround &ground) { return ground.name == contact.phone; };
        if (markOf(contact.basis) == Mark::Memory && std::none_of(grounds.begin(), grounds.end(), isKnown))
            grounds << LegalGround{contact.phone, contact.basis};
    }
}

} // namespace

Result<paper::Document> composeGuide(const Catalogue &law, const QDateTime &made)
{
    const auto cards = adviceCards(law);
    const auto sentences = Wording::read(u"guide"_s, law);
    const auto glossary = Wording::read(u"sheet"_s, law, u"glossary"_s);
    if (!cards)
        return fail(cards);
    if (!sentences || !glossary)
        return fail(!sentences ? sentences : glossary);

    Values values;
    values.set(u"today"_s, longDay(made.date()));
    const QString title = sentences->sentence(u"title"_s);
    Blocks blocks{Heading{.text = title}, Paragraph{.text = plain(sentences->sentence(u"lead"_s)), .look = Look::Lead}};
    QList<LegalGround> grounds;
    for (qsizetype i = 0; i < cards->size(); ++i) {
        blocks += blocksOf(i, *cards);
        addGrounds(grounds, (*cards)[i].references, law);
        addContactGrounds(grounds, (*cards)[i]);
    }
    blocks += closing(blocks, grounds, law, made.date(), *sentences, *glossary);

    Sha256 identity;
    identity.add("guide").add(law.version().toUtf8()).add(made.toString(Qt::ISODateWithMs).toUtf8());
    return paper::Document{.title = title,
                           .subject = sentences->sentence(u"subject"_s),
                           .footer = sentences->sentence(u"footer"_s, values),
                           .made = made,
                           .identity = identity.digest(),
                           .blocks = blocks};
}

} // namespace appui
