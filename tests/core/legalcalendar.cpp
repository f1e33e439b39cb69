// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/calendar.h"

#include "support/catch.h"
#include "support/law.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

const QDateTime moment(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC);

QByteArray calendarOf(const Dossier &dossier, bool detailed = false, const char *today = "2026-11-22")
{
    return calendar(dossier, deadlines(dossier, catalogue(), day(today)), {.detailed = detailed, .made = moment});
}

Dossier insulted()
{
    Propos words = propos("2026-11-03");
    words.verbatim = u"vraie nulle, idiote; 😂\nrue des Tilleuls\\5"_s;
    Dossier dossier = dossierOf(words);
    dossier.heading.id = u"d"_s;
    return dossier;
}

QString unfolded(QByteArray bytes)
{
    return QString::fromUtf8(bytes.replace("\r\n ", ""));
}

} // namespace

TEST_CASE("A calendar has an event on each prudent date, and says the last legal day", "[calendar]")
{
    const QString text = unfolded(calendarOf(insulted()));
    CHECK(text.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"_s));
    CHECK(text.endsWith(u"END:VEVENT\r\nEND:VCALENDAR\r\n"_s));
    CHECK(text.count(u"BEGIN:VEVENT"_s) == 2); // the limitation and the connection data
    CHECK(text.contains(u"\r\nUID:press-3m.p@alappui\r\n"_s));
    CHECK(text.contains(u"\r\nDTSTAMP:20261122T083000Z\r\n"_s));
    CHECK(text.contains(u"\r\nDTSTART;VALUE=DATE:20270202\r\nDTEND;VALUE=DATE:20270203\r\n"_s));
    CHECK(text.contains(u"\r\nSUMMARY:À l’appui\u00a0: date limite prudente (P1)\r\n"_s));
    CHECK(text.contains(u"Dernier jour légal\u00a0: 03/02/2027\\, à minuit."_s));
    CHECK(text.contains(u"Terme\u00a0: 03/11/2027."_s)); // nothing legal ends with the connection data
    const auto alarmsOf = [&](const QString &rule) {
        const QString event = text.mid(text.indexOf(u"UID:"_s + rule)).section(u"END:VEVENT"_s, 0, 0);
        static const QRegularExpression trigger(u"TRIGGER:-P(\\d+)D\r"_s);
        QStringList days;
        for (auto it = trigger.globalMatch(event); it.hasNext();)
            days << it.next().captured(1);
        return days.join(u' ');
    };
    CHECK(alarmsOf(u"press-3m"_s) == u"61 31 16 7 1"_s); // 30, 60 and 75 days after the publication, then the week and the eve
    CHECK(alarmsOf(u"connection-data-1y"_s) == u"90 60 30 15 7 1"_s);
}

TEST_CASE("A calendar that may be shared says nothing of what was said", "[calendar]")
{
    const QString neutral = unfolded(calendarOf(insulted()));
    for (const auto &word : {u"nulle"_s, u"Tilleuls"_s, u"1881"_s, u"injure"_s})
        CHECK_FALSE(neutral.contains(word, Qt::CaseInsensitive));
    const QString detailed = unfolded(calendarOf(insulted(), true));
    CHECK(detailed.contains(u"SUMMARY:À l’appui\u00a0: Loi de 1881"_s));
    CHECK(detailed.contains(u"vraie nulle\\, idiote\\; 😂\\nrue des Tilleuls\\\\5"_s));
    CHECK(detailed.contains(u"Ce qui ne l’arrête pas"_s));
}

TEST_CASE("A date that an act moved says in any calendar under which condition", "[calendar]")
{
    Dossier dossier = insulted();
    dossier.steps.put(step("citation-directe", "2026-11-20"));
    const QString text = unfolded(calendarOf(dossier, GENERATE(false, true)));
    CHECK(text.contains(u"Compté de l’acte du 20/11/2026\\, à condition qu’il vise ces faits"_s));
    CHECK(text.contains(u"sinon\\, dernier jour légal\u00a0: 03/02/2027."_s));
    CHECK(text.contains(u"UID:press-3m.p.otherwise@alappui\r\n"_s));
    CHECK(text.contains(u"DTSTART;VALUE=DATE:20270202\r\n"_s)); // the eve of the day without the act
}

TEST_CASE("Lines are folded at 75 octets, between characters", "[calendar]")
{
    for (const bool detailed : {false, true}) {
        const QByteArray bytes = calendarOf(insulted(), detailed);
        CHECK(bytes.count('\n') == bytes.count("\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
            CHECK(content.size() <= 75);
            CHECK(QString::fromUtf8(content).toUtf8() == content);
            CHECK_FALSE(QString::fromUtf8(content).contains(QChar::ReplacementCharacter));
        }
    }
}

TEST_CASE("What is over or done is in no calendar, and what may have begun says so", "[calendar]")
{
    CHECK_FALSE(calendarOf(insulted(), false, "2027-02-04").contains("UID:press-3m"));
    CHECK_FALSE(calendarOf(dossierOf(propos(""))).contains("VEVENT"));

    Propos late = propos("");
    late.published = date("2026-11-03", PartialDate::Source::AtTheLatest);
    CHECK(unfolded(calendarOf(dossierOf(late))).contains(u"peut-être déjà entamé"_s));
}

TEST_CASE("What is perhaps over stands in the calendar on the last day that it may have", "[calendar]")
{
    const QString text = unfolded(calendarOf(dossierOf(propos("2026-10")), GENERATE(false, true), "2027-01-20"));
    const QString event = text.mid(text.indexOf(u"UID:press-3m"_s)).section(u"END:VEVENT"_s, 0, 0);
    CHECK(event.contains(u"DTSTART;VALUE=DATE:20270130\r\n"_s));
    CHECK(event.contains(u"Délai peut-être déjà écoulé\u202f\\; sinon\\, dernier jour légal\u00a0: 31/01/2027\\, à minuit."_s));
    CHECK_FALSE(event.contains(u"Dernier jour légal"_s));
}

TEST_CASE("A year has its alarms counted back, what has none of its own the usual ones", "[calendar]")
{
    Dossier dossier = dossierOf(propos("2026-11-03", Audience::Kind::Public, Answer::Yes));
    CHECK(theOne(dossier, "press-1y").alarms == QList<int>{90, 60, 30, 15, 7, 1});
    CHECK(theOne(dossier, "press-3m").alarms == QList<int>{61, 31, 16, 7, 1});
    dossier.steps.put(step("citation-directe", "2026-12-31"));
    CHECK(theOne(dossier, "press-3m").alarms == QList<int>{59, 29, 14, 7, 1}); // to 30 March, from the act that restarted it
    Step request = step("protection-fonctionnelle", "2026-11-10", "2026-11-12");
    dossier.steps.put(request);
    CHECK(theOne(dossier, "protection-answer-2m").alarms == QList<int>{7, 1});
    request.answered = date("2026-11-20");
    dossier.steps.put(request);
    CHECK(theOne(dossier, "protection-court-2m").alarms == QList<int>{30, 15, 7, 1});
}

TEST_CASE("An event keeps its UID when its date moves", "[calendar]")
{
    Dossier dossier = insulted();
    dossier.steps.put(step("citation-directe", "2027-01-10"));
    const QString moved = unfolded(calendarOf(dossier));
    CHECK(moved.contains(u"UID:press-3m.p@alappui"_s));
    CHECK(moved.contains(u"DTSTART;VALUE=DATE:20270409"_s));
    static const QRegularExpression uid(u"UID:(.*)\r"_s);
    QStringList uids;
    for (auto it = uid.globalMatch(moved); it.hasNext();)
        uids << it.next().captured(1);
    CHECK(uids.removeDuplicates() == 0);
}
