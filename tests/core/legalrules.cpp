// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/law.h"

using namespace appui;
using namespace appui::test;

// Each rule of the law sheet, §3, one by one, and the days it gives.

namespace {

using Kind = LimitationRule::Kind;
using Start = LimitationRule::Start;

Event eventOn(const char *when, const QJsonObject &answers = {})
{
    Event event;
    event.id = QStringLiteral("e");
    event.date = date(when);
    event.answers = answers;
    return event;
}

Dossier dossierOf(const Event &event, const char *status = "professeure, titulaire")
{
    Dossier dossier;
    dossier.profile.victim.status = QString::fromUtf8(status);
    dossier.events.put(event);
    return dossier;
}

} // namespace

TEST_CASE("Every rule has the length, the beginning and the interrupting acts of the sheet", "[legal]")
{
    struct Line
    {
        const char *rule;
        Kind kind;
        Start start;
        int months;
        int days;
        int hours;
        const char *interruptedBy;
    };
    const auto line =
        GENERATE(Line{"press-3m", Kind::Prescription, Start::Publication, 3, 0, 0, "plainte-cpc citation-directe assignation"},
                 Line{"press-1y", Kind::Prescription, Start::Publication, 12, 0, 0, "plainte-cpc citation-directe assignation"},
                 Line{"press-np-3m", Kind::Prescription, Start::Publication, 3, 0, 0, "citation-directe assignation"},
                 Line{"press-np-disc-3m", Kind::Prescription, Start::Publication, 3, 0, 0, "citation-directe assignation"},
                 Line{"contravention-1y", Kind::Prescription, Start::Event, 12, 0, 0, "citation-directe"},
                 Line{"delit-6y", Kind::Prescription, Start::Event, 72, 0, 0, "plainte-cpc citation-directe"},
                 Line{"crime-20y", Kind::Prescription, Start::Event, 240, 0, 0, "plainte-cpc"},
                 Line{"harassment-6y", Kind::Prescription, Start::LastAct, 72, 0, 0, "plainte-cpc citation-directe"},
                 Line{"civil-press-3m", Kind::Prescription, Start::Publication, 3, 0, 0, nullptr},
                 Line{"connection-data-1y", Kind::Conservation, Start::Publication, 12, 0, 0, ""},
                 Line{"protection-answer-2m", Kind::Answer, Start::Received, 2, 0, 0, ""},
                 Line{"protection-court-2m", Kind::Action, Start::Refusal, 2, 0, 0, ""},
                 Line{"cpc-3m", Kind::Opening, Start::Filed, 3, 0, 0, ""},
                 Line{"accident-15d", Kind::Action, Start::Accident, 0, 15, 0, ""},
                 Line{"accident-medical-15d", Kind::Action, Start::MedicalFinding, 0, 15, 0, ""},
                 Line{"work-accident-48h", Kind::Action, Start::Accident, 0, 0, 48, ""},
                 Line{"sick-leave-48h", Kind::Action, Start::Event, 0, 0, 48, ""},
                 Line{"sick-leave-contract-48h", Kind::Action, Start::Event, 0, 0, 48, ""},
                 Line{"erasure-answer-1m", Kind::Answer, Start::Received, 1, 0, 0, ""},
                 Line{"erasure-extended-3m", Kind::Answer, Start::Received, 3, 0, 0, ""},
                 Line{"reply-right-3m", Kind::Action, Start::Publication, 3, 0, 0, ""},
                 Line{"reply-insertion-3d", Kind::Answer, Start::Received, 0, 3, 0, ""});
    INFO(line.rule);
    const LimitationRule *rule = catalogue().limitationRule(QLatin1String(line.rule));
    REQUIRE(rule);
    CHECK(rule->kind == line.kind);
    CHECK(rule->startsFrom == line.start);
    CHECK(rule->months == line.months);
    CHECK(rule->days == line.days);
    CHECK(rule->hours == line.hours);
    if (line.interruptedBy)
        CHECK(rule->interruptedBy.join(u' ') == QLatin1String(line.interruptedBy));
    for (const char *never : {"plainte-simple", "plainte-police", "main-courante", "aide-juridictionnelle", "pharos"})
        CHECK_FALSE(rule->interruptedBy.contains(QLatin1String(never)));
}

