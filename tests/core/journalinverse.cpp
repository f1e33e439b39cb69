// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journalchain.h"
#include "journal/inverse.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Action = Change::Action;

namespace {

Chain sample()
{
    Chain chain = Chain::begun();
    for (int number = 1; number <= 3; ++number)
        REQUIRE(chain.add(adding("exhibit"_L1, exhibitNumbered(number))));
    REQUIRE(chain.add(adding("propos"_L1, Propos{.id = u"p"_s, .verbatim = u"🔪"_s, .exhibits = {u"e1"_s}})));
    return chain;
}

/** Makes the change and takes it back; both must come about. */
Dossier thereAndBack(const Change &change)
{
    Chain chain = sample();
    const auto back = inverse(change, chain.dossier);
    REQUIRE(back);
    REQUIRE(chain.add(change));
    CHECK(!(chain.dossier.heading == sample().dossier.heading && chain.dossier.profile == sample().dossier.profile &&
            chain.dossier.exhibits == sample().dossier.exhibits && chain.dossier.propos == sample().dossier.propos &&
            chain.dossier.parties == sample().dossier.parties));
    REQUIRE(chain.add(*back));
    return chain.dossier;
}

} // namespace

TEST_CASE("A change is taken back by another one", "[journal]")
{
    const Dossier before = sample().dossier;
    Profile profile;
    profile.harm = u"insomnies"_s;
    CHECK(thereAndBack({Action::Changed, u"exhibit"_s, u"e2"_s, {{u"title"_s, u"Fil"_s}}}).exhibits == before.exhibits);
    CHECK(thereAndBack({Action::Changed, u"profile"_s, {}, difference(Profile(), profile)}).profile == before.profile);
    CHECK(thereAndBack({Action::Changed, u"dossier"_s, u"d"_s, {{u"title"_s, u"Autre"_s}}}).heading == before.heading);
    CHECK(thereAndBack({Action::Changed, u"propos"_s, u"p"_s, {{u"verbatim"_s, u"x"_s}}}).propos == before.propos);
    CHECK(thereAndBack({Action::Removed, u"propos"_s, u"p"_s}).propos == before.propos);
    CHECK(thereAndBack(adding("party"_L1, Party{.id = u"a"_s, .account = u"@xX"_s})).parties.isEmpty());
    const QJsonArray order{u"e3"_s, u"e1"_s, u"e2"_s};
    CHECK(thereAndBack({Action::Changed, u"numbering"_s, {}, {{u"order"_s, order}}}).exhibits == before.exhibits);
}

TEST_CASE("What is for good has no inverse", "[journal]")
{
    const Dossier before = sample().dossier;
    CHECK(!inverse(adding("exhibit"_L1, exhibitNumbered(4)), before));
    CHECK(!inverse({Action::Removed, u"exhibit"_s, u"e1"_s}, before));
    CHECK(!inverse(adding("export"_L1, ExportRecord{.id = u"x"_s}), before));
    CHECK(!inverse({Action::Changed, u"propos"_s, u"unknown"_s, {{u"verbatim"_s, u"x"_s}}}, before));
    CHECK(!inverse({Action::Changed, u"nothing known"_s, u"p"_s}, before));
}
