// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"
#include "support/papertext.h"
#include "support/runningauthority.h"
#include "support/sampledossier.h"
#include "support/testdata.h"

#include "report/composition.h"
#include "report/letters.h"

#include <QRegularExpression>
#include <QSet>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Recipient everybody[] = {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat};

Exhibit textPiece(const QString &title)
{
    return {.title = title, .mediaType = u"text/plain"_s, .fileName = u"note.txt"_s};
}

/** Everything a reader of the file could find: the pages, and the bytes of what was made for it. */
QString everythingIn(const paper::Document &document)
{
    QString all = paperText(document);
    for (const paper::Attachment &file : document.attachments)
        all += QString::fromUtf8(file.bytes);
    return all;
}

const paper::Attachment *attached(const paper::Document &document, const QString &name)
{
    for (const paper::Attachment &file : document.attachments)
        if (file.name == name)
            return &file;
    return nullptr;
}

QString hex(const Digest &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

TEST_CASE("What is meant for others is nowhere in a copy but as a bare digest", "[report]")
{
    Casebook book;
    Exhibit secret = textPiece(u"Titre réservé"_s);
    secret.recipients = Recipient::Avocat;
    secret.url = u"https://reserve.example/1"_s;
    secret.fileName = u"fichier-reserve.txt"_s;
    secret.note = u"note très privée"_s;
    const Exhibit kept = book.add("secret", secret);
    book.add("open", textPiece(u"Titre ouvert"_s));
    book.record(u"propos"_s, Propos{.id = u"p1"_s, .verbatim = u"mots réservés"_s, .exhibits = {kept.id}});
    book.record(u"step"_s, Step{.id = u"s1"_s, .kind = u"plainte-simple"_s, .note = u"note de démarche"_s});
    Profile profile;
    profile.privateNote = u"ma note privée"_s;
    book.setProfile(profile);

    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur}) {
        const auto document = book.document(recipient);
        const QString all = everythingIn(document);
        for (const QString &hidden : {u"réservé"_s, u"reserve"_s, u"très privée"_s, u"note de démarche"_s, u"ma note privée"_s,
                                      u"Journal du dossier, écriture"_s}) {
            INFO(hidden.toStdString());
            CHECK_FALSE(all.contains(hidden));
        }
        CHECK(paperText(document).contains(u"| 1 | "_s + hex(kept.digest) + u" | non jointe |"_s));
        CHECK(paperText(document).contains(u"Le n°\u00A01 désigne une pièce"_s));
        for (const paper::Attachment &file : document.attachments)
            CHECK(file.original != kept.digest);
    }
    const QString lawyer = book.text(Recipient::Avocat);
    for (const QString &shown : {u"Titre réservé"_s, u"mots réservés"_s, u"note très privée"_s, u"note de démarche"_s,
                                 u"ma note privée"_s, u"Journal du dossier, écriture"_s}) {
        INFO(shown.toStdString());
        CHECK(lawyer.contains(shown));
    }
}

TEST_CASE("An original too large for an archival PDF is named, not attached", "[report]")
{
    Casebook book;
    book.add("petit", textPiece(u"Petite"_s));
    const Exhibit film =
        book.add("une heure de cours",
                 {.title = u"Le cours entier"_s, .mediaType = u"application/octet-stream"_s, .fileName = u"cours.bin"_s});
    CHECK(ExportOptions().largestOriginal == (qint64(1) << 31) - 1);
    const ExportOptions options{.largestOriginal = film.size - 1};
    const auto document = book.document(Recipient::Procureur, options);
    CHECK(attached(document, u"piece-001 - note.txt"_s));
    CHECK_FALSE(attached(document, u"piece-002 - cours.bin"_s));
    const QString text = paperText(document).simplified();
    CHECK(text.contains(u"cours.bin » est conservé dans le dossier ; la victime le tient à disposition"_s));
    CHECK(text.contains(u"de la pièce n° 2 dépasse 2 Gio"_s));
    CHECK(text.contains(u"sha256sum \"piece-001 - note.txt\""_s));
    const QByteArray manifest = attached(document, u"manifest.json"_s)->bytes;
    CHECK(manifest.contains(film.digest.toHex()));
    CHECK_FALSE(manifest.contains("piece-002"));

    CHECK(attached(book.document(Recipient::Procureur), u"piece-002 - cours.bin"_s));
    for (const ExportOptions &other : {ExportOptions(), ExportOptions{.withOriginals = false}})
        CHECK_FALSE(book.text(Recipient::Procureur, other).simplified().contains(u"dépasse 2 Gio"_s));
}

