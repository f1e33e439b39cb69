// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/premature.h"
#include "legal/qualification.h"

#include "support/catch.h"
#include "support/law.h"

using namespace appui;
using namespace appui::test;

TEST_CASE("Only the acts of the law set a press clock running again", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-11-03"));
    dossier.steps.put(step("plainte-simple", "2026-11-16"));
    dossier.steps.put(step("main-courante", "2026-11-17"));
    dossier.steps.put(step("aide-juridictionnelle", "2026-11-18"));
    const Deadline unmoved = theOne(dossier, "press-3m");
    CHECK(unmoved.lastLegalDay == day("2027-02-03"));
    CHECK(says(unmoved, "Plainte simple"));
    CHECK(says(unmoved, "Main courante"));
    CHECK(says(unmoved, "aide juridictionnelle"));
    CHECK(unmoved.restartedBy.isEmpty());

    dossier.steps.put(step("plainte-cpc", "2027-01-29", "2027-02-03"));
    const Deadline moved = theOne(dossier, "press-3m");
    CHECK(moved.lastLegalDay == day("2027-04-29"));
    CHECK(moved.restartedBy == u"plainte-cpc");
    CHECK_FALSE(moved.startIsCertain);
    CHECK(says(moved, "03/02/2027"));
    CHECK(moved.otherwise == day("2027-02-03"));

    // Again three months after each act, and an act that comes too late does nothing.
    dossier.steps.put(step("citation-directe", "2027-04-29"));
    CHECK(theOne(dossier, "press-3m").lastLegalDay == day("2027-07-29"));
    Dossier late = dossierOf(propos("2026-11-03"));
    late.steps.put(step("citation-directe", "2027-02-01", "2027-02-04"));
    CHECK(theOne(late, "press-3m").lastLegalDay == day("2027-02-03"));
    CHECK(says(theOne(late, "press-3m"), "que si son jour exact"));
    CHECK(theOne(late, "press-3m", "2027-02-10").state == Deadline::State::Doubtful);
    Dossier lost = dossierOf(propos("2026-11-03"));
    lost.steps.put(step("citation-directe", "2027-02-04"));
    CHECK(theOne(lost, "press-3m").lastLegalDay == day("2027-02-03"));
    CHECK(says(theOne(lost, "press-3m"), "n’a rien interrompu"));
}

TEST_CASE("An act stops the clocks of what it concerns, and no other", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-11-03"));
    Propos other = propos("2026-11-03");
    other.id = QStringLiteral("other");
    dossier.propos.put(other);
    Step citation = step("citation-directe", "2026-12-10");
    citation.concerns = {QStringLiteral("p")};
    dossier.steps.put(citation);
    const QList<Deadline> clocks = of(dossier, "press-3m");
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].id == u"other");
    CHECK(clocks[0].lastLegalDay == day("2027-02-03"));
    CHECK_FALSE(says(clocks[0], "Citation directe"));
    CHECK(clocks[1].id == u"p");
    CHECK(clocks[1].lastLegalDay == day("2027-03-10"));

    citation.concerns.clear();
    dossier.steps.put(citation);
    for (const Deadline &each : of(dossier, "press-3m"))
        CHECK(each.lastLegalDay == day("2027-03-10"));
}

TEST_CASE("A petty offence is interrupted by a direct citation, never by a civil party's complaint", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-11-03", Audience::Kind::Addressed));
    dossier.steps.put(step("plainte-cpc", "2026-12-01"));
    CHECK(theOne(dossier, "press-np-3m").lastLegalDay == day("2027-02-03"));
    dossier.steps.put(step("citation-directe", "2026-12-02"));
    CHECK(theOne(dossier, "press-np-3m").lastLegalDay == day("2027-03-02"));
}

namespace {

Step stepAbout(const char *kind, const char *id, const char *day, const char *concerns)
{
    Step made = step(kind, day);
    made.id = QLatin1String(id);
    made.concerns = QString::fromLatin1(concerns).split(u' ', Qt::SkipEmptyParts);
    return made;
}

} // namespace

