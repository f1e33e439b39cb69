// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/qualification.h"

#include "support/catch.h"
#include "support/law.h"

using namespace appui;
using namespace appui::test;

TEST_CASE("Periods run from day to day, month ends and leap years included", "[legal]")
{
    struct Line
    {
        const char *published;
        const char *rule;
        const char *lastLegalDay;
        const char *prudentDay;
    };
    const auto line = GENERATE(
        // The table of the law sheet, §3
        Line{"2026-11-03", "press-3m", "2027-02-03", "2027-02-02"}, Line{"2026-11-30", "press-3m", "2027-02-28", "2027-02-27"},
        Line{"2026-08-31", "press-3m", "2026-11-30", "2026-11-29"}, Line{"2027-11-30", "press-3m", "2028-02-29", "2028-02-28"},
        Line{"2011-08-23", "press-3m", "2011-11-23", "2011-11-22"}, Line{"2026-11-03", "press-1y", "2027-11-03", "2027-11-02"},
        Line{"2028-02-29", "press-1y", "2029-02-28", "2029-02-27"},
        // A Saturday or a holiday moves nothing
        Line{"2026-10-25", "press-3m", "2027-01-25", "2027-01-24"}, Line{"2026-10-01", "press-3m", "2027-01-01", "2026-12-31"},
        Line{"2027-12-31", "press-3m", "2028-03-31", "2028-03-30"}, Line{"2026-12-31", "press-3m", "2027-03-31", "2027-03-30"},
        Line{"2026-11-29", "press-3m", "2027-02-28", "2027-02-27"}, Line{"2026-11-28", "press-3m", "2027-02-28", "2027-02-27"},
        Line{"2027-02-28", "press-1y", "2028-02-28", "2028-02-27"});
    INFO(line.published << ' ' << line.rule);
    const Answer motive = line.rule == std::string("press-1y") ? Answer::Yes : Answer::No;
    const Deadline found = theOne(dossierOf(propos(line.published, Audience::Kind::Public, motive)), line.rule, line.published);
    CHECK(found.start == day(line.published));
    CHECK(found.startIsCertain);
    CHECK(found.lastLegalDay == day(line.lastLegalDay));
    CHECK(found.prudentDay == day(line.prudentDay));
    CHECK(says(found, "ne reporte pas le dernier jour"));
}

TEST_CASE("The law counts the local day of the dossier's zone", "[legal]")
{
    struct Line
    {
        const char *published;
        const char *zone;
        const char *lastLegalDay;
    };
    const auto line = GENERATE(Line{"2026-11-03T23:30+01:00", "Europe/Paris", "2027-02-03"},
                               Line{"2026-11-03T23:30+01:00", "Indian/Reunion", "2027-02-04"},
                               Line{"2026-11-03T16:30+01:00", "Pacific/Noumea", "2027-02-04"},
                               Line{"2026-11-04T01:00+01:00", "America/Martinique", "2027-02-03"},
                               Line{"2026-11-03T23:30", "Pacific/Noumea", "2027-02-03"});
    INFO(line.published << ' ' << line.zone);
    Dossier dossier = dossierOf(propos(line.published));
    dossier.heading.timeZone = QLatin1String(line.zone);
    CHECK(theOne(dossier, "press-3m").lastLegalDay == day(line.lastLegalDay));
}

