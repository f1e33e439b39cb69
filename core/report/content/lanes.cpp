// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review.h"
#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/timescale_p.h"
#include "report/content/typography_p.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;
using Sign = Lanes::Sign;

/** An author, or what there is beside authors: a lane of the drawing and a row of the table. */
struct Row
{
    enum class Of { Author, Nobody, Health, Seen, Steps };
    Of of;
    const Party *author = nullptr;
    QString name = {};
    QString platform = {};
    QList<std::pair<Sign, PartialDate>> dated = {};
    int undated = 0;
    int words = 0;
    int others = 0;
    QSet<int> exhibits = {};
};

Row rowFor(const Fact &fact)
{
    if (isOfHealth(fact))
        return {.of = Row::Of::Health, .name = u"Santé de la victime"_s};
    if (authorName(fact.author).isEmpty())
        return {.of = Row::Of::Nobody, .name = u"Auteur non désigné"_s};
    return {.of = Row::Of::Author, .author = fact.author, .name = authorName(fact.author), .platform = fact.author->platform};
}

void add(Row &row, Sign sign, const PartialDate &date)
{
    if (date.isEmpty())
        ++row.undated;
    else
        row.dated.append({sign, date});
}

QList<Row> rowsOf(const Copy &copy)
{
    QList<Row> rows;
    for (const Fact &fact : copy.facts) {
        const Row wanted = rowFor(fact);
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Row &each) { return each.of == wanted.of && each.author == wanted.author; });
        if (row == rows.end())
            row = rows.insert(rows.end(), wanted);
        ++(fact.words.isEmpty() ? row->others : row->words);
        add(*row, fact.words.isEmpty() ? Sign::Act : Sign::Words, fact.date);
        for (const int number : copy.numbers(fact.exhibits))
            row->exhibits << number;
    }
    Row seen{.of = Row::Of::Seen, .name = u"Vu par la victime"_s};
    for (const Exhibit *exhibit : copy.exhibits)
        if (!exhibit->seen.isEmpty())
            add(seen, Sign::Seen, exhibit->seen);
    Row steps{.of = Row::Of::Steps, .name = u"Démarches"_s};
    for (const Step &step : copy.dossier.steps)
        add(steps, Sign::Step, step.sent);
    for (const Row &row : {seen, steps})
        if (!row.dated.isEmpty())
            rows << row;
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.of < b.of; });
    return rows;
}

bool isAttack(const Row &row)
{
    return row.of == Row::Of::Author || row.of == Row::Of::Nobody;
}

/** "3, 5 (deux fois) et 9 nov. 2026, oct. 2026, un sans date". */
QString daysTold(const Row &row, const Copy &copy)
{
    QMap<QDate, int> days;
    QStringList vaguer;
    for (const auto &[sign, date] : row.dated)
        if (date.tellsDay())
            ++days[date.earliestDay(copy.zone)];
        else
            vaguer << brief(date, copy.zone);
    QStringList months;
    QStringList ofMonth;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const QString number = it.key().day() == 1 ? u"1er"_s : QString::number(it.key().day());
        const QString times = it.value() > 1 ? u" (%1 fois)"_s.arg(inWords(it.value(), Gender::Feminine)) : QString();
        ofMonth << number + times;
        const auto next = std::next(it);
        if (next != days.cend() && monthAndYear(next.key()) == monthAndYear(it.key()))
            continue;
        months << listed(ofMonth) + u'\u00A0' + monthAndYear(it.key());
        ofMonth.clear();
    }
    if (row.undated > 0)
        vaguer << u"%1 sans date"_s.arg(inWords(row.undated));
    return (months + vaguer).join(u", "_s);
}

QString countOf(const Row &row)
{
    switch (row.of) {
    case Row::Of::Author:
    case Row::Of::Nobody:
    case Row::Of::Health:
        return factCount(row.words, row.others);
    case Row::Of::Seen:
        return counted(row.dated.size(), u"constatation"_s, u"constatations"_s, Gender::Feminine);
    case Row::Of::Steps:
        return counted(row.dated.size() + row.undated, u"démarche"_s, u"démarches"_s, Gender::Feminine);
    }
    return {};
}

