// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "journal/journal.h"
#include "report/typesetter.h"
#include "support/catch.h"
#include "verify/exhibitwords_p.h"

#include <QRegularExpression>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(QPDF &)>;

/** Edited, and said to be drawn by another version. */
std::function<QByteArray()> claimed(const Edit &edit, const SealedDocument &sealed = sealedDocument())
{
    return [edit, &sealed] {
        return restamped(
            [&](QPDF &pdf) {
                const QByteArray own = "\"layout\": " + QByteArray::number(paper::layoutVersion);
                editManifest(pdf, own, "\"layout\": " + QByteArray::number(paper::layoutVersion + 1));
                edit(pdf);
            },
            sealed);
    };
}

void hide(QPDF &pdf)
{
    draw(pdf, 0, "q 1 g 0 0 500 500 re f Q\n");
}

void retitle(QPDF &pdf)
{
    editManifest(pdf, "\"title\": \"Fil\"", "\"title\": \"Fol\"");
}

/** No page is headed with an exhibit any more, as far as this version can tell. */
void resizeHeadings(QPDF &pdf)
{
    for (size_t page = 0; page < pdf.getAllPages().size(); ++page) {
        QByteArray drawing = drawingOf(pdf, page);
        static const QRegularExpression size(u"(Bold) [0-9.]+ Tf"_s);
        const QString changed = QString::fromLatin1(drawing).replace(size, u"\\1 8.5 Tf"_s);
        redraw(pdf, page, drawing, changed.toLatin1());
    }
}

/** The photo of exhibit 3 is another, or no JPEG; `isListed`: the manifest says so, too. */
Edit anotherPhoto(bool isJpeg, bool isListed)
{
    return [=](QPDF &pdf) {
        QPDFObjectHandle jpeg = image(pdf, 3);
        const auto data = jpeg.getRawStreamData();
        QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        const QByteArray before = sha256(bytes).toHex() + "\"\n"; // of the image, not of the exhibit
        if (isJpeg)
            bytes[bytes.size() - 3] = char(bytes[bytes.size() - 3] ^ 1);
        else
            bytes = QByteArray(8 * 8 * 3, 'x');
        if (isListed)
            editManifest(pdf, before, sha256(bytes).toHex() + "\"\n");
        if (isJpeg)
            jpeg.replaceStreamData(bytes.toStdString(), jpeg.getDict().getKey("/Filter"), QPDFObjectHandle::newNull());
        else
            setContent(jpeg, bytes);
        resizeHeadings(pdf);
    };
}

/** A photo beside, which hides that of exhibit 3; the true one stays in the file, and on no page. */
void hidePhoto(QPDF &pdf)
{
    QPDFObjectHandle page = pdf.getAllPages().front();
    auto other = image(pdf, 3).copyStream();
    const auto data = image(pdf, 3).getRawStreamData();
    std::string bytes(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    bytes[bytes.size() - 3] = char(bytes[bytes.size() - 3] ^ 1);
    other.replaceStreamData(bytes, QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Image9", pdf.makeIndirectObject(other));
    for (size_t each = 0; each < pdf.getAllPages().size(); ++each)
        if (drawingOf(pdf, each).contains("/Image3 Do"))
            redraw(pdf, each, "/Image3 Do", "/Image9 Do");
    resizeHeadings(pdf);
}

QPDFObjectHandle tree(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles");
}

/** A file with a name of its own, which no list of names holds. */
QPDFObjectHandle looseFile(QPDF &pdf)
{
    auto file = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Filespec /F (z.txt) /UF (z.txt) /Desc (z) /AFRelationship /Data /EF << >> >>"));
    auto stream = QPDFObjectHandle::newStream(&pdf, "more");
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    for (const char *key : {"/F", "/UF"})
        file.getKey("/EF").replaceKey(key, stream);
    return file;
}

/** What is attached hangs, or hangs too, where some readers look and others don't. */
void moveToKids(QPDF &pdf)
{
    auto file = fileNamed(pdf, "sms.txt");
    auto kid = QPDFObjectHandle::parse("<< /Limits [] /Names [] >>");
    kid.getKey("/Names").appendItem(file.getKey("/UF"));
    kid.getKey("/Names").appendItem(file);
    for (int i = 0; i < 2; ++i)
        kid.getKey("/Limits").appendItem(file.getKey("/UF"));
    removeFile(pdf, "sms.txt");
    tree(pdf).replaceKey("/Kids", QPDFObjectHandle::newArray({pdf.makeIndirectObject(kid)}));
}

void addKids(QPDF &pdf)
{
    auto kid = QPDFObjectHandle::parse("<< /Limits [(z.txt) (z.txt)] /Names [(z.txt)] >>");
    kid.getKey("/Names").appendItem(looseFile(pdf));
    tree(pdf).replaceKey("/Kids", QPDFObjectHandle::newArray({pdf.makeIndirectObject(kid)}));
}

void pinFile(QPDF &pdf)
{
    annotate(pdf, "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /Contents (x) >>");
    QPDFObjectHandle page = pdf.getAllPages().front();
    auto list = page.getKey("/Annots");
    list.getArrayItem(list.getArrayNItems() - 1).replaceKey("/FS", looseFile(pdf));
}

void sayAnotherThing(QPDF &pdf)
{
    const char *mono = "LiberationMono";
    reword(pdf, mono, u"Je vais te tuer demain"_s, shown(pdf, mono, u"Je vais te voir demain"_s));
}

} // namespace

TEST_CASE("What only the same version can draw anew is no fault of another's PDF", "[verify][document][version]")
{
    const auto sound = sealedDocument().verified(claimed([](QPDF &) {})());
    INFO(summary(sound));
    CHECK(sound.verdict == Verdict::Intact); // it was drawn anew, and is the same

    const std::pair<Edit, const SealedDocument *> changes[] = {
        {hide, &sealedDocument()},
        {retitle, &sealedDocument()},
        {sayAnotherThing, &wordsDocument()},
        {[](QPDF &pdf) { pdf.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::parse("<< /S /JavaScript /JS (x) >>")); },
         &sealedDocument()},
    };
    for (const auto &[change, sealed] : changes) {
        const auto other = sealed->verified(claimed(change, *sealed)());
        INFO(summary(other));
        CHECK(other.verdict == Verdict::Incomplete);
        const Finding finding = findingOf(other, u"made-by-another-version"_s);
        CHECK(finding.severity == Finding::Severity::Warning);
        CHECK(finding.message.contains(u"alappui "_s));
        CHECK(finding.message.contains(u"layout %1"_s.arg(paper::layoutVersion + 1)));
        CHECK_FALSE(finding.detail.isEmpty());
        const auto own = sealed->verified(restamped(change, *sealed));
        CHECK(own.verdict == Verdict::Altered);
        CHECK_FALSE(says(own, u"made-by-another-version"_s));
    }
}

