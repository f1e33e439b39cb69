// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/summary_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

QList<Source> sources(const Copy &copy)
{
    QList<Source> all;
    for (const Fact &fact : copy.facts) {
        if (authorName(fact.author).isEmpty())
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Source &one) { return one.party == fact.author; });
        if (known == all.end())
            all.append({fact.author, {&fact}});
        else
            known->facts.append(&fact);
    }
    return all;
}

QString sourcesNamed(const Copy &copy)
{
    const qsizetype named = sources(copy).size();
    return named == 0 ? QString()
                      : counted(named, u"compte, adresse ou numéro y figure"_s, u"comptes, adresses ou numéros y figurent"_s);
}

QString summaryOf(const Copy &copy)
{
    if (copy.facts.isEmpty())
        return {};
    const auto words = std::count_if(copy.facts.begin(), copy.facts.end(), [](const Fact &f) { return !f.words.isEmpty(); });
    const qsizetype others = copy.facts.size() - words;
    QStringList counts;
    if (words > 0)
        counts << counted(words, u"propos"_s, u"propos"_s);
    if (others > 0)
        counts << counted(others, words > 0 ? u"autre élément"_s : u"élément"_s,
                          words > 0 ? u"autres éléments"_s : u"éléments"_s);
    QString summary = listed(counts);

    const auto lastDated =
        std::find_if(copy.facts.rbegin(), copy.facts.rend(), [](const Fact &fact) { return !fact.date.isEmpty(); });
    if (lastDated == copy.facts.rend())
        return summary;
    const QString first = since(copy.facts.first().date, copy.zone);
    const QString last = since(lastDated->date, copy.zone);
    if (last != first && last.endsWith(first)) // a month, and a day of it
        return summary + u", en "_s + first;
    if (first != last)
        return summary + u", entre %1 et %2"_s.arg(first, last);
    return summary + (first.startsWith("le "_L1) ? u", "_s : u", en "_s) + first;
}

QString sinceWhen(const Copy &copy)
{
    return copy.facts.isEmpty() ? QString() : since(copy.facts.first().date, copy.zone);
}

QString accountName(const Party &party)
{
    const QString name = authorName(&party);
    return party.platform.isEmpty() || name.isEmpty() ? name : u"%1 (%2)"_s.arg(name, party.platform);
}

QString excerpt(const QString &text, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype word = line.lastIndexOf(u' ', length);
    const qsizetype whole = line[length].isLowSurrogate() ? length - 1 : length;
    return line.left(word > length / 2 ? word : whole) + u" […]"_s;
}

QString titleOf(const Fact &fact, int length)
{
    return fact.words.isEmpty() ? excerpt(fact.what, length) : quoted(excerpt(fact.words, length));
}

QString titleOf(const Step &step, const Copy &copy)
{
    const Procedure *procedure = copy.law.procedure(step.kind);
    return procedure ? procedure->title : step.kind;
}

} // namespace appui::content