TEST_CASE("Each audience and motive has its clocks, the shorter first", "[legal]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        Kind audience;
        Answer discriminatory;
        QStringList rules;
    };
    const QString three = QStringLiteral("press-3m");
    const QString year = QStringLiteral("press-1y");
    const QString np = QStringLiteral("press-np-3m");
    const QString npDisc = QStringLiteral("press-np-disc-3m");
    const auto line =
        GENERATE_COPY(Line{Kind::Public, Answer::No, {three}}, Line{Kind::Public, Answer::Unknown, {three, year}},
                      Line{Kind::Public, Answer::Yes, {three, year}}, Line{Kind::Unknown, Answer::No, {three}},
                      Line{Kind::Unknown, Answer::Unknown, {three, year}}, Line{Kind::Unknown, Answer::Yes, {npDisc, year}},
                      Line{Kind::Group, Answer::No, {three}}, Line{Kind::Group, Answer::Unknown, {three, year}},
                      Line{Kind::Group, Answer::Yes, {npDisc, year}}, Line{Kind::Addressed, Answer::No, {np}},
                      Line{Kind::Addressed, Answer::Unknown, {np}}, Line{Kind::Addressed, Answer::Yes, {npDisc}});
    QStringList found;
    for (const Deadline &d :
         deadlines(dossierOf(propos("2026-11-03", line.audience, line.discriminatory)), catalogue(), day("2026-11-22"))) {
        if (d.kind == LimitationRule::Kind::Prescription)
            found << d.rule;
    }
    CHECK(found == line.rules);
}

TEST_CASE("A discriminatory insult counts three months, and a year only if the motive is held", "[legal]")
{
    const Dossier dossier = dossierOf(propos("2026-11-03", Audience::Kind::Public, Answer::Yes));
    const Deadline first = deadlines(dossier, catalogue(), day("2026-11-22")).first();
    CHECK(first.rule == u"press-3m");
    CHECK(first.prudentDay == day("2027-02-02"));
    CHECK(says(first, "Un an si le mobile discriminatoire est retenu"));
    CHECK(says(first, "03/11/2027"));
    CHECK(theOne(dossier, "press-3m", "2027-01-20").state == Deadline::State::Near);
    CHECK(theOne(dossier, "press-1y").mark == Mark::Secondary);

    // Over under the shorter reading, not under the longer: it is not called lapsed.
    CHECK(theOne(dossier, "press-3m", "2027-02-04").state == Deadline::State::Doubtful);
    CHECK(theOne(dossier, "press-3m", "2027-11-04").state == Deadline::State::Passed);
}

TEST_CASE("The countdown runs to the prudent day, and the last legal day is not yet passed", "[legal]")
{
    struct Line
    {
        const char *today;
        int daysLeft;
        Deadline::State state;
    };
    const auto line = GENERATE(Line{"2026-11-22", 72, Deadline::State::Ahead}, Line{"2027-01-02", 31, Deadline::State::Ahead},
                               Line{"2027-01-03", 30, Deadline::State::Near}, Line{"2027-02-02", 0, Deadline::State::Near},
                               Line{"2027-02-03", -1, Deadline::State::Near}, Line{"2027-02-04", -2, Deadline::State::Passed});
    INFO(line.today);
    const Deadline found = theOne(dossierOf(propos("2026-11-03")), "press-3m", line.today);
    CHECK(found.daysLeft == line.daysLeft);
    CHECK(found.state == line.state);
}

TEST_CASE("A non-public discriminatory insult is never called lapsed before a year", "[legal]")
{
    const Dossier dossier = dossierOf(propos("2026-11-03", Audience::Kind::Addressed, Answer::Yes));
    CHECK(theOne(dossier, "press-np-disc-3m", "2027-02-03").state == Deadline::State::Near);
    CHECK(theOne(dossier, "press-np-disc-3m", "2027-02-04").state == Deadline::State::Doubtful);
    CHECK(theOne(dossier, "press-np-disc-3m", "2027-11-03").state == Deadline::State::Doubtful);
    CHECK(theOne(dossier, "press-np-disc-3m", "2027-11-04").state == Deadline::State::Passed);
}

