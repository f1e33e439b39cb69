// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/candidates_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/lastdays_p.h"
#include "report/content/letterdays_p.h"
#include "report/content/lettervalues_p.h"
#include "report/content/prose_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

constexpr int clocksShown = 4;
constexpr int sourcesShown = 6;

/** The last legal day in a table and how it stands, with the year that counts instead if the motive is held. */
QString legalCell(const Fact &fact, const Deadline &clock, const Copy &copy, const QString &standing = {})
{
    const QString day = lastDayInTable(clock) + standing;
    if (isOnlyIfHeld(clock, copy))
        return day + u" si le mobile discriminatoire est retenu"_s;
    const Deadline *year = yearIfHeld(fact, copy);
    if (!year || year == &clock)
        return day;
    Values values;
    values.set(u"day"_s, lastDayInTable(*year));
    return day + copy.pages.sentence(u"clock-if-held"_s, values);
}

/** "Et trois autres, dernier jour légal : 9 févr. 2027 (deux) ; 10 févr. 2027 (un)." */
QString otherDays(const QList<FactClock> &others)
{
    if (others.isEmpty())
        return {};
    QList<std::pair<QString, qsizetype>> days;
    for (const auto &[fact, clock] : others) {
        const QString day = lastDayInTable(*clock);
        if (days.isEmpty() || days.last().first != day)
            days.append({day, 0});
        ++days.last().second;
    }
    QStringList told;
    for (const auto &[day, count] : days)
        told << (days.size() == 1 ? day : u"%1 (%2)"_s.arg(day, inWords(count)));
    return french(u"Et %1, dernier jour légal : %2."_s.arg(counted(others.size(), u"autre"_s, u"autres"_s), told.join(u" ; "_s)));
}

Blocks pressClocks(const Copy &copy, const Values &values)
{
    const auto mayConcern = [&](const Fact &fact) { return shortestClock(fact, copy) && mayBePress(fact, copy); };
    if (copy.recipient == Recipient::Procureur && std::none_of(copy.facts.begin(), copy.facts.end(), mayConcern))
        return {};
    const auto running = runningClocks(copy);
    if (running.isEmpty() && !values.has(u"passed"_s))
        return {};
    Blocks blocks{
        Note{u"Derniers jours."_s, plain(copy.pages.sentence(running.isEmpty() ? u"clocks-passed"_s : u"clocks"_s, values))}};
    if (running.isEmpty())
        return blocks;
    Table table{.columns = {{3.4, u"Propos ou fait"_s},
                            {1.5, u"Publié"_s},
                            {1.3, u"Date prudente"_s},
                            {1.4, u"Dernier jour légal"_s},
                            {0.9, u"Pièces"_s}},
                .small = true};
    for (const auto &[fact, clock] : running.mid(0, clocksShown))
        table.rows << QList<Text>{
            plain(titleOf(*fact, 60)), plain(brief(fact->date, copy.zone)),
            bold(clock->state == Deadline::State::Doubtful ? u"sans attendre"_s : shortDay(clock->prudentDay)),
            plain(legalCell(*fact, *clock, copy)), numberLinks(copy.numbers(fact->exhibits))};
    blocks << table;
    if (const QString others = otherDays(running.mid(clocksShown)); !others.isEmpty())
        blocks << Paragraph{.text = plain(others), .look = Look::Small};
    return blocks;
}

Blocks clocks(const Copy &copy)
{
    const Values values = letterValues(copy);
    Blocks blocks = pressClocks(copy, values);
    if (QString days = values.value(u"near_days"_s); !days.isEmpty())
        blocks << Note{u"Délais proches de leur terme."_s, plain(days.contains(u'\n') ? u'\n' + days : days.remove(u"• "_s))};
    return blocks;
}

Block identity(const Copy &copy)
{
    const Profile &profile = copy.dossier.profile;
    Card card;
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            card.rows << std::pair{label, withLinks(value, copy.numbers())};
    };
    const Values values = letterValues(copy);
    row(u"Victime"_s, victimName(profile.victim) + copy.pages.sentence(u"victim"_s, values));
    row(u"Faits"_s, capitalised(summaryOf(copy)));
    row(u"Lieu"_s, profile.placeOfFacts);
    row(u"Mis en cause"_s, copy.pages.sentence(u"accused"_s, values));
    row(u"Préjudice"_s, excerpt(profile.harm, 220));
    row(u"Évaluation"_s, excerpt(profile.damageEstimate, 120));
    row(u"Pièces"_s, copy.pages.sentence(u"exhibits-stamped"_s, [&] {
        qsizetype stamped = 0;
        for (const Exhibit *exhibit : copy.exhibits)
            stamped += copy.stamps.contains(exhibit->digest) ? 1 : 0;
        Values counts;
        counts.set(u"exhibits"_s,
                   capitalised(counted(qsizetype(copy.exhibits.size()), u"pièce"_s, u"pièces"_s, Gender::Feminine)));
        counts.set(u"stamped"_s, stamped == 0                                 ? u"aucune"_s
                                 : stamped == qsizetype(copy.exhibits.size()) ? u"toutes"_s
                                                                              : inWords(stamped, Gender::Feminine));
        return counts;
    }()));
    row(u"Démarches"_s, stepLines(copy).remove(u"• "_s));
    return card;
}