TEST_CASE("A removed exhibit is a gap that the bordereau explains", "[report]")
{
    Casebook book;
    const Exhibit first = book.add("one", textPiece(u"Première"_s));
    Exhibit reserved = textPiece(u"Deuxième"_s);
    reserved.recipients = Recipient::Avocat;
    const Exhibit second = book.add("two", reserved);
    for (const Exhibit &exhibit : {first, second})
        book.record({Change::Action::Removed, u"exhibit"_s, exhibit.id, {{u"reason"_s, u"photo d’une élève"_s}}});
    const auto document = book.document(Recipient::Procureur);
    const QString text = paperText(document);
    CHECK(text.contains(u"| 1 | Pièce retirée du dossier\u00A0: photo d’une élève. Son numéro n’est pas réutilisé. | — | — |"_s));
    CHECK(text.contains(u"| 2 | Pièce retirée du dossier. Son numéro n’est pas réutilisé. | — | — |"_s));
    CHECK(text.contains(hex(first.digest) + u" | retirée |"_s));
    CHECK_FALSE(text.contains(u"Première"_s));
    REQUIRE(attached(document, u"manifest.json"_s));
    CHECK(attached(document, u"manifest.json"_s)->bytes.contains("\"removed\": true"));
}

TEST_CASE("What was never said leaves no hole, and what the law asks for leaves a line to fill in", "[report]")
{
    Casebook book;
    book.add("one", textPiece({}));
    book.record(u"event"_s, Event{.id = u"v1"_s, .what = u"Un fait"_s});
    static const QRegularExpression hole(u"  +[a-z]| ,|\\(\\)|, ,|: *\\.|[\\[\\]{}]"_s);
    for (const Recipient recipient : everybody) {
        const auto document = book.document(recipient);
        for (const paper::Block &block : document.blocks) {
            const auto *paragraph = std::get_if<paper::Paragraph>(&block);
            if (!paragraph || paragraph->look == paper::Look::Mono)
                continue;
            QString words;
            for (const paper::Span &span : paragraph->text)
                words += span.pageOfAnchor ? u"7"_s : span.text;
            INFO(words.toStdString());
            CHECK_FALSE(hole.match(words).hasMatch());
            CHECK_FALSE(words.trimmed().isEmpty());
        }
    }
    const QString complaint = book.text(Recipient::Procureur);
    CHECK(complaint.contains(u"Je soussigné(e) ……………, né(e) le …………… à ……………, de nationalité ……………, membre du personnel"_s));
    CHECK(complaint.contains(u"contre X, pour les faits qui suivent, dont je suis victime (art."_s));
    CHECK(complaint.contains(u"À une date inconnue\u00A0: Un fait"_s));
    CHECK_FALSE(complaint.contains(u"Peuvent en témoigner"_s));
    CHECK_FALSE(complaint.contains(u"Adresse professionnelle"_s));
}

TEST_CASE("Letters agree with who writes them", "[report]")
{
    Casebook book;
    Profile profile;
    profile.victim = {
        .civility = u"M."_s, .familyName = u"d'Aubigné"_s, .givenNames = u"Paul"_s, .declaredAddressKind = u"personal"_s};
    profile.recteur.name = u"Aix-Marseille"_s;
    book.setProfile(profile);
    const QString complaint = book.text(Recipient::Procureur);
    CHECK(complaint.contains(u"Je soussigné Paul D'AUBIGNÉ, né le"_s));
    CHECK(complaint.contains(u"Dossier de M.\u00A0Paul d'Aubigné · établi par la victime le 16\u00A0novembre\u00A02026"_s));
    CHECK_FALSE(complaint.contains(u"Adresse professionnelle"_s));
    CHECK(book.text(Recipient::Recteur).contains(u"de l’académie d’Aix-Marseille"_s));
    profile.victim.civility = u"Mme"_s;
    profile.victim.declaredAddressKind = u"professional"_s;
    book.setProfile(profile);
    CHECK(book.text(Recipient::Procureur).contains(u"Je soussignée Paul"_s));
    CHECK(book.text(Recipient::Procureur).contains(u"Adresse professionnelle déclarée (art.\u00A010-2, 9°"_s));
}

