// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/conformance.h"
#include "core/sheets.h"

#include "report/exporting.h"
#include "support/casebook.h"
#include "support/sampledossier.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QString rulesBrokenIn(const QString &path)
{
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    return brokenRules(pdf).mid(0, 12).join(u'\n');
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &body)
{
    QByteArray number(4, '\0');
    qToBigEndian<quint32>(quint32(body.size()), number.data());
    QByteArray sum(4, '\0');
    const QByteArray summed = type + body;
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : summed) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    qToBigEndian<quint32>(~crc, sum.data());
    return number + summed + sum;
}

/** A PNG of 8 by 8 equal pixels; Adam7 when `interlaced` (its seven passes have 15 lines in all). */
QByteArray png(int bits, int colours, int bytesOfAPixel, bool interlaced = false)
{
    QByteArray head =
        QByteArray::fromHex("0000000800000008") + char(bits) + char(colours) + QByteArray(2, '\0') + char(interlaced);
    QByteArray rows;
    static constexpr std::pair<int, int> passes[]{{1, 1}, {1, 1}, {2, 1}, {2, 2}, {4, 2}, {4, 4}, {8, 4}};
    if (interlaced)
        for (const auto &[width, height] : passes)
            rows += (QByteArray(1, '\0') + QByteArray(width * bytesOfAPixel, '\x60')).repeated(height);
    else
        rows = (QByteArray(1, '\0') + QByteArray(8 * bytesOfAPixel, '\x60')).repeated(8);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

/** A JPEG with `profile` in it, as cameras write it. */
QByteArray withProfile(const QByteArray &jpeg, const QByteArray &profile)
{
    const QByteArray body = QByteArray("ICC_PROFILE\0\x01\x01", 14) + profile;
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(body.size() + 2), length.data());
    return jpeg.first(2) + "\xFF\xE2" + length + body + jpeg.mid(2);
}

/** A PDF with its own fonts, one page of it without a word. */
QByteArray evidencePdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(400, 800, u"Certificat : 🔪 السلام"_s);
    writer.newPage();
    painter.fillRect(400, 400, 900, 900, QColor(200, 30, 30, 90));
    painter.end();
    return bytes;
}

const QImage &smallImage()
{
    static const QImage image = [] {
        QImage made(32, 16, QImage::Format_RGB32);
        made.fill(qRgb(180, 40, 40));
        return made;
    }();
    return image;
}

QString hardText()
{
    return u"« on va te 🔪🔪 👩‍🏫🇫🇷 » السلام عليكم עברית 你好 हिन्दी 𝓗 "
           u"e\u0301\u0323 "
           u"\uFEFF\uFFFE\uE000\uF001\uF8FF\U000F0000\U0010FFFD"
           "\u200F\u202E\u2066\u00AD\tfin"_s +
           QChar(0) + QChar(0xD83D) + QChar(7) + u" \uFFFF"_s;
}

/** A dossier with an image of every kind, words of every script, and what a person leaves out. */
void fillWithHardEvidence(Casebook &book)
{
    const auto image = [&](const QByteArray &bytes, const QString &type, const QString &title) {
        return book.add(bytes, {.title = title,
                                .mediaType = type,
                                .fileName = title + u".bin"_s,
                                .facts = {{u"image.width"_s, u"8"_s}, {u"image.height"_s, u"8"_s}}});
    };
    const auto inks = contentOf(dataPath(u"intake/cmyk.jpg"_s));
    QImage translucent = smallImage().convertToFormat(QImage::Format_ARGB32);
    translucent.setPixelColor(3, 3, QColor(10, 20, 30, 40));
    for (const auto &[bits, colours, bytes] : {std::tuple{8, 0, 1}, {16, 0, 2}, {8, 2, 3}, {16, 2, 6}, {8, 6, 4}, {16, 4, 4}})
        for (const bool interlaced : {false, true})
            image(png(bits, colours, bytes, interlaced), u"image/png"_s,
                  u"PNG %1 %2 %3"_s.arg(bits).arg(colours).arg(interlaced));
    image(saved(translucent, "PNG"), u"image/png"_s, u"alpha"_s);
    image(saved(smallImage().convertToFormat(QImage::Format_Indexed8), "PNG"), u"image/png"_s, u"palette"_s);
    image(saved(smallImage().convertToFormat(QImage::Format_Mono), "PNG"), u"image/png"_s, u"noir et blanc"_s);
    image(withProfile(saved(smallImage(), "JPEG"), QColorSpace(QColorSpace::DisplayP3).iccProfile()), u"image/jpeg"_s, u"P3"_s);
    for (const QByteArray &profile : {QByteArray(200, '\0'), QByteArray(16, '\0') + "RGB " + QByteArray(180, '\0')})
        image(withProfile(saved(smallImage(), "JPEG"), profile), u"image/jpeg"_s, u"faux profil"_s);
    image(inks, u"image/jpeg"_s, u"encres"_s);
    image(withProfile(inks, QByteArray(16, '\0') + "CMYK" + QByteArray(180, '\0')), u"image/jpeg"_s, u"encres et faux profil"_s);
    book.add(evidencePdf(), {.title = hardText(),
                             .mediaType = u"application/pdf"_s,
                             .fileName = u"certificat\u202E.pdf"_s,
                             .facts = {{u"pdf.pages"_s, u"2"_s}}});
    const Exhibit shown = image(saved(smallImage(), "JPEG") + "a film behind the photograph", u"image/jpeg"_s, {});
    book.add("?", {.title = QString(400, u'é'), .mediaType = u"pas un type"_s, .fileName = {}});
    book.add(hardText().toUtf8(), {.title = u"  "_s, .mediaType = u"text/plain"_s, .fileName = u"note.txt"_s});

    Party author{.id = u"p"_s};
    author.account = hardText();
    book.record(u"party"_s, author);
    Propos propos{.id = u"w"_s};
    propos.verbatim = hardText() + QString(20'000, u'ï') + u"🔪"_s.repeated(50);
    propos.author = author.id;
    propos.exhibits = {shown.id};
    propos.regions = {{shown.id, QRectF(0.1, 0.2, 0.5, 0.3)}};
    book.record(u"propos"_s, propos);
}

} // namespace

