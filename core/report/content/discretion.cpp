// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/discretion_p.h"

#include "legal/review.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

const QRegularExpression &marks()
{
    static const QRegularExpression accents(u"\\p{M}"_s);
    return accents;
}

/** "kevin" of "Kévin". */
QString bare(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D).remove(marks()).toLower();
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression separators(u"[\\s\\-’']+"_s);
    return name.split(separators, Qt::SkipEmptyParts);
}

/** "K. D." */
QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : wordsOf(name))
        initials << word.left(1).toUpper() + u'.';
    return initials.join(u'\u00A0');
}

/** Of decomposed text: whatever accents are written or left out. */
QRegularExpression wholeName(const QString &name)
{
    const QString plain = name.normalized(QString::NormalizationForm_D).remove(marks());
    QString letters;
    for (const QChar letter : plain)
        letters += QRegularExpression::escape(QString(letter)) + (letter.isLetter() ? u"\\p{M}*"_s : QString());
    return QRegularExpression(u"(?<![\\p{L}\\p{N}\\p{M}])"_s + letters + u"(?![\\p{L}\\p{N}\\p{M}])"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/** A father of a pupil, by what he is called or by the name that they share. */
bool isOfPupils(const Party &party, const QStringList &wordsOfPupils)
{
    if (party.part != Party::Part::Author || isPupil(party) || party.role == Party::Role::Colleague)
        return false;
    const QStringList words = wordsOf(bare(party.name));
    return isKin(party) || std::any_of(words.begin(), words.end(),
                                       [&](const QString &word) { return word.size() > 2 && wordsOfPupils.contains(word); });
}

QString cutAccount(const QString &account)
{
    const bool at = account.startsWith(u'@');
    return account.left(at ? 2 : 1) + u'…';
}

template <typename T>
QStringList streetsOf(const T &matter, const QString &words)
{
    return matter.answers.value("address"_L1) == "no"_L1 ? QStringList() : streetsIn(words);
}

} // namespace

Discretion::Discretion(const Dossier &dossier)
    : Discretion(ofHome(dossier))
{
    for (const Party &party : dossier.parties)
        if (isPupil(party) && !party.name.isEmpty())
            cutName(party.name);
    QStringList pupils;
    for (const Name &name : std::as_const(m_names))
        pupils << name.words;
    for (const Party &party : dossier.parties) {
        if (pupils.isEmpty() || !isOfPupils(party, pupils))
            continue;
        if (!party.name.isEmpty())
            cutName(party.name);
        if (!party.account.isEmpty())
            m_accounts << bare(party.account);
    }
}

Discretion Discretion::ofHome(const Dossier &dossier)
{
    Discretion home;
    QStringList &streets = home.m_streets;
    for (const Propos &propos : dossier.propos)
        streets << streetsOf(propos, propos.verbatim);
    for (const Event &event : dossier.events)
        streets << streetsOf(event, event.what);
    streets.removeDuplicates();
    std::sort(streets.begin(), streets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return home;
}

void Discretion::cutName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    Name cut{initialsOf(name), wordsOf(bare(name)), {}};
    const QString turned = words.mid(1).join(u' ') + u' ' + words.first();
    for (const QString &form : {name.trimmed(), turned.trimmed()})
        cut.forms << std::pair{wholeName(form), cut.initials};
    for (const QString &word : words)
        if (word.size() > 2)
            cut.forms << std::pair{wholeName(word), initialsOf(word)};
    m_names << cut;
}

bool Discretion::givesAway(const QString &handle) const
{
    static const QRegularExpression sign(u"[@\\d_.]"_s);
    static const QRegularExpression others(u"[^\\p{L}]+"_s);
    const QString letters = bare(handle);
    if (m_accounts.contains(letters) || m_accounts.contains(u'@' + letters))
        return true;
    const bool isAccount = letters.contains(sign);
    const QStringList parts = letters.split(others, Qt::SkipEmptyParts);
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name &name) {
        qsizetype found = 0;
        bool told = false;
        for (const QString &word : name.words) {
            const bool within = word.size() > 2 && letters.contains(word);
            found += within ? 1 : 0;
            told = told || (within && (word.size() > 3 || parts.contains(word)));
        }
        return isAccount ? told : found > 1 && !letters.contains(u'-');
    });
}

QString Discretion::withoutAccounts(const QString &text) const
{
    static const QRegularExpression handle(
        u"@?[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*(?:[._-]+[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*)*(?:@[\\p{L}\\p{N}.-]+\\p{L})?"_s);
    QString cut;
    qsizetype from = 0;
    for (auto matches = handle.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        cut += text.mid(from, match.capturedStart() - from);
        cut += givesAway(match.captured()) ? cutAccount(match.captured()) : match.captured();
        from = match.capturedEnd();
    }
    return cut + text.mid(from);
}

QString Discretion::applied(const QString &text) const
{
    QString cut = text;
    for (const QString &street : m_streets)
        cut.replace(street, removedAddress, Qt::CaseInsensitive);
    if (m_names.isEmpty())
        return cut;
    cut = withoutAccounts(cut.normalized(QString::NormalizationForm_D));
    for (const Name &name : m_names)
        for (const auto &[form, initials] : name.forms)
            cut.replace(form, initials);
    return withoutDoubledPoints(cut.normalized(QString::NormalizationForm_C));
}

QString Discretion::withoutDoubledPoints(QString text) const
{
    for (const Name &name : m_names)
        text.replace(name.initials + u'.', name.initials);
    return text;
}

Party Discretion::applied(Party party) const
{
    const bool known = !party.account.isEmpty() && applied(party.account) != party.account;
    if (known || (isPupil(party) && !party.name.isEmpty())) {
        party.stableId.clear();
        party.address.clear();
    }
    for (QString *text : {&party.name, &party.label, &party.account, &party.profileUrl, &party.impersonates, &party.about})
        *text = applied(*text);
    if (party.label.startsWith(party.name))
        party.label = party.label.mid(party.name.size()).remove(QRegularExpression(u"^[\\s,;:]+"_s));
    return party;
}

Dossier Discretion::applied(const Dossier &dossier) const
{
    if (!cutsAnything())
        return dossier;
    Dossier cut = dossier;
    for (Exhibit exhibit : dossier.exhibits) {
        for (QString *text : {&exhibit.title, &exhibit.fileName, &exhibit.url, &exhibit.note, &exhibit.removalReason})
            *text = applied(*text);
        for (auto fact = exhibit.facts.begin(); fact != exhibit.facts.end(); ++fact)
            if (!fact.key().endsWith("digest"_L1))
                *fact = applied(*fact);
        cut.exhibits.put(exhibit);
    }
    for (Propos propos : dossier.propos) {
        propos.verbatim = applied(propos.verbatim);
        cut.propos.put(propos);
    }
    for (Event event : dossier.events) {
        event.what = applied(event.what);
        cut.events.put(event);
    }
    for (const Party &party : dossier.parties)
        cut.parties.put(applied(party));
    for (Step step : dossier.steps) {
        for (QString *text : {&step.to, &step.answer, &step.note})
            *text = applied(*text);
        cut.steps.put(step);
    }
    for (QString *text : {&cut.profile.account, &cut.profile.harm, &cut.profile.placeOfFacts})
        *text = applied(*text);
    return cut;
}

} // namespace appui::content
