// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "support/catch.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char bold[] = "GentiumBookPlus-Bold";
constexpr char mono[] = "LiberationMono";

/** A heading in the program's own letters, somewhere on a page. */
void head(QPDF &pdf, size_t page, const QString &text, const char *size = "14")
{
    draw(pdf, page,
         QByteArray("/Artifact BMC\nBT\n0 g\n/") + bold + ' ' + size + " Tf\n1 0 0 1 62 100 Tm\n" + shown(pdf, bold, text) +
             "\nET\nEMC\n");
}

QString firstDigest(QPDF &pdf)
{
    const auto data = streamNamed(pdf, "piece-001 - fil.png").getStreamData(qpdf_dl_generalized);
    return QString::fromLatin1(
        sha256(QByteArrayView(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()))).toHex());
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

TEST_CASE("A heading that is not where and as the layout draws it is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"a heading in small letters", edited([](QPDF &pdf) { redraw(pdf, 0, "Bold 14 Tf", "Bold 9.5 Tf"); }),
             "exhibit-not-shown", "exhibit no. 1"},
            {"a heading at the foot", edited([](QPDF &pdf) { redraw(pdf, 0, " 763.742 Tm", " 63.742 Tm"); }), "exhibit-not-shown",
             "exhibit no. 1"},
            {"a pale heading",
             edited([](QPDF &pdf) { redraw(pdf, 0, "/GentiumBookPlus-Bold 14", "0.4 g\n/GentiumBookPlus-Bold 14"); }),
             "exhibit-not-shown", "exhibit no. 1"},
            {"more letters behind a heading", edited([](QPDF &pdf) {
                 const QByteArray all = drawingOf(pdf, 0);
                 const qsizetype at = all.indexOf("] TJ", all.indexOf("Bold 14 Tf"));
                 redraw(pdf, 0, all, QByteArray(all).insert(at, "-900<0001>"));
             }),
             "heading-unlisted", "page 1"},
            {"the heading of another exhibit besides", edited([](QPDF &pdf) { head(pdf, 0, u"Piècen°2—"_s); }),
             "heading-unlisted", "page 1"},
            {"the heading of no exhibit, on another page",
             edited([](QPDF &pdf) { head(pdf, pdf.getAllPages().size() - 1, u"Piècen°12—"_s, "9"); }), "heading-unlisted",
             "page "},
            {"a capture that goes on under no heading", richEdited([](QPDF &pdf) { redraw(pdf, 1, "Bold 9.5 Tf", "Bold 9 Tf"); }),
             "exhibit-not-shown", "exhibit no. 1"},
        },
        "headings drawn otherwise");
}

TEST_CASE("A digest that is printed and not listed is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"another digest", edited([](QPDF &pdf) {
                 const QString digest = firstDigest(pdf);
                 reword(pdf, mono, digest, shown(pdf, mono, reversed(digest)));
             }),
             "digest-unlisted", "page "},
            {"another digest, and the right one in tiny letters", edited([](QPDF &pdf) {
                 const QString digest = firstDigest(pdf);
                 reword(pdf, mono, digest, shown(pdf, mono, reversed(digest)));
                 draw(pdf, pdf.getAllPages().size() - 1,
                      QByteArray("/Artifact BMC\nBT\n0 g\n/") + bold + " 3 Tf\n1 0 0 1 4 4 Tm\n" + shown(pdf, bold, u"1"_s) +
                          "\n/" + mono + " 3 Tf\n1 0 0 1 9 4 Tm\n" + shown(pdf, mono, digest) + "\nET\nEMC\n");
             }),
             "digest-not-printed", "exhibit no. 1"},
            {"the digest of another exhibit", edited([](QPDF &pdf) {
                 const QString digest = firstDigest(pdf);
                 const QString other = QString::fromLatin1(sha256("Bonjour").toHex());
                 reword(pdf, mono, digest, shown(pdf, mono, other));
             }),
             "digest-unlisted", "page "},
            {"a digest with a digit too many", edited([](QPDF &pdf) {
                 const QString digest = firstDigest(pdf);
                 reword(pdf, mono, digest, shown(pdf, mono, digest + u'0'));
             }),
             "digest-unlisted", "page "},
        },
        "digests printed otherwise");
}
