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

constexpr char mono[] = "LiberationMono";
constexpr char line[] = "Je vais te tuer demain";

std::function<QByteArray()> wordsEdited(const std::function<void(QPDF &)> &edit)
{
    return [edit] { return restamped(edit, wordsDocument()); };
}

std::function<QByteArray()> picturesEdited(const std::function<void(QPDF &)> &edit)
{
    return [edit] { return restamped(edit, pictureDocument()); };
}

QPDFObjectHandle elementOf(QPDF &pdf, const char *type)
{
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/S") && object.getKey("/S").isNameAndEquals(type))
            return object;
    FAIL("no element " << type);
    return {};
}

QPDFObjectHandle firstBookmark(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Outlines").getKey("/First");
}

void swapItems(QPDFObjectHandle array, int one, int other)
{
    const auto kept = array.getArrayItem(one);
    array.setArrayItem(one, array.getArrayItem(other));
    array.setArrayItem(other, kept);
}

/** On the page that draws it; in `by`, "\\1" is what the first bracket took. */
void change(QPDF &pdf, const QString &form, const QString &by)
{
    for (size_t page = 0; page < pdf.getAllPages().size(); ++page) {
        const QByteArray all = drawingOf(pdf, page);
        QString text = QString::fromLatin1(all);
        const auto match = QRegularExpression(form).match(text);
        if (!match.hasMatch())
            continue;
        QString changed = by;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            changed.replace(u"\\%1"_s.arg(i), match.captured(i));
        return redraw(pdf, page, all, text.replace(match.capturedStart(), match.capturedLength(), changed).toLatin1());
    }
    FAIL("nothing is drawn so: " << form.toStdString());
}

/** A stream of the descriptor of a font, changed. */
void changeFont(QPDF &pdf, const char *font, const char *key, const std::function<void(QByteArray &, qsizetype)> &edit,
                const char *table)
{
    auto file = QPDFObjectHandle(pdf.getAllPages().front())
                    .getKey("/Resources")
                    .getKey("/Font")
                    .getKey(font)
                    .getKey("/DescendantFonts")
                    .getArrayItem(0)
                    .getKey("/FontDescriptor")
                    .getKey(key);
    const auto data = file.getStreamData(qpdf_dl_generalized);
    QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    edit(bytes, qFromBigEndian<quint32>(bytes.constData() + bytes.indexOf(table) + 8));
    setContent(file, bytes);
}

/** Another instruction in the first letter that has some. */
void hint(QByteArray &bytes, qsizetype glyf)
{
    const auto shortAt = [&](qsizetype at) { return qFromBigEndian<quint16>(bytes.constData() + at); };
    const qsizetype loca = qFromBigEndian<quint32>(bytes.constData() + bytes.indexOf("loca") + 8);
    const qsizetype head = qFromBigEndian<quint32>(bytes.constData() + bytes.indexOf("head") + 8);
    const bool isLong = shortAt(head + 50) != 0;
    for (qsizetype glyph = 1; glyph < 200; ++glyph) {
        const qsizetype at = glyf + (isLong ? qsizetype(qFromBigEndian<quint32>(bytes.constData() + loca + 4 * glyph))
                                            : 2 * shortAt(loca + 2 * glyph));
        const auto contours = qint16(shortAt(at));
        if (contours > 0 && contours < 10 && shortAt(at + 10 + 2 * contours) > 8) {
            bytes[at + 10 + 2 * contours + 2 + 3] ^= 1;
            return;
        }
    }
    FAIL("no instructions");
}

/** Two of its glyphs under each other's numbers. */
void renumber(QByteArray &bytes, qsizetype cff)
{
    const auto place = QRegularExpression(u"\u001D([\\x00-\\xff]{4})\u000F"_s, QRegularExpression::DotMatchesEverythingOption)
                           .match(QString::fromLatin1(bytes.mid(cff, 400)));
    REQUIRE(place.hasMatch());
    const QByteArray digits = place.captured(1).toLatin1();
    bytes[cff + qFromBigEndian<quint32>(digits.constData()) + 2] ^= 1;
}

void blacken(QPDF &pdf, int number, int size)
{
    auto stream = image(pdf, number);
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    const QByteArray before(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    QByteArray after = before;
    const int width = stream.getDict().getKey("/Width").getIntValueAsInt();
    const qsizetype channels = before.size() / (qsizetype(width) * stream.getDict().getKey("/Height").getIntValueAsInt());
    for (int y = 300; y < 300 + size; ++y)
        for (qsizetype i = 0; i < size * channels; ++i)
            after[(qsizetype(y) * width + 300) * channels + i] ^= char(0x80);
    setContent(stream, after);
    editManifest(pdf, sha256(before).toHex(), sha256(after).toHex());
}

} // namespace

