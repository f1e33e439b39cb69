// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review.h"

#include "legal/review_p.h"
#include "support/catch.h"
#include "support/law.h"
#include "support/sampledossier.h"
#include "support/testdata.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

/** A dossier in which nothing is missing: each case spoils one thing. */
Dossier soundDossier()
{
    Dossier dossier;
    dossier.heading.id = u"d"_s;
    Victim &victim = dossier.profile.victim;
    victim.familyName = u"Fontanel"_s;
    victim.givenNames = u"Claire"_s;
    victim.birthDate = date("1984-05-17");
    victim.birthPlace = u"Épinal"_s;
    victim.nationality = u"française"_s;
    victim.status = u"professeure certifiée, titulaire"_s;
    victim.school = u"Collège Jean-Exemple, Nancy"_s;
    victim.declaredAddress = u"Collège Jean-Exemple, 54000 Nancy"_s;
    victim.declaredAddressKind = u"professional"_s;
    victim.phone = u"06"_s;
    dossier.profile.procureur.name = u"Tribunal judiciaire de Nancy"_s;
    dossier.profile.recteur.address = u"54035 Nancy"_s;
    dossier.profile.account = u"Le 3 novembre…"_s;
    dossier.profile.harm = u"Sommeil perdu"_s;
    dossier.profile.damageEstimate = u"3 000 €, provisoirement"_s;
    dossier.profile.placeOfFacts = u"Nancy et en ligne"_s;
    dossier.exhibits.put({.id = u"x"_s,
                          .number = 1,
                          .title = u"Fil"_s,
                          .digest = QByteArray(32, 'x'),
                          .mediaType = u"image/png"_s,
                          .fileName = u"01.png"_s,
                          .url = u"https://chirper.example/a/status/1"_s,
                          .platform = u"Chirper"_s,
                          .seen = date("2026-11-11T19:05+01:00")});
    dossier.parties.put(
        {.id = u"a"_s, .account = u"@a"_s, .platform = u"Chirper"_s, .profileUrl = u"https://chirper.example/a"_s});
    dossier.propos.put({.id = u"p"_s,
                        .verbatim = u"vraie nulle"_s,
                        .published = date("2026-11-10T15:31+01:00"),
                        .audience = {Audience::Kind::Public},
                        .author = u"a"_s,
                        .discriminatory = Answer::No,
                        .exhibits = {u"x"_s},
                        .answers = {{u"insult"_s, u"yes"_s}, {u"work"_s, u"yes"_s}}});
    return dossier;
}

ProofState wholeProof()
{
    return {.stamped = {QByteArray(32, 'x')}, .headStamped = true};
}

QStringList found(const Dossier &dossier, const char *today = "2026-11-22", const ProofState &proof = wholeProof())
{
    QStringList all;
    for (const Gap &gap : review(dossier, catalogue(), proof, day(today)))
        all << gap.code + u' ' + toToken(gap.subject) + (gap.id.isEmpty() ? QString() : u' ' + gap.id) +
                   (gap.field.isEmpty() ? QString() : u" -> "_s + gap.field);
    all.sort();
    return all;
}

Exhibit exhibit(const Dossier &dossier)
{
    return *dossier.exhibits.find(u"x"_s);
}

Propos words(const Dossier &dossier)
{
    return *dossier.propos.find(u"p"_s);
}

} // namespace

TEST_CASE("Every code of the review is documented, and every sentence is whole", "[review]")
{
    const QByteArray document = contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/core/legal/REVIEW.md"));
    const QStringList codes = reviewCodes();
    QStringList sorted = codes;
    sorted.sort();
    CHECK(codes == sorted);
    CHECK(document.count("\n| `") == codes.size());
    for (const QString &code : codes) {
        INFO(code.toStdString());
        const GapKind *kind = gapKind(QLatin1StringView(code.toLatin1()));
        REQUIRE(kind);
        CHECK(document.contains("\n| `" + code.toLatin1() + "` | " + toToken(kind->severity).toLatin1() + " |"));
        CHECK(QByteArray(kind->why).endsWith('.'));
        CHECK(QByteArray(kind->remedy).endsWith('.'));
        const QString law = QLatin1StringView(kind->law);
        CHECK((law.isEmpty() || catalogue().fact(law) || catalogue().warning(law) || catalogue().reference(law)));
    }
}

TEST_CASE("In a sound dossier the review finds nothing", "[review]")
{
    CHECK(found(soundDossier()) == QStringList());
}

