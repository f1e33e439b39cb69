// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typesetter.h"

#include "report/documentstamp.h"

#include "core/sheets.h"

#include <QCoreApplication>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSet>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace appui;
using namespace appui::paper;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char pdfVariable[] = "ALAPPUI_TEST_PDF";

QString textOf(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text;
}

} // namespace

TEST_CASE("A JPEG stands in the page as its own bytes, a PNG as its own stream", "[report]")
{
    Sheets sheets;
    const QString name = GENERATE(u"07-porte-salle-204.jpg"_s, u"06-photo-ecran.jpg"_s);
    sheets.document.blocks << figure(sheets.sample(name), u"image/jpeg"_s);
    REQUIRE(sheets.make());
    sheets.open();
    CHECK(raw(sheets.images().at(0)) == test::contentOf(test::samplePath(name)));
}

TEST_CASE("Pixels of every kind of PNG are those of the file", "[report]")
{
    Sheets sheets;
    const QString name = GENERATE(u"01-chirper-fil.png"_s, u"10-fenetre-ombre-alpha.png"_s, u"11-palette.png"_s);
    sheets.document.blocks << figure(sheets.sample(name), u"image/png"_s);
    REQUIRE(sheets.make());
    sheets.open();
    auto object = sheets.images().at(0);
    const QImage image(test::samplePath(name));
    CHECK(object.getDict().getKey("/Width").getIntValue() == image.width());
    const QByteArray pixels = decoded(object);
    if (image.format() == QImage::Format_Indexed8) {
        CHECK(object.getDict().getKey("/ColorSpace").getArrayItem(0).getName() == "/Indexed");
        CHECK(pixels.size() == qsizetype(image.width()) * image.height());
        return;
    }
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    REQUIRE(pixels.size() == qsizetype(3) * rgb.width() * rgb.height());
    bool same = true;
    for (int y = 0; y < rgb.height(); ++y)
        same = same &&
               memcmp(rgb.constScanLine(y), pixels.constData() + qsizetype(3) * rgb.width() * y, size_t(3 * rgb.width())) == 0;
    CHECK(same);
    CHECK(object.getDict().hasKey("/SMask") == image.hasAlphaChannel());
}

TEST_CASE("Bytes that no longer give their digest stop the export", "[report]")
{
    Sheets sheets;
    const Digest digest = sheets.sample(u"07-porte-salle-204.jpg"_s);
    QByteArray bytes = test::contentOf(test::samplePath(u"07-porte-salle-204.jpg"_s));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QFile altered(sheets.folder.filePath(u"altered.jpg"_s));
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write(bytes);
    altered.close();
    sheets.files[digest] = altered.fileName();
    SECTION("as a picture")
    {
        sheets.document.blocks << figure(digest, u"image/jpeg"_s);
    }
    SECTION("as an attachment")
    {
        sheets.document.attachments << Attachment{
            .name = u"piece-001.jpg"_s, .mediaType = u"image/jpeg"_s, .relationship = u"Source"_s, .original = digest};
    }
    const auto made = sheets.make();
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Altered);
}

