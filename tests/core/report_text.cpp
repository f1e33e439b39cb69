// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/characters_p.h"
#include "report/typography/shaping_p.h"

#include "support/catch.h"

#include <QElapsedTimer>

#include <random>

using namespace appui;
using namespace Qt::StringLiterals;

namespace {

const type::FontBook &fonts()
{
    static const type::FontBook book;
    return book;
}

QString textLayer(const type::ShapedText &shaped)
{
    QString text;
    for (const type::Cluster &cluster : shaped.clusters)
        text += cluster.text;
    return text;
}

} // namespace

TEST_CASE("Every character that goes in comes out of the shaper, in its order", "[report]")
{
    const QStringList texts{
        u"Efficace, office, profil, flûte, fjord"_s,
        u"« on va te 🔪🔪 sale prof 👩‍🏫🇫🇷 » السلام عليكم Привет 你好 ňéž ﬁn"_s,
        u"e\u0301 a\u0308\u0323 \u0300"_s,
        u"U+E000 : \uE000, non attribué : \U0001FAE9, isolé : "_s + QChar(0xD83D) + u" fin"_s,
        u"a\u200Fb\u202Ec\u2066d\uFEFF\u00ADe"_s,
        u"ligne\nautre\r\ndernière\u2028fin\t!"_s,
        u"हिन्दी ไทย עברית 한국어 𝓗𝓮𝓵𝓵𝓸 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧‍👦"_s,
    };
    for (const QString &text : texts) {
        INFO(text.toStdString());
        CHECK(textLayer(type::shape(fonts(), paper::plain(text), {})) == text);
    }

    std::mt19937 random(20261122);
    std::uniform_int_distribution<uint> anyCharacter(0x20, 0x1FBFF);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i)
            if (const uint c = anyCharacter(random); c < 0xD800 || c > 0xDFFF)
                text += QChar::fromUcs4(c);
        const type::ShapedText shaped = type::shape(fonts(), paper::plain(text), {});
        CHECK(textLayer(shaped) == text);
        for (const type::Cluster &cluster : shaped.clusters) {
            QString meaning;
            for (const type::Glyph &glyph : cluster.glyphs)
                meaning += glyph.text;
            const bool isShown = cluster.kind == type::Cluster::Kind::Code || cluster.endsLine || !meaning.isEmpty();
            CHECK(isShown);
        }
    }
}

TEST_CASE("No visible character is set in the glyph of a missing one", "[report]")
{
    const auto shaped = type::shape(fonts(), paper::plain(u"é🔪Привет你好السلام हिन्दी ไทย ꙮ → ✓ ☎ \u0378 \U000E0041"_s), {});
    for (const type::Cluster &cluster : shaped.clusters)
        for (const type::Glyph &glyph : cluster.glyphs) {
            INFO(cluster.text.toStdString());
            CHECK(glyph.id != 0);
        }
}

TEST_CASE("Emoji are pictures, and their text twins are text", "[report]")
{
    const QStringList pictures{u"🔪"_s, u"😂"_s, u"👩‍🏫"_s, u"🇫🇷"_s, u"1️⃣"_s, u"☺️"_s, u"👍🏽"_s, u"⛔"_s};
    for (const QString &emoji : pictures) {
        INFO(emoji.toStdString());
        const auto shaped = type::shape(fonts(), paper::plain(emoji), {});
        REQUIRE(shaped.clusters.size() == 1);
        CHECK(shaped.clusters.front().kind == type::Cluster::Kind::Picture);
    }
    for (const std::u32string_view sign : {U"☎", U"1", U"©", U"☺︎", U"é"})
        CHECK_FALSE(type::isEmoji(sign));
}

TEST_CASE("What no face has whole is shown in parts, not as a code point", "[report]")
{
    for (const QString &cluster : {u"𝓗\u0336"_s, u"👍\u0336"_s, u"Ⓗ\u0361\u0489"_s, u"👍🏽\u20DD"_s, u"好\u0334\u0322"_s}) {
        INFO(cluster.toStdString());
        const auto shaped = type::shape(fonts(), paper::plain(cluster), {});
        CHECK(textLayer(shaped) == cluster);
        for (const type::Cluster &each : shaped.clusters)
            CHECK(each.kind != type::Cluster::Kind::Code);
    }
}

