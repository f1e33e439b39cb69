// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** Behind what page 1 draws. */
std::function<QByteArray()> drawn(const QByteArray &operators)
{
    return edited([=](QPDF &pdf) { draw(pdf, 0, operators); });
}

std::function<QByteArray()> replaced(const char *form, const QString &by)
{
    return edited([=](QPDF &pdf) {
        const QByteArray all = drawingOf(pdf, 0);
        const QString changed = QString::fromLatin1(all).replace(QRegularExpression(QString::fromLatin1(form)), by);
        INFO(form << " in " << all.constData());
        REQUIRE(changed.toLatin1() != all);
        redraw(pdf, 0, all, changed.toLatin1());
    });
}

QPDFObjectHandle font(QPDF &pdf, const char *name)
{
    return QPDFObjectHandle(pdf.getAllPages().front()).getKey("/Resources").getKey("/Font").getKey(name);
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

QPDFObjectHandle emoji(QPDF &pdf)
{
    auto pictures = QPDFObjectHandle(pdf.getAllPages().front()).getKey("/Resources").getKey("/XObject");
    for (const std::string &key : pictures.getKeys())
        if (key.starts_with("/Emoji"))
            return pictures.getKey(key);
    FAIL("no emoji");
    return pictures;
}

void swapDrawings(QPDF &pdf, size_t one, size_t other)
{
    const auto pages = pdf.getAllPages();
    QPDFObjectHandle first = pages.at(one);
    QPDFObjectHandle second = pages.at(other);
    const auto kept = first.getKey("/Contents");
    first.replaceKey("/Contents", second.getKey("/Contents"));
    second.replaceKey("/Contents", kept);
}

QPDFObjectHandle glyphs(QPDF &pdf, const char *name)
{
    return font(pdf, name).getKey("/DescendantFonts").getArrayItem(0);
}

QPDFObjectHandle fontFile(QPDF &pdf, const char *name)
{
    return glyphs(pdf, name).getKey("/FontDescriptor").getKey("/FontFile2");
}

/** A font file with one table more. */
QByteArray withTable(const QByteArray &file, const QByteArray &tag, const QByteArray &bytes)
{
    QList<std::pair<QByteArray, QByteArray>> tables;
    for (qsizetype i = 0; i < qFromBigEndian<quint16>(file.constData() + 4); ++i) {
        const char *entry = file.constData() + 12 + 16 * i;
        tables.emplaceBack(QByteArray(entry, 4),
                           file.mid(qFromBigEndian<quint32>(entry + 8), qFromBigEndian<quint32>(entry + 12)));
    }
    tables.emplaceBack(tag, bytes);
    std::stable_sort(tables.begin(), tables.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto bigEndian = [](auto number) {
        QByteArray out(sizeof number, '\0');
        qToBigEndian(number, out.data());
        return out;
    };
    QByteArray head = file.left(4) + bigEndian(quint16(tables.size())) + file.mid(6, 6);
    QByteArray body;
    for (const auto &[name, data] : tables) {
        head += name + bigEndian(quint32(0)) + bigEndian(quint32(12 + 16 * tables.size() + body.size())) +
                bigEndian(quint32(data.size()));
        body += data + QByteArray((4 - data.size() % 4) % 4, '\0');
    }
    return head + body;
}

void addTable(QPDF &pdf, const char *tag, const QByteArray &bytes)
{
    auto file = fontFile(pdf, "/GentiumBookPlus-Bold");
    const QByteArray changed = withTable(contentOf(file), tag, bytes);
    setContent(file, changed);
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(changed.size()));
}

/** Where the page with an image's name in its drawing is. */
size_t pageWith(QPDF &pdf, const QByteArray &part)
{
    const auto count = pdf.getAllPages().size();
    for (size_t i = 0; i < count; ++i)
        if (drawingOf(pdf, i).contains(part))
            return i;
    FAIL("no such page");
    return count;
}

void change(QPDF &pdf, size_t page, const char *form, const QString &by)
{
    const QByteArray all = drawingOf(pdf, page);
    QString text = QString::fromLatin1(all);
    const auto match = QRegularExpression(QString::fromLatin1(form)).match(text);
    REQUIRE(match.hasMatch());
    redraw(pdf, page, all, text.replace(match.capturedStart(), match.capturedLength(), by).toLatin1());
}

/** Behind what page 1 draws, with "Y" a height at which its title's letters stand, and "Z" one a little above. */
std::function<QByteArray()> overTitle(const char *operators)
{
    return edited([=](QPDF &pdf) {
        const auto place =
            QRegularExpression(u"14 Tf\n1 0 0 1 ([0-9.]+) ([0-9.]+) Tm"_s).match(QString::fromLatin1(drawingOf(pdf, 0)));
        REQUIRE(place.hasMatch());
        const double baseline = place.captured(2).toDouble();
        draw(pdf, 0,
             "/Artifact BMC\n" +
                 QByteArray(operators)
                     .replace('Y', QByteArray::number(baseline + 4))
                     .replace('Z', QByteArray::number(baseline + 4.3)) +
                 "EMC\n");
    });
}

/** As the program draws a dot. */
QByteArray circle(double x, double y, double radius)
{
    constexpr double control = 0.5523;
    constexpr double units[][2] = {{1, 0},         {1, -control}, {control, -1}, {0, -1},       {-control, -1},
                                   {-1, -control}, {-1, 0},       {-1, control}, {-control, 1}, {0, 1},
                                   {control, 1},   {1, control},  {1, 0}};
    QByteArray drawn = "q 0 0 0 rg\n";
    for (int i = 0; i < 13; ++i)
        drawn += pdf::number(x + radius * units[i][0]) + ' ' + pdf::number(y + radius * units[i][1]) +
                 (i == 0       ? " m\n"
                  : i % 3 == 0 ? " c\n"
                               : " ");
    return drawn + "f Q";
}

} // namespace