Lanes drawn(const QList<Row> &rows, const Copy &copy)
{
    QList<Period> periods;
    for (const Row &row : rows)
        for (const auto &[sign, date] : row.dated)
            periods.append({date.earliest(copy.zone), date.end(copy.zone), !date.tellsDay()});
    const TimeScale scale(periods, copy.zone);
    Lanes lanes{.ticks = scale.ticks(), .cuts = scale.cuts()};
    bool wasAttack = true;
    for (const Row &row : rows) {
        if (row.dated.isEmpty())
            continue;
        Lanes::Lane lane{.name = row.name, .below = row.platform, .isApart = wasAttack && !isAttack(row)};
        for (const auto &[sign, date] : row.dated)
            lane.marks.append({scale.at(date.earliest(copy.zone)), scale.at(date.end(copy.zone)), sign});
        std::stable_sort(lane.marks.begin(), lane.marks.end(), [](auto &a, auto &b) { return a.from < b.from; });
        lanes.lanes.append(lane);
        wasAttack = isAttack(row);
    }
    return lanes;
}

Table told(const QList<Row> &rows, const QString &facts, const QString &days, const Copy &copy)
{
    Table table{.columns = {{2.3, u"Compte ou auteur"_s}, {2.3, u"Faits"_s}, {2.4, u"Jours"_s}, {0.9, u"Pièces"_s}},
                .small = true};
    bool wasAttack = true;
    const auto addSum = [&] { table.rows << QList<Text>{bold(u"Ensemble"_s), bold(facts), bold(days), {}}; };
    for (const Row &row : rows) {
        if (wasAttack && !isAttack(row))
            addSum();
        wasAttack = isAttack(row);
        QList<int> numbers = row.exhibits.values();
        std::sort(numbers.begin(), numbers.end());
        const QString platform = row.platform.isEmpty() ? QString() : u" (%1)"_s.arg(row.platform);
        table.rows << QList<Text>{plain(row.name + platform), plain(countOf(row)), plain(daysTold(row, copy)),
                                  numberLinks(numbers)};
    }
    if (wasAttack)
        addSum();
    return table;
}

/** What comes back: "@zor0_54 (Chirper), quatre fois". */
QString repeated(const Copy &copy)
{
    QStringList names;
    for (const Source &source : sources(copy))
        if (source.facts.size() > 1)
            names << u"%1, %2 fois"_s.arg(accountName(*source.party), inWords(source.facts.size(), Gender::Feminine));
    return names.join(french(u" ; "_s));
}

/** "le 5 novembre 2026, cinq faits"; empty when no day has two. */
QString busiest(const QList<const Fact *> &facts, const Copy &copy)
{
    QMap<QDate, int> days;
    for (const Fact *fact : facts)
        if (fact->date.tellsDay())
            ++days[fact->date.earliestDay(copy.zone)];
    const auto most = std::max_element(days.cbegin(), days.cend());
    if (most == days.cend() || *most < 2)
        return {};
    return u"le %1, %2 faits"_s.arg(longDay(most.key()), inWords(*most));
}

} // namespace

Blocks lanes(const Copy &copy)
{
    const QList<const Fact *> facts = attacks(copy);
    if (std::count_if(facts.begin(), facts.end(), [](const Fact *fact) { return !fact->date.isEmpty(); }) < 2)
        return {};
    QList<PartialDate> dates;
    for (const Fact *fact : facts)
        dates << fact->date;
    const DaySpan span = daysOf(dates, copy.zone);
    const auto onADay = std::count_if(dates.begin(), dates.end(), [](const PartialDate &date) { return date.tellsDay(); });
    QString days = span.days() > 0 ? u"en "_s + counted(span.days(), u"jour"_s, u"jours"_s) : QString();
    if (onADay > 0 && onADay < facts.size())
        days = u"dont %1 %2"_s.arg(inWords(onADay), days);
    const auto words = std::count_if(facts.begin(), facts.end(), [](const Fact *fact) { return !fact->words.isEmpty(); });
    const QString count = factCount(words, facts.size() - words);

    Values values;
    values.set(u"facts"_s, count);
    values.set(u"days"_s, days.isEmpty() ? QString() : days + u", "_s + fromTo(span));
    values.set(u"repeated"_s, repeated(copy));
    values.set(u"busiest"_s, busiest(facts, copy));
    values.set(u"sources"_s, sourcesNamed(copy));
    const QList<Row> rows = rowsOf(copy);
    Lanes drawing = drawn(rows, copy);
    drawing.alternative = copy.pages.sentence(u"lanes-alternative"_s, values);
    return {Heading{.text = u"Chronologie par compte"_s, .newPage = true},
            Paragraph{.text = plain(copy.pages.sentence(u"lanes-lead"_s, values)), .look = Look::Lead},
            Paragraph{.text = plain(copy.pages.sentence(u"lanes-note"_s, values)), .look = Look::Plain}, drawing,
            told(rows, count, days, copy)};
}

} // namespace appui::content
