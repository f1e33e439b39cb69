// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verifybench.h"

#include "intake/examination.h"
#include "report/content/pdftext_p.h"
#include "report/documentstamp.h"
#include "report/exporting.h"
#include "report/pdf/qpdf_p.h"
#include "report/pdf/raster_p.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <qpdf/QPDFWriter.hh>
#include <zlib.h>

#include <random>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

/** Dossiers as people make them: none of what is odd in them may be taken for a forgery. */
namespace {

struct Honest
{
    const char *what;
    std::function<void(Casebook &)> fill;
    QStringList known = {}; ///< warnings that are right
    ExportOptions options = {};
    QList<Recipient> recipients = {Recipient::Avocat};
};

Exhibit add(Casebook &book, QByteArray bytes, const QString &name, const QString &title = {})
{
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto seen = examine(file, name);
    REQUIRE(seen);
    QStringList remarks = seen->remarks;
    if (!seen->defect.isEmpty())
        remarks << u"broken"_s;
    return book.add(bytes,
                    {.title = title, .mediaType = seen->mediaType, .fileName = name, .facts = seen->facts, .remarks = remarks});
}

std::function<void(Casebook &)> text(const QString &words)
{
    return [words](Casebook &book) { add(book, words.toUtf8(), u"mots.txt"_s); };
}

std::function<void(Casebook &)> file(const QByteArray &bytes, const QString &name)
{
    return [bytes, name](Casebook &book) { add(book, bytes, name); };
}

QByteArray picture(const char *format, QImage::Format pixels = QImage::Format_RGB32, QSize size = {12, 8})
{
    QImage image(size, pixels);
    image.fill(QColor(20, 40, 60, 200));
    image.setPixelColor(0, 0, Qt::red);
    QBuffer made;
    REQUIRE(made.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&made, format, 90));
    return made.data();
}

/** A JPEG whose EXIF asks to turn it. */
QByteArray turned(int orientation)
{
    QByteArray bytes = QByteArray::fromHex("ffe100224578696600004949"
                                           "2a00080000000100120103000100000000000000"
                                           "00000000");
    bytes[28] = char(orientation);
    return picture("jpeg").insert(2, bytes);
}

/** A PDF of one page of that size. */
QByteArray sheet(const char *box)
{
    QPDF pdf;
    pdf.emptyPDF();
    auto page = QPDFObjectHandle::parse("<< /Type /Page /Resources << >> >>");
    page.replaceKey("/MediaBox", QPDFObjectHandle::parse(box));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, "0.8 0.2 0.2 rg 10 10 300 200 re f"));
    pdf.addPage(pdf.makeIndirectObject(page), false);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

void say(Casebook &book, const QString &words)
{
    book.record(u"propos"_s, Propos{.id = QString::number(qHash(words)),
                                    .verbatim = words,
                                    .published = PartialDate::parse(u"2026-11-12T08:00"_s).value()});
}

void withNotes(Casebook &book)
{
    for (int i = 0; i < 12; ++i)
        book.add("mot " + QByteArray::number(i), {.title = i % 2 ? u"Pièce n° 3 — capture %1"_s.arg(i) : QString(),
                                                  .mediaType = u"text/plain"_s,
                                                  .fileName = u"%1.txt"_s.arg(i),
                                                  .note = u"Pièce n° %1 — à garder pour moi.\n"_s.arg(i + 1).repeated(3)});
}

void withWordsLikeHeadings(Casebook &book)
{
    add(book, "Pièce n° 1 — faux\n", u"a.txt"_s, u"Capture"_s);
    for (const QString &words : {u"Pièce n° 1 — sale prof"_s, u"Pièce n° 7 — on te retrouvera"_s,
                                 u"Tu vas voir "_s.repeated(12) + u"Pièce n° 9 — oui"_s})
        say(book, words);
    Profile profile;
    profile.account = u"Pièce n° 1 — le message : il me menace.\nPièce n° 8 — rien : du tout."_s;
    profile.privateNote = u"Pièce n° 1 — ne pas montrer."_s;
    book.setProfile(profile);
}

/** On several pages, so that it is said above each. */
void withLongTitles(Casebook &book)
{
    QByteArray pages;
    for (int i = 0; i < 120; ++i)
        pages += "ligne " + QByteArray::number(i) + '\n';
    int i = 0;
    for (const QString &title :
         {u"Ils sont venus à trois devant la salle et ont filmé la porte pendant que je faisais cours aux élèves de seconde"_s,
          u"mot "_s.repeated(120), QString(400, u'x'), u"שלום וברכה לכולם "_s.repeated(20), u"السلام عليكم abc "_s.repeated(20),
          u"Un 🔪 et encore un 🔪 "_s.repeated(15), u"Pièce n° 4 — "_s.repeated(12),
          u"« Déjà » : 100 % n° 3 — l'été... "_s.repeated(9)}) {
        ++i;
        add(book, pages + QByteArray::number(i), u"%1.txt"_s.arg(i), title);
    }
}

