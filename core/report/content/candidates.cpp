// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/candidates_p.h"

#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

/** What was chosen is named without reserve: the adviser or the lawyer has weighed it. */
QList<Candidate> forLetter(const Fact &fact)
{
    const QList<Candidate> &all = fact.candidates;
    const bool someChosen = std::any_of(all.begin(), all.end(), [](const Candidate &one) { return one.chosen; });
    QList<Candidate> named;
    for (Candidate one : all) {
        if (someChosen ? !one.chosen : !one.alternatives.isEmpty())
            continue;
        if (one.chosen)
            one.missing.clear();
        named << one;
    }
    return named;
}

/** An offence with what is left to be shown of it, and the facts that may be one with their exhibits. */
struct Line
{
    const Offence *offence;
    QStringList missing;
    QList<int> facts; ///< by their numbers
    std::vector<const Exhibit *> exhibits;
    bool chosen = false; ///< by the adviser or the lawyer

    Values values(const Copy &copy) const
    {
        Values values;
        values.set(u"offence"_s, offence->label);
        values.set(u"citation"_s, offence->citation);
        values.set(u"missing"_s, missing.join(u"\u202F; "_s));
        values.set(u"facts"_s, copy.numbersOfFacts(facts));
        values.set(u"pieces"_s, copy.pieces(exhibits));
        return values;
    }
};

void addTo(QList<Line> &lines, const Offence &offence, const Candidate &candidate, const Fact &fact, const Catalogue &law)
{
    const bool isOne = isOfSeveralActs(offence, law);
    const auto same = [&](const Line &one) { return one.offence == &offence && (isOne || one.missing == candidate.missing); };
    auto line = std::find_if(lines.begin(), lines.end(), same);
    if (line == lines.end())
        line = lines.insert(lines.end(), {&offence, candidate.missing, {}, {}});
    else if (candidate.missing.size() < line->missing.size())
        line->missing = candidate.missing;
    line->facts << fact.number;
    line->chosen = line->chosen || candidate.chosen;
    auto &exhibits = line->exhibits;
    for (const Exhibit *exhibit : fact.exhibits)
        if (std::find(exhibits.begin(), exhibits.end(), exhibit) == exhibits.end())
            exhibits.push_back(exhibit);
}

/** Whether no other fact of the same author is told, nor a raid, of which one message is enough. */
bool standsAlone(int number, const Copy &copy)
{
    const auto isIt = [number](const Fact &one) { return one.number == number; };
    const auto fact = std::find_if(copy.facts.begin(), copy.facts.end(), isIt);
    if (fact == copy.facts.end())
        return false;
    const QString several = answerOf(*fact, u"several_people"_s, copy);
    const bool isRaid = several == "concerted"_L1 || several == "successive"_L1;
    const auto isTheirs = [&](const Fact &one) { return one.isAttack && one.author && one.author == fact->author; };
    return !isRaid && std::count_if(copy.facts.begin(), copy.facts.end(), isTheirs) < 2;
}

/** What the answers say of networks, of the facts behind what is named above a contravention, or else of all of them. */
class Networks
{
public:
    void add(const Offence &offence, const Fact &fact, const Copy &copy)
    {
        m_named = true;
        if (offence.nature == Offence::Nature::Contravention)
            return;
        using Data = Offence::ConnectionData;
        m_graver = true;
        const bool online = isOnline(fact, copy);
        m_online = m_online || online;
        m_allowed = m_allowed || offence.connectionData != Data::No;
        const bool ofAuthor = offence.connectionData == Data::Yes || (offence.connectionData == Data::IfOnline && online);
        if (ofAuthor)
            m_ofAuthor << offence.label;
        else if (offence.connectionData == Data::VictimTerminal || offence.connectionData == Data::IfOnline)
            m_ofTerminal << offence.label;
    }

    /** Of those, what allows the data of the victim's own device and no others. */
    QStringList ofTerminal() const
    {
        QStringList labels = m_ofTerminal;
        labels.removeIf([this](const QString &label) { return m_ofAuthor.contains(label); });
        labels.removeDuplicates();
        return labels;
    }
    bool isOfTerminalAlone() const { return m_ofAuthor.isEmpty() && !m_ofTerminal.isEmpty(); }