TEST_CASE("What cannot be counted from the dossier is never turned into a date", "[legal]")
{
    for (const char *rule : {"crime-20y", "hidden-12y", "civil-press-3m"}) {
        INFO(rule);
        CHECK_FALSE(catalogue().limitationRule(QLatin1String(rule))->computed);
        Propos words = propos("2026-11-03");
        words.answers = {{QStringLiteral("threat"), QStringLiteral("death")}};
        CHECK(of(dossierOf(words), rule).isEmpty());
    }
}

TEST_CASE("What sets a period running is told as the sheet tells it", "[legal]")
{
    const auto rule = [](const char *id) { return catalogue().limitationRule(QLatin1String(id)); };
    for (const char *press : {"press-3m", "press-1y", "civil-press-3m"}) {
        INFO(press);
        const QString start = rule(press)->start;
        for (const auto &told : {QStringLiteral("et non la découverte"), QStringLiteral("une nouvelle adresse d’accès n’est pas"),
                                 QStringLiteral("un lien hypertexte de l’auteur vers son texte en est une"),
                                 QStringLiteral("partage d’un autre compte a son propre délai (partage\u00a0: à vérifier)")})
            CHECK(start.contains(told));
    }
    const QString hidden = rule("hidden-12y")->text;
    CHECK(hidden.contains(QStringLiteral("douze ans après les faits pour un délit, trente ans pour un crime")));
    CHECK(hidden.contains(QStringLiteral("ne s’applique pas à la loi de 1881")));
    CHECK(rule("harassment-6y")->start.startsWith(QStringLiteral("dernier acte")));
    CHECK(rule("delit-6y")->stops.join(u' ').contains(QStringLiteral("procès-verbaux (CPP 9-2)")));
    CHECK(rule("press-3m")->text.contains(QStringLiteral("pas de report")));
}

TEST_CASE("The year of discriminatory offences is not said to be stopped by qualified requisitions alone", "[legal]")
{
    const auto stops = [](const char *rule) { return catalogue().limitationRule(QLatin1String(rule))->stops.join(u' '); };
    CHECK(stops("press-3m").contains(QStringLiteral("seules des réquisitions")));
    CHECK_FALSE(stops("press-1y").contains(QStringLiteral("seules")));
    CHECK(stops("press-1y").contains(QStringLiteral("peut-être")));
    CHECK(stops("press-np-3m").contains(QStringLiteral("seules des réquisitions")));
    CHECK_FALSE(stops("press-np-disc-3m").contains(QStringLiteral("seules")));
    CHECK(stops("press-np-disc-3m").contains(QStringLiteral("à vérifier")));
    for (const char *petty : {"press-np-3m", "press-np-disc-3m"})
        CHECK(stops(petty).contains(QStringLiteral("assignation")));
}

TEST_CASE("The person is reminded on the days that the sheet gives", "[legal]")
{
    CHECK(catalogue().limitationRule(QStringLiteral("press-3m"))->alertsAfter == QList<int>{30, 60, 75});
    CHECK(catalogue().limitationRule(QStringLiteral("press-1y"))->alertsBefore == QList<int>{90, 60, 30, 15});
}

