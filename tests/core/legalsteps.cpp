// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/steps.h"

#include "support/catch.h"
#include "support/law.h"

using namespace appui;
using namespace appui::test;

TEST_CASE("Protection fonctionnelle: two months of silence from reception, then two months to the court", "[legal]")
{
    Dossier dossier;
    dossier.steps.put(step("protection-fonctionnelle", "2026-11-16", "2026-11-18"));
    const Deadline answer = theOne(dossier, "protection-answer-2m");
    CHECK(answer.startIsCertain);
    CHECK(answer.lastLegalDay == day("2027-01-18"));
    CHECK(answer.prudentDay == day("2027-01-19"));
    CHECK(of(dossier, "protection-court-2m", "2027-01-18").isEmpty());
    const Deadline court = theOne(dossier, "protection-court-2m", "2027-01-19");
    CHECK(court.start == day("2027-01-18"));
    CHECK(court.lastLegalDay == day("2027-03-18"));
    CHECK(court.prudentDay == day("2027-03-17"));

    // A request received on 31 December: there is no 31 February.
    Dossier monthEnd;
    monthEnd.steps.put(step("protection-fonctionnelle", "2026-12-29", "2026-12-31"));
    CHECK(theOne(monthEnd, "protection-answer-2m").lastLegalDay == day("2027-02-28"));

    // Reception unknown: counted from the sending, which is earlier, and said.
    Dossier unproved;
    unproved.steps.put(step("protection-fonctionnelle", "2026-11-16"));
    CHECK(theOne(unproved, "protection-answer-2m").lastLegalDay == day("2027-01-16"));
    CHECK_FALSE(theOne(unproved, "protection-answer-2m").startIsCertain);

    // A refusal in writing starts the two months at once.
    Step refused = step("protection-fonctionnelle", "2026-11-16", "2026-11-18");
    refused.answered = date("2026-12-10");
    refused.answer = QStringLiteral("refus");
    dossier.steps.put(refused);
    CHECK(theOne(dossier, "protection-answer-2m").state == Deadline::State::Done);
    CHECK(theOne(dossier, "protection-court-2m").lastLegalDay == day("2027-02-10"));
    dossier.steps.put(step("recours-tribunal-administratif", "2027-02-01"));
    CHECK(theOne(dossier, "protection-court-2m").state == Deadline::State::Done);
}

TEST_CASE("A civil party's complaint opens three months after a complaint with proof of its date", "[legal]")
{
    Dossier dossier;
    Step complaint = step("plainte-simple", "2026-11-16", "2026-11-30");
    dossier.steps.put(complaint);
    CHECK(says(theOne(dossier, "cpc-3m"), "récépissé"));
    CHECK_FALSE(theOne(dossier, "cpc-3m").startIsCertain);
    complaint.reference = QStringLiteral("1A 000 000 0000 0");
    dossier.steps.put(complaint);
    const Deadline opening = theOne(dossier, "cpc-3m");
    CHECK(opening.kind == LimitationRule::Kind::Opening);
    CHECK(opening.startIsCertain);
    CHECK(opening.lastLegalDay == day("2027-02-28"));
    CHECK(opening.prudentDay == day("2027-03-01"));
}

TEST_CASE("An accident at work: the period depends on the status", "[legal]")
{
    Dossier dossier;
    Event event;
    event.id = QStringLiteral("e");
    event.date = date("2026-11-12");
    event.answers = {{QStringLiteral("accident"), QStringLiteral("yes")}, {QStringLiteral("sick_leave"), QStringLiteral("yes")}};
    dossier.events.put(event);

    dossier.profile.victim.status = QStringLiteral("professeure certifiée d'éducation musicale, titulaire");
    CHECK(theOne(dossier, "accident-15d").lastLegalDay == day("2026-11-27"));
    CHECK(theOne(dossier, "accident-15d").prudentDay == day("2026-11-26"));
    CHECK(of(dossier, "work-accident-48h").isEmpty());
    CHECK(theOne(dossier, "sick-leave-48h").lastLegalDay == day("2026-11-14"));
    CHECK(of(dossier, "sick-leave-contract-48h").isEmpty());

    dossier.profile.victim.status = QStringLiteral("AESH, non titulaire");
    CHECK(of(dossier, "accident-15d").isEmpty());
    const Deadline declared = theOne(dossier, "work-accident-48h", "2026-11-14");
    CHECK(declared.prudentDay == day("2026-11-13"));
    CHECK(declared.lastLegalDay == day("2026-11-14"));
    CHECK(declared.state == Deadline::State::Near);
    CHECK(of(dossier, "sick-leave-48h").isEmpty());
    const Deadline sent = theOne(dossier, "sick-leave-contract-48h");
    CHECK(sent.prudentDay == day("2026-11-13"));
    CHECK(sent.mark == Mark::Memory);
    CHECK_FALSE((sent.title + sent.text + sent.source).contains(QStringLiteral("86-442")));

    dossier.profile.victim.status.clear();
    CHECK(of(dossier, "accident-15d").size() + of(dossier, "work-accident-48h").size() == 2);

    dossier.steps.put(step("accident-service", "2026-11-20"));
    CHECK(theOne(dossier, "accident-15d").state == Deadline::State::Done);
}

