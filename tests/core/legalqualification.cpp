// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/qualification.h"

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/deadlines.h"

#include "support/catch.h"
#include "support/law.h"

#include <algorithm>

using namespace appui;
using test::catalogue;

namespace {

using Given = std::initializer_list<std::pair<const char *, const char *>>;

QJsonObject answers(Given given)
{
    QJsonObject object;
    for (const auto &[question, answer] : given) {
        INFO(question);
        REQUIRE(catalogue().question(QLatin1String(question)));
        object.insert(QLatin1String(question), QLatin1String(answer));
    }
    return object;
}

Propos propos(Audience::Kind audience, Given given, Answer discriminatory = Answer::No)
{
    Propos p;
    p.id = QStringLiteral("p");
    p.published = PartialDate::parse(QStringLiteral("2026-11-03")).value();
    p.audience.kind = audience;
    p.discriminatory = discriminatory;
    p.answers = answers(given);
    return p;
}

Event event(Audience::Kind audience, Given given)
{
    Event e;
    e.id = QStringLiteral("e");
    e.date = PartialDate::parse(QStringLiteral("2026-11-03")).value();
    e.audience.kind = audience;
    e.answers = answers(given);
    return e;
}

template <typename T>
Qualification of(const T &subject)
{
    return qualify(Dossier(), subject, catalogue());
}

QStringList ids(const Qualification &found)
{
    QStringList all;
    for (const Candidate &candidate : found.candidates)
        all << candidate.offence;
    all.sort();
    return all;
}

QStringList list(const char *words)
{
    QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    all.sort();
    return all;
}

const Candidate &candidate(const Qualification &found, const char *offence)
{
    const auto at = std::find_if(found.candidates.begin(), found.candidates.end(),
                                 [&](const Candidate &c) { return c.offence == QLatin1String(offence); });
    INFO(offence);
    REQUIRE(at != found.candidates.end());
    return *at;
}

bool excludes(const Qualification &found, const char *offence)
{
    return std::any_of(found.exclusions.begin(), found.exclusions.end(),
                       [&](const Exclusion &e) { return e.offence == QLatin1String(offence); });
}

bool advises(const Qualification &found, const char *procedure)
{
    return std::any_of(found.advice.begin(), found.advice.end(),
                       [&](const Advice &a) { return a.procedures.contains(QLatin1String(procedure)); });
}

} // namespace

// The situations of the law sheet, §9

TEST_CASE("A mother insults \"among friends\" on Facebook", "[legal]")
{
    const Given once = {{"insult", "yes"},  {"fact", "no"},    {"work", "yes"},
                        {"directed", "no"}, {"online", "yes"}, {"repeated", "no"}};
    const Qualification found = of(propos(Audience::Kind::Unknown, once));
    CHECK(ids(found) == list("inj_pub_fp inj_np"));
    CHECK(candidate(found, "inj_pub_fp").alternatives == list("inj_np"));
    CHECK(candidate(found, "inj_pub_fp").missing.join(u' ').contains(u"public"));
    CHECK(ids(of(propos(Audience::Kind::Public, once))) == list("inj_pub_fp"));
    CHECK(ids(of(propos(Audience::Kind::Addressed, once))) == list("inj_np"));

    const Qualification repeated = of(
        propos(Audience::Kind::Unknown,
               {{"insult", "yes"}, {"fact", "no"}, {"work", "yes"}, {"directed", "no"}, {"online", "yes"}, {"repeated", "yes"}}));
    CHECK(ids(repeated) == list("inj_pub_fp inj_np cyberharc"));
    CHECK(advises(repeated, "avocat-conseil"));
}