TEST_CASE("A PDF with long captures, turned pictures, emoji and other scripts is intact", "[verify][document]")
{
    const auto &rich = richDocument();
    const auto verification = rich.verified(rich.whole);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(findingOf(verification, u"images-compared"_s).subject == u"exhibits nos. 1–2"_s);
}

TEST_CASE("What is drawn in any other way than the program's is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"a white rectangle", drawn("q 1 1 1 rg 0 0 595 700 re f Q\n"), "foreign-part", "page 1", "drawing: q 1 1 1 rg"},
            {"the same within a mark", drawn("/Artifact BMC\n1 1 1 rg 0 0 595 700 re f\nEMC\n"), "foreign-part", "page 1"},
            {"all of it clipped", replaced("\\A", u"0 700 595 142 re W n\n"_s), "foreign-part", "page 1"},
            {"all of it moved", replaced("\\A", u"1 0 0 1 600 0 cm\n"_s), "foreign-part", "page 1"},
            {"invisible text", replaced("BT\n", u"BT\n3 Tr\n"_s), "foreign-part", "page 1"},
            {"white text", replaced("0 g\n", u"1 g\n"_s), "foreign-part", "page 1", "grey"},
            {"coloured text", replaced("0 g\n", u"1 0 0 rg\n"_s), "foreign-part", "page 1"},
            {"tiny text", replaced(" 14 Tf", u" 1 Tf"_s), "foreign-part", "page 1", "size"},
            {"huge text", replaced(" 14 Tf", u" 400 Tf"_s), "foreign-part", "page 1", "size"},
            {"text off the page", replaced("1 0 0 1 [0-9.]+ ", u"1 0 0 1 900 "_s), "foreign-part", "page 1", "off the page"},
            {"text pushed off the page", replaced("\\] TJ\n", u"-90000<0001>] TJ\n"_s), "foreign-part", "page 1", "off the page"},
            {"text turned over", replaced("1 0 0 1 ", u"-1 0 0 1 "_s), "foreign-part", "page 1"},
            {"text in a font that is not there", replaced("/GentiumBookPlus ", u"/Gentium "_s), "foreign-part", "page 1"},
            {"a glyph that is not there", replaced("<0001", u"<0fff0001"_s), "foreign-part", "page 1", "glyph"},
            {"other words for a reader", replaced("/H1 <</MCID", u"/H1 <</ActualText (Autre) /MCID"_s), "foreign-part", "page 1"},
            {"a layer", drawn("/OC /Layer BDC\nEMC\n"), "foreign-part", "page 1"},
            {"a shading", drawn("/Artifact BMC\n/Sh sh\nEMC\n"), "foreign-part", "page 1"},
            {"a way of painting", drawn("/Artifact BMC\n/G gs\nEMC\n"), "foreign-part", "page 1"},
            {"a line that hides", drawn("/Artifact BMC\nq 0 G 400 w 0 400 m 595 400 l S Q\nEMC\n"), "foreign-part", "page 1",
             "off the page"},
            {"a white line", drawn("/Artifact BMC\nq 1 G 1 w 62 400 m 533 400 l S Q\nEMC\n"), "foreign-part", "page 1", "line"},
            {"letters struck out", edited([](QPDF &pdf) {
                 const auto place =
                     QRegularExpression(u"14 Tf\n1 0 0 1 ([0-9.]+) ([0-9.]+) Tm"_s).match(QString::fromLatin1(drawingOf(pdf, 0)));
                 REQUIRE(place.hasMatch());
                 const QByteArray y = QByteArray::number(place.captured(2).toDouble() + 4);
                 draw(pdf, 0, "/Artifact BMC\nq 0 G 1 w 62 " + y + " m 533 " + y + " l S Q\nEMC\n");
             }),
             "foreign-part", "page 1", "over letters"},
            {"a mark without its end", drawn("/Artifact BMC\n"), "foreign-part", "page 1", "unfinished"},
            {"two streams for one page", edited([](QPDF &pdf) {
                 QPDFObjectHandle(pdf.getAllPages().front())
                     .addPageContents(QPDFObjectHandle::newStream(&pdf, "/Artifact BMC\nEMC\n"), false);
             }),
             "foreign-part", "page 1", "Page/Contents"},

            {"a line through an image", edited([](QPDF &pdf) {
                 const auto frame = QRegularExpression(u"0\\.6 G 0\\.4 w ([0-9.]+) ([0-9.]+) 6 6 re"_s)
                                        .match(QString::fromLatin1(drawingOf(pdf, 0)));
                 REQUIRE(frame.hasMatch());
                 const QByteArray y = QByteArray::number(frame.captured(2).toDouble() + 3);
                 draw(pdf, 0, "/Artifact BMC\nq 0 G 1 w 62 " + y + " m 533 " + y + " l S Q\nEMC\n");
             }),
             "exhibit-image-covered", "exhibit no. 1"},
            {"text over an image", edited([](QPDF &pdf) {
                 const auto frame = QRegularExpression(u"0\\.6 G 0\\.4 w ([0-9.]+) ([0-9.]+) 6 6 re"_s)
                                        .match(QString::fromLatin1(drawingOf(pdf, 0)));
                 REQUIRE(frame.hasMatch());
                 const QByteArray place = (frame.captured(1) + u' ' + frame.captured(2)).toLatin1();
                 draw(pdf, 0,
                      "/Artifact BMC\nBT\n/GentiumBookPlus-Bold 17 Tf\n1 0 0 1 " + place +
                          " Tm\n[<0001000200030004>] TJ\nET\nEMC\n");
             }),
             "exhibit-image-covered", "exhibit no. 1"},
            {"an image stretched", replaced("\n6 0 0 6 ", u"\n60 0 0 6 "_s), "exhibit-image-cut", "exhibit no. 1", "stretched"},
            {"an image shrunk", replaced("\n6 0 0 6 ", u"\n1 0 0 1 "_s), "exhibit-image-cut", "exhibit no. 1", "too small"},
            {"an image in the margin", replaced("\n6 0 0 6 [0-9.]+ ", u"\n6 0 0 6 1 "_s), "exhibit-image-cut", "exhibit no. 1",
             "beside"},
            {"an image cut off", replaced("q\n6 0 0 6 ([0-9.]+) ([0-9.]+) cm", u"q\n\\1 \\2 3 6 re W n\n6 0 0 6 \\1 \\2 cm"_s),
             "exhibit-image-cut", "exhibit no. 1", "sides"},
            {"an image askew", replaced("\n6 0 0 6 ", u"\n6 1 1 6 "_s), "foreign-part", "page 1", "image"},
        },
        "pages drawn otherwise");
}