QByteArray mail(const QByteArray &head, const QByteArray &body)
{
    return "From: a@b.example\nTo: c@d.example\nDate: Mon, 9 Nov 2026 10:00:00 +0400\n" + head + "\n\n" + body;
}

QList<Honest> oddities()
{
    const QByteArray jpeg = picture("jpeg"), png = picture("png", QImage::Format_ARGB32);
    const QStringList unseen{u"images-not-compared"_s}, light{u"originals-not-attached"_s};
    QString zalgo = u"H"_s, everyMark;
    for (int i = 0; i < 120; ++i)
        zalgo += QChar(0x300 + i % 0x6f);
    for (char16_t c = 0x64b; c < 0x65f; ++c)
        everyMark += QChar(c) + u" "_s + QChar(c);
    QByteArray wrongCrc = png;
    wrongCrc[wrongCrc.size() - 20] = char(~wrongCrc[wrongCrc.size() - 20]);
    QList<Honest> all{
        {"nothing", [](Casebook &) {}, {}, {}, {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}},
        {"private notes", withNotes, {}, {}, {Recipient::Avocat, Recipient::Procureur}},
        {"words like headings", withWordsLikeHeadings, {}, {}, {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}},
        {"titles longer than a line", withLongTitles, {}, {}, {Recipient::Procureur, Recipient::Recteur}},
        {"marks that stand alone, from the right", text(u"ي "_s + everyMark + u"… \u0651 fin\n… \u0651 \u064a"_s)},
        {"letters turned by force", text(u"\u202ea\u0301bc (d) \u202c \u0301 é\n"_s)},
        {"vowels that nobody sees", text(u"a\u17B4b c\u17B5d \uFFF0 \U0001D173x\n"_s)},
        {"signs for old programs", text(u"x \u206A\U0001F600 \u206F\U0001F600 \u206Ca\n"_s)},
        {"marks piled on letters",
         text(zalgo + u" e"_s + u"\u0323\u0301"_s.repeated(40) + u" "_s + (u"z"_s + u"\u030D"_s.repeated(20)).repeated(9))},
        {"what is no character", text(u"abc \uFFFE\uFFFF\uFDD0 \uE000 \x01\x1B fin\n"_s)},
        {"halves of pairs", file(QByteArray("\xff\xfe"
                                            "a\0\x3d\xd8"
                                            "b\0\x00\xde"
                                            "c\0",
                                            12),
                                 u"moitie.txt"_s)},
        {"bytes of no encoding", file("ok \xc3\xa9 \xff\xfe\x80 \xed\xa0\x80 fin", u"octets.txt"_s)},
        {"digests, and numbers",
         text(u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n1 "
              u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856\nPièce n° 3 — faux\n"_s)},
        {"blanks of all kinds",
         text(u"\n \u00A0\u202F\u2003\u200B\uFEFF x\u00ADy\u2028z\u2029w\x0Bv\x0Cu\u0085t\tq\r\rr\r\ns"_s)},
        {"one letter", text(u"7"_s)},
        {"emoji",
         text(
             u"😀👨‍👩‍👧‍👦🏳️‍🌈🇫🇷🇫 1️⃣ a\uFE0Fb ❤ 👩🏿‍❤️‍💋‍👨🏻 \u200D🦰\n"_s
                 .repeated(4))},
        {"scripts",
         text(u"हिन्दी क्षत्रिय தமிழ் ไทยที่นี่ ខ្មែរ བོད་ཡིག ქართული 한국어 カナｶﾞ 𝓽𝓮𝔘 𒀀 ꧁ ⠓ ﷽ ᚠ שָׁלוֹם (12) ١٢٣\n"_s.repeated(3))},
        {"a mail without a subject", file("From: a@b.example\n\n", u"a.eml"_s)},
        {"a mail from the right", file(mail("Subject: עברית ועוד 2026 (abc) 😂", "שלום\n"), u"b.eml"_s)},
        {"a mail in bytes of no encoding",
         file("From: \xc9ric <a@b.example>\nSubject: \xe9t\xe9 \x80\nDate: mauvais\n\nCorps \x92\n", u"c.eml"_s)},
        {"a mail of HTML",
         file(mail("Subject: h\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8",
                   "<p>Tu <b>vas</b>&nbsp;: &eacute;</p><table><tr><td>a<td>b</table><div dir=rtl>שלום abc</div>"),
              u"d.eml"_s)},
        {"a mail to many",
         file(mail("Subject: liste\nCc: " + QByteArray("Personne <p@e.example>,\n ").repeated(200) + "x@y.example", "corps\n"),
              u"e.eml"_s)},
        {"a JPEG cut short", file(jpeg.left(jpeg.size() * 2 / 3), u"coupe.jpg"_s)},
        {"a PNG cut short", file(png.left(png.size() / 2), u"coupe.png"_s)},
        {"a PNG with a wrong sum", file(wrongCrc, u"somme.png"_s)},
        {"a light copy of a damaged JPEG", file(jpeg.left(jpeg.size() * 2 / 3), u"coupe.jpg"_s), light, {.withOriginals = false}},
        {"a light copy", file(png, u"ombre.png"_s), light, {.withOriginals = false}},
        {"a copy with a password",
         file(png, u"ombre.png"_s),
         {u"document-encrypted"_s},
         {.withOriginals = false, .password = u"mot"_s}},
        {"a PDF that is locked", file(contentOf(dataPath(u"intake/locked.pdf"_s)), u"ferme.pdf"_s)},
        {"a page as large as a field", file(sheet("[0 0 14400 14400]"), u"champ.pdf"_s)},
        {"a page as small as a dot", file(sheet("[0 0 0.5 0.5]"), u"point.pdf"_s)},
        {"a page upside down", file(sheet("[600 800 0 0]"), u"envers.pdf"_s)},
        {"a picture of one dot", file(picture("png", QImage::Format_RGB888, {1, 1}), u"un.png"_s)},
        {"a picture like a thread", file(picture("png", QImage::Format_RGB888, {3, 4000}), u"fil.png"_s)},
        {"a file of no kind", file(QByteArray("\0\1\2\xff", 4), u"rien.bin"_s)},
    };
    for (int orientation = 0; orientation <= 9; ++orientation)
        all << Honest{"a JPEG that asks to be turned", file(turned(orientation), u"tourne%1.jpg"_s.arg(orientation))};
    return all;
}

/** What is said of an export that says nothing of how it was made; the expected is that it was not timestamped. */
QStringList unexplained(const Verification &verification, const QStringList &known)
{
    const QStringList expected =
        known + QStringList{u"document-not-stamped"_s, u"not-stamped"_s, u"exhibit-not-stamped"_s, u"entries-not-covered"_s};
    QStringList codes;
    for (const Finding &finding : verification.findings)
        if (finding.severity != Finding::Severity::Info && !expected.contains(finding.code))
            codes << finding.code;
    return codes;
}

} // namespace

TEST_CASE("No honest oddity is called altered, nor left incomplete for it", "[verify][document][honest]")
{
    int count = 0;
    for (const Honest &each : oddities()) {
        Casebook book;
        each.fill(book);
        for (const Recipient recipient : each.recipients) {
            INFO(each.what << ", " << toToken(recipient).toStdString());
            const QString path = book.path(u"x.pdf"_s);
            const auto exported = exportDossier(book.store(), recipient, path, each.options);
            INFO((exported ? QString() : exported.error().message + exported.error().detail).toStdString());
            REQUIRE(exported);
            const auto verification = verifyDocument(path, {});
            INFO(summary(verification));
            CHECK(unexplained(verification, each.known) == QStringList());
            ++count;
        }
    }
    std::cout << "honest oddities: " << count << " exports\n";
}

/** The same for the same seed: marks of every script, some of them on letters, in lines from the left and from the right. */
QString scatteredMarks(std::mt19937 &random)
{
    static const std::vector<char32_t> marks = [] {
        std::vector<char32_t> all;
        for (char32_t c = 0x300; c < 0x1F000; ++c)
            if (QChar::isMark(c))
                all.push_back(c);
        return all;
    }();
    QString words = random() % 4 == 0 ? u"\u05D0 "_s : u"abc "_s;
    for (int i = 0; i < 60; ++i) {
        words += QString::fromUcs4(&marks[random() % marks.size()], 1);
        if (random() % 3 == 0)
            words += u" ab\n1\u0672"[random() % 6];
    }
    return words;
}

TEST_CASE("Marks of any script that stand anywhere are no forgery", "[verify][document][honest]")
{
    std::mt19937 random(20261123); // always the same numbers
    QStringList texts{u"i\u0330\u0301 j\u0323\u030C i\u0307\u0301 a \U0001D16D\U0001D165 \U0001D165\U0001D16D "
                      u"\u064E abc \u064E\u0672 \u0672 \u08F0 \u08F1\u08F2 x\u08FE \u0EB3 a\u0EB3 \u07F3 \u07F3\u07EB b\u07F3"_s};
    while (texts.size() < 14)
        texts << scatteredMarks(random);
    Casebook book;
    for (const QString &words : std::as_const(texts)) {
        const qsizetype end = words.at(29).isHighSurrogate() ? 29 : 30;
        add(book, words.toUtf8(), u"mots.txt"_s, words.left(end).simplified());
        say(book, words);
    }
    for (const Recipient recipient : {Recipient::Avocat, Recipient::Procureur}) {
        const QString path = book.path(u"x.pdf"_s);
        REQUIRE(exportDossier(book.store(), recipient, path));
        const auto verification = verifyDocument(path, {});
        INFO(summary(verification));
        CHECK(unexplained(verification, {}) == QStringList());
    }
}

/** A PNG whose sums are right, and whose pixels can't be decompressed. */
QByteArray undecodable(QByteArray png)
{
    const qsizetype at = png.indexOf("IDAT");
    const auto length = qFromBigEndian<quint32>(png.constData() + at - 4);
    for (quint32 i = 2; i < length; ++i)
        png[at + 4 + qsizetype(i)] = char(0xff);
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(png.constData() + at), length + 4));
    qToBigEndian(sum, png.data() + at + 4 + qsizetype(length));
    return png;
}

