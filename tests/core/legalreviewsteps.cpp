// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reviewcase.h"
#include "support/catch.h"
#include "support/law.h"

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

TEST_CASE("A period that ends is told while something can be done, and after", "[review]")
{
    const Dossier dossier = soundDossier();
    CHECK(found(dossier, "2027-01-09").isEmpty());
    CHECK(found(dossier, "2027-01-10") == QStringList{u"deadline-near propos p"_s});
    CHECK(found(dossier, "2027-02-10") == QStringList{u"deadline-near propos p"_s});
    CHECK(found(dossier, "2027-02-11") == QStringList{u"deadline-passed propos p"_s});

    Dossier doubtful = soundDossier();
    Propos partial = words(doubtful);
    partial.published = date("2026-10");
    doubtful.propos.put(partial);
    CHECK(found(doubtful, "2027-01-15").contains(u"deadline-doubtful propos p"_s));
    CHECK(review(doubtful, catalogue(), wholeProof(), day("2027-01-15")).first().code == u"deadline-doubtful");
}

TEST_CASE("Steps: proof, dates, answers", "[review]")
{
    Dossier dossier = soundDossier();
    Step complaint = step("plainte-simple", "2026-11-16", "2026-11-18");
    dossier.steps.put(complaint);
    const QString runsOn = u"complaint-stops-nothing step plainte-simple -> kind"_s;
    CHECK(found(dossier) == QStringList{runsOn, u"step-unproved step plainte-simple -> receipt"_s});
    complaint.reference = u"1A"_s;
    complaint.received = date("2026-11-15");
    dossier.steps.put(complaint);
    CHECK(found(dossier) == QStringList{runsOn, u"step-dates-contradict step plainte-simple -> received"_s});

    dossier = soundDossier();
    dossier.steps.put(step("autre", ""));
    CHECK(found(dossier) == QStringList{u"step-not-dated step autre -> sent"_s});
    dossier.steps.put(step("autre", "2026-12-01"));
    CHECK(found(dossier) == QStringList{u"step-date-in-future step autre -> sent"_s});
    Step due = step("autre", "2026-11-01");
    due.next = date("2026-11-20");
    dossier.steps.put(due);
    CHECK(found(dossier) == QStringList{u"step-due step autre -> next"_s});
    dossier.steps.put(step("danse", "2026-11-01"));
    CHECK(found(dossier).contains(u"step-kind-unknown step danse -> kind"_s));

    dossier = soundDossier();
    Step erasure = step("effacement", "2026-10-01", "2026-10-02");
    erasure.reference = u"RAR"_s;
    dossier.steps.put(erasure);
    CHECK(found(dossier) == QStringList{u"answer-overdue step effacement -> answer"_s});
}

TEST_CASE("Whatever passes for a complaint is said to stop no clock, and nothing else is", "[review]")
{
    const auto isTold = [](const char *kind) {
        Dossier dossier = soundDossier();
        dossier.steps.put(step(kind, "2026-11-16"));
        return found(dossier).contains(u"complaint-stops-nothing step %1 -> kind"_s.arg(QLatin1StringView(kind)));
    };
    for (const char *kind : {"plainte-simple", "plainte-police", "plainte-en-ligne", "visioplainte", "main-courante"}) {
        INFO(kind);
        CHECK(isTold(kind));
    }
    for (const char *kind : {"plainte-cpc", "pharos", "signalement-article-40", "notification-plateforme"}) {
        INFO(kind);
        CHECK_FALSE(isTold(kind));
    }
}

TEST_CASE("A plain complaint is said to leave the press law's clock running", "[review]")
{
    Dossier dossier = soundDossier();
    Step complaint = step("plainte-police", "2026-11-16");
    complaint.reference = u"PV 1"_s;
    dossier.steps.put(complaint);
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].code == u"complaint-stops-nothing");
    CHECK(!gaps[0].why.contains(u"P1"));
    CHECK(gaps[0].why.contains(dossier.propos.begin()->verbatim.first(10)));
    CHECK(gaps[0].why.contains(u"10/02/2027"));
    CHECK(gaps[0].law.contains(u"n’interrompt pas"));

    complaint.concerns = {u"another"_s};
    dossier.steps.put(complaint);
    CHECK(found(dossier).isEmpty());
    complaint.concerns.clear();
    dossier.steps.put(complaint);
    dossier.steps.put(step("citation-directe", "2026-11-20"));
    CHECK(found(dossier).isEmpty());
}

