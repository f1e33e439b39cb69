// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "look/wording.h"
#include "models/deadlinewords.h"
#include "models/exhibitfilter.h"
#include "models/exhibitmodel.h"
#include "models/factmodel.h"
#include "models/gapgroup.h"
#include "models/hometraces.h"
#include "models/lacks.h"
#include "models/lanes.h"
#include "models/mattermodel.h"
#include "models/renumbering.h"
#include "models/search.h"
#include "models/stations.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

Exhibit exhibit(int number, const QString &title)
{
    return {.id = u"e%1"_s.arg(number),
            .number = number,
            .title = title,
            .digest = sha256(title.toUtf8()),
            .mediaType = u"text/plain"_s};
}

SnapshotPtr snapshotOf(const QList<Exhibit> &exhibits, const QList<Propos> &propos = {})
{
    auto snapshot = std::make_shared<Snapshot>();
    for (const Exhibit &value : exhibits)
        snapshot->dossier.exhibits.put(value);
    for (const Propos &value : propos)
        snapshot->dossier.propos.put(value);
    snapshot->link();
    return snapshot;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QList<Exhibit> lettered(const QString &letters)
{
    QList<Exhibit> exhibits;
    for (int i = 0; i < letters.size(); ++i) {
        Exhibit value = exhibit(i + 1, QString(letters[i]));
        value.id = QString(letters[i]);
        exhibits.append(value);
    }
    return exhibits;
}

QString orderAfter(const QList<Change> &changes)
{
    QString order;
    for (const Change &change : changes)
        for (const QJsonValue id : change.fields.value(u"order"_s).toArray())
            order += id.toString();
    return order;
}

} // namespace

TEST_CASE("The exhibits' model follows the dossier by rows", "[gui]")
{
    House house;
    ExhibitModel model(house.thumbnails);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ExhibitFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    for (const QString &letters : {u"abc"_s, u"abcde"_s, u"acde"_s, u"edca"_s, u"edxca"_s, u""_s, u"a"_s}) {
        model.setSnapshot(snapshotOf(lettered(letters)));
        CHECK(column(model, ExhibitModel::Title).join(QString()) == letters);
        CHECK(filter.rowCount() == letters.size());
    }
    model.setSnapshot({});
    CHECK(model.rowCount() == 0);
    CHECK(resets.isEmpty());
}

TEST_CASE("The filter looks through words, titles and authors", "[gui]")
{
    House house;
    ExhibitModel model(house.thumbnails);
    ExhibitFilter filter;
    filter.setSourceModel(&model);
    model.setSnapshot(snapshotOf({exhibit(1, u"Été à l’école"_s), exhibit(2, u"Autre"_s)},
                                 {{.id = u"p"_s, .verbatim = u"SALE cœur"_s, .exhibits = {u"e2"_s}}}));
    filter.setWords(u"ecole ete"_s);
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"1"_s});
    filter.setWords(u"sale coeur"_s);
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"2"_s});
    filter.setWords(QString());
    filter.setWhich(ExhibitFilter::Which::Unstamped);
    CHECK(filter.rowCount() == 2);
}

TEST_CASE("What comes and what changes is filtered anew", "[gui]")
{
    House house;
    ExhibitModel model(house.thumbnails);
    ExhibitFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    const QList<Exhibit> exhibits{exhibit(1, u"Fil"_s), exhibit(2, u"Autre"_s), exhibit(3, u"Fil encore"_s)};
    model.setSnapshot(snapshotOf(exhibits));
    filter.setWords(u"fil"_s);
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"1"_s, u"3"_s});
    const Propos words{.id = u"p"_s, .verbatim = u"un fil"_s, .exhibits = {u"e2"_s}};
    model.setSnapshot(snapshotOf(exhibits, {words}));
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"1"_s, u"2"_s, u"3"_s});
    model.setSnapshot(snapshotOf(exhibits + QList{exhibit(4, u"Fil de plus"_s)}));
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"1"_s, u"3"_s, u"4"_s});
    CHECK(model.complete() == 0);
    CHECK(filter.counts().all == 3);
    CHECK(filter.counts().unstamped == 3);
    filter.setWords({});
    CHECK(filter.counts().all == 4);
    CHECK(filter.counts().toComplete == 4);
}