TEST_CASE("Public words and acts of unknown motive are not called lapsed before a year", "[legal]")
{
    for (const Audience::Kind audience : {Audience::Kind::Public, Audience::Kind::Group, Audience::Kind::Unknown}) {
        const Deadline words = theOne(dossierOf(propos("2026-08-01", audience, Answer::Unknown)), "press-3m", "2026-11-22");
        CHECK(words.state == Deadline::State::Doubtful);
        CHECK(words.perhapsUntil == day("2027-08-01"));
        CHECK(words.perhapsUnder == u"press-1y");
        CHECK(theOne(dossierOf(propos("2026-08-01", audience, Answer::No)), "press-3m").state == Deadline::State::Passed);
    }
    const auto clockOf = [](const char *motive, const char *rule) {
        Dossier dossier;
        Event shown{.id = QStringLiteral("e"), .what = QStringLiteral("Caricature"), .date = date("2026-08-01")};
        shown.audience.kind = Audience::Kind::Public;
        if (*motive)
            shown.answers.insert(QStringLiteral("discriminatory"), QLatin1String(motive));
        dossier.events.put(shown);
        return theOne(dossier, rule);
    };
    for (const char *motive : {"yes", "unknown", ""}) {
        INFO(motive);
        CHECK(clockOf(motive, "press-3m").state == Deadline::State::Doubtful);
        CHECK(clockOf(motive, "press-3m").perhapsUntil == day("2027-08-01"));
    }
    CHECK(clockOf("no", "press-3m").state == Deadline::State::Passed);
    CHECK(clockOf("yes", "press-1y").lastLegalDay == day("2027-08-01"));
}

TEST_CASE("A call to violence for such a motive has the year of the provocation", "[legal]")
{
    for (const char *motive : {"yes", "unknown"}) {
        INFO(motive);
        Propos call = wordsOf("p", {{"online", "yes"}, {"insult", "no"}, {"fact", "no"}, {"incites_violence", "yes"}});
        call.published = date("2026-08-01");
        call.audience = {Audience::Kind::Public};
        call.discriminatory = motive == std::string("yes") ? Answer::Yes : Answer::Unknown;
        call.answers.insert(QStringLiteral("discriminatory"), QLatin1String(motive));
        const Dossier dossier = dossierOf(call);
        CHECK(theOne(dossier, "press-3m").state == Deadline::State::Doubtful);
        CHECK(theOne(dossier, "press-1y").lastLegalDay == day("2027-08-01"));
        CHECK(theOne(dossier, "press-1y").offences.contains(QStringLiteral("prov_haine")));
    }
}

TEST_CASE("An insult in a group of unknown motive is not called lapsed before a year", "[legal]")
{
    Propos words = wordsOf("p", {{"online", "yes"}, {"insult", "yes"}, {"fact", "no"}, {"work", "yes"}});
    words.published = date("2026-08-01");
    words.audience = {Audience::Kind::Group};
    words.discriminatory = Answer::Unknown;
    CHECK(theOne(dossierOf(words), "press-np-3m").state == Deadline::State::Doubtful);
}

TEST_CASE("A message of unknown motive is an insult or a defamation, and not called lapsed before a year", "[legal]")
{
    const Dossier dossier = dossierOf(propos("2026-11-03", Audience::Kind::Addressed, Answer::Unknown));
    CHECK(theOne(dossier, "press-np-3m").mark == Mark::Verified);
    CHECK_FALSE(theOne(dossier, "press-np-3m").title.contains(QStringLiteral("discriminatoire")));
    CHECK(theOne(dossier, "press-np-3m", "2027-02-04").state == Deadline::State::Doubtful);
    CHECK(theOne(dossier, "press-np-3m", "2027-11-04").state == Deadline::State::Passed);
}

TEST_CASE("A date known by its month or year counts from its first day", "[legal]")
{
    const Deadline month = theOne(dossierOf(propos("2026-10")), "press-3m");
    CHECK(month.start == day("2026-10-01"));
    CHECK_FALSE(month.startIsCertain);
    CHECK(month.lastLegalDay == day("2027-01-01"));
    CHECK(month.state == Deadline::State::Ahead);
    CHECK(says(month, "01/10/2026"));

    // Published on the last day of the month, it would still run: it must not be called passed.
    CHECK(theOne(dossierOf(propos("2026-10")), "press-3m", "2027-01-31").state == Deadline::State::Doubtful);
    CHECK(theOne(dossierOf(propos("2026-10")), "press-3m", "2027-02-01").state == Deadline::State::Passed);
    CHECK(theOne(dossierOf(propos("2026")), "press-3m").start == day("2026-01-01"));
}

