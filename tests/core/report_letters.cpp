// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "legal/qualification.h"
#include "report/content/letterform_p.h"
#include "report/letters.h"
#include "report/printing.h"
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

/** The text of the last page, and how many there are. */
std::pair<QString, int> lastPageOf(const paper::Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const auto made = printDocument(document, path);
    REQUIRE(made);
    QPdfDocument shown;
    shown.load(path);
    return {shown.getAllText(made->pages - 1).text(), made->pages};
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

TEST_CASE("A letter to others does not repeat dates that contradict each other", "[report][letters]")
{
    Casebook book;
    const Exhibit page = book.add(
        "x", {.url = u"https://chirper.example/a/status/1"_s, .platform = u"Chirper"_s, .seen = date("2026-11-03T19:00+01:00")});
    Propos words{.id = u"p"_s, .verbatim = u"Nulle"_s, .published = date("2026-11-03T18:00+01:00"), .exhibits = {page.id}};
    book.record(u"propos"_s, words);
    const QString left = u"la lettre tait ces deux dates"_s;
    for (const QString &kind : {u"constat"_s, u"effacement"_s, u"notification"_s, u"cnil"_s}) {
        INFO(kind.toStdString());
        CHECK(book.letter(kind).contains(u"publié le"_s));
        CHECK(book.letter(kind).contains(u"constaté le"_s));
        CHECK_FALSE(book.sheet(kind).contains(left));
    }
    words.id = u"q"_s;
    words.verbatim = u"Bête"_s;
    words.published = date("2026-11-04T09:30+01:00");
    book.record(u"propos"_s, words);
    for (const QString &kind : {u"constat"_s, u"effacement"_s, u"notification"_s, u"cnil"_s}) {
        INFO(kind.toStdString());
        const QString letter = book.letter(kind);
        CHECK(letter.contains(u"Bête"_s));
        CHECK(letter.count(u"publié le"_s) == 1);
        CHECK(letter.count(u"constaté le"_s) == 1);
        CHECK(book.sheet(kind).contains(left));
    }
    CHECK_FALSE(book.sheet(u"accident-service"_s).contains(left));
}

TEST_CASE("A witness writes the home by hand, and what ties them to the victim is no part of the name", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"w"_s,
                                  .part = Party::Part::Witness,
                                  .name = u"M. Petit, collègue"_s,
                                  .address = u"Collège Jean-Exemple, 54000 Nancy"_s});
    const QString letter = book.letter(u"attestation"_s);
    CHECK(letter.contains(u"Petit"_s));
    CHECK_FALSE(letter.contains(u"Petit,"_s));
    CHECK(letter.contains(u"avec elles\u00A0: collègue"_s));
    CHECK_FALSE(letter.contains(u"Collège Jean-Exemple"_s));
}

TEST_CASE("What is not known of the victim is a line to complete", "[report][letters]")
{
    Casebook book;
    CHECK(book.letter(u"protection"_s).contains(u"Sous couvert de\u00A0: ……"_s));
    CHECK(book.letter(u"plainte"_s).contains(u"dans la commune suivante\u00A0: ……"_s));
    Profile profile;
    profile.victim.hierarchy = u"la principale"_s;
    profile.victim.residence = u"Nancy"_s;
    book.setProfile(profile);
    CHECK(book.letter(u"protection"_s).contains(u"Sous couvert de\u00A0: la principale"_s));
    CHECK(book.letter(u"plainte"_s).contains(u"dans la commune suivante\u00A0: Nancy"_s));
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

TEST_CASE("The person's words for a passage stand once, whichever form it takes since", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"w"_s, .part = Party::Part::Witness, .name = u"Mme Rose"_s});
    REQUIRE(writeLetterBlock(book.store(), {u"plainte"_s}, u"witnesses"_s, u"Mme Rose a tout vu."_s, catalogue()));
    book.record(u"party"_s, Party{.id = u"v"_s, .part = Party::Part::Witness, .name = u"M. Jaune"_s});
    const auto blocks = letterBlocks(book.store(), {u"plainte"_s}, catalogue());
    REQUIRE(blocks);
    CHECK(std::count_if(blocks->begin(), blocks->end(), [](const LetterBlock &one) { return one.key == "witnesses"_L1; }) == 1);
    CHECK(blockOf(book.store(), {u"plainte"_s}, u"witnesses"_s).text == u"Mme Rose a tout vu."_s);
    CHECK(blockOf(book.store(), {u"plainte"_s}, u"witnesses"_s).changedUnder());
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

