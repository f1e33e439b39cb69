// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "legal/qualification.h"
#include "report/content/letterform_p.h"
#include "report/letters.h"
#include "report/typesetter.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/expected.h"
#include "support/law.h"
#include "support/papertext.h"
#include "support/sampledossier.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Result<paper::Document> &document)
{
    INFO((document ? QString() : document.error().message + document.error().detail).toStdString());
    REQUIRE(document);
    return paperText(*document);
}

LetterBlock blockOf(const DossierStore &store, const LetterChoice &letter, const QString &key)
{
    const auto blocks = letterBlocks(store, letter, catalogue());
    REQUIRE(blocks);
    for (const LetterBlock &block : *blocks)
        if (block.key == key)
            return block;
    FAIL("no block " << key.toStdString());
    return {};
}

const LetterKind &kindNamed(const QString &id)
{
    static const QList<LetterKind> kinds = letterKinds().value();
    for (const LetterKind &kind : kinds)
        if (kind.id == id)
            return kind;
    FAIL("no letter " << id.toStdString());
    return kinds.first();
}

} // namespace

TEST_CASE("Every letter of the sample dossier, and its sheet, read as they should", "[report][letters]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const QList<LetterKind> kinds = letterKinds().value();
    CHECK(kinds.size() == 14);
    for (const LetterKind &kind : kinds) {
        INFO(kind.id.toStdString());
        CHECK(catalogue().procedure(kind.procedure));
        checkExpected(u"letters/%1.txt"_s.arg(kind.id), textOf(composeLetter(*store, {kind.id}, catalogue())) +
                                                            textOf(composeLetterSheet(*store, {kind.id}, catalogue())));
    }
}

TEST_CASE("Letters to others rest on nothing known from memory; sheets say what does", "[report][letters]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const QList<LetterKind> kinds = letterKinds().value();
    for (const LetterKind &kind : kinds) {
        INFO(kind.id.toStdString());
        CHECK_FALSE(letterText(*store, {kind.id}, catalogue())->contains(u"à vérifier"_s));
        const QString sheet = textOf(composeLetterSheet(*store, {kind.id}, catalogue()));
        CHECK(sheet.contains(u"État du droit. Contrôlé le 22/11/2026."_s));
        CHECK((sheet.contains(u"n’arrête pas"_s) || sheet.contains(u"ne l’arrête pas"_s)));
    }
    CHECK(textOf(composeLetterSheet(*store, {u"notification"_s}, catalogue())).contains(u"(DSA) (à vérifier)"_s));
}

TEST_CASE("The person's words stand in a letter, and what changed under them is told", "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.harm = u"insomnies"_s;
    book.setProfile(profile);
    const LetterChoice letter{u"plainte"_s};
    const QString words = u"Mes mots ; à moi : {harm} [x]\nDeux lignes"_s;
    REQUIRE(writeLetterBlock(book.store(), letter, u"harm"_s, words, catalogue()));
    LetterBlock block = blockOf(book.store(), letter, u"harm"_s);
    CHECK(block.edited);
    CHECK(block.text == words);
    CHECK(block.generated.contains(u"insomnies"_s));
    CHECK_FALSE(block.changedUnder());
    CHECK(book.text(Recipient::Procureur).contains(u"Mes mots ; à moi : {harm} [x]\nDeux lignes"_s));
    CHECK(textOf(composeLetter(book.store(), letter, catalogue())).contains(u"Mes mots ; à moi"_s));

    profile.harm = u"insomnies, arrêt de travail"_s;
    book.setProfile(profile);
    block = blockOf(book.store(), letter, u"harm"_s);
    CHECK(block.changedUnder());
    CHECK(block.over.contains(u"insomnies "_s));
    CHECK(block.generated.contains(u"arrêt de travail"_s));

    REQUIRE(writeLetterBlock(book.store(), letter, u"harm"_s, words, catalogue()));
    CHECK_FALSE(blockOf(book.store(), letter, u"harm"_s).changedUnder());
    const Head head = book.store().head();
    REQUIRE(writeLetterBlock(book.store(), letter, u"harm"_s, words, catalogue()));
    CHECK(book.store().head() == head);

    REQUIRE(restoreLetterBlock(book.store(), letter, u"harm"_s, catalogue()));
    CHECK_FALSE(blockOf(book.store(), letter, u"harm"_s).edited);
    REQUIRE(writeLetterBlock(book.store(), letter, u"greeting"_s, {}, catalogue()));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"haute considération"_s));
    CHECK(writeLetterBlock(book.store(), letter, u"nothing"_s, words, catalogue()).error().code == Error::Code::NotFound);
    CHECK(letterBlocks(book.store(), {u"nothing"_s}, catalogue()).error().code == Error::Code::NotFound);
}