TEST_CASE("The words of mails and texts are compared with the originals", "[verify][document]")
{
    const auto &document = wordsDocument();
    const auto verification = document.verified(document.whole);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(findingOf(verification, u"words-compared"_s).subject == u"exhibits nos. 1–3"_s);
    CHECK_FALSE(says(verification, u"pages-not-compared"_s));
}

TEST_CASE("Words that are not the original's are named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"other letters", wordsEdited([](QPDF &pdf) {
                 reword(pdf, mono, QLatin1StringView(line), shown(pdf, mono, u"Je vais te voir demain"_s));
             }),
             "exhibit-text-altered", "exhibit no. 1"},
            {"a line left out", wordsEdited([](QPDF &pdf) { reword(pdf, mono, QLatin1StringView(line), "[0] TJ"); }),
             "exhibit-text-altered", "exhibit no. 1"},
            {"a line more, below", wordsEdited([](QPDF &pdf) {
                 draw(pdf, 0,
                      QByteArray("/Artifact BMC\nBT\n0 g\n/LiberationMono 8.6 Tf\n1 0 0 1 62 300 Tm\n") +
                          shown(pdf, mono, u"te tuer"_s) + "\nET\nEMC\n");
             }),
             "exhibit-text-altered", "exhibit no. 1"},
            {"the same words in other places",
             wordsEdited([](QPDF &pdf) { change(pdf, u"8.6 Tf\n1 0 0 1 62 ([0-9.]+) Tm"_s, u"8.6 Tf\n1 0 0 1 162 300 Tm"_s); }),
             "exhibit-text-altered", "exhibit no. 1"},
            {"another original, and its digest",
             wordsEdited([](QPDF &pdf) { replacePiece(pdf, "sms.txt", "Bonjour\nA demain\n"); }), "exhibit-text-altered",
             "exhibit no. 1"},
            {"another sender of a mail", wordsEdited([](QPDF &pdf) {
                 const char regular[] = "GentiumBookPlus";
                 reword(pdf, regular, u"Nono <nono@exemple.fr>"_s, shown(pdf, regular, u"Nona <nona@exemple.fr>"_s));
             }),
             "exhibit-text-altered", "exhibit no. 2"},
            {"a page of a long text taken out", wordsEdited([](QPDF &pdf) { pdf.removePage(pdf.getAllPages().at(3)); }),
             "exhibit-text-altered", "exhibit no. 3"},
        },
        "words of mails and texts");
}

TEST_CASE("What is read otherwise than it is seen is named", "[verify][document][forgery]")
{
    const auto onPageOne = [](const QByteArray &operators) {
        return edited([=](QPDF &pdf) { draw(pdf, 0, "/Artifact BMC\nBT\n0 g\n" + operators + "ET\nEMC\n"); });
    };
    checkForgeries(
        {
            {"letters too small to be seen", onPageOne("/GentiumBookPlus-Bold 4 Tf\n1 0 0 1 62 12 Tm\n[<0001>] TJ\n"),
             "foreign-part", "page 1", "small letters"},
            {"letters over letters", onPageOne("/GentiumBookPlus-Bold 14 Tf\n1 0 0 1 62 763.742 Tm\n[<0002>] TJ\n"),
             "foreign-part", "page 1", "letters over letters"},
            {"an unknown character without its frame", richEdited([](QPDF &pdf) {
                 change(pdf, u"BT\n/LiberationMono [0-9.]+ Tf\n[^q]*?ET\nq (?!0\\.6)[0-9.]+ G 0\\.4 w [0-9. ]+ re S Q\n"_s, {});
             }),
             "letters-unknown"},
            {"an unknown character framed as another", richEdited([](QPDF &pdf) {
                 change(pdf, u"(BT\n/LiberationMono [0-9.]+ Tf\n[^q]*?<)([0-9a-f]{4})([^q]*?ET\nq (?!0\\.6)[0-9.]+ G 0\\.4 w)"_s,
                        u"\\1\\2\\2\\3"_s);
             }),
             "letters-unknown"},
            {"an emoji above its line", richEdited([](QPDF &pdf) {
                 change(pdf, u"([0-9.]+ 0 0 [0-9.]+ [0-9.]+ )[0-9.]+ cm\n/Emoji"_s, u"\\1300 cm\n/Emoji"_s);
             }),
             "foreign-part", "page ", "emoji"},
            {"other instructions for one letter",
             edited([](QPDF &pdf) { changeFont(pdf, "/GentiumBookPlus-Bold", "/FontFile2", hint, "glyf"); }), "letters-unknown",
             "PDF", "GentiumBookPlus-Bold"},
            {"glyphs under each other's numbers",
             wordsEdited([](QPDF &pdf) { changeFont(pdf, "/Unifont", "/FontFile3", renumber, "CFF "); }), "letters-unknown",
             "PDF", "Unifont"},
            {"a detail of a page", picturesEdited([](QPDF &pdf) { blacken(pdf, 2, 6); }), "images-not-compared", "exhibit no. 2"},
            {"a detail of a photograph", picturesEdited([](QPDF &pdf) { blacken(pdf, 1, 6); }), "images-not-compared",
             "exhibit no. 1"},
        },
        "seen and read");
}

