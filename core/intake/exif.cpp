// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encoding_p.h"
#include "intake/family_p.h"

#include <QDateTime>
#include <QRegularExpression>

#include <exiv2/exiv2.hpp>

#include <optional>

namespace appui {

namespace {

/** One tag as text; empty when it is absent. */
QString text(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end())
        return {};
    return decodeText(QByteArray::fromStdString(found->toString())).text.remove(QChar(u'\0')).trimmed();
}

void insert(Examination &examination, const char *fact, const QString &value)
{
    if (!value.isEmpty())
        examination.facts.insert(QString::fromLatin1(fact), value);
}

void readDate(const Exiv2::ExifData &exif, Examination &examination)
{
    static const QRegularExpression offset(QStringLiteral("^[+-]\\d\\d:\\d\\d$"));
    static constexpr std::pair<const char *, const char *> tags[] = {
        {"Exif.Photo.DateTimeOriginal", "Exif.Photo.OffsetTimeOriginal"},
        {"Exif.Photo.DateTimeDigitized", "Exif.Photo.OffsetTimeDigitized"},
    };
    for (const auto &[dateTag, offsetTag] : tags) {
        const auto taken = QDateTime::fromString(text(exif, dateTag), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (!taken.isValid())
            continue;
        insert(examination, "taken.at", taken.toString(Qt::ISODate));
        if (const QString zone = text(exif, offsetTag); offset.match(zone).hasMatch())
            insert(examination, "taken.offset", zone);
        return;
    }
}

/** Degrees, minutes and seconds as decimal degrees; nothing when they are not a place on earth. */
std::optional<double> degrees(const Exiv2::ExifData &exif, const char *key, double most)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() < 1)
        return {};
    double value = 0;
    double unit = 1;
    for (long i = 0; i < qMin(long(found->count()), 3L); ++i, unit *= 60) {
        const Exiv2::Rational part = found->toRational(i);
        if (part.second == 0)
            return {};
        value += double(part.first) / double(part.second) / unit;
    }
    return value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

void readPosition(const Exiv2::ExifData &exif, Examination &examination)
{
    const auto latitude = degrees(exif, "Exif.GPSInfo.GPSLatitude", 90);
    const auto longitude = degrees(exif, "Exif.GPSInfo.GPSLongitude", 180);
    if (!latitude || !longitude)
        return;
    examination.remarks.append(QStringLiteral("has-position"));
    const QString northOrSouth = text(exif, "Exif.GPSInfo.GPSLatitudeRef").toUpper();
    const QString eastOrWest = text(exif, "Exif.GPSInfo.GPSLongitudeRef").toUpper();
    if ((northOrSouth != u"N" && northOrSouth != u"S") || (eastOrWest != u"E" && eastOrWest != u"W"))
        return;
    const auto decimal = [](double value, bool isNegative) { return QString::number(isNegative ? -value : value, 'f', 6); };
    insert(examination, "gps.latitude", decimal(*latitude, northOrSouth == u"S"));
    insert(examination, "gps.longitude", decimal(*longitude, eastOrWest == u"W"));
}

} // namespace

void examineExif(QByteArrayView tiff, Examination &examination)
{
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::ExifData exif;
        Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte *>(tiff.data()), uint32_t(tiff.size()));
        if (const int orientation = text(exif, "Exif.Image.Orientation").toInt(); orientation >= 1 && orientation <= 8)
            insert(examination, "image.orientation", QString::number(orientation));
        readDate(exif, examination);
        readPosition(exif, examination);
        insert(examination, "device.make", text(exif, "Exif.Image.Make"));
        insert(examination, "device.model", text(exif, "Exif.Image.Model"));
        insert(examination, "software", text(exif, "Exif.Image.Software"));
    } catch (const std::exception &) {
        return; // damaged metadata says nothing of the image
    }
}

} // namespace appui