TEST_CASE("Libraries that draw otherwise count as another version, and so does none at all", "[verify][document][version]")
{
    const QByteArray libraries = paper::drawingLibraries().toUtf8();
    const std::pair<QByteArray, QByteArray> claims[] = {
        {libraries, "Qt 5.0.0"},
        {"    \"layout\": " + QByteArray::number(paper::layoutVersion) + ",\n", {}},
        {"    \"libraries\": \"" + libraries + "\",\n", {}},
    };
    for (const auto &[before, after] : claims) {
        const auto other = sealedDocument().verified(restamped([&](QPDF &pdf) {
            editManifest(pdf, before, after);
            hide(pdf);
        }));
        INFO(summary(other));
        CHECK(other.verdict == Verdict::Incomplete);
        CHECK(says(other, u"made-by-another-version"_s));
    }
}

TEST_CASE("Who claims another version of the program is caught all the same", "[verify][document][forgery][version]")
{
    checkForgeries(
        {
            {"something over the letters", claimed(hide), "made-by-another-version", "PDF", "foreign-part"},
            {"another title", claimed(retitle), "made-by-another-version", "PDF", "exhibit-not-shown (exhibit no. 1)"},
            {"other words", claimed(sayAnotherThing, wordsDocument()), "made-by-another-version", "PDF",
             "exhibit-text-altered (exhibit no. 1)"},
            {"no page of an exhibit", claimed([](QPDF &pdf) { pdf.removePage(pdf.getAllPages().at(1)); }),
             "made-by-another-version", "PDF", "exhibit-not-shown"},
            {"another file", claimed([](QPDF &pdf) { setContent(streamNamed(pdf, "piece-005"), "Bonsoir"); }),
             "attachment-altered", "exhibit no. 5"},
            {"another file, and its digest", claimed([](QPDF &pdf) { replacePiece(pdf, "piece-005", "Bonsoir"); }),
             "digest-not-printed", "exhibit no. 5"},
            {"images in each other's place", claimed([](QPDF &pdf) { swapImages(pdf, 1, 2); }), "exhibit-image-altered",
             "exhibit no. 1"},
            {"no token", claimed([](QPDF &pdf) { removeFile(pdf, "piece-001.tsr"); }), "attachment-missing", "piece-001.tsr"},
            {"a layout that is no number", edited([](QPDF &pdf) {
                 editManifest(pdf, "\"layout\": " + QByteArray::number(paper::layoutVersion), "\"layout\": \"2\"");
             }),
             "manifest-unreadable"},
            {"another version, written in later",
             [] {
                 QByteArray pdf = sealedDocument().whole;
                 return pdf.replace("\"layout\": " + QByteArray::number(paper::layoutVersion), "\"layout\": 9");
             },
             "document-altered"},
        },
        "claims of another version");
}