TEST_CASE("The person's words outlive the block that they replaced", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"w"_s, .part = Party::Part::Witness, .name = u"Mme Rose"_s});
    REQUIRE(writeLetterBlock(book.store(), {u"plainte"_s}, u"witnesses"_s, u"Mme Rose a tout vu."_s, catalogue()));
    book.record({Change::Action::Removed, u"party"_s, u"w"_s});
    const LetterBlock block = blockOf(book.store(), {u"plainte"_s}, u"witnesses"_s);
    CHECK(block.text == u"Mme Rose a tout vu."_s);
    CHECK(block.generated.isEmpty());
    CHECK(block.changedUnder());
}

TEST_CASE("Pupils stand by their initials where names must not be", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s, .name = u"Kévin du-Pont"_s, .role = Party::Role::Pupil});
    book.record(u"propos"_s,
                Propos{.id = u"p"_s, .verbatim = u"kévin du-pont et DU-PONT KÉVIN, Kévina, Kévin"_s, .author = u"k"_s});
    book.record(u"party"_s, Party{.id = u"z"_s, .account = u"@kevin.du-pont"_s});
    book.record(u"party"_s, Party{.id = u"n"_s, .account = u"Nono_57"_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Kevin encore"_s, .author = u"z"_s});
    book.record(u"propos"_s, Propos{.id = u"r"_s, .verbatim = u"et NONO"_s, .author = u"n"_s});
    const QString text = letterText(book.store(), {u"fait-etablissement"_s}, catalogue()).value();
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"du-Pont"_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Kévin "_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Kevin "_s, Qt::CaseInsensitive));
    CHECK(text.contains(u"K.\u00A0D.\u00A0P."_s));
    CHECK(text.contains(u"Kévina, K."_s));
    CHECK(text.contains(u"«\u202FNono_57\u202F»"_s));
    CHECK(text.contains(u"sauf s’ils contiennent l’un de ces noms"_s));
    CHECK_FALSE(letterText(book.store(), {u"rsst"_s}, catalogue())->contains(u"K."_s));
    for (const QString &kind : {u"discipline"_s, u"protection"_s, u"accident-service"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(letterText(book.store(), {kind}, catalogue())->contains(u"Pont"_s, Qt::CaseInsensitive));
        CHECK_FALSE(letterText(book.store(), {kind}, catalogue())->contains(u"Kévin "_s));
    }
}

TEST_CASE("The employer reads neither a minor's name, nor an account that holds it, nor the mother's", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"l"_s,
                                  .name = u"Lucas Wernert"_s,
                                  .label = u"Lucas Wernert, élève de 4e A"_s,
                                  .account = u"@lucas.wernert"_s,
                                  .platform = u"Chirper"_s,
                                  .profileUrl = u"https://chirper.example/lucas.wernert"_s,
                                  .role = Party::Role::Pupil});
    book.record(u"party"_s, Party{.id = u"m"_s,
                                  .name = u"Sophie Wernert"_s,
                                  .label = u"mère de l’élève"_s,
                                  .account = u"SophieW68"_s,
                                  .role = Party::Role::Parent});
    const Exhibit shown = book.add("Vu sur le compte de Lucas : @lucas.wernert, lucaswernert57",
                                   Exhibit{.title = u"Message de Lucas Wernert"_s,
                                           .mediaType = u"text/plain"_s,
                                           .fileName = u"lucas_wernert.txt"_s,
                                           .url = u"https://chirper.example/lucas.wernert/status/12"_s});
    book.record(u"propos"_s,
                Propos{.id = u"p"_s, .verbatim = u"Signé Lucas Wernert."_s, .author = u"l"_s, .exhibits = {shown.id}});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Moi, SophieW68, je dis."_s, .author = u"m"_s});
    for (const QString &kind :
         {u"discipline"_s, u"protection"_s, u"accident-service"_s, u"fait-etablissement"_s, u"rsst"_s, QString()}) {
        const QString text =
            kind.isEmpty() ? book.text(Recipient::Recteur) : letterText(book.store(), {kind}, catalogue()).value();
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"lucas"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"wernert"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"SophieW"_s));
        CHECK_FALSE(text.contains(u"L.\u00A0W., L."_s));
        CHECK_FALSE(text.contains(u"W.."_s));
    }
    CHECK(letterText(book.store(), {u"fait-etablissement"_s}, catalogue())->contains(u"@l… (Chirper)"_s));
    CHECK(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"Lucas Wernert"_s));
}