TEST_CASE("A picture that can't be decoded does not keep the rest from going out", "[verify][report][document][honest]")
{
    const bool isLight = GENERATE(false, true);
    Casebook book;
    add(book, picture("png", QImage::Format_ARGB32), u"avant.png"_s);
    add(book, undecodable(picture("png", QImage::Format_ARGB32)), u"ombre.png"_s, u"Ombre"_s);
    add(book, undecodable(picture("png", QImage::Format_ARGB32, {30, 20})), u"ombre2.png"_s);
    add(book, picture("jpeg"), u"apres.jpg"_s);
    const QString path = book.path(u"x.pdf"_s);
    const auto exported = exportDossier(book.store(), Recipient::Avocat, path, {.withOriginals = !isLight});
    INFO((exported ? QString() : exported.error().message + exported.error().detail).toStdString());
    REQUIRE(exported);
    CHECK(exported->exhibits == 4);
    CHECK(exported->undrawn == QList<int>{2, 3});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = content::pdfTexts(file).join(u' ').simplified();
    CHECK(text.contains(u"L’image de cette pièce ne peut pas être affichée"_s));
    CHECK(text.contains(isLight ? u"est conservé tel quel dans le dossier"_s : u"est joint tel quel à ce document"_s));
    const auto verification = verifyDocument(path, {});
    INFO(summary(verification));
    CHECK(unexplained(verification, {u"originals-not-attached"_s}) == QStringList());
}

