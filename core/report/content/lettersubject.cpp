// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review.h"
#include "report/content/candidates_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/letterform_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using About = LetterKind::About;

/** One line for each address of a page, of what is told there, of who wrote it and, where asked, of why it is illicit. */
class AddressLines
{
public:
    AddressLines(const Copy &copy, const LetterForm &form)
        : m_copy(copy)
        , m_givesReasons(form.givesReasons)
        , m_tellsWords(form.kind.about != About::Pupil && form.kind.about != About::Author)
    {
    }

    /** A page that was told of is not told of again for nothing. */
    void add(const QString &url, Values line)
    {
        if (url.isEmpty() || (m_told.contains(url) && !line.has(u"what"_s)))
            return;
        m_told.insert(url);
        line.set(u"url"_s, url);
        m_lines << m_copy.pages.sentence(u"url-line"_s, line);
    }

    void add(const Fact &fact)
    {
        Values line;
        line.set(u"context"_s, fact.context());
        if (m_tellsWords)
            line.set(u"what"_s, inOneParagraph(fact.words.isEmpty() ? fact.what : quoted(fact.words)));
        if (m_givesReasons) {
            if (fact.author && fact.author->profileUrl != fact.url)
                line.set(u"profile"_s, fact.author->profileUrl);
            const CandidateNames reasons = reasonsOf(fact, m_copy);
            line.set(u"reasons"_s, reasons.offences.join(french(u" ; "_s)));
            line.set(u"civil"_s, reasons.civil.join(french(u" ; "_s)));
            if (reasons.offences.isEmpty() && reasons.civil.isEmpty())
                line.set(u"to_explain"_s, QString(15, u'…'));
        }
        for (const Exhibit *exhibit : fact.exhibits) {
            if (exhibit->url.isEmpty())
                continue;
            const bool contradicts = isBefore(exhibit->seen, fact.date, m_copy.zone);
            m_contradicts = m_contradicts || contradicts;
            line.set(u"published"_s, contradicts ? QString() : inSentence(fact.date, m_copy.zone));
            line.set(u"seen"_s, contradicts ? QString() : inSentence(exhibit->seen, m_copy.zone));
            m_leavesOpen = m_leavesOpen || line.has(u"to_explain"_s);
            add(exhibit->url, line);
        }
    }

    void add(const Exhibit &exhibit)
    {
        Values line;
        line.set(u"context"_s, exhibit.platform);
        line.set(u"seen"_s, inSentence(exhibit.seen, m_copy.zone));
        add(exhibit.url, line);
    }

    void add(const Party &party, bool isFalse)
    {
        Values line;
        line.set(u"context"_s, accountOf(party).isEmpty() ? QString() : accountName(party));
        if (isFalse && !party.profileUrl.isEmpty() && !m_told.contains(party.profileUrl)) {
            line.set(u"what"_s, u"compte qui paraît se faire passer pour moi"_s);
            if (m_givesReasons)
                line.set(u"to_explain"_s, QString(15, u'…'));
            m_leavesOpen = m_leavesOpen || line.has(u"to_explain"_s);
        }
        add(party.profileUrl, line);
    }

    QString lines() const { return m_lines.join(u'\n'); }
    /** Whether some reason is to be filled in by hand. */
    bool leavesOpen() const { return m_leavesOpen; }
    /** Whether dates that contradict each other were left out. */
    bool contradicts() const { return m_contradicts; }

private:
    const Copy &m_copy;
    const bool m_givesReasons;
    const bool m_tellsWords; ///< not where a list of the facts stands beside
    bool m_leavesOpen = false;
    bool m_contradicts = false;
    QSet<QString> m_told;
    QStringList m_lines;
};

void setAddresses(Values &values, const Copy &copy, const LetterForm &form)
{
    AddressLines lines(copy, form);
    for (const Fact &fact : copy.facts)
        lines.add(fact);
    if (form.kind.about == About::Dossier)
        for (const Exhibit *exhibit : copy.exhibits)
            lines.add(*exhibit);
    // A platform is asked for what tells of the victim: not for the profile of whoever wrote it, but for one that passes for her.
    const auto falseOnes = falseAccounts(copy.dossier);
    for (const Source &source : sources(copy)) {
        const bool isFalse = std::find(falseOnes.begin(), falseOnes.end(), source.party) != falseOnes.end();
        if (form.kind.about == About::Dossier || (form.kind.about == About::Platform && isFalse))
            lines.add(*source.party, isFalse && form.kind.about == About::Platform);
    }
    values.set(u"addresses"_s, lines.lines());
    if (lines.leavesOpen() || !values.has(u"addresses"_s))
        values.set(u"reasons_open"_s, u"oui"_s);
    if (lines.contradicts())
        values.set(u"dates_left_out"_s, u"oui"_s);
}

/** "collègue", of "M. Petit, collègue": what ties a witness to the victim is no part of a name. */
void setWitness(Values &values, const Party &witness)
{
    const qsizetype comma = witness.name.indexOf(u',');
    values.set(u"party"_s, witness.name.left(comma).trimmed());
    if (comma >= 0)
        values.set(u"party_link"_s, witness.name.mid(comma + 1).trimmed());
    else if (witness.role == Party::Role::Colleague)
        values.set(u"party_link"_s, u"collègue"_s);
}

