// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/summary_p.h"

#include "legal/ownpapers.h"
#include "report/content/frenchdates_p.h"
#include "report/content/typography_p.h"

#include <QRegularExpression>

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

QList<Source> accounts(const Copy &copy)
{
    QList<Source> all = sources(copy);
    all.removeIf([](const Source &one) { return accountOf(*one.party).isEmpty() || isHidden(*one.party); });
    return all;
}

QString sourcesNamed(const Copy &copy)
{
    const qsizetype named = accounts(copy).size();
    return named == 0 ? QString()
                      : counted(named, u"compte, adresse ou numéro y figure"_s, u"comptes, adresses ou numéros y figurent"_s);
}

QString answerOf(const Fact &fact, const QString &question, const Copy &copy)
{
    if (const Propos *propos = copy.dossier.propos.find(fact.id))
        return propos->answers.value(question).toString();
    const Event *event = copy.dossier.events.find(fact.id);
    return event ? event->answers.value(question).toString() : QString();
}

bool isOfHealth(const Fact &fact)
{
    return !fact.isAttack && isMedicalPaper(Event{.what = fact.what});
}

QList<const Fact *> attacks(const Copy &copy)
{
    QList<const Fact *> all;
    for (const Fact &fact : copy.facts)
        if (fact.isAttack)
            all << &fact;
    return all;
}

QString factCount(qsizetype words, qsizetype others)
{
    QStringList counts;
    if (words > 0)
        counts << counted(words, u"propos"_s, u"propos"_s);
    if (others > 0)
        counts << counted(others, words > 0 ? u"autre fait"_s : u"fait"_s, words > 0 ? u"autres faits"_s : u"faits"_s);
    return listed(counts);
}

QString summaryOf(const Copy &copy)
{
    const QList<const Fact *> facts = attacks(copy);
    if (facts.isEmpty())
        return {};
    const auto words = std::count_if(facts.begin(), facts.end(), [](const Fact *fact) { return !fact->words.isEmpty(); });
    QString summary = factCount(words, facts.size() - words);

    const auto lastDated = std::find_if(facts.rbegin(), facts.rend(), [](const Fact *fact) { return !fact->date.isEmpty(); });
    if (lastDated == facts.rend())
        return summary;
    const bool someUndated = std::any_of(facts.begin(), facts.end(), [](const Fact *fact) { return fact->date.isEmpty(); });
    const QString orUnknown = someUndated ? u" ou à une date inconnue"_s : QString();
    const QString first = since(facts.first()->date, copy.zone);
    const QString last = since((*lastDated)->date, copy.zone);
    if (last != first && last.endsWith(first)) // a month, and a day of it
        summary += u", en "_s + first;
    else if (first != last)
        summary += u", entre %1 et %2"_s.arg(first, last);
    else
        summary += (first.startsWith("le "_L1) ? u", "_s : u", en "_s) + first;
    return summary + orUnknown;
}

QString sinceWhen(const Copy &copy)
{
    const QList<const Fact *> facts = attacks(copy);
    return facts.isEmpty() ? QString() : since(facts.first()->date, copy.zone);
}

bool isHidden(const Party &party)
{
    static const QRegularExpression hidden(u"\\b(?:masquée?|inconnue?|anonyme|privée?)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    const bool leadsSomewhere = party.account.startsWith(u'@') || !party.profileUrl.isEmpty() || !party.stableId.isEmpty();
    return !leadsSomewhere && authorName(&party).contains(hidden);
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