TEST_CASE("The victim's words are to the letter wherever they are printed", "[report]")
{
    Casebook book;
    const Exhibit piece = book.add("x", textPiece(u"L'écran ; « vu »"_s));
    const QString words = u"T'es  mort ; toi ! \"ok\" : 3 000 ... n° 3\n« 🔪 » السلام {name} [x] %1"_s;
    book.record(u"propos"_s, Propos{.id = u"p1"_s, .verbatim = words, .exhibits = {piece.id}});
    Profile profile;
    profile.account = words;
    book.setProfile(profile);
    for (const Recipient recipient : everybody) {
        const QString text = book.text(recipient);
        CHECK(text.count(u"T'es  mort ; toi ! \"ok\" : 3 000 ... n° 3"_s) >= 4);
        CHECK(text.count(u"« 🔪 » السلام {name} [x] %1"_s) >= 4);
        CHECK(text.contains(u"# Pièce n°\u00A01 — L'écran ; « vu »"_s));
    }
}

TEST_CASE("A photograph's position is told, never printed", "[report]")
{
    Casebook book;
    Exhibit photo{.mediaType = u"image/jpeg"_s, .fileName = u"p.jpg"_s};
    photo.facts = {{u"image.width"_s, u"40"_s},
                   {u"image.height"_s, u"30"_s},
                   {u"image.orientation"_s, u"6"_s},
                   {u"gps.latitude"_s, u"48.69321"_s},
                   {u"gps.longitude"_s, u"6.18343"_s}};
    photo.remarks = {u"has-position"_s};
    book.add("jpeg", photo);
    for (const Recipient recipient : everybody) {
        const auto document = book.document(recipient);
        CHECK(paperText(document).contains(u"Position enregistrée dans le fichier\u00A0: oui"_s));
        CHECK_FALSE(everythingIn(document).contains(u"48.69"_s));
        CHECK_FALSE(everythingIn(document).contains(u"6.18343"_s));
        CHECK(paperText(document).contains(u"[ image image/jpeg, page 0, 40 × 30, orientation 6"_s));
    }
}

TEST_CASE("Where words stand on a capture is pointed out under their number on the card", "[report]")
{
    Casebook book;
    const Exhibit shown = book.add(
        "image",
        {.title = u"Fil"_s, .mediaType = u"image/png"_s, .facts = {{u"image.width"_s, u"8"_s}, {u"image.height"_s, u"8"_s}}});
    const auto say = [&](const QString &id, const QRectF &place) {
        Propos propos{.id = id, .verbatim = u"mots "_s + id, .exhibits = {shown.id}};
        if (!place.isNull())
            propos.regions.insert(shown.id, place);
        book.record(u"propos"_s, propos);
    };
    const auto parts = [&] {
        for (const paper::Block &block : book.document(Recipient::Procureur).blocks)
            if (const auto *figure = std::get_if<paper::Figure>(&block))
                return figure->parts;
        return QList<paper::Figure::Part>();
    };
    say(u"p1"_s, {});
    CHECK(parts().isEmpty());
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"en marge de l’image"_s));
    say(u"p2"_s, QRectF(0.1, 0.2, 0.5, 0.3));
    REQUIRE(parts().size() == 1);
    CHECK(parts().first().sign == u"2"_s);
    CHECK(parts().first().place == QRectF(0.1, 0.2, 0.5, 0.3));
    const QString text = book.text(Recipient::Procureur);
    CHECK(text.contains(QRegularExpression(u"Propos exacts.2 +«.mots p2"_s)));
    CHECK(text.contains(u"Le crochet en marge de l’image situe les propos qui portent ce numéro"_s));
}

TEST_CASE("A broken image is a file to open, not a picture", "[report]")
{
    Casebook book;
    Exhibit broken{.mediaType = u"image/png"_s, .fileName = u"été ~ 🔪.png"_s, .facts = {{u"image.width"_s, u"40"_s}}};
    broken.facts.insert(u"image.height"_s, u"30"_s);
    broken.remarks = {u"broken"_s};
    book.add("png", broken);
    const QString text = book.text(Recipient::Procureur);
    CHECK_FALSE(text.contains(u"[ image image/png"_s));
    CHECK(text.contains(u"sous le nom «\u202Fpiece-001 - ete _ _.png\u202F»"_s));
    CHECK(book.text(Recipient::Procureur, {.withOriginals = false}).contains(u"est conservé dans le dossier"_s));
}