TEST_CASE("Pupils insult and threaten with rape and death under a video", "[legal]")
{
    const Qualification death = of(propos(Audience::Kind::Public, {{"insult", "yes"},
                                                                   {"fact", "no"},
                                                                   {"work", "yes"},
                                                                   {"online", "yes"},
                                                                   {"threat", "death"},
                                                                   {"threat_written", "yes"},
                                                                   {"several_people", "successive"},
                                                                   {"health", "yes"}}));
    CHECK(ids(death) == list("inj_pub_fp menace_ens_mort menace_mort cyberharc"));
    CHECK(candidate(death, "menace_mort").missing.isEmpty());
    CHECK(candidate(death, "cyberharc").missing.isEmpty());
    CHECK(candidate(death, "menace_ens_mort").missing.size() == 1); // in the exercise of her functions
    CHECK(excludes(death, "harc_scolaire"));
    CHECK(advises(death, "protection-fonctionnelle"));
    CHECK(advises(death, "plainte-simple"));

    CHECK(ids(of(propos(Audience::Kind::Public,
                        {{"threat", "crime"}, {"threat_written", "yes"}, {"on_duty", "yes"}, {"obstruct", "yes"}}))) ==
          list("menace_ens menace entrave_ens"));
    CHECK(ids(of(propos(Audience::Kind::Public, {{"threat", "death"}, {"threat_written", "yes"}, {"on_duty", "no"}}))) ==
          list("menace_mort"));
}

TEST_CASE("Comments that moderation blocked were never public", "[legal]")
{
    const Qualification found = of(propos(Audience::Kind::Public, {{"never_published", "yes"},
                                                                   {"insult", "yes"},
                                                                   {"fact", "no"},
                                                                   {"work", "yes"},
                                                                   {"directed", "yes"},
                                                                   {"online", "yes"},
                                                                   {"threat", "crime"},
                                                                   {"threat_written", "yes"},
                                                                   {"repeated", "yes"}}));
    CHECK(ids(found) == list("inj_np outrage menace_ens menace appels_msg cyberharc"));
    CHECK(candidate(found, "outrage").missing.isEmpty());
    CHECK(advises(found, "capture"));
}

TEST_CASE("A false profile with a name and an insult", "[legal]")
{
    const Qualification found = of(event(
        Audience::Kind::Public,
        {{"false_account", "yes"}, {"parody", "no"}, {"insult", "yes"}, {"fact", "no"}, {"work", "yes"}, {"online", "yes"}}));
    CHECK(ids(found) == list("usurpation inj_pub_fp"));
    CHECK(advises(found, "notification-plateforme"));
    CHECK(ids(of(event(Audience::Kind::Public, {{"false_account", "yes"}, {"parody", "yes"}}))).isEmpty());
}

TEST_CASE("A lesson filmed and posted", "[legal]")
{
    const Qualification found =
        of(event(Audience::Kind::Public, {{"recording", "class"}, {"consent", "no"}, {"recording_published", "yes"}}));
    CHECK(ids(found) == list("vie_privee vie_privee_diff image_civ"));
    CHECK(candidate(found, "vie_privee").missing.join(u' ').contains(u"la salle de classe est un lieu privé"));
    CHECK(advises(found, "discipline"));
    CHECK(advises(found, "capture"));

    CHECK(ids(of(event(Audience::Kind::Public,
                       {{"recording", "class"}, {"consent", "no"}, {"recording_published", "yes"}, {"altered", "yes"}}))) ==
          list("vie_privee vie_privee_diff image_civ montage"));
    CHECK(ids(of(event(Audience::Kind::Public, {{"recording", "elsewhere"}, {"altered", "yes"}, {"sexual_image", "yes"}}))) ==
          list("image_civ deepfake_sex"));
}

TEST_CASE("A parent who is an elected official mocks without naming", "[legal]")
{
    const Qualification found = of(propos(
        Audience::Kind::Public, {{"insult", "unknown"}, {"fact", "unknown"}, {"identifiable", "unknown"}, {"work", "yes"}}));
    CHECK(ids(found) == list("inj_pub_fp diff_pub_fp"));
    CHECK(candidate(found, "diff_pub_fp").missing.join(u' ').contains(u"reconnaissable"));
    CHECK(advises(found, "attestation"));
    CHECK(ids(of(propos(Audience::Kind::Public, {{"insult", "yes"}, {"identifiable", "no"}, {"work", "yes"}}))).isEmpty());
}

TEST_CASE("A mailbox broken into", "[legal]")
{
    CHECK(ids(of(event(Audience::Kind::Unknown, {{"hacked", "yes"}}))) == list("stad"));
    const Qualification found =
        of(event(Audience::Kind::Unknown, {{"hacked", "yes"}, {"mail_read", "yes"}, {"false_account", "yes"}, {"parody", "no"}}));
    CHECK(ids(found) == list("stad correspondance usurpation"));
}

