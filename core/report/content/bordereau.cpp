// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

QString dateOf(const Exhibit &exhibit, const Copy &copy)
{
    for (const Fact &fact : copy.facts)
        if (!fact.date.isEmpty() && std::count(fact.exhibits.begin(), fact.exhibits.end(), &exhibit))
            return brief(fact.date, copy.zone);
    return exhibit.seen.isEmpty() ? u"—"_s : u"vue le "_s + brief(exhibit.seen, copy.zone);
}

QList<Text> present(const Exhibit &exhibit, const Copy &copy)
{
    QString title = titleOf(exhibit);
    if (!exhibit.platform.isEmpty() && !title.contains(exhibit.platform, Qt::CaseInsensitive))
        title += u", "_s + exhibit.platform;
    const QString anchor = exhibitAnchor(exhibit.number);
    return {Text{Span{.text = QString::number(exhibit.number), .bold = true, .anchor = anchor}}, plain(title),
            plain(dateOf(exhibit, copy)), Text{Span{.anchor = anchor, .pageOfAnchor = true}}};
}

/** The number of a removed exhibit is never used again: its gap is explained. */
QList<Text> gap(const Exhibit &exhibit, const Copy &copy)
{
    Values values;
    if (exhibit.recipients.testFlag(copy.recipient))
        values.set(u"reason"_s, exhibit.removalReason);
    return {bold(QString::number(exhibit.number)), Text{Span{.text = copy.pages.sentence(u"removed"_s, values), .italic = true}},
            plain(u"—"_s), plain(u"—"_s)};
}

QString integrity(const Copy &copy)
{
    const QString key = copy.withOriginals ? u"integrity-attached"_s : u"integrity-kept"_s;
    Values victim;
    victim.set(u"victim"_s, victimName(copy.dossier.profile.victim));
    QString text = copy.pages.sentence(key, victim);
    QStringList kept;
    for (const Exhibit *exhibit : copy.exhibits)
        if (copy.withOriginals && !copy.attaches(*exhibit))
            kept << QString::number(exhibit->number);
    if (!kept.isEmpty()) {
        Values values;
        values.set(u"numbers"_s, listed(kept));
        text += u' ' + copy.pages.sentence(kept.size() == 1 ? u"integrity-too-large-one"_s : u"integrity-too-large"_s, values);
    }
    if (copy.headStamp) {
        Values values;
        values.set(u"when"_s, moment(copy.headStamp->facts.when, copy.zone));
        values.set(u"authority"_s, copy.headStamp->facts.authority);
        text += u' ' + copy.pages.sentence(u"integrity-stamped"_s, values);
    }
    return text;
}

} // namespace

Blocks bordereau(const Copy &copy)
{
    Table table{.columns = {{0.5, u"N°"_s}, {4.6, u"Pièce"_s}, {2.1, u"Date des faits"_s}, {0.6, u"Page"_s, Align::Right}}};
    std::vector<const Exhibit *> all = copy.exhibits;
    all.insert(all.end(), copy.removed.begin(), copy.removed.end());
    std::sort(all.begin(), all.end(), [](auto *a, auto *b) { return a->number < b->number; });
    for (const Exhibit *exhibit : all)
        table.rows << (exhibit->removed ? gap(*exhibit, copy) : present(*exhibit, copy));

    Blocks blocks{Heading{.text = u"Bordereau de pièces"_s, .newPage = true}, table, Gap{}};
    if (!copy.withheld.empty()) {
        QStringList numbers;
        for (const Exhibit *exhibit : copy.withheld)
            numbers << QString::number(exhibit->number);
        Values values;
        values.set(u"numbers"_s, listed(numbers));
        const QString key = numbers.size() == 1 ? u"withheld-one"_s : u"withheld"_s;
        blocks << Paragraph{.text = plain(copy.pages.sentence(key, values)), .look = Look::Plain};
    }
    if (copy.discretion.cutsAnything() && !copy.exhibits.empty()) {
        const QString key = copy.withOriginals ? u"names-in-originals"_s : u"names-in-views"_s;
        blocks << Note{u"Noms et adresses."_s, plain(copy.pages.sentence(key))};
    }
    blocks << Note{u"Sur l’intégrité des pièces."_s, plain(integrity(copy))}
           << Paragraph{.text = {Span{copy.pages.sentence(u"integrity-page"_s)},
                                 Span{.anchor = recipeAnchor, .pageOfAnchor = true},
                                 Span{copy.pages.sentence(u"integrity-recipe"_s)}},
                        .look = Look::Plain};
    return blocks;
}

} // namespace appui::content
