// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealeddocument.h"

#include "intake/examination.h"
#include "report/documentstamp.h"
#include "report/pdf/body_p.h"
#include "report/pdf/update_p.h"
#include "report/typesetter.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryFile>

#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

QByteArray picture(const char *format, QImage::Format pixels, QRgb colour)
{
    QImage image(8, 8, pixels);
    image.fill(QColor::fromRgba(colour));
    image.setPixelColor(3, 5, Qt::black);
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&file, format, 90));
    return file.data();
}

Exhibit shown(const QString &title, const QString &mediaType, const QString &fileName)
{
    return {.title = title,
            .mediaType = mediaType,
            .fileName = fileName,
            .facts = {{u"image.width"_s, u"8"_s}, {u"image.height"_s, u"8"_s}}};
}

void addOneOfEach(Casebook &book)
{
    book.add(picture("png", QImage::Format_RGB888, 0xffcc2200), shown(u"Fil"_s, u"image/png"_s, u"fil.png"_s));
    book.add(picture("png", QImage::Format_RGB888, 0xff0022cc), shown(u"Profil"_s, u"image/png"_s, u"profil.png"_s));
    book.add(picture("jpeg", QImage::Format_RGB32, 0xff22cc00), shown({}, u"image/jpeg"_s, u"porte.jpg"_s));
    book.add(picture("png", QImage::Format_ARGB32, 0x80cc22cc), shown(u"Ombre"_s, u"image/png"_s, u"ombre.png"_s));
    book.add("Bonjour", {.title = u"SMS"_s, .mediaType = u"text/plain"_s, .fileName = u"sms.txt"_s});
    const Exhibit removed = book.add("Hors sujet", {.title = u"Erreur"_s, .mediaType = u"text/plain"_s, .fileName = u"x.txt"_s});
    book.record({Change::Action::Removed, u"exhibit"_s, removed.id, {{u"reason"_s, u"Erreur"_s}}});
}

void addRichOnes(Casebook &book)
{
    QImage capture(40, 2000, QImage::Format_RGB888);
    for (int y = 0; y < capture.height(); ++y)
        for (int x = 0; x < capture.width(); ++x)
            capture.setPixelColor(x, y, QColor(y % 256, y / 8, x));
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(capture.save(&file, "png"));
    Exhibit tall = shown(u"Fil"_s, u"image/png"_s, u"fil.png"_s);
    tall.facts = {{u"image.width"_s, u"40"_s}, {u"image.height"_s, u"2000"_s}};
    book.add(file.data(), tall);
    Exhibit turned = shown(u"Porte"_s, u"image/jpeg"_s, u"porte.jpg"_s);
    turned.facts.insert(u"image.orientation"_s, u"6"_s);
    static const QByteArray exif = QByteArray::fromHex("ffe100224578696600004949"
                                                       "2a00080000000100120103000100000006000000"
                                                       "00000000");
    book.add(picture("jpeg", QImage::Format_RGB32, 0xff22cc00).insert(2, exif), turned);
    book.add("Bonjour", {.title = u"Un 🔪, السلام"_s, .mediaType = u"text/plain"_s, .fileName = u"a.txt"_s});
    book.add("Bonsoir", {.title = u"e\u0301 \U0001FBFF ﬁ d’été"_s, .mediaType = u"text/plain"_s, .fileName = u"b.txt"_s});
}

void addPictures(Casebook &book)
{
    const auto add = [&](QByteArray bytes, const QString &name) {
        QBuffer file(&bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto seen = examine(file, name);
        REQUIRE(seen);
        book.add(bytes, {.title = name, .mediaType = seen->mediaType, .fileName = name, .facts = seen->facts});
    };
    add(contentOf(samplePath(u"08-porte-iphone.heic"_s)), u"porte.heic"_s);
    add(contentOf(samplePath(u"12-certificat.pdf"_s)), u"certificat.pdf"_s);
    add(contentOf(dataPath(u"intake/film.webm"_s)), u"film.webm"_s);
    add(picture("png", QImage::Format_RGB888, 0xffcc2200), u"fil.png"_s);
}

void addWords(Casebook &book)
{
    const auto add = [&](const QByteArray &bytes, const QString &title, const QString &mediaType, const QString &name) {
        book.add(bytes, {.title = title, .mediaType = mediaType, .fileName = name});
    };
    add("Bonjour\nJe vais te tuer demain\nou te voir\n", u"SMS"_s, u"text/plain"_s, u"sms.txt"_s);
    add("From: Nono <nono@exemple.fr>\nTo: Nona <nona@exemple.fr>\nSubject: toi\nDate: Mon, 2 Nov 2026 08:00:00 +0100\n"
        "Content-Type: text/plain; charset=utf-8\n\nRends-moi ma note.\n",
        u"Courriel"_s, u"message/rfc822"_s, u"mail.eml"_s);
    QByteArray chat;
    for (int i = 0; i < 200; ++i)
        chat += "12/11/2026 08:" + QByteArray::number(i) +
                " - Nono : encore une ligne de cette longue conversation, num\xc3\xa9ro " + QByteArray::number(i) +
                " \xf0\x9f\x94\xaa\n";
    add(chat, u"Fil \uA840"_s, u"text/plain"_s, u"fil.txt"_s);
}

/** What the document needs to be verified, and nothing else, so that it stays small. */
QList<paper::Block> essential(const QList<paper::Block> &blocks, bool withWords)
{
    QList<paper::Block> kept;
    bool keeps = false;
    for (const paper::Block &block : blocks) {
        if (const auto *heading = std::get_if<paper::Heading>(&block); heading && !(withWords && heading->level > 1))
            keeps = heading->anchor.startsWith(u"piece"_s) || heading->text.startsWith(u"Annexe"_s) ||
                    heading->text.startsWith(u"Empreintes"_s) || heading->text.startsWith(u"Pièces qui"_s) ||
                    heading->text.startsWith(u"Journal"_s);
        const auto *card = std::get_if<paper::Card>(&block);
        const bool isHead = card && !card->rows.isEmpty() && card->rows.first().first.startsWith(u"Dernière"_s);
        if (keeps && (withWords || ((!card || isHead) && !std::holds_alternative<paper::Paragraph>(block))))
            kept << block;
    }
    return kept;
}

} // namespace