TEST_CASE("The employer does not read where the victim lives in the words that tell it", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Il habite 12 rue du Moulin, allez-y."_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"on sait où elle habite, rue des Tilleuls"_s});
    for (const QString &kind : {u"protection"_s, u"accident-service"_s, u"fait-etablissement"_s, QString()}) {
        const QString text =
            kind.isEmpty() ? book.text(Recipient::Recteur) : letterText(book.store(), {kind}, catalogue()).value();
        INFO(text.toStdString());
        CHECK(text.contains(u"Il habite [adresse], allez-y."_s));
        CHECK_FALSE(text.contains(u"Tilleuls"_s));
        CHECK(text.contains(u"adresse retirée de cette copie"_s));
    }
    CHECK(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"12 rue du Moulin"_s));
}

TEST_CASE("Who is accused learns neither telephone nor home", "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.victim = {.declaredAddress = u"3 rue du Secret, 54000 Nancy"_s,
                      .declaredAddressKind = u"personal"_s,
                      .residence = u"Laxou"_s,
                      .phone = u"06 11 22 33 44"_s,
                      .email = u"moi@maison.example"_s};
    book.setProfile(profile);
    book.record(u"party"_s, Party{.id = u"k"_s, .name = u"K"_s, .account = u"@k"_s, .role = Party::Role::Pupil});
    for (const QString &kind : {u"parents"_s, u"defense-nom"_s, u"effacement"_s, u"fait-etablissement"_s, u"rsst"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(letterText(book.store(), {kind}, catalogue())->contains(u"Secret"_s));
    }
    for (const QString &kind : {u"parents"_s, u"defense-nom"_s}) {
        const QString text = letterText(book.store(), {kind}, catalogue()).value();
        CHECK_FALSE(text.contains(u"06 11"_s));
        CHECK_FALSE(text.contains(u"maison"_s));
    }
    CHECK(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"Je réside dans la commune suivante\u00A0: Laxou."_s));
    CHECK_FALSE(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"ressort"_s));
}

TEST_CASE("A suspect's name is a suspicion, and the account stays cited", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s,
                                  .name = u"Paul Durand"_s,
                                  .account = u"@zor0_54"_s,
                                  .platform = u"Chirper"_s,
                                  .profileUrl = u"https://chirper.example/zor0_54"_s,
                                  .role = Party::Role::Pupil});
    book.record(u"party"_s, Party{.id = u"n"_s, .account = u"Nono"_s, .platform = u"Chirper"_s});
    book.record(u"party"_s, Party{.id = u"m"_s, .name = u"Marie Petit"_s, .role = Party::Role::Colleague});
    for (const QString &author : {u"k"_s, u"n"_s, u"m"_s})
        book.record(u"propos"_s, Propos{.id = author + u'p', .verbatim = u"Mots."_s, .author = author});
    const auto letter = [&](const QString &kind, const QString &about = {}) {
        return letterText(book.store(), {kind, about}, catalogue()).value();
    };

    const QString complaint = letter(u"plainte"_s);
    INFO(complaint.toStdString());
    CHECK(complaint.contains(u"plainte simple contre X, et notamment contre les personnes que je soupçonne, Paul Durand et Marie "
                             u"Petit, notamment les utilisateurs des "
                             "deux comptes, adresses ou numéros désignés ci-dessous, et toute autre personne"_s));
    CHECK(complaint.contains(
        u"porter plainte contre X, et notamment contre les personnes que je soupçonne, Paul Durand et Marie Petit, pour"_s));
    CHECK(complaint.contains(u"(Chirper, @zor0_54)"_s));
    CHECK(complaint.contains(u"(auteur supposé\u00A0: Marie Petit)"_s));
    CHECK(complaint.contains(u"d’où ils viennent\u00A0: @zor0_54 (Chirper)\u202F; «\u202FNono\u202F» (Chirper)."_s));
    CHECK(complaint.contains(u"Je soupçonne, sous réserve de ce que l’enquête établira\u00A0: Paul Durand, que je pense être "
                             "l’utilisateur de @zor0_54 (Chirper)\u202F; Marie Petit."_s));

    for (const QString &kind : {u"constat"_s, u"rsst"_s, u"accident-service"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(letter(kind).contains(u"Durand"_s));
        CHECK_FALSE(letter(kind).contains(u"Marie"_s));
    }
    CHECK(letter(u"constat"_s).contains(u"https://chirper.example/zor0_54, @zor0_54 (Chirper)"_s));
    const QString school = letter(u"fait-etablissement"_s);
    CHECK(school.contains(u"@zor0_54 (Chirper)"_s));
    CHECK(school.contains(u"P.\u00A0D., que je pense être l’utilisateur de @zor0_54"_s));
    CHECK(letter(u"parents"_s).contains(u"le compte en cause est @zor0_54 (Chirper)"_s));
    CHECK(letter(u"parents"_s).contains(u"@zor0_54)\u00A0: «"_s));
    CHECK_FALSE(letter(u"defense-nom"_s, u"m"_s).contains(u"auteur supposé"_s));

    book.record({Change::Action::Removed, u"party"_s, u"m"_s});
    CHECK(letter(u"plainte"_s)
              .contains(u"la personne que je soupçonne, Paul Durand, notamment les utilisateurs des deux comptes"_s));
    CHECK_FALSE(letter(u"plainte"_s).contains(u"(Paul Durand"_s));
}

