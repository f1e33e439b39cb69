// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"

#include "intake/picture.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QFile>

using namespace appui;
using namespace appui::test;

namespace {

Examination examined(QByteArray bytes, const QString &name = QStringLiteral("file"))
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = examine(device, name);
    REQUIRE(result);
    CHECK(device.pos() == 0);
    return *result;
}

QString typeOf(const QByteArray &bytes)
{
    return examined(bytes).mediaType;
}

QString fact(const Examination &examination, const char *key)
{
    return examination.facts.value(QString::fromLatin1(key));
}

/** A file that gives its head, then zeros up to an enormous size, and counts what is read; or fails at some offset. */
class EnormousFile : public QIODevice
{
public:
    explicit EnormousFile(const QByteArray &head, qint64 failsAt = -1)
        : m_head(head)
        , m_failsAt(failsAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return qint64(3) << 30; }
    qint64 largestRead = 0;
    qint64 totalRead = 0;

protected:
    qint64 readData(char *data, qint64 count) override
    {
        if (m_failsAt >= 0 && pos() + count > m_failsAt)
            return -1;
        largestRead = qMax(largestRead, count);
        totalRead += count;
        memset(data, 0, size_t(count));
        if (pos() < m_head.size())
            memcpy(data, m_head.constData() + pos(), size_t(qMin(count, m_head.size() - pos())));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_failsAt;
};

} // namespace

TEST_CASE("Each sample is known by its content, whatever its name", "[intake]")
{
    struct Expected
    {
        const char *file;
        const char *mediaType;
        ContentKind kind;
    };
    const auto expected = GENERATE(values<Expected>({
        {"01-chirper-fil.png", "image/png", ContentKind::Png},
        {"06-photo-ecran.jpg", "image/jpeg", ContentKind::Jpeg},
        {"07-porte-salle-204.jpg", "image/jpeg", ContentKind::Jpeg},
        {"08-porte-iphone.heic", "image/heic", ContentKind::Picture},
        {"09-chirper-faux-profil.webp", "image/webp", ContentKind::Picture},
        {"10-fenetre-ombre-alpha.png", "image/png", ContentKind::Png},
        {"11-palette.png", "image/png", ContentKind::Png},
        {"12-certificat.pdf", "application/pdf", ContentKind::Pdf},
        {"13-menace.eml", "message/rfc822", ContentKind::Mail},
        {"14-film-en-classe.mp4", "video/mp4", ContentKind::Film},
        {"15-message-vocal.ogg", "audio/ogg", ContentKind::Sound},
        {"16-sms-recopie.txt", "text/plain", ContentKind::Text},
        {"pieces.csv", "text/plain", ContentKind::Text},
        {"profil.json", "text/plain", ContentKind::Text},
    }));
    INFO(expected.file);
    const QString file = QString::fromLatin1(expected.file);
    const Examination examination = examined(contentOf(samplePath(file)), QStringLiteral("without extension"));
    CHECK(examination.mediaType == QString::fromLatin1(expected.mediaType));
    CHECK(examination.kind == expected.kind);
    CHECK(contentKind(examination.mediaType) == expected.kind);
    CHECK(examination.defect.isEmpty());
    CHECK_FALSE(examined(contentOf(samplePath(file)), file).remarks.contains(QStringLiteral("name-differs")));
}