TEST_CASE("An empty dossier lacks everything that a complaint needs", "[review]")
{
    const QList<Gap> gaps = review(Dossier(), catalogue(), {}, day("2026-11-22"));
    QStringList blocking;
    for (const Gap &gap : gaps) {
        if (gap.severity == Gap::Severity::Blocking)
            blocking << gap.code;
        CHECK_FALSE(gap.why.contains(u'%'));
        CHECK_FALSE(gap.remedy.contains(u'%'));
    }
    CHECK(blocking ==
          QStringList{u"victim-name-missing"_s, u"address-missing"_s, u"account-missing"_s, u"no-exhibit"_s, u"no-facts"_s});
    CHECK(std::is_sorted(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return a.severity < b.severity; }));
}

TEST_CASE("Each gap of the situation leads to its field", "[review]")
{
    using Spoil = void (*)(Profile &);
    struct Line
    {
        Spoil spoil;
        const char *gap;
    };
    const auto line =
        GENERATE(Line{[](Profile &p) { p.victim.familyName.clear(); }, "victim-name-missing profile -> victim.family_name"},
                 Line{[](Profile &p) { p.victim.birthDate = {}; }, "civil-status-incomplete profile -> victim.birth_date"},
                 Line{[](Profile &p) { p.victim.nationality.clear(); }, "civil-status-incomplete profile -> victim.nationality"},
                 Line{[](Profile &p) { p.victim.declaredAddress.clear(); }, "address-missing profile -> victim.declared_address"},
                 Line{[](Profile &p) { p.victim.declaredAddressKind = u"personal"_s; },
                      "private-address profile -> victim.declared_address_kind"},
                 Line{[](Profile &p) { p.victim.declaredAddressKind = u"third-party"_s; },
                      "third-party-consent profile -> victim.declared_address_kind"},
                 Line{[](Profile &p) { p.victim.phone.clear(); }, "contact-missing profile -> victim.phone"},
                 Line{[](Profile &p) { p.victim.status = u"chercheuse d'or"_s; }, "status-unknown profile -> victim.status"},
                 Line{[](Profile &p) { p.victim.school.clear(); }, "school-missing profile -> victim.school"},
                 Line{[](Profile &p) { p.victim.aslMember = true; }, "asl-number-missing profile -> victim.asl_number"},
                 Line{[](Profile &p) { p.procureur.name.clear(); }, "court-missing profile -> procureur.name"},
                 Line{[](Profile &p) { p.procureur.name = u"Tribunal judiciaire d’Épinal"_s; },
                      "court-reason-missing profile -> place_of_facts"},
                 Line{[](Profile &p) { p.placeOfFacts.clear(); }, "court-reason-missing profile -> place_of_facts"},
                 Line{[](Profile &p) { p.recteur.address.clear(); }, "recteur-missing profile -> recteur.address"},
                 Line{[](Profile &p) { p.account.clear(); }, "account-missing profile -> account"},
                 Line{[](Profile &p) { p.harm.clear(); }, "harm-missing profile -> harm"},
                 Line{[](Profile &p) { p.damageEstimate.clear(); }, "damage-estimate-missing profile -> damage_estimate"},
                 Line{[](Profile &p) { p.harm = u"arrêt de travail du 13 au 20"_s; }, "health-clock-unasked profile -> harm"});
    Dossier dossier = soundDossier();
    line.spoil(dossier.profile);
    CHECK(found(dossier) == QStringList{QString::fromLatin1(line.gap)});
}

TEST_CASE("The workplace's address is declared for what the functions were the reason of", "[review]")
{
    Dossier dossier = soundDossier();
    const Propos words = *dossier.propos.begin();
    dossier.profile.victim.declaredAddressKind = u"professional"_s;
    const auto answered = [&](const QString &answer) {
        Propos changed = words;
        changed.answers[u"work"_s] = answer;
        Dossier other = dossier;
        other.propos.put(changed);
        return found(other);
    };
    const QString gap = u"professional-address-unrelated profile -> victim.declared_address_kind"_s;
    CHECK(answered(u"no"_s).contains(gap));
    CHECK_FALSE(answered(u"yes"_s).contains(gap));
    CHECK_FALSE(answered(u"unknown"_s).contains(gap));
    dossier.profile.victim.declaredAddressKind = u"third-party"_s;
    CHECK_FALSE(answered(u"no"_s).contains(gap));
}

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
        Line{[](Propos &p) { p.audience = {}; }, "audience-unknown propos p -> audience"},
        Line{[](Propos &p) { p.audience = {Audience::Kind::Group}; }, "group-size-missing propos p -> audience"},
        Line{[](Propos &p) { p.author.clear(); }, "author-missing propos p -> author"},
        Line{[](Propos &p) { p.answers = {}; }, "questions-unanswered dossier -> answers"},
        Line{[](Propos &p) { p.answers.insert(u"sexual_image"_s, u"yes"_s); }, "sexual-image propos p -> answers"},
        Line{[](Propos &p) { p.answers.insert(u"qualification"_s, u"outrage"_s); },
             "qualification-not-candidate propos p -> answers"},
        Line{[](Propos &p) {
                 p.answers.insert(u"repeated"_s, u"yes"_s);
                 p.answers.insert(u"health"_s, u"yes"_s);
             },
             "health-certificate-missing propos p -> exhibits"});
    Dossier dossier = soundDossier();
    Propos spoiled = words(dossier);
    line.spoil(spoiled);
    dossier.propos.put(spoiled);
    CHECK(found(dossier) == QStringList{QString::fromLatin1(line.gap)});
}