TEST_CASE("Somebody known to be a minor is not written to: the parents are", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s, .minor = Answer::Yes});
    CHECK(letterSubjects(book.store().dossier(), kindNamed(u"defense-nom"_s)).isEmpty());
    CHECK(letterSubjects(book.store().dossier(), kindNamed(u"parents"_s)).isEmpty()); // nothing is told of him
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"k"_s});
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

TEST_CASE("Until when is told by the steps that were taken, or counted from today", "[report][letters]")
{
    Casebook book;
    const LetterChoice letter{u"protection"_s};
    CHECK(textOf(composeLetterSheet(book.store(), letter, catalogue()))
              .contains(u"un dépôt aujourd’hui, ce délai s’achèverait le 16\u00A0janvier\u00A02027, à minuit"_s));
    book.record(
        u"step"_s,
        Step{.id = u"s"_s, .kind = u"protection-fonctionnelle"_s, .sent = date("2026-11-10"), .received = date("2026-11-12")});
    const QString sheet = textOf(composeLetterSheet(book.store(), letter, catalogue()));
    CHECK(sheet.contains(u"Ce délai s’achève le 12\u00A0janvier\u00A02027, à minuit\u202F; ensuite"_s));
    CHECK_FALSE(sheet.contains(u"un dépôt aujourd’hui"_s));
    Casebook late;
    late.record(
        u"step"_s,
        Step{.id = u"s"_s, .kind = u"protection-fonctionnelle"_s, .sent = date("2026-07-10"), .received = date("2026-07-12")});
    CHECK(late.sheet(u"protection"_s).contains(u"Ce délai s’est achevé le 12\u00A0septembre\u00A02026"_s));
}

