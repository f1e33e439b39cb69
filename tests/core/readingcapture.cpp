// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/capture.h"

#include "reading/picture_p.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** A program in the reader's place. */
class Stand
{
public:
    explicit Stand(const QByteArray &script)
    {
        QFile file(m_folder.filePath(u"tesseract"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString folder() const { return m_folder.path(); }
    Reader reader() const { return {m_folder.filePath(u"tesseract"_s), u"fra"_s}; }

private:
    QTemporaryDir m_folder;
};

Result<CaptureReading> readBlank(const Reader &reader, const Progress &progress = {})
{
    QBuffer png;
    png.open(QIODevice::ReadWrite);
    QImage blank(60, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    blank.save(&png, "PNG");
    png.seek(0);
    return readCapture(png, u"image/png"_s, reader, progress);
}

CaptureReading readSample(const QString &name, const Reader &reader)
{
    QFile file(samplePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reading = readCapture(file, u"image/png"_s, reader);
    REQUIRE(reading);
    return *reading;
}

} // namespace

TEST_CASE("A reader is found with the language it has", "[reading]")
{
    const Stand french("printf 'List of available languages (3):\\neng\\nfra\\nosd\\n'");
    CHECK(findReader({french.folder()}).language == u"fra"_s);
    const Stand english("printf 'List of available languages (1):\\r\\neng\\r\\n'");
    CHECK(findReader({english.folder()}).language == u"eng"_s);
    const Stand broken("exit 1");
    CHECK_FALSE(findReader({broken.folder()}).isAvailable());
    const QTemporaryDir empty;
    CHECK_FALSE(findReader({empty.path()}).isAvailable());
}

TEST_CASE("Without a reader, a failing one or no picture, nothing is read and the reason is told", "[reading]")
{
    CHECK(readBlank({}).error().code == Error::Code::NotFound);
    CHECK(readBlank(Stand("exit 1").reader()).error().code == Error::Code::Io);
    CHECK(readBlank(Stand("echo no table").reader()).error().code == Error::Code::Io);
    const Stand stand("cat > /dev/null; echo 'level\tpage_num'");
    CHECK(readBlank(stand.reader())->posts.isEmpty());
    QBuffer text;
    text.open(QIODevice::ReadOnly);
    CHECK(readCapture(text, u"text/plain"_s, stand.reader()).error().code == Error::Code::Unsupported);
    CHECK(readCapture(text, u"image/png"_s, stand.reader()).error().code == Error::Code::Unsupported);
}

TEST_CASE("A reading that is stopped ends its program at once", "[reading]")
{
    const Stand slow("exec sleep 30");
    QElapsedTimer clock;
    clock.start();
    const auto reading = readBlank(slow.reader(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == Error::Code::Cancelled);
    CHECK(clock.elapsed() < 10'000);
}

TEST_CASE("A picture is read upright, dark on light, nothing transparent", "[reading]")
{
    QFile photo(samplePath(u"06-photo-ecran.jpg"_s));
    REQUIRE(photo.open(QIODevice::ReadOnly));
    CHECK(greyPicture(photo)->size() == QSize(1200, 2600));

    QImage night(80, 40, QImage::Format_ARGB32);
    night.fill(Qt::black);
    night.setPixelColor(5, 5, Qt::white);
    night.setPixelColor(9, 9, Qt::transparent);
    QBuffer png;
    png.open(QIODevice::ReadWrite);
    night.save(&png, "PNG");
    png.seek(0);
    const auto grey = greyPicture(png);
    CHECK(grey->pixelColor(0, 0) == QColor(Qt::white));
    CHECK(grey->pixelColor(5, 5) == QColor(Qt::black));
    CHECK(grey->pixelColor(9, 9) == QColor(Qt::black));
}

TEST_CASE("A long picture is cut between its lines", "[reading]")
{
    QImage grey(100, 1000, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    for (int y = 0; y < 1000; y += 50)
        for (int row = y; row < y + 40; ++row)
            for (int x = 0; x < 100; x += 2)
                grey.scanLine(row)[x] = 0;
    const int cut = cutBelow(grey, 0, 430);
    CHECK(cut % 50 >= 40);
    CHECK(cut <= 430);
    CHECK(cutBelow(grey, 900, 430) == 1000);
}

TEST_CASE("An underscore that the reader lost is seen in the picture", "[reading]")
{
    QImage grey(300, 60, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.fillRect(10, 10, 80, 30, Qt::black);
    painter.fillRect(112, 10, 60, 30, Qt::black);
    painter.fillRect(190, 10, 60, 30, Qt::black);
    painter.fillRect(90, 43, 22, 3, Qt::black);
    painter.end();
    TextLine line{{{u"Zor0"_s, {10, 10, 80, 30}, 90}, {u"54"_s, {112, 10, 60, 30}, 90}, {u"dit"_s, {190, 10, 60, 30}, 90}}};
    mendUnderscores(grey, line);
    CHECK(line.text() == u"Zor0_54 dit"_s);
    grey.invertPixels();
    TextLine light{{{u"Zor0"_s, {10, 10, 80, 30}, 90}, {u"54"_s, {112, 10, 60, 30}, 90}, {u"dit"_s, {190, 10, 60, 30}, 90}}};
    mendUnderscores(grey, light);
    CHECK(light.text() == u"Zor0_54 dit"_s);
}

TEST_CASE("Tesseract reads each post of a capture", "[reading]")
{
    const Reader reader = findReader();
    if (reader.language != u"fra"_s) {
        WARN("tesseract with its French (tesseract-ocr, tesseract-ocr-fra) is not installed: its reading is not tested.");
        return;
    }
    const CaptureReading feed = readSample(u"01-chirper-fil.png"_s, reader);
    REQUIRE(feed.posts.size() == 9);
    CHECK(feed.posts[2].account == u"@ptitloup57"_s);
    CHECK(feed.posts[2].date.value() == u"2026-11-05T10:26"_s);
    CHECK(feed.posts[2].words.startsWith(u"on sait où elle habite, rue des Tilleuls, attention à toi madame"_s));
    CHECK(feed.text.contains(u"harcèlement"_s));

    const CaptureReading turned = readSample(u"06-photo-ecran.jpg"_s, reader);
    REQUIRE(turned.posts.size() == 7);
    CHECK(turned.posts[2].account == u"PtitLoup"_s);
    CHECK(turned.posts[2].words == u"franchement elle mérite de se faire virer"_s);
    CHECK(QRectF(0.29, 0.37, 0.67, 0.14).contains(turned.posts[2].region));
}
