// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Access = DossierStore::Access;

// To be run by hand when a schema is added, never again once it is released.
TEST_CASE("Makes the fixture of the newest schema", "[.fixture]")
{
    const auto store = created(dataPath(u"schema-0001.appui"_s));
    fillWithEverything(*store);
    REQUIRE(store->addStamp({store->head().hash, store->head().number, "token"}));
}

TEST_CASE("A dossier of schema 1 opens, and is written on", "[store]")
{
    const QString fixture = dataPath(u"schema-0001.appui"_s);
    checkSound(fixture);
    const auto reader = opened(fixture, Access::Read);
    CHECK(reader->head().number == 12);
    CHECK(reader->dossier().heading.title == u"Élève de 3e C"_s);
    CHECK(reader->dossier().propos.find(u"p"_s)->author == u"a"_s);
    CHECK(bytesOf(*reader, reader->dossier().exhibitNumbered(2)->digest) == "one");
    CHECK(reader->stamps()->size() == 1);

    const DossierFolder folder;
    REQUIRE(QFile::copy(fixture, folder.path()));
    REQUIRE(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    addPiece(*opened(folder.path(), Access::Write), "three");
    checkSound(folder.path());
}
