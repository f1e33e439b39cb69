// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "core/pdfforger.h"
#include "core/sealeddocument.h"
#include "core/verifybench.h"
#include "report/pdf/body_p.h"
#include "support/catch.h"
#include "support/testdata.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** Not intact, and something that is no mere information says so. */
void checkNamed(const QByteArray &pdf)
{
    const auto verification = sealedDocument().verified(pdf);
    INFO(summary(verification));
    CHECK(verification.verdict != Verdict::Intact);
    CHECK(std::any_of(verification.findings.begin(), verification.findings.end(),
                      [](const Finding &f) { return f.code != u"exercise"_s && f.severity != Finding::Severity::Info; }));
}

/** Flips one bit in every `step`th byte from `from` on; returns the number of cases. */
int flipBytes(qsizetype step, qsizetype from = 0)
{
    int cases = 0;
    for (qsizetype i = from; i < sealedDocument().whole.size(); i += step) {
        INFO("byte " << i);
        QByteArray pdf = sealedDocument().whole;
        pdf[i] = char(pdf[i] ^ (1 << (cases % 8)));
        checkNamed(pdf);
        ++cases;
    }
    return cases;
}

} // namespace

TEST_CASE("No byte of a timestamped PDF can be changed without being named", "[verify][document][forgery]")
{
    const int cases = flipBytes(sealedDocument().whole.size() / 150 | 1);
    CHECK(cases >= 150);
    tellForgeries(cases, "bytes of a PDF changed, of " + std::to_string(sealedDocument().whole.size()));
}

TEST_CASE("Not a byte of the timestamp and of what surrounds it can be changed", "[.exhaustive]")
{
    const qsizetype from = tokenPlace(sealedDocument().whole).from;
    tellForgeries(flipBytes(11, from), "bytes of a token and its padding changed");
    tellForgeries(flipBytes(1, sealedDocument().whole.size() - 420), "bytes of a PDF's end changed");
}

TEST_CASE("Not a single byte of a timestamped PDF can be changed", "[.exhaustive]")
{
    tellForgeries(flipBytes(1), "bytes of a PDF changed");
}

TEST_CASE("A PDF that was cut short is named, wherever it was cut", "[verify][document][forgery]")
{
    const QByteArray &whole = sealedDocument().whole;
    const qsizetype end = sealedDocument().unstamped.size();
    QList<qsizetype> sizes{0, 1, 5, 8, 9, 14, 15, 16, 100, end - 7, end - 6, end - 1, end, end + 1, end + 20, end + 300};
    for (qsizetype size = 400; size < whole.size(); size += whole.size() / 40)
        sizes << size;
    for (qsizetype less = 1; less < 16; ++less)
        sizes << whole.size() - less;
    for (const qsizetype size : sizes) {
        INFO("cut to " << size);
        checkNamed(whole.left(size));
    }
    tellForgeries(sizes.size(), "lengths at which a PDF was cut");
}