TEST_CASE("A name or signature published on Facebook", "[legal]")
{
    const Qualification found = of(event(Audience::Kind::Public, {{"name_published", "yes"}, {"exposed", "no"}}));
    CHECK(ids(found) == list("image_civ"));
    CHECK(advises(found, "effacement"));
    CHECK(ids(of(event(Audience::Kind::Public, {{"name_published", "yes"}, {"exposed", "yes"}}))) == list("image_civ doxxing"));
}

// The traps

TEST_CASE("A threat of mere blows is a petty offence until more is shown", "[legal]")
{
    const auto threat = [](const char *of_) {
        return of(propos(Audience::Kind::Addressed,
                         {{"threat", of_}, {"threat_written", "yes"}, {"on_duty", "no"}, {"directed", "no"}}));
    };
    const Qualification blows = threat("violence");
    CHECK(candidate(blows, "menace_viol_ctv").missing.isEmpty());
    REQUIRE(candidate(blows, "menace").missing.size() == 1);
    CHECK(candidate(blows, "menace").missing.first().contains(QStringLiteral("dont la tentative est punissable")));
    CHECK(candidate(threat("other"), "menace").missing.size() == 1);
    CHECK(candidate(threat("crime"), "menace").missing.isEmpty());
}

TEST_CASE("A public insult is never an outrage", "[legal]")
{
    const Qualification found = of(propos(Audience::Kind::Public, {{"insult", "yes"}, {"work", "yes"}, {"directed", "yes"}}));
    CHECK(ids(found) == list("inj_pub_fp"));
    CHECK(excludes(found, "outrage"));

    // Spoken to her face it may be one, in the school with a heavier penalty.
    CHECK(ids(of(propos(Audience::Kind::Addressed,
                        {{"insult", "yes"}, {"work", "yes"}, {"spoken", "yes"}, {"in_school", "yes"}}))) ==
          list("inj_np outrage_scol"));
}

TEST_CASE("An insult that is not about the work is an outrage only where it met the mission", "[legal]")
{
    const auto qualified = [](const char *onDuty) {
        Propos p = propos(Audience::Kind::Addressed, {{"insult", "yes"}, {"fact", "no"}, {"work", "no"}});
        p.answers.insert(QStringLiteral("on_duty"), QString::fromLatin1(onDuty));
        return of(p);
    };
    CHECK_FALSE(ids(qualified("no")).contains(QStringLiteral("outrage")));
    CHECK_FALSE(candidate(qualified("yes"), "outrage").missing.join(u' ').contains(u"le lien avec l’exercice"));
    for (const char *open : {"", "unknown"})
        CHECK(candidate(qualified(open), "outrage").missing.join(u' ').contains(u"le lien avec l’exercice"));
}

TEST_CASE("Insult and defamation are alternatives for the same words", "[legal]")
{
    const Qualification found = of(propos(Audience::Kind::Public, {{"insult", "yes"}, {"fact", "yes"}, {"work", "yes"}}));
    CHECK(ids(found) == list("inj_pub_fp diff_pub_fp"));
    CHECK(candidate(found, "inj_pub_fp").alternatives == list("diff_pub_fp"));
    CHECK(candidate(found, "diff_pub_fp").alternatives == list("inj_pub_fp"));
}

TEST_CASE("The discriminatory form takes the place of the simple one", "[legal]")
{
    CHECK(ids(of(propos(Audience::Kind::Public, {{"insult", "yes"}, {"work", "yes"}}, Answer::Yes))) == list("inj_pub_disc"));
    CHECK(ids(of(propos(Audience::Kind::Addressed, {{"insult", "yes"}, {"directed", "no"}}, Answer::Yes))) == list("disc_np"));
    CHECK(ids(of(propos(Audience::Kind::Group, {{"fact", "yes"}, {"directed", "no"}}, Answer::Yes))) ==
          list("diff_pub_disc disc_np"));
}

