// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reviewcase.h"
#include "support/catch.h"
#include "support/law.h"

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

TEST_CASE("Each gap of an exhibit leads to its field", "[review]")
{
    using Spoil = void (*)(Exhibit &);
    struct Line
    {
        Spoil spoil;
        const char *gap;
    };
    const auto line =
        GENERATE(Line{[](Exhibit &x) { x.url.clear(); }, "url-missing exhibit x -> url"},
                 Line{[](Exhibit &x) { x.url = u"https://chirper.example/"_s; }, "url-home-page exhibit x -> url"},
                 Line{[](Exhibit &x) { x.url = u"https://chirper.example"_s; }, "url-home-page exhibit x -> url"},
                 Line{[](Exhibit &x) { x.url = u"chirper.example/a/status/1"_s; }, "url-invalid exhibit x -> url"},
                 Line{[](Exhibit &x) { x.seen = {}; }, "seen-missing exhibit x -> seen"},
                 Line{[](Exhibit &x) { x.seen = date("2026-11-23"); }, "seen-in-future exhibit x -> seen"},
                 Line{[](Exhibit &x) { x.seen = date("2026-11-09"); }, "seen-before-published propos p -> published"},
                 Line{[](Exhibit &x) { x.seen = date("2026-11-10T15:30+01:00"); }, "seen-before-published propos p -> published"},
                 Line{[](Exhibit &x) { x.title = u"01"_s; }, "title-missing exhibit x -> title"},
                 Line{[](Exhibit &x) { x.remarks = {u"has-position"_s}; }, "position-in-file exhibit x -> recipients"},
                 Line{[](Exhibit &x) { x.remarks = {u"broken"_s}; }, "exhibit-damaged exhibit x"},
                 Line{[](Exhibit &x) { x.remarks = {u"looks-reencoded"_s}; }, "re-encoded exhibit x -> provenance"},
                 Line{[](Exhibit &x) { x.provenance = Provenance::Received; }, "second-hand exhibit x -> provenance"},
                 Line{[](Exhibit &x) {
                          x.facts = {{u"taken.at"_s, u"2026-11-01T08:00:00"_s}};
                      },
                      "date-differs-from-file exhibit x -> seen"});
    Dossier dossier = soundDossier();
    Exhibit spoiled = exhibit(dossier);
    line.spoil(spoiled);
    dossier.exhibits.put(spoiled);
    CHECK(found(dossier) == QStringList{QString::fromLatin1(line.gap)});
}

TEST_CASE("Each gap of words leads to its field", "[review]")
{
    using Spoil = void (*)(Propos &);
    struct Line
    {
        Spoil spoil;
        const char *gap;
    };
    const auto line = GENERATE(
        Line{[](Propos &p) { p.verbatim = u"  "_s; }, "words-missing propos p -> verbatim"},
        Line{[](Propos &p) { p.verbatim = u"« nulle », « on va te crever les pneus »"_s; },
             "several-phrases propos p -> verbatim"},
        Line{[](Propos &p) { p.verbatim = u"elle habite rue des Tilleuls"_s; }, "address-in-words exhibit x -> recipients"},
        Line{[](Propos &p) { p.published = {}; }, "date-missing propos p -> published"},
        Line{[](Propos &p) { p.published = date("2026-11"); }, "date-imprecise propos p -> published"},
        Line{[](Propos &p) { p.published = date("2026-11-10", PartialDate::Source::AtTheLatest); },
             "date-imprecise propos p -> published"},
        Line{[](Propos &p) { p.audience = {}; },
             "audience-unknown propos p -> audience + candidates-undecided propos p -> answers"},
        Line{[](Propos &p) { p.audience = {Audience::Kind::Group}; },
             "candidates-undecided propos p -> answers + group-size-missing propos p -> audience"},
        Line{[](Propos &p) { p.author.clear(); }, "author-missing propos p -> author"},
        Line{[](Propos &p) { p.answers = {}; }, "questions-unanswered dossier -> answers"},
        Line{[](Propos &p) { p.answers.insert(u"sexual_image"_s, u"yes"_s); },
             "candidate-open propos p -> answers + sexual-image propos p -> answers"},
        Line{[](Propos &p) { p.answers.insert(u"qualification"_s, u"outrage"_s); },
             "qualification-not-candidate propos p -> answers"},
        Line{[](Propos &p) {
                 p.answers.insert(u"repeated"_s, u"yes"_s);
                 p.answers.insert(u"same_author"_s, u"yes"_s);
                 p.answers.insert(u"health"_s, u"yes"_s);
             },
             "health-certificate-missing propos p -> exhibits"});
    Dossier dossier = soundDossier();
    Propos spoiled = words(dossier);
    line.spoil(spoiled);
    dossier.propos.put(spoiled);
    CHECK(found(dossier) == QString::fromLatin1(line.gap).split(u" + "_s));
}

TEST_CASE("A date after today is a gap, and leaves no wrong order", "[review]")
{
    Dossier dossier = soundDossier();
    Propos spoiled = words(dossier);
    spoiled.published = date("2026-11-23");
    dossier.propos.put(spoiled);
    CHECK(found(dossier).contains(u"date-in-future propos p -> published"_s));
}

TEST_CASE("The same words hold one qualification", "[review]")
{
    Dossier dossier = soundDossier();
    Propos first = words(dossier);
    first.answers.insert(u"qualification"_s, u"inj_pub_fp"_s);
    dossier.propos.put(first);
    Propos second = first;
    second.id = u"q"_s;
    second.verbatim = u" Vraie  nulle"_s;
    dossier.propos.put(second);
    CHECK(found(dossier) == QStringList{u"words-doubled propos q -> verbatim"_s});

    second.answers.insert(u"fact"_s, u"yes"_s);
    second.answers.insert(u"qualification"_s, u"diff_pub_fp"_s);
    dossier.propos.put(second);
    CHECK(found(dossier) == QStringList{u"two-qualifications propos q -> answers"_s, u"words-doubled propos q -> verbatim"_s});

    // Said again by somebody else, or on another day, they are other words.
    second.published = date("2026-11-11");
    dossier.propos.put(second);
    CHECK(found(dossier).isEmpty());
}

