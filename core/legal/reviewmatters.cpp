// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

bool isExact(const PartialDate &date)
{
    return date.precision() >= PartialDate::Precision::Day;
}

/** The day that a file gives of itself, in its own offset; invalid when it does not say. */
QDate dayInFile(const Exhibit &exhibit, const char *fact)
{
    return QDate::fromString(exhibit.facts.value(QLatin1StringView(fact)).left(10), Qt::ISODate);
}

void compareWithExhibits(Inspection &inspection, const Matter &matter)
{
    const QDate day = inspection.dayOf(matter.date);
    for (const Exhibit *exhibit : matter.shownBy) {
        if (isBefore(exhibit->seen, matter.date, inspection.dossier.zone())) {
            inspection.find("seen-before-published", matter, {written(inspection.dayOf(exhibit->seen)), written(day)},
                            matter.dateField());
            return;
        }
        const bool mailed = matter.audience.kind == Audience::Kind::Addressed;
        const QDate sent = mailed && isExact(matter.date) ? dayInFile(*exhibit, "mail.date") : QDate();
        const QDate taken = dayInFile(*exhibit, "taken.at");
        const QDate seen = isExact(exhibit->seen) ? inspection.dayOf(exhibit->seen) : QDate();
        if (sent.isValid() && sent != day)
            inspection.find("date-differs-from-file", matter, {written(day), written(sent)}, matter.dateField());
        else if (taken.isValid() && seen.isValid() && taken != seen)
            inspection.find("date-differs-from-file", Gap::Subject::Exhibit, exhibit->id, {written(seen), written(taken)},
                            u"seen"_s);
    }
}

/** Where the account gives the day that the date leaves open, it is there that it may be read. */
void pointToAccount(Gap &gap, const Inspection &inspection, const PartialDate &date)
{
    const bool byYear = date.precision() == PartialDate::Precision::Year;
    if (!byYear && date.precision() != PartialDate::Precision::Month)
        return;
    const QDate first = inspection.dayOf(date);
    const QDate last = (byYear ? first.addYears(1) : first.addMonths(1)).addDays(-1);
    QStringList told;
    for (const PartialDate &found : datesIn(inspection.dossier.profile.account))
        if (const QDate day = inspection.dayOf(found); isExact(found) && day >= first && day <= last)
            told << found.typed();
    told.removeDuplicates();
    if (!told.isEmpty())
        gap.remedy = QCoreApplication::translate("review", "Your account says “%1”: if that is the day, note it here.")
                         .arg(told.join(u"\u202f; "_s));
}

/** The account in whose pages an address lies; empty where it does not say. */
QString accountIn(const QString &url)
{
    static const QRegularExpression page(u"^https?://[^/]+/@?([^/?#]+)/(?:status(?:es)?|posts?|videos?|reels?|p)/"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return page.match(url).captured(1);
}

QString bareHandle(const QString &account)
{
    return account.startsWith(u'@') ? account.sliced(1) : account;
}

/** Shown on somebody else's page only, as an answer below a message is. */
void inspectPage(Inspection &inspection, const Matter &matter)
{
    const Party *author = inspection.dossier.parties.find(matter.author);
    if (!author || author->account.isEmpty())
        return;
    const Exhibit *elsewhere = nullptr;
    for (const Exhibit *exhibit : matter.shownBy) {
        if (exhibit->url.isEmpty() || exhibit->platform != author->platform)
            continue;
        const QString account = accountIn(exhibit->url);
        if (account.isEmpty() || account.compare(bareHandle(author->account), Qt::CaseInsensitive) == 0 ||
            author->profileUrl.endsWith(u'/' + account, Qt::CaseInsensitive))
            return;
        elsewhere = exhibit;
    }
    if (elsewhere && (author->account.startsWith(u'@') || !author->profileUrl.isEmpty()))
        inspection.find("url-elsewhere", matter, {accountIn(elsewhere->url), author->account}, u"exhibits"_s);
}

void inspectDate(Inspection &inspection, const Matter &matter)
{
    const QString field = matter.dateField();
    if (matter.date.isEmpty()) {
        inspection.find("date-missing", matter, {}, field);
        return;
    }
    const QDate day = inspection.dayOf(matter.date);
    if (day > inspection.today)
        inspection.find("date-in-future", matter, {}, field);
    else if (!isExact(matter.date) || matter.date.source() == PartialDate::Source::AtTheLatest)
        pointToAccount(inspection.find("date-imprecise", matter, {written(day)}, field), inspection, matter.date);
    compareWithExhibits(inspection, matter);
}

void inspectPeople(Inspection &inspection, const Matter &matter)
{
    const bool isWords = matter.subject == Gap::Subject::Propos;
    if (matter.audience.kind == Audience::Kind::Unknown && (isWords || matter.isOnline()))
        inspection.find("audience-unknown", matter);
    if (matter.audience.kind == Audience::Kind::Group && matter.audience.size == 0)
        inspection.find("group-size-missing", matter);
    if (matter.author.isEmpty() && matter.isOnline())
        inspection.find("author-missing", matter);
}

/** An act that captures of a page show, where the page says something and nobody told what. */
bool leavesWordsUntold(const Matter &matter, const Inspection &inspection)
{
    for (const char *told : {"insult", "fact", "false_account", "recording"})
        if (!matter.answer(told).isEmpty())
            return false;
    const auto isWords = [](const Matter *shown) { return shown->subject == Gap::Subject::Propos; };
    const auto untold = [&](const Exhibit *exhibit) {
        const std::vector<const Matter *> shown = inspection.shownIn(*exhibit);
        return exhibit->mediaType.startsWith(u"image/") && (!exhibit->url.isEmpty() || !exhibit->platform.isEmpty()) &&
               std::none_of(shown.begin(), shown.end(), isWords);
    };
    return !matter.shownBy.empty() && std::all_of(matter.shownBy.begin(), matter.shownBy.end(), untold);
}

bool holdsSeveralPhrases(const QString &words)
{
    static const QRegularExpression quoted(u"«[^»]+»|“[^”]+”"_s);
    auto found = quoted.globalMatch(words);
    int phrases = 0;
    while (found.hasNext() && phrases < 2) {
        found.next();
        ++phrases;
    }
    return phrases == 2;
}

void inspectWords(Inspection &inspection, const Matter &matter)
{
    if (matter.subject == Gap::Subject::Event) {
        if (leavesWordsUntold(matter, inspection))
            inspection.find("words-missing", matter, {}, u"what"_s);
        return;
    }
    if (matter.words.trimmed().isEmpty())
        inspection.find("words-missing", matter);
    if (holdsSeveralPhrases(matter.words))
        inspection.find("several-phrases", matter);
    if (streetsIn(matter.words).isEmpty() && matter.answer("address") != u"yes")
        return;
    for (const Exhibit *exhibit : matter.shownBy)
        if (exhibit->recipients.testFlag(Recipient::Recteur))
            inspection.find("address-in-words", Gap::Subject::Exhibit, exhibit->id);
}

} // namespace

void inspectMatters(Inspection &inspection)
{
    if (inspection.matters.isEmpty())
        inspection.find("no-facts", Gap::Subject::Dossier, {});
    for (const Matter &matter : inspection.matters) {
        inspectWords(inspection, matter);
        inspectDate(inspection, matter);
        inspectPeople(inspection, matter);
        inspectPage(inspection, matter);
        if (matter.shownBy.empty())
            inspection.find("exhibit-missing", matter);
        if (matter.answer("sexual_image") == u"yes")
            inspection.find("sexual-image", matter);
    }
}

} // namespace appui
