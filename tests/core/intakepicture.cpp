// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"
#include "intake/picture.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

Examination examined(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = examine(device, u"file"_s);
    REQUIRE(result);
    return *result;
}

QByteArray sample(const char *name)
{
    return contentOf(samplePath(QString::fromLatin1(name)));
}

QByteArray data(const char *name)
{
    return contentOf(dataPath(u"intake/"_s + QString::fromLatin1(name)));
}

/** What `read` gives of a device over `bytes`. */
template <typename F>
auto of(QByteArray bytes, F read)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return read(device);
}

Result<QMap<qint64, QImage>> stillsIn(const QByteArray &bytes, int count = 6, const Progress &progress = {})
{
    return of(bytes, [&](QIODevice &device) { return stills(device, count, {}, progress); });
}

} // namespace

TEST_CASE("A HEIC photograph tells its size, date and device", "[intake]")
{
    const Examination photo = examined(sample("08-porte-iphone.heic"));
    CHECK(photo.defect.isEmpty());
    CHECK(photo.facts[u"image.width"_s] == u"1600"_s);
    CHECK(photo.facts[u"image.height"_s] == u"1200"_s);
    CHECK(photo.facts[u"taken.at"_s] == u"2026-11-12T07:58:03"_s);
    CHECK(photo.facts[u"device.model"_s] == u"iPhone 13"_s);
    CHECK_FALSE(photo.facts.contains(u"image.orientation"_s));
}

TEST_CASE("A HEIC photograph is decoded whole, with the profile of its colours", "[intake]")
{
    const QByteArray photo = data("p3.heic");
    const auto form = of(photo, pictureForm);
    REQUIRE(form);
    CHECK(form->pixels == QSize(64, 48));
    CHECK_FALSE(form->hasOpacity);
    CHECK(form->profile == QColorSpace(QColorSpace::DisplayP3).iccProfile());

    const auto stored = of(photo, wholePicture);
    REQUIRE(stored);
    CHECK(stored->size() == form->pixels);
    CHECK(stored->colorSpace().iccProfile() == form->profile);
    const auto shown = of(photo, [](QIODevice &device) { return screenPicture(device, QSize(32, 100)); });
    REQUIRE(shown);
    CHECK(shown->size() == QSize(32, 24));
    CHECK(shown->colorSpace() == QColorSpace(QColorSpace::SRgb));
    CHECK(qRed(shown->pixel(31, 12)) > qRed(stored->pixel(62, 24)));
}

TEST_CASE("A WEBP image tells its size, and the number of its frames", "[intake]")
{
    const Examination capture = examined(sample("09-chirper-faux-profil.webp"));
    CHECK(capture.facts[u"image.width"_s] == u"1080"_s);
    CHECK(capture.facts[u"image.height"_s] == u"2340"_s);
    CHECK_FALSE(capture.facts.contains(u"image.frames"_s));

    const QByteArray animated = data("animated.webp");
    const Examination moving = examined(animated);
    CHECK(moving.facts[u"image.width"_s] == u"40"_s);
    CHECK(moving.facts[u"image.frames"_s] == u"2"_s);
    CHECK(of(animated, pictureForm)->hasOpacity);
    const auto first = of(animated, wholePicture);
    REQUIRE(first);
    CHECK(first->pixelColor(20, 10) == QColor(255, 0, 0, 128));
}

TEST_CASE("A photograph is shown upright", "[intake]")
{
    const auto shown = of(sample("06-photo-ecran.jpg"), [](QIODevice &device) { return screenPicture(device, QSize(300, 300)); });
    REQUIRE(shown);
    CHECK(shown->size() == QSize(138, 300));
    CHECK(of(sample("06-photo-ecran.jpg"), wholePicture)->size() == QSize(2600, 1200));
    CHECK(of(QByteArray("some words"), [](QIODevice &device) { return screenPicture(device); }).error().code ==
          Error::Code::Unsupported);
}