TEST_CASE("A training authority's token prints EXERCICE", "[report]")
{
    Casebook book;
    const Exhibit piece = book.add("x", textPiece(u"Note"_s));
    CHECK(book.document(Recipient::Procureur).banner.isEmpty());
    CHECK(book.text(Recipient::Procureur).contains(u"non horodatée"_s));

    const RunningAuthority authority(fixedClock(QDateTime(QDate(2026, 11, 16), QTime(19, 3, 11), Qt::UTC)));
    book.record(u"authority"_s,
                Authority{.id = u"t"_s, .url = authority.url(), .caPem = QString::fromLatin1(authority.trust().caPem)});
    const Head head = book.store().head();
    REQUIRE(book.store().addStamp({piece.digest, 0, requestToken(authority.url(), piece.digest, authority.trust()).value()}));
    REQUIRE(book.store().addStamp({head.hash, head.number, requestToken(authority.url(), head.hash, authority.trust()).value()}));
    Profile later;
    later.harm = u"insomnies"_s;
    book.setProfile(later);

    const auto document = book.document(Recipient::Procureur);
    const QString text = paperText(document);
    CHECK(document.banner == u"EXERCICE"_s);
    CHECK(text.contains(u"16\u00A0novembre\u00A02026 à 20\u00A0h\u00A003\u00A0min\u00A011\u00A0s (UTC\u00A0+\u00A01), par "_s));
    CHECK(text.contains(u"(EXERCICE\u00A0: sans valeur probante)"_s));
    CHECK(text.contains(u"une écriture non encore couverte"_s));
    REQUIRE(attached(document, u"piece-001.tsr"_s));
    CHECK(attached(document, u"autorites.pem"_s)->bytes == authority.trust().caPem);
    CHECK(text.contains(
        u"openssl ts -verify -partial_chain -data \"piece-001 - note.txt\" -in piece-001.tsr -CAfile autorites.pem -attime "
        "1794855791"_s));
    CHECK(text.contains(u"openssl ts -verify -partial_chain -digest "_s + hex(head.hash) + u" -in journal.tsr"_s));
}

TEST_CASE("Every link of a document leads to one heading", "[report]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const auto law = Catalogue::load();
    for (const Recipient recipient : everybody) {
        const auto document = compose(*store, recipient, {}, *law);
        REQUIRE(document);
        QStringList anchors;
        QSet<QString> wanted;
        const auto collect = [&](const paper::Text &text) {
            for (const paper::Span &span : text)
                if (!span.anchor.isEmpty())
                    wanted << span.anchor;
        };
        for (const paper::Block &block : document->blocks) {
            if (const auto *heading = std::get_if<paper::Heading>(&block); heading && !heading->anchor.isEmpty())
                anchors << heading->anchor;
            else if (const auto *paragraph = std::get_if<paper::Paragraph>(&block))
                collect(paragraph->text);
            else if (const auto *item = std::get_if<paper::Item>(&block))
                collect(item->text);
            else if (const auto *table = std::get_if<paper::Table>(&block))
                for (const auto &row : table->rows)
                    for (const auto &cell : row)
                        collect(cell);
            else if (const auto *card = std::get_if<paper::Card>(&block))
                for (const auto &row : card->rows)
                    collect(row.second);
        }
        CHECK(wanted.contains(u"piece-16"_s));
        CHECK(QSet<QString>(anchors.begin(), anchors.end()).contains(wanted));
        CHECK(anchors.removeDuplicates() == 0);
    }
}

TEST_CASE("Attached files have names that every system takes", "[report]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const auto law = Catalogue::load();
    const auto document = compose(*store, Recipient::Avocat, {}, *law);
    REQUIRE(document);
    static const QRegularExpression safe(u"^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,79}$"_s);
    QSet<QString> names;
    for (const paper::Attachment &file : document->attachments) {
        INFO(file.name.toStdString());
        CHECK(safe.match(file.name).hasMatch());
        CHECK_FALSE(names.contains(file.name.toLower()));
        names << file.name.toLower();
    }
    CHECK(attached(*document, u"piece-014 - 14-film-en-classe.mp4"_s));
    const QByteArray csv = attached(*document, u"requisitions.csv"_s)->bytes;
    CHECK(csv.startsWith("\xEF\xBB\xBF\"pieces\";"));
    CHECK(csv.contains("\"178245590231\""));
    CHECK(csv.contains("\"198.51.100.23\""));
    CHECK(csv.contains("\"'@zor0_54\""));
    const auto light = compose(*store, Recipient::Avocat, {.withOriginals = false}, *law);
    REQUIRE(light->attachments.size() == 1);
    CHECK(light->attachments.first().name == u"manifest.json"_s);
    CHECK_FALSE(light->attachments.first().bytes.contains("\"attachment\""));
}