TEST_CASE("Answers to wait for: GDPR, right of reply, platform, and what the person noted", "[legal]")
{
    Dossier dossier;
    dossier.steps.put(step("effacement", "2026-11-28", "2026-11-30"));
    CHECK(theOne(dossier, "erasure-answer-1m").lastLegalDay == day("2026-12-30"));
    CHECK(theOne(dossier, "erasure-extended-3m").lastLegalDay == day("2027-02-28"));
    dossier.steps.put(step("droit-reponse", "2026-11-20", "2026-11-23"));
    CHECK(theOne(dossier, "reply-insertion-3d").lastLegalDay == day("2026-11-26"));

    Step notice = step("notification-plateforme", "2026-11-20");
    notice.next = date("2026-11-27");
    dossier.steps.put(notice);
    const Deadline reminder = theOne(dossier, "platform-answer");
    CHECK(reminder.prudentDay == day("2026-11-27"));
    CHECK_FALSE(reminder.lastLegalDay.isValid());
    CHECK(reminder.daysLeft == 5);

    Step other = step("autre", "2026-11-20");
    other.next = date("2026-12-25");
    dossier.steps.put(other);
    CHECK(theOne(dossier, "step-reminder").prudentDay == day("2026-12-25"));

    Propos site = propos("2026-11-03");
    site.answers.insert(QStringLiteral("can_reply"), QStringLiteral("no"));
    CHECK(theOne(dossierOf(site), "reply-right-3m").lastLegalDay == day("2027-02-03"));
    CHECK(of(dossierOf(propos("2026-11-03")), "reply-right-3m").isEmpty());
}

TEST_CASE("Steps are proposed in order, for the status, with what the answers point to", "[legal]")
{
    Dossier dossier;
    const auto proposed = [&] {
        QStringList ids;
        for (const ProposedStep &each : proposedSteps(dossier, catalogue()))
            ids << each.procedure;
        return ids;
    };
    dossier.profile.victim.status = QStringLiteral("professeure certifiée, titulaire");
    const QStringList tenured = proposed();
    CHECK(tenured.first() == u"capture");
    CHECK(tenured.contains(u"accident-service"));
    CHECK(tenured.contains(u"arret-travail"));
    CHECK_FALSE(tenured.contains(u"arret-travail-contractuel"));
    CHECK_FALSE(tenured.contains(u"accident-travail"));
    CHECK_FALSE(tenured.contains(u"adresse-declaree")); // how to do another one, no step by itself
    CHECK(tenured.indexOf(u"avocat-conseil") < tenured.indexOf(u"plainte-simple"));
    CHECK(tenured.indexOf(u"plainte-simple") < tenured.indexOf(u"plainte-cpc"));

    CHECK(tenured.contains(u"discipline"));
    dossier.profile.victim.school = QStringLiteral("École primaire Exemple");
    CHECK_FALSE(proposed().contains(u"discipline"));
    CHECK_FALSE(proposed().contains(u"fait-etablissement"));
    CHECK(proposed().contains(u"signalement-hierarchie"));

    for (const auto &status : {QStringLiteral("AESH"), QStringLiteral("contractuelle")}) {
        dossier.profile.victim.status = status;
        CHECK(proposed().contains(u"accident-travail"));
        CHECK_FALSE(proposed().contains(u"accident-service"));
        CHECK(proposed().contains(u"arret-travail-contractuel"));
        CHECK_FALSE(proposed().contains(u"arret-travail"));
    }
    dossier.profile.victim.status.clear();
    CHECK(proposed().contains(u"accident-travail"));
    CHECK(proposed().contains(u"accident-service"));

    Propos threat = propos("2026-11-03");
    threat.answers = {{QStringLiteral("threat"), QStringLiteral("death")},
                      {QStringLiteral("threat_written"), QStringLiteral("yes")}};
    dossier.propos.put(threat);
    dossier.steps.put(step("plainte-simple", "2026-11-16"));
    for (const ProposedStep &each : proposedSteps(dossier, catalogue())) {
        if (each.procedure == u"plainte-simple") {
            CHECK(each.advised);
            CHECK(each.taken == QStringList{QStringLiteral("plainte-simple")});
        } else if (each.procedure == u"droit-reponse") {
            CHECK_FALSE(each.advised);
        }
    }
}