TEST_CASE("Each interrupting act restarts the clocks that it can restart", "[legal]")
{
    struct Line
    {
        const char *act;
        const char *press;     ///< press-3m afterwards
        const char *nonPublic; ///< press-np-3m
    };
    const auto line = GENERATE(
        Line{"plainte-cpc", "2027-03-10", "2027-02-03"}, Line{"citation-directe", "2027-03-10", "2027-03-10"},
        Line{"assignation", "2027-03-10", "2027-03-10"}, Line{"plainte-simple", "2027-02-03", "2027-02-03"},
        Line{"plainte-police", "2027-02-03", "2027-02-03"}, Line{"plainte-en-ligne", "2027-02-03", "2027-02-03"},
        Line{"visioplainte", "2027-02-03", "2027-02-03"}, Line{"main-courante", "2027-02-03", "2027-02-03"},
        Line{"aide-juridictionnelle", "2027-02-03", "2027-02-03"}, Line{"signalement-article-40", "2027-02-03", "2027-02-03"},
        Line{"pharos", "2027-02-03", "2027-02-03"}, Line{"protection-fonctionnelle", "2027-02-03", "2027-02-03"},
        Line{"notification-plateforme", "2027-02-03", "2027-02-03"});
    INFO(line.act);
    Dossier dossier = test::dossierOf(propos("2026-11-03"));
    dossier.steps.put(step(line.act, "2026-12-10"));
    CHECK(theOne(dossier, "press-3m").lastLegalDay == day(line.press));
    dossier.propos.put(propos("2026-11-03", Audience::Kind::Addressed));
    CHECK(theOne(dossier, "press-np-3m").lastLegalDay == day(line.nonPublic));
}

TEST_CASE("A petty offence of ordinary law lapses after a year, an ordinary one after six", "[legal]")
{
    Propos threat = propos("2028-02-29", Audience::Kind::Addressed);
    threat.answers = {{QStringLiteral("threat"), QStringLiteral("violence")},
                      {QStringLiteral("threat_written"), QStringLiteral("yes")}};
    Dossier dossier = dossierOf(threat);
    CHECK(theOne(dossier, "contravention-1y", "2028-03-01").lastLegalDay == day("2029-02-28"));
    dossier.steps.put(step("plainte-cpc", "2028-06-01"));
    CHECK(theOne(dossier, "contravention-1y", "2028-06-02").lastLegalDay == day("2029-02-28"));
    dossier.steps.put(step("citation-directe", "2028-06-10"));
    CHECK(theOne(dossier, "contravention-1y", "2028-06-11").lastLegalDay == day("2029-06-10"));

    Event door = eventOn("2028-02-29");
    door.audience.kind = Audience::Kind::Public;
    Dossier acts = dossierOf(door);
    CHECK(theOne(acts, "delit-6y", "2028-03-01").lastLegalDay == day("2034-02-28"));
    acts.steps.put(step("plainte-simple", "2028-02-29"));
    acts.steps.put(step("plainte-cpc", "2028-06-01"));
    CHECK(theOne(acts, "delit-6y", "2028-06-02").lastLegalDay == day("2034-06-01"));
}

TEST_CASE("Harassment counts from its last act, whichever words or act that is", "[legal]")
{
    const QJsonObject repeated{{QStringLiteral("repeated"), QStringLiteral("yes")},
                               {QStringLiteral("health"), QStringLiteral("yes")}};
    Propos first = propos("2026-10-02");
    first.answers = repeated;
    Dossier dossier = dossierOf(first);
    CHECK(theOne(dossier, "harassment-6y").lastLegalDay == day("2032-10-02"));

    Event last = eventOn("2026-11-12", repeated);
    dossier.events.put(last);
    const Deadline moved = theOne(dossier, "harassment-6y");
    CHECK(moved.subject == Deadline::Subject::Dossier);
    CHECK(moved.lastLegalDay == day("2032-11-12"));
    CHECK(says(moved, "12/11/2026"));

    // The order in which they were noted is nothing.
    Propos earlier = propos("2026-09-01");
    earlier.id = QStringLiteral("earlier");
    earlier.answers = repeated;
    dossier.propos.put(earlier);
    CHECK(theOne(dossier, "harassment-6y").lastLegalDay == day("2032-11-12"));
}

