// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listing.h"

#include "casework/stamping.h"
#include "dossier/json.h"
#include "intake/examination.h"
#include "naming.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

QString nameOf(const Dossier &dossier, const QString &party)
{
    const Party *known = dossier.parties.find(party);
    return known ? displayName(*known) : QString();
}

/** The keys that words and acts have in common. */
template <typename T>
QJsonObject jsonOf(const Dossier &dossier, const T &value)
{
    return {{u"id"_s, value.id},
            {u"audience"_s, toToken(value.audience)},
            {u"author"_s, nameOf(dossier, value.author)},
            {u"author_id"_s, value.author}};
}

QJsonArray proposOf(const Dossier &dossier, const Exhibit &exhibit)
{
    QJsonArray all;
    for (const Propos *propos : dossier.proposShownBy(exhibit.id)) {
        QJsonObject json = jsonOf(dossier, *propos);
        json.insert(u"verbatim"_s, propos->verbatim);
        json.insert(u"published"_s, dateJson(propos->published));
        all.append(json);
    }
    return all;
}

QJsonArray eventsOf(const Dossier &dossier, const Exhibit &exhibit)
{
    QJsonArray all;
    for (const Event *event : dossier.eventsShownBy(exhibit.id)) {
        QJsonObject json = jsonOf(dossier, *event);
        json.insert(u"what"_s, event->what);
        json.insert(u"date"_s, dateJson(event->date));
        all.append(json);
    }
    return all;
}

