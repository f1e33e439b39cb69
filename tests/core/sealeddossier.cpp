// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealeddossier.h"

#include "core/storecase.h"
#include "dossier/json.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

Clock tickingFrom(const QDateTime &start)
{
    return [now = start]() mutable { return now = now.addSecs(60); };
}

template <typename T>
Change adding(const QString &kind, const T &value)
{
    return {Change::Action::Added, kind, value.id, toJson(value)};
}

Exhibit stagedExhibit(DossierStore &store, int number, const QByteArray &bytes)
{
    const StagedOriginal original = staged(store, bytes);
    return {.id = u"exhibit-%1"_s.arg(number),
            .number = number,
            .title = u"Capture n° %1"_s.arg(number),
            .digest = original.digest,
            .size = original.size,
            .mediaType = u"image/png"_s,
            .fileName = u"capture %1 – été.png"_s.arg(number),
            .facts = {{u"width"_s, u"900"_s}},
            .remarks = {u"no-date"_s},
            .url = u"https://chirper.example/%1"_s.arg(number),
            .platform = u"Chirper"_s,
            .seen = *PartialDate::parse(u"2026-11-05T10:26+01:00"_s),
            .note = u"À ne pas montrer"_s,
            .added = store.now()};
}

/** The token inside a granted response: what follows the status, the first of its two parts. */
QByteArray tokenIn(const QByteArray &response)
{
    const auto contentAt = [&](qsizetype at) { return at + 2 + (response[at + 1] & 0x80 ? response[at + 1] & 0x7f : 0); };
    const qsizetype status = contentAt(0);
    REQUIRE(response.size() > status + 2);
    return response.mid(contentAt(status) + response[status + 1]);
}

} // namespace

StampingAuthority::StampingAuthority(const QDateTime &from)
{
    auto opened = TrainingAuthority::open(m_folder.path(), tickingFrom(from));
    REQUIRE(opened);
    m_authority = std::move(*opened);
}

QByteArray StampingAuthority::token(const Digest &imprint) const
{
    // TimeStampReq of RFC 3161 §2.4.1: version 1, SHA-256, no nonce, certReq.
    const QByteArray request = QByteArray::fromHex("3039020101"
                                                   "3031300d060960864801650304020105000420") +
                               imprint + QByteArray::fromHex("0101ff");
    const QByteArray token = tokenIn(m_authority->answer(request));
    REQUIRE(checkToken(token, imprint, trust()));
    return token;
}

SealedDossier::SealedDossier()
    : m_path(m_folder.filePath(u"sealed.appui"_s))
{
    const auto store = DossierStore::create(m_path, u"Raid du 5 novembre"_s, QTimeZone("Europe/Paris"),
                                            tickingFrom(QDateTime(QDate(2026, 11, 22), QTime(19, 0), Qt::UTC)));
    REQUIRE(store);
    fill(**store);
    stamp(**store);
}

void SealedDossier::fill(DossierStore &store)
{
    const Exhibit first = stagedExhibit(store, 1, "Bonjour");
    const Exhibit second = stagedExhibit(store, 2, QByteArray(40'000, 'x') + "end");
    const Exhibit third = stagedExhibit(store, 3, "to be removed");
    const Party author{.id = u"party-1"_s, .account = u"@moqueur"_s, .platform = u"Chirper"_s, .role = Party::Role::Pupil};
    const Propos propos{.id = u"propos-1"_s,
                        .verbatim = u"On sait où tu habites 🔪"_s,
                        .published = *PartialDate::parse(u"5 novembre 2026"_s, PartialDate::Source::Displayed),
                        .audience = {Audience::Kind::Group, 31},
                        .author = author.id,
                        .discriminatory = Answer::No,
                        .exhibits = {first.id, second.id},
                        .answers = {{u"menace"_s, true}}};
    const Event event{.id = u"event-1"_s, .what = u"Porte vandalisée"_s, .date = *PartialDate::parse(u"2026-11"_s)};
    const Step step{.id = u"step-1"_s, .kind = u"plainte"_s, .to = u"Procureur"_s, .reference = u"2026/12"_s};
    const Authority named{
        .id = u"authority-1"_s, .url = u"http://tsa.example"_s, .caPem = QString::fromLatin1(authority.trust().caPem)};
    Profile profile;
    profile.victim.familyName = u"Martin"_s;
    profile.victim.school = u"Collège Jean-Moulin"_s;
    profile.recteur.name = u"Académie de Lyon"_s;
    profile.account = u"Depuis le 5 novembre…"_s;

    REQUIRE(store.record({adding(u"authority"_s, named),
                          adding(u"exhibit"_s, first),
                          adding(u"exhibit"_s, second),
                          adding(u"exhibit"_s, third),
                          adding(u"party"_s, author),
                          adding(u"propos"_s, propos),
                          adding(u"propos"_s, Propos{.id = u"propos-2"_s, .verbatim = u"Démissionne"_s}),
                          adding(u"event"_s, event),
                          adding(u"step"_s, step),
                          {Change::Action::Changed, u"profile"_s, {}, difference(Profile(), profile)}}));
    REQUIRE(store.addStamp({store.head().hash, store.head().number, authority.token(store.head().hash)}));
    REQUIRE(store.addStamp({third.digest, 0, authority.token(third.digest)}));

    const ExportRecord made{.id = u"export-1"_s,
                            .made = store.now(),
                            .headNumber = store.head().number,
                            .headHash = store.head().hash,
                            .digest = sha256("%PDF"),
                            .size = 4};
    REQUIRE(store.record(
        {adding(u"export"_s, made),
         {Change::Action::Removed, u"exhibit"_s, third.id, {{u"reason"_s, u"Hors sujet"_s}}},
         {Change::Action::Changed, u"propos"_s, propos.id, {{u"verbatim"_s, u"On sait où tu habites, fais gaffe 🔪"_s}}}}));
}

void SealedDossier::stamp(DossierStore &store)
{
    for (const Exhibit *exhibit : store.dossier().exhibitsByNumber())
        REQUIRE(store.addStamp({exhibit->digest, 0, authority.token(exhibit->digest)}));
    REQUIRE(store.addStamp({store.head().hash, store.head().number, authority.token(store.head().hash)}));
}

QString SealedDossier::copy() const
{
    const QString path = m_folder.filePath(u"copy.appui"_s);
    for (const QString &left : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + left);
    REQUIRE(QFile::copy(m_path, path));
    return path;
}

const SealedDossier &sealedDossier()
{
    static const SealedDossier sealed;
    return sealed;
}

} // namespace appui::test