TEST_CASE("A civil party's complaint is said to stop nothing for a petty offence", "[review]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        const char *step;
        Kind audience;
        Answer motive;
        bool told;
    };
    const auto line = GENERATE(
        Line{"plainte-cpc", Kind::Addressed, Answer::No, true}, Line{"plainte-cpc", Kind::Addressed, Answer::Yes, true},
        Line{"plainte-cpc", Kind::Public, Answer::No, false}, Line{"citation-directe", Kind::Addressed, Answer::No, false});
    INFO(line.step);
    Dossier dossier = soundDossier();
    Propos words = *dossier.propos.find(u"p"_s);
    words.audience.kind = line.audience;
    words.discriminatory = line.motive;
    words.answers.insert(u"directed"_s, u"no"_s);
    dossier.propos.put(words);
    dossier.steps.put(step(line.step, "2026-11-16"));
    const QString gap = u"petty-offence-not-stopped step %1 -> kind"_s.arg(QLatin1StringView(line.step));
    CHECK(found(dossier).contains(gap) == line.told);
}

TEST_CASE("A petty offence's period that is over is told in the past", "[review]")
{
    Dossier dossier = soundDossier();
    Propos words = *dossier.propos.find(u"p"_s);
    words.audience.kind = Audience::Kind::Addressed;
    words.discriminatory = Answer::Yes;
    dossier.propos.put(words);
    dossier.steps.put(step("plainte-cpc", "2026-11-16"));
    const QString due = u"petty-offence-not-stopped step plainte-cpc -> kind"_s;
    const QString over = u"petty-offence-elapsed step plainte-cpc -> kind"_s;
    CHECK(found(dossier, "2027-02-10").contains(due));
    CHECK_FALSE(found(dossier, "2027-02-10").contains(over));
    CHECK_FALSE(found(dossier, "2027-02-11").contains(due));
    CHECK(found(dossier, "2027-02-11").contains(over));
}

TEST_CASE("Of petty offences alone, done online, the review asks for a reason of the court", "[review]")
{
    Dossier dossier = soundDossier();
    Propos words = *dossier.propos.find(u"p"_s);
    words.audience.kind = Audience::Kind::Addressed;
    words.answers = {{u"insult"_s, u"yes"_s}, {u"fact"_s, u"no"_s}, {u"qualification"_s, u"inj_np"_s}};
    dossier.propos.put(words);
    const QString gap = u"petty-court-ground-missing profile -> place_of_facts"_s;
    CHECK(found(dossier).contains(gap));
    words.answers.insert(u"online"_s, u"no"_s);
    dossier.propos.put(words);
    CHECK_FALSE(found(dossier).contains(gap));
    words.answers.remove(u"online"_s);
    dossier.propos.put(words);
    Party author = *dossier.parties.find(u"a"_s);
    author.address = u"1 rue du Moulin, Toul"_s;
    dossier.parties.put(author);
    CHECK_FALSE(found(dossier).contains(gap));
}

TEST_CASE("A civil party's complaint before its term is said to be premature where it has to wait", "[review]")
{
    struct Line
    {
        const char *what;
        const char *taken;
        const char *filed;    ///< the plain complaint; empty: none
        const char *answered; ///< the plain complaint, on that day
        bool press;
        bool told;
    };
    const auto line = GENERATE(Line{"without a complaint", "2026-11-16", "", "", false, true},
                               Line{"before the silence", "2026-11-16", "2026-11-12", "", false, true},
                               Line{"on the last day of the silence", "2027-02-12", "2026-11-12", "", false, true},
                               Line{"after the silence", "2027-02-13", "2026-11-12", "", false, false},
                               Line{"after a dismissal", "2026-12-02", "2026-11-12", "2026-12-01", false, false},
                               Line{"by its month, perhaps late enough", "2027-02", "2026-11-12", "", false, false},
                               Line{"a press offence waits for nothing", "2026-11-16", "", "", true, false});
    INFO(line.what);
    Dossier dossier = soundDossier();
    Propos words = *dossier.propos.find(u"p"_s);
    words.answers = line.press
                        ? QJsonObject{{u"insult"_s, u"yes"_s}, {u"qualification"_s, u"inj_pub_fp"_s}, {u"work"_s, u"yes"_s}}
                        : QJsonObject{{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}, {u"work"_s, u"yes"_s}};
    dossier.propos.put(words);
    if (*line.filed) {
        Step complaint = step("plainte-simple", line.filed, line.filed);
        complaint.reference = u"1A 000"_s;
        complaint.answered = date(line.answered);
        dossier.steps.put(complaint);
    }
    dossier.steps.put(step("plainte-cpc", line.taken));
    CHECK(found(dossier, "2027-03-01").contains(u"civil-party-premature step plainte-cpc -> sent"_s) == line.told);
}