TEST_CASE("A film tells its duration, date, size and place", "[intake]")
{
    const Examination film = examined(sample("14-film-en-classe.mp4"));
    CHECK(film.kind == ContentKind::Film);
    CHECK(film.facts[u"media.duration"_s] == u"3.584"_s);
    CHECK(film.facts[u"media.created"_s] == u"2026-11-03T10:12:44Z"_s);
    CHECK(film.facts[u"image.width"_s] == u"640"_s);
    CHECK(film.remarks.isEmpty());

    const Examination sideways = examined(data("sideways.mp4"));
    CHECK(sideways.facts[u"image.width"_s] == u"54"_s);
    CHECK(sideways.facts[u"image.height"_s] == u"96"_s);
    CHECK(sideways.facts[u"gps.latitude"_s] == u"48.692100"_s);
    CHECK(sideways.facts[u"gps.longitude"_s] == u"6.184400"_s);
    CHECK(sideways.remarks == QStringList{u"has-position"_s});
}

TEST_CASE("A sound tells its duration, and a film without pictures is a sound", "[intake]")
{
    CHECK(examined(sample("15-message-vocal.ogg")).facts[u"media.duration"_s].startsWith(u"2.0"));
    CHECK(examined(data("voice.mp3")).facts[u"media.duration"_s].startsWith(u"1."));
    const Examination voice = examined(data("voice.webm"));
    CHECK(voice.mediaType == u"audio/webm"_s);
    CHECK(voice.kind == ContentKind::Sound);
    CHECK(voice.facts[u"media.duration"_s].startsWith(u"1.0"));
    CHECK(examined(data("film.webm")).kind == ContentKind::Film);
}

TEST_CASE("Stills come from all along a film, upright, with their time", "[intake]")
{
    const auto found = stillsIn(sample("14-film-en-classe.mp4"));
    REQUIRE(found);
    REQUIRE(found->size() == 6);
    for (int i = 0; i < 6; ++i)
        CHECK(qAbs(found->keys()[i] - (2 * i + 1) * 3584 / 12) <= 1000 / 12);
    CHECK(found->first().size() == QSize(640, 360));
    CHECK(found->first() != found->last());

    const auto sideways = stillsIn(data("sideways.mp4"), 3);
    REQUIRE(sideways);
    CHECK(sideways->first().size() == QSize(54, 96));
    CHECK(*sideways == *stillsIn(data("sideways.mp4"), 3));
    CHECK(stillsIn(data("film.webm"), 2)->size() == 2);

    CHECK(stillsIn(sample("15-message-vocal.ogg")).error().code == Error::Code::BadEvidence);
    CHECK(stillsIn(data("film.webm"), 2, [](qint64, qint64) { return false; }).error().code == Error::Code::Cancelled);
}

TEST_CASE("An image, a film or a sound that is cut is found out", "[intake]")
{
    const auto name = GENERATE("09-chirper-faux-profil.webp", "15-message-vocal.ogg");
    const QByteArray whole = sample(name);
    for (int part = 1; part <= 40; ++part) {
        INFO(name << " cut at " << part << "/41");
        CHECK_FALSE(examined(whole.first(whole.size() * part / 41)).defect.isEmpty());
    }
    for (const char *film : {"film.webm", "voice.webm", "sideways.mp4", "animated.webp", "p3.heic"}) {
        INFO(film);
        CHECK(examined(data(film).chopped(40)).defect.contains(u"cut short"_s));
    }
}

TEST_CASE("Images and films damaged at random give a picture or a sentence", "[intake]")
{
    const auto name = GENERATE("p3.heic", "animated.webp", "film.webm", "sideways.mp4", "voice.webm", "voice.mp3");
    const QByteArray whole = data(name);
    quint32 state = 7;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 6; ++i)
            bytes[qsizetype((next() >> 8) % quint32(bytes.size()))] = char(next() >> 24);
        CHECK_FALSE(examined(bytes).mediaType.isEmpty());
        for (const auto &shown : {of(bytes, [](QIODevice &device) { return screenPicture(device, QSize(32, 32)); }),
                                  of(bytes, [](QIODevice &device) { return wholePicture(device); })})
            CHECK((shown ? !shown->isNull() : shown.error().message.endsWith(u'.')));
    }
}