TEST_CASE("Harassment online is the heavier form, and takes the place of the other", "[legal]")
{
    const Qualification online =
        of(propos(Audience::Kind::Addressed, {{"repeated", "yes"}, {"online", "yes"}, {"health", "yes"}}));
    CHECK(candidate(online, "cyberharc").alternatives.isEmpty());
    CHECK(excludes(online, "harcelement"));
    const Qualification offline = of(propos(Audience::Kind::Addressed, {{"repeated", "yes"}, {"online", "no"}}));
    CHECK(candidate(offline, "harcelement").alternatives.isEmpty());
    CHECK_FALSE(ids(offline).contains(QStringLiteral("cyberharc")));
}

TEST_CASE("What the text demands besides is to be shown, until an answer shows it", "[legal]")
{
    using Kind = Audience::Kind;
    const auto lacks = [](Kind audience, Given given, const char *offence, Answer motive = Answer::No) {
        return candidate(of(propos(audience, given, motive)), offence).missing.join(u' ');
    };
    const Given repeated = {{"repeated", "yes"}, {"online", "yes"}, {"health", "yes"}};
    CHECK(lacks(Kind::Public, repeated, "cyberharc").contains(QStringLiteral("le même auteur")));
    for (const auto &[question, answer] : Given{{"same_author", "yes"}, {"several_people", "successive"}})
        CHECK(lacks(Kind::Public, {{"repeated", "yes"}, {"online", "yes"}, {"health", "yes"}, {question, answer}}, "cyberharc")
                  .isEmpty());
    CHECK(ids(of(propos(Kind::Public, {{"repeated", "yes"}, {"online", "yes"}, {"same_author", "no"}, {"several_people", "no"}})))
              .isEmpty());

    const Given threatened = {{"threat", "death"}, {"directed", "yes"}, {"work", "yes"}, {"on_duty", "yes"}};
    CHECK(lacks(Kind::Addressed, threatened, "outrage").contains(QStringLiteral("dignité")));
    const Given insulted = {{"insult", "yes"}, {"directed", "yes"}, {"work", "yes"}};
    CHECK(lacks(Kind::Addressed, insulted, "outrage").isEmpty());
    CHECK(candidate(of(propos(Kind::Addressed, insulted)), "outrage").alternatives.contains(QStringLiteral("inj_np")));

    CHECK(lacks(Kind::Public, {{"threat", "other"}, {"on_duty", "yes"}}, "menace_ens").contains(QStringLiteral("délit")));
    CHECK(lacks(Kind::Public, {{"threat", "property"}, {"on_duty", "yes"}}, "menace_ens").isEmpty());
    CHECK(lacks(Kind::Addressed, {{"insult", "unknown"}, {"directed", "no"}}, "disc_np", Answer::Yes)
              .contains(QStringLiteral("injure")));
    CHECK(lacks(Kind::Addressed, {{"insult", "yes"}, {"directed", "no"}}, "disc_np", Answer::Yes).isEmpty());

    CHECK(lacks(Kind::Public, {{"false_account", "yes"}, {"parody", "no"}}, "usurpation").contains(QStringLiteral("le but")));
    CHECK(lacks(Kind::Public, {{"false_account", "yes"}, {"parody", "no"}, {"harm_meant", "yes"}}, "usurpation").isEmpty());
    for (const char *offence : {"montage", "deepfake_sex", "revenge_porn"}) {
        INFO(offence);
        const char *altered = QLatin1String(offence) == QLatin1String("revenge_porn") ? "no" : "yes";
        const char *sexual = QLatin1String(offence) == QLatin1String("montage") ? "no" : "yes";
        const auto answered = [&](const char *agreed) {
            return of(propos(Kind::Public,
                             {{"recording", "elsewhere"}, {"altered", altered}, {"sexual_image", sexual}, {"agreed", agreed}}));
        };
        CHECK(candidate(answered("unknown"), offence).missing ==
              QStringList{QStringLiteral("l’absence d’accord à la diffusion")});
        CHECK(candidate(answered("no"), offence).missing.isEmpty());
        CHECK_FALSE(ids(answered("yes")).contains(QLatin1String(offence)));
    }
}