TEST_CASE("Types that evidence comes in are told from a few bytes", "[intake]")
{
    using namespace Qt::StringLiterals;
    CHECK(typeOf("\n <!-- kept --><!DOCTYPE HTML><p>x") == u"text/html"_s);
    CHECK(typeOf("<?xml version='1.0'?><html xmlns='x'>") == u"text/html"_s);
    CHECK(typeOf("<svg xmlns='x'/>") == u"image/svg+xml"_s);
    CHECK(typeOf("The wide mdat\n") == u"text/plain"_s);
    CHECK(typeOf("From: moi\nnon\n") == u"text/plain"_s);
    CHECK(typeOf("From: somebody\nSubject: typed by hand\n\nx") == u"text/plain"_s);
    CHECK(typeOf("Received: x\n by y\nSubject: z\n\nx") == u"message/rfc822"_s);
    CHECK(typeOf("\xEF\xBB\xBFtexte") == u"text/plain"_s);
    CHECK(typeOf(QByteArray("\xFF\xFEt\0e\0", 6)) == u"text/plain"_s);
    CHECK(typeOf(QByteArray("a\0b\0c\0", 6)) == u"application/octet-stream"_s);
    CHECK(typeOf(QByteArray("\0\0\0\x18"
                            "ftypmif1\0\0\0\0heicmif1",
                            24)) == u"image/heic"_s);
    CHECK(typeOf(QByteArray("\0\0\0\x14"
                            "ftypqt  \0\0\0\0qt  ",
                            20)) == u"video/quicktime"_s);
    CHECK(typeOf(QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "capture.png") == u"application/zip"_s);
    CHECK(typeOf("junk\x01\x02\x03\x04\x05\x06 %PDF-1.4\n") == u"application/pdf"_s);
    CHECK(typeOf("#!AMR\n\x04") == u"audio/AMR"_s);
    CHECK(typeOf(QByteArray("BM\x3A\0\0\0\0\0\0\0\x36", 11)) == u"image/bmp"_s);
    CHECK(typeOf("BMW rouge") == u"text/plain"_s);
    CHECK(typeOf("RIFF....WEBPVP8 ") == u"image/webp"_s);
    CHECK(typeOf("Un texte WEBP") == u"text/plain"_s);
    CHECK(typeOf("\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm") == u"video/webm"_s);
}

TEST_CASE("A name that announces another type is remarked", "[intake]")
{
    const auto differs = [](const QByteArray &bytes, const char *name) {
        return examined(bytes, QString::fromLatin1(name)).remarks.contains(QStringLiteral("name-differs"));
    };
    CHECK(differs("some words", "capture.PNG"));
    CHECK(differs(contentOf(samplePath(QStringLiteral("01-chirper-fil.png"))), "capture.jpg"));
    CHECK_FALSE(differs("some words", "notes.md"));
    CHECK_FALSE(differs("some words", "notes.txt"));
    CHECK_FALSE(differs("some words", "png"));
}

TEST_CASE("A photograph tells its date, zone, orientation, place and camera", "[intake]")
{
    QByteArray photo = contentOf(samplePath(QStringLiteral("06-photo-ecran.jpg")));
    const Examination examination = examined(photo);
    CHECK(fact(examination, "image.width") == QStringLiteral("2600"));
    CHECK(fact(examination, "image.height") == QStringLiteral("1200"));
    CHECK(fact(examination, "image.orientation") == QStringLiteral("6"));
    CHECK(fact(examination, "taken.at") == QStringLiteral("2026-11-05T18:42:10"));
    CHECK(fact(examination, "taken.offset") == QStringLiteral("+01:00"));
    CHECK(fact(examination, "gps.latitude") == QStringLiteral("48.692100"));
    CHECK(fact(examination, "gps.longitude") == QStringLiteral("6.184400"));
    CHECK(fact(examination, "device.make") == QStringLiteral("Fairphone"));
    CHECK(fact(examination, "device.model") == QStringLiteral("FP5"));
    CHECK(examination.remarks == QStringList{QStringLiteral("has-position")});

    const QByteArray north("\0\x01\0\x02\0\0\0\x02N", 9);
    const QByteArray east("\0\x03\0\x02\0\0\0\x02"
                          "E",
                          9);
    REQUIRE(photo.count(north) == 1);
    REQUIRE(photo.count(east) == 1);
    photo.replace(north, north.chopped(1) + 'S').replace(east, east.chopped(1) + 'W');
    const Examination south = examined(photo);
    CHECK(fact(south, "gps.latitude") == QStringLiteral("-48.692100"));
    CHECK(fact(south, "gps.longitude") == QStringLiteral("-6.184400"));

    photo.replace(north.chopped(1) + 'S', north.chopped(1) + '?');
    const Examination unsure = examined(photo);
    CHECK_FALSE(unsure.facts.contains(QStringLiteral("gps.latitude")));
    CHECK(unsure.remarks.contains(QStringLiteral("has-position")));
}

TEST_CASE("A PDF tells its pages, title and date", "[intake]")
{
    const QByteArray pdf = contentOf(samplePath(QStringLiteral("12-certificat.pdf")));
    const Examination examination = examined(pdf);
    CHECK(fact(examination, "pdf.pages") == QStringLiteral("2"));
    CHECK(fact(examination, "pdf.title").contains(QStringLiteral("Certificat médical initial")));
    CHECK(fact(examination, "pdf.created") == QStringLiteral("2026-11-22T02:10:28+00:00"));
    CHECK(examination.remarks.isEmpty());

    QByteArray wrongIndex = pdf;
    wrongIndex.replace("startxref\n23320", "startxref\n23321");
    CHECK(examined(wrongIndex).remarks == QStringList{QStringLiteral("repaired")});
    CHECK(fact(examined(wrongIndex), "pdf.pages") == QStringLiteral("2"));

    const Examination locked = examined(contentOf(dataPath(QStringLiteral("intake/locked.pdf"))));
    CHECK(locked.defect.contains(QStringLiteral("password")));
}