Blocks sourceTable(const Copy &copy)
{
    QList<Source> all = sources(copy);
    if (all.isEmpty())
        return {};
    // The accounts first: they are what is counted everywhere, and what can be looked for.
    const QList<Source> named = accounts(copy);
    const auto isNamed = [&](const Source &one) {
        return std::any_of(named.begin(), named.end(), [&](const Source &other) { return other.party == one.party; });
    };
    std::stable_partition(all.begin(), all.end(), isNamed);
    Table table{
        .columns = {{3, u"Compte, adresse ou personne"_s}, {0.9, u"Faits"_s, Align::Right}, {2.2, u"Du"_s}, {2.2, u"Au"_s}},
        .small = true};
    for (const Source &source : all.mid(0, sourcesShown)) {
        const QString first = brief(source.facts.first()->date, copy.zone);
        const QString last = brief(source.facts.last()->date, copy.zone);
        table.rows << QList<Text>{plain(accountName(*source.party)), plain(QString::number(source.facts.size())), plain(first),
                                  plain(last)};
    }
    Blocks blocks{Gap{6}, table};
    const auto shown = std::min<qsizetype>(sourcesShown, all.size());
    const qsizetype moreNamed = std::max<qsizetype>(named.size() - shown, 0);
    QStringList more;
    if (moreNamed > 0)
        more << counted(moreNamed, u"autre compte, adresse ou numéro"_s, u"autres comptes, adresses ou numéros"_s);
    if (const qsizetype unnamed = all.size() - shown - moreNamed; unnamed > 0)
        more << counted(unnamed, u"auteur dont ni le compte ni le numéro n’est connu"_s,
                        u"auteurs dont ni le compte ni le numéro n’est connu"_s);
    if (!more.isEmpty())
        blocks << Paragraph{.text = plain(french(u"Et %1."_s.arg(listed(more)))), .look = Look::Small};
    return blocks;
}

/** "contravention : un an : 24 nov. 2026", of each other period that is near its end. */
QString otherLastDays(const Fact &fact, const Copy &copy)
{
    QStringList days;
    for (const auto &[other, clock] : otherClocks(copy))
        if (other == &fact)
            days << u"%1 : %2"_s.arg(clock->title, lastDayInTable(*clock));
    return french(days.join(u" ; "_s));
}

/** The prudent day and the last legal one, as far as they can be told. */
std::pair<Text, Text> lastDayCells(const Fact &fact, const Copy &copy)
{
    const Deadline *clock = shortestClock(fact, copy);
    const QString others = otherLastDays(fact, copy);
    if (!clock)
        return {plain(u"—"_s), plain(others.isEmpty() ? u"—"_s : others)};
    const QString after = others.isEmpty() ? QString() : u"\n"_s + others;
    if (!clock->lastLegalDay.isValid())
        return {plain(copy.pages.sentence(u"clock-undated"_s)), plain(u"—"_s + after)};
    if (clock->state == Deadline::State::Passed)
        return {plain(u"—"_s), plain(u"délai écoulé le "_s + shortDay(clock->lastLegalDay) + after)};
    const QString doubt = clock->state == Deadline::State::Doubtful ? u" (à vérifier)"_s : QString();
    return {bold(shortDay(clock->prudentDay)), plain(legalCell(fact, *clock, copy, doubt) + after)};
}

} // namespace

Blocks synopsis(const Copy &copy)
{
    Blocks blocks{Heading{.text = u"Synthèse"_s},
                  Paragraph{.text = plain(copy.pages.sentence(u"synopsis-lead"_s, letterValues(copy))), .look = Look::Lead}};
    blocks += clocks(copy);
    blocks << identity(copy);
    blocks += sourceTable(copy);
    return blocks;
}

Blocks factTable(const Copy &copy)
{
    if (copy.facts.isEmpty())
        return {};
    Table table{.columns = {{3, u"Propos ou fait"_s},
                            {1.3, u"Publié"_s},
                            {1.5, u"Compte, audience"_s},
                            {1.3, u"Date prudente"_s},
                            {1.3, u"Dernier jour légal"_s},
                            {0.7, u"Pièces"_s}},
                .small = true};
    for (const Fact &fact : copy.facts) {
        Text what =
            bold(u"%1.\u00A0"_s.arg(QString::number(fact.number))) + plain(fact.words.isEmpty() ? fact.what : quoted(fact.words));
        if (!fact.url.isEmpty())
            what << Span{u'\n' + fact.url};
        const CandidateNames names = candidateNames(fact, copy);
        for (const auto &[lead, all] :
             {std::pair{u"\nSusceptible de : "_s, names.offences}, std::pair{u"\nAu civil : "_s, names.civil}})
            if (!all.isEmpty())
                what << Span{.text = french(lead) + all.join(french(u" ; "_s)), .italic = true};
        const auto [prudent, legal] = lastDayCells(fact, copy);
        table.rows << QList<Text>{what,
                                  plain(fact.date.isEmpty() ? u"date inconnue"_s : brief(fact.date, copy.zone)),
                                  plain(fact.context(u"\n"_s)),
                                  prudent,
                                  legal,
                                  numberLinks(copy.numbers(fact.exhibits))};
    }
    return {Heading{.text = u"Propos et faits, avec leurs dates limites"_s, .newPage = true},
            Paragraph{.text = plain(copy.pages.sentence(u"fact-table-lead"_s)), .look = Look::Lead}, table};
}

} // namespace appui::content
