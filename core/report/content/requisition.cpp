// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/requisition_p.h"

#include "intake/examination.h"
#include "report/content/candidates_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/summary_p.h"
#include "report/content/traces_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

QString inOneField(const QList<int> &numbers)
{
    QStringList written;
    for (const int number : numbers)
        written << QString::number(number);
    return written.join(u", "_s);
}

/** A value that a spreadsheet would take for a formula is kept as text. */
QString field(const QString &value)
{
    const bool formula = !value.isEmpty() && u"=+-@\t"_s.contains(value.at(0));
    const QString safe = formula ? u'\'' + value : value;
    return u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields << field(value);
    return fields.join(u';') + u"\r\n"_s;
}

} // namespace

QList<Target> targets(const Copy &copy)
{
    QList<Target> all;
    for (const Fact &fact : copy.facts) {
        const QString account = !fact.author || accountOf(*fact.author).isEmpty() ? QString() : fact.author->account;
        // Of an account of hers that was broken into, the accesses are what is looked for.
        if (answerOf(fact, u"hacked"_s, copy) == "yes"_L1) {
            Values box;
            box.set(u"what"_s, unclosed(inOneParagraph(fact.words.isEmpty() ? fact.what : quoted(fact.words))));
            all << Target{.exhibits = copy.numbers(fact.exhibits),
                          .platform = fact.platform,
                          .account = copy.pages.sentence(u"requisition-hacked"_s, box),
                          .local = exact(fact.date, copy.zone),
                          .utc = inUtc(fact.date, copy.zone)};
        }
        if (fact.url.isEmpty() && account.isEmpty())
            continue;
        all << Target{.exhibits = copy.numbers(fact.exhibits),
                      .platform = fact.platform,
                      .account = account,
                      .stableId = fact.author ? fact.author->stableId : QString(),
                      .profileUrl = fact.author ? fact.author->profileUrl : QString(),
                      .postId = postId(fact.url),
                      .url = fact.url,
                      .local = exact(fact.date, copy.zone),
                      .utc = inUtc(fact.date, copy.zone)};
    }
    return all;
}

QList<MailTrace> mailTraces(const Copy &copy)
{
    QList<MailTrace> all;
    for (const Exhibit *exhibit : copy.exhibits) {
        if (contentKind(exhibit->mediaType) != ContentKind::Mail)
            continue;
        MailTrace trace{.exhibit = exhibit,
                        .from = exhibit->facts.value(u"mail.from"_s),
                        .messageId = exhibit->facts.value(u"mail.message_id"_s),
                        .date = exhibit->facts.value(u"mail.date"_s)};
        for (const Hop &hop : hops(exhibit->facts.value(u"mail.received"_s))) {
            trace.servers << hop.header;
            trace.addresses << hop.addresses;
        }
        trace.addresses.removeDuplicates();
        all << trace;
    }
    return all;
}

bool hasTraces(const Copy &copy)
{
    return !(targets(copy).isEmpty() && mailTraces(copy).isEmpty());
}

bool asksForData(const Copy &copy)
{
    return hasTraces(copy) && namedOffences(copy).allowsData;
}

QByteArray requisitionCsv(const Copy &copy)
{
    QString csv = line({u"pieces"_s, u"plateforme"_s, u"compte"_s, u"identifiant_du_compte"_s, u"adresse_du_profil"_s,
                        u"identifiant_de_la_publication"_s, u"adresse"_s, u"heure_locale"_s, u"heure_utc"_s, u"message_id"_s,
                        u"adresses_ip"_s});
    for (const Target &target : targets(copy))
        csv += line({inOneField(target.exhibits), target.platform, target.account, target.stableId, target.profileUrl,
                     target.postId, target.url, target.local, target.utc, QString(), QString()});
    for (const MailTrace &mail : mailTraces(copy))
        csv += line({QString::number(mail.exhibit->number), u"Courriel"_s, mail.from, QString(), QString(), QString(), QString(),
                     mail.date, QString(), mail.messageId, mail.addresses.join(u", "_s)});
    return QByteArray("\xEF\xBB\xBF") + csv.toUtf8();
}

} // namespace appui::content