TEST_CASE("Each broken file has its sentence", "[intake]")
{
    const auto bad = [](const char *name) {
        const QString file = QString::fromUtf8(name);
        return examined(contentOf(dataPath(QStringLiteral("bad/") + file)), file);
    };
    CHECK(bad("tronquee.jpg").defect.contains(QStringLiteral("cut short")));
    CHECK(bad("tronque.pdf").defect.contains(QStringLiteral("cut short")));
    CHECK(bad("tronque.mp4").defect.contains(QStringLiteral("cut short")));
    CHECK(bad("bombe-60000x60000.png").defect.contains(QStringLiteral("60000 × 60000")));

    const Examination page = bad("page-html-nommee.png");
    CHECK(page.mediaType == QStringLiteral("text/html"));
    CHECK(page.defect.isEmpty());
    CHECK(page.remarks == QStringList{QStringLiteral("name-differs")});

    QFile empty(dataPath(QStringLiteral("bad/vide.png")));
    REQUIRE(empty.open(QIODevice::ReadOnly));
    const auto result = examine(empty, empty.fileName());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::BadEvidence);
}

TEST_CASE("Each remark has a sentence", "[intake]")
{
    for (const char *code :
         {"name-differs", "has-position", "repaired", "unfinished", "too-long", "not-read", "broken", "looks-reencoded"}) {
        INFO(code);
        CHECK(remarkSentence(QString::fromLatin1(code)).endsWith(u'.'));
    }
}

TEST_CASE("A cut is found wherever it is made", "[intake]")
{
    const auto name = GENERATE("06-photo-ecran.jpg", "07-porte-salle-204.jpg", "08-porte-iphone.heic",
                               "10-fenetre-ombre-alpha.png", "12-certificat.pdf", "14-film-en-classe.mp4");
    const QByteArray whole = contentOf(samplePath(QString::fromLatin1(name)));
    for (int part = 1; part <= 40; ++part) {
        INFO(name << " cut at " << part << "/41");
        CHECK_FALSE(examined(whole.first(whole.size() * part / 41)).defect.isEmpty());
    }
}

TEST_CASE("Damage is told from what decoders pass over", "[intake]")
{
    const QByteArray png = contentOf(samplePath(QStringLiteral("11-palette.png")));
    QByteArray flipped = png;
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    CHECK(examined(flipped).defect.contains(QStringLiteral("damaged")));
    CHECK(examined(png + "trailing").defect.isEmpty());

    const QByteArray jpeg = contentOf(samplePath(QStringLiteral("07-porte-salle-204.jpg")));
    CHECK(examined(jpeg + "a film that a telephone left here").defect.isEmpty());
    QByteArray padded = jpeg.first(jpeg.size() / 2) + QByteArray(jpeg.size() / 2, '\0');
    CHECK(examined(padded).defect.contains(QStringLiteral("cut short")));
    CHECK(examined(QByteArray("\xFF\xD8\xFF\xD9")).defect.contains(QStringLiteral("damaged")));
    // A segment shorter than its own length.
    for (const char length : {0, 1})
        CHECK(examined(QByteArray("\xFF\xD8\xFF\xE1\0", 5) + length + "Exif\xFF\xD9").defect.contains(QStringLiteral("damaged")));
}

TEST_CASE("Samples damaged at random are examined all the same", "[intake]")
{
    const auto name = GENERATE("06-photo-ecran.jpg", "08-porte-iphone.heic", "11-palette.png", "12-certificat.pdf",
                               "13-menace.eml", "14-film-en-classe.mp4", "16-sms-recopie.txt");
    const QByteArray whole = contentOf(samplePath(QString::fromLatin1(name)));
    quint32 state = 1;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 8; ++i)
            bytes[qsizetype((next() >> 8) % quint32(qMin(bytes.size(), qsizetype(8192))))] = char(next() >> 24);
        CHECK_FALSE(examined(bytes).mediaType.isEmpty());
    }
}

