// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proposals.h"

#include "casework/change.h"
#include "core/casework.h"

using namespace appui;
using namespace Qt::StringLiterals;
using appui::test::Desk;
using Field = Proposal::Field;

namespace {

QList<Proposal> offered(Desk &desk, int number = 1)
{
    return proposals(desk.dossier(), *desk.dossier().exhibitNumbered(number));
}

void accept(Desk &desk, const Proposal &proposal)
{
    const auto change = acceptance(desk.dossier(), proposal);
    REQUIRE(change);
    REQUIRE(desk.store().record({*change}));
}

} // namespace

TEST_CASE("What a photograph tells is offered, not taken", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"06-photo-ecran.jpg"_s)});
    const Exhibit *photo = desk.dossier().exhibitNumbered(1);
    CHECK(photo->seen.isEmpty());
    CHECK(photo->title == u"06-photo-ecran"_s);
    const auto all = offered(desk);
    REQUIRE(all.size() == 1);
    CHECK(all[0].field == Field::Seen);
    CHECK(all[0].date.value() == u"2026-11-05T18:42+01:00"_s);
    CHECK(whereFrom(all[0]).endsWith(u'.'));

    accept(desk, all[0]);
    CHECK(desk.dossier().exhibitNumbered(1)->seen.value() == u"2026-11-05T18:42+01:00"_s);
    CHECK(offered(desk).isEmpty());
    CHECK(acceptance(desk.dossier(), all[0]).error().code == Error::Code::Invalid);
}

TEST_CASE("The name of a capture offers the moment when it was made", "[casework]")
{
    Desk desk;
    const QByteArray png = test::contentOf(test::samplePath(u"11-palette.png"_s));
    desk.import({desk.file(u"Capture d’écran du 2026-11-05 18-42-10.png"_s, png)});
    const auto all = offered(desk);
    REQUIRE(all.size() == 1);
    CHECK(all[0].field == Field::Seen);
    CHECK(all[0].date.value() == u"2026-11-05T18:42"_s);
    CHECK(whereFrom(all[0]).endsWith(u'.'));
    accept(desk, all[0]);
    CHECK(offered(desk).isEmpty());
}

TEST_CASE("What the person said is never offered otherwise", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"13-menace.eml"_s)},
                "fichier;intitule;constate_le;publie_le;propos\n13-menace.eml;Menaces;10/11/2026;9/11/2026;mots\n");
    CHECK(offered(desk).isEmpty());
}

TEST_CASE("A mail offers its subject and its date, for what it shows too", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"13-menace.eml"_s)}, "fichier;propos\n13-menace.eml;un\n13-menace.eml;deux\n");
    const auto all = offered(desk);
    REQUIRE(all.size() == 3);
    CHECK(all[0].field == Field::Title);
    CHECK(all[0].text.contains(u"avertissement"_s));
    CHECK(all[1].field == Field::Published);
    CHECK(all[1].date.source() == PartialDate::Source::Displayed);
    CHECK(all[2].field == Field::Published);
    accept(desk, all[2]);
    CHECK(desk.dossier().propos.find(all[2].target)->published == all[2].date);
    CHECK(offered(desk).size() == 2);
    CHECK(acceptance(desk.dossier(), all[2]).error().code == Error::Code::Invalid);
}

TEST_CASE("What a photograph shows was there at the latest when it was taken", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"06-photo-ecran.jpg"_s)}, "fichier;constate_le;propos\n06-photo-ecran.jpg;2026;mots\n");
    const auto all = offered(desk);
    REQUIRE(all.size() == 1);
    CHECK(all[0].field == Field::Published);
    CHECK(all[0].date.source() == PartialDate::Source::AtTheLatest);
}

TEST_CASE("A messenger's file offers its platform and its provenance", "[casework]")
{
    Desk desk;
    const QByteArray voice = test::contentOf(test::dataPath(u"intake/voice.webm"_s));
    desk.import({desk.file(u"PTT-20260101-WA0001.webm"_s, voice)});
    const auto all = offered(desk);
    REQUIRE(all.size() == 2);
    CHECK(all[0].field == Field::Platform);
    CHECK(all[0].text == u"WhatsApp"_s);
    CHECK(all[1].provenance == Provenance::Received);
    accept(desk, all[0]);
    accept(desk, all[1]);
    CHECK(desk.dossier().exhibitNumbered(1)->provenance == Provenance::Received);
    CHECK(offered(desk).isEmpty());
}

TEST_CASE("A film's own date is offered for the act it shows, a place never", "[casework]")
{
    Desk desk;
    desk.import({test::dataPath(u"intake/sideways.mp4"_s)}, "fichier;auteur\nsideways.mp4;zor0\n");
    const auto all = offered(desk);
    REQUIRE(all.size() == 1);
    CHECK(all[0].field == Field::Published);
    accept(desk, all[0]);
    CHECK(desk.dossier().events.find(all[0].target)->date.value() == u"2026-11-03T10:12+00:00"_s);
    for (const Proposal &each : all)
        CHECK_FALSE(each.fact.startsWith(u"gps"_s));
}

TEST_CASE("Neither a mail's date nor a film's is offered as when the person saw it", "[casework]")
{
    Desk desk;
    const QByteArray film = test::contentOf(test::dataPath(u"intake/sideways.mp4"_s));
    desk.import({test::samplePath(u"13-menace.eml"_s), desk.file(u"VID_20261103_101200.mp4"_s, film)});
    for (const int number : {1, 2})
        for (const Proposal &proposal : offered(desk, number))
            CHECK(proposal.field != Field::Seen);
}

TEST_CASE("An address that a browser gave a PDF for want of a title is not offered as one", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"12-certificat.pdf"_s)});
    REQUIRE(desk.dossier().exhibitNumbered(1)->facts.value(u"pdf.title"_s).startsWith(u"data:"_s));
    for (const Proposal &proposal : offered(desk))
        CHECK(proposal.field != Field::Title);
}