TEST_CASE("Files that are no exports of ours are called so", "[verify][document]")
{
    const auto verdictOf = [](const QByteArray &bytes) {
        const auto verification = sealedDocument().verified(bytes);
        CHECK(verification.verdict == Verdict::Unreadable);
        return verification.findings.first().code;
    };
    CHECK(verdictOf({}) == u"not-an-export"_s);
    CHECK(verdictOf("%PDF-1.4\n") == u"not-an-export"_s);
    CHECK(verdictOf("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n" + QByteArray(100'000, 'x')) == u"not-an-export"_s);
    CHECK(verdictOf("%PDF-1.7\n%\xbf\xf7\xa2\xfe\nxref\n0 1\n0000000000 65535 f \ntrailer << >>\nstartxref\n15\n%%EOF\n") ==
          u"not-an-export"_s);
    for (const QString &name : {u"12-certificat.pdf"_s, u"01-chirper-fil.png"_s})
        CHECK(verdictOf(contentOf(samplePath(name))) == u"not-an-export"_s);
    CHECK(codesOf(verifyDocument(u"/nowhere/x.pdf"_s, {})) == QStringList{u"file-missing"_s});
}

TEST_CASE("A PDF whose pages hang deeper than any of ours is refused, not followed", "[verify][document]")
{
    const auto deep = [](QPDF &pdf) {
        auto tree = pdf.getRoot().getKey("/Pages");
        auto kids = tree.getKey("/Kids");
        for (int level = 0; level < 60'000; ++level) {
            auto above = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Pages /Count 1 >>"));
            above.replaceKey("/Kids", kids);
            kids = QPDFObjectHandle::newArray({above});
        }
        tree.replaceKey("/Kids", kids);
    };
    const auto verification = sealedDocument().verified(restamped(deep));
    CHECK(verification.verdict == Verdict::Unreadable);
    CHECK(verification.findings.first().code == u"not-an-export"_s);
}

namespace {

using Edit = std::function<void(QByteArray &)>;

/** What the program wrote, changed by `edit`, its table and trailer made to fit, and timestamped anew. */
std::function<QByteArray()> rearranged(const Edit &edit)
{
    return [edit] {
        const auto &sealed = sealedDocument();
        QByteArray pdf = sealed.unstamped;
        const qsizetype table = pdf.lastIndexOf("xref\n0 ");
        const QByteArray end = pdf.mid(pdf.lastIndexOf("trailer <<"));
        const qsizetype count = pdf.mid(table + 7).split('\n').front().toInt() - 1;
        pdf.truncate(table);
        edit(pdf);
        std::map<int, qint64> places;
        for (int number = 1; number <= count; ++number) {
            const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n";
            places[number] = pdf.lastIndexOf(start) + 1;
            REQUIRE(places[number] > 0);
        }
        const QByteArray entries = end.mid(11, end.indexOf(" /Size ") - 11);
        return sealed.stampedBy(sealed.authority, pdf + pdf::endOfFile(places, entries, pdf.size()));
    };
}

std::function<QByteArray()> respelled(const QByteArray &before, const QByteArray &after)
{
    return rearranged([=](QByteArray &pdf) {
        const qsizetype at = pdf.indexOf(before);
        REQUIRE(at >= 0);
        pdf.replace(at, before.size(), after);
    });
}

/** The timestamp's update respelled, by as many bytes, and its token taken anew. */
std::function<QByteArray()> respelledUpdate(const QByteArray &before, const QByteArray &after)
{
    return [=] { return reshaped(before, after); };
}

/** A table of its own behind the header, to which an object in front of it sends readers that want the first page at once. */
void addFirstPage(QByteArray &pdf)
{
    const qsizetype header = pdf::fileStart.size();
    const QByteArray other = "99998 0 obj\n<< /Linearized 1 /L 1000000 /H [1 1] /O 1 /E 1 /N 1 /T 1 >>\nendobj\n"
                             "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
    pdf.insert(header, other);
}

} // namespace

TEST_CASE("A PDF laid out anew as the program does it is intact", "[verify][document]")
{
    const auto verification = sealedDocument().verified(rearranged([](QByteArray &) {})());
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
}

TEST_CASE("Bytes of a PDF in which some readers may find something else are named", "[verify][document][forgery]")
{
    const auto front = [](const QByteArray &bytes) {
        return rearranged([=](QByteArray &pdf) { pdf.insert(pdf::fileStart.size(), bytes); });
    };
    const auto behind = [](const QByteArray &bytes) { return rearranged([=](QByteArray &pdf) { pdf += bytes; }); };
    const QByteArray between = "\nendobj\n";
    checkForgeries(
        {
            {"a table for the first page", rearranged(addFirstPage), "foreign-part", "PDF", "is due"},
            {"an object in front of the first", front("99998 0 obj\nnull\nendobj\n"), "foreign-part", "PDF", "where 15 is due"},
            {"a blank in front of the first", front("\n"), "foreign-part", "PDF", "where 15 is due"},
            {"an object behind the last", behind("99998 0 obj\nnull\nendobj\n"), "foreign-part", "PDF", "bytes "},
            {"a remark behind the last", behind("% nothing\n"), "foreign-part", "PDF", "bytes "},
            {"a blank between two objects", respelled(between, between + '\n'), "foreign-part", "PDF", "is due"},
            {"an object twice", respelled(between, between + "2 0 obj\nnull\nendobj\n"), "foreign-part", "PDF", "is due"},

            {"a key with a vertical tab behind", respelled("/MediaBox [", "/MediaBox\v["), "foreign-part", "PDF", "spelled"},
            {"a key in front of a line's end", respelled("/MediaBox [", "/MediaBox\n["), "foreign-part", "PDF", "spelled"},
            {"a key in front of a zero", respelled("/MediaBox [", QByteArray("/MediaBox\0[", 11)), "foreign-part", "PDF",
             "spelled"},
            {"a remark in an object", respelled("/MediaBox [", "/MediaBox %x\n["), "foreign-part", "PDF", "spelled"},
            {"two blanks", respelled("/MediaBox [", "/MediaBox  ["), "foreign-part", "PDF", "spelled"},
            {"no blank", respelled("/MediaBox [", "/MediaBox["), "foreign-part", "PDF", "spelled"},
            {"a key by its letters' numbers", respelled("/MediaBox [", "/Media#42ox ["), "foreign-part", "PDF", "spelled"},
            {"a key twice", respelled("/MediaBox [", "/MediaBox [ 0 0 9 9 ] /MediaBox ["), "foreign-part", "PDF", "spelled"},
            {"a number with a plus", respelled("[ 0 0 595", "[ +0 0 595"), "foreign-part", "PDF", "spelled"},
            {"a number with zeros before", respelled("[ 0 0 595", "[ 00 0 595"), "foreign-part", "PDF", "spelled"},
            {"a number with two signs", respelled("[ 0 0 595", "[ --0 0 595"), "foreign-part", "PDF", "spelled"},
            {"a text over two lines", respelled("(fr-FR)", "(fr-\\\nFR)"), "foreign-part", "PDF", "spelled"},
            {"a text with brackets in it", respelled("(fr-FR)", "((fr-FR))"), "foreign-part", "PDF", "spelled"},
            {"a letter by its number", respelled("(fr-FR)", "(fr-\\106R)"), "foreign-part", "PDF", "spelled"},
            {"a text in digits with a blank", respelled("(fr-FR)", "<66722d 4652>"), "foreign-part", "PDF", "spelled"},
            {"a stream that begins with another line's end", respelled(" >>\nstream\n", " >>\nstream\r\n"), "foreign-part", "PDF",
             "spelled"},
            {"a stream with a byte behind", respelled("\nendstream\n", "\n\nendstream\n"), "foreign-part", "PDF", "spelled"},

            {"a vertical tab in the trailer", respelledUpdate("trailer\n<< /Size ", "trailer\n<< /Size\v"), "foreign-part", "PDF",
             "of an update"},
            {"another before the catalog", respelledUpdate(" /Root ", " /Root\v"), "foreign-part", "PDF", "of an update"},
            {"another before the table", respelledUpdate(" /Prev ", " /Prev\v"), "foreign-part", "PDF", "of an update"},
            {"another end of line", respelledUpdate("startxref\n", "startxref\r"), "foreign-part", "PDF", "of an update"},
            {"a vertical tab in the field", respelledUpdate("/Rect [", "/Rect\v["), "document-stamp-misshapen", "PDF", "field"},
        },
        "spellings and layouts of a PDF");
}