TEST_CASE("What is to be shown stands in a letter in the first person, and argues for nobody", "[legal]")
{
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        if (offence.id == u"harc_scolaire") // of a pupil alone
            continue;
        for (const Need &need : offence.qualifier.needs)
            for (const char *foreign : {"victime", "présumé", "arrêt", "à défaut", "(", "à apprécier"})
                CHECK_FALSE(need.show.contains(QString::fromUtf8(foreign)));
    }
}

TEST_CASE("A candidate names the questions that would settle what it lacks", "[legal]")
{
    const auto open = [](Given given, const char *offence) {
        QStringList questions = candidate(of(propos(Audience::Kind::Group, given)), offence).open;
        questions.sort();
        return questions;
    };
    CHECK(open({{"threat", "death"}, {"threat_written", "yes"}}, "menace_ens_mort") == list("on_duty"));
    CHECK(open({{"threat", "death"}, {"threat_written", "yes"}, {"on_duty", "unknown"}}, "menace_ens_mort").isEmpty());
    CHECK(open({{"false_account", "yes"}}, "usurpation") == list("parody harm_meant"));
    CHECK(open({{"repeated", "yes"}, {"online", "yes"}}, "cyberharc") == list("health same_author several_people"));
    // Of what is public, the questions behind it; the audience is known.
    CHECK(open({{"insult", "yes"}, {"work", "yes"}}, "inj_pub_fp") == list("access closed_group"));
    CHECK(open({{"violence", "physical"}, {"work", "yes"}}, "violences").isEmpty());
    CHECK(candidate(of(propos(Audience::Kind::Group, {{"violence", "physical"}, {"work", "yes"}})), "violences")
              .missing.join(u' ')
              .contains(QStringLiteral("certificat médical")));
}

TEST_CASE("But for a civil servant the quality of citizen in charge of a public service stays to be shown", "[legal]")
{
    Dossier dossier;
    const Propos fact = propos(Audience::Kind::Public, {{"fact", "yes"}, {"insult", "no"}, {"work", "yes"}});
    const auto found = [&](const char *status) {
        dossier.profile.victim.status = QString::fromUtf8(status);
        return qualify(dossier, fact, catalogue());
    };
    const auto isTold = [](const Qualification &qualification) {
        return std::any_of(qualification.advice.begin(), qualification.advice.end(),
                           [](const Advice &one) { return one.text.contains(QStringLiteral("choix d’avocat")); });
    };
    for (const char *status : {"professeur certifié, titulaire", "professeure stagiaire"}) {
        CHECK(candidate(found(status), "diff_pub_fp").missing.isEmpty());
        CHECK_FALSE(isTold(found(status)));
    }
    for (const char *status : {"", "AESH", "professeure contractuelle", "AED", "assistante d'éducation", "professeure de musique",
                               "maître de l’enseignement privé sous contrat", "maître titulaire du privé"}) {
        INFO(status);
        REQUIRE(candidate(found(status), "diff_pub_fp").missing.size() == 1);
        CHECK(candidate(found(status), "diff_pub_fp").missing.first().contains(QStringLiteral("citoyen chargé")));
        CHECK(isTold(found(status)));
    }
}

TEST_CASE("Harassment at school protects pupils only", "[legal]")
{
    const Qualification found = of(propos(Audience::Kind::Public, {{"repeated", "yes"}, {"online", "yes"}}));
    CHECK(ids(found) == list("cyberharc"));
    CHECK(excludes(found, "harc_scolaire"));
}

TEST_CASE("Intimidation: an exemption from the rules, or an act of the function, never both", "[legal]")
{
    const auto asked = [](const char *what) {
        return ids(of(
            propos(Audience::Kind::Addressed,
                   {{"threat", "violence"}, {"threat_written", "no"}, {"on_duty", "no"}, {"directed", "no"}, {"demand", what}})));
    };
    CHECK(asked("exemption") == list("intimid_sp menace_cond"));
    CHECK(asked("act") == list("intimid_acte menace_cond"));
    CHECK(asked("no-complaint") == list("intimid_plainte menace_cond"));
}

TEST_CASE("No candidate that carries a fine alone lets an address be requisitioned", "[legal]")
{
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        if (offence.nature == Offence::Nature::Civil)
            CHECK(offence.connectionData == Offence::ConnectionData::NotApplicable);
        else if (!offence.imprisonment)
            CHECK(offence.connectionData == Offence::ConnectionData::No);
        else
            CHECK(offence.connectionData != Offence::ConnectionData::No);
    }
}