TEST_CASE("Without a date, the period may have begun already", "[legal]")
{
    Dossier dossier = dossierOf(propos(""));
    Deadline unknown = theOne(dossier, "press-3m");
    CHECK(unknown.state == Deadline::State::UnknownStart);
    CHECK_FALSE(unknown.lastLegalDay.isValid());
    CHECK(says(unknown, "peut-être déjà entamé"));
    CHECK(deadlines(dossier, catalogue(), day("2026-11-22")).first().state == Deadline::State::UnknownStart);

    // The oldest day on which it was seen is the latest possible beginning.
    Propos seen = propos("");
    for (const char *when : {"2026-11-11", "2026-11-05T18:42+01:00", "2026-01"}) {
        Exhibit exhibit;
        exhibit.id = QLatin1String(when);
        exhibit.seen = date(when);
        dossier.exhibits.put(exhibit);
        seen.exhibits << exhibit.id;
    }
    dossier.propos.put(seen);
    unknown = theOne(dossier, "press-3m");
    CHECK(unknown.start == day("2026-11-05"));
    CHECK_FALSE(unknown.startIsCertain);
    CHECK(unknown.lastLegalDay == day("2027-02-05"));
    CHECK(unknown.state == Deadline::State::UnknownStart);
    CHECK(theOne(dossier, "press-3m", "2027-02-06").state == Deadline::State::Passed);

    // Seen before it is said to be published: the earlier day counts.
    seen.published = date("2026-11-08");
    dossier.propos.put(seen);
    CHECK(theOne(dossier, "press-3m").lastLegalDay == day("2027-02-05"));
}

TEST_CASE("Nothing is counted from a publication that is still to come", "[legal]")
{
    const Dossier dossier = dossierOf(propos("2026-11-25"));
    const Deadline ahead = theOne(dossier, "press-3m");
    CHECK(ahead.state == Deadline::State::UnknownStart);
    CHECK_FALSE(ahead.lastLegalDay.isValid());
    CHECK(says(ahead, "est à venir"));
    CHECK(theOne(dossier, "press-3m", "2026-11-25").lastLegalDay == day("2027-02-25"));
}

TEST_CASE("\"Au plus tard\" is not the beginning", "[legal]")
{
    Propos p = propos("2026-11-03");
    p.published = date("2026-11-03", PartialDate::Source::AtTheLatest);
    CHECK(theOne(dossierOf(p), "press-3m").state == Deadline::State::UnknownStart);
    p.published = date("2026-11-03", PartialDate::Source::Remembered);
    CHECK_FALSE(theOne(dossierOf(p), "press-3m").startIsCertain);
}

TEST_CASE("A repost by another account has its own clock", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-11-03"));
    Propos repost = propos("2026-11-20");
    repost.id = QStringLiteral("repost");
    dossier.propos.put(repost);
    const QList<Deadline> clocks = of(dossier, "press-3m");
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].id == u"p");
    CHECK(clocks[0].lastLegalDay == day("2027-02-03"));
    CHECK(clocks[1].id == u"repost");
    CHECK(clocks[1].lastLegalDay == day("2027-02-20"));
}

TEST_CASE("Connection data are kept a year", "[legal]")
{
    const Deadline found = theOne(dossierOf(propos("2026-11-03")), "connection-data-1y");
    CHECK(found.lastLegalDay == day("2027-11-03"));
    CHECK(found.kind == LimitationRule::Kind::Conservation);

    Propos spoken = propos("2026-11-03");
    spoken.answers.insert(QStringLiteral("online"), QStringLiteral("no"));
    CHECK(of(dossierOf(spoken), "connection-data-1y").isEmpty());
}