TEST_CASE("A number that some readers take for another is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"two shifts side by side", replaced("\\] TJ\n", u"-12.1230.45<0001>] TJ\n"_s), "foreign-part", "page 1"},
            {"a shift of a shift", replaced("\\] TJ\n", u"-12-3<0001>] TJ\n"_s), "foreign-part", "page 1"},
            {"a shift of too many digits", replaced("\\] TJ\n", u"-000000000012<0001>] TJ\n"_s), "foreign-part", "page 1"},
            {"a shift behind the letters", replaced("\\] TJ\n", u"-12] TJ\n"_s), "foreign-part", "page 1"},
            {"a place of too many digits", replaced("1 0 0 1 ([0-9.]+) ", u"1 0 0 1 0000000\\1 "_s), "foreign-part", "page 1"},
        },
        "numbers of a drawing");
}

TEST_CASE("Lines over letters are named, however pale or thin", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"hairlines side by side", overTitle("q 0.78 G 0.4 w 62 Y m 533 Y l S Q\nq 0.78 G 0.4 w 62 Z m 533 Z l S Q\n"),
             "foreign-part", "page 1", "side by side"},
            {"upright hairlines side by side",
             overTitle("q 0.78 G 0.4 w 80 Y m 80 800 l S Q\nq 0.78 G 0.4 w 80.4 Y m 80.4 800 l S Q\n"), "foreign-part", "page 1",
             "side by side"},
            {"a hairline twice", overTitle("q 0.78 G 0.4 w 62 Y m 533 Y l S Q\nq 0.78 G 0.4 w 62 Y m 533 Y l S Q\n"),
             "foreign-part", "page 1", "side by side"},
            {"a frame that goes down", overTitle("q 0 G 0.4 w 62 Y 60 -0.3 re S Q\n"), "foreign-part", "page 1", "frame"},
            {"a frame that goes to the left", overTitle("q 0 G 0.4 w 90 Y -0.3 9 re S Q\n"), "foreign-part", "page 1", "frame"},
            {"the frame of a code point", overTitle("q 0 G 0.4 w 62 Y 41 13.3 re S Q\n"), "foreign-part", "page 1", "frame"},
            {"such a frame with nothing in it", drawn("/Artifact BMC\nq 0 G 0.4 w 62 12 41 13.3 re S Q\nEMC\n"), "foreign-part",
             "page 1", "frame"},
            {"a second frame of a code point", richEdited([](QPDF &pdf) {
                 const QByteArray form = "q (?!0\\.6)[0-9.]+ G 0\\.4 w [0-9. ]+ re S Q\n";
                 for (size_t i = 0; i < pdf.getAllPages().size(); ++i)
                     if (const auto frame =
                             QRegularExpression(QString::fromLatin1(form)).match(QString::fromLatin1(drawingOf(pdf, i)));
                         frame.hasMatch())
                         return redraw(pdf, i, frame.captured().toLatin1(), (frame.captured() + frame.captured()).toLatin1());
                 FAIL("no frame of a code point");
             }),
             "foreign-part", "page ", "frame"},
        },
        "lines over letters");
}

