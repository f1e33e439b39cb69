// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealeddocument.h"

#include "core/pdfforger.h"
#include "core/verifybench.h"
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
