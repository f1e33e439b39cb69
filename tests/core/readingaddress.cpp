// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/address.h"
#include "reading/filename.h"

#include "support/catch.h"

using namespace appui;
using namespace Qt::StringLiterals;

TEST_CASE("An address tells the network, the account and the post", "[reading]")
{
    struct Case
    {
        QString address;
        UrlReading reading;
    };
    const QList<Case> cases{
        {u"https://x.com/jean/status/1782455?s=20"_s, {u"X (Twitter)"_s, u"@jean"_s, u"1782455"_s}},
        {u"mobile.twitter.com/jean_d"_s, {u"X (Twitter)"_s, u"@jean_d"_s, {}}},
        {u"https://www.facebook.com/permalink.php?story_fbid=pfbid02a&id=10001"_s, {u"Facebook"_s, u"10001"_s, u"pfbid02a"_s}},
        {u"https://m.facebook.com/jean.dupont/posts/42"_s, {u"Facebook"_s, u"jean.dupont"_s, u"42"_s}},
        {u"https://www.facebook.com/groups/parents/posts/77/"_s, {u"Facebook"_s, {}, u"77"_s}},
        {u"https://www.instagram.com/p/Cabc_-1/"_s, {u"Instagram"_s, {}, u"Cabc_-1"_s}},
        {u"https://www.instagram.com/jean.d/"_s, {u"Instagram"_s, u"jean.d"_s, {}}},
        {u"https://www.tiktok.com/@la.prof/video/7234?lang=fr"_s, {u"TikTok"_s, u"@la.prof"_s, u"7234"_s}},
        {u"https://www.snapchat.com/add/jean-d"_s, {u"Snapchat"_s, u"jean-d"_s, {}}},
        {u"https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=Ugw88.9"_s, {u"YouTube"_s, {}, u"Ugw88.9"_s}},
        {u"https://youtu.be/dQw4w9WgXcQ?t=3"_s, {u"YouTube"_s, {}, u"dQw4w9WgXcQ"_s}},
        {u"https://discord.com/channels/1/22/333"_s, {u"Discord"_s, {}, u"333"_s}},
        {u"https://wa.me/33600000000"_s, {u"WhatsApp"_s, u"33600000000"_s, {}}},
        {u"https://t.me/s/groupe54/12"_s, {u"Telegram"_s, u"@groupe54"_s, u"12"_s}},
        {u"https://www.reddit.com/r/france/comments/1abc/titre/k9z"_s, {u"Reddit"_s, {}, u"k9z"_s}},
        {u"https://www.twitch.tv/jean_d"_s, {u"Twitch"_s, u"jean_d"_s, {}}},
        {u"https://0540001x.index-education.net/pronote/eleve.html"_s, {u"Pronote"_s, {}, {}}},
        {u"https://www.jeuxvideo.com/forums/42-51-7471-1-0-1-0-prof.htm"_s, {u"Jeuxvideo.com"_s, {}, u"7471"_s}},
        {u"https://mastodon.example/@jean/110000000000000001"_s,
         {u"Mastodon (mastodon.example)"_s, u"@jean"_s, u"110000000000000001"_s}},
    };
    for (const Case &c : cases) {
        INFO(c.address.toStdString());
        const UrlReading reading = readUrl(c.address);
        CHECK(reading.platform.toStdString() == c.reading.platform.toStdString());
        CHECK(reading.account.toStdString() == c.reading.account.toStdString());
        CHECK(reading.postId.toStdString() == c.reading.postId.toStdString());
        CHECK_FALSE(reading.isHomePage);
    }
}

TEST_CASE("A site that nobody listed is named by its registrable name", "[reading]")
{
    CHECK(readUrl(u"https://chirper.example/zor0_54/status/178245590231"_s) ==
          UrlReading{u"chirper.example"_s, u"@zor0_54"_s, u"178245590231"_s});
    CHECK(readUrl(u"https://chirper.example/fontanel_la_nulle"_s) ==
          UrlReading{u"chirper.example"_s, u"@fontanel_la_nulle"_s, {}});
    CHECK(readUrl(u"https://vidtube.example/watch?v=Kd93hQx&lc=Ugw88"_s) == UrlReading{u"vidtube.example"_s, {}, u"Ugw88"_s});
    CHECK(readUrl(u"http://forum.blog.co.uk/contact"_s) == UrlReading{u"blog.co.uk"_s, {}, {}});
    CHECK(readUrl(u"http://192.168.1.2/x"_s).platform == u"192.168.1.2"_s);
    CHECK(readUrl(u"https://notx.com/jean"_s).platform == u"notx.com"_s);
    for (const QString &none : {u""_s, u"Chirper"_s, u"javascript:a.b"_s, u"file:///home/x.y"_s, u"https://"_s, u"..."_s})
        CHECK(readUrl(none) == UrlReading{});
}

TEST_CASE("A home page proves nothing, and is told apart", "[reading]")
{
    for (const QString &home :
         {u"https://x.com/"_s, u"https://x.com/home"_s, u"https://www.instagram.com"_s, u"https://www.tiktok.com/fr/"_s,
          u"https://www.facebook.com/home.php"_s, u"https://blog.example/"_s, u"https://blog.example/fr"_s}) {
        INFO(home.toStdString());
        CHECK(readUrl(home).isHomePage);
        CHECK(readUrl(home).account.isEmpty());
    }
    CHECK_FALSE(readUrl(u"https://blog.example/?p=3"_s).isHomePage);
    CHECK_FALSE(readUrl(u"https://www.facebook.com/groups/123"_s).isHomePage);
}

TEST_CASE("The name of a capture tells its date", "[reading]")
{
    CHECK(dateOfFileName(u"Screenshot_20261105-102633.png"_s).value() == u"2026-11-05T10:26"_s);
    CHECK(dateOfFileName(u"Capture d’écran 2026-11-05 à 10.26.33.png"_s).value() == u"2026-11-05T10:26"_s);
    CHECK(dateOfFileName(u"WhatsApp Image 2026-11-05 at 10.26.33.jpeg"_s).value() == u"2026-11-05T10:26"_s);
    CHECK(dateOfFileName(u"IMG-20261105-WA0003.jpg"_s).value() == u"2026-11-05"_s);
    for (const QString &undated : {u"IMG_4021.JPG"_s, u"20269945.png"_s, u"120261105.png"_s, u""_s})
        CHECK(dateOfFileName(undated).isEmpty());
}