    bool isOffline(const Copy &copy) const { return m_graver ? !m_online : !someOnline(copy); }
    /** An insult aloud leaves no trace; a call by telephone does, and is not online. */
    bool allowsData(const Copy &copy) const { return m_graver ? m_online || m_allowed : !m_named && someOnline(copy); }

private:
    static bool isOnline(const Fact &fact, const Copy &copy) { return answerOf(fact, u"online"_s, copy) != "no"_L1; }
    static bool someOnline(const Copy &copy)
    {
        return copy.facts.isEmpty() ||
               std::any_of(copy.facts.begin(), copy.facts.end(), [&](const Fact &fact) { return isOnline(fact, copy); });
    }

    bool m_named = false;
    bool m_graver = false; ///< a délit or a crime is named
    bool m_online = false;
    bool m_allowed = false;
    QStringList m_ofAuthor; ///< labels
    QStringList m_ofTerminal;
};

} // namespace

CandidateNames candidateNames(const Fact &fact, const Copy &copy)
{
    CandidateNames names;
    for (const Candidate &candidate : fact.candidates) {
        const Offence *offence = copy.law.offence(candidate.offence);
        if (!offence)
            continue;
        Values values = Line{offence, candidate.missing, {}, {}}.values(copy);
        values.set(u"article"_s, offence->article);
        (offence->nature == Offence::Nature::Civil ? names.civil : names.offences)
            << copy.pages.sentence(u"candidate-name"_s, values);
    }
    return names;
}

NamedOffences namedOffences(const Copy &copy)
{
    NamedOffences named;
    QList<Line> lines;
    Networks networks;
    for (const Fact &fact : copy.facts) {
        for (const Candidate &candidate : forLetter(fact)) {
            const Offence *offence = copy.law.offence(candidate.offence);
            if (!offence || offence->nature == Offence::Nature::Civil)
                continue;
            addTo(lines, *offence, candidate, fact, copy.law);
            networks.add(*offence, fact, copy);
            named.ofAdministration = named.ofAdministration || offence->complainant == Offence::Complainant::Administration;
        }
        named.leftOut += isUndecided(fact.candidates) ? 1 : 0;
    }
    for (Line &line : lines)
        if (line.facts.size() == 1 && !line.chosen && isOfSeveralActs(*line.offence, copy.law) &&
            standsAlone(line.facts.first(), copy))
            line.missing << copy.pages.sentence(u"one-act"_s);
    const auto whole = [](const Line &line) { return line.missing.isEmpty(); };
    named.reserved = std::stable_partition(lines.begin(), lines.end(), whole) != lines.end();
    QStringList texts;
    QStringList petty;
    for (Line &line : lines) {
        std::sort(line.exhibits.begin(), line.exhibits.end(), [](auto *a, auto *b) { return a->number < b->number; });
        std::sort(line.facts.begin(), line.facts.end());
        (line.offence->nature == Offence::Nature::Contravention ? petty : texts)
            << copy.pages.sentence(u"candidate-line"_s, line.values(copy));
    }
    named.isOffline = networks.isOffline(copy);
    named.onlyPetty = texts.isEmpty() && !petty.isEmpty();
    named.allowsData = networks.allowsData(copy);
    named.ofTerminalAlone = named.allowsData && networks.isOfTerminalAlone();
    named.ofTerminal = networks.ofTerminal();
    named.lines = texts.join(u'\n');
    named.petty = petty.join(u'\n');
    return named;
}

CandidateNames reasonsOf(const Fact &fact, const Copy &copy)
{
    const QList<Candidate> candidates = forLetter(fact);
    const auto isWhole = [](const Candidate &one) { return one.missing.isEmpty(); };
    const bool someWhole = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &one) {
        const Offence *offence = copy.law.offence(one.offence);
        return isWhole(one) && offence && offence->nature != Offence::Nature::Civil;
    });
    CandidateNames reasons;
    for (const Candidate &candidate : candidates) {
        const Offence *offence = copy.law.offence(candidate.offence);
        if (!offence)
            continue;
        const bool isCivil = offence->nature == Offence::Nature::Civil;
        if (isCivil || !someWhole || isWhole(candidate))
            (isCivil ? reasons.civil : reasons.offences)
                << copy.pages.sentence(u"candidate"_s, Line{offence, {}, {}, {}}.values(copy));
    }
    return reasons;
}

} // namespace appui::content
