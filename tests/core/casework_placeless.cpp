// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "casework/placeless.h"
#include "core/casework.h"

#include <QImage>

using namespace appui;
using namespace Qt::StringLiterals;
using appui::test::Desk;

TEST_CASE("A picture that says where it was made goes as a copy that does not, and stays as it is", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"06-photo-ecran.jpg"_s)});
    Exhibit original = *desk.dossier().exhibitNumbered(1);
    Exhibit named = original;
    named.title = u"photo%2Cclasse"_s;
    REQUIRE(desk.store().record(alteration(original, named)));
    original = named;
    REQUIRE(tellsPlace(original, Recipient::Procureur));
    const Propos words{
        .id = u"p"_s, .verbatim = u"mots"_s, .exhibits = {original.id}, .regions = {{original.id, {0, 0, 0.5, 0.5}}}};
    REQUIRE(desk.store().record({addition(words)}));

    const auto copies = sendWithoutPlace(desk.store(), Recipient::Procureur);
    REQUIRE(copies);
    CHECK(copies->made == 1);
    CHECK(copies->left == 0);
    const Exhibit kept = *desk.dossier().exhibitNumbered(1);
    CHECK(kept.digest == original.digest);
    CHECK(kept.recipients == (RecipientSet{Recipient::Recteur, Recipient::Avocat}));
    const Exhibit *copy = desk.dossier().exhibitNumbered(2);
    REQUIRE(copy);
    CHECK(copy->recipients == RecipientSet(Recipient::Procureur));
    CHECK(copy->title.startsWith(u"photo%2Cclasse (image de la pièce n°\u00a01"_s));
    CHECK(desk.dossier().exhibits.size() == 2);
    CHECK_FALSE(copy->remarks.contains(u"has-position"_s));
    CHECK(copy->facts.value(u"gps.latitude"_s).isEmpty());
    const auto bytes = desk.store().original(copy->digest);
    REQUIRE(bytes);
    const QByteArray content = (*bytes)->readAll();
    CHECK_FALSE(content.contains("Exif"));
    CHECK_FALSE(QImage::fromData(content).isNull());
    const Propos *shown = desk.dossier().propos.find(u"p"_s);
    CHECK(shown->exhibits == QStringList{original.id, copy->id});
    CHECK(shown->regions.value(copy->id) == shown->regions.value(original.id));

    const auto again = sendWithoutPlace(desk.store(), Recipient::Recteur);
    REQUIRE(again);
    CHECK(again->made == 0); // the same picture serves
    CHECK(desk.dossier().exhibits.size() == 2);
    CHECK(desk.dossier().exhibitNumbered(2)->recipients == (RecipientSet{Recipient::Procureur, Recipient::Recteur}));
}

TEST_CASE("A film that says where it was made is told as left", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"14-film-en-classe.mp4"_s)});
    const Exhibit film = *desk.dossier().exhibitNumbered(1);
    Exhibit placed = film;
    placed.remarks = QStringList{u"has-position"_s};
    placed.recipients = Recipient::Avocat;
    REQUIRE(desk.store().record(alteration(film, placed)));
    CHECK_FALSE(tellsPlace(placed, Recipient::Recteur));
    const auto copies = sendWithoutPlace(desk.store(), Recipient::Avocat);
    REQUIRE(copies);
    CHECK(copies->made == 0);
    CHECK(copies->left == 1);
    CHECK(desk.dossier().exhibitNumbered(1)->recipients == RecipientSet(Recipient::Avocat));
}
