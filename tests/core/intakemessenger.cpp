// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

Examination examined(QByteArray bytes, const QString &name)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = examine(device, name);
    REQUIRE(result);
    return *result;
}

QByteArray picture(int width, int height, int quality, const char *format = "JPEG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

bool looksReencoded(const QByteArray &bytes, const QString &name = u"photo.jpg"_s)
{
    return examined(bytes, name).remarks.contains(u"looks-reencoded"_s);
}

} // namespace

TEST_CASE("The quality of a JPEG is told when its tables are the usual ones", "[intake]")
{
    for (const int quality : {1, 30, 50, 80, 100}) {
        INFO(quality);
        CHECK(examined(picture(16, 16, quality), u"a.jpg"_s).facts[u"jpeg.quality"_s] == QString::number(quality));
    }
    QByteArray own = picture(16, 16, 80);
    const qsizetype table = own.indexOf(QByteArray("\xFF\xDB\0\x43\0", 5)) + 5;
    REQUIRE(table > 5);
    own[table + 7] = char(own[table + 7] + 1);
    CHECK_FALSE(examined(own, u"a.jpg"_s).facts.contains(u"jpeg.quality"_s));
}

TEST_CASE("The name that a messenger gives is a sign, unless the camera's own data are there", "[intake]")
{
    const QByteArray bare = picture(700, 500, 90);
    for (const char *name :
         {"IMG-20260101-WA0001.jpg", "WhatsApp Image 2026-11-05 at 18.42.10.jpeg", "signal-2026-11-05-184210.jpeg",
          "photo_2026-11-05_18-42-10.jpg", "received_1234567890123456.jpeg", "FB_IMG_1700000000000.jpg"}) {
        INFO(name);
        const Examination photo = examined(bare, QString::fromLatin1(name));
        CHECK(photo.remarks.contains(u"looks-reencoded"_s));
        CHECK(photo.facts[u"messenger.signs"_s] == u"name"_s);
    }
    CHECK(examined(bare, u"IMG-20260101-WA0001.jpg"_s).facts[u"messenger.name"_s] == u"WhatsApp"_s);
    for (const char *name : {"IMG_20260101_184210.jpg", "Screenshot_2026.jpg", "IMG-20260101.jpg", "signal.jpg", "photo_1.jpg"}) {
        INFO(name);
        CHECK_FALSE(looksReencoded(bare, QString::fromLatin1(name)));
    }
    const QByteArray camera = contentOf(samplePath(u"06-photo-ecran.jpg"_s));
    CHECK_FALSE(looksReencoded(camera, u"IMG-20260101-WA0001.jpg"_s));
    CHECK_FALSE(looksReencoded(picture(700, 500, 0, "PNG"), u"IMG-20260101-WA0001.png"_s));
    CHECK(looksReencoded(contentOf(dataPath(u"intake/voice.webm"_s)), u"PTT-20260101-WA0001.webm"_s));
    CHECK_FALSE(looksReencoded(contentOf(dataPath(u"intake/voice.webm"_s)), u"voice.webm"_s));
}

TEST_CASE("Size and compression are a sign together, without data of a camera", "[intake]")
{
    CHECK(looksReencoded(picture(1600, 1200, 80)));
    CHECK(looksReencoded(picture(739, 1600, 75)));
    CHECK(looksReencoded(picture(960, 1280, 87)));
    CHECK(examined(picture(1600, 1200, 80), u"a.jpg"_s).facts[u"messenger.signs"_s] == u"size"_s);
    CHECK_FALSE(examined(picture(1600, 1200, 80), u"a.jpg"_s).facts.contains(u"messenger.name"_s));

    QByteArray photo = contentOf(samplePath(u"07-porte-salle-204.jpg"_s));
    CHECK_FALSE(looksReencoded(photo));
    const qsizetype exif = photo.indexOf(QByteArray("\xFF\xE1\0\xE0", 4));
    REQUIRE(exif > 0);
    CHECK(looksReencoded(photo.remove(exif, 2 + 0xE0)));

    CHECK_FALSE(looksReencoded(picture(1600, 900, 80)));
    CHECK_FALSE(looksReencoded(picture(1280, 720, 80)));
    CHECK_FALSE(looksReencoded(picture(1601, 1200, 80)));
    CHECK_FALSE(looksReencoded(picture(1600, 1200, 98)));
    CHECK_FALSE(looksReencoded(picture(4032, 3024, 80)));
    CHECK_FALSE(looksReencoded(picture(1600, 1200, 0, "PNG"), u"photo.png"_s));
}
