// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "report/typesetter.h"
#include "support/catch.h"
#include "verify/exhibitwords_p.h"

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