TEST_CASE("Letters of fancy are drawn, not set in a pixel font", "[report]")
{
    for (const char32_t c : {U'𝓗', U'𝔣', U'𝕙', U'𝖋', U'𝙃', U'𝒽', U'𝟘'}) {
        const type::Face *face = fonts().faceFor({&c, 1}, type::Style::Regular);
        REQUIRE(face != nullptr);
        CHECK_FALSE(face->name().startsWith("Unifont"));
    }
}

TEST_CASE("A flag that follows a joined emoji stays whole", "[report]")
{
    const auto shaped = type::shape(fonts(), paper::plain(u"👩‍🏫🇫🇷🇩🇪"_s), {});
    REQUIRE(shaped.clusters.size() == 3);
    CHECK(shaped.clusters[1].text == u"🇫🇷"_s);
}

TEST_CASE("An emoji beside any script is one picture", "[report]")
{
    for (const QString &words : {u"नमस्ते"_s, u"ขอบคุณ"_s, u"বাংলা"_s, u"ខ្មែរ"_s, u"நன்றி"_s, u"مرحبا"_s, u"こんにちは"_s})
        for (const QString &emoji : {u"👍"_s, u"🙏🏻"_s, u"👨‍👩‍👧"_s, u"🇮🇳"_s, u"🏳️‍🌈"_s})
            for (const QString &text : {words + emoji, words + u' ' + emoji, emoji + words}) {
                INFO(text.toStdString());
                const auto shaped = type::shape(fonts(), paper::plain(text), {});
                CHECK(textLayer(shaped) == text);
                const auto isPicture = [&](const type::Cluster &one) {
                    return one.kind == type::Cluster::Kind::Picture && one.text == emoji;
                };
                CHECK(std::count_if(shaped.clusters.begin(), shaped.clusters.end(), isPicture) == 1);
            }
}

TEST_CASE("Lines keep within their width and lose nothing but the spaces at their ends", "[report]")
{
    const QString url = u"https://chirper.example/zor0_54/status/178245590231/une/adresse/sans/la/moindre/espace"_s;
    const QString text = u"Le compte a publié à cette adresse "_s + url + u" des propos 🔪 qui me visent. "_s + QString(300, u'x');
    const auto shaped = type::shape(fonts(), paper::plain(text), {});
    constexpr double width = 150;
    const auto lines = type::breakLines(shaped, width);
    CHECK(lines.size() > 5);
    size_t next = 0;
    for (const type::Line &line : lines) {
        CHECK(line.width <= width + 0.02);
        CHECK(line.end > line.begin);
        for (size_t i = next; i < line.begin; ++i)
            CHECK(shaped.clusters[i].isSpace);
        next = line.end;
    }
    CHECK(next == shaped.clusters.size());
    CHECK(lines.back().isLast);
}

TEST_CASE("A narrow no-break space holds a line together, a line break ends it", "[report]")
{
    const auto held = type::shape(fonts(), paper::plain(u"attention\u202F!"_s), {});
    CHECK(type::breakLines(held, 46).size() == 2); // within the word, for want of anything better
    const auto loose = type::shape(fonts(), paper::plain(u"un\ndeux\n\nquatre"_s), {});
    const auto lines = type::breakLines(loose, 400);
    REQUIRE(lines.size() == 4);
    CHECK(lines[2].begin == lines[2].end);
}