TEST_CASE("Hard evidence breaks no rule of PDF/A-3a and PDF/UA-1", "[report][conformance]")
{
    Casebook book;
    fillWithHardEvidence(book);
    const auto recipient = GENERATE(Recipient::Procureur, Recipient::Recteur, Recipient::Avocat);
    const QString path = book.path(u"out.pdf"_s);
    const auto made = exportDossier(book.store(), recipient, path);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    CHECK(rulesBrokenIn(path).toStdString() == "");
}

TEST_CASE("An empty dossier, the sample and a light copy break none either", "[report][conformance]")
{
    Casebook empty;
    const auto sample = sampleDossier(empty.path({}));
    const bool originals = GENERATE(true, false);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        for (DossierStore *store : {&empty.store(), sample.get()}) {
            const QString path = empty.path(u"out.pdf"_s);
            REQUIRE(exportDossier(*store, recipient, path, {.withOriginals = originals}));
            CHECK(rulesBrokenIn(path).toStdString() == "");
        }
}

TEST_CASE("A figure that nobody described still has something to be heard", "[report][conformance]")
{
    Sheets sheets;
    paper::Figure silent = figure(sheets.addBytes(saved(smallImage(), "PNG")), u"image/png"_s);
    silent.alternative = u"  "_s;
    sheets.document.blocks << paper::Heading{.text = u"Titre"_s} << silent
                           << paper::Stills{{{.jpeg = saved(smallImage(), "JPEG"), .caption = {}, .alternative = {}}}};
    REQUIRE(sheets.make());
    CHECK(rulesBrokenIn(sheets.path).toStdString() == "");
}

