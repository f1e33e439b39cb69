// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casebook.h"
#include "support/catch.h"
#include "support/papertext.h"

#include "legal/review.h"
#include "report/letters.h"
#include "support/law.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

Party falseAccount()
{
    Party party{.id = u"faux"_s};
    party.account = u"@mme_fontanel"_s;
    party.platform = u"Chirper"_s;
    party.stableId = u"40917733"_s;
    party.profileUrl = u"https://chirper.example/mme_fontanel"_s;
    party.impersonates = u"mon nom et ma photographie"_s;
    party.online = Answer::Yes;
    party.onlineSeen = *PartialDate::parse(u"2026-11-11"_s);
    return party;
}

void fill(Casebook &book, const Party &party)
{
    book.record(u"party"_s, party);
    book.record(u"propos"_s, Propos{.id = u"p1"_s,
                                    .verbatim = u"je déteste mes élèves"_s,
                                    .published = *PartialDate::parse(u"2026-10-14"_s),
                                    .author = party.id});
}

Step report(const QString &id, const QStringList &concerns, const QString &to)
{
    return {.id = id,
            .kind = u"notification-plateforme"_s,
            .to = to,
            .sent = *PartialDate::parse(u"2026-11-12"_s),
            .reference = u"C-77"_s,
            .concerns = concerns};
}

} // namespace

TEST_CASE("A false account has its sheet: what it takes, who was told, whether it is still there", "[report][accounts]")
{
    Casebook book;
    fill(book, falseAccount());
    book.record(u"step"_s, report(u"s1"_s, {u"p1"_s}, u"Chirper"_s));
    book.record(u"propos"_s, Propos{.id = u"p2"_s, .verbatim = u"d’un autre"_s});
    book.record(u"step"_s, report(u"s2"_s, {u"p2"_s}, u"VidTube"_s));
    const QString sheet = u"@mme_fontanel (Chirper) / identifiant\u00A0: 40917733 / https://chirper.example/mme_fontanel | "
                          "mon nom et ma photographie | encore en ligne le 11\u00A0novembre\u00A02026 |"_s;
    const QString reported = u" 12\u00A0nov.\u00A02026, Chirper, réf. C-77 |"_s;
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Avocat})
        CHECK(book.text(recipient).contains(sheet + reported));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"nov.\u00A02026, VidTube"_s));

    const QString employer = book.text(Recipient::Recteur);
    CHECK(employer.contains(sheet));
    CHECK_FALSE(employer.contains(u"C-77"_s));
    CHECK(employer.contains(u"@mme_fontanel (Chirper), identifiant 40917733, https://chirper.example/mme_fontanel, qui prend "
                            "mon nom et ma photographie\u202F; encore en ligne le 11\u00A0novembre\u00A02026."_s));
}

TEST_CASE("A letter tells of one false account, or of several", "[report][accounts][letters]")
{
    Casebook book;
    fill(book, falseAccount());
    for (const QString &kind : {u"plainte"_s, u"protection"_s})
        CHECK(book.letter(kind).contains(u"\nParaît se faire passer pour moi\u00A0:\n• @mme_fontanel"_s));
    Party other = falseAccount();
    other.id = u"autre"_s;
    other.account = u"@fontanel54"_s;
    book.record(u"party"_s, other);
    book.record(u"propos"_s, Propos{.id = u"p2"_s, .verbatim = u"je hais mes collègues"_s, .author = other.id});
    for (const QString &kind : {u"plainte"_s, u"protection"_s})
        CHECK(book.letter(kind).contains(u"\nParaissent se faire passer pour moi\u00A0:\n• @"_s));
}

TEST_CASE("An account that takes nothing of the victim has no sheet, one that was said to be false has", "[report][accounts]")
{
    Casebook book;
    Party party = falseAccount();
    party.impersonates.clear();
    party.online = Answer::Unknown;
    fill(book, party);
    CHECK(falseAccounts(book.store().dossier()).empty());
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"se font passer pour moi"_s));

    Propos said = *book.store().dossier().propos.find(u"p1"_s);
    said.answers.insert(u"false_account"_s, u"yes"_s);
    book.record({Change::Action::Changed, u"propos"_s, said.id, {{u"answers"_s, said.answers}}});
    REQUIRE(falseAccounts(book.store().dossier()).size() == 1);
    CHECK(book.text(Recipient::Procureur).contains(u"| à préciser | non vérifié | aucun noté |"_s));
}

TEST_CASE("The employer's sheet does not give a pupil's name away", "[report][accounts]")
{
    Casebook book;
    Party party = falseAccount();
    party.name = u"Kévin Exemple"_s;
    party.account = u"@kevin.exemple"_s;
    party.impersonates = u"mon nom, écrit par Kevin Exemple"_s;
    party.minor = Answer::Yes;
    fill(book, party);
    const QString employer = book.text(Recipient::Recteur);
    CHECK(employer.contains(u"se font passer pour moi"_s));
    for (const QString &hidden : {u"kevin"_s, u"Kévin"_s, u"40917733"_s})
        CHECK_FALSE(employer.contains(hidden, Qt::CaseInsensitive));
}
