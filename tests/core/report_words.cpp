// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue.h"
#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/traces_p.h"
#include "report/content/typography_p.h"
#include "report/content/wording_p.h"

#include "support/catch.h"

using namespace appui;
using namespace appui::content;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString &text, PartialDate::Source source = PartialDate::Source::Unstated)
{
    return PartialDate::parse(text, source).value();
}

} // namespace

TEST_CASE("What the program writes follows French typography", "[report]")
{
    CHECK(french(u"« oui » ; non ? si !"_s) == u"«\u202Foui\u202F»\u202F; non\u202F? si\u202F!"_s);
    CHECK(french(u"Objet : l'avis"_s) == u"Objet\u00A0: l’avis"_s);
    CHECK(french(u"pièce n° 3, pièces nos 3 et 4, p. 7"_s) == u"pièce n°\u00A03, pièces nos\u00A03 et 4, p.\u00A07"_s);
    CHECK(french(u"nos élèves"_s) == u"nos élèves"_s);
    CHECK(french(u"3 000 €, 21 h 07, 12 ko"_s) == u"3\u00A0000\u00A0€, 21\u00A0h\u00A007, 12\u00A0ko"_s);
    CHECK(french(u"https://a.example/x:y?z"_s) == u"https://a.example/x:y?z"_s);
}

TEST_CASE("Numbers are words up to twenty and agree", "[report]")
{
    CHECK(counted(1, u"pièce"_s, u"pièces"_s, Gender::Feminine) == u"une pièce"_s);
    CHECK(counted(0, u"pièce"_s, u"pièces"_s, Gender::Feminine) == u"aucune pièce"_s);
    CHECK(counted(14, u"pièce"_s, u"pièces"_s, Gender::Feminine) == u"quatorze pièces"_s);
    CHECK(inWords(1) == u"un"_s);
    CHECK(inWords(1234) == u"1\u00A0234"_s);
    CHECK(listed({u"a"_s, u"b"_s, u"c"_s}) == u"a, b et c"_s);
    CHECK(fileSize(812) == u"812\u00A0octets"_s);
    CHECK(fileSize(3'240'000) == u"3,2\u00A0Mo"_s);
}

TEST_CASE("The victim's own guillemets are enough", "[report]")
{
    CHECK(quoted(u"SALE PROF"_s) == u"«\u202FSALE PROF\u202F»"_s);
    CHECK(quoted(u"« nulle », « incapable »"_s) == u"« nulle », « incapable »"_s);
}

TEST_CASE("A date is written no more precisely than it is known", "[report]")
{
    const QTimeZone paris("Europe/Paris");
    CHECK(written(date(u"2026"_s), paris) == u"2026"_s);
    CHECK(written(date(u"2026-10"_s), paris) == u"octobre\u00A02026"_s);
    CHECK(written(date(u"2026-11-01"_s), paris) == u"1er\u00A0novembre\u00A02026"_s);
    CHECK(written(date(u"2026-11-03T08:00+01:00"_s), paris) == u"3\u00A0novembre\u00A02026 à 8\u00A0h\u00A000"_s);
    CHECK(brief(date(u"2026-11-03T08:00+01:00"_s), paris) == u"3\u00A0nov.\u00A02026 à 8\u00A0h\u00A000"_s);
    CHECK(inSentence(date(u"2026-10"_s), paris) == u"en octobre\u00A02026"_s);
    CHECK(inSentence(date(u"2026-11-05"_s, PartialDate::Source::AtTheLatest), paris) ==
          u"au plus tard le 5\u00A0novembre\u00A02026"_s);
    CHECK(since(date(u"2026-11-05T10:26"_s), paris) == u"le 5\u00A0novembre\u00A02026"_s);
    CHECK(inSentence({}, paris).isEmpty());
}