TEST_CASE("Every rule is seen to be broken", "[report][conformance]")
{
    Casebook book;
    const QByteArray jpeg = withProfile(saved(smallImage(), "JPEG"), QColorSpace(QColorSpace::DisplayP3).iccProfile());
    book.add(jpeg, {.title = u"Fil ไทย"_s,
                    .mediaType = u"image/jpeg"_s,
                    .fileName = u"fil.jpg"_s,
                    .facts = {{u"image.width"_s, u"32"_s}, {u"image.height"_s, u"16"_s}}});
    const QString path = book.path(u"out.pdf"_s);
    REQUIRE(exportDossier(book.store(), Recipient::Procureur, path));

    const auto element = [](QPDF &pdf, const std::string &type) {
        for (auto &object : pdf.getAllObjects())
            if (object.isDictionary() && object.getKey("/S").isNameAndEquals(type))
                return object;
        return QPDFObjectHandle::newNull();
    };
    const auto typed = [](QPDF &pdf, const std::string &key, const std::string &type) {
        for (auto &object : pdf.getAllObjects())
            if (auto dictionary = object.isStream() ? object.getDict() : object;
                dictionary.isDictionary() && dictionary.getKey(key).isNameAndEquals(type))
                return dictionary;
        return QPDFObjectHandle::newNull();
    };
    const auto firstPage = [](QPDF &pdf) -> QPDFObjectHandle { return pdf.getAllPages().at(0); };
    const auto replaced = [](QPDFObjectHandle page, const std::string &before, const std::string &after) {
        auto content = decoded(page.getKey("/Contents"));
        REQUIRE(content.contains(before.c_str()));
        content.replace(content.indexOf(before.c_str()), qsizetype(before.size()), after.c_str());
        page.getKey("/Contents")
            .replaceStreamData(content.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    };
    using Break = std::function<void(QPDF &)>;
    const std::vector<std::pair<QString, Break>> breaks{
        {u"language"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {u"marked"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
        {u"title-shown"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {u"output-intent"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/OutputIntents"); }},
        {u"metadata"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {u"associated"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/AF"); }},
        {u"action"_s, [](QPDF &pdf) { pdf.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::parse("<< /S /GoTo >>")); }},
        {u"tab-order"_s, [&](QPDF &pdf) { firstPage(pdf).removeKey("/Tabs"); }},
        {u"transparency-group"_s,
         [&](QPDF &pdf) { firstPage(pdf).replaceKey("/Group", QPDFObjectHandle::parse("<< /S /Transparency >>")); }},
        {u"parent-tree"_s, [&](QPDF &pdf) { firstPage(pdf).replaceKey("/StructParents", QPDFObjectHandle::newInteger(1)); }},
        {u"figure-alternative"_s,
         [&](QPDF &pdf) { element(pdf, "/Figure").replaceKey("/Alt", QPDFObjectHandle::newString(" ")); }},
        {u"figure-box"_s, [&](QPDF &pdf) { element(pdf, "/Figure").removeKey("/A"); }},
        {u"table-header"_s, [&](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); }},
        {u"table-grid"_s, [&](QPDF &pdf) { element(pdf, "/TR").replaceKey("/K", QPDFObjectHandle::newArray()); }},
        {u"containment"_s, [&](QPDF &pdf) { element(pdf, "/TR").replaceKey("/S", QPDFObjectHandle::newName("/P")); }},
        {u"heading-levels"_s, [&](QPDF &pdf) { element(pdf, "/H1").replaceKey("/S", QPDFObjectHandle::newName("/H3")); }},
        {u"unknown"_s, [&](QPDF &pdf) { element(pdf, "/H1").replaceKey("/S", QPDFObjectHandle::newName("/Titre")); }},
        {u"annotation-element"_s, [&](QPDF &pdf) { element(pdf, "/Form").replaceKey("/K", QPDFObjectHandle::newArray()); }},
        {u"annotation-parent"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Widget").removeKey("/StructParent"); }},
        {u"annotation-flags"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Link").removeKey("/F"); }},
        {u"link"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Link").removeKey("/Contents"); }},
        {u"field-name"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Widget").removeKey("/TU"); }},
        {u"stub-signature"_s,
         [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Widget").replaceKey("/V", QPDFObjectHandle::parse("<< >>")); }},
        {u"relationship"_s, [&](QPDF &pdf) { typed(pdf, "/Type", "/Filespec").removeKey("/AFRelationship"); }},
        {u"media-type"_s, [&](QPDF &pdf) { typed(pdf, "/Type", "/EmbeddedFile").removeKey("/Subtype"); }},
        {u"file-date"_s, [&](QPDF &pdf) { typed(pdf, "/Type", "/EmbeddedFile").removeKey("/Params"); }},
        {u"device-colours"_s,
         [&](QPDF &pdf) {
             typed(pdf, "/Subtype", "/Image").replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceCMYK"));
         }},
        {u"icc-components"_s,
         [&](QPDF &pdf) {
             auto profile = typed(pdf, "/Subtype", "/Image").getKey("/ColorSpace").getArrayItem(1);
             profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(1));
         }},
        {u"embedded-font"_s, [&](QPDF &pdf) { typed(pdf, "/Type", "/FontDescriptor").removeKey("/FontFile2"); }},
        {u"widths"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/CIDFontType2").replaceKey("/W", QPDFObjectHandle::newArray()); }},
        {u"widths"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/CIDFontType0").replaceKey("/W", QPDFObjectHandle::newArray()); }},
        {u"image-keys"_s,
         [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Image").replaceKey("/Interpolate", QPDFObjectHandle::newBool(true)); }},
        {u"integer"_s,
         [&](QPDF &pdf) {
             typed(pdf, "/Type", "/EmbeddedFile")
                 .getKey("/Params")
                 .replaceKey("/Size", QPDFObjectHandle::newInteger(qint64(1) << 31));
         }},
        {u"text-layer"_s, [&](QPDF &pdf) { typed(pdf, "/Subtype", "/Type0").removeKey("/ToUnicode"); }},
        {u"string-length"_s,
         [](QPDF &pdf) { pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(std::string(32'768, 'f'))); }},
        {u"untagged-content"_s, [&](QPDF &pdf) { replaced(firstPage(pdf), "EMC\n", "EMC\n0 0 m S\n"); }},
        {u"content-balance"_s, [&](QPDF &pdf) { replaced(firstPage(pdf), "EMC\n", ""); }},
    };
    for (const auto &[rule, breakIt] : breaks) {
        INFO(rule.toStdString());
        QPDF pdf;
        pdf.processFile(path.toLocal8Bit().constData());
        REQUIRE(brokenRules(pdf).isEmpty());
        breakIt(pdf);
        const QStringList broken = brokenRules(pdf);
        CHECK(std::any_of(broken.begin(), broken.end(), [&](const QString &each) { return each.startsWith(rule + u':'); }));
    }
}