TEST_CASE("A dossier that counts its days elsewhere is exported and verified as well", "[verify][document][honest]")
{
    const char *zone = GENERATE("Indian/Reunion", "Asia/Kathmandu", "Pacific/Marquesas", "UTC");
    const QTemporaryDir folder;
    const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 16), QTime(22, 30), Qt::UTC));
    auto made = DossierStore::create(folder.filePath(u"d.appui"_s), u"Essai"_s, QTimeZone(zone), clock);
    REQUIRE(made);
    const QString path = folder.filePath(u"x.pdf"_s);
    REQUIRE(exportDossier(**made, Recipient::Procureur, path));
    const auto verification = verifyDocument(path, {});
    INFO(summary(verification));
    CHECK(unexplained(verification, {}) == QStringList());
}

TEST_CASE("A huge page of a PDF is drawn with as many dots as there is memory for", "[report][honest]")
{
    QByteArray bytes = sheet("[0 0 14400 7200]");
    const auto source = [&](const Digest &) -> Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<QBuffer>(&bytes);
        REQUIRE(device->open(QIODevice::ReadOnly));
        return device;
    };
    const auto raster = pdf::Raster::open(source, {.original = sha256(bytes), .mediaType = u"application/pdf"_s});
    REQUIRE(raster);
    const QSize size = (*raster)->size();
    CHECK(qint64(size.width()) * size.height() < 17'000'000);
    CHECK(std::abs(size.width() - 2 * size.height()) <= 2);
    QBuffer whole(&bytes);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    CHECK(content::canDrawPages(whole, 1));
    REQUIRE(whole.seek(0));
    CHECK_FALSE(content::canDrawPages(whole, 2));
}

TEST_CASE("Who would timestamp a copy with a password is told why not", "[verify][document]")
{
    Casebook book;
    add(book, "mot", u"mot.txt"_s);
    const QString path = book.path(u"x.pdf"_s);
    REQUIRE(exportDossier(book.store(), Recipient::Avocat, path, {.withOriginals = false, .password = u"mot de passe"_s}));
    const auto stamped = stampDocument(path, [](const Digest &) -> Result<QByteArray> { return QByteArray(); });
    REQUIRE_FALSE(stamped);
    CHECK(stamped.error().code == Error::Code::Unsupported);
    CHECK(stamped.error().message.contains(u"password"_s));
}