TEST_CASE("An hour is told in the dossier's zone and in UTC", "[report]")
{
    const QTimeZone reunion("Indian/Reunion");
    const PartialDate late = date(u"2026-11-03T22:30+01:00"_s);
    CHECK(exact(late, reunion) == u"4\u00A0novembre\u00A02026 à 1\u00A0h\u00A030 (UTC\u00A0+\u00A04)"_s);
    CHECK(inUtc(late, reunion) == u"3\u00A0nov.\u00A02026 à 21\u00A0h\u00A030"_s);
    CHECK(inUtc(date(u"2026-11-03"_s), reunion) ==
          u"du 2\u00A0nov.\u00A02026 à 20\u00A0h\u00A000 au 3\u00A0nov.\u00A02026 à 20\u00A0h\u00A000"_s);
    CHECK(inUtc(date(u"2026-11"_s), reunion).isEmpty());
    CHECK(exact(date(u"2026-07-03T08:00"_s), QTimeZone("Asia/Kolkata")).endsWith(u"(UTC\u00A0+\u00A05\u00A0h\u00A030)"_s));
    const QDateTime stamp(QDate(2026, 11, 16), QTime(19, 3, 11), Qt::UTC);
    CHECK(moment(stamp, QTimeZone("Europe/Paris")) ==
          u"16\u00A0novembre\u00A02026 à 20\u00A0h\u00A003\u00A0min\u00A011\u00A0s (UTC\u00A0+\u00A01)"_s);
}

TEST_CASE("An address gives the publication's identifier, never a guess", "[report]")
{
    CHECK(postId(u"https://chirper.example/zor0_54/status/178245590231"_s) == u"178245590231"_s);
    CHECK(postId(u"https://vidtube.example/watch?v=Kd93hQx&lc=Ugw88"_s) == u"v=Kd93hQx, lc=Ugw88"_s);
    CHECK(postId(u"https://chirper.example/fontanel_la_nulle"_s).isEmpty());
    CHECK(postId(u"https://chirper.example/"_s).isEmpty());
    CHECK(postId(u"vu dans le groupe"_s).isEmpty());
}

TEST_CASE("The servers of a mail give their addresses, not their hours", "[report]")
{
    const auto all =
        hops(u"from relay.example (198.51.100.23) by mx.example with ESMTPS id 9F3; Mon, 09 Nov 2026 23:14:07 +0100\n"
             "from [IPv6:2001:db8::1] by relay.example; Mon, 09 Nov 2026 23:14:05 +0100"_s);
    REQUIRE(all.size() == 2);
    CHECK(all[0].addresses == QStringList{u"198.51.100.23"_s});
    CHECK(all[1].addresses == QStringList{u"2001:db8::1"_s});
}

TEST_CASE("A reference to an exhibit becomes a link, where the exhibit goes along", "[report]")
{
    const auto text = withLinks(u"Voir (pièces nos\u00A03 et 4) et pièce n°\u00A09."_s, {3, 9});
    QString whole;
    QStringList anchors;
    for (const auto &span : text) {
        whole += span.text;
        if (!span.anchor.isEmpty())
            anchors << span.anchor;
    }
    CHECK(whole == u"Voir (pièces nos\u00A03 et 4) et pièce n°\u00A09."_s);
    CHECK(anchors == QStringList{u"piece-3"_s, u"piece-9"_s});
}

TEST_CASE("Every letter of the program can be read, with its articles", "[report]")
{
    const auto read = Wording::read(u"plainte"_s, Catalogue::load().value());
    REQUIRE(read);
    Values values;
    CHECK(read->articles(values).contains(u"complaint"_s));
    CHECK_FALSE(read->articles(values).contains(u"residence-court"_s));
    values.set(u"residence_court"_s, u"oui"_s);
    CHECK(read->articles(values).contains(u"residence-court"_s));
    const auto unknown = Wording::read(u"plainte"_s, [](const QString &, const QString &) { return QString(); });
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::Corrupt);
    CHECK(unknown.error().detail.contains(u"no article"));
}

TEST_CASE("A text without its values keeps no hole", "[report]")
{
    const auto pages = Wording::read(u"pages"_s, [](const QString &, const QString &key) { return key; });
    REQUIRE(pages);
    Values values;
    values.set(u"name"_s, u"M. Exemple"_s);
    CHECK(pages->sentence(u"witness-line"_s, values) == u"• M. Exemple, ……………"_s);
    values.set(u"address"_s, u"Nancy {name} [x]"_s);
    values.set(u"about"_s, u"a vu"_s);
    CHECK(pages->sentence(u"witness-line"_s, values) == u"• M. Exemple, Nancy {name} [x]\u00A0: a vu"_s);
    CHECK(pages->sentence(u"removed"_s) == u"Pièce retirée du dossier. Son numéro n’est pas réutilisé."_s);
}