TEST_CASE("Making a document stops when asked to while pictures are still being written", "[report]")
{
    Sheets sheets;
    const QString photograph = u"07-porte-salle-204.jpg"_s;
    sheets.document.blocks << figure(sheets.sample(photograph), u"image/jpeg"_s);
    QSemaphore gate;
    const QThread *layout = QThread::currentThread();
    const auto source = [&](const Digest &) -> Result<std::unique_ptr<QIODevice>> {
        if (QThread::currentThread() != layout)
            gate.acquire();
        auto file = std::make_unique<QFile>(test::samplePath(photograph));
        if (!file->open(QIODevice::ReadOnly))
            return fail(Error::Code::NotFound, photograph);
        return file;
    };
    int asked = 0;
    const auto progress = [&](qint64, qint64) {
        const bool isLaidOut = ++asked > sheets.document.blocks.size();
        if (isLaidOut)
            gate.release();
        return !isLaidOut;
    };
    const auto made = typeset(sheets.document, source, sheets.folder.filePath(u"a.pdf"_s), progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
}

TEST_CASE("The same document gives the same bytes, another identity another file", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Paragraph{plain(u"« on va te 🔪 » السلام 你好"_s)}
                           << figure(sheets.sample(u"11-palette.png"_s), u"image/png"_s);
    const auto made = sheets.make(u"a.pdf"_s);
    REQUIRE(made);
    REQUIRE(sheets.make(u"b.pdf"_s));
    const QByteArray first = test::contentOf(sheets.folder.filePath(u"a.pdf"_s));
    CHECK(made->digest == sha256(first));
    CHECK(made->size == first.size());
    CHECK(first == test::contentOf(sheets.folder.filePath(u"b.pdf"_s)));
    sheets.document.identity = "une autre";
    REQUIRE(sheets.make(u"c.pdf"_s));
    CHECK(first != test::contentOf(sheets.folder.filePath(u"c.pdf"_s)));
}

TEST_CASE("A document is one revision, in which each object stands once", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Heading{.text = u"Pièce"_s, .anchor = u"a"_s}
                           << figure(sheets.sample(u"11-palette.png"_s), u"image/png"_s);
    const Digest photograph = sheets.sample(u"07-porte-salle-204.jpg"_s);
    sheets.document.attachments << Attachment{.name = u"piece-001.jpg"_s,
                                              .mediaType = u"image/jpeg"_s,
                                              .relationship = u"Source"_s,
                                              .original = photograph,
                                              .size = test::contentOf(test::samplePath(u"07-porte-salle-204.jpg"_s)).size()};
    REQUIRE(sheets.make(u"a.pdf"_s));
    const QByteArray bytes = test::contentOf(sheets.folder.filePath(u"a.pdf"_s));
    CHECK(bytes.count("startxref") == 1);

    static const QRegularExpression head(u"^(\\d+) 0 obj$"_s, QRegularExpression::MultilineOption);
    QSet<QString> numbers;
    for (const auto &object : head.globalMatch(QString::fromLatin1(bytes))) {
        INFO(object.captured(1).toStdString());
        CHECK_FALSE(numbers.contains(object.captured(1)));
        numbers << object.captured(1);
    }
    CHECK(bytes.contains("/Size " + QByteArray::number(numbers.size() + 1) + " "));
}

TEST_CASE("What was typed is in the text layer", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Paragraph{
        plain(u"Efficace, office : le profil « 3\u202Fe C » est visé par 🔪 et 😂, Привет, 你好, ňéž."_s)};
    REQUIRE(sheets.make());
    const QString text = textOf(sheets.path);
    for (const QString &word : {u"Efficace"_s, u"office"_s, u"profil"_s, u"3\u202Fe C"_s, u"Привет"_s, u"你好"_s, u"ňéž"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }

    // QtPDF drops what lies beyond the basic plane; the font's own map says what a reader gets.
    sheets.open();
    auto pages = sheets.pdf.getAllPages();
    QByteArray maps;
    for (auto &[name, font] : pages.at(0).getKey("/Resources").getKey("/Font").getDictAsMap())
        maps += decoded(font.getKey("/ToUnicode"));
    for (const QByteArray emoji : {"<d83ddd2a>", "<d83dde02>"}) // U+1F52A, U+1F602
        CHECK(maps.contains(emoji));
}

TEST_CASE("Whatever alphabet trolls hide in, pdftotext gives it back to the character", "[report]")
{
    const QStringList lines{
        u"𝓗𝓮𝓵𝓵𝓸 𝕙𝕖𝕝𝕝𝕠 𝔣𝔯𝔞𝔨 𝖋𝖗𝖆𝖐 𝙃𝙞 𝒽𝒾 𝟘𝟙 ℌℑ"_s,
        u"Ｆｕｌｌ ⓗⓔⓛⓛⓞ ⒣ ʰᵉˡˡᵒ ʜᴇʟʟᴏ 🄰🄱 🅐 🇦 ₕₑₗₗₒ ɥǝllo ʇɹolʃ"_s,
        u"👨‍👩‍👧‍👦 👩🏽‍🏫 🇫🇷🇩🇪 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ☺️ ☺︎ ❤️‍🔥"_s,
        u"你好世界 こんにちは 안녕 ไทยก็ हिन्दी தமிழ் ქართული Ελλάς Ћирилица አማርኛ"_s,
        u"Z̶̢̛͙a̷̡l̸͎g̵̀o̶ 𝓗̶ 👍̶ S̷̛̺"_s,
        u"السلام عليكم"_s,
        u"עברית"_s};
    Sheets sheets;
    for (const QString &line : lines)
        sheets.document.blocks << Paragraph{plain(line)};
    REQUIRE(sheets.make());
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, sheets.path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    static const QRegularExpression directions(u"[\u202A-\u202E]"_s); // pdftotext's own
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).remove(directions).simplified();
    for (const QString &line : lines) {
        INFO(line.toStdString());
        INFO(text.toStdString());
        CHECK(text.contains(line));
    }
}

TEST_CASE("A page that is named has its number, and the link leads there", "[report]")
{
    Sheets sheets;
    Table table{.columns = {{4, u"Pièce"_s}, {1, u"Page"_s, Align::Right}}};
    table.rows << QList<Text>{Text{Span{.text = u"Pièce n° 1"_s, .anchor = u"piece-1"_s}},
                              Text{Span{.anchor = u"piece-1"_s, .pageOfAnchor = true}}};
    sheets.document.blocks << Heading{1, u"Bordereau"_s} << table << PageBreak{} << Paragraph{plain(u"texte"_s)}
                           << Heading{1, u"Pièce n° 1 — Fil"_s, u"piece-1"_s, true, u"Pièce n° 1 — Fil (suite)"_s};
    REQUIRE(sheets.make());
    QPdfDocument shown;
    shown.load(sheets.path);
    CHECK(shown.pageCount() == 3);
    CHECK(shown.getAllText(0).text().contains(u'3'));

    sheets.open();
    auto pages = sheets.pdf.getAllPages();
    auto links = pages.at(0).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 3); // two links, and the field that waits for the timestamp
    CHECK(links.getArrayItem(0).getKey("/Dest").getArrayItem(0).getObjGen() == pages.at(2).getObjGen());
    CHECK(sheets.pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue() == 2);
}