TEST_CASE("A date after today is a gap, and leaves no wrong order", "[review]")
{
    Dossier dossier = soundDossier();
    Propos spoiled = words(dossier);
    spoiled.published = date("2026-11-23");
    dossier.propos.put(spoiled);
    CHECK(found(dossier).contains(u"date-in-future propos p -> published"_s));
}

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
    event.answers = {{u"false_account"_s, u"yes"_s}};
    dossier.events.put(event);
    CHECK(found(dossier).isEmpty());

    event.exhibits = {u"gone"_s};
    dossier.events.put(event);
    CHECK(found(dossier) ==
          QStringList{u"exhibit-missing event e -> exhibits"_s, u"exhibit-shows-nothing exhibit y -> propos"_s});
}

TEST_CASE("A medical paper stays away from the recteur, and asks for its short periods", "[review]")
{
    Dossier dossier = soundDossier();
    Exhibit certificate{.id = u"m"_s,
                        .number = 2,
                        .title = u"Certificat médical initial"_s,
                        .digest = QByteArray(32, 'x'),
                        .mediaType = u"application/pdf"_s,
                        .fileName = u"c.pdf"_s,
                        .seen = date("2026-11-13")};
    dossier.exhibits.put(certificate);
    Event event{.id = u"e"_s, .what = u"Certificat médical initial"_s, .date = date("2026-11-13"), .exhibits = {u"m"_s}};
    dossier.events.put(event);
    CHECK(found(dossier) ==
          QStringList{u"health-clock-unasked event e -> answers"_s, u"medical-for-recteur exhibit m -> recipients"_s});
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    CHECK(gaps.first().why.contains(catalogue().limitationRule(u"accident-15d"_s)->title));

    certificate.recipients = {Recipient::Procureur, Recipient::Avocat};
    dossier.exhibits.put(certificate);
    event.answers = {{u"accident"_s, u"no"_s}, {u"sick_leave"_s, u"no"_s}};
    dossier.events.put(event);
    CHECK(found(dossier).isEmpty());

    // Ticked, it says how long is left.
    event.answers = {{u"accident"_s, u"yes"_s}, {u"sick_leave"_s, u"no"_s}};
    dossier.events.put(event);
    CHECK(found(dossier) == QStringList{u"action-near event e"_s});
    CHECK(found(dossier, "2026-11-29") == QStringList{u"action-late event e"_s});
}

