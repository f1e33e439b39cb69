// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casebook.h"
#include "support/catch.h"

#include "casework/change.h"
#include "legal/catalogue.h"
#include "report/contents.h"
#include "report/exporting.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** Three copies of a dossier of one picture, shown by one propos. */
class ThreeCopies
{
public:
    ThreeCopies()
        : law(*Catalogue::load())
    {
        Exhibit exhibit;
        exhibit.title = u"Fil"_s;
        shown = book.add("hello", exhibit).id;
        Propos words;
        words.id = u"words"_s;
        words.verbatim = u"sale prof"_s;
        words.exhibits = {shown};
        book.record(u"propos"_s, words);
        for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
            REQUIRE(exportDossier(book.store(), recipient, book.path(u"copie.pdf"_s), {.withOriginals = false}));
    }

    template <typename T>
    void alter(const Collection<T> Dossier::*all, const QString &id, const std::function<void(T &)> &edit)
    {
        const T before = *(book.store().dossier().*all).find(id);
        T after = before;
        edit(after);
        REQUIRE(book.store().record(alteration(before, after)));
    }
    RecipientSet outdated() { return outdatedCopies(book.store().dossier(), law); }

    Casebook book;
    Catalogue law;
    QString shown;
};

} // namespace

TEST_CASE("A copy is out of date for whom it would say something else, and for nobody else", "[report]")
{
    ThreeCopies made;
    const Dossier &dossier = made.book.store().dossier();
    CHECK_FALSE(made.outdated());

    SECTION("a tick for another reader, and back")
    {
        made.alter<Exhibit>(&Dossier::exhibits, made.shown, [](Exhibit &e) { e.recipients.setFlag(Recipient::Recteur, false); });
        CHECK(made.outdated() == Recipient::Recteur);
        made.alter<Exhibit>(&Dossier::exhibits, made.shown, [](Exhibit &e) { e.recipients.setFlag(Recipient::Recteur); });
        CHECK_FALSE(made.outdated());
    }
    SECTION("a piece for one reader alone, shown with the same words")
    {
        Exhibit other;
        other.recipients = Recipient::Recteur;
        const QString id = made.book.add("other", other).id;
        made.alter<Propos>(&Dossier::propos, u"words"_s, [&](Propos &propos) {
            propos.exhibits.append(id);
            propos.regions.insert(id, QRectF(0, 0, 1, 1));
        });
        CHECK(made.outdated() == Recipient::Recteur);
    }
    SECTION("a private note")
    {
        made.alter<Exhibit>(&Dossier::exhibits, made.shown, [](Exhibit &e) { e.note = u"à part"_s; });
        CHECK(made.outdated() == Recipient::Avocat);
    }
    SECTION("the words themselves")
    {
        made.alter<Propos>(&Dossier::propos, u"words"_s, [](Propos &propos) { propos.verbatim = u"sale prof !"_s; });
        CHECK(made.outdated() == everyRecipient);
    }
    SECTION("the step by which one of them is sent")
    {
        Step sent;
        sent.id = u"sent"_s;
        sent.kind = u"plainte-simple"_s;
        made.book.record(u"step"_s, sent);
        CHECK(made.outdated() == (Recipient::Recteur | Recipient::Avocat));
    }
    SECTION("a letter's wording")
    {
        made.book.record(u"letter"_s, LetterEdit{.id = u"protection//demand"_s, .letter = u"protection"_s, .block = u"demand"_s});
        CHECK(made.outdated() == Recipient::Recteur);
    }
    SECTION("another copy, made again")
    {
        made.alter<Propos>(&Dossier::propos, u"words"_s, [](Propos &propos) { propos.verbatim = u"sale prof !"_s; });
        REQUIRE(exportDossier(made.book.store(), Recipient::Avocat, made.book.path(u"copie.pdf"_s), {.withOriginals = false}));
        CHECK(made.outdated() == (Recipient::Recteur | Recipient::Procureur));
        CHECK(lastMade(dossier, Recipient::Avocat)->headNumber > lastMade(dossier, Recipient::Recteur)->headNumber);
    }
}