TEST_CASE("A page fifteen times as tall as wide is cut over pages and stored once", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Heading{1, u"Pièce n° 4"_s, {}, true, u"Pièce n° 4 (suite)"_s}
                           << figure(sheets.sample(u"04-vidtube-page-entiere.png"_s), u"image/png"_s);
    const auto made = sheets.make();
    REQUIRE(made);
    CHECK(made->pages >= 8);
    CHECK(made->pages <= 12);
    CHECK(textOf(sheets.path).contains(u"suite 2 / %1"_s.arg(made->pages)));
    sheets.open();
    CHECK(sheets.images().size() == 1);
}

TEST_CASE("A bracket beside a picture leaves the picture as it is", "[report]")
{
    const auto contents = [](const QList<Figure::Part> &parts, const QString &name) {
        Sheets sheets;
        Figure shown = figure(sheets.sample(name), u"image/png"_s);
        shown.parts = parts;
        sheets.document.blocks << Heading{1, u"Pièce n° 4"_s} << shown;
        REQUIRE(sheets.make());
        sheets.open();
        CHECK(sheets.images().size() == 1);
        QList<QByteArray> pages;
        for (QPDFObjectHandle page : sheets.pdf.getAllPages())
            pages << decoded(page.getKey("/Contents"));
        return std::pair{pages, textOf(sheets.path)};
    };
    const auto placed = [](const QByteArray &content) { return content.mid(content.indexOf(" cm\n/") - 80, 90); };
    const auto lines = [](const QByteArray &content) { return content.count(" l S Q"); };
    const QString small = u"01-chirper-fil.png"_s;
    const auto [bare, bareText] = contents({}, small);
    const auto [marked, text] = contents({{QRectF(0.1, 0.6, 0.5, 0.2), u"88"_s}, {QRectF(0, 0.65, 1, 0.1), u"77"_s}}, small);
    CHECK(lines(marked[0]) == lines(bare[0]) + 6); // three strokes each
    CHECK(placed(marked[0]) == placed(bare[0]));
    CHECK(text.contains(u"88"_s));
    CHECK(text.contains(u"77"_s));

    const QString tall = u"04-vidtube-page-entiere.png"_s;
    const auto whole = contents({}, tall).first;
    const auto cut = contents({{QRectF(0, 0.01, 1, 0.98), {}}}, tall).first;
    REQUIRE(cut.size() == whole.size());
    CHECK(lines(cut.first()) == lines(whole.first()) + 2); // it stays open where the page ends
    CHECK(lines(cut[1]) == lines(whole[1]) + 1);
    CHECK(lines(cut.last()) == lines(whole.last()) + 2);
}