TEST_CASE("Offences are named only where questions were answered, and never two for the same words", "[report]")
{
    Casebook book;
    Exhibit page{.title = u"Faux profil"_s, .mediaType = u"text/plain"_s, .fileName = u"p.txt"_s};
    const Exhibit piece = book.add("x", page);
    Event event{.id = u"v1"_s, .what = u"Faux profil à mon nom"_s, .audience = {Audience::Kind::Public}, .exhibits = {piece.id}};
    book.record(u"event"_s, event);
    book.record(
        u"propos"_s,
        Propos{.id = u"p1"_s, .verbatim = u"voleuse, nulle"_s, .audience = {Audience::Kind::Public}, .exhibits = {piece.id}});
    CHECK(book.text(Recipient::Procureur).contains(u"sous réserve de la qualification que le parquet retiendra."_s));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"susceptibles de constituer"_s));
    CHECK_FALSE(book.text(Recipient::Avocat).contains(u"Susceptible de"_s));

    book.record({Change::Action::Changed,
                 u"event"_s,
                 u"v1"_s,
                 {{u"answers"_s, QJsonObject{{u"false_account"_s, u"yes"_s}, {u"parody"_s, u"no"_s}}}}});
    book.record({Change::Action::Changed,
                 u"propos"_s,
                 u"p1"_s,
                 {{u"answers"_s, QJsonObject{{u"insult"_s, u"yes"_s}, {u"fact"_s, u"yes"_s}}}}});
    const QString complaint = book.text(Recipient::Procureur);
    CHECK(complaint.contains(u"Ces faits me paraissent susceptibles de constituer"_s));
    CHECK(complaint.contains(u"226-4-1"_s));
    CHECK_FALSE(complaint.contains(u"Injure publique"_s));
    CHECK_FALSE(complaint.contains(u"Diffamation publique"_s));
    CHECK(book.text(Recipient::Avocat).contains(u"Susceptible de\u00A0: "_s));
    CHECK(book.text(Recipient::Avocat)
              .contains(u"Usurpation d’identité, y compris en ligne (faux profil) (226-4-1), reste à établir le but"_s));
    book.record({Change::Action::Changed, u"event"_s, u"v1"_s, {{u"answers"_s, QJsonObject{{u"name_published"_s, u"yes"_s}}}}});
    CHECK(book.text(Recipient::Avocat).contains(u"Au civil\u00A0: Droit à l’image"_s));
}

TEST_CASE("A letter lists a dozen facts and counts the others", "[report]")
{
    Casebook book;
    for (int i = 1; i <= 20; ++i)
        book.record(
            u"propos"_s,
            Propos{.id = u"p%1"_s.arg(i), .verbatim = u"mot %1."_s.arg(i), .published = *PartialDate::parse(u"2026-11-03"_s)});
    const QString text = book.text(Recipient::Procureur);
    CHECK(text.contains(u"• et huit autres, rapportés dans l’exposé joint."_s));
    CHECK(text.contains(u"vingt propos, le 3\u00A0novembre\u00A02026"_s));
    CHECK(text.contains(u"20.\u00A0Le 3\u00A0novembre\u00A02026"_s));
}

TEST_CASE("The last days are told, and what is over is not called running", "[report]")
{
    Casebook book;
    const auto words = [&](const QString &id, const QString &published) {
        book.record(u"propos"_s, Propos{.id = id,
                                        .verbatim = u"mots "_s + id,
                                        .published = *PartialDate::parse(published),
                                        .audience = {Audience::Kind::Public}});
    };
    words(u"p1"_s, u"2026-08-31"_s);
    words(u"p2"_s, u"2026-07-01"_s);
    words(u"p3"_s, {});
    const QString text = book.text(Recipient::Avocat);
    CHECK(text.contains(
        u"la date prudente est le 29\u00A0novembre\u00A02026 et le dernier jour légal le 30\u00A0novembre\u00A02026"_s));
    CHECK(text.contains(u"délai peut-être déjà entamé"_s));
    CHECK_FALSE(text.contains(u"dernier jour légal le 1er\u00A0octobre\u00A02026"_s));
}

