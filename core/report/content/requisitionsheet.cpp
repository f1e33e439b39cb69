// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/candidates_p.h"
#include "report/content/prose_p.h"
#include "report/content/requisition_p.h"
#include "report/content/sections_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

QString orNone(const QString &value)
{
    return value.isEmpty() ? u"—"_s : value;
}

Text stacked(QStringList values)
{
    values.removeAll(QString());
    return plain(orNone(values.join(u'\n')));
}

Blocks publications(const Copy &copy)
{
    const QList<Target> all = targets(copy);
    if (all.isEmpty())
        return {};
    Table table{.columns = {{0.6, u"Pièces"_s},
                            {1.6, u"Plateforme et compte"_s},
                            {2.6, u"Publication"_s},
                            {1.5, u"Heure locale"_s},
                            {1.4, u"Heure UTC"_s}},
                .small = true};
    for (const Target &target : all) {
        const QString stable = target.stableId.isEmpty() ? QString() : french(u"identifiant : "_s) + target.stableId;
        const QString post = target.postId.isEmpty() ? QString() : french(u"identifiant : "_s) + target.postId;
        table.rows << QList<Text>{numberLinks(target.exhibits),
                                  stacked({target.platform, target.account, stable, target.profileUrl}),
                                  stacked({post, target.url}), plain(orNone(target.local)), plain(orNone(target.utc))};
    }
    return {Heading{.level = 2, .text = u"Publications"_s}, table};
}

Blocks mails(const Copy &copy)
{
    Blocks blocks;
    for (const MailTrace &mail : mailTraces(copy)) {
        Card card;
        const auto row = [&](const QString &label, const QString &value, bool mono = false) {
            if (!value.isEmpty())
                card.rows << std::pair{label, Text{Span{.text = value, .mono = mono}}};
        };
        row(u"De"_s, mail.from);
        row(u"Date"_s, mail.date);
        row(u"Message-ID"_s, mail.messageId, true);
        row(u"Adresses IP"_s, mail.addresses.join(u", "_s), true);
        row(u"En-têtes Received"_s, mail.servers.join(u'\n'), true);
        blocks << Paragraph{.text = withLinks(french(u"Courriel, pièce n° %1"_s).arg(mail.exhibit->number), copy.numbers()),
                            .keepWithNext = true}
               << card;
    }
    if (blocks.isEmpty())
        return {};
    blocks.prepend(Paragraph{.text = plain(copy.pages.sentence(u"received-caution"_s)), .look = Look::Small});
    blocks.prepend(Heading{.level = 2, .text = u"Courriels"_s});
    return blocks;
}

} // namespace

Blocks requisitionSheet(const Copy &copy)
{
    if (!hasTraces(copy))
        return {};
    const Heading heading{.text = u"Feuille de réquisitions"_s, .newPage = true};
    if (const NamedOffences named = namedOffences(copy); !named.allowsData) {
        const QString why = named.onlyPetty ? u"requisition-none-petty"_s : u"requisition-none-offline"_s;
        // Only who chooses the qualification has to know what would come with another.
        return copy.recipient == Recipient::Avocat ? Blocks{heading, Paragraph{.text = plain(copy.pages.sentence(why))}}
                                                   : Blocks();
    }
    const Blocks parts = publications(copy) + mails(copy);
    return Blocks{heading, Paragraph{.text = plain(copy.pages.sentence(u"requisition-lead"_s)), .look = Look::Lead}} + parts;
}

} // namespace appui::content