TEST_CASE("A group is public or not according to how one enters it", "[legal]")
{
    const auto inGroup = [](Given given) {
        Propos p = propos(Audience::Kind::Group, given);
        p.answers.insert(QStringLiteral("insult"), QStringLiteral("yes"));
        p.answers.insert(QStringLiteral("work"), QStringLiteral("yes"));
        p.answers.insert(QStringLiteral("directed"), QStringLiteral("no"));
        return ids(of(p));
    };
    CHECK(inGroup({}) == list("inj_pub_fp inj_np"));
    CHECK(inGroup({{"access", "open"}}) == list("inj_pub_fp"));
    CHECK(inGroup({{"closed_group", "no"}}) == list("inj_pub_fp"));
    CHECK(inGroup({{"closed_group", "yes"}}) == list("inj_np"));
    CHECK(inGroup({{"closed_group", "yes"}, {"access", "open"}}) == list("inj_pub_fp inj_np"));
}

TEST_CASE("What was written in a group is public under reserve, unless anybody may enter it", "[legal]")
{
    using Kind = Audience::Kind;
    struct Line
    {
        Propos words;
        const char *offence;
        bool reserved;
    };
    const auto line =
        GENERATE(Line{propos(Kind::Public, {{"fact", "yes"}}), "diff_pub_fp", false},
                 Line{propos(Kind::Group, {{"fact", "yes"}, {"closed_group", "no"}}), "diff_pub_fp", true},
                 Line{propos(Kind::Group, {{"fact", "yes"}, {"closed_group", "no"}, {"access", "request"}}), "diff_pub_fp", true},
                 Line{propos(Kind::Group, {{"fact", "yes"}, {"closed_group", "no"}, {"access", "open"}}), "diff_pub_fp", false},
                 Line{propos(Kind::Group, {{"fact", "yes"}, {"access", "open"}}), "diff_pub_fp", false},
                 Line{propos(Kind::Group, {{"fact", "yes"}}), "diff_pub_fp", true},
                 Line{propos(Kind::Group, {{"insult", "yes"}, {"closed_group", "no"}}), "inj_pub_fp", true});
    const Candidate found = candidate(of(line.words), line.offence);
    CHECK(found.missing.contains(QStringLiteral("le caractère public")) == line.reserved);
}