TEST_CASE("An enormous file is examined a little at a time", "[intake]")
{
    constexpr qint64 window = 1 << 20;
    const QByteArray mail = "From: a@b.example\nMessage-ID: <1@b.example>\nSubject: long\n\n" + QByteArray(1 << 20, 'x');

    EnormousFile longMail(mail);
    const auto examinedMail = examine(longMail, QStringLiteral("long.eml"));
    REQUIRE(examinedMail);
    CHECK(examinedMail->kind == ContentKind::Other);
    CHECK(examinedMail->remarks == QStringList{QStringLiteral("too-long")});
    CHECK(fact(*examinedMail, "mail.subject") == QStringLiteral("long"));
    CHECK(longMail.totalRead < 4 * window);
    CHECK(readMail(longMail).error().code == Error::Code::Unsupported);

    EnormousFile longText(QByteArray(1 << 20, 'x'));
    const auto examinedText = examine(longText, QStringLiteral("long.txt"));
    REQUIRE(examinedText);
    CHECK(examinedText->remarks == QStringList{QStringLiteral("too-long")});
    CHECK(longText.totalRead < window);
    CHECK(readText(longText).error().code == Error::Code::Unsupported);

    EnormousFile longPdf(contentOf(samplePath(QStringLiteral("12-certificat.pdf"))));
    const auto examinedPdf = examine(longPdf, QStringLiteral("long.pdf"));
    REQUIRE(examinedPdf);
    CHECK_FALSE(examinedPdf->defect.isEmpty());
    CHECK(longPdf.totalRead < 4 * window);

    const QByteArray shortFilm = contentOf(dataPath(QStringLiteral("intake/sideways.mp4")));
    const qsizetype data = shortFilm.indexOf("mdat") - 4;
    EnormousFile film(shortFilm.first(data) + QByteArray("\0\0\0\0mdat", 8));
    const auto examinedFilm = examine(film, QStringLiteral("film.mp4"));
    REQUIRE(examinedFilm);
    CHECK(examinedFilm->defect.isEmpty());
    CHECK(fact(*examinedFilm, "media.duration") == QStringLiteral("2.000"));
    CHECK(film.totalRead < 4 * window);
    CHECK(film.largestRead <= window);
}

TEST_CASE("A file that can't be read is not called damaged", "[intake]")
{
    EnormousFile failing(contentOf(samplePath(QStringLiteral("07-porte-salle-204.jpg"))).first(100'000), 1 << 20);
    const auto result = examine(failing, QStringLiteral("photo.jpg"));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Io);
}

TEST_CASE("A PDF whose pages hang too deep is damaged and not drawn, whichever way leads down", "[intake]")
{
    const auto chain = [](int levels, const QByteArray &pages) {
        QByteArray pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages " + pages +
                         " >>\nendobj\n"
                         "2 0 obj\n<< /Type /Page /Parent 3 0 R /MediaBox [0 0 99 99] >>\nendobj\n";
        for (int number = 3; number < levels + 3; ++number)
            pdf += QByteArray::number(number) + " 0 obj\n<< /Type /Pages /Count 1 /Kids [" +
                   QByteArray::number(number == levels + 2 ? 2 : number + 1) + " 0 R] >>\nendobj\n";
        const QByteArray other = "<< /Type /Pages /Count 1 /Parent 3 0 R /Kids [2 0 R] >>";
        pdf += QByteArray::number(levels + 3) + " 0 obj\n" + other + "\nendobj\n";
        return pdf + "trailer << /Size " + QByteArray::number(levels + 4) + " /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
    };
    CHECK(examined(chain(20, "3 0 R")).defect.isEmpty());
    CHECK(fact(examined(chain(20, "3 0 R")), "pdf.pages") == QStringLiteral("1"));
    CHECK(examined(chain(60'000, "3 0 R")).defect.contains(QStringLiteral("damaged")));
    const auto isSound = [](QByteArray pdf) {
        QBuffer device(&pdf);
        REQUIRE(device.open(QIODevice::ReadOnly));
        return hasSoundPages(device);
    };
    CHECK(isSound(chain(20, "3 0 R")));
    CHECK_FALSE(isSound(chain(2'000, "3 0 R")));
    CHECK(examined(chain(60'000, "60003 0 R")).defect.contains(QStringLiteral("damaged"))); // by the parent of the root
}