SealedDocument::SealedDocument(const std::function<void(Casebook &)> &addExhibits, Recipient recipient,
                               const ExportOptions &options)
{
    Casebook book;
    addExhibits(book);
    book.record(u"authority"_s,
                Authority{.id = u"t"_s, .url = u"http://tsa.example"_s, .caPem = QString::fromLatin1(authority.trust().caPem)});
    for (const Exhibit *exhibit : book.store().dossier().exhibitsByNumber())
        REQUIRE(book.store().addStamp({exhibit->digest, 0, authority.token(exhibit->digest)}));
    const Head head = book.store().head();
    REQUIRE(book.store().addStamp({head.hash, head.number, authority.token(head.hash)}));

    auto document = book.document(recipient, options);
    document.blocks = essential(document.blocks, recipient != Recipient::Recteur);
    const QString path = m_folder.filePath(u"made.pdf"_s);
    REQUIRE(paper::typeset(
        document, [&](const Digest &digest) { return book.store().original(digest); }, path));
    unstamped = contentOf(path);
    whole = stampedBy(authority, unstamped);
}

QString SealedDocument::write(const QByteArray &pdf) const
{
    QFile file(m_folder.filePath(u"copy.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    return file.fileName();
}

QByteArray SealedDocument::stampedBy(const StampingAuthority &who, const QByteArray &pdf) const
{
    const QString path = write(pdf);
    const auto stamped = stampDocument(path, [&](const Digest &imprint) -> Result<QByteArray> { return who.token(imprint); });
    INFO((stamped ? QString() : stamped.error().message + stamped.error().detail).toStdString());
    REQUIRE(stamped);
    return contentOf(path);
}

Verification SealedDocument::verified(const QByteArray &pdf) const
{
    return verified(pdf, authority.trust());
}

Verification SealedDocument::verified(const QByteArray &pdf, const Trust &trust) const
{
    return verifyDocument(write(pdf), trust);
}

const SealedDocument &sealedDocument()
{
    static const SealedDocument sealed(addOneOfEach);
    return sealed;
}

const SealedDocument &richDocument()
{
    static const SealedDocument sealed(addRichOnes);
    return sealed;
}

const SealedDocument &wordsDocument()
{
    static const SealedDocument sealed(addWords, Recipient::Procureur);
    return sealed;
}

const SealedDocument &lightDocument()
{
    static const SealedDocument sealed(addOneOfEach, Recipient::Recteur, {.withOriginals = false});
    return sealed;
}

const SealedDocument &pictureDocument()
{
    static const SealedDocument sealed(addPictures);
    return sealed;
}

QByteArray rewritten(const QByteArray &pdf, const std::function<void(QPDF &)> &edit)
{
    QPDF document;
    document.processMemoryFile("forged", pdf.constData(), size_t(pdf.size()));
    edit(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(false);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    QPDF tidy;
    tidy.processMemoryFile("tidy", reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    for (QPDFObjectHandle object : tidy.getAllObjects())
        if (object.isStream())
            object.setFilterOnWrite(false);
    QTemporaryFile file;
    REQUIRE(file.open());
    pdf::Body body(file);
    body.continueBehind(tidy);
    body.addRest(tidy);
    body.finish(tidy, QByteArray(16, 'f'));
    REQUIRE(file.seek(0));
    return file.readAll();
}

int freeNumber(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("forged", pdf.constData(), size_t(pdf.size()));
    return document.getTrailer().getKey("/Size").getIntValueAsInt();
}

QByteArray updated(const QByteArray &pdf, const std::map<int, QByteArray> &objects)
{
    QFile file(sealedDocument().write(pdf));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QPDF document;
    document.processMemoryFile("forged", pdf.constData(), size_t(pdf.size()));
    const auto end = pdf::readEnd(file, document);
    REQUIRE(end);
    QByteArray bytes = pdf;
    std::map<int, qint64> offsets;
    for (const auto &[number, body] : objects) {
        offsets[number] = bytes.size();
        bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    return bytes + pdf::endOfUpdate(*end, offsets, bytes.size());
}

TokenPlace tokenPlace(const QByteArray &pdf)
{
    const qsizetype from = pdf.lastIndexOf("/Contents <") + 11;
    return {from, pdf.indexOf('>', from) - from};
}

Digest imprintOf(const QByteArray &pdf)
{
    const TokenPlace place = tokenPlace(pdf);
    return Sha256().add(pdf.left(place.from - 1)).add(pdf.mid(place.from + place.size + 1)).digest();
}

QByteArray withToken(QByteArray pdf, const QByteArray &token)
{
    const TokenPlace place = tokenPlace(pdf);
    return pdf.replace(place.from, place.size, token.toHex().leftJustified(place.size, '0'));
}

} // namespace appui::test
