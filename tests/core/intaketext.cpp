// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

QString textOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto text = readText(device);
    REQUIRE(text);
    return *text;
}

QString encodingOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return examine(device, QStringLiteral("x.txt"))->facts.value(QStringLiteral("text.encoding"));
}

} // namespace

TEST_CASE("A text is read in the encoding it is in", "[intake]")
{
    CHECK(textOf(contentOf(samplePath(QStringLiteral("16-sms-recopie.txt")))).contains(u"« tu vas voir demain »"_s));
    CHECK(textOf("été 🔪") == u"été 🔪"_s);
    CHECK(textOf("\xEF\xBB\xBFété") == u"été"_s);
    CHECK(textOf(QByteArray("\xFF\xFE\xE9\0\x3D\xD8\x2A\xDD", 8)) == u"é🔪"_s);
    CHECK(textOf(QByteArray("\xFE\xFF\0\xE9", 4)) == u"é"_s);
    CHECK(textOf("\xE9t\xE9 \x80 \x93q\x94") == u"été € “q”"_s);
    CHECK(textOf("a\r\nb\rc\n") == u"a\nb\nc\n"_s);

    CHECK(encodingOf("été") == u"UTF-8"_s);
    CHECK(encodingOf("\xE9t\xE9") == u"windows-1252"_s);
    CHECK(encodingOf(QByteArray("\xFF\xFEt\0", 4)) == u"UTF-16"_s);
}

TEST_CASE("Each byte of Windows-1252 becomes a character of its own", "[intake]")
{
    QByteArray bytes;
    for (int byte = 0x20; byte < 0x100; ++byte)
        bytes.append(char(byte));
    const QString text = textOf(bytes);
    CHECK(text.size() == bytes.size());
    CHECK(QSet<QChar>(text.begin(), text.end()).size() == bytes.size());
    CHECK_FALSE(text.contains(QChar::ReplacementCharacter));
    CHECK(text.mid(0x80 - 0x20, 6) == u"€\u0081‚ƒ„…"_s);
    CHECK(text.mid(0x91 - 0x20, 2) == u"‘’"_s);
    CHECK(text.mid(0x9E - 0x20, 3) == u"žŸ\u00A0"_s);
}
