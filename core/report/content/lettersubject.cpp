// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/frenchdates_p.h"
#include "report/content/letterform_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using About = LetterKind::About;

bool isPupil(const Party &party)
{
    return party.role == Party::Role::Pupil || party.minor == Answer::Yes;
}

/** One line for each address of a page, of what is told there and of who wrote it. */
class AddressLines
{
public:
    explicit AddressLines(const Copy &copy)
        : m_copy(copy)
    {
    }

    void add(const QString &url, const QString &context, const QString &published, const QString &seen, const QString &what)
    {
        if (url.isEmpty() || (m_told.contains(url) && what.isEmpty()))
            return;
        m_told.insert(url);
        Values line;
        line.set(u"url"_s, url);
        line.set(u"context"_s, context);
        line.set(u"published"_s, published);
        line.set(u"seen"_s, seen);
        line.set(u"what"_s, inOneParagraph(what));
        m_lines << m_copy.pages.sentence(u"url-line"_s, line);
    }

    void add(const Fact &fact)
    {
        const QString what = fact.words.isEmpty() ? fact.what : quoted(fact.words);
        for (const Exhibit *exhibit : fact.exhibits)
            add(exhibit->url, fact.context(), inSentence(fact.date, m_copy.zone), inSentence(exhibit->seen, m_copy.zone), what);
    }

    QString lines() const { return m_lines.join(u'\n'); }

private:
    const Copy &m_copy;
    QSet<QString> m_told;
    QStringList m_lines;
};

QString addressLines(const Copy &copy, const LetterForm &form)
{
    AddressLines lines(copy);
    for (const Fact &fact : copy.facts)
        lines.add(fact);
    if (form.kind.about == About::Dossier)
        for (const Exhibit *exhibit : copy.exhibits)
            lines.add(exhibit->url, exhibit->platform, {}, inSentence(exhibit->seen, copy.zone), {});
    for (const Source &source : sources(copy))
        lines.add(source.party->profileUrl, accountOf(*source.party).isEmpty() ? QString() : accountName(*source.party), {}, {},
                  {});
    return lines.lines();
}

void setParty(Values &values, const Party &party)
{
    values.set(u"party"_s, party.name);
    values.set(u"party_address"_s, party.address);
    const QString account = accountOf(party).isEmpty() ? QString() : accountName(party);
    values.set(u"party_account"_s, account);
    values.set(party.name.isEmpty() ? u"party_unnamed"_s : u"party_suspected"_s, account);
    values.set(u"party_about"_s, party.about);
    values.set(u"party_known_as"_s, party.name.isEmpty() ? party.label : QString());
}

/** "K. D." */
QString initialsOf(const QString &name)
{
    static const QRegularExpression separators(u"[\\s\\-’']+"_s);
    QStringList initials;
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts))
        initials << word.left(1).toUpper() + u'.';
    return initials.join(u'\u00A0');
}

/** Of decomposed text: whatever accents are written or left out. */
QRegularExpression wholeName(const QString &name)
{
    static const QRegularExpression accents(u"\\p{M}"_s);
    const QString bare = name.normalized(QString::NormalizationForm_D).remove(accents);
    QString letters;
    for (const QChar letter : bare)
        letters += QRegularExpression::escape(QString(letter)) + (letter.isLetter() ? u"\\p{M}*"_s : QString());
    return QRegularExpression(u"(?<![\\p{L}\\p{N}\\p{M}])"_s + letters + u"(?![\\p{L}\\p{N}\\p{M}])"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

void setLetterSubject(Values &values, const Copy &copy, const LetterForm &form, const QString &about)
{
    values.set(u"addresses"_s, addressLines(copy, form));
    if (form.kind.about == About::Platform)
        values.set(u"platform"_s, about);
    else if (const Party *party = copy.dossier.parties.find(about))
        setParty(values, *party);
}

QString withInitials(const QString &text, const Dossier &dossier)
{
    QString cut = text.normalized(QString::NormalizationForm_D);
    for (const Party &party : dossier.parties) {
        if (!isPupil(party) || party.name.isEmpty())
            continue;
        const QStringList words = party.name.split(u' ', Qt::SkipEmptyParts);
        const QString turned = words.mid(1).join(u' ') + u' ' + words.first();
        for (const QString &name : {party.name, turned.trimmed()})
            cut.replace(wholeName(name), initialsOf(party.name));
        for (const QString &word : words)
            if (word.size() > 2)
                cut.replace(wholeName(word), initialsOf(word));
        cut.replace(initialsOf(party.name) + u'.', initialsOf(party.name)); // at the end of a sentence
    }
    return cut.normalized(QString::NormalizationForm_C);
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

bool fits(const Party &party, LetterKind::About about)
{
    const bool author = party.part == Party::Part::Author;
    switch (about) {
    case LetterKind::About::Witness:
        return !author;
    case LetterKind::About::Pupil:
        return author && (content::isPupil(party));
    case LetterKind::About::Author:
        return author && party.minor != Answer::Yes && !content::authorName(&party).isEmpty();
    default:
        return false;
    }
}

} // namespace

QList<LetterSubject> letterSubjects(const Dossier &dossier, const LetterKind &kind)
{
    if (kind.about == LetterKind::About::Platform)
        return platformsOf(dossier);
    QList<LetterSubject> parties;
    QHash<QString, int> facts;
    for (const Party &party : dossier.parties)
        if (fits(party, kind.about))
            parties << LetterSubject{party.id, displayName(party)};
    for (const Propos &propos : dossier.propos)
        ++facts[propos.author];
    for (const Event &event : dossier.events)
        ++facts[event.author];
    sortByFacts(parties, facts);
    return parties;
}

} // namespace appui