TEST_CASE("An event that was published has clocks too", "[legal]")
{
    Dossier dossier;
    Event event;
    event.id = QStringLiteral("e");
    event.date = date("2026-11-03T11:30+01:00");
    event.audience.kind = Audience::Kind::Public;
    dossier.events.put(event);
    CHECK(theOne(dossier, "press-3m").subject == Deadline::Subject::Event);
    CHECK(says(theOne(dossier, "press-3m"), "Seulement si"));
    CHECK(theOne(dossier, "delit-6y").lastLegalDay == day("2032-11-03"));
    CHECK(theOne(dossier, "connection-data-1y").lastLegalDay == day("2027-11-03"));
}

TEST_CASE("The most urgent comes first, what is over comes last", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-11-03"));
    Propos old = propos("2026-05-03");
    old.id = QStringLiteral("old");
    dossier.propos.put(old);
    Propos undated = propos("");
    undated.id = QStringLiteral("undated");
    dossier.propos.put(undated);
    QStringList order;
    for (const Deadline &d : of(dossier, "press-3m"))
        order << d.id;
    CHECK(order == QStringList{QStringLiteral("undated"), QStringLiteral("p"), QStringLiteral("old")});
}

namespace {

/** An act of the third of November, with the id "e". */
Event event(Audience::Kind audience, const char *what = "",
            std::initializer_list<std::pair<const char *, const char *>> answers = {})
{
    Event event;
    event.id = QStringLiteral("e");
    event.what = QString::fromUtf8(what);
    event.date = date("2026-11-03T11:30+01:00");
    event.audience.kind = audience;
    for (const auto &[question, answer] : answers)
        event.answers.insert(QLatin1String(question), QLatin1String(answer));
    return event;
}

Dossier dossierOf(const QList<Event> &events)
{
    Dossier dossier;
    for (const Event &one : events)
        dossier.events.put(one);
    return dossier;
}

} // namespace

TEST_CASE("An act has the press law's three months, whoever it was meant for, unless it has no words", "[legal]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        Event event;
        const char *rule; ///< empty: none
        QStringList remarks;
    };
    const QString words = catalogue().sentence(QStringLiteral("if-words-or-images"));
    const QString nonPublic = catalogue().sentence(QStringLiteral("if-non-public"));
    const auto line = GENERATE_COPY(
        Line{event(Kind::Public), "press-3m", {words}}, Line{event(Kind::Group), "press-3m", {words, nonPublic}},
        Line{event(Kind::Unknown), "press-3m", {words, nonPublic}}, Line{event(Kind::Addressed), "press-np-3m", {words}},
        Line{event(Kind::Addressed, "Un colis vide", {{"insult", "no"}}), "press-np-3m", {words}},
        Line{event(Kind::Addressed, "Un colis vide", {{"insult", "no"}, {"fact", "no"}}), "", {}},
        Line{event(Kind::Unknown, "Pneus crevés", {{"insult", "no"}, {"fact", "no"}}), "", {}});
    INFO(line.event.what.toStdString() << int(line.event.audience.kind));
    const Dossier dossier = dossierOf({line.event});
    for (const char *rule : {"press-3m", "press-np-3m"}) {
        const QList<Deadline> found = of(dossier, rule);
        INFO(rule);
        if (std::string(rule) != line.rule) {
            CHECK(found.isEmpty());
            continue;
        }
        REQUIRE(found.size() == 1);
        CHECK(found.first().lastLegalDay == day("2027-02-03"));
        for (const QString &remark : line.remarks)
            CHECK(found.first().remarks.contains(remark));
        CHECK(found.first().remarks.contains(nonPublic) == line.remarks.contains(nonPublic));
    }
    CHECK(theOne(dossier, "delit-6y").lastLegalDay == day("2032-11-03"));
    if (std::string(line.rule) == "press-np-3m") // the motive is not known: a year, perhaps
        CHECK(theOne(dossier, "press-np-3m", "2027-02-04").state == Deadline::State::Doubtful);
}

