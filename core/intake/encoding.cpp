// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encoding_p.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252). */
constexpr char16_t upperControls[] =
    u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Bytes in the well-formed UTF-8 sequence that `bytes` begins with, 0 when there is none. */
qsizetype utf8SequenceLength(QByteArrayView bytes)
{
    const auto lead = uchar(bytes.front());
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    return length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = upperControls[c.unicode() - 0x80];
    }
    return text;
}

QString fromDamagedUtf8(QByteArrayView bytes)
{
    QString text;
    qsizetype sound = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype length = utf8SequenceLength(bytes.sliced(at)); length > 0) {
            at += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(sound, at - sound)) + fromWindows1252(bytes.sliced(at, 1));
        sound = ++at;
    }
    return text + QString::fromUtf8(bytes.sliced(sound));
}

DecodedText decodeText(QByteArrayView bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE) {
        QStringDecoder decoder(*encoding);
        if (const QString text = decoder(bytes); !decoder.hasError() && bytes.size() % 2 == 0)
            return {text, QStringLiteral("UTF-16")};
    }
    if (!bytes.isValidUtf8())
        return {fromWindows1252(bytes), QStringLiteral("windows-1252")};
    return {QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes), QStringLiteral("UTF-8")};
}

QString withPlainLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace appui