TEST_CASE("Acts: what a page says, who saw it, what shows it", "[review]")
{
    Dossier dossier = soundDossier();
    Exhibit page = exhibit(dossier);
    page.id = u"y"_s;
    page.number = 2;
    dossier.exhibits.put(page);
    Event event{.id = u"e"_s, .what = u"Page des commentaires"_s, .date = date("2026-11-10"), .exhibits = {u"y"_s}};
    dossier.events.put(event);
    CHECK(found(dossier) == QStringList{u"audience-unknown event e -> audience"_s, u"author-missing event e -> author"_s,
                                        u"questions-unanswered dossier -> answers"_s, u"words-missing event e -> what"_s});

    event.audience.kind = Audience::Kind::Public;
    event.author = u"a"_s;
    event.answers = {{u"false_account"_s, u"yes"_s}, {u"parody"_s, u"no"_s}, {u"harm_meant"_s, u"yes"_s}};
    dossier.events.put(event);
    CHECK(found(dossier).isEmpty());

    event.exhibits = {u"gone"_s};
    dossier.events.put(event);
    CHECK(found(dossier) ==
          QStringList{u"exhibit-missing event e -> exhibits"_s, u"exhibit-shows-nothing exhibit y -> propos"_s});
}

TEST_CASE("What the complaint names under reserve, or not at all, leads to the questions", "[review]")
{
    Dossier dossier = soundDossier();
    Propos threat = words(dossier);
    threat.answers = {{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}};
    const auto answered = [&](const QString &question, const QString &answer) {
        threat.answers.insert(question, answer);
        dossier.propos.put(threat);
        return found(dossier);
    };
    const QString open = u"candidate-open propos p -> answers"_s;
    CHECK(answered(u"insult"_s, u"no"_s) == QStringList{open});
    CHECK(answered(u"on_duty"_s, u"unknown"_s).isEmpty());
    CHECK(answered(u"on_duty"_s, u"no"_s).isEmpty());

    const QString undecided = u"candidates-undecided propos p -> answers"_s;
    threat.answers = {{u"insult"_s, u"yes"_s}, {u"work"_s, u"yes"_s}};
    CHECK(answered(u"fact"_s, u"yes"_s) == QStringList{undecided});
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    CHECK(gaps.first().why.contains(catalogue().offence(u"inj_pub_fp"_s)->label));
    CHECK(gaps.first().why.contains(catalogue().offence(u"diff_pub_fp"_s)->label));
    CHECK(answered(u"qualification"_s, u"diff_pub_fp"_s).isEmpty());

    threat.answers = {{u"insult"_s, u"no"_s}};
    CHECK(answered(u"name_published"_s, u"yes"_s).isEmpty()); // a civil matter, of which no complaint speaks
}

TEST_CASE("A day that the account gives is pointed to where only its month was noted", "[review]")
{
    struct Line
    {
        const char *published;
        QString account;
        QString told; ///< empty: nothing to point to
    };
    const auto line = GENERATE(Line{"2026-10", u"Depuis le 14 octobre 2026, je reçois des messages."_s, u"14 octobre 2026"_s},
                               Line{"2026-10", u"Vu le 14/10/2026."_s, u"14/10/2026"_s},
                               Line{"2026", u"Depuis le 1er mars 2026."_s, u"1er mars 2026"_s},
                               Line{"2026-10", u"Depuis le 3 novembre 2026."_s, {}}, Line{"2026-10", u"Depuis 14 jours."_s, {}},
                               Line{"2026-10", u"Le 14 octobre 2025."_s, {}}, Line{"2026-10", u"Le 32 octobre 2026."_s, {}});
    INFO(line.account.toStdString());
    Dossier dossier = soundDossier();
    dossier.profile.account = line.account;
    Propos words = *dossier.propos.find(u"p"_s);
    words.published = date(line.published);
    dossier.propos.put(words);
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    const auto imprecise = std::find_if(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.code == u"date-imprecise"; });
    REQUIRE(imprecise != gaps.end());
    CHECK(imprecise->remedy.contains(u"“%1”"_s.arg(line.told)) == !line.told.isEmpty());
}

TEST_CASE("An answer below somebody's message has an address of its own", "[review]")
{
    struct Line
    {
        QString url;
        QString account;
        bool elsewhere;
    };
    const auto line = GENERATE(Line{u"https://chirper.example/b/status/1"_s, u"@a"_s, true},
                               Line{u"https://chirper.example/A/status/1"_s, u"@a"_s, false},
                               Line{u"https://chirper.example/@a/status/1"_s, u"@a"_s, false},
                               Line{u"https://chirper.example/watch?v=1"_s, u"@a"_s, false},
                               Line{u"https://chirper.example/b/status/1"_s, {}, false},
                               Line{u"https://chirper.example/a/status/1"_s, u"Nono"_s, false});
    INFO(line.url.toStdString());
    Dossier dossier = soundDossier();
    Exhibit shown = *dossier.exhibits.find(u"x"_s);
    shown.url = line.url;
    dossier.exhibits.put(shown);
    Party author = *dossier.parties.find(u"a"_s);
    author.account = line.account;
    author.name = u"A"_s;
    dossier.parties.put(author);
    CHECK(found(dossier).contains(u"url-elsewhere propos p -> exhibits"_s) == line.elsewhere);
}