TEST_CASE("What nobody did to her sets no limitation running, and is no offence", "[legal]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        Event event;
        bool isAct;
    };
    const auto line = GENERATE(
        Line{event(Kind::Unknown, "Certificat médical initial"), false},
        Line{event(Kind::Addressed, "Certificat médical initial", {{"accident", "yes"}, {"sick_leave", "yes"}}), false},
        Line{event(Kind::Unknown, "Arrêt de travail du 5 au 12 novembre"), false},
        Line{event(Kind::Unknown, "Dépôt de plainte au commissariat"), false}, Line{event(Kind::Unknown, "Main courante"), false},
        Line{event(Kind::Unknown, "Réunion annulée", {{"act_of_another", "no"}}), false},
        // What reached her during a sick leave, or what is told of the paper besides, is somebody's act.
        Line{event(Kind::Unknown, "Insultée par message pendant mon arrêt maladie"), true},
        Line{event(Kind::Unknown, "Plainte d’un parent contre moi"), true},
        Line{event(Kind::Unknown, "Dépôt de plainte d’un parent contre moi"), true},
        Line{event(Kind::Unknown, "Certificat médical initial", {{"act_of_another", "yes"}}), true},
        Line{event(Kind::Unknown, "Arrêt de travail", {{"violence", "physical"}}), true});
    INFO(line.event.what.toStdString());
    const Dossier dossier = dossierOf({line.event});
    CHECK(isActOfAnother(line.event, catalogue()) == line.isAct);
    const QList<Deadline> found = deadlines(dossier, catalogue(), day("2026-11-22"));
    const auto isPrescription = [](const Deadline &one) { return one.kind == LimitationRule::Kind::Prescription; };
    CHECK(std::any_of(found.begin(), found.end(), isPrescription) == line.isAct);
    if (!line.isAct)
        CHECK(qualify(dossier, line.event, catalogue()).candidates.isEmpty());
}

TEST_CASE("An accident is declared from its own day, or from the doctor's", "[legal]")
{
    const Event fall = event(Audience::Kind::Unknown, "Bousculade dans le couloir", {{"accident", "yes"}});
    Event paper = event(Audience::Kind::Unknown, "Certificat médical initial");
    paper.id = QStringLiteral("c");
    paper.date = date("2026-11-10");

    CHECK(theOne(dossierOf({fall}), "accident-15d").lastLegalDay == day("2026-11-18"));
    CHECK(of(dossierOf({fall}), "accident-medical-15d").isEmpty());
    const Dossier both = dossierOf({fall, paper});
    CHECK(theOne(both, "accident-15d").lastLegalDay == day("2026-11-18"));
    CHECK(theOne(both, "accident-medical-15d").lastLegalDay == day("2026-11-25"));

    struct Line
    {
        const char *paper;
        bool counts; ///< within two years of the accident, after it
    };
    for (const Line &line :
         {Line{"2026-11-03", false}, Line{"2026-11-04", true}, Line{"2028-11-03", true}, Line{"2028-11-04", false}}) {
        INFO(line.paper);
        paper.date = date(line.paper);
        CHECK(of(dossierOf({fall, paper}), "accident-medical-15d", "2029-01-01").isEmpty() != line.counts);
    }

    // On the paper alone, its day is the doctor's: the accident may have come before.
    paper.date = date("2026-11-10");
    paper.answers.insert(QStringLiteral("accident"), QStringLiteral("yes"));
    const Dossier alone = dossierOf({paper});
    const Deadline ofAccident = theOne(alone, "accident-15d");
    CHECK(ofAccident.state == Deadline::State::UnknownStart);
    CHECK_FALSE(ofAccident.startIsCertain);
    CHECK(ofAccident.remarks.contains(catalogue().sentence(QStringLiteral("accident-by-paper"))));
    CHECK(theOne(alone, "accident-medical-15d").lastLegalDay == day("2026-11-25"));
    CHECK(theOne(alone, "accident-medical-15d").startIsCertain);
}

