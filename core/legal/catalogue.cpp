// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue.h"

#include "dossier/values.h"
#include "legal/catalogue_p.h"
#include "legal/folder_p.h"

#include <QCoreApplication>

#include <QRegularExpression>

#include <algorithm>

static void registerResources()
{
    Q_INIT_RESOURCE(legal);
}

namespace appui {
namespace {

constexpr int knownFormat = 1;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(legal)
};

bool holdsAny(const QString &given, const QStringList &words)
{
    const QString written = QString(given).replace(u'\'', u'’');
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return written.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &path)
{
    registerResources();
    LawFolder folder(path);
    auto law = std::make_shared<Law>();
    law->read(folder);
    if (!folder.unreadable().isEmpty())
        return fail(Error::Code::Io, Messages::tr("The legal catalogue could not be read."), folder.unreadable());
    if (law->format > knownFormat)
        return fail(Error::Code::NewerFormat, Messages::tr("This legal catalogue was made for a newer version of the program."),
                    path);
    law->check(folder.problem());
    if (!folder.problem().text.isEmpty())
        return fail(Error::Code::Corrupt, Messages::tr("The legal catalogue is damaged or badly edited."), folder.problem().text);
    return Catalogue(std::move(law));
}

Catalogue::Catalogue(std::shared_ptr<const Law> law)
    : d(std::move(law))
{
}

QString Catalogue::version() const
{
    return d->version;
}

QDate Catalogue::checkedOn() const
{
    return d->checkedOn;
}

bool Catalogue::isStale(const QDate &today) const
{
    return today > d->checkedOn.addYears(1);
}

QString Catalogue::title() const
{
    return d->title;
}

QString Catalogue::notice() const
{
    return d->notice;
}

QString Catalogue::textsRead() const
{
    return d->textsRead;
}

QString Catalogue::meaning(Mark mark) const
{
    return d->meanings.value(toToken(mark));
}

const Collection<Offence> &Catalogue::offences() const
{
    return d->offences;
}

const Collection<Procedure> &Catalogue::procedures() const
{
    return d->procedures;
}

const Collection<LimitationRule> &Catalogue::limitationRules() const
{
    return d->limitationRules;
}

const QList<FirstClocks> &Catalogue::firstClocks() const
{
    return d->firstClocks;
}

const Collection<Warning> &Catalogue::warnings() const
{
    return d->warnings;
}

const Collection<Contact> &Catalogue::contacts() const
{
    return d->contacts;
}

const QList<FormerNumber> &Catalogue::formerNumbers() const
{
    return d->formerNumbers;
}

const Collection<DocumentModel> &Catalogue::documents() const
{
    return d->documents;
}

const Collection<LegalFact> &Catalogue::facts() const
{
    return d->facts;
}

const Collection<Question> &Catalogue::questions() const
{
    return d->questions;
}

const QList<DerivedFact> &Catalogue::derivedFacts() const
{
    return d->derivedFacts;
}

const QList<AdviceRule> &Catalogue::adviceRules() const
{
    return d->adviceRules;
}

const Collection<Reference> &Catalogue::references() const
{
    return d->references;
}

const Collection<Source> &Catalogue::sources() const
{
    return d->sources;
}

const QStringList &Catalogue::healthWords() const
{
    return d->healthWords;
}

const QStringList &Catalogue::kinWords() const
{
    return d->kinWords;
}

QStringList Catalogue::warningTexts(const QStringList &ids) const
{
    QStringList texts;
    for (const QString &id : ids)
        if (const Warning *one = warning(id); one && one->kind != Warning::Kind::DoNotCite)
            texts.append(one->text);
    texts.removeDuplicates();
    return texts;
}

bool Catalogue::isDecision(const QString &answer) const
{
    const QRegularExpression words(QStringLiteral("\\b(?:%1)\\b").arg(d->decisionWords.join(u'|')),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(answer).hasMatch();
}

bool Catalogue::isInterrupting(const QString &procedure) const
{
    return std::any_of(d->limitationRules.begin(), d->limitationRules.end(),
                       [&](const LimitationRule &rule) { return rule.interruptedBy.contains(procedure); });
}

QString Catalogue::citation(const QString &key) const
{
    const Reference *found = reference(key);
    return found ? markedCitation(*found) : QString();
}

QString Catalogue::sentence(const QString &key) const
{
    return d->sentences.value(key);
}

QStringList Catalogue::employmentsOf(const Victim &victim) const
{
    QStringList found;
    for (const auto &[employment, words] : d->employments) {
        // A school may be called after a town; private it is itself.
        const QString told = employment == u"private" ? victim.status + u' ' + victim.school : victim.status;
        if (holdsAny(told, words))
            found << employment;
    }
    // "Département 54" after a grade of the State's is a place, not an employer.
    if (found.removeOne(u"state"))
        found.removeOne(u"local");
    return found;
}

QString Catalogue::statusOf(const Victim &victim) const
{
    const QStringList employments = employmentsOf(victim);
    if (employments.contains(u"private") || employments.contains(u"local"))
        return {};
    const auto known = std::find_if(d->statuses.begin(), d->statuses.end(),
                                    [&](const auto &status) { return holdsAny(victim.status, status.second); });
    return known == d->statuses.end() ? QString() : known->first;
}

QString Catalogue::degreeOf(const Victim &victim) const
{
    const auto toldBy = [this](const QString &written) {
        QString degree;
        qsizetype first = written.size();
        for (const auto &[one, words] : d->degrees) {
            for (const QString &word : words) {
                const qsizetype at = written.indexOf(word, 0, Qt::CaseInsensitive);
                if (at < 0 || at >= first)
                    continue;
                first = at;
                degree = one;
            }
        }
        return degree;
    };
    const QString degree = toldBy(victim.school);
    return degree.isEmpty() ? toldBy(victim.hierarchy) : degree;
}

} // namespace appui