TEST_CASE("Somebody named is written to as supposed, somebody known by an account as its user", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s, .name = u"Paul Durand"_s, .account = u"@zor0_54"_s, .platform = u"Chirper"_s});
    book.record(u"party"_s, Party{.id = u"n"_s, .account = u"@nono"_s});
    const QString named = letterText(book.store(), {u"defense-nom"_s, u"k"_s}, catalogue()).value();
    CHECK_FALSE(named.contains(u"Utilisateur du compte"_s));
    CHECK(named.contains(u"Je pense que vous utilisez le compte @zor0_54 (Chirper)"_s));
    const QString unnamed = letterText(book.store(), {u"defense-nom"_s, u"n"_s}, catalogue()).value();
    CHECK(unnamed.contains(u"Utilisateur du compte @nono"_s));
    CHECK_FALSE(unnamed.contains(u"Je pense"_s));
}

TEST_CASE("A letter about one of several says nothing of the others", "[report][letters]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const auto platforms = letterSubjects(store->dossier(), kindNamed(u"notification"_s));
    REQUIRE(platforms.size() == 2);
    CHECK(platforms.first().name == u"Chirper"_s);
    const QString text = letterText(*store, {u"notification"_s, u"vidtube"_s}, catalogue()).value();
    CHECK(text.contains(u"https://vidtube.example/watch?v=Kd93hQx&lc=Ugw88"_s));
    CHECK_FALSE(text.contains(u"chirper"_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"pièce n"_s));
    CHECK(letterText(*store, {u"notification"_s, u"Ailleurs"_s}, catalogue()).error().code == Error::Code::NotFound);

    REQUIRE(writeLetterBlock(*store, {u"notification"_s, u"VidTube"_s}, u"demand"_s, u"Retirez-les."_s, catalogue()));
    CHECK(blockOf(*store, {u"notification"_s, u"VidTube"_s}, u"demand"_s).edited);
    CHECK_FALSE(blockOf(*store, {u"notification"_s, u"Chirper"_s}, u"demand"_s).edited);
    CHECK(letterSubjects(store->dossier(), kindNamed(u"plainte"_s)).isEmpty());
}

TEST_CASE("The register that others read quotes nothing", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"on sait où elle habite, rue des Tilleuls"_s});
    const QString text = letterText(book.store(), {u"rsst"_s}, catalogue()).value();
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"Tilleuls"_s));
    CHECK(text.contains(u"en raison de mes fonctions, la cible"_s));
    CHECK(text.contains(u"la cible d’attaques, en ligne ou non\u00A0: un propos"_s));
    CHECK(text.contains(u"que je ne recopie pas dans ce registre"_s));
}