TEST_CASE("What is over stands the latest first", "[legal]")
{
    Propos older = propos("2026-01-03");
    older.id = QStringLiteral("older");
    Dossier dossier = dossierOf(propos("2026-03-03"));
    dossier.propos.put(older);
    const QList<Deadline> found = of(dossier, "press-3m", "2026-11-22");
    REQUIRE(found.size() == 2);
    CHECK(found.first().lastLegalDay == day("2026-06-03"));
    CHECK(found.last().lastLegalDay == day("2026-04-03"));
}

TEST_CASE("An act leaves connection data where it was done online and they may be asked for", "[legal]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        Event event;
        const char *platform;
        bool leaves;
    };
    const auto line = GENERATE(
        Line{event(Kind::Unknown, "Boîte académique ouverte",
                   {{"online", "yes"}, {"hacked", "yes"}, {"data_taken", "yes"}, {"mail_read", "yes"}}),
             "", true},
        Line{event(Kind::Unknown, "Boîte académique ouverte", {{"hacked", "yes"}}), "", true},
        Line{event(Kind::Unknown, "Photo de l’écran d’un collègue"), "Messagerie", true},
        Line{event(Kind::Unknown, "Menaces par message", {{"online", "yes"}, {"threat", "death"}, {"threat_written", "yes"}}), "",
             true},
        // Offline, or nothing that a requisition may be made for
        Line{event(Kind::Unknown, "Porte vandalisée"), "", false},
        Line{event(Kind::Public, "Porte vandalisée", {{"online", "no"}}), "Messagerie", false},
        Line{event(Kind::Unknown, "Coups", {{"violence", "physical"}, {"on_duty", "yes"}}), "", false},
        Line{event(Kind::Addressed, "Injure par SMS",
                   {{"online", "yes"}, {"insult", "yes"}, {"fact", "no"}, {"qualification", "inj_np"}}),
             "", false},
        Line{event(Kind::Unknown, "Certificat médical", {{"online", "yes"}}), "", false});
    INFO(line.event.what.toStdString());
    Dossier dossier = dossierOf({line.event});
    if (*line.platform) {
        Event shown = line.event;
        Exhibit exhibit;
        exhibit.id = QStringLiteral("x");
        exhibit.platform = QLatin1String(line.platform);
        dossier.exhibits.put(exhibit);
        shown.exhibits << exhibit.id;
        dossier.events.put(shown);
    }
    CHECK(of(dossier, "connection-data-1y").isEmpty() != line.leaves);
}

TEST_CASE("Words for which a fine alone is due leave no connection data to ask for", "[legal]")
{
    struct Line
    {
        const char *chosen;
        bool leaves;
    };
    const auto line = GENERATE(Line{"inj_pub_fp", false}, Line{"menace_ens", true}, Line{"", true});
    INFO(line.chosen);
    const Propos words = wordsOf("p", {{"insult", "yes"},
                                       {"fact", "no"},
                                       {"work", "yes"},
                                       {"on_duty", "yes"},
                                       {"threat", "crime"},
                                       {"threat_written", "yes"},
                                       {"qualification", line.chosen}});
    CHECK(of(dossierOf(words), "connection-data-1y").isEmpty() != line.leaves);
}

TEST_CASE("The year that a petty offence may have is said to be checked in the same line", "[legal]")
{
    struct Line
    {
        Audience::Kind audience;
        const char *rule;
        bool toBeChecked;
    };
    const auto line =
        GENERATE(Line{Audience::Kind::Group, "press-np-disc-3m", true}, Line{Audience::Kind::Unknown, "press-np-disc-3m", true},
                 Line{Audience::Kind::Public, "press-3m", false});
    const Deadline found = theOne(dossierOf(propos("2026-11-03", line.audience, Answer::Yes)), line.rule);
    const auto year = std::find_if(found.remarks.begin(), found.remarks.end(), [](const QString &remark) {
        return remark.contains(QStringLiteral("si le mobile discriminatoire est retenu"));
    });
    REQUIRE(year != found.remarks.end());
    CHECK(year->contains(QStringLiteral("03/11/2027")));
    CHECK(year->contains(QStringLiteral("à vérifier")) == line.toBeChecked);
}
