// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/answering.h"

#include "dossier/json.h"
#include "legal/qualification.h"
#include "store/dossierstore.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

void answer(Casebook &book, const QString &subject, const QList<GivenAnswer> &given)
{
    const auto changes = recordAnswers(book.store().dossier(), subject, given, catalogue());
    INFO((changes ? QString() : changes.error().message).toStdString());
    REQUIRE(changes);
    REQUIRE(book.store().record(*changes));
}

Casebook bookWithWords()
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"a"_s, .account = u"@a"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"mots"_s, .author = u"a"_s});
    book.record(u"event"_s, Event{.id = u"e"_s, .what = u"porte"_s});
    return book;
}

} // namespace

TEST_CASE("Answers go through the journal and come back with the dossier", "[casework][answering]")
{
    Casebook book = bookWithWords();
    answer(book, u"p"_s, {{u"insult"_s, u"yes"_s}, {u"fact"_s, u"unknown"_s}});
    answer(book, u"e"_s, {{u"violence"_s, u"psychological"_s}});
    answer(book, u"p"_s, {{u"qualification"_s, u"inj_pub_fp"_s}});

    const auto again = DossierStore::open(book.store().path(), DossierStore::Access::Read);
    REQUIRE(again);
    CHECK((*again)->dossier().propos.find(u"p"_s)->answers ==
          QJsonObject{{u"insult"_s, u"yes"_s}, {u"fact"_s, u"unknown"_s}, {u"qualification"_s, u"inj_pub_fp"_s}});
    CHECK((*again)->dossier().events.find(u"e"_s)->answers == QJsonObject{{u"violence"_s, u"psychological"_s}});
    const auto entries = (*again)->entries();
    REQUIRE(entries);
    CHECK(entries->last().kind == u"propos.changed");

    // One qualification: another takes its place, and it can be taken back.
    answer(book, u"p"_s, {{u"qualification"_s, u"diff_pub_fp"_s}});
    CHECK(book.store().dossier().propos.find(u"p"_s)->answers[u"qualification"_s].toString() == u"diff_pub_fp");
    answer(book, u"p"_s, {{u"qualification"_s, u""_s}});
    CHECK_FALSE(book.store().dossier().propos.find(u"p"_s)->answers.contains(u"qualification"_s));
}

TEST_CASE("An answer that has a field of its own is kept there alone", "[casework][answering]")
{
    Casebook book = bookWithWords();
    answer(book, u"p"_s, {{u"audience"_s, u"public"_s}, {u"discriminatory"_s, u"yes"_s}, {u"author_role"_s, u"pupil"_s}});
    const Dossier &dossier = book.store().dossier();
    CHECK(dossier.propos.find(u"p"_s)->audience.kind == Audience::Kind::Public);
    CHECK(dossier.propos.find(u"p"_s)->discriminatory == Answer::Yes);
    CHECK(dossier.parties.find(u"a"_s)->role == Party::Role::Pupil);
    CHECK(dossier.propos.find(u"p"_s)->answers.isEmpty());
    CHECK(deadlines(dossier, catalogue(), day("2026-11-22")).first().rule == u"press-3m");
    CHECK(of(dossier, "press-1y").size() == 1);

    // Of an act nobody knows the author, and its motive has no field.
    answer(book, u"e"_s, {{u"discriminatory"_s, u"no"_s}, {u"author_role"_s, u"parent"_s}});
    CHECK(dossier.events.find(u"e"_s)->answers == QJsonObject{{u"discriminatory"_s, u"no"_s}, {u"author_role"_s, u"parent"_s}});

    // "I don't know" is an answer: the question is not open any more, until the dossier learns better.
    answer(book, u"p"_s, {{u"audience"_s, u"unknown"_s}});
    Propos words = *dossier.propos.find(u"p"_s);
    CHECK(words.audience.kind == Audience::Kind::Unknown);
    CHECK_FALSE(qualify(dossier, words, catalogue()).openQuestions.contains(u"audience"_s));
    words.audience.kind = Audience::Kind::Group;
    CHECK(qualify(dossier, words, catalogue()).openQuestions.contains(u"closed_group"_s));
}

TEST_CASE("What is no question, or no answer to it, is refused", "[casework][answering]")
{
    const Casebook book = bookWithWords();
    const auto refused = [&](const QString &subject, const QString &question, const QString &value) {
        const auto changes =
            recordAnswers(const_cast<Casebook &>(book).store().dossier(), subject, {{question, value}}, catalogue());
        REQUIRE_FALSE(changes);
        return changes.error().code;
    };
    CHECK(refused(u"nobody"_s, u"insult"_s, u"yes"_s) == Error::Code::NotFound);
    CHECK(refused(u"p"_s, u"weather"_s, u"yes"_s) == Error::Code::NotFound);
    CHECK(refused(u"p"_s, u"accident"_s, u"yes"_s) == Error::Code::NotFound); // asked about acts only
    CHECK(refused(u"p"_s, u"insult"_s, u"perhaps"_s) == Error::Code::Invalid);
    CHECK(refused(u"p"_s, u"qualification"_s, u"inj_pub_fp,diff_pub_fp"_s) == Error::Code::Invalid);
}

TEST_CASE("What was not ticked is answered no; what was ticked stays open where there are several ways to say yes",
          "[casework][answering]")
{
    const auto given = sortingAnswers({u"insult"_s, u"threat"_s, u"false_account"_s}, {u"insult"_s, u"threat"_s}, catalogue());
    CHECK(given == QList<GivenAnswer>{{u"insult"_s, u"yes"_s}, {u"false_account"_s, u"no"_s}});
}

TEST_CASE("Sorting spares most of the questions about an insult", "[casework][answering]")
{
    Casebook book = bookWithWords();
    QStringList lines;
    for (const Question &question : catalogue().questions())
        if (!question.sorting.isEmpty())
            lines.append(question.id);
    const auto open = [&] {
        return qualify(book.store().dossier(), *book.store().dossier().propos.find(u"p"_s), catalogue()).openQuestions.size();
    };
    const auto before = open();
    answer(book, u"p"_s, sortingAnswers(lines, {u"insult"_s}, catalogue()));
    CHECK(before > 25);
    CHECK(open() <= 12);
}