TEST_CASE("A broken image fails with a sentence, not with a crash", "[report]")
{
    Sheets sheets;
    const QString path = test::dataPath(u"bad/page-html-nommee.png"_s);
    const Digest digest = sha256(test::contentOf(path));
    sheets.files.insert(digest, path);
    sheets.document.blocks << figure(digest, u"image/png"_s);
    const auto made = sheets.make();
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::BadEvidence);
}

TEST_CASE("Everything on a page belongs to the structure or is an artifact", "[report]")
{
    Sheets sheets;
    sheets.document.banner = u"EXERCICE"_s;
    sheets.document.blocks << Heading{1, u"Titre"_s} << Paragraph{plain(u"Un paragraphe 🔪."_s)} << Item{u"•"_s, plain(u"un"_s)}
                           << Item{u"•"_s, plain(u"deux"_s)} << Card{{{u"Adresse"_s, plain(u"x"_s)}}}
                           << Note{u"Note."_s, plain(u"n"_s)} << Timeline{{{u"3 nov."_s, u"Fait"_s, plain(u"pièce n° 1"_s)}}}
                           << figure(sheets.sample(u"11-palette.png"_s), u"image/png"_s);
    REQUIRE(sheets.make());
    sheets.open();
    auto root = sheets.pdf.getRoot();
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/Lang").getUTF8Value() == "fr-FR");

    auto numbers = root.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    auto pages = sheets.pdf.getAllPages();
    for (size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i];
        CHECK(page.getKey("/StructParents").getIntValue() == qint64(i));
        const QByteArray content = decoded(page.getKey("/Contents"));
        const auto begun = content.count("BDC\n") + content.count("BMC\n");
        CHECK(begun == content.count("EMC\n"));
        const auto marks = content.count("/MCID");
        auto parents = numbers.getArrayItem(int(2 * i + 1));
        CHECK(parents.getArrayNItems() == int(marks));
        for (int mark = 0; mark < parents.getArrayNItems(); ++mark)
            CHECK(parents.getArrayItem(mark).isDictionary());
    }
    for (auto &[name, font] : pages.at(0).getKey("/Resources").getKey("/Font").getDictAsMap()) {
        auto descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        const bool embedded = descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3");
        CHECK(embedded);
        CHECK(font.hasKey("/ToUnicode"));
    }
}

