// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/situation.h"

#include "casework/change.h"
#include "dossier/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Takes keys one by one from an object of the file; the first that is wrong is remembered with its whole path. */
class Reader
{
public:
    Reader(const QJsonObject &json, const QString &path, QString &wrong)
        : m_json(json)
        , m_path(path)
        , m_wrong(wrong)
    {
    }
    Reader(const Reader &) = delete;
    ~Reader()
    {
        if (!m_json.isEmpty())
            blame(m_json.begin().key());
    }

    void take(QLatin1StringView key, QString &value)
    {
        const QJsonValue json = m_json.take(key);
        if (json.isString() || json.isNull())
            value = json.toString();
        else if (!json.isUndefined())
            blame(key);
    }

    void take(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = m_json.take(key);
        if (json.isBool())
            value = json.toBool();
        else if (!json.isUndefined())
            blame(key);
    }

    void take(QLatin1StringView key, Answer &value)
    {
        if (!m_json.contains(key))
            return;
        bool yes = false;
        take(key, yes);
        value = yes ? Answer::Yes : Answer::No;
    }

    void take(QLatin1StringView key, PartialDate &value)
    {
        if (!m_json.contains(key))
            return;
        QString typed;
        take(key, typed);
        if (const auto date = PartialDate::parse(typed))
            value = *date;
        else
            blame(key);
    }

    void take(QLatin1StringView key, Party::Role &value)
    {
        static const QHash<QString, Party::Role> words{
            {u""_s, Party::Role::Unknown},      {u"inconnu"_s, Party::Role::Unknown},    {u"élève"_s, Party::Role::Pupil},
            {u"parent"_s, Party::Role::Parent}, {u"collègue"_s, Party::Role::Colleague}, {u"tiers"_s, Party::Role::Stranger}};
        if (!m_json.contains(key))
            return;
        QString word;
        take(key, word);
        if (words.contains(word))
            value = words.value(word);
        else
            blame(key);
    }

    /** Calls `read` with a reader of the object under `key`, if there is one. */
    template <typename Read>
    void object(QLatin1StringView key, Read read)
    {
        const QJsonValue json = m_json.take(key);
        if (json.isObject())
            read(Reader(json.toObject(), m_path + key + u'.', m_wrong));
        else if (!json.isUndefined())
            blame(key);
    }

    /** Calls `read` with a reader of each object in the list under `key`. */
    template <typename Read>
    void list(QLatin1StringView key, Read read)
    {
        const QJsonValue json = m_json.take(key);
        if (!json.isUndefined() && !json.isArray())
            blame(key);
        int index = 0;
        for (const QJsonValue each : json.toArray()) {
            const QString path = m_path + key + u"[%1]"_s.arg(index++);
            if (each.isObject())
                read(Reader(each.toObject(), path + u'.', m_wrong));
            else if (m_wrong.isEmpty())
                m_wrong = path;
        }
    }

private:
    void blame(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_path + key;
    }

    QJsonObject m_json;
    QString m_path;
    QString &m_wrong;
};

void readVictim(Reader &&json, Victim &victim)
{
    json.take("civility"_L1, victim.civility);
    json.take("family_name"_L1, victim.familyName);
    json.take("given_names"_L1, victim.givenNames);
    json.take("birth_date"_L1, victim.birthDate);
    json.take("birth_place"_L1, victim.birthPlace);
    json.take("nationality"_L1, victim.nationality);
    json.take("status"_L1, victim.status);
    json.take("school"_L1, victim.school);
    json.take("academie"_L1, victim.academie);
    json.take("hierarchy"_L1, victim.hierarchy);
    json.take("declared_address"_L1, victim.declaredAddress);
    json.take("declared_address_kind"_L1, victim.declaredAddressKind);
    json.take("residence"_L1, victim.residence);
    json.take("phone"_L1, victim.phone);
    json.take("email"_L1, victim.email);
    json.take("asl_member"_L1, victim.aslMember);
    json.take("asl_number"_L1, victim.aslNumber);
}

void readAddressees(Reader &&json, Profile &profile)
{
    const auto addressee = [&](QLatin1StringView key, QLatin1StringView nameKey, Addressee &value) {
        json.object(key, [&](Reader &&entry) {
            entry.take(nameKey, value.name);
            entry.take("address"_L1, value.address);
        });
    };
    addressee("procureur"_L1, "court"_L1, profile.procureur);
    addressee("recteur"_L1, "academie"_L1, profile.recteur);
    addressee("avocat"_L1, "name"_L1, profile.avocat);
}