TEST_CASE("People: accounts, witnesses, and the names of the young", "[review]")
{
    Dossier dossier = soundDossier();
    dossier.parties.put({.id = u"h"_s, .account = u"Nono"_s, .platform = u"Chirper"_s});
    dossier.parties.put({.id = u"i"_s, .account = u"a@b.example"_s, .platform = u"Courriel"_s});
    dossier.parties.put({.id = u"t"_s, .account = u"numéro masqué"_s, .platform = u"Téléphone"_s});
    CHECK(found(dossier) == QStringList{u"account-handle-only party h -> profile_url"_s});

    dossier = soundDossier();
    dossier.parties.put({.id = u"w"_s, .part = Party::Part::Witness, .name = u"M. Exemple"_s});
    CHECK(found(dossier) ==
          QStringList{u"witness-about-missing party w -> about"_s, u"witness-address-missing party w -> address"_s});

    dossier = soundDossier();
    dossier.parties.put({.id = u"k"_s, .name = u"Kevin Exemple"_s, .role = Party::Role::Pupil});
    CHECK(found(dossier).isEmpty());
    Exhibit named = exhibit(dossier);
    named.title = u"Kevin Exemplette"_s; // another name
    dossier.exhibits.put(named);
    CHECK(found(dossier).isEmpty());
    named.title = u"Fil de Kevin Exemple"_s;
    dossier.exhibits.put(named);
    dossier.profile.account += u" Kevin Exemple m'a filmée."_s;
    CHECK(found(dossier) == QStringList{u"minor-in-exhibit exhibit x -> recipients"_s, u"minor-named exhibit x -> title"_s,
                                        u"minor-named profile -> account"_s});
    named.recipients = {Recipient::Procureur, Recipient::Avocat};
    dossier.exhibits.put(named);
    CHECK(found(dossier) == QStringList{u"minor-named exhibit x -> title"_s, u"minor-named profile -> account"_s});
    dossier.letters.put({.id = u"e"_s, .letter = u"protection"_s, .block = u"harm"_s, .text = u"Kevin Exemple y est."_s});
    CHECK(found(dossier).first() == u"minor-in-letter dossier"_s);
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

TEST_CASE("A plain complaint is said to leave the press law's clock running", "[review]")
{
    Dossier dossier = soundDossier();
    Step complaint = step("plainte-police", "2026-11-16");
    complaint.reference = u"PV 1"_s;
    dossier.steps.put(complaint);
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].code == u"complaint-stops-nothing");
    CHECK(gaps[0].why.contains(u"P1"));
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

TEST_CASE("Proof: what has no timestamp, or an exercise, or an old catalogue", "[review]")
{
    const Dossier dossier = soundDossier();
    CHECK(found(dossier, "2026-11-22", {}) == QStringList{u"not-timestamped dossier"_s});
    ProofState proof = wholeProof();
    proof.headStamped = false;
    CHECK(found(dossier, "2026-11-22", proof) == QStringList{u"journal-not-timestamped dossier"_s});
    proof = wholeProof();
    proof.exercise = true;
    CHECK(found(dossier, "2026-11-22", proof) == QStringList{u"exercise-timestamps dossier"_s});
    CHECK(found(dossier, "2027-11-23").contains(u"catalogue-stale dossier"_s));
}

TEST_CASE("The review of the demonstration names the gaps that were planted in it", "[review]")
{
    QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const Dossier &dossier = store->dossier();
    QStringList gaps;
    for (const Gap &gap : review(dossier, catalogue(), {}, day("2026-11-16"))) {
        QString subject = toToken(gap.subject);
        if (const Exhibit *shown = dossier.exhibits.find(gap.id))
            subject = u"pièce %1"_s.arg(shown->number);
        else if (const Party *party = dossier.parties.find(gap.id))
            subject = displayName(*party);
        else if (!gap.id.isEmpty())
            subject = dossier.label(gap.id);
        gaps << gap.code + u" : "_s + subject;
    }
    const QStringList planted{
        u"health-clock-unasked : F3"_s, // the certificate, and the sick leave that the headmaster was not told of
        u"not-timestamped : dossier"_s,
        u"position-in-file : pièce 6"_s, // the photograph of a colleague's telephone
        u"exhibit-shows-nothing : pièce 8"_s,
        u"capture-without-address-or-date : pièce 9"_s, // the log has no line for 8 to 11, nor for 16
        u"exhibit-shows-nothing : pièce 9"_s,
        u"capture-without-address-or-date : pièce 10"_s,
        u"exhibit-shows-nothing : pièce 10"_s,
        u"capture-without-address-or-date : pièce 11"_s,
        u"exhibit-shows-nothing : pièce 11"_s,
        u"exhibit-shows-nothing : pièce 16"_s,
        u"address-in-words : pièce 1"_s, // rue des Tilleuls
        u"date-imprecise : P3"_s,        // October 2026
        u"several-phrases : P4"_s,       // three comments in one line of the log, without an account
        u"author-missing : P4"_s,
        u"audience-unknown : P6"_s, // the door
        u"address-in-words : pièce 13"_s,
        u"words-missing : F1"_s, // the whole page of comments
        u"author-missing : F1"_s,
        u"words-missing : F2"_s, // the photograph again
        u"audience-unknown : F2"_s,
        u"author-missing : F2"_s,
        u"account-handle-only : KevK"_s,
        u"account-handle-only : Nono"_s,
        u"account-handle-only : @ptitloup57"_s,
        u"account-handle-only : @fontanel_la_nulle"_s,
        u"questions-unanswered : dossier"_s,
    };
    CHECK(gaps == planted);
}