TEST_CASE("Letters made of lines and dots are named", "[verify][document][forgery]")
{
    const QByteArray begin = "/Artifact BMC\n";
    const auto alone = [&](const QByteArray &stroke) { return drawn(begin + stroke + "\nEMC\n"); };
    checkForgeries(
        {
            {"a short line", alone("q 0 G 1.2 w 300 15 m 307 15 l S Q"), "foreign-part", "page 1", "line"},
            {"a longer one", alone("q 0 G 1.2 w 300 15 m 340 15 l S Q"), "foreign-part", "page 1", "line"},
            {"a short upright one", alone("q 0 G 1.2 w 300 15 m 300 20 l S Q"), "foreign-part", "page 1", "line"},
            {"a bracket far from an image", alone("q 0 G 1.1 w 300 12 m 300 27 l S Q"), "foreign-part", "page 1", "bracket"},
            {"a bracket's arm far from an image", alone("q 0 G 1.1 w 300 15 m 304 15 l S Q"), "foreign-part", "page 1",
             "bracket"},
            {"a square of another size", alone("q 0 G 3 w 300 15 m 303 15 l S Q"), "foreign-part", "page 1", "sign"},
            {"a square off its lane", alone("q 0 G 5.58 w 300 15 m 305.58 15 l S Q"), "foreign-part", "page 1", "sign"},
            {"a frame so flat that it is a line", alone("q 0 G 0.8 w 300 15 7 0.1 re S Q"), "foreign-part", "page 1", "frame"},
            {"a frame around no image", alone("q 0.6 G 0.4 w 300 15 7 9 re S Q"), "foreign-part", "page 1", "frame"},
            {"a dot off its lane", alone(circle(300, 15, 3.1)), "foreign-part", "page 1", "sign"},
            {"a dot of another size", alone(circle(179, 15, 3.7)), "foreign-part", "page 1", "sign"},
            {"lines without end", alone(QByteArray("q 0 G 0.9 w 62 15 m 533 15 l S Q\n").repeated(10'001)), "foreign-part",
             "page 1", "too many"},
            {"a dot that is a bar",
             alone("q 0 0 0 rg\n300 15 m\n300 15 300 15 308 15 c\n308 15 308 16 308 16 c\n308 16 300 16 300 16 c\n"
                   "300 16 300 15 300 15 c\nf Q"),
             "foreign-part", "page 1", "dot"},
        },
        "letters made of lines");
}

TEST_CASE("A page that draws very much is read, and can be stopped", "[verify][document]")
{
    const auto &sealed = sealedDocument();
    const QByteArray line = "1 0 0 1 62 300 Tm\n[<" + QByteArray("0001").repeated(10) + ">] TJ\n";
    const QByteArray text = "/Artifact BMC\nBT\n0 g\n/GentiumBookPlus-Bold 3 Tf\n" + line.repeated(30'000) + "ET\nEMC\n";
    const QString path = sealed.write(rewritten(sealed.unstamped, [&](QPDF &pdf) { draw(pdf, 0, text); }));
    int asked = 0;
    const auto first = verifyDocument(path, {}, [&](qint64, qint64) { return ++asked > 0; });
    CHECK_FALSE(says(first, u"cancelled"_s));
    int calls = 0;
    const auto stopped = verifyDocument(path, {}, [&](qint64, qint64) { return ++calls < 5; });
    CHECK(codesOf(stopped) == QStringList{u"cancelled"_s});
    CHECK(calls == 5);
    CHECK(asked > 10);

    const QByteArray endless = "/Artifact BMC\n" + QByteArray("q 0 G 0.9 w 62 15 m 533 15 l S Q\n").repeated(1'200'000) + "EMC\n";
    const auto refused = sealed.verified(rewritten(sealed.unstamped, [&](QPDF &pdf) { draw(pdf, 0, endless); }));
    CHECK(says(refused, u"foreign-part"_s));
    CHECK(says(refused, u"pages-unreadable"_s));
}

TEST_CASE("A long capture that is not shown whole is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"a page of it taken out", richEdited([](QPDF &pdf) { pdf.removePage(pdf.getAllPages().at(1)); }),
             "exhibit-image-cut", "exhibit no. 1", "does not follow"},
            {"its end taken out", richEdited([](QPDF &pdf) { pdf.removePage(pdf.getAllPages().at(2)); }), "exhibit-image-cut",
             "exhibit no. 1", "ends before"},
            {"two parts swapped", richEdited([](QPDF &pdf) { swapDrawings(pdf, 1, 2); }), "exhibit-image-cut", "exhibit no. 1"},
            {"a part repeated in place of the next", richEdited([](QPDF &pdf) {
                 QPDFObjectHandle second = pdf.getAllPages().at(2);
                 second.replaceKey("/Contents", QPDFObjectHandle(pdf.getAllPages().at(1)).getKey("/Contents"));
             }),
             "exhibit-image-cut", "exhibit no. 1"},
            {"a part moved within its window", richEdited([](QPDF &pdf) {
                 change(pdf, 1, "(?<=cm\n)", {});
                 change(pdf, 1, "1500 ([0-9.]+) -?[0-9.]+ cm", u"1500 \\1 0 cm"_s);
             }),
             "exhibit-image-cut", "exhibit no. 1"},
            {"a part clipped", richEdited([](QPDF &pdf) { change(pdf, 1, "[0-9.]+ re W n", u"99 re W n"_s); }),
             "exhibit-image-cut", "exhibit no. 1"},
            {"a picture turned back", richEdited([](QPDF &pdf) {
                 change(pdf, pageWith(pdf, "/Image2 Do"), "0 -([0-9.]+) ([0-9.]+) 0 ([0-9.]+) ([0-9.]+) cm",
                        u"6 0 0 6 62 400 cm"_s);
             }),
             "exhibit-image-cut", "exhibit no. 2"},

            {"an emoji of another size",
             richEdited([](QPDF &pdf) { emoji(pdf).getDict().replaceKey("/SMask", QPDFObjectHandle::newStream(&pdf, "0")); }),
             "foreign-part", "page ", "Image"},
            {"an emoji repainted", richEdited([](QPDF &pdf) {
                 auto mask = emoji(pdf).getDict().getKey("/SMask");
                 setContent(mask, QByteArray(contentOf(mask).size(), '\x40'));
             }),
             "letters-unknown", "PDF", "Emoji"},
            {"an emoji as large as a page", richEdited([](QPDF &pdf) {
                 change(pdf, pageWith(pdf, "/Emoji"), "([0-9.]+) 0 0 ([0-9.]+) ([0-9.]+) ([0-9.]+) cm\n/Emoji",
                        u"400 0 0 376 62 100 cm\n/Emoji"_s);
             }),
             "foreign-part", "page ", "emoji"},
            {"an emoji that means something else", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus").getKey("/ToUnicode");
                 setContent(map, contentOf(map).replace("<d83ddd2a>", "<d83dde00>"));
             }),
             "letters-unknown"},
            {"a word hidden under an emoji", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus").getKey("/ToUnicode");
                 setContent(map, contentOf(map).replace("<d83ddd2a>", "<00610062>"));
             }),
             "letters-unknown"},
            {"a letter that means another", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus-Bold").getKey("/ToUnicode");
                 setContent(map, contentOf(map).replace("> <0050>", "> <0051>"));
             }),
             "letters-unknown", "PDF", "GentiumBookPlus-Bold"},
            {"two letters that draw each other", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus-Bold").getKey("/DescendantFonts").getArrayItem(0).getKey("/CIDToGIDMap");
                 QByteArray glyphs = contentOf(map);
                 std::swap_ranges(glyphs.begin() + 2, glyphs.begin() + 4, glyphs.begin() + 4);
                 setContent(map, glyphs);
             }),
             "letters-unknown", "PDF", "GentiumBookPlus-Bold"},
            {"a letter that means nothing", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus-Bold").getKey("/ToUnicode");
                 setContent(map, contentOf(map).replace("> <0050>", "> <200b>"));
             }),
             "letters-unknown"},
            {"a space that means a letter", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus-Bold").getKey("/ToUnicode");
                 setContent(map, contentOf(map).replace("> <0020>", "> <0041>"));
             }),
             "foreign-part", "page ", "glyph"},
            {"a map of letters written otherwise", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus-Bold").getKey("/ToUnicode");
                 setContent(map, contentOf(map) + "1 beginbfrange\n<0001> <0009> <0041>\nendbfrange\n");
             }),
             "foreign-part", "page 1", "ToUnicode"},
            {"a point for a stroke, and the other way round", richEdited([](QPDF &pdf) {
                 auto map = font(pdf, "/GentiumBookPlus").getKey("/ToUnicode");
                 QByteArray meanings = contentOf(map);
                 REQUIRE(meanings.contains("> <002f>"));
                 setContent(map,
                            meanings.replace("> <002f>", "> <x>").replace("> <002e>", "> <002f>").replace("> <x>", "> <002e>"));
             }),
             "letters-unknown", "PDF", "GentiumBookPlus"},
            {"a table twice in a font file", richEdited([](QPDF &pdf) { addTable(pdf, "loca", QByteArray(64, '\0')); }),
             "foreign-part", "page 1", "FontFile"},
            {"a table in a font file that overlaps another", richEdited([](QPDF &pdf) {
                 auto file = fontFile(pdf, "/GentiumBookPlus-Bold");
                 QByteArray bytes = contentOf(file);
                 bytes[12 + 11] = char(bytes[12 + 11] + 4);
                 setContent(file, bytes);
             }),
             "foreign-part", "page 1", "FontFile"},
            {"a table that the face does not have", richEdited([](QPDF &pdf) { addTable(pdf, "zzzz", "0000"); }),
             "letters-unknown", "PDF", "GentiumBookPlus-Bold"},
            {"the outlines of another kind of font besides", richEdited([](QPDF &pdf) { addTable(pdf, "CFF ", "0000"); }),
             "foreign-part", "page 1", "FontFile"},
            {"other instructions for all letters", richEdited([](QPDF &pdf) {
                 auto file = fontFile(pdf, "/GentiumBookPlus-Bold");
                 QByteArray bytes = contentOf(file);
                 const qsizetype at = bytes.indexOf("fpgm");
                 bytes[qFromBigEndian<quint32>(bytes.constData() + at + 8) + 9] ^= 1;
                 setContent(file, bytes);
             }),
             "letters-unknown", "PDF", "GentiumBookPlus-Bold"},
            {"a map of glyphs cut short", richEdited([](QPDF &pdf) {
                 auto map = glyphs(pdf, "/GentiumBookPlus-Bold").getKey("/CIDToGIDMap");
                 setContent(map, contentOf(map).chopped(2));
             }),
             "foreign-part", "page 1", "CIDToGIDMap"},
            {"a map of more glyphs than letters", richEdited([](QPDF &pdf) {
                 auto map = glyphs(pdf, "/GentiumBookPlus-Bold").getKey("/CIDToGIDMap");
                 setContent(map, contentOf(map) + QByteArray(2, '\1'));
             }),
             "foreign-part", "page 1", "CIDToGIDMap"},
            {"a width beyond the last code", richEdited([](QPDF &pdf) {
                 auto widths = glyphs(pdf, "/GentiumBookPlus-Bold").getKey("/W");
                 widths.setArrayItem(
                     widths.getArrayNItems() - 2,
                     QPDFObjectHandle::newInteger(widths.getArrayItem(widths.getArrayNItems() - 2).getIntValue() + 65536));
             }),
             "foreign-part", "page 1", "/W"},
            {"another width", richEdited([](QPDF &pdf) {
                 glyphs(pdf, "/GentiumBookPlus-Bold").getKey("/W").setArrayItem(1, QPDFObjectHandle::parse("[700]"));
             }),
             "foreign-part", "page 1", "/W"},
            {"widths in another order", richEdited([](QPDF &pdf) {
                 auto widths = glyphs(pdf, "/GentiumBookPlus-Bold").getKey("/W");
                 for (int i = 0; i < 2; ++i) {
                     const auto kept = widths.getArrayItem(i);
                     widths.setArrayItem(i, widths.getArrayItem(i + 2));
                     widths.setArrayItem(i + 2, kept);
                 }
             }),
             "foreign-part", "page 1", "/W"},
            {"an emoji without its picture", richEdited([](QPDF &pdf) {
                 auto pictures = QPDFObjectHandle(pdf.getAllPages().front()).getKey("/Resources").getKey("/XObject");
                 for (const std::string &key : pictures.getKeys())
                     if (key.starts_with("/Emoji"))
                         pictures.removeKey(key);
             }),
             "foreign-part", "page ", "emoji"},
            {"a font file of another face", richEdited([](QPDF &pdf) {
                 const auto other =
                     font(pdf, "/LiberationMono").getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
                 font(pdf, "/GentiumBookPlus-Bold")
                     .getKey("/DescendantFonts")
                     .getArrayItem(0)
                     .replaceKey("/FontDescriptor", other);
             }),
             "letters-unknown"},
        },
        "long captures and letters forged");
}