QJsonObject factsOf(const Exhibit &exhibit)
{
    QJsonObject facts;
    for (auto it = exhibit.facts.cbegin(); it != exhibit.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    return facts;
}

QJsonArray recipientsOf(const Exhibit &exhibit)
{
    QJsonArray all;
    for (const auto recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        if (exhibit.recipients.testFlag(recipient))
            all.append(toToken(recipient));
    return all;
}

QString hex(const Digest &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject jsonOf(const Dossier &dossier, const Exhibit &exhibit, bool stamped)
{
    return {{u"number"_s, exhibit.number},
            {u"id"_s, exhibit.id},
            {u"title"_s, exhibit.title},
            {u"file_name"_s, exhibit.fileName},
            {u"media_type"_s, exhibit.mediaType},
            {u"size"_s, exhibit.size},
            {u"sha256"_s, hex(exhibit.digest)},
            {u"url"_s, exhibit.url},
            {u"platform"_s, exhibit.platform},
            {u"seen"_s, exhibit.seen.value()},
            {u"provenance"_s, toToken(exhibit.provenance)},
            {u"note"_s, exhibit.note},
            {u"recipients"_s, recipientsOf(exhibit)},
            {u"added"_s, exhibit.added.toUTC().toString(Qt::ISODateWithMs)},
            {u"timestamped"_s, stamped},
            {u"facts"_s, factsOf(exhibit)},
            {u"remarks"_s, QJsonArray::fromStringList(exhibit.remarks)},
            {u"propos"_s, proposOf(dossier, exhibit)},
            {u"events"_s, eventsOf(dossier, exhibit)}};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", ");
}

/** "published 2026-11-05, public, KevK" */
template <typename T>
QString circumstances(const Dossier &dossier, const T &value, const PartialDate &date)
{
    const QString audience = value.audience == Audience{} ? QString() : toToken(value.audience);
    const QString when = joined({date.value(), toToken(date.source())});
    const QString all = joined({when, audience, nameOf(dossier, value.author)});
    return all.isEmpty() ? QString() : u" ("_s + all + u')';
}

QString quoted(const QString &words)
{
    return words.startsWith(u'«') ? words : u"« %1 »"_s.arg(words);
}

QString heading(const Exhibit &exhibit)
{
    return Words::tr("Exhibit no. %1: %2").arg(exhibit.number).arg(onOneLine(exhibit.title));
}

std::vector<const Exhibit *> waitingFor(const Dossier &dossier, const StampingQueue &queue)
{
    std::vector<const Exhibit *> all;
    for (const Exhibit *exhibit : dossier.exhibitsByNumber())
        if (queue.originals.contains(exhibit->digest))
            all.push_back(exhibit);
    return all;
}

} // namespace

QJsonObject dateJson(const PartialDate &date)
{
    return {{u"value"_s, date.value()}, {u"precision"_s, toToken(date.precision())}, {u"source"_s, toToken(date.source())}};
}

std::vector<const Exhibit *> inOrder(const Dossier &dossier)
{
    std::vector<const Exhibit *> all;
    for (const Exhibit &exhibit : dossier.exhibits)
        all.push_back(&exhibit);
    std::sort(all.begin(), all.end(), [](auto *a, auto *b) { return a->number < b->number; });
    return all;
}

QJsonObject listing(const Dossier &dossier, const QSet<Digest> &stamped)
{
    QJsonArray exhibits;
    for (const Exhibit *exhibit : dossier.exhibitsByNumber())
        exhibits.append(jsonOf(dossier, *exhibit, stamped.contains(exhibit->digest)));
    QJsonArray removed;
    for (const Exhibit *exhibit : inOrder(dossier)) {
        if (!exhibit->removed)
            continue;
        QJsonObject json = jsonOf(dossier, *exhibit, stamped.contains(exhibit->digest));
        json.insert(u"reason"_s, exhibit->removalReason);
        removed.append(json);
    }
    return {{u"title"_s, dossier.heading.title},
            {u"time_zone"_s, dossier.heading.timeZone},
            {u"exhibits"_s, exhibits},
            {u"removed"_s, removed}};
}

QString wordsAndActs(const Dossier &dossier, const Exhibit &exhibit)
{
    QStringList lines;
    for (const Propos *propos : dossier.proposShownBy(exhibit.id))
        lines.append(u"    %1  %2%3"_s.arg(propos->id.left(8), quoted(propos->verbatim),
                                           circumstances(dossier, *propos, propos->published)));
    for (const Event *event : dossier.eventsShownBy(exhibit.id))
        lines.append(u"    %1%2"_s.arg(event->what, circumstances(dossier, *event, event->date)));
    for (QString &line : lines)
        line = setIn(line, 8);
    return lines.isEmpty() ? u"    "_s + Words::tr("No words were noted.") : lines.join(u'\n');
}

QString shortSheet(const Dossier &dossier, const Exhibit &exhibit, const QSet<Digest> &stamped)
{
    const QString size = QLocale().formattedDataSize(exhibit.size, 1, QLocale::DataSizeSIFormat);
    const QString stamp = stamped.contains(exhibit.digest) ? Words::tr("timestamped") : Words::tr("not timestamped");
    QStringList lines{heading(exhibit)};
    lines.append(u"    "_s + onOneLine(exhibit.removed ? Words::tr("Removed: %1").arg(exhibit.removalReason)
                                                       : joined({exhibit.fileName, exhibit.mediaType, size, stamp})));
    const QString place = onOneLine(joined({exhibit.url, exhibit.platform, exhibit.seen.value()}));
    if (!place.isEmpty())
        lines.append(u"    "_s + place);
    if (!dossier.proposShownBy(exhibit.id).empty() || !dossier.eventsShownBy(exhibit.id).empty())
        lines.append(wordsAndActs(dossier, exhibit));
    return lines.join(u'\n');
}

QString fullSheet(const Dossier &dossier, const Exhibit &exhibit, const QSet<Digest> &stamped)
{
    QStringList recipients;
    for (const QJsonValue recipient : recipientsOf(exhibit))
        recipients.append(recipient.toString());
    QStringList lines{heading(exhibit)};
    addLine(lines, Words::tr("Removed"), exhibit.removed ? exhibit.removalReason : QString());
    addLine(lines, Words::tr("File"), exhibit.fileName);
    addLine(lines, Words::tr("Type"), exhibit.mediaType);
    addLine(lines, Words::tr("Size in bytes"), QString::number(exhibit.size));
    addLine(lines, u"SHA-256"_s, hex(exhibit.digest));
    addLine(lines, Words::tr("Timestamp"), stamped.contains(exhibit.digest) ? Words::tr("yes") : Words::tr("no"));
    addLine(lines, Words::tr("Address"), exhibit.url);
    addLine(lines, Words::tr("Platform"), exhibit.platform);
    addLine(lines, Words::tr("Seen"), exhibit.seen.value());
    addLine(lines, Words::tr("Provenance"), toToken(exhibit.provenance));
    addLine(lines, Words::tr("For"), recipients.isEmpty() ? Words::tr("nobody") : recipients.join(u", "));
    addLine(lines, Words::tr("Private note"), exhibit.note);
    for (const QString &remark : exhibit.remarks)
        addLine(lines, Words::tr("Remark"), remarkSentence(remark));
    for (auto it = exhibit.facts.cbegin(); it != exhibit.facts.cend(); ++it)
        addLine(lines, it.key(), it.value());
    lines.append(wordsAndActs(dossier, exhibit));
    return lines.join(u'\n');
}

QJsonObject queueListing(const Dossier &dossier, const StampingQueue &queue)
{
    QJsonArray waiting;
    for (const Exhibit *exhibit : waitingFor(dossier, queue))
        waiting.append(QJsonObject{{u"number"_s, exhibit->number}, {u"id"_s, exhibit->id}, {u"sha256"_s, hex(exhibit->digest)}});
    QJsonArray authorities;
    for (const Authority &authority : dossier.authorities)
        authorities.append(QJsonObject{{u"url"_s, authority.url}, {u"own_certificates"_s, !authority.caPem.isEmpty()}});
    return {{u"waiting"_s, waiting}, {u"journal_covered"_s, queue.headCovered}, {u"authorities"_s, authorities}};
}

QString queueSheet(const Dossier &dossier, const StampingQueue &queue)
{
    QStringList lines;
    const auto waiting = waitingFor(dossier, queue);
    if (waiting.empty())
        lines.append(Words::tr("Every exhibit is timestamped."));
    else
        lines.append(QCoreApplication::translate("cli", "%n exhibit(s) waiting for a timestamp:", nullptr, int(waiting.size())));
    for (const Exhibit *exhibit : waiting)
        lines.append(u"    "_s + heading(*exhibit));
    lines.append(queue.headCovered ? Words::tr("The journal is timestamped up to its newest entry.")
                                   : Words::tr("The newest entries of the journal are not timestamped."));
    if (dossier.authorities.isEmpty())
        lines.append(Words::tr("The dossier knows no timestamp authority yet: give one with --tsa URL."));
    for (const Authority &authority : dossier.authorities)
        lines.append(Words::tr("Authority: %1").arg(authority.url));
    return lines.join(u'\n');
}

} // namespace appui::cli
