// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets.h"
#include "report/content/annex_p.h"
#include "report/content/exhibitview_p.h"
#include "report/content/typography_p.h"

#include <QBuffer>
#include <QTimeZone>

using namespace appui;
using namespace appui::paper;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QString every = u"Élève : « sale prof » — 12 novembre 2026, 8 h 05, n° 3 ; a\u0301 🔪 السلام 你好 \U0001FBFF"_s;

QList<Block> texts()
{
    QList<Block> blocks{Heading{.level = 1, .text = u"Un titre"_s, .anchor = u"titre"_s}};
    for (const Look look : {Look::Body, Look::Plain, Look::Small, Look::Lead, Look::Quote})
        blocks << Paragraph{.text = plain((every + u' ').repeated(4)), .look = look, .indent = look == Look::Plain ? 20.0 : 0};
    blocks << Paragraph{.text = {{.text = u"gras "_s, .bold = true},
                                 {.text = u"penché "_s, .italic = true},
                                 {.text = u"0123abcd"_s, .mono = true},
                                 {.text = u"lien"_s, .anchor = u"titre"_s},
                                 {.anchor = u"titre"_s, .pageOfAnchor = true}}}
           << Heading{.level = 2, .text = u"Des listes"_s} << Item{u"–"_s, plain(every)} << Item{u"2°"_s, plain(every)}
           << Note{u"À savoir"_s, plain(every)} << Gap{30} << Signature{u"Fait à Paris"_s};
    return blocks;
}

QList<Block> tables()
{
    Table table{.columns = {{1, u"Un"_s}, {2, u"Deux"_s, Align::Right}, {1, u"Trois"_s, Align::Center}}};
    for (int row = 0; row < 60; ++row)
        table.rows << QList<Text>{plain(QString::number(row)), plain(every), bold(u"x"_s)};
    Table small = table;
    small.small = true;
    small.rows.resize(3);
    const Timeline::Moment moment{u"12 novembre"_s, u"Un fait"_s, plain(u"pièce n° 1"_s), Timeline::Tone::Danger};
    const Lanes lanes{.ticks = {{0.1, u"12 nov."_s, u"2026"_s}, {0.9, u"13 nov."_s}},
                      .cuts = {{0.4, 0.5, u"3 mois"_s}},
                      .lanes = {{u"@a"_s, u"Chirper"_s, {{0.1, 0.1}, {0.6, 0.8, Lanes::Sign::Act}}},
                                {u"Vous"_s, {}, {{0.7, 0.7, Lanes::Sign::Step}, {0.9, 0.9, Lanes::Sign::Seen}}, true}},
                      .alternative = u"Des comptes"_s};
    return {Heading{.level = 1, .text = u"Des tableaux"_s, .newPage = true},
            table,
            small,
            Card{{{u"Nom"_s, plain(every)}, {u"Autre"_s, plain(u"x"_s)}}},
            Card{{{u"Nom"_s, plain(every)}}, true},
            Timeline{{moment, moment}},
            lanes};
}

/** The texts around exhibits, and what is set of their words. */
QList<Block> exhibits(Sheets &sheets)
{
    const auto heading = [](int number, const QString &name) {
        const QString text = content::exhibitHeading(QString::number(number), name);
        return Heading{.level = 2, .text = text, .anchor = u"piece-%1"_s.arg(number), .newPage = true, .running = text};
    };
    const auto pages = content::Wording::read(u"pages"_s, [](const QString &, const QString &key) { return key; });
    REQUIRE(pages);
    QByteArray bytes = "From: Nono <a@b.example>\nTo: c@d.example\nSubject: toi\nDate: Mon, 9 Nov 2026 10:00:00 +0400\n"
                       "Content-Type: text/plain; charset=utf-8\n\n" +
                       QByteArray("Rends-moi ma note.\n").repeated(90);
    QBuffer mail(&bytes);
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const auto words = content::wordsOf(mail, ContentKind::Mail, *pages, {});
    REQUIRE(words);
    Figure picture{.original = sheets.sample(u"11-palette.png"_s), .mediaType = u"image/png"_s, .pixels = {800, 527}};
    picture.caption = u"une légende"_s;
    picture.parts = {{{0.1, 0.1, 0.3, 0.2}, u"1"_s}, {{0.2, 0.2, 0.3, 0.4}, u"2"_s}};
    const Figure tall{
        .original = sheets.sample(u"04-vidtube-page-entiere.png"_s), .mediaType = u"image/png"_s, .pixels = {900, 13200}};
    const QDateTime stamped(QDate(2026, 11, 16), QTime(19, 3), Qt::UTC);
    const QString line = content::digestLine(123456, stamped, QTimeZone("Indian/Reunion"));
    return QList<Block>{heading(1, u"Capture"_s), picture, heading(2, every), tall, heading(3, u"Courriel"_s)} + *words +
           QList<Block>{PageBreak{}, Paragraph{.text = plain(line), .look = Look::Mono}};
}

/** What its pages draw, in our own few words, and no byte of a font or a picture. */
QByteArray drawing(Sheets &sheets)
{
    sheets.document.banner = u"EXERCICE"_s;
    sheets.document.blocks = texts() + tables() + exhibits(sheets);
    REQUIRE(sheets.make());
    sheets.open();
    QByteArray drawn;
    for (QPDFObjectHandle page : sheets.pdf.getAllPages())
        for (const QPDFObjectHandle &part : page.getPageContents()) {
            const auto data = QPDFObjectHandle(part).getStreamData(qpdf_dl_generalized);
            drawn.append(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
    return drawn;
}

} // namespace

/**
 * Who verifies a PDF draws it anew if its manifest names the same layout: pages that are drawn otherwise under the same number
 * would be called altered.
 */
TEST_CASE("Pages that are drawn otherwise have another layout's number", "[report][layout]")
{
    Sheets sheets;
    const QString digest = QString::fromLatin1(sha256(drawing(sheets)).toHex());
    const QStringList now{QString::number(layoutVersion), drawingLibraries(), digest};
    const QString path = dataPath(u"expected/layout.txt"_s);
    QStringList known = QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(known.size() == 3);
    const bool isSameLayout = known[0] == now[0], isSameLibraries = known[1] == now[1];
    INFO("The pages of this sample are not drawn as layout " << known[0].toStdString()
                                                             << " drew them. Raise layoutVersion in core/report/typesetter.h, "
                                                                "then run ALAPPUI_WRITE_EXPECTED=1 test_core \"[layout]\".");
    if (isSameLayout && !isSameLibraries && known[2] != digest) {
        WARN("Other libraries drew this sample (" << now[1].toStdString() << "): whether it is another layout can't be told.");
        return;
    }
    if (qEnvironmentVariableIsSet("ALAPPUI_WRITE_EXPECTED") && !isSameLayout) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((now.join(u'\n') + u'\n').toUtf8());
        known = now;
    }
    CHECK(known[0] == now[0]);
    CHECK(known[2] == digest);
}