TEST_CASE("Each other offence is reached by its own answers", "[legal]")
{
    using Kind = Audience::Kind;
    CHECK(ids(of(propos(Kind::Public, {{"insult", "yes"}, {"work", "no"}}))) == list("inj_pub_part"));
    CHECK(ids(of(propos(Kind::Public, {{"fact", "yes"}, {"work", "no"}}))) == list("diff_pub_part"));
    CHECK(ids(of(propos(Kind::Public, {{"incites_hatred", "yes"}}, Answer::Yes))) == list("prov_haine"));
    CHECK(ids(of(propos(Kind::Public, {{"incites_violence", "yes"}}))) == list("prov_crime"));
    CHECK(ids(of(propos(Kind::Public, {{"terror", "yes"}}))) == list("apol_terro"));
    CHECK(ids(of(propos(Kind::Addressed, {{"fact", "yes"}}))) == list("diff_np"));
    CHECK(ids(of(propos(Kind::Addressed,
                        {{"threat", "violence"}, {"threat_written", "yes"}, {"on_duty", "no"}, {"directed", "no"}}))) ==
          list("menace_viol_ctv menace"));
    CHECK(
        ids(of(propos(Kind::Public, {{"threat", "death"}, {"threat_written", "no"}, {"on_duty", "no"}, {"demand", "other"}}))) ==
        list("menace_cond"));
    CHECK(ids(of(propos(Kind::Public, {{"threat", "property"}, {"on_duty", "yes"}}))) == list("menace_ens"));
    for (const char *threat : {"property", "property-dangerous"}) {
        const Qualification outside =
            of(propos(Kind::Public, {{"threat", threat}, {"on_duty", "no"}, {"threat_written", "yes"}}));
        CHECK(ids(outside) == list("menace_biens"));
        CHECK(candidate(outside, "menace_biens").missing.isEmpty() == (threat == std::string("property-dangerous")));
    }
    CHECK(ids(of(propos(Kind::Public, {{"threat", "property"}, {"on_duty", "no"}, {"threat_written", "no"}}))).isEmpty());
    for (const char *demand : {"exemption", "act", "no-complaint", "other"})
        CHECK(ids(of(propos(Kind::Public, {{"threat", "crime"}, {"demand", demand}}))).contains(u"menace_cond"));
    CHECK_FALSE(ids(of(propos(Kind::Public, {{"threat", "crime"}, {"demand", "no"}}))).contains(u"menace_cond"));
    CHECK(ids(of(propos(Kind::Public, {{"address", "yes"}, {"exposed", "yes"}}))) == list("doxxing"));
    CHECK(ids(of(event(Kind::Unknown, {{"violence", "physical"}, {"work", "yes"}}))) == list("violences"));
    CHECK(ids(of(event(Kind::Unknown, {{"violence_filmed", "yes"}}))) == list("happy_slap"));
    CHECK(ids(of(event(Kind::Unknown, {{"recording", "private"}, {"consent", "no"}}))) == list("vie_privee image_civ"));
    CHECK(ids(of(event(Kind::Public, {{"recording", "elsewhere"}, {"sexual_image", "yes"}}))) == list("revenge_porn image_civ"));
    CHECK(ids(of(event(Kind::Unknown, {{"hacked", "yes"}, {"data_taken", "yes"}}))) == list("stad stad_donnees"));
    CHECK(ids(of(event(Kind::Unknown, {{"denounced", "yes"}, {"knew_false", "yes"}}))) == list("denonc_cal"));
    CHECK(ids(of(event(Kind::Unknown, {{"denounced", "yes"}, {"knew_false", "no"}}))).isEmpty());
    CHECK(ids(of(propos(Kind::Addressed, {{"blackmail", "yes"}}))) == list("chantage"));
    CHECK(ids(of(propos(Kind::Public, {{"sexual", "remark"}, {"repeated", "no"}}))) == list("outrage_sexiste"));
    CHECK(ids(of(propos(Kind::Public, {{"sexual", "pressure"}}))) == list("harc_sexuel"));
    CHECK(ids(of(propos(Kind::Addressed, {{"sexual", "remark"}, {"repeated", "yes"}, {"directed", "no"}}))) ==
          list("outrage_sexiste harc_sexuel harcelement"));
    CHECK(ids(of(propos(Kind::Public, {{"repeated", "yes"}, {"author_role", "colleague"}}))) == list("harcelement harc_travail"));
    CHECK(ids(of(propos(Kind::Public, {{"repeated", "yes"}, {"victim_is_pupil", "yes"}}))) == list("harcelement harc_scolaire"));
}

TEST_CASE("Without answers nothing is suggested, and the questions that matter are named", "[legal]")
{
    const Qualification found = of(propos(Audience::Kind::Public, {}, Answer::Unknown));
    CHECK(found.candidates.isEmpty());
    CHECK(found.exclusions.isEmpty());
    CHECK(found.openQuestions.contains(QStringLiteral("insult")));
    CHECK(found.openQuestions.contains(QStringLiteral("discriminatory")));
    CHECK_FALSE(found.openQuestions.contains(QStringLiteral("audience")));
    CHECK_FALSE(found.openQuestions.contains(QStringLiteral("threat_written"))); // matters only after a threat
    CHECK_FALSE(found.openQuestions.contains(QStringLiteral("accident")));       // of events
    CHECK(of(propos(Audience::Kind::Public, {{"threat", "death"}})).openQuestions.contains(QStringLiteral("threat_written")));
}

