// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/copy_p.h"

#include "legal/qualification.h"
#include "legal/review.h"
#include "report/content/frenchdates_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

/** What stands for somebody unknown. */
bool isNobody(const QString &name)
{
    return name.isEmpty() || name == "X"_L1 || name.compare("inconnu"_L1, Qt::CaseInsensitive) == 0;
}

QStringList inFigures(const QList<int> &numbers)
{
    QStringList figures;
    for (const int number : numbers)
        figures << QString::number(number);
    return figures;
}

void sortByNumber(std::vector<const Exhibit *> &exhibits)
{
    std::sort(exhibits.begin(), exhibits.end(), [](auto *a, auto *b) { return a->number < b->number; });
}

/** A fact goes along when it stands alone or when one of its exhibits, even a removed one, is meant for the recipient. */
bool goesAlong(const QStringList &exhibits, const Copy &copy)
{
    const auto meant = [&](const QString &id) {
        const Exhibit *exhibit = copy.dossier.exhibits.find(id);
        return exhibit && exhibit->recipients.testFlag(copy.recipient);
    };
    return exhibits.isEmpty() || std::any_of(exhibits.begin(), exhibits.end(), meant);
}

/** What is about her health goes to the employer with a piece that she ticked for it, and not otherwise. */
bool goesAlong(const Event &event, const Copy &copy)
{
    const bool alone = event.exhibits.isEmpty();
    return goesAlong(event.exhibits, copy) && !(copy.recipient == Recipient::Recteur && alone && isMedical(event));
}

/** Fills in what a propos and an event have in common. */
template <typename T>
Fact factOf(const T &source, const PartialDate &date, const Copy &copy)
{
    Fact fact{.id = source.id, .date = date, .audience = source.audience, .author = copy.dossier.parties.find(source.author)};
    fact.from = authorName(fact.author);
    if (!source.answers.isEmpty())
        fact.candidates = qualify(copy.dossier, source, copy.law).candidates;
    for (const QString &id : source.exhibits)
        if (const Exhibit *exhibit = copy.dossier.exhibits.find(id); exhibit && copy.holds(*exhibit))
            fact.exhibits.push_back(exhibit);
    sortByNumber(fact.exhibits);
    for (const Exhibit *exhibit : fact.exhibits) {
        if (fact.url.isEmpty())
            fact.url = exhibit->url;
        if (fact.platform.isEmpty())
            fact.platform = exhibit->platform;
    }
    if (fact.platform.isEmpty() && fact.author)
        fact.platform = fact.author->platform;
    return fact;
}

QList<Fact> factsOf(const Copy &copy)
{
    QList<Fact> facts;
    QSet<QString> kept;
    for (const Propos &propos : copy.dossier.propos) {
        facts << factOf(propos, propos.published, copy);
        facts.last().words = propos.verbatim;
        if (goesAlong(propos.exhibits, copy))
            kept << propos.id;
    }
    for (const Event &event : copy.dossier.events) {
        facts << factOf(event, event.date, copy);
        facts.last().what = event.what;
        facts.last().isAttack = isActOfAnother(event, copy.law);
        if (goesAlong(event, copy))
            kept << event.id;
    }
    std::stable_sort(facts.begin(), facts.end(), [&](const Fact &a, const Fact &b) {
        if (a.date.isEmpty() || b.date.isEmpty())
            return !a.date.isEmpty() && b.date.isEmpty();
        return a.date.earliest(copy.zone) < b.date.earliest(copy.zone);
    });
    for (qsizetype i = 0; i < facts.size(); ++i)
        facts[i].number = int(i) + 1;
    facts.removeIf([&](const Fact &fact) { return !kept.contains(fact.id); });
    return facts;
}

Result<void> readStamps(Copy &copy)
{
    const auto stamps = copy.store.stamps();
    if (!stamps)
        return fail(stamps);
    for (const Stamp &stamp : *stamps) {
        const auto facts = readToken(stamp.token);
        if (!facts)
            continue; // what can't be read stamps nothing; verification names it
        copy.exercise = copy.exercise || facts->exercise;
        const Stamped read{stamp, *facts};
        if (stamp.entry > 0) {
            if (!copy.headStamp || copy.headStamp->stamp.entry < stamp.entry)
                copy.headStamp = read;
        } else if (!copy.stamps.contains(stamp.imprint) || facts->when < copy.stamps[stamp.imprint].facts.when) {
            copy.stamps.insert(stamp.imprint, read);
        }
    }
    return {};
}

} // namespace