TEST_CASE("On paper too the three months run, and the year only if the motive is held", "[report]")
{
    Casebook book;
    const auto words = [&](const QString &id, const QString &published) {
        book.record(u"propos"_s, Propos{.id = id,
                                        .verbatim = u"mots "_s + id,
                                        .published = *PartialDate::parse(published),
                                        .audience = {Audience::Kind::Public},
                                        .discriminatory = Answer::Yes});
    };
    words(u"p1"_s, u"2026-11-03"_s);
    const auto tells = [&](Recipient recipient) {
        const QString text = book.text(recipient);
        CHECK(text.contains(u"3\u00A0février\u00A02027"_s));
        CHECK(text.contains(u"3\u00A0nov.\u00A02027 si le mobile discriminatoire est retenu"_s));
        CHECK(text.contains(u"e 3\u00A0novembre\u00A02027 si le mobile discriminatoire est retenu"_s));
        CHECK(text.contains(u"2\u00A0févr.\u00A02027"_s));
    };
    tells(Recipient::Procureur);
    tells(Recipient::Avocat);
    CHECK(book.text(Recipient::Procureur).contains(u"J’appelle votre attention sur un délai"_s));
    const QString sheet = paperText(*composeLetterSheet(book.store(), {u"plainte"_s}, catalogue()));
    CHECK(sheet.contains(u"date prudente le 2\u00A0février\u00A02027"_s));
    CHECK_FALSE(sheet.contains(u"écoulé"_s));

    words(u"p2"_s, u"2026-08-01"_s);
    CHECK(book.text(Recipient::Avocat).contains(u"Pour l’un des propos de ce dossier, les trois mois paraissent écoulés"_s));
}

TEST_CASE("A last day counted from a month is the earliest that it may be", "[report]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s,
                                    .verbatim = u"mots"_s,
                                    .published = *PartialDate::parse(u"2026-10"_s),
                                    .audience = {Audience::Kind::Public}});
    const QString reserve = u", compté du premier jour possible, le jour n’étant pas connu"_s;
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Avocat}) {
        const QString text = book.text(recipient);
        CHECK(text.contains(u"au plus tôt le 1er\u00A0janvier\u00A02027, à minuit"_s + reserve));
        CHECK(text.contains(u"dernier jour légal au plus tôt le 1er\u00A0janvier\u00A02027, à minuit"_s + reserve));
        CHECK(text.contains(u"au plus tôt le 1er\u00A0janv.\u00A02027, jour non connu"_s));
    }
    const QString sheet = paperText(*composeLetterSheet(book.store(), {u"plainte"_s}, catalogue()));
    CHECK(sheet.contains(u"au plus tôt le 1er\u00A0janvier\u00A02027, à minuit"_s + reserve));
    CHECK(sheet.contains(u"un dimanche ou un jour férié ne le reporte pas"_s));
}

TEST_CASE("A last day counted from when words were seen is on every paper, as the latest that it may be", "[report]")
{
    Casebook book;
    Exhibit capture = textPiece(u"Capture"_s);
    capture.seen = *PartialDate::parse(u"2026-10-10"_s);
    const Exhibit page = book.add("capture", capture);
    book.record(u"propos"_s, Propos{.id = u"p"_s,
                                    .verbatim = u"mots"_s,
                                    .audience = {Audience::Kind::Public},
                                    .exhibits = {page.id}});
    book.record(u"propos"_s, Propos{.id = u"q"_s,
                                    .verbatim = u"autres mots"_s,
                                    .published = *PartialDate::parse(u"2026-11-10"_s),
                                    .audience = {Audience::Kind::Public}});
    const QString latest = u"au plus tard le 10\u00A0janvier\u00A02027, à minuit (délai peut-être déjà entamé)"_s;
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Avocat}) {
        const QString text = book.text(recipient);
        CHECK(text.contains(u"date prudente le 9\u00A0janvier\u00A02027"_s));
        CHECK(text.contains(u"dernier jour légal "_s + latest));
        CHECK(text.contains(u"au plus tard le 10\u00A0janv.\u00A02027, délai peut-être déjà entamé"_s));
    }
    CHECK(book.text(Recipient::Procureur).contains(u"dernier jour légal est "_s + latest));
    CHECK(paperText(*composeLetterSheet(book.store(), {u"plainte"_s}, catalogue())).contains(latest));
}

TEST_CASE("A text whose bytes were altered is not printed", "[report]")
{
    Casebook book;
    book.add("je te vois", textPiece(u"Note"_s));
    tamper(book.path(u"essai.appui"_s), "UPDATE chunk SET bytes = CAST('je te hais' AS BLOB)");
    const auto document = compose(book.store(), Recipient::Procureur, {}, Catalogue::load().value());
    REQUIRE_FALSE(document);
    CHECK(document.error().code == Error::Code::Altered);
    CHECK(document.error().message.contains(u'1'));
}