TEST_CASE("Of another version's pages no more is said than was compared", "[verify][document][version]")
{
    const auto &words = wordsDocument();
    const auto reworded = words.verified(claimed(sayAnotherThing, words)());
    INFO(summary(reworded));
    CHECK_FALSE(reworded.isAllCompared);
    CHECK_FALSE(findingOf(reworded, u"words-compared"_s).subject.contains(u"1"_s));
    CHECK(findingOf(reworded, u"words-compared"_s).subject == u"exhibits nos. 2–3"_s);
    CHECK(findingOf(reworded, u"pages-not-compared"_s).subject == u"exhibit no. 1"_s);

    const auto covered = [](const SealedDocument &sealed) {
        const Edit cover = [](QPDF &pdf) {
            for (size_t page = 0; page < pdf.getAllPages().size(); ++page)
                draw(pdf, page, "q 1 g 0 0 600 900 re f Q\n");
        };
        return sealed.verified(claimed(cover, sealed)());
    };
    for (const SealedDocument *sealed : {&words, &sealedDocument()}) {
        const auto seen = covered(*sealed);
        INFO(summary(seen));
        CHECK(seen.verdict == Verdict::Incomplete);
        CHECK_FALSE(seen.isAllCompared);
        CHECK_FALSE(says(seen, u"words-compared"_s));
        CHECK_FALSE(says(seen, u"images-compared"_s));
    }

    const auto unstamped = words.verified(words.unstamped);
    CHECK(unstamped.verdict == Verdict::Incomplete);
    CHECK(unstamped.isAllCompared);
}

TEST_CASE("What a stranger calls his version stands in no sentence", "[verify][document][version]")
{
    const QByteArray program = "\"program\": \"" + programVersion().toUtf8() + '"';
    const QByteArray libraries = "\"libraries\": \"" + paper::drawingLibraries().toUtf8() + '"';
    const auto said = [&](const QByteArray &key, const QByteArray &before, const QByteArray &after) {
        const auto seen = sealedDocument().verified(restamped([&](QPDF &pdf) {
            editManifest(pdf, before, '"' + key + "\": \"" + after + '"');
            if (key != "libraries")
                editManifest(pdf, libraries, "\"libraries\": \"Qt 5.0.0, HarfBuzz 1.2\"");
            hide(pdf);
        }));
        return findingOf(seen, u"made-by-another-version"_s).message;
    };
    CHECK(said("program", program, "alappui 9.12.1").contains(u"(alappui 9.12.1, layout %1, Qt 5.0.0, HarfBuzz 1.2)"_s.arg(paper::layoutVersion)));
    for (const char *name : {"). Ce PDF est authentique (", "alappui 1.0\\n  INTACT", "alappui 1.0 intact", "\\u001b[2J", ""})
        CHECK(said("program", program, name).contains(u"(layout %1, Qt 5.0.0, HarfBuzz 1.2)"_s.arg(paper::layoutVersion)));
    for (const char *name : {"Qt 5 est sûre", "authentique 1", "Qt 5.0.0, "})
        CHECK(said("libraries", libraries, name).contains(programVersion() + u", layout %1)"_s.arg(paper::layoutVersion)));
}

TEST_CASE("A photo is held to its exhibit's digest whatever draws the pages", "[verify][document][forgery][version]")
{
    const auto &light = lightDocument();
    checkForgeries(
        {
            {"another photo", claimed(anotherPhoto(true, false)), "exhibit-image-altered", "exhibit no. 3"},
            {"another photo, and its digest", claimed(anotherPhoto(true, true)), "exhibit-image-altered", "exhibit no. 3"},
            {"a photo made of dots", claimed(anotherPhoto(false, false)), "exhibit-image-altered", "exhibit no. 3"},
            {"a photo made of dots, and its digest", claimed(anotherPhoto(false, true)), "exhibit-image-altered",
             "exhibit no. 3"},
            {"another photo in a light copy", claimed(anotherPhoto(true, false), light), "exhibit-image-altered",
             "exhibit no. 3"},
            {"another photo in a light copy, and its digest", claimed(anotherPhoto(true, true), light), "exhibit-image-altered",
             "exhibit no. 3"},
            {"a photo that no page draws any more", claimed(hidePhoto), "exhibit-image-altered", "exhibit no. 3"},
            {"a photo more", claimed([](QPDF &pdf) {
                 hidePhoto(pdf);
                 draw(pdf, 0, "q 9 0 0 9 0 0 cm /Image3 Do Q\n");
             }),
             "image-unlisted"},
            {"a photo more, called an emoji", claimed([](QPDF &pdf) {
                 hidePhoto(pdf);
                 QPDFObjectHandle page = pdf.getAllPages().front();
                 auto pictures = page.getKey("/Resources").getKey("/XObject");
                 pictures.replaceKey("/Emoji9", pictures.getKey("/Image9"));
                 pictures.removeKey("/Image9");
                 for (size_t each = 0; each < pdf.getAllPages().size(); ++each)
                     if (drawingOf(pdf, each).contains("/Image9 Do"))
                         redraw(pdf, each, "/Image9 Do", "/Emoji9 Do");
                 draw(pdf, 0, "q 9 0 0 9 0 0 cm /Image3 Do Q\n");
             }),
             "image-unlisted"},
            {"another picture", claimed([](QPDF &pdf) {
                 setContent(image(pdf, 4), QByteArray(8 * 8 * 3, 'x'));
                 resizeHeadings(pdf);
             }),
             "exhibit-image-altered", "exhibit no. 4"},
        },
        "photos in claims of another version");
    const auto honest = sealedDocument().verified(claimed(resizeHeadings)());
    INFO(summary(honest));
    CHECK(honest.verdict == Verdict::Incomplete); // drawn otherwise, and with the same photos
}

