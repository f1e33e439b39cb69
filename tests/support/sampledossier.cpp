// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampledossier.h"

#include "dossier/json.h"
#include "intake/examination.h"
#include "intake/piecelog.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

using Action = Change::Action;

Exhibit addFile(DossierStore &store, const QString &name, const QList<LogRow> &log)
{
    QFile file(samplePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto examined = examine(file, name);
    REQUIRE(examined);
    file.seek(0);
    const auto staged = store.stage(file);
    REQUIRE(staged);
    if (staged->known)
        return {};
    const int number = store.dossier().nextNumber();
    Exhibit exhibit{.id = u"e%1"_s.arg(number),
                    .number = number,
                    .digest = staged->digest,
                    .size = staged->size,
                    .mediaType = examined->mediaType,
                    .fileName = name,
                    .facts = examined->facts,
                    .remarks = examined->remarks,
                    .added = store.now()};
    for (const LogRow &row : log) {
        if (row.fileName != name)
            continue;
        if (exhibit.title.isEmpty())
            exhibit.title = row.title;
        if (exhibit.url.isEmpty())
            exhibit.url = row.url;
        if (exhibit.platform.isEmpty())
            exhibit.platform = row.platform;
        if (exhibit.seen.isEmpty())
            exhibit.seen = row.seen;
    }
    REQUIRE(store.record({{Action::Added, u"exhibit"_s, exhibit.id, toJson(exhibit)}}));
    return exhibit;
}

QString party(DossierStore &store, const LogRow &row)
{
    if (row.author.isEmpty())
        return {};
    for (const Party &known : store.dossier().parties)
        if (known.account == row.author && known.platform == row.platform)
            return known.id;
    const Party added{.id = u"a%1"_s.arg(store.dossier().parties.size() + 1), .account = row.author, .platform = row.platform};
    REQUIRE(store.record({{Action::Added, u"party"_s, added.id, toJson(added)}}));
    return added.id;
}

void addRow(DossierStore &store, const LogRow &row)
{
    const auto named = std::find_if(store.dossier().exhibits.begin(), store.dossier().exhibits.end(),
                                    [&](const Exhibit &exhibit) { return exhibit.fileName == row.fileName; });
    REQUIRE(named != store.dossier().exhibits.end());
    const QStringList exhibits{named->id};
    const QString title = named->title;
    const QString author = party(store, row);
    if (!row.words.isEmpty()) {
        const Propos propos{.id = u"p%1"_s.arg(row.line),
                            .verbatim = row.words,
                            .published = row.published,
                            .audience = row.audience,
                            .author = author,
                            .exhibits = exhibits};
        REQUIRE(store.record({{Action::Added, u"propos"_s, propos.id, toJson(propos)}}));
    } else if (!row.published.isEmpty() || !author.isEmpty()) {
        const Event event{.id = u"v%1"_s.arg(row.line),
                          .what = title,
                          .date = row.published,
                          .audience = row.audience,
                          .author = author,
                          .exhibits = exhibits};
        REQUIRE(store.record({{Action::Added, u"event"_s, event.id, toJson(event)}}));
    }
}

Addressee addressee(const QJsonObject &json, const QString &name)
{
    return {.name = json.value(name).toString(), .address = json.value(u"address"_s).toString()};
}

void addSituation(DossierStore &store)
{
    const QJsonObject json = QJsonDocument::fromJson(contentOf(samplePath(u"profil.json"_s))).object();
    QJsonObject victim = json.value(u"victim"_s).toObject();
    const QString birth = victim.value(u"birth_date"_s).toString();
    victim.remove(u"birth_date"_s);
    Profile profile;
    profile.victim = fromJson<Victim>(victim).value();
    profile.victim.birthDate = PartialDate::parse(birth).value();
    const QJsonObject recipients = json.value(u"recipients"_s).toObject();
    profile.procureur = addressee(recipients.value(u"procureur"_s).toObject(), u"court"_s);
    profile.recteur = addressee(recipients.value(u"recteur"_s).toObject(), u"academie"_s);
    profile.avocat = addressee(recipients.value(u"avocat"_s).toObject(), u"name"_s);
    profile.account = json.value(u"account"_s).toString();
    profile.harm = json.value(u"harm"_s).toString();
    profile.damageEstimate = json.value(u"damage_estimate"_s).toString();
    profile.placeOfFacts = json.value(u"place_of_facts"_s).toString();
    profile.privateNote = json.value(u"private_note"_s).toString();
    REQUIRE(store.record({{Action::Changed, u"profile"_s, {}, difference(Profile{}, profile)}}));
    const QJsonObject witness = json.value(u"witnesses"_s).toArray().first().toObject();
    const Party seen{.id = u"w1"_s,
                     .part = Party::Part::Witness,
                     .name = witness.value(u"name"_s).toString(),
                     .about = witness.value(u"about"_s).toString(),
                     .address = witness.value(u"address"_s).toString()};
    const Party suspect{.id = u"s1"_s,
                        .label = u"un élève de 3e C connu sous « KevK »"_s,
                        .account = u"KevK"_s,
                        .platform = u"Messagerie"_s,
                        .role = Party::Role::Pupil,
                        .minor = Answer::Yes};
    const Party unknown{.id = u"s2"_s,
                        .label = u"X"_s,
                        .account = u"@zor0_54"_s,
                        .platform = u"Chirper"_s,
                        .profileUrl = u"https://chirper.example/zor0_54"_s};
    for (const Party &one : {unknown, suspect, seen})
        REQUIRE(store.record({{Action::Added, u"party"_s, one.id, toJson(one)}}));
}

} // namespace

std::unique_ptr<DossierStore> sampleDossier(const QString &folder)
{
    const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 16), QTime(19, 0), Qt::UTC));
    auto made = DossierStore::create(folder + u"/fontanel.appui"_s, u"Dossier Fontanel"_s, QTimeZone("Europe/Paris"), clock);
    REQUIRE(made);
    DossierStore &store = **made;
    addSituation(store);
    const auto log = readPieceLog(contentOf(samplePath(u"pieces.csv"_s)));
    REQUIRE(log);
    REQUIRE(log->problems.isEmpty());
    for (const QString &name : QDir(samplePath({})).entryList({u"[0-9]*"_s}, QDir::Files, QDir::Name))
        addFile(store, name, log->rows);
    for (const LogRow &row : log->rows)
        addRow(store, row);
    return std::move(*made);
}

} // namespace appui::test