TEST_CASE("An accident's letter asserts no certificate that the dossier does not hold", "[report][letters]")
{
    Casebook book;
    const auto letter = [&] { return letterText(book.store(), {u"accident-service"_s}, catalogue()).value(); };
    CHECK_FALSE(letter().contains(u"médicalement constaté"_s));
    CHECK_FALSE(letter().contains(u"vous parvient"_s));
    CHECK(letter().contains(u"Je vous adresserai sous pli fermé le certificat"_s));
    CHECK(letter().contains(u"Jour et heure de l’accident\u00A0: …"_s));
    book.add("%PDF-1.4", Exhibit{.title = u"Certificat médical initial"_s});
    Event accident{.id = u"e"_s, .what = u"Porte dégradée"_s, .date = date("2026-11-12T07:58+01:00")};
    accident.answers[u"accident"_s] = u"yes"_s;
    book.record(u"event"_s, accident);
    CHECK(letter().contains(u"Le certificat médical qui le constate vous parvient sous pli fermé."_s));
    CHECK_FALSE(letter().contains(u"Je vous adresserai"_s));
    CHECK(letter().contains(u"Jour et heure de l’accident\u00A0: le 12\u00A0novembre\u00A02026 à 7\u00A0h\u00A058"_s));
}

TEST_CASE("A complaint says that the functions are the reason, unless every answer denies it", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .answers = {{u"work"_s, u"no"_s}}});
    CHECK_FALSE(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"en raison de mes fonctions"_s));
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Autres mots."_s, .answers = {{u"work"_s, u"yes"_s}}});
    CHECK(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"ces faits me visent en raison de mes fonctions"_s));
}

TEST_CASE("Somebody known to be a minor is not written to: the parents are", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s, .minor = Answer::Yes});
    CHECK(letterSubjects(book.store().dossier(), kindNamed(u"defense-nom"_s)).isEmpty());
    CHECK(letterSubjects(book.store().dossier(), kindNamed(u"parents"_s)).size() == 1);
}

TEST_CASE("A masked number and an X are nobody's address, and a name is forbidden to who may use it", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"x"_s, .label = u"X"_s, .role = Party::Role::Pupil});
    book.record(u"party"_s, Party{.id = u"t"_s, .account = u"numéro masqué"_s, .platform = u"Téléphone"_s});
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s});
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"k"_s};
    book.record(u"propos"_s, words);
    const Dossier &dossier = book.store().dossier();
    CHECK(letterSubjects(dossier, kindNamed(u"parents"_s)).isEmpty());
    const auto authors = letterSubjects(dossier, kindNamed(u"defense-nom"_s));
    CHECK(std::none_of(authors.begin(), authors.end(), [](const LetterSubject &one) { return one.id == u"t"; }));
    const QString text = letterText(book.store(), {u"defense-nom"_s, u"k"_s}, catalogue()).value();
    CHECK_FALSE(text.contains(u"J’ai constaté que mon nom"_s));
    CHECK(text.contains(u"S’ils utilisent mon nom"_s));
    CHECK_FALSE(letterText(book.store(), {u"parents"_s}, catalogue())->contains(u"désigné ainsi"_s));
}

