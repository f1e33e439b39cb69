// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review.h"

#include "legal/review_p.h"
#include "legal/stateoflaw.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

std::vector<const Exhibit *> presentAmong(const QStringList &ids, const Dossier &dossier)
{
    std::vector<const Exhibit *> present;
    for (const QString &id : ids) {
        const Exhibit *exhibit = dossier.exhibits.find(id);
        if (exhibit && !exhibit->removed)
            present.push_back(exhibit);
    }
    return present;
}

/** The words, then the acts. */
QList<Matter> mattersOf(const Dossier &dossier)
{
    QList<Matter> matters;
    for (const Propos &p : dossier.propos)
        matters.append({Gap::Subject::Propos,
                        p.id,
                        p.verbatim,
                        {},
                        p.published,
                        p.audience,
                        p.author,
                        p.answers,
                        presentAmong(p.exhibits, dossier)});
    for (const Event &e : dossier.events)
        matters.append(
            {Gap::Subject::Event, e.id, {}, e.what, e.date, e.audience, e.author, e.answers, presentAmong(e.exhibits, dossier)});
    return matters;
}

/** `values` are the person's own words: they are put in all at once, so that a "%1" in them stays what it is. */
QString filled(const char *sentence, const QStringList &values)
{
    const QString text = QCoreApplication::translate("review", sentence);
    if (values.isEmpty())
        return text;
    return values.size() == 1 ? text.arg(values.first()) : text.arg(values.first(), values.last());
}

/** What the catalogue says under that key. */
QString lawOf(const QString &key, const Catalogue &catalogue)
{
    if (const LegalFact *fact = catalogue.fact(key))
        return fact->text;
    if (const Warning *warning = catalogue.warning(key))
        return warning->text;
    if (const Reference *reference = catalogue.reference(key))
        return withReserve(reference->citation + QStringLiteral("\u00A0: ") + reference->about, reference->basis);
    return {};
}

} // namespace

QString Matter::dateField() const
{
    return subject == Gap::Subject::Propos ? QStringLiteral("published") : QStringLiteral("date");
}

bool Matter::isOnline() const
{
    if (const QString online = answer("online"); online == u"yes" || online == u"no")
        return online == u"yes";
    return std::any_of(shownBy.begin(), shownBy.end(),
                       [](const Exhibit *exhibit) { return !exhibit->url.isEmpty() || !exhibit->platform.isEmpty(); });
}

Inspection::Inspection(const Dossier &reviewed, const Catalogue &catalogue, const ProofState &state, const QDate &day)
    : dossier(reviewed)
    , law(catalogue)
    , proof(state)
    , today(day)
    , matters(mattersOf(reviewed))
    , m_zone(reviewed.zone())
{
    for (const Matter &matter : matters)
        for (const Exhibit *exhibit : matter.shownBy)
            m_shown[exhibit->id].push_back(&matter);
}

Gap &Inspection::find(const char *code, Gap::Subject subject, const QString &id, const QStringList &values, const QString &field)
{
    const GapKind *kind = gapKind(QLatin1StringView(code));
    Q_ASSERT(kind);
    gaps.append({.severity = kind->severity,
                 .code = QLatin1StringView(code),
                 .subject = subject,
                 .id = id,
                 .field = field.isEmpty() ? QString(QLatin1StringView(kind->field)) : field,
                 .why = filled(kind->why, values),
                 .remedy = QCoreApplication::translate("review", kind->remedy),
                 .law = lawOf(QLatin1StringView(kind->law), law)});
    return gaps.last();
}

Gap &Inspection::find(const char *code, const Matter &matter, const QStringList &values, const QString &field)
{
    return find(code, matter.subject, matter.id, values, field);
}

QList<Candidate> Inspection::candidatesOf(const Matter &matter)
{
    const auto known = m_candidates.constFind(matter.id);
    if (known != m_candidates.constEnd())
        return *known;
    const Propos *propos = dossier.propos.find(matter.id);
    const Qualification found = propos ? qualify(dossier, *propos, law) : qualify(dossier, *dossier.events.find(matter.id), law);
    m_candidates.insert(matter.id, found.candidates);
    return found.candidates;
}

QString Inspection::named(const QStringList &ids) const
{
    constexpr qsizetype mostNames = 3;
    constexpr qsizetype longestName = 60;
    QStringList names;
    for (const Matter &matter : matters) {
        if (!ids.contains(matter.id) || names.size() > mostNames)
            continue;
        const bool isWords = matter.subject == Gap::Subject::Propos;
        QString name = (isWords ? matter.words : matter.what).simplified();
        if (name.size() > longestName)
            name = name.first(longestName - 1) + u'…';
        names.append(isWords && !name.isEmpty() ? QCoreApplication::translate("review", "“%1”").arg(name) : name);
    }
    names.removeAll(QString());
    if (names.size() > mostNames)
        names.last() = u"…"_s;
    return names.join(u", "_s);
}

