// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/situation.h"

#include "core/casework.h"

#include <QJsonDocument>

using namespace appui;
using namespace Qt::StringLiterals;
using appui::test::Desk;

namespace {

const Party *partyWithAccount(const Dossier &dossier, const QString &account)
{
    for (const Party &party : dossier.parties)
        if (party.account == account)
            return &party;
    return nullptr;
}

} // namespace

TEST_CASE("The profile brings the situation and the parties in, once", "[casework]")
{
    Desk desk;
    const QByteArray json = test::contentOf(test::samplePath(u"profil.json"_s));
    REQUIRE(importSituation(desk.store(), json));
    const Profile &profile = desk.dossier().profile;
    CHECK(profile.victim.familyName == u"Fontanel"_s);
    CHECK(profile.victim.birthDate.value() == u"1984-05-17"_s);
    CHECK(profile.victim.aslMember);
    CHECK(profile.procureur.name == u"Tribunal judiciaire de Nancy"_s);
    CHECK(profile.account.contains(u"🔪😂"_s));
    CHECK(desk.dossier().parties.size() == 4);
    const Party *pupil = partyWithAccount(desk.dossier(), u"KevK"_s);
    REQUIRE(pupil);
    CHECK(pupil->role == Party::Role::Pupil);
    CHECK(pupil->minor == Answer::Yes);
    const Party *falseOne = partyWithAccount(desk.dossier(), u"@fontanel_la_nulle"_s);
    REQUIRE(falseOne);
    CHECK(falseOne->impersonates.startsWith(u"mon nom"_s));
    CHECK(falseOne->online == Answer::Yes);
    CHECK(falseOne->onlineSeen.value() == u"2026-11-11"_s);

    const Head head = desk.store().head();
    REQUIRE(importSituation(desk.store(), json));
    CHECK(desk.store().head() == head);
}

TEST_CASE("The profile completes an author that the log brought", "[casework]")
{
    Desk desk;
    QList<Change> changes;
    const QString id = authorParty(desk.dossier(), u"KevK"_s, u"Messagerie"_s, changes);
    REQUIRE(desk.store().record(changes));
    REQUIRE(importSituation(desk.store(), test::contentOf(test::samplePath(u"profil.json"_s))));
    CHECK(desk.dossier().parties.size() == 4);
    CHECK(desk.dossier().parties.find(id)->label.contains(u"3e C"_s));
}

TEST_CASE("A shorter profile leaves the rest as it is", "[casework]")
{
    Desk desk;
    REQUIRE(importSituation(desk.store(), test::contentOf(test::samplePath(u"profil.json"_s))));
    REQUIRE(importSituation(desk.store(), R"({"victim": {"phone": "07"}, "time_zone": "Indian/Reunion",
                                             "suspects": [{"account": "KevK", "platform": "Messagerie"}]})"));
    CHECK(desk.dossier().profile.victim.phone == u"07"_s);
    CHECK(desk.dossier().profile.victim.familyName == u"Fontanel"_s);
    CHECK(desk.dossier().heading.timeZone == u"Indian/Reunion"_s);
    CHECK(partyWithAccount(desk.dossier(), u"KevK"_s)->minor == Answer::Yes);
}

TEST_CASE("A profile that is not of its form is refused whole, and the key is named", "[casework]")
{
    struct Case
    {
        QByteArray json;
        QString named;
    };
    const QList<Case> cases{
        {"pas du JSON", {}},
        {R"({"victime": {}})", u"victime"_s},
        {R"({"victim": {"prenom": "Claire"}})", u"victim.prenom"_s},
        {R"({"victim": {"phone": 6}})", u"victim.phone"_s},
        {R"({"victim": {"birth_date": "hier"}})", u"victim.birth_date"_s},
        {R"({"recipients": {"maire": {}}})", u"recipients.maire"_s},
        {R"({"suspects": [{"account": "a"}, {"role": "voisin"}]})", u"suspects[1].role"_s},
        {R"({"witnesses": "M. Exemple"})", u"witnesses"_s},
        {R"({"time_zone": "Lune/Base"})", u"time_zone"_s},
    };
    for (const Case &c : cases) {
        INFO(c.json.toStdString());
        Desk desk;
        const Head head = desk.store().head();
        const auto taken = importSituation(desk.store(), c.json);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == Error::Code::Invalid);
        CHECK(taken.error().message.contains(c.named));
        CHECK(desk.store().head() == head);
    }
}
