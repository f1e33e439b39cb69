// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review.h"

#include "core/reviewcase.h"
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
                 Line{[](Profile &p) { p.victim.hierarchy.clear(); }, "hierarchy-missing profile -> victim.hierarchy"},
                 Line{[](Profile &p) { p.victim.residence.clear(); }, "residence-missing profile -> victim.residence"},
                 Line{[](Profile &p) { p.victim.aslMember = true; }, "asl-number-missing profile -> victim.asl_number"},
                 Line{[](Profile &p) { p.procureur.name.clear(); }, "court-missing profile -> procureur.name"},
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
    Propos tied = words;
    tied.id = u"tied"_s;
    tied.answers[u"work"_s] = u"yes"_s;
    dossier.propos.put(tied); // one that is unrelated is enough
    CHECK(answered(u"no"_s).contains(gap));
    CHECK_FALSE(answered(u"yes"_s).contains(gap));
    dossier.profile.victim.declaredAddressKind = u"third-party"_s;
    CHECK_FALSE(answered(u"no"_s).contains(gap));
}

TEST_CASE("Facts that no answer ties to the work are told apart from those of which nobody was asked", "[review]")
{
    const Dossier dossier = soundDossier();
    const QString gap = u"work-link-missing dossier -> answers"_s;
    const auto answered = [&](const QJsonObject &answers) {
        Propos changed = words(dossier);
        changed.answers = answers;
        Dossier other = dossier;
        other.propos.put(changed);
        return found(other);
    };
    CHECK(answered({{u"work"_s, u"no"_s}}).contains(gap));
    CHECK(answered({{u"work"_s, u"unknown"_s}}).contains(gap));
    CHECK_FALSE(answered({{u"work"_s, u"no"_s}, {u"on_duty"_s, u"yes"_s}}).contains(gap));
    CHECK_FALSE(answered({{u"insult"_s, u"yes"_s}}).contains(gap));
}

TEST_CASE("The commune is a reason for the court of another town, once the place is told", "[review]")
{
    struct Line
    {
        QString residence;
        QString place;
        bool missing;
    };
    const auto line = GENERATE(Line{u"Gérardmer"_s, u"au collège et en ligne"_s, false}, Line{u"Gérardmer"_s, {}, true},
                               Line{{}, u"au collège"_s, true}, Line{{}, u"Épinal et en ligne"_s, false});
    Dossier dossier = soundDossier();
    dossier.profile.procureur.name = u"Tribunal judiciaire d’Épinal"_s;
    dossier.profile.victim.residence = line.residence;
    dossier.profile.placeOfFacts = line.place;
    CHECK(found(dossier).contains(u"court-reason-missing profile -> place_of_facts"_s) == line.missing);
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
        u"url-elsewhere : P2"_s,         // an answer below somebody else's message
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
        u"questions-unanswered : dossier"_s,
    };
    CHECK(gaps == planted);
}