TEST_CASE("What is said of several things is said once", "[gui]")
{
    const auto gap = [](const QString &id, const QString &why) {
        return Gap{.severity = Gap::Severity::Serious, .subject = Gap::Subject::Exhibit, .id = id, .why = why, .remedy = u"r"_s};
    };
    const QList<GapGroup> groups = grouped({gap(u"a"_s, u"date"_s), gap(u"a"_s, u"page"_s), gap(u"b"_s, u"date"_s)});
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].gaps.size() == 2);
    CHECK(groups[0].gaps[1].id == u"b"_s);
    CHECK(subjectsOf(groups[0]).contains(u"2"_s));
    CHECK(groups[1].first().why == u"page"_s);
    CHECK(grouped({}).isEmpty());
}

TEST_CASE("Words are facts, and counted as such", "[gui]")
{
    CHECK(factCount(0, 0).startsWith(u'0'));
    CHECK(factCount(8, 0).count(u'·') == 0);
    CHECK(factCount(8, 4).contains(u"other"_s));
    CHECK(!factCount(0, 4).contains(u"other"_s));
}

TEST_CASE("How far into a film a still is tells short ones apart", "[gui]")
{
    CHECK(timeInFilm(400) != timeInFilm(800));
    CHECK(timeInFilm(59'700) == u"1\u00a0min\u00a000\u00a0s"_s);
    CHECK(timeInFilm(125'000) == u"2\u00a0min\u00a005\u00a0s"_s);
}

TEST_CASE("What a machine read in a picture is searched, and shown nowhere", "[gui]")
{
    House house;
    ExhibitModel model(house.thumbnails);
    ExhibitFilter filter;
    filter.setSourceModel(&model);
    const Exhibit capture = exhibit(2, u"Fil"_s);
    const SnapshotPtr snapshot = snapshotOf({exhibit(1, u"Autre"_s), capture});
    model.setSnapshot(snapshot);
    filter.setWords(u"regardez la VIDÉO"_s);
    CHECK(filter.rowCount() == 0);
    CHECK_FALSE(model.isRead(capture.digest));
    model.setReadText(capture.digest, u"j'ai filmé le cours,\nregardez la vidéo"_s);
    CHECK(model.isRead(capture.digest));
    CHECK(column(filter, ExhibitModel::Number) == QStringList{u"2"_s});
    for (int place = 0; place < model.columnCount(); ++place)
        CHECK_FALSE(column(filter, place).join(u' ').contains(u"regardez"_s));
    model.setSnapshot(snapshot);
    CHECK(filter.rowCount() == 1);
}

TEST_CASE("Texts are folded for the search", "[gui]")
{
    CHECK(folded(u"ŒUVRE d’Été"_s) == u"oeuvre d'ete"_s);
    CHECK(folded(u"E\u0301te\u0301 ﬁn STRASSE"_s) == u"ete fin strasse"_s);
    CHECK(folded(u"ПРИВЕТ 𝓗é😀"_s) == u"привет he😀"_s);
    CHECK(holdsAll(folded(u"Un Fil de messages"_s), folded(u"MESSAGES fil"_s)));
    CHECK(!holdsAll(folded(u"Un Fil"_s), folded(u"fil rouge"_s)));
}

TEST_CASE("Facts stand by date, those without one last", "[gui]")
{
    FactModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto published = [](const char *text) { return *PartialDate::parse(QString::fromLatin1(text)); };
    model.setSnapshot(
        snapshotOf({exhibit(1, u"x"_s)}, {{.id = u"1"_s, .verbatim = u"later"_s, .published = published("2026-11-09T10:00")},
                                          {.id = u"2"_s, .verbatim = u"never"_s},
                                          {.id = u"3"_s, .verbatim = u"first"_s, .published = published("2026-10")}}));
    const QStringList texts = column(model, FactModel::What);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].contains(u"first"_s));
    CHECK(texts[2].contains(u"never"_s));
    model.setWords(u"LATER"_s);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("Words are told with what they may fall under and their nearest date", "[gui]")
{
    House house;
    MatterModel model(house.law);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    const auto words = [](const QString &id, const QString &text, const QString &day, const QJsonObject &answers) {
        return Propos{.id = id,
                      .verbatim = text,
                      .published = *PartialDate::parse(day),
                      .audience = {Audience::Kind::Public},
                      .discriminatory = Answer::No,
                      .exhibits = {u"e1"_s},
                      .answers = answers};
    };
    const auto snapshot =
        snapshotOf({exhibit(1, u"x"_s)},
                   {words(u"later"_s, u"le lundi"_s, u"2026-11-10"_s, {}),
                    words(u"first"_s, u"sale prof"_s, u"2026-11-03"_s, {{u"insult"_s, u"yes"_s}, {u"work"_s, u"yes"_s}})});
    const ReckoningPtr reckoning = reckon(snapshot, house.law, house.desk.now());
    model.setReckoning(reckoning);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, MatterModel::What).data(MatterModel::IdRole).toString() == u"first"_s);
    CHECK(column(model, MatterModel::What)[0].contains(u"sale prof"_s));
    CHECK(column(model, MatterModel::MayBe)[0].startsWith(u"Injure publique"_s));
    CHECK(model.index(0, MatterModel::MayBe).data(MatterModel::SubRole).toString().contains(u"1881"_s));
    CHECK(column(model, MatterModel::MayBe)[1] == u"Not known yet"_s);
    const Deadline *nearest = model.matter(u"first"_s)->nearest();
    REQUIRE(nearest);
    CHECK(nearest->lastLegalDay == QDate(2027, 2, 3));
    CHECK(nearest->prudentDay == QDate(2027, 2, 2));
    CHECK(deadlinewords::timeLeft(*nearest) == u"72 days"_s);
    CHECK(deadlinewords::subject(*nearest, snapshot->dossier, house.law).contains(u"sale prof"_s));
    model.setReckoning({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A paper of her own is told as no offence, and among what she undertook", "[gui]")
{
    House house;
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->dossier.heading.timeZone = u"Europe/Paris"_s;
    const PartialDate day = *PartialDate::parse(u"2026-11-05"_s);
    snapshot->dossier.events.put({.id = u"paper"_s, .what = u"Certificat médical initial"_s, .date = day});
    snapshot->dossier.events.put({.id = u"act"_s, .what = u"Pneus crevés sur le parking"_s, .date = day});
    MatterModel model(house.law);
    model.setReckoning(reckon(snapshot, house.law, house.desk.now()));
    const auto told = [&](const QString &id) { return model.index(model.rowOf(id), MatterModel::MayBe).data().toString(); };
    CHECK(told(u"paper"_s) == u"No offence"_s);
    CHECK(told(u"act"_s) != u"No offence"_s);

    const QList<TimeLane> lanes = lanesOf(*snapshot, house.law);
    REQUIRE(lanes.size() == 2);
    CHECK(lanes[0].marks.first().id == u"act"_s);
    CHECK(lanes[1].name == u"What you undertook"_s);
    CHECK(lanes[1].marks.first().id == u"paper"_s);
}

TEST_CASE("The days to an awaited answer are counted to the day that is named with them", "[gui]")
{
    Deadline awaited{.kind = LimitationRule::Kind::Answer};
    awaited.lastLegalDay = {2027, 1, 16};
    awaited.prudentDay = {2027, 1, 17};
    awaited.daysLeft = 56;
    awaited.state = Deadline::State::Ahead;
    CHECK(deadlinewords::timeLeft(awaited).startsWith(u"55 "_s));
    CHECK(deadlinewords::days(awaited).contains(u"16 January 2027"_s));
    awaited.daysLeft = 1;
    CHECK(deadlinewords::timeLeft(awaited) == u"today"_s);
}

TEST_CASE("An exhibit says what it lacks until it lacks nothing", "[gui]")
{
    Propos propos{.id = u"p"_s, .exhibits = {u"e1"_s}};
    CHECK(lacksOf(*snapshotOf({exhibit(1, u"x"_s)}), exhibit(1, u"x"_s)) == QList<Lack>{Lack::Facts});
    CHECK(lacksOf(*snapshotOf({exhibit(1, u"x"_s)}, {propos}), exhibit(1, u"x"_s)) ==
          QList<Lack>{Lack::Words, Lack::Published, Lack::Audience});
    propos.verbatim = u"x"_s;
    propos.published = *PartialDate::parse(u"2026"_s);
    propos.audience.kind = Audience::Kind::Public;
    CHECK(lacksOf(*snapshotOf({exhibit(1, u"x"_s)}, {propos}), exhibit(1, u"x"_s)).isEmpty());

    // What the review finds missing is missing here too.
    Exhibit capture = exhibit(1, u"x"_s);
    capture.mediaType = u"image/png"_s;
    CHECK(lacksOf(*snapshotOf({capture}, {propos}), capture) == QList<Lack>{Lack::Address, Lack::Seen});
    capture.seen = *PartialDate::parse(u"2026-11-05"_s);
    CHECK(lacksOf(*snapshotOf({capture}, {propos}), capture) == QList<Lack>{Lack::Address});
    capture.url = u"https://chirper.example/1"_s;
    CHECK(lacksOf(*snapshotOf({capture}, {propos}), capture).isEmpty());
}

TEST_CASE("Stations say how far they are", "[gui]")
{
    House house;
    const auto empty = snapshotOf({});
    for (const StationState &state : stationStates(*empty, {}, {}))
        CHECK(state.progress == StationState::Progress::Empty);
    const auto begun = snapshotOf({exhibit(1, u"x"_s)}, {{.id = u"p"_s, .verbatim = u"x"_s, .exhibits = {u"e1"_s}}});
    const auto states = stationStates(*begun, deadlinesOf(*begun, house.law, house.desk.now()), {});
    CHECK(states[size_t(Station::Pieces)].progress == StationState::Progress::Begun);
    CHECK(states[size_t(Station::Facts)].progress == StationState::Progress::Begun);
}

TEST_CASE("The situation is ready when the review finds nothing to mend in it, and not before", "[gui]")
{
    House house;
    house.createExample();
    const auto state = [&] {
        const Snapshot &snapshot = *house.desk.snapshot();
        const QList<Gap> gaps = gapsIn(snapshot, house.law, house.desk.now());
        return stationStates(snapshot, {}, gaps)[size_t(Station::Situation)].progress;
    };
    const auto set = [&](const QString &address) {
        house.desk.record(u"x"_s, draftOf<Profile>(&Dossier::profile, [=](Profile &p) { p.recteur.address = address; }));
        house.settle();
    };
    set(u"1 rue de l’Exemple, 54000 Nancy"_s);
    CHECK(state() == StationState::Progress::Ready);
    set({});
    CHECK(state() == StationState::Progress::Begun);
    house.window->workspace()->go(Station::Situation);
    CHECK(eventually([&] { return shows(house.window.get(), u"To fill in or to see again: address of the rectorat."_s); }));
}

TEST_CASE("Words that are cut keep the mark that closes them", "[gui]")
{
    House house(u"fr"_s);
    CHECK(shortened(quoted(u"abcdefghij"_s), 9).endsWith(u"…\u00a0»"_s));
    CHECK(shortened(quoted(u"abcdefghij"_s), 9).size() <= 9);
    CHECK(shortened(u"court"_s, 9) == u"court"_s);
    CHECK(quoted(u"« trop nulle », « incapable »"_s).contains(u"incapable\u00a0»"_s));
}

TEST_CASE("A new order names every exhibit once", "[gui]")
{
    const Dossier dossier = snapshotOf(lettered(u"abcd"_s))->dossier;
    CHECK(orderAfter(orderedBefore(dossier, {u"d"_s}, u"a"_s)) == u"dabc"_s);
    CHECK(orderAfter(orderedBefore(dossier, {u"a"_s, u"c"_s}, {})) == u"bdac"_s);
    CHECK(orderAfter(orderedBefore(dossier, {u"b"_s, u"c"_s}, u"c"_s)).isEmpty());
    CHECK(orderedBefore(dossier, {u"a"_s}, u"b"_s).isEmpty());
    CHECK(orderAfter(movedBy(dossier, u"a"_s, 1)) == u"bacd"_s);
    CHECK(movedBy(dossier, u"a"_s, -1).isEmpty());
    CHECK(movedBy(dossier, u"unknown"_s, 1).isEmpty());
}

TEST_CASE("What was read on a picture is searched for the home before the recteur’s copy", "[gui]")
{
    Dossier dossier;
    dossier.profile.victim.residence = u"54000 Nancy"_s;
    QHash<Digest, QString> read;
    for (const auto &[number, words] : {std::pair{1, u"on sait où elle habite, rue des Tilleuls"_s}, std::pair{2, u"rien"_s},
                                        std::pair{3, QString()}, std::pair{4, u"elle est à Nancy ce soir"_s}}) {
        Exhibit picture = exhibit(number, QString::number(number));
        picture.mediaType = u"image/png"_s;
        if (number != 3)
            read.insert(picture.digest, words);
        dossier.exhibits.put(picture);
    }
    dossier.exhibits.put(exhibit(5, u"un texte"_s));
    const ReadWords known = [&](const Digest &digest) -> std::optional<QString> {
        return read.contains(digest) ? std::optional(read.value(digest)) : std::nullopt;
    };
    const HomeTraces traces = homeTraces({}, dossier, Recipient::Recteur, true, known);
    CHECK(traces.naming == QStringList{u"e1"_s, u"e4"_s});
    CHECK(traces.unread == QStringList{u"e3"_s});
    CHECK(homeTraces({}, dossier, Recipient::Procureur, true, known).isEmpty());

    dossier.profile.victim.school = u"Collège Callot, Nancy"_s; // then the town tells nothing
    CHECK(homeTraces({}, dossier, Recipient::Recteur, true, known).naming == QStringList{u"e1"_s});
}