TEST_CASE("What the dossier knows is not asked again", "[legal]")
{
    Dossier dossier;
    Party author;
    author.id = QStringLiteral("a");
    author.role = Party::Role::Colleague;
    dossier.parties.put(author);
    Exhibit page;
    page.id = QStringLiteral("x");
    page.url = QStringLiteral("https://chirper.example/1");
    dossier.exhibits.put(page);
    Propos p = propos(Audience::Kind::Public, {{"repeated", "yes"}});
    p.author = author.id;
    p.exhibits = QStringList{page.id};
    CHECK(ids(qualify(dossier, p, catalogue())) == list("cyberharc harc_travail"));
    CHECK_FALSE(qualify(dossier, p, catalogue()).openQuestions.contains(QStringLiteral("author_role")));
    p.answers.insert(QStringLiteral("online"), QStringLiteral("no"));
    CHECK(ids(qualify(dossier, p, catalogue())) == list("harcelement harc_travail"));
}

TEST_CASE("Each candidate says which answers lead to it", "[legal]")
{
    Propos p = propos(Audience::Kind::Public, {{"insult", "yes"}, {"work", "yes"}});
    p.answers.insert(QStringLiteral("qualification"), QStringLiteral("inj_pub_fp"));
    Dossier dossier;
    dossier.profile.victim.status = QStringLiteral("titulaire");
    const Candidate found = candidate(qualify(dossier, p, catalogue()), "inj_pub_fp");
    CHECK(found.chosen);
    CHECK(found.missing.isEmpty());
    QStringList questions;
    for (const Reason &reason : found.why)
        questions << reason.question;
    questions.sort();
    CHECK(questions == list("audience insult work"));
    CHECK(found.why.first().text.endsWith(u" — oui"));
}

TEST_CASE("Candidates set their own clocks running", "[legal]")
{
    Dossier dossier;
    dossier.propos.put(propos(Audience::Kind::Public, {{"insult", "yes"},
                                                       {"work", "yes"},
                                                       {"threat", "death"},
                                                       {"threat_written", "yes"},
                                                       {"on_duty", "no"},
                                                       {"repeated", "yes"},
                                                       {"online", "yes"}}));
    Event later =
        event(Audience::Kind::Public, {{"false_account", "yes"}, {"insult", "no"}, {"fact", "no"}, {"repeated", "yes"}});
    later.date = PartialDate::parse(QStringLiteral("2026-11-20")).value();
    dossier.events.put(later);

    QMap<QString, Deadline> byRule;
    for (const Deadline &d : deadlines(dossier, catalogue(), QDate(2026, 11, 22))) {
        if (d.id == u"p" || d.subject == Deadline::Subject::Dossier)
            byRule.insert(d.rule, d);
        else
            CHECK(d.rule != u"press-3m"); // answered: neither insult nor fact
    }
    CHECK(byRule.value(QStringLiteral("press-3m")).offences == list("inj_pub_fp"));
    CHECK(byRule.value(QStringLiteral("delit-6y")).offences == list("menace_mort"));
    CHECK(byRule.value(QStringLiteral("delit-6y")).lastLegalDay == QDate(2032, 11, 3));

    const Deadline harassment = byRule.value(QStringLiteral("harassment-6y"));
    CHECK(harassment.subject == Deadline::Subject::Dossier);
    CHECK(harassment.start == QDate(2026, 11, 20)); // the last act
    CHECK(harassment.lastLegalDay == QDate(2032, 11, 20));
    CHECK(harassment.offences.contains(QStringLiteral("cyberharc")));
}

TEST_CASE("Every question can be left with \"je ne sais pas\", and no rule takes it for a no", "[legal]")
{
    for (const Question &question : catalogue().questions()) {
        INFO(question.id.toStdString());
        REQUIRE_FALSE(question.options.isEmpty());
        CHECK(question.options.last().value == dontKnow);
        CHECK(question.text.endsWith(u"\u202f?"));
    }
    const Answers unknown{{QStringLiteral("insult"), dontKnow.toString()}};
    Condition yes{Condition::Kind::Is, QStringLiteral("insult"), {QStringLiteral("yes")}, {}};
    CHECK(evaluate(yes, unknown) == Truth::Unknown);
    CHECK(evaluate(Condition{Condition::Kind::Not, {}, {}, {yes}}, unknown) == Truth::Unknown);
    CHECK(evaluate(Condition{Condition::Kind::Any, {}, {}, {yes, Condition()}}, unknown) == Truth::True);
    CHECK(evaluate(Condition{Condition::Kind::All, {}, {}, {yes, never}}, unknown) == Truth::False);
}
