// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

const QByteArray head = "From: a@x.example\nMessage-ID: <1@x.example>\n";

MailText mailOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto mail = readMail(device);
    REQUIRE(mail);
    return *mail;
}

Examination examined(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = examine(device, QStringLiteral("mail.eml"));
    REQUIRE(result);
    CHECK(result->mediaType == u"message/rfc822"_s);
    return *result;
}

QString header(const MailText &mail, const QString &name)
{
    for (const auto &[key, value] : mail.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString subjectOf(const QByteArray &raw)
{
    return header(mailOf(head + "Subject: " + raw + "\n\nx\n"), u"Subject"_s);
}

QString bodyOf(const QByteArray &contentType, const QByteArray &body)
{
    return mailOf(head + "Content-Type: " + contentType + "\n\n" + body).body;
}

QString textOfHtml(const QByteArray &html)
{
    return bodyOf("text/html; charset=utf-8", html);
}

} // namespace

TEST_CASE("The sample mail tells who wrote what, when and from where", "[intake]")
{
    const QByteArray bytes = contentOf(samplePath(QStringLiteral("13-menace.eml")));
    const auto facts = examined(bytes).facts;
    CHECK(facts.value(u"mail.from"_s) == u"Inconnu <zor0_54@mail.example>"_s);
    CHECK(facts.value(u"mail.to"_s) == u"claire.fontanel@ac-exemple.example"_s);
    CHECK(facts.value(u"mail.subject"_s) == u"Dernier avertissement, « madame »"_s);
    CHECK(facts.value(u"mail.date"_s) == u"2026-11-09T23:14:05+01:00"_s);
    CHECK(facts.value(u"mail.message_id"_s) == u"<20261109231405.4711@mail.example>"_s);
    CHECK(facts.value(u"mail.received"_s).startsWith(u"from relay.mail.example (198.51.100.23) by mx.ac-exemple.example with"_s));
    CHECK(facts.value(u"mail.attachments"_s) == u"capture été.png (image/png, 20726)"_s);

    const MailText mail = mailOf(bytes);
    CHECK(mail.headers.first() == std::pair(u"From"_s, u"Inconnu <zor0_54@mail.example>"_s));
    CHECK(mail.headers.size() == 6);
    CHECK(mail.body.startsWith(u"Vous allez regretter la colle de vendredi. On sait où vous garez votre voiture"_s));
    CHECK(mail.body.endsWith(u"\nDémissionnez."_s));
    CHECK_FALSE(mail.bodyWasHtml);
    CHECK(mail.attachments == QStringList{u"capture été.png (image/png, 20726)"_s});

    QByteArray withReturns = bytes;
    withReturns.replace("\n", "\r\n");
    CHECK(mailOf(withReturns).body == mail.body);
    CHECK(mailOf(withReturns).headers == mail.headers);
    CHECK(examined(withReturns).facts == facts);
}

TEST_CASE("A header loses no character, however it is written", "[intake]")
{
    CHECK(subjectOf("=?utf-8?Q?caf=C3?=\n =?utf-8?Q?=A9_noir?=") == u"café noir"_s);
    CHECK(subjectOf("=?UTF-8?B?8J+Uqg==?= x") == u"🔪 x"_s);
    CHECK(subjectOf("=?iso-8859-1*fr?Q?=93=E9t=E9=94?=") == u"“été”"_s);
    CHECK(subjectOf("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=") == u"日本"_s);
    CHECK(subjectOf("=?utf-8?Q?=E9t=E9?=") == u"été"_s);
    CHECK(subjectOf("=?x-nobody-knows?Q?=E9t=E9?= a") == u"été a"_s);
    CHECK(subjectOf("=?utf-8?Q?with spaces?=") == u"with spaces"_s);
    CHECK(subjectOf("\xE9t\xE9  \x93q\x94") == u"été  “q”"_s);
    CHECK(subjectOf("été 🔪") == u"été 🔪"_s);
    CHECK(subjectOf("=?utf-8?X?unknown?=") == u"=?utf-8?X?unknown?="_s);
    CHECK(subjectOf("a\n\t folded") == u"a folded"_s);
}

TEST_CASE("A body loses no character, whatever charset it announces", "[intake]")
{
    CHECK(bodyOf("text/plain; charset=x-unknown", "\xE9t\xE9 \x93q\x94") == u"été “q”"_s);
    CHECK(bodyOf("text/plain; charset=iso-8859-1", "\xE9t\xE9 \x80") == u"été €"_s);
    CHECK(bodyOf("text/plain; charset=utf-8", "\xC3\xA9t\xE9 \xF0\x9F\x94\xAA") == u"été 🔪"_s);
    CHECK(bodyOf("text/plain", "\xC3\xA9t\xC3\xA9") == u"été"_s);
    CHECK(bodyOf("text/plain; charset=us-ascii", "\xE9") == u"é"_s);
    CHECK(bodyOf("text/plain; charset=koi8-r", "\xD0\xD2\xC9") == u"при"_s);
    CHECK(bodyOf("text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64", "0NLJ") == u"при"_s);
}

TEST_CASE("A mail of HTML alone is read as text", "[intake]")
{
    const MailText mail = mailOf(head + "Content-Type: text/html; charset=utf-8\n\n<p>Bonjour <b>madame</b></p>");
    CHECK(mail.body == u"Bonjour madame"_s);
    CHECK(mail.bodyWasHtml);

    CHECK(textOfHtml("<title>t</title><style>p{}</style><script>x<y</script>a<!-- secret > -->b") == u"ab"_s);
    CHECK(textOfHtml("<p>un</p>\n<p>deux<br>trois</p><div>quatre</div>") == u"un\n\ndeux\ntrois\n\nquatre"_s);
    CHECK(textOfHtml("<ul><li>un</li><li>deux</li></ul>") == u"• un\n• deux"_s);
    CHECK(textOfHtml("&eacute;&#233;&#xE9; &lt;&amp;&gt; &unknown; &#x1F52A; &hellip;") == u"ééé <&> &unknown; 🔪 …"_s);
    CHECK(textOfHtml("<pre>a\n  b</pre>") == u"a\n  b"_s);
    CHECK(textOfHtml("1 < 2 et 3<4") == u"1 < 2 et 3<4"_s);
    CHECK(textOfHtml("<img src='http://x.example/p.png' alt=\"🔪\">") == u"🔪"_s);
    CHECK(textOfHtml("<a title='a>b' href='http://x.example/?a=1&amp;b=2'>ici</a>") == u"ici <http://x.example/?a=1&b=2>"_s);
    CHECK(textOfHtml("<a href='mailto:a@x.example'>a@x.example</a>") == u"a@x.example"_s);
    CHECK(textOfHtml("fin <a href=\"never closed") == u"fin <a href=\"never closed"_s);
}

TEST_CASE("Hostile HTML takes no more than its length in time", "[intake]")
{
    CHECK_FALSE(textOfHtml(QByteArray("<a x=\">\" ").repeated(200'000)).isNull());
    CHECK(textOfHtml(QByteArray("<a ").repeated(200'000)).startsWith(u"<a <a"_s));
    CHECK(textOfHtml("x" + QByteArray("</a>").repeated(200'000)) == u"x"_s);
    CHECK(textOfHtml(QByteArray("<pre>").repeated(200'000) + "x") == u"x"_s);
}

TEST_CASE("Nested parts give one body and every attachment", "[intake]")
{
    const MailText mail =
        mailOf(head + "Content-Type: multipart/mixed; boundary=a\n\n"
                      "--a\nContent-Type: multipart/alternative; boundary=b\n\n"
                      "--b\nContent-Type: text/plain\n\nplain\n"
                      "--b\nContent-Type: multipart/related; boundary=c\n\n"
                      "--c\nContent-Type: text/html\n\n<b>rich</b>\n"
                      "--c\nContent-Type: image/png; name=\"=?utf-8?Q?=C3=A9t=C3=A9?=.png\"\n"
                      "Content-Transfer-Encoding: base64\n\nAAAA\n--c--\n--b--\n"
                      "--a\nContent-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nabc\n"
                      "--a\nContent-Type: message/rfc822\n\nSubject: =?utf-8?Q?autre_=C3=A9?=\n\ninner\n"
                      "--a\nContent-Type: text/plain\n\nfooter\n"
                      "--a\nContent-Type: application/pdf\n\n%PDF\n--a--\n");
    CHECK(mail.body == u"plain\n\nfooter"_s);
    CHECK_FALSE(mail.bodyWasHtml);
    REQUIRE(mail.attachments.size() == 4);
    CHECK(mail.attachments[0] == u"été.png (image/png, 3)"_s);
    CHECK(mail.attachments[1] == u"notes.txt (text/plain, 3)"_s);
    CHECK(mail.attachments[2].startsWith(u"autre é (message/rfc822, "_s));
    CHECK(mail.attachments[3] == u"(application/pdf, 4)"_s);
}

TEST_CASE("A blank plain text gives way to the HTML one", "[intake]")
{
    const MailText mail = mailOf(head + "Content-Type: multipart/alternative; boundary=b\n\n"
                                        "--b\nContent-Type: text/plain\n\n \n"
                                        "--b\nContent-Type: text/html\n\n<b>rich</b>\n--b--\n");
    CHECK(mail.body == u"rich"_s);
    CHECK(mail.bodyWasHtml);
}

TEST_CASE("A mail without a date, or without an end, is still a mail", "[intake]")
{
    const Examination undated = examined(head + "Subject: x\n\nbody");
    CHECK_FALSE(undated.facts.contains(u"mail.date"_s));
    CHECK(undated.remarks.isEmpty());

    CHECK(mailOf("From: a@x.example\nMessage-ID: <1@x.example>").headers.size() == 2);

    const Examination unfinished = examined(head + "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nhello\n--a\n\nand");
    CHECK(unfinished.remarks == QStringList{u"unfinished"_s});
    CHECK(unfinished.defect.isEmpty());
}

TEST_CASE("A mail made to exhaust memory is only a card", "[intake]")
{
    const QByteArray manyParts = head + "Content-Type: multipart/mixed; boundary=a\n\n" + QByteArray("--a\n\n").repeated(100'000);
    CHECK(examined(manyParts).remarks == QStringList{u"too-long"_s});
    CHECK(examined(manyParts).kind == ContentKind::Other);
    CHECK(examined(head + QByteArray("Received: x\n").repeated(100'000)).remarks == QStringList{u"too-long"_s});

    const QByteArray deep = head + QByteArray("Content-Type: message/rfc822\n\n").repeated(20'000);
    CHECK(mailOf(deep).attachments.size() == 1);
    QByteArray nested = head;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray boundary = QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=x" + boundary + "\n\n--x" + boundary + "\n";
    }
    CHECK(mailOf(nested).attachments.size() == 1);
}