QString written(const QDate &day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

bool isMedical(const QString &title)
{
    static const QRegularExpression words(
        QStringLiteral("certificats?(?![\\w]| de (?:scolarité|travail))|\\bITT\\b|médica|arr[êe]t (?:de travail|maladie)|en "
                       "arr[êe]t|(?:m[’']a|été) arr[êe]tée?|ordonnance"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.contains(words);
}

bool isMedical(const Exhibit &exhibit)
{
    return isMedical(exhibit.title) || isMedical(exhibit.fileName);
}

bool isMedical(const Event &event)
{
    return isMedical(event.what);
}

bool isPupil(const Party &party)
{
    return party.role == Party::Role::Pupil || party.minor == Answer::Yes;
}

bool isKin(const Party &party)
{
    static const QRegularExpression relation(
        QStringLiteral("\\b(?:m[èe]re|p[èe]re|parente?s?|maman|papa|fr[èe]re|s(?:œ|oe)ur|tut(?:eur|rice))\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return party.label.contains(relation);
}

std::vector<const Party *> falseAccounts(const Dossier &dossier)
{
    QSet<QString> told;
    const auto hear = [&](const auto &matter) {
        if (matter.answers.value(QLatin1String("false_account")) == QLatin1String("yes"))
            told.insert(matter.author);
    };
    std::for_each(dossier.propos.begin(), dossier.propos.end(), hear);
    std::for_each(dossier.events.begin(), dossier.events.end(), hear);
    std::vector<const Party *> accounts;
    for (const Party &party : dossier.parties)
        if (party.part == Party::Part::Author && (!party.impersonates.isEmpty() || told.contains(party.id)))
            accounts.push_back(&party);
    return accounts;
}

std::vector<const Step *> reportsOf(const Party &account, const Dossier &dossier, const Catalogue &law)
{
    const auto asksRemoval = [&](const QString &kind) {
        const Procedure *procedure = law.procedure(kind);
        return procedure && procedure->asksRemoval;
    };
    const auto isTheirs = [&](const QString &id) {
        const Propos *propos = dossier.propos.find(id);
        const Event *event = dossier.events.find(id);
        return (propos && propos->author == account.id) || (event && event->author == account.id);
    };
    std::vector<const Step *> reports;
    for (const Step &step : dossier.steps)
        if (asksRemoval(step.kind) &&
            (step.concerns.isEmpty() || std::any_of(step.concerns.begin(), step.concerns.end(), isTheirs)))
            reports.push_back(&step);
    return reports;
}

QStringList streetsIn(const QString &words)
{
    static const QRegularExpression street(
        QStringLiteral(
            "(?:\\b\\d+\\s*(?:bis\\b|ter\\b)?,?\\s+)?"
            "\\b(?i:rue|avenue|boulevard|impasse|allée|chemin|quai|lotissement|résidence)\\s+"
            "(?:(?:(?i:de\\s+la|de\\s+l['’]|des|de|du|la|les|le)\\b\\s*|(?i:d|l)['’])[\\p{L}\\p{N}’'-]+|\\p{Lu}[\\p{L}’'-]*)"
            "(?:\\s+(?:(?:de\\s+la|des|de|du|la|le|les)\\s+|[dl]['’])*\\p{Lu}[\\p{L}’'-]*)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList streets;
    for (auto found = street.globalMatch(words); found.hasNext();)
        streets << found.next().captured();
    return streets;
}

QList<Gap> review(const Dossier &dossier, const Catalogue &catalogue, const ProofState &proof, const QDate &today)
{
    Inspection inspection(dossier, catalogue, proof, today);
    for (const auto inspect : {inspectProfile, inspectHealth, inspectProof, inspectExhibits, inspectMatters,
                               inspectQualifications, inspectDeadlines, inspectParties, inspectDiscretion, inspectSteps})
        inspect(inspection);
    std::stable_sort(inspection.gaps.begin(), inspection.gaps.end(),
                     [](const Gap &a, const Gap &b) { return a.severity < b.severity; });
    return inspection.gaps;
}

QString toToken(Gap::Severity severity)
{
    switch (severity) {
    case Gap::Severity::Blocking:
        return QStringLiteral("blocking");
    case Gap::Severity::Serious:
        return QStringLiteral("serious");
    case Gap::Severity::Advice:
        break;
    }
    return QStringLiteral("advice");
}

QString toToken(Gap::Subject subject)
{
    switch (subject) {
    case Gap::Subject::Profile:
        return QStringLiteral("profile");
    case Gap::Subject::Exhibit:
        return QStringLiteral("exhibit");
    case Gap::Subject::Propos:
        return QStringLiteral("propos");
    case Gap::Subject::Event:
        return QStringLiteral("event");
    case Gap::Subject::Party:
        return QStringLiteral("party");
    case Gap::Subject::Step:
        return QStringLiteral("step");
    case Gap::Subject::Dossier:
        break;
    }
    return QStringLiteral("dossier");
}

} // namespace appui