void setParty(Values &values, const Party &party)
{
    values.set(u"party"_s, party.name);
    values.set(u"party_address"_s, party.address);
    const QString account = accountOf(party).isEmpty() ? QString() : accountName(party);
    values.set(u"party_account"_s, account);
    values.set(party.name.isEmpty() ? u"party_unnamed"_s : u"party_suspected"_s, account);
    values.set(u"party_about"_s, party.about);
    const bool isCalled = party.name.isEmpty() && party.label != "X"_L1;
    values.set(u"party_known_as"_s, isCalled ? party.label : QString());
}

/** A number that hides itself, and everybody else whom no letter can reach. */
bool canBeWrittenTo(const Party &party)
{
    return !party.name.isEmpty() || (!authorName(&party).isEmpty() && !isHidden(party));
}

/** Whether words or acts of somebody use what the victim is known by; unknown when nobody said of all that they do not. */
Answer usesName(const Dossier &dossier, const QString &author)
{
    Answer uses = Answer::No;
    bool said = false;
    const auto look = [&](const auto &matter) {
        if (matter.author != author)
            return;
        said = true;
        for (const QString &question : {u"name_published"_s, u"false_account"_s, u"recording_published"_s, u"altered"_s}) {
            const QString answer = matter.answers.value(question).toString();
            if (answer == "yes"_L1)
                uses = Answer::Yes;
            else if (answer != "no"_L1 && uses == Answer::No)
                uses = Answer::Unknown;
        }
    };
    for (const Propos &propos : dossier.propos)
        look(propos);
    for (const Event &event : dossier.events)
        look(event);
    return said ? uses : Answer::Unknown;
}

} // namespace

void setLetterSubject(Values &values, const Copy &copy, const LetterForm &form, const QString &about)
{
    setAddresses(values, copy, form);
    const auto isDoubted = [&](const Fact &fact) {
        const QString identifiable = answerOf(fact, u"identifiable"_s, copy);
        return identifiable == "unknown"_L1 || identifiable == "no"_L1;
    };
    if (std::none_of(copy.facts.begin(), copy.facts.end(), isDoubted))
        values.set(u"identified"_s, copy.pages.sentence(u"identified"_s));
    if (form.kind.about == About::Platform)
        values.set(u"platform"_s, about);
    else if (const Party *party = copy.dossier.parties.find(about))
        setParty(values, *party);
    if (const Party *party = copy.dossier.parties.find(about); party && form.kind.about == About::Witness)
        setWitness(values, *party);
    if (form.kind.about == About::Author)
        values.set(usesName(copy.dossier, about) == Answer::Yes ? u"name_used"_s : u"name_unsure"_s, u"oui"_s);
}

} // namespace appui::content

namespace appui {

namespace {

/** How many facts there are of each, under the names they have. */
template <typename Key>
void sortByFacts(QList<LetterSubject> &subjects, const QHash<Key, int> &facts)
{
    std::stable_sort(subjects.begin(), subjects.end(),
                     [&](const LetterSubject &a, const LetterSubject &b) { return facts.value(a.id) > facts.value(b.id); });
}

QList<LetterSubject> platformsOf(const Dossier &dossier)
{
    QList<LetterSubject> platforms;
    QHash<QString, int> facts;
    for (const Exhibit *exhibit : dossier.exhibitsByNumber()) {
        if (exhibit->platform.isEmpty() || exhibit->url.isEmpty())
            continue;
        if (!facts.contains(exhibit->platform))
            platforms << LetterSubject{exhibit->platform, exhibit->platform};
        facts[exhibit->platform] += int(dossier.proposShownBy(exhibit->id).size() + dossier.eventsShownBy(exhibit->id).size());
    }
    sortByFacts(platforms, facts);
    return platforms;
}

bool fits(const Party &party, LetterKind::About about, const Dossier &dossier)
{
    const bool author = party.part == Party::Part::Author;
    switch (about) {
    case LetterKind::About::Witness:
        return !author;
    case LetterKind::About::Pupil:
        return author && isPupil(party) && content::canBeWrittenTo(party);
    case LetterKind::About::Author:
        return author && party.minor != Answer::Yes && content::canBeWrittenTo(party) &&
               content::usesName(dossier, party.id) != Answer::No;
    default:
        return false;
    }
}

} // namespace

QList<LetterSubject> letterSubjects(const Dossier &dossier, const LetterKind &kind)
{
    if (kind.about == LetterKind::About::Platform)
        return platformsOf(dossier);
    QHash<QString, int> facts;
    for (const Propos &propos : dossier.propos)
        ++facts[propos.author];
    for (const Event &event : dossier.events)
        ++facts[event.author];
    QList<LetterSubject> parties;
    for (const Party &party : dossier.parties) {
        const bool isAccused = kind.about != LetterKind::About::Pupil || facts.contains(party.id);
        if (isAccused && fits(party, kind.about, dossier))
            parties << LetterSubject{party.id, displayName(party)};
    }
    sortByFacts(parties, facts);
    return parties;
}

} // namespace appui