TEST_CASE("What is medical goes neither to the employer unasked, nor among the offences", "[report][letters]")
{
    Casebook book;
    book.record(u"event"_s, Event{.id = u"e"_s, .what = u"Certificat médical du docteur Roche"_s});
    book.record(u"party"_s, Party{.id = u"m"_s, .name = u"Anne Petit"_s, .account = u"@anne"_s, .role = Party::Role::Parent});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Des mots."_s, .author = u"m"_s});
    for (const QString &kind : {u"protection"_s, u"discipline"_s, u"fait-etablissement"_s, u"plainte"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(letterText(book.store(), {kind}, catalogue())->contains(u"Roche"_s));
    }
    const QString discipline = letterText(book.store(), {u"discipline"_s}, catalogue()).value();
    CHECK_FALSE(discipline.contains(u"Petit"_s));
    CHECK_FALSE(discipline.contains(u"@anne"_s));
    CHECK_FALSE(letterText(book.store(), {u"accident-service"_s}, catalogue())->contains(u"Ce jour-là"_s));
    CHECK_FALSE(letterText(book.store(), {u"rsst"_s}, catalogue())->contains(u"images"_s));
}

TEST_CASE("An accident is declared under the régime of the status", "[report][letters]")
{
    Casebook book;
    Profile profile;
    const auto declared = [&](const QString &status) {
        profile.victim.status = status;
        book.setProfile(profile);
        return letterText(book.store(), {u"accident-service"_s}, catalogue()).value();
    };
    CHECK(declared(u"professeur certifié, titulaire"_s).contains(u"L822-18"_s));
    CHECK(declared(u"AESH"_s).contains(u"accident du travail"_s));
    CHECK_FALSE(declared(u"AESH "_s).contains(u"L822-18"_s));
    CHECK(declared(u"professeur"_s).contains(u"selon mon statut"_s));
    declared(u"AESH"_s);
    const QString sheet = textOf(composeLetterSheet(book.store(), {u"accident-service"_s}, catalogue()));
    INFO(sheet.toStdString());
    CHECK_FALSE(sheet.contains(u"quinze jours"_s, Qt::CaseInsensitive));
    CHECK_FALSE(sheet.contains(u"86-442"_s));
    CHECK(sheet.contains(u"le délai et le destinataire sont à vérifier"_s));
}

TEST_CASE("Until when is told by the steps that were taken, or counted from today", "[report][letters]")
{
    Casebook book;
    const LetterChoice letter{u"protection"_s};
    CHECK(textOf(composeLetterSheet(book.store(), letter, catalogue()))
              .contains(u"Compté d’aujourd’hui, ce serait jusqu’au 16\u00A0janvier\u00A02027, à minuit"_s));
    book.record(
        u"step"_s,
        Step{.id = u"s"_s, .kind = u"protection-fonctionnelle"_s, .sent = date("2026-11-10"), .received = date("2026-11-12")});
    const QString sheet = textOf(composeLetterSheet(book.store(), letter, catalogue()));
    CHECK(sheet.contains(u"jusqu’au 12\u00A0janvier\u00A02027, à minuit\u202F; ensuite"_s));
    CHECK_FALSE(sheet.contains(u"Compté d’aujourd’hui"_s));
}

TEST_CASE("A formula and a signature never stand alone on a page", "[report][letters]")
{
    const QTemporaryDir folder;
    const auto none = [](const Digest &) -> Result<std::unique_ptr<QIODevice>> { return fail(Error::Code::NotFound, u"none"_s); };
    bool turned = false;
    for (int gap = 400; gap < 640; gap += 12) {
        paper::Document document{.title = u"t"_s, .made = QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC)};
        document.blocks << paper::Gap{1} << paper::Paragraph{paper::plain(u"Début."_s)} << paper::Gap{double(gap)};
        if (gap % 24 == 0)
            document.blocks << paper::Item{u"1°"_s, paper::plain(u"Dernière demande."_s)};
        else
            document.blocks << paper::Paragraph{paper::plain(u"Dernière demande."_s)};
        document.blocks << paper::Paragraph{.text = paper::plain(u"Veuillez agréer."_s), .keepWithNext = true}
                        << paper::Signature{u"Moi"_s};
        const QString path = folder.filePath(u"a.pdf"_s);
        const auto made = paper::typeset(document, none, path);
        REQUIRE(made);
        QPdfDocument shown;
        shown.load(path);
        const QString last = shown.getAllText(made->pages - 1).text();
        INFO(gap << ": " << last.toStdString());
        CHECK(last.contains(u"Dernière demande"_s));
        CHECK(last.contains(u"Moi"_s));
        turned = turned || made->pages > 1;
    }
    CHECK(turned);
}

TEST_CASE("A complaint names no matter that only a civil judge repairs", "[report][letters]")
{
    Casebook book;
    Propos propos{.id = u"p"_s, .verbatim = u"Mots."_s};
    propos.answers = {{u"name_published"_s, u"yes"_s}, {u"insult"_s, u"no"_s}};
    book.record(u"propos"_s, propos);
    const auto found = qualify(book.store().dossier(), propos, catalogue()).candidates;
    REQUIRE(std::any_of(found.begin(), found.end(), [](const Candidate &one) { return one.offence == "image_civ"_L1; }));
    CHECK_FALSE(letterText(book.store(), {u"plainte"_s}, catalogue())->contains(u"code civil"_s));
}