TEST_CASE("No line turns between an article and its number, nor between a number and what it counts", "[report]")
{
    const auto turns = [](const QString &text) {
        const auto shaped = type::shape(fonts(), paper::plain(text), {});
        QStringList parts{QString()};
        for (const type::Cluster &cluster : shaped.clusters) {
            parts.last() += cluster.text;
            if (cluster.breaksAfter)
                parts << QString();
        }
        parts.removeAll(QString());
        return parts;
    };
    CHECK(turns(u"l’art. 54-1 et l’art. L134-5"_s) == QStringList{u"l’art. 54-1 "_s, u"et "_s, u"l’art. L134-5"_s});
    CHECK(turns(u"articles 29, alinéa 2, et 33"_s) == QStringList{u"articles 29, "_s, u"alinéa 2, "_s, u"et "_s, u"33"_s});
    CHECK(turns(u"plus de 8 jours"_s) == QStringList{u"plus "_s, u"de "_s, u"8 jours"_s});
    CHECK(turns(u"3 ans et 45 000 €"_s) == QStringList{u"3 ans "_s, u"et "_s, u"45 000 €"_s});
    CHECK(turns(u"au 4° bis"_s) == QStringList{u"au "_s, u"4° bis"_s});
    CHECK(turns(u"sous 24 à 48 heures"_s) == QStringList{u"sous "_s, u"24 à 48 heures"_s});
    CHECK(turns(u"le 10 janvier"_s) == QStringList{u"le "_s, u"10 janvier"_s});
    CHECK(turns(u"à 10 h 26"_s) == QStringList{u"à "_s, u"10 h 26"_s});
    CHECK(turns(u"ITT > 8 j"_s) == QStringList{u"ITT "_s, u"> 8 j"_s});
    CHECK(turns(u"en 4 jouets, l’article dit"_s) == QStringList{u"en "_s, u"4 "_s, u"jouets, "_s, u"l’article "_s, u"dit"_s});
}

TEST_CASE("Where a line turns at a space, the space stays in the text layer and takes no room", "[report]")
{
    const auto drawn = [](const QString &text, double width) {
        const auto shaped = type::shape(fonts(), paper::plain(text), {});
        QStringList lines;
        for (const type::Line &line : type::breakLines(shaped, width)) {
            QString seen;
            for (const type::Cluster *cluster : type::drawnOrder(shaped, line))
                seen += cluster->text;
            lines << seen;
            CHECK(line.width <= width);
        }
        return lines;
    };
    CHECK(drawn(u"à compter de la première"_s, 60) == QStringList{u"à compter "_s, u"de la "_s, u"première"_s});
    CHECK(drawn(u"un mot"_s, 400) == QStringList{u"un mot"_s});
    CHECK(drawn(u"un\nmot"_s, 400) == QStringList{u"un"_s, u"mot"_s});
    for (const QString &part : drawn(u"sans"_s.repeated(8), 60)) // cut where there is none
        CHECK_FALSE(part.contains(u' '));
}

TEST_CASE("Right-to-left words stand from right to left, brackets seen as they are drawn", "[report]")
{
    const auto shaped = type::shape(fonts(), paper::plain(u"אב (ג)"_s), {});
    const auto lines = type::breakLines(shaped, 400);
    REQUIRE(lines.size() == 1);
    QString seen;
    for (const type::Cluster *cluster : type::visualOrder(shaped, lines.front()))
        for (const type::Glyph &glyph : cluster->glyphs)
            seen += glyph.text;
    CHECK(seen == u"(ג) בא"_s);
}

TEST_CASE("A letter under marks without end is set in time, and every mark of it stands in the text layer", "[report]")
{
    const auto piled = [](const QString &base, const QString &mark, int count) {
        const QString text = base + mark.repeated(count) + u" fin"_s;
        const type::ShapedText shaped = type::shape(fonts(), paper::plain(text), {});
        QString meaning;
        double highest = 0;
        for (const type::Cluster &cluster : shaped.clusters)
            for (const type::Glyph &glyph : cluster.glyphs) {
                meaning += glyph.text;
                highest = std::max(highest, std::abs(glyph.dy));
            }
        CHECK(textLayer(shaped) == text);
        CHECK(meaning == text);
        CHECK(highest < 1); // no pile over the lines above or below
    };
    QElapsedTimer time;
    time.start();
    piled(u"e"_s, u"\u0301"_s, 200'000);
    piled(u"e"_s, u"\u0301\u0323"_s, 50'000);
    piled(u"😀"_s, u"\u0301"_s, 50'000);
    piled(u"你"_s, u"\u0301"_s, 50'000);
    CHECK(time.elapsed() < 20'000);
}