TEST_CASE("An attachment larger than any buffer goes in byte for byte", "[report]")
{
    Sheets sheets;
    QByteArray bytes(30 << 20, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 2654435761u) >> 24);
    QFile video(sheets.folder.filePath(u"video.mp4"_s));
    REQUIRE(video.open(QIODevice::WriteOnly));
    REQUIRE(video.write(bytes) == bytes.size());
    video.close();
    const Digest digest = sha256(bytes);
    sheets.files.insert(digest, video.fileName());
    sheets.document.blocks << Paragraph{plain(u"Une vidéo est jointe."_s)};
    sheets.document.attachments << Attachment{.name = u"piece-001 - vidéo.mp4"_s,
                                              .mediaType = u"video/mp4"_s,
                                              .relationship = u"Source"_s,
                                              .original = digest,
                                              .size = bytes.size()};
    REQUIRE(sheets.make());
    sheets.open();
    auto names = sheets.pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    CHECK(names.getArrayItem(1).getKey("/UF").getUTF8Value() == "piece-001 - vidéo.mp4");
    auto stream = names.getArrayItem(1).getKey("/EF").getKey("/F");
    CHECK(stream.getDict().getKey("/Params").getKey("/Size").getIntValue() == bytes.size());
    CHECK(sha256(raw(stream)) == digest);
}

TEST_CASE("Stamping an export covers all of it and touches no byte before", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Paragraph{plain(u"Un export."_s)};
    REQUIRE(sheets.make());
    const QByteArray before = test::contentOf(sheets.path);

    const auto refused =
        stampDocument(sheets.path, [](const Digest &) -> Result<QByteArray> { return fail(Error::Code::Refused, u"no"_s); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Refused);
    CHECK(test::contentOf(sheets.path) == before);

    Digest asked;
    const QByteArray token("a token");
    REQUIRE(stampDocument(sheets.path, [&](const Digest &imprint) -> Result<QByteArray> {
        asked = imprint;
        return token;
    }));
    const QByteArray after = test::contentOf(sheets.path);
    CHECK(after.startsWith(before));

    sheets.open();
    auto stamp = sheets.pdf.getRoot().getKey("/AcroForm").getKey("/Fields").getArrayItem(0).getKey("/V");
    CHECK(stamp.getKey("/SubFilter").getName() == "/ETSI.RFC3161");
    CHECK(stamp.getKey("/Contents").getStringValue().starts_with(token.toStdString()));
    auto range = stamp.getKey("/ByteRange");
    const auto at = [&](int i) { return qsizetype(range.getArrayItem(i).getIntValue()); };
    CHECK(at(0) == 0);
    CHECK(after.at(at(1)) == '<');
    CHECK(after.at(at(2) - 1) == '>');
    CHECK(at(2) + at(3) == after.size());
    CHECK(sha256(QByteArray(after.left(at(1)) + after.mid(at(2)))) == asked);

    const auto again = stampDocument(sheets.path, [&](const Digest &) -> Result<QByteArray> { return token; });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::Unsupported);
}

#ifdef Q_OS_UNIX

TEST_CASE("Stamps a PDF until it is stopped", "[.stamper]")
{
    const QString path = qEnvironmentVariable(pdfVariable);
    REQUIRE(stampDocument(path, [&](const Digest &) -> Result<QByteArray> { return QByteArray(9'000, '0'); }));
}

TEST_CASE("A timestamp that is cut short leaves the PDF as it was", "[report]")
{
    Sheets sheets;
    sheets.document.blocks << Paragraph{plain(u"Un export."_s)};
    REQUIRE(sheets.make());
    const QByteArray before = test::contentOf(sheets.path);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(pdfVariable), sheets.path);
    QProcess stamper;
    stamper.setProcessEnvironment(environment);
    stamper.setChildProcessModifier([most = rlim_t(before.size() + 4'096)] {
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    stamper.start(QCoreApplication::applicationFilePath(), {u"[.stamper]"_s});
    REQUIRE(stamper.waitForFinished());
    CHECK((stamper.exitStatus() == QProcess::CrashExit || stamper.exitCode() != 0));
    CHECK(test::contentOf(sheets.path) == before);
    CHECK(stampDocument(sheets.path, [&](const Digest &) -> Result<QByteArray> {
        CHECK(test::contentOf(sheets.path) == before);
        return QByteArray("a token");
    }));
    CHECK(test::contentOf(sheets.path).startsWith(before));
}

#endif
