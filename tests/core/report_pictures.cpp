// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets.h"

#include "intake/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QPdfDocument>
#include <QtEndian>

using namespace appui;
using namespace appui::paper;
using namespace appui::test;

namespace {

QString data(const char *name)
{
    return dataPath(u"intake/"_s + QString::fromLatin1(name));
}

QPDFObjectHandle onlyImage(Sheets &sheets, const Figure &shown)
{
    sheets.document.blocks = {shown};
    REQUIRE(sheets.make());
    sheets.open();
    const auto images = sheets.images();
    REQUIRE(images.size() == 1);
    return images.front();
}

/** A JPEG with an ICC profile in it, as cameras write it. */
QByteArray withProfile(const QByteArray &jpeg, const QByteArray &profile)
{
    const QByteArray body = QByteArray("ICC_PROFILE\0\x01\x01", 14) + profile;
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(body.size() + 2), length.data());
    return jpeg.first(2) + "\xFF\xE2" + length + body + jpeg.mid(2);
}

/** `bytes` with `number` at `at`, as ICC profiles write numbers. */
QByteArray withNumber(QByteArray bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

/** As much of a profile as says which colours it is for, with one tag (ICC.1, 7.2 and 7.3). */
QByteArray profileOf(const QByteArray &space)
{
    const QByteArray head = QByteArray(12, '\0') + "mntr" + space + "XYZ " + QByteArray(12, '\0') + "acsp" + QByteArray(88, '\0');
    const QByteArray entry = QByteArray("cprt") + QByteArray(8, '\0');
    const QByteArray profile = head + QByteArray(4, '\0') + entry + "text";
    return withNumber(withNumber(withNumber(withNumber(profile, 0, quint32(profile.size())), 128, 1), 136, 144), 140, 4);
}

QByteArray profileIn(QPDFObjectHandle image)
{
    auto space = image.getDict().getKey("/ColorSpace");
    if (!space.isArray() || space.getArrayItem(0).getName() != "/ICCBased")
        return {};
    return decoded(space.getArrayItem(1));
}

QByteArray smallJpeg()
{
    QImage image(32, 16, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG"));
    return bytes;
}

} // namespace

TEST_CASE("A HEIC photograph stands in the page pixel by pixel, in its own colours", "[report]")
{
    Sheets sheets;
    auto image = onlyImage(sheets, figure(sheets.add(data("p3.heic")), u"image/heic"_s));
    CHECK(image.getDict().getKey("/Width").getIntValueAsInt() == 64);
    CHECK(profileIn(image) == QColorSpace(QColorSpace::DisplayP3).iccProfile());
    QFile file(data("p3.heic"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto pixels = wholePicture(file);
    REQUIRE(pixels);
    const QByteArray stored = decoded(image);
    REQUIRE(stored.size() == 64 * 48 * 3);
    for (int y = 0; y < 48; ++y)
        CHECK(stored.mid(qsizetype(y) * 64 * 3, 64 * 3) ==
              QByteArrayView(pixels->convertToFormat(QImage::Format_RGB888).constScanLine(y), 64 * 3));
}

TEST_CASE("An animated WEBP image gives its first frame, with its transparency", "[report]")
{
    Sheets sheets;
    auto image = onlyImage(sheets, figure(sheets.add(data("animated.webp")), u"image/webp"_s));
    CHECK(decoded(image).startsWith(QByteArray("\xFF\0\0", 3)));
    auto mask = image.getDict().getKey("/SMask");
    REQUIRE(mask.isStream());
    CHECK(decoded(mask) == QByteArray(40 * 20, '\x80'));
}

TEST_CASE("A JPEG in the colours of a telephone keeps them, and its bytes", "[report]")
{
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const QByteArray photo = withProfile(smallJpeg(), profile);
    Sheets sheets;
    auto image = onlyImage(sheets, figure(sheets.addBytes(photo), u"image/jpeg"_s));
    CHECK(raw(image) == photo);
    CHECK(profileIn(image) == profile);
    CHECK(image.getDict().getKey("/ColorSpace").getArrayItem(1).getDict().getKey("/N").getIntValue() == 3);
}

TEST_CASE("A JPEG in four inks keeps its bytes with their profile, and is shown in RGB without one", "[report]")
{
    const QByteArray inks = contentOf(data("cmyk.jpg"));
    const QByteArray photo = withProfile(inks, profileOf("CMYK"));
    Sheets sheets;
    auto image = onlyImage(sheets, figure(sheets.addBytes(photo), u"image/jpeg"_s));
    CHECK(raw(image) == photo);
    CHECK(profileIn(image) == profileOf("CMYK"));
    CHECK(image.getDict().getKey("/Decode").unparse() == "[ 1 0 1 0 1 0 1 0 ]");

    for (const QByteArray &bare : {inks, withProfile(inks, profileOf("RGB "))}) {
        Sheets others;
        auto shown = onlyImage(others, figure(others.addBytes(bare), u"image/jpeg"_s));
        CHECK(shown.getDict().getKey("/ColorSpace").getName() == "/DeviceRGB");
        CHECK(decoded(shown).size() == 16 * 12 * 3);
    }
}

TEST_CASE("A colour profile that is not whole is left out, and what follows it cut off", "[report]")
{
    const QByteArray whole = profileOf("RGB ");
    const auto profileShown = [](const QByteArray &profile) {
        Sheets sheets;
        const QByteArray photo = withProfile(smallJpeg(), profile);
        auto image = onlyImage(sheets, figure(sheets.addBytes(photo), u"image/jpeg"_s));
        CHECK(raw(image) == photo);
        return profileIn(image);
    };
    CHECK(profileShown(whole) == whole);
    CHECK(profileShown(whole + "padding") == whole);
    const QByteArray noConnection = QByteArray(whole).replace(20, 4, "RGB ");
    for (const QByteArray &broken : {whole.chopped(1), whole.first(128), withNumber(whole, 0, 99), withNumber(whole, 128, 0),
                                     withNumber(whole, 128, 1'000'000'000), withNumber(whole, 136, 100),
                                     withNumber(whole, 140, 5), noConnection, QByteArray("short")})
        CHECK(profileShown(broken).isEmpty());
}

TEST_CASE("A photograph taken sideways is turned by the page, its pixels untouched", "[report]")
{
    QImage quarters(40, 20, QImage::Format_RGB32);
    quarters.fill(Qt::white);
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 20; ++x)
            quarters.setPixel(x, y, qRgb(255, 0, 0)); // the upper left quarter as stored
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(quarters.save(&buffer, "PNG"));

    struct Turned
    {
        int orientation;
        double x; // where that quarter is seen, in parts of the picture
        double y;
    };
    const auto turned = GENERATE(values<Turned>({{1, 0.25, 0.25},
                                                 {2, 0.75, 0.25},
                                                 {3, 0.75, 0.75},
                                                 {4, 0.25, 0.75},
                                                 {5, 0.25, 0.25},
                                                 {6, 0.75, 0.25},
                                                 {7, 0.75, 0.75},
                                                 {8, 0.25, 0.75}}));
    INFO("orientation " << turned.orientation);
    Sheets sheets;
    Figure shown = figure(sheets.addBytes(png), u"image/png"_s);
    shown.orientation = turned.orientation;
    onlyImage(sheets, shown);
    QPdfDocument document;
    document.load(sheets.path);
    const QImage page = document.render(0, QSize(1191, 1684)).convertToFormat(QImage::Format_RGB32);
    const QSizeF size = QSizeF(turned.orientation >= 5 ? QSizeF(20, 40) : QSizeF(40, 20)) * 0.75;
    const double left = 62 + (471 - size.width()) / 2;
    const auto colour = [&](double x, double y) {
        return page.pixelColor(int(2 * (left + x * size.width())), int(2 * (64 + y * size.height())));
    };
    CHECK(colour(turned.x, turned.y).green() < 30);
    CHECK(colour(1 - turned.x, 1 - turned.y).green() > 200);
}

TEST_CASE("Stills stand side by side with their time, and can be heard of", "[report]")
{
    Sheets sheets;
    Stills block;
    for (int i = 0; i < 5; ++i)
        block.stills.append({.jpeg = smallJpeg(), .caption = u"à %1 s"_s.arg(i), .alternative = u"vue %1"_s.arg(i)});
    sheets.document.blocks = {block};
    const auto made = sheets.make();
    REQUIRE(made);
    CHECK(made->pages == 1);
    QPdfDocument document;
    document.load(sheets.path);
    for (int i = 0; i < 5; ++i)
        CHECK(document.getAllText(0).text().contains(u"à %1 s"_s.arg(i)));
    sheets.open();
    CHECK(raw(sheets.images().front()) == smallJpeg());
    int figures = 0;
    for (auto &object : sheets.pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Figure"))
            figures += object.getKey("/Alt").getUTF8Value().starts_with("vue ") ? 1 : 0;
    CHECK(figures == 5);

    block.stills = {{.jpeg = "no picture"}};
    sheets.document.blocks = {block};
    CHECK(sheets.make().error().code == Error::Code::BadEvidence);
}