TEST_CASE("What is attached hangs in its one place whatever the version", "[verify][document][forgery][version]")
{
    const auto in = [](const Edit &edit, const char *part) {
        return DocumentForgery{part, claimed(edit), "foreign-part", "PDF", part};
    };
    checkForgeries(
        {
            in(moveToKids, "Files/Kids"),
            in(addKids, "Files/Kids"),
            in(addKids, "Filespec in another place"),
            in(pinFile, "Filespec in another place"),
            in(pinFile, "Annotation/Subtype"),
            in([](QPDF &pdf) { annotate(pdf, "<< /Type /Annot /Subtype /Sound /Rect [0 0 9 9] >>"); }, "Annotation/Subtype"),
            in([](QPDF &pdf) { pdf.getRoot().removeKey("/AF"); }, "Catalog/AF"),
            in([](QPDF &pdf) { pdf.getRoot().getKey("/AF").appendItem(looseFile(pdf)); }, "Catalog/AF"),
            in([](QPDF &pdf) { pdf.getRoot().replaceKey("/Collection", QPDFObjectHandle::parse("<< /View /H >>")); },
               "Catalog/Collection"),
            in(
                [](QPDF &pdf) {
                    pdf.getRoot().getKey("/Names").replaceKey("/JavaScript", QPDFObjectHandle::parse("<< /Names [] >>"));
                },
                "Catalog/Names/JavaScript"),
            in(
                [](QPDF &pdf) {
                    auto list = QPDFObjectHandle::newArray({looseFile(pdf)});
                    QPDFObjectHandle(pdf.getAllPages().front()).replaceKey("/AF", list);
                },
                "Filespec in another place"),
            in([](QPDF &pdf) { fileNamed(pdf, "sms.txt").replaceKey("/RF", QPDFObjectHandle::newDictionary()); }, "Filespec/RF"),
        },
        "attachments in claims of another version");
}

TEST_CASE("Every byte has its place whatever the version", "[verify][document][forgery][version]")
{
    const auto &sealed = sealedDocument();
    QByteArray pdf = rewritten(sealed.unstamped, [](QPDF &document) {
        const QByteArray own = "\"layout\": " + QByteArray::number(paper::layoutVersion);
        editManifest(document, own, "\"layout\": " + QByteArray::number(paper::layoutVersion + 1));
    });
    const qsizetype at = pdf.indexOf("/Type /Catalog");
    REQUIRE(at > 0);
    pdf.replace(at, 14, "/Type/#43atalo"); // read otherwise by some
    const auto spelled = sealed.verified(sealed.stampedBy(sealed.authority, pdf));
    INFO(summary(spelled));
    CHECK(spelled.verdict == Verdict::Altered);
    CHECK(says(spelled, u"foreign-part"_s));
}

TEST_CASE("A long text that is set anew can be stopped", "[verify][document]")
{
    const type::FontBook fonts;
    const QList<paper::Block> blocks{
        paper::Paragraph{.text = paper::plain(u"une ligne\n"_s.repeated(3000)), .look = paper::Look::Mono}};
    int asked = 0;
    const ExhibitWords whole(blocks, fonts, [&] { return ++asked > 0; });
    CHECK_FALSE(whole.isStopped());
    CHECK(asked > 20); // once a page, at the least
    asked = 0;
    const ExhibitWords stopped(blocks, fonts, [&] { return ++asked < 5; });
    CHECK(stopped.isStopped());
    CHECK(asked == 5);
}