TEST_CASE("Tags and bookmarks that say something else are named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"other words in the place of a text", edited([](QPDF &pdf) {
                 auto cell = elementOf(pdf, "/H1");
                 cell.replaceKey("/S", QPDFObjectHandle::newName("/Figure"));
                 cell.replaceKey("/Alt", QPDFObjectHandle::newString("Autre chose"));
                 redraw(pdf, 0, "/H1 <</MCID", "/Figure <</MCID");
             }),
             "tags-contradicted", "page 1", "figure of letters"},
            {"another kind of element",
             edited([](QPDF &pdf) { elementOf(pdf, "/H1").replaceKey("/S", QPDFObjectHandle::newName("/P")); }),
             "tags-contradicted", "page 1"},
            {"two parts of the document in another order", edited([](QPDF &pdf) {
                 auto row = elementOf(pdf, "/TR").getKey("/K");
                 swapItems(row, 0, 1);
             }),
             "tags-contradicted", "page ", "out of order"},
            {"a text that is passed over",
             edited([](QPDF &pdf) { elementOf(pdf, "/H1").replaceKey("/K", QPDFObjectHandle::newArray()); }), "foreign-part",
             "PDF", "ParentTree"},
            {"a text read twice", edited([](QPDF &pdf) {
                 auto row = elementOf(pdf, "/TR").getKey("/K");
                 row.setArrayItem(0, row.getArrayItem(1));
             }),
             "foreign-part", "PDF"},
            {"a tree back that leads elsewhere", edited([](QPDF &pdf) {
                 auto list = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
                 const auto kept = list.getArrayItem(1);
                 list.setArrayItem(1, list.getArrayItem(3));
                 list.setArrayItem(3, kept);
             }),
             "foreign-part", "PDF", "ParentTree"},
            {"marks in another order", edited([](QPDF &pdf) { redraw(pdf, 0, "<</MCID 0>>", "<</MCID 1>>"); }), "foreign-part",
             "page 1", "mark"},
            {"a bookmark with another title",
             edited([](QPDF &pdf) { firstBookmark(pdf).replaceKey("/Title", QPDFObjectHandle::newString("Autre chose")); }),
             "link-misleading", "PDF", "Autre chose"},
            {"a bookmark that leads elsewhere",
             edited([](QPDF &pdf) { firstBookmark(pdf).getKey("/Dest").setArrayItem(0, pdf.getAllPages().at(1)); }),
             "link-misleading"},
            {"a bookmark left out", edited([](QPDF &pdf) {
                 auto outlines = pdf.getRoot().getKey("/Outlines");
                 outlines.replaceKey("/First", firstBookmark(pdf).getKey("/Next"));
             }),
             "link-misleading", "PDF", "bookmarks"},
            {"bookmarks that lead in a circle",
             edited([](QPDF &pdf) { firstBookmark(pdf).getKey("/Next").replaceKey("/Next", firstBookmark(pdf)); }),
             "foreign-part", "PDF", "Bookmark in two places"},
            {"a link that leads elsewhere", wordsEdited([](QPDF &pdf) {
                 for (QPDFObjectHandle object : pdf.getAllObjects())
                     if (object.isDictionary() && object.hasKey("/Dest") && object.hasKey("/Rect"))
                         return object.getKey("/Dest").setArrayItem(0, pdf.getAllPages().at(3));
                 FAIL("no link");
             }),
             "link-misleading"},
        },
        "tags and bookmarks");
}

TEST_CASE("A page that is drawn otherwise accuses none of those behind it", "[verify][document]")
{
    const auto verification = richDocument().verified(
        restamped([](QPDF &pdf) { draw(pdf, 0, "q 1 g 0 0 5 5 re f Q\n"); }, richDocument()), richDocument().authority.trust());
    INFO(summary(verification));
    CHECK(findingOf(verification, u"foreign-part"_s).subject == u"page 1"_s);
    CHECK_FALSE(says(verification, u"tags-contradicted"_s));
}