Result<Copy> Copy::gather(const DossierStore &store, Recipient recipient, const ExportOptions &options, const Catalogue &law,
                          const Discretion &other)
{
    auto pages = Wording::read(u"pages"_s, law);
    if (!pages)
        return fail(pages);
    const Discretion discretion = recipient == Recipient::Recteur ? Discretion(store.dossier()) : other;
    const auto readable = std::make_shared<const Dossier>(discretion.applied(store.dossier()));
    Copy copy{.recipient = recipient,
              .withOriginals = options.withOriginals,
              .largestOriginal = options.largestOriginal,
              .encrypted = !options.password.isEmpty(),
              .undrawn = options.undrawn,
              .store = store,
              .discretion = discretion,
              .readable = readable,
              .dossier = *readable,
              .law = law,
              .zone = readable->zone(),
              .made = store.now(),
              .head = store.head(),
              .pages = std::move(*pages)};
    for (const Exhibit &exhibit : copy.dossier.exhibits)
        (exhibit.removed ? copy.removed : copy.holds(exhibit) ? copy.exhibits : copy.withheld).push_back(&exhibit);
    for (auto *list : {&copy.exhibits, &copy.withheld, &copy.removed})
        sortByNumber(*list);
    copy.facts = factsOf(copy);
    copy.deadlines = appui::deadlines(copy.dossier, law, copy.made.toTimeZone(copy.zone).date());
    if (const auto read = readStamps(copy); !read)
        return fail(read);
    return copy;
}

bool Copy::holds(const Exhibit &exhibit) const
{
    return !exhibit.removed && exhibit.recipients.testFlag(recipient);
}

bool Copy::attaches(const Exhibit &exhibit) const
{
    return withOriginals && exhibit.size <= largestOriginal;
}

QSet<int> Copy::numbers() const
{
    QSet<int> numbers;
    for (const Exhibit *exhibit : exhibits)
        numbers.insert(exhibit->number);
    return numbers;
}

Result<Wording> Copy::wording(const QString &name, const QString &part) const
{
    return Wording::read(name, law, part);
}

QString Copy::addressNote() const
{
    Values values;
    values.set(u"removed"_s, removedAddress);
    const bool any = std::any_of(facts.begin(), facts.end(), [](const Fact &fact) {
        return fact.words.contains(removedAddress) || fact.what.contains(removedAddress);
    });
    return any ? pages.sentence(u"address-removed"_s, values) : QString();
}

QString Copy::today() const
{
    return longDay(made.toTimeZone(zone).date());
}

QList<int> Copy::numbers(const std::vector<const Exhibit *> &of) const
{
    QList<int> numbers;
    for (const Exhibit *exhibit : of)
        if (citesPieces && holds(*exhibit))
            numbers << exhibit->number;
    return numbers;
}

QString Copy::numbersOfFacts(const QList<int> &of) const
{
    if (!citesPieces || of.isEmpty())
        return {};
    const QString where = recipient == Recipient::Recteur ? u" du rapport"_s : u" de l’exposé"_s;
    return (of.size() == 1 ? u"fait n°\u00A0"_s : u"faits nos\u00A0"_s) + listed(inFigures(of)) + where;
}

QString Copy::pieces(const std::vector<const Exhibit *> &of) const
{
    const QStringList named = inFigures(numbers(of));
    if (named.isEmpty())
        return {};
    return (named.size() == 1 ? u"pièce n°\u00A0"_s : u"pièces nos\u00A0"_s) + listed(named);
}

QString Fact::context(const QString &separator) const
{
    // An act is not received, as words are.
    const bool isReceived = !words.isEmpty() || audience.kind != Audience::Kind::Addressed;
    QStringList known{platform, from, isReceived ? audienceName(audience) : QString()};
    known.removeAll(QString());
    return known.join(separator);
}

QString titleOf(const Exhibit &exhibit)
{
    return exhibit.title.isEmpty() ? exhibit.fileName : exhibit.title;
}

QString accountOf(const Party &party)
{
    if (isNobody(party.account))
        return {};
    return party.account.contains(u'@') ? party.account : quoted(party.account);
}

QString suspectOf(const Party &party)
{
    return isNobody(party.name) ? QString() : french(u"auteur supposé : "_s) + party.name;
}

QString authorName(const Party *author)
{
    if (!author)
        return {};
    if (const QString account = accountOf(*author); !account.isEmpty())
        return account;
    if (const QString suspect = suspectOf(*author); !suspect.isEmpty())
        return suspect;
    return isNobody(author->label) ? QString() : author->label;
}

QString audienceName(const Audience &audience)
{
    switch (audience.kind) {
    case Audience::Kind::Unknown:
        return {};
    case Audience::Kind::Public:
        return u"accessible à tous"_s;
    case Audience::Kind::Group:
        return audience.size > 0 ? french(u"groupe de %1 membres"_s.arg(audience.size)) : u"groupe restreint"_s;
    case Audience::Kind::Addressed:
        return u"reçu personnellement"_s;
    }
    return {};
}

QString victimName(const Victim &victim)
{
    const QString name = (victim.givenNames + u' ' + victim.familyName).trimmed();
    if (name.isEmpty())
        return u"la victime"_s;
    return victim.civility.isEmpty() ? name : victim.civility + QChar::Nbsp + name;
}

} // namespace appui::content