TEST_CASE("A letter agrees with one fact and one witness", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"w"_s, .part = Party::Part::Witness, .name = u"Mme Rose"_s});
    book.record(u"party"_s, Party{.id = u"a"_s, .account = u"@a"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .published = date("2026-11-03"), .author = u"a"_s});
    QString text = *letterText(book.store(), {u"plainte"_s}, catalogue());
    CHECK(text.contains(u"Témoignage possible"_s));
    CHECK(text.contains(u"en donne le détail"_s));
    CHECK(text.contains(u"son utilisateur"_s));
    CHECK_FALSE(text.contains(u"depuis"_s));
    book.record(u"party"_s, Party{.id = u"v"_s, .part = Party::Part::Witness, .name = u"M. Jaune"_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Autres."_s, .published = date("2026-11-04")});
    text = *letterText(book.store(), {u"plainte"_s}, catalogue());
    CHECK(text.contains(u"Témoignages possibles"_s));
    CHECK(text.contains(u"les rapporte un par un"_s));
    CHECK(text.contains(u"depuis le 3\u00A0novembre\u00A02026"_s));
}

TEST_CASE("A quotation stands once in what is sent to who wrote it", "[report][letters]")
{
    Casebook book;
    const Exhibit page =
        book.add("x", Exhibit{.mediaType = u"text/plain"_s, .url = u"https://x.example/a/1"_s, .platform = u"Chirper"_s});
    book.record(u"party"_s, Party{.id = u"a"_s, .name = u"Paul Durand"_s, .account = u"@a"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots cités."_s, .author = u"a"_s, .exhibits = {page.id}});
    const QString text = *letterText(book.store(), {u"defense-nom"_s}, catalogue());
    CHECK(text.count(u"Mots cités"_s) == 1);
    CHECK(text.count(u"https://x.example/a/1"_s) == 1);
}

TEST_CASE("A formula and a signature never stand alone on a page", "[report][letters]")
{
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
        const auto [last, pages] = lastPageOf(document);
        INFO(gap << ": " << last.toStdString());
        CHECK(last.contains(u"Dernière demande"_s));
        CHECK(last.contains(u"Moi"_s));
        turned = turned || pages > 1;
    }
    CHECK(turned);
}

TEST_CASE("What announces a list stays with its first item", "[report][letters]")
{
    bool turned = false;
    for (int gap = 560; gap < 700; gap += 6) {
        paper::Document document{.title = u"t"_s, .made = QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC)};
        document.blocks << paper::Paragraph{paper::plain(u"Début."_s)} << paper::Gap{double(gap)}
                        << paper::Paragraph{paper::plain(u"Je demande :"_s)}
                        << paper::Item{u"1°"_s, paper::plain(u"Premièrement."_s)};
        const auto [last, pages] = lastPageOf(document);
        INFO(gap << ": " << last.toStdString());
        CHECK(last.contains(u"Je demande"_s) == last.contains(u"Premièrement"_s));
        turned = turned || pages > 1;
    }
    CHECK(turned);
}

TEST_CASE("A letter that has nothing to write about yet is listed as such", "[report][letters]")
{
    Casebook book;
    const auto without = [&] {
        QStringList ids;
        const QList<LetterKind> kinds = letterKinds(book.store().dossier(), catalogue()).value();
        for (const LetterKind &kind : kinds)
            if (!kind.hasObject)
                ids << kind.id;
        return ids;
    };
    CHECK(without() == QStringList{u"fait-etablissement"_s, u"rsst"_s, u"accident-service"_s, u"constat"_s, u"attestation"_s,
                                   u"notification"_s, u"protection"_s, u"discipline"_s, u"plainte"_s, u"effacement"_s, u"cnil"_s,
                                   u"parents"_s, u"defense-nom"_s});
    book.record(u"event"_s, Event{.id = u"c"_s, .what = u"Certificat médical"_s});
    CHECK(without().contains(u"plainte"_s));
    book.record(u"party"_s, Party{.id = u"m"_s, .label = u"la mère d’un élève"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"m"_s});
    CHECK_FALSE(without().contains(u"plainte"_s));
    CHECK(without().contains(u"discipline"_s)); // a school disciplines no mother
    CHECK(without().contains(u"constat"_s));
    book.add("page", {.url = u"https://chirper.example/1"_s, .platform = u"Chirper"_s});
    CHECK_FALSE(without().contains(u"constat"_s));
    CHECK_FALSE(without().contains(u"notification"_s));
}

TEST_CASE("The sheet says what is open, and what came before its term", "[report][letters]")
{
    Casebook book;
    Propos threat{.id = u"p"_s, .verbatim = u"Mots."_s, .published = date("2026-06-01")};
    threat.answers = {{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}, {u"work"_s, u"yes"_s}};
    book.record(u"propos"_s, threat);
    book.record(u"step"_s, Step{.id = u"c"_s,
                                .kind = u"plainte-simple"_s,
                                .sent = date("2026-06-02"),
                                .received = date("2026-06-03"),
                                .reference = u"1A 000"_s});
    QString sheet = book.sheet(u"plainte"_s);
    INFO(sheet.toStdString());
    CHECK(sheet.contains(u"Ouverte depuis le 4\u00A0septembre\u00A02026"_s));
    CHECK_FALSE(sheet.contains(u"s’achève le 3\u00A0septembre"_s));
    CHECK_FALSE(sheet.contains(u"prématurée"_s));
    book.record(u"step"_s, Step{.id = u"d"_s, .kind = u"plainte-cpc"_s, .sent = date("2026-08-02")});
    sheet = book.sheet(u"plainte"_s);
    CHECK(sheet.contains(u"prématurée pour les faits suivants\u00A0: fait n°\u00A01 de l’exposé"_s));
    CHECK(sheet.contains(u"possible à partir du 4\u00A0septembre\u00A02026"_s));
    CHECK_FALSE(book.sheet(u"notification"_s).contains(u"prématurée"_s));
}