Party readParty(Reader &&json, Party::Part part)
{
    Party party;
    party.part = part;
    json.take("name"_L1, party.name);
    json.take("label"_L1, party.label);
    json.take("account"_L1, party.account);
    json.take("platform"_L1, party.platform);
    json.take("stable_id"_L1, party.stableId);
    json.take("profile_url"_L1, party.profileUrl);
    json.take("role"_L1, party.role);
    json.take("minor"_L1, party.minor);
    json.take("impersonates"_L1, party.impersonates);
    json.take("online"_L1, party.online);
    json.take("online_seen"_L1, party.onlineSeen);
    json.take("about"_L1, party.about);
    json.take("address"_L1, party.address);
    return party;
}

/** By the account where there is one, else by the name, else by what they are called. */
bool isThisOne(const Party &known, const Party &read)
{
    if (known.part != read.part || known.account != read.account)
        return false;
    if (!read.account.isEmpty())
        return known.platform.compare(read.platform, Qt::CaseInsensitive) == 0;
    return known.name == read.name && (!read.name.isEmpty() || known.label == read.label);
}

/** What the dossier knows of a party, and what was read over it. */
Party merged(const Party &known, const Party &read)
{
    QJsonObject json = toJson(read);
    const QJsonObject before = toJson(known);
    for (auto it = before.begin(); it != before.end(); ++it)
        if (it.key() == "id"_L1 || !json.contains(it.key()))
            json.insert(it.key(), it.value());
    return fromJson<Party>(json).value_or(known);
}

QList<Change> changesFor(const Dossier &dossier, Party read)
{
    const auto known =
        std::find_if(dossier.parties.begin(), dossier.parties.end(), [&](const Party &each) { return isThisOne(each, read); });
    if (known != dossier.parties.end())
        return alteration(*known, merged(*known, read));
    read.id = newId();
    return {addition(read)};
}

} // namespace

bool isSituation(const QByteArray &json)
{
    static const QSet<QString> ours{u"victim"_s, u"recipients"_s,      u"suspects"_s,       u"witnesses"_s,    u"account"_s,
                                    u"harm"_s,   u"damage_estimate"_s, u"place_of_facts"_s, u"private_note"_s, u"time_zone"_s};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QStringList keys = object.keys();
    return object.value("victim"_L1).isObject() ||
           (!keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](const QString &key) { return ours.contains(key); }));
}

Result<void> importSituation(DossierStore &store, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(Error::Code::Invalid, QCoreApplication::translate("situation", "This file does not hold a JSON object."));

    const Dossier &dossier = store.dossier();
    DossierHeading heading = dossier.heading;
    Profile profile = dossier.profile;
    QList<Party> parties;
    QString wrong;
    {
        Reader reader(document.object(), {}, wrong);
        reader.object("victim"_L1, [&](Reader &&entry) { readVictim(std::move(entry), profile.victim); });
        reader.object("recipients"_L1, [&](Reader &&entry) { readAddressees(std::move(entry), profile); });
        reader.list("suspects"_L1, [&](Reader &&entry) { parties.append(readParty(std::move(entry), Party::Part::Author)); });
        reader.list("witnesses"_L1, [&](Reader &&entry) { parties.append(readParty(std::move(entry), Party::Part::Witness)); });
        reader.take("account"_L1, profile.account);
        reader.take("harm"_L1, profile.harm);
        reader.take("damage_estimate"_L1, profile.damageEstimate);
        reader.take("place_of_facts"_L1, profile.placeOfFacts);
        reader.take("private_note"_L1, profile.privateNote);
        reader.take("time_zone"_L1, heading.timeZone);
    }
    if (wrong.isEmpty() && !QTimeZone(heading.timeZone.toLatin1()).isValid())
        wrong = u"time_zone"_s;
    if (!wrong.isEmpty())
        return fail(
            Error::Code::Invalid,
            QCoreApplication::translate("situation", "“%1” is unknown here, or does not hold what it should.").arg(wrong));

    QList<Change> changes = alteration(dossier.heading, heading) + alteration(dossier.profile, profile);
    for (const Party &party : parties)
        changes += changesFor(dossier, party);
    return changes.isEmpty() ? Result<void>{} : store.record(changes);
}

} // namespace appui