TEST_CASE("What a wait kept back is open once the wait is over, and is never called lapsed", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-06-01"));
    dossier.steps.put(step("plainte-simple", "2026-06-02", "2026-06-03"));
    CHECK(theOne(dossier, "cpc-3m", "2026-09-03").state != Deadline::State::Open);
    const Deadline open = theOne(dossier, "cpc-3m", "2026-09-04");
    CHECK(open.state == Deadline::State::Open);
    CHECK(open.prudentDay == day("2026-09-04"));
}

TEST_CASE("The wait after a complaint is over by a civil party's complaint about the same, after it or spared it", "[legal]")
{
    struct Taken
    {
        const char *day;
        const char *concerns; ///< ids; empty: everything
    };
    struct Line
    {
        const char *what;
        std::vector<Taken> taken;
        const char *answered; ///< the complaint, on that day
        const char *about;
        bool done;
    };
    const auto line = GENERATE(Line{"others alone", {{"2026-10-15", "P3"}, {"2026-11-10", "P4"}}, "", "P1 P2", false},
                               Line{"others, in time", {{"2026-12-15", "P3"}}, "", "P1 P2", false},
                               Line{"the same, too early", {{"2026-12-14", "P1 P2"}}, "", "P1 P2", false},
                               Line{"the same, in time", {{"2026-12-15", "P1 P2"}}, "", "P1 P2", true},
                               Line{"one of two", {{"2026-12-15", "P1"}}, "", "P1 P2", false},
                               Line{"one, then the other", {{"2026-12-15", "P1"}, {"2026-12-20", "P2 P3"}}, "", "P1 P2", true},
                               Line{"everything, in time", {{"2026-12-15", ""}}, "", "P1 P2", true},
                               Line{"of everything, one", {{"2026-12-15", "P1"}}, "", "", false},
                               Line{"after it was dismissed", {{"2026-11-05", "P1 P2"}}, "2026-11-04", "P1 P2", true},
                               Line{"before it was dismissed", {{"2026-11-03", "P1 P2"}}, "2026-11-04", "P1 P2", false},
                               Line{"words of the law of 1881 wait for nothing", {{"2026-10-15", "P3"}}, "", "P3", true},
                               Line{"nor do they drag others along", {{"2026-10-15", "P1 P3"}}, "", "P1 P3", false});
    INFO(line.what);
    Dossier dossier;
    for (const char *id : {"P1", "P2", "P4"})
        dossier.propos.put(wordsOf(id, {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    dossier.propos.put(wordsOf("P3", {{"insult", "yes"}, {"fact", "no"}, {"work", "yes"}, {"threat", "no"}, {"sexual", "no"}}));
    Step complaint = stepAbout("plainte-simple", "D1", "2026-09-14", line.about);
    complaint.received = date("2026-09-14");
    complaint.reference = QStringLiteral("1A 000 000 0000 0");
    complaint.answered = date(line.answered);
    dossier.steps.put(complaint);
    for (size_t i = 0; i < line.taken.size(); ++i)
        dossier.steps.put(stepAbout("plainte-cpc", std::to_string(i).c_str(), line.taken[i].day, line.taken[i].concerns));

    const Deadline opening = theOne(dossier, "cpc-3m");
    CHECK(opening.lastLegalDay == day("2026-12-14"));
    CHECK(opening.prudentDay == day("2026-12-15"));
    CHECK((opening.state == Deadline::State::Done) == line.done);
    CHECK(says(opening, "Fait le") == line.done);
}

TEST_CASE("A complaint to the police opens nothing until its copy was sent to the prosecutor", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    dossier.propos.put(wordsOf("P2", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    Step complaint = stepAbout("plainte-police", "D1", "2026-09-25", "P1");
    complaint.received = date("2026-09-25");
    complaint.reference = QStringLiteral("PV 1");
    dossier.steps.put(complaint);
    const Deadline idle = theOne(dossier, "cpc-3m");
    CHECK(idle.state == Deadline::State::NotStarted);
    CHECK_FALSE(idle.lastLegalDay.isValid());
    CHECK_FALSE(idle.prudentDay.isValid());
    CHECK(says(idle, "part de l’envoi d’une copie au procureur, en recommandé ou contre récépissé"));
    CHECK_FALSE(says(idle, "notez la référence"));

    // A copy of another complaint changes nothing; this one's runs from its sending, whenever it was received.
    dossier.steps.put(stepAbout("plainte-copie-procureur", "D2", "2026-09-28", "P2"));
    CHECK(of(dossier, "cpc-3m").size() == 2);
    Step copy = stepAbout("plainte-copie-procureur", "D2", "2026-09-28", "P1");
    copy.received = date("2026-10-02");
    dossier.steps.put(copy);
    const Deadline opening = theOne(dossier, "cpc-3m");
    CHECK(opening.id == u"D2");
    CHECK(opening.lastLegalDay == day("2026-12-28"));
    CHECK(opening.prudentDay == day("2026-12-29"));
    CHECK(says(opening, "ou sa copie au procureur"));
}

TEST_CASE("A civil party's complaint does not make a wait that never ran be over", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    dossier.steps.put(stepAbout("plainte-police", "D1", "2026-09-25", "P1"));
    dossier.steps.put(stepAbout("plainte-cpc", "D2", "2026-11-10", "P1"));
    CHECK(theOne(dossier, "cpc-3m").state == Deadline::State::NotStarted);

    Step dismissed = stepAbout("plainte-police", "D1", "2026-09-25", "P1");
    dismissed.answered = date("2026-11-09");
    dossier.steps.put(dismissed);
    CHECK(theOne(dossier, "cpc-3m").state == Deadline::State::Done);
}

TEST_CASE("A dismissal of the police's complaint opens the civil party's one, whatever the copy still waits for", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    Step police = stepAbout("plainte-police", "D1", "2026-09-11", "P1");
    dossier.steps.put(police);
    Step copy = stepAbout("plainte-copie-procureur", "D2", "2026-10-01", "P1");
    copy.reference = QStringLiteral("RAR 1");
    dossier.steps.put(copy);
    dossier.steps.put(stepAbout("plainte-cpc", "D3", "2026-11-15", "P1"));
    const auto premature = [&] {
        return prematureSteps(dossier, catalogue(), deadlines(dossier, catalogue(), day("2026-11-22"))).size();
    };
    CHECK(premature() == 1);
    police.answered = date("2026-11-10");
    dossier.steps.put(police);
    CHECK(premature() == 0);
    CHECK(theOne(dossier, "cpc-3m").state == Deadline::State::Done);
    CHECK(theOne(dossier, "delit-6y").restartedBy == u"D3");
}

TEST_CASE("A civil party's complaint before its time interrupts no common-law clock", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    const QDate unmoved = theOne(dossier, "delit-6y").lastLegalDay;
    Step complaint = stepAbout("plainte-simple", "D1", "2026-09-14", "P1");
    complaint.received = date("2026-09-14");
    dossier.steps.put(complaint);
    dossier.steps.put(stepAbout("plainte-cpc", "D2", "2026-12-14", "P1"));
    const Deadline early = theOne(dossier, "delit-6y", "2026-12-20");
    CHECK(early.lastLegalDay == unmoved);
    CHECK(early.restartedBy.isEmpty());
    CHECK(says(early, "avant un classement ou la fin des trois mois de l’art. 85"));

    dossier.steps.put(stepAbout("plainte-cpc", "D2", "2026-12-15", "P1"));
    const Deadline moved = theOne(dossier, "delit-6y", "2026-12-20");
    CHECK(moved.lastLegalDay == day("2032-12-15"));
    CHECK(moved.otherwise == unmoved);
    CHECK(says(moved, "sinon, dernier jour légal"));

    // After a dismissal there is nothing to wait for; a copy that was never sent opens nothing.
    Step police = stepAbout("plainte-police", "D1", "2026-01-14", "P1");
    dossier.steps.put(police);
    CHECK(theOne(dossier, "delit-6y", "2026-12-20").restartedBy.isEmpty());
    police.answered = date("2026-12-10");
    dossier.steps.put(police);
    CHECK(theOne(dossier, "delit-6y", "2026-12-20").lastLegalDay == day("2032-12-15"));
}

TEST_CASE("What is perhaps over says until when it may run", "[legal]")
{
    CHECK(theOne(dossierOf(propos("2026-10")), "press-3m", "2027-01-20").perhapsUntil == day("2027-01-31"));
    Propos slur = propos("2026-06-25");
    slur.discriminatory = Answer::Yes;
    CHECK(theOne(dossierOf(slur), "press-3m").perhapsUntil == day("2027-06-25"));
    slur.audience = {Audience::Kind::Addressed};
    CHECK(theOne(dossierOf(slur), "press-np-disc-3m").perhapsUntil == day("2027-06-25"));
    CHECK_FALSE(theOne(dossierOf(propos("2026-11-03")), "press-3m").perhapsUntil.isValid());
}

TEST_CASE("An act that came in time on some days of the month only leaves the clock in doubt", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-08"));
    dossier.steps.put(step("citation-directe", "2026-11-15"));
    const Deadline clock = theOne(dossier, "press-3m", "2026-12-05");
    CHECK(clock.state == Deadline::State::Doubtful);
    CHECK(clock.dayDecides);
    CHECK(clock.lastLegalDay == day("2026-11-01"));
    CHECK(clock.perhapsUntil == day("2027-02-15"));
    CHECK(clock.restartedBy.isEmpty());
    CHECK(says(clock, "que si les faits datent du 15/08/2026 ou d’après"));
    CHECK_FALSE(says(clock, "n’a rien interrompu"));
    CHECK(theOne(dossier, "press-3m", "2027-02-15").state == Deadline::State::Doubtful);
    CHECK(theOne(dossier, "press-3m", "2027-02-16").state == Deadline::State::Passed);

    SECTION("a second act within that doubt carries it on")
    {
        dossier.steps.put(step("plainte-cpc", "2027-02-10"));
        const Deadline carried = theOne(dossier, "press-3m", "2027-03-01");
        CHECK(carried.perhapsUntil == day("2027-05-10"));
        CHECK(says(carried, "le placent avant le dernier jour légal"));
    }
    SECTION("after the last possible day it is too late for good")
    {
        Dossier late = dossierOf(propos("2026-08"));
        late.steps.put(step("citation-directe", "2026-12-01"));
        const Deadline over = theOne(late, "press-3m", "2026-12-05");
        CHECK(over.state == Deadline::State::Passed);
        CHECK(says(over, "n’a rien interrompu"));
    }
    SECTION("an act known by its month only is not called too late")
    {
        Dossier act = dossierOf(propos("2026-08-15"));
        act.steps.put(step("citation-directe", "2026-11"));
        const Deadline doubtful = theOne(act, "press-3m", "2026-12-05");
        CHECK(doubtful.state == Deadline::State::Doubtful);
        CHECK(doubtful.perhapsUntil == day("2027-02-15"));
    }
    SECTION("an act in time on every day still leaves the month's end its own last day")
    {
        Dossier early = dossierOf(propos("2026-08"));
        early.steps.put(step("citation-directe", "2026-08-05"));
        CHECK(theOne(early, "press-3m", "2026-11-20").perhapsUntil == day("2026-11-30"));
    }
}

TEST_CASE("An act known by its month is told as its month, and may have come in time", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-08"));
    dossier.steps.put(step("citation-directe", "2026-11"));
    const Deadline clock = theOne(dossier, "press-3m", "2026-12-05");
    CHECK(clock.state == Deadline::State::Doubtful);
    CHECK(says(clock, "(novembre 2026)"));
    CHECK(says(clock, "le placent avant le dernier jour légal"));
    CHECK_FALSE(says(clock, "01/11/2026) : n’a"));
}

TEST_CASE("A complaint of which the month is known opens the civil party's one after its last day", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    const QDate unmoved = theOne(dossier, "delit-6y").lastLegalDay;
    Step complaint = stepAbout("plainte-simple", "D1", "2026-08", "P1");
    complaint.reference = QStringLiteral("1A 555");
    dossier.steps.put(complaint);
    const Deadline opening = theOne(dossier, "cpc-3m");
    CHECK(opening.lastLegalDay == day("2026-11-30"));
    CHECK(opening.prudentDay == day("2026-12-01"));
    CHECK(says(opening, "comptée du dernier jour possible (31/08/2026)"));
    CHECK(says(opening, "compté de l’envoi (août 2026), au plus tôt"));

    dossier.steps.put(stepAbout("plainte-cpc", "D2", "2026-11-05", "P1"));
    CHECK(theOne(dossier, "cpc-3m").state != Deadline::State::Done);
    CHECK(theOne(dossier, "delit-6y").lastLegalDay == unmoved);
    CHECK(prematureSteps(dossier, catalogue(), deadlines(dossier, catalogue(), day("2026-11-22"))).size() == 1);
    dossier.steps.put(stepAbout("plainte-cpc", "D2", "2026-12-01", "P1"));
    CHECK(theOne(dossier, "cpc-3m", "2026-12-05").state == Deadline::State::Done);
}

TEST_CASE("The two months to go to court are not called over where the day of the refusal is not known", "[legal]")
{
    struct Line
    {
        const char *what, *sent, *received, *answered, *today;
        Deadline::State state;
        const char *last, *perhaps;
    };
    using State = Deadline::State;
    const auto line =
        GENERATE(Line{"received in the month of the sending, never before it", "2026-07-30", "2026-07", "", "2026-11-23",
                      State::Near, "2026-11-30", ""},
                 Line{"refused in the month of the reception, never before it", "", "2026-09-02", "2026-09", "2026-11-23",
                      State::Doubtful, "2026-11-02", "2026-11-30"},
                 Line{"the reception is not known", "2026-07-20", "", "", "2026-11-23", State::Doubtful, "2026-11-20", ""},
                 Line{"the sending is known by its month", "2026-09", "", "", "2027-01-10", State::Doubtful, "2027-01-01", ""},
                 Line{"refused in the month in which silence ended", "", "2026-07-15", "2026-09", "2026-11-10", State::Doubtful,
                      "2026-11-01", "2026-11-15"},
                 Line{"all is known", "2026-07-20", "2026-07-22", "", "2026-11-23", State::Passed, "2026-11-22", ""});
    INFO(line.what);
    Dossier dossier;
    Step request = stepAbout("protection-fonctionnelle", "D1", line.sent, "P1");
    request.received = date(line.received);
    request.answered = date(line.answered);
    request.answer = *line.answered ? QStringLiteral("Refusé") : QString();
    dossier.steps.put(request);
    const Deadline court = theOne(dossier, "protection-court-2m", line.today);
    CHECK(court.lastLegalDay == day(line.last));
    CHECK(court.perhapsUntil == (*line.perhaps ? day(line.perhaps) : QDate()));
    CHECK(court.state == line.state);
}

TEST_CASE("An answer that does not decide leaves the silence its time", "[legal]")
{
    Dossier dossier;
    Step request = stepAbout("protection-fonctionnelle", "D1", "2026-07-28", "P1");
    request.received = date("2026-07-30");
    request.answered = date("2026-08-05");
    request.answer = QStringLiteral("Accusé de réception, dossier en cours d’instruction");
    dossier.steps.put(request);
    const Deadline court = theOne(dossier, "protection-court-2m", "2026-11-23");
    CHECK(court.state == Deadline::State::Doubtful);
    CHECK(court.lastLegalDay == day("2026-10-05"));
    CHECK(court.perhapsUntil == day("2026-11-30"));
    CHECK(says(court, "le refus naît du silence, le 30/09/2026"));
    CHECK(says(theOne(dossier, "protection-answer-2m"), "l’attente court toujours, jusqu’au 30/09/2026"));
    request.answer = QStringLiteral("Refus du recteur");
    dossier.steps.put(request);
    CHECK(theOne(dossier, "protection-court-2m", "2026-11-23").state == Deadline::State::Passed);

    // Nor does a registry's acknowledgement open the civil party's complaint.
    Dossier other;
    other.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    Step complaint = stepAbout("plainte-simple", "D1", "2026-10-01", "P1");
    complaint.received = date("2026-10-01");
    complaint.answered = date("2026-10-20");
    complaint.answer = QStringLiteral("Accusé d’enregistrement");
    other.steps.put(complaint);
    other.steps.put(stepAbout("plainte-cpc", "D2", "2026-11-10", "P1"));
    CHECK(theOne(other, "delit-6y").restartedBy.isEmpty());
    complaint.answer = QStringLiteral("Classement sans suite");
    other.steps.put(complaint);
    CHECK(theOne(other, "delit-6y").restartedBy == u"D2");
}

TEST_CASE("What an act moved keeps its day without the act, as far as it is known, and its year", "[legal]")
{
    Dossier dossier = dossierOf(propos("2026-08"));
    dossier.steps.put(step("plainte-cpc", "2026-10-10"));
    const Deadline month = theOne(dossier, "press-3m");
    CHECK(month.lastLegalDay == day("2027-01-10"));
    CHECK(month.otherwise == day("2026-11-01"));
    CHECK(month.otherwiseLatest == day("2026-11-30"));
    CHECK(says(month, "entre le 01/11/2026 et le 30/11/2026"));

    Dossier known = dossierOf(propos("2026-08-10", Audience::Kind::Public, Answer::Unknown));
    known.steps.put(step("plainte-cpc", "2026-11-05"));
    CHECK(theOne(known, "press-3m").otherwise == day("2026-11-10"));
    CHECK(theOne(known, "press-3m").otherwiseLonger == day("2027-08-10"));
}

TEST_CASE("A month of sending ends at the reception", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(wordsOf("P1", {{"threat", "death"}, {"threat_written", "yes"}, {"work", "yes"}}));
    Step copy = stepAbout("plainte-copie-procureur", "D1", "2026-08", "P1");
    copy.received = date("2026-08-12");
    copy.reference = QStringLiteral("RAR 1");
    dossier.steps.put(copy);
    CHECK(theOne(dossier, "cpc-3m").lastLegalDay == day("2026-11-12"));
}

TEST_CASE("A wait of which the reception is not known is not called over", "[legal]")
{
    Dossier dossier;
    dossier.steps.put(stepAbout("protection-fonctionnelle", "D1", "2026-07-20", "P1"));
    CHECK(theOne(dossier, "protection-answer-2m", "2026-11-23").state == Deadline::State::Doubtful);
    Step request = stepAbout("protection-fonctionnelle", "D1", "2026-07-20", "P1");
    request.received = date("2026-07");
    dossier.steps.put(request);
    const Deadline answer = theOne(dossier, "protection-answer-2m", "2026-11-23");
    CHECK(answer.lastLegalDay == day("2026-09-30"));
    CHECK(answer.state == Deadline::State::Passed);
}

TEST_CASE("Only an appeal about the same refusal is one", "[legal]")
{
    Dossier dossier;
    Step refused = stepAbout("protection-fonctionnelle", "D1", "2026-10-01", "P1");
    refused.received = date("2026-10-01");
    refused.answered = date("2026-10-20");
    refused.answer = QStringLiteral("refus");
    dossier.steps.put(refused);
    dossier.steps.put(stepAbout("recours-tribunal-administratif", "D2", "2026-11-02", "P2"));
    CHECK(theOne(dossier, "protection-court-2m").state != Deadline::State::Done);
    dossier.steps.put(stepAbout("recours-tribunal-administratif", "D3", "2026-11-03", "P1"));
    CHECK(theOne(dossier, "protection-court-2m").state == Deadline::State::Done);
}