TEST_CASE("Short periods of the service run over the end of a month and of a year", "[legal]")
{
    struct Line
    {
        const char *when;
        const char *zone;
        const char *rule;
        const char *lastLegalDay;
    };
    const auto line = GENERATE(Line{"2026-11-12", "Europe/Paris", "accident-15d", "2026-11-27"},
                               Line{"2026-12-20", "Europe/Paris", "accident-15d", "2027-01-04"},
                               Line{"2028-02-20", "Europe/Paris", "accident-15d", "2028-03-06"},
                               Line{"2027-02-20", "Europe/Paris", "accident-15d", "2027-03-07"},
                               Line{"2026-11-12T23:30+01:00", "Indian/Reunion", "accident-15d", "2026-11-28"},
                               Line{"2026-11-30", "Europe/Paris", "sick-leave-48h", "2026-12-02"},
                               Line{"2027-02-27T23:00", "Europe/Paris", "sick-leave-48h", "2027-03-01"},
                               Line{"2028-02-28", "Europe/Paris", "sick-leave-48h", "2028-03-01"},
                               Line{"2026-11-12T01:00+01:00", "America/Guadeloupe", "sick-leave-48h", "2026-11-13"});
    INFO(line.when << ' ' << line.zone << ' ' << line.rule);
    Dossier dossier = dossierOf(eventOn(
        line.when, {{QStringLiteral("accident"), QStringLiteral("yes")}, {QStringLiteral("sick_leave"), QStringLiteral("yes")}}));
    dossier.heading.timeZone = QLatin1String(line.zone);
    CHECK(theOne(dossier, line.rule, line.lastLegalDay).lastLegalDay == day(line.lastLegalDay));
}

TEST_CASE("Waits for an answer end on the last day of a month that is too short, in the dossier's zone", "[legal]")
{
    struct Line
    {
        const char *step;
        const char *received;
        const char *zone;
        const char *rule;
        const char *lastLegalDay;
    };
    const auto line =
        GENERATE(Line{"effacement", "2027-01-31", "Europe/Paris", "erasure-answer-1m", "2027-02-28"},
                 Line{"effacement", "2028-01-31", "Europe/Paris", "erasure-answer-1m", "2028-02-29"},
                 Line{"effacement", "2027-01-31", "Europe/Paris", "erasure-extended-3m", "2027-04-30"},
                 Line{"effacement", "2026-11-15T23:30+01:00", "Pacific/Noumea", "erasure-answer-1m", "2026-12-16"},
                 Line{"protection-fonctionnelle", "2026-12-31", "Europe/Paris", "protection-answer-2m", "2027-02-28"},
                 Line{"protection-fonctionnelle", "2027-12-30", "Europe/Paris", "protection-answer-2m", "2028-02-29"},
                 Line{"plainte-simple", "2026-11-30", "Europe/Paris", "cpc-3m", "2027-02-28"},
                 Line{"plainte-copie-procureur", "2026-08-31", "Europe/Paris", "cpc-3m", "2026-11-30"},
                 Line{"droit-reponse", "2026-12-30", "Europe/Paris", "reply-insertion-3d", "2027-01-02"});
    INFO(line.step << ' ' << line.received);
    Dossier dossier;
    dossier.heading.timeZone = QLatin1String(line.zone);
    dossier.steps.put(step(line.step, "", line.received));
    CHECK(theOne(dossier, line.rule, "2026-08-01").lastLegalDay == day(line.lastLegalDay));
}

TEST_CASE("Connection data and the right of reply count from publication, by month's end", "[legal]")
{
    CHECK(theOne(dossierOf(propos("2028-02-29")), "connection-data-1y", "2028-03-01").lastLegalDay == day("2029-02-28"));
    CHECK(theOne(dossierOf(propos("2026-10")), "connection-data-1y").lastLegalDay == day("2027-10-01"));
    Propos site = propos("2026-11-30");
    site.answers = {{QStringLiteral("can_reply"), QStringLiteral("no")}};
    CHECK(theOne(dossierOf(site), "reply-right-3m", "2026-11-30").lastLegalDay == day("2027-02-28"));
}

TEST_CASE("A platform has no period of its own: only the day that was chosen", "[legal]")
{
    Dossier dossier;
    dossier.steps.put(step("notification-plateforme", "2026-11-20", "2026-11-20"));
    CHECK(deadlines(dossier, catalogue(), day("2026-11-22")).isEmpty());
}
