// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"

#include "dossier/tokens_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

template <typename T, typename M>
struct Field
{
    const char *key;
    M T::*member;
};

template <typename T, typename M>
constexpr Field<T, M> field(const char *key, M T::*member)
{
    return {key, member};
}

/** The keys of one value; specialised below for each. */
template <typename T>
struct Table;

template <typename T>
concept Tabled = requires
{
    Table<T>::fields;
};

template <>
struct Table<Exhibit>
{
    static constexpr auto fields = std::tuple{
        field("id", &Exhibit::id),
        field("number", &Exhibit::number),
        field("title", &Exhibit::title),
        field("digest", &Exhibit::digest),
        field("size", &Exhibit::size),
        field("media_type", &Exhibit::mediaType),
        field("file_name", &Exhibit::fileName),
        field("facts", &Exhibit::facts),
        field("remarks", &Exhibit::remarks),
        field("url", &Exhibit::url),
        field("platform", &Exhibit::platform),
        field("seen", &Exhibit::seen),
        field("provenance", &Exhibit::provenance),
        field("note", &Exhibit::note),
        field("recipients", &Exhibit::recipients),
        field("added", &Exhibit::added),
        field("removed", &Exhibit::removed),
        field("removal_reason", &Exhibit::removalReason),
    };
};

template <>
struct Table<Propos>
{
    static constexpr auto fields = std::tuple{
        field("id", &Propos::id),
        field("verbatim", &Propos::verbatim),
        field("published", &Propos::published),
        field("audience", &Propos::audience),
        field("author", &Propos::author),
        field("discriminatory", &Propos::discriminatory),
        field("exhibits", &Propos::exhibits),
        field("regions", &Propos::regions),
        field("answers", &Propos::answers),
    };
};

template <>
struct Table<Event>
{
    static constexpr auto fields = std::tuple{
        field("id", &Event::id),           field("what", &Event::what),
        field("date", &Event::date),       field("audience", &Event::audience),
        field("author", &Event::author),   field("exhibits", &Event::exhibits),
        field("answers", &Event::answers),
    };
};

template <>
struct Table<Party>
{
    static constexpr auto fields = std::tuple{
        field("id", &Party::id),
        field("part", &Party::part),
        field("name", &Party::name),
        field("label", &Party::label),
        field("account", &Party::account),
        field("platform", &Party::platform),
        field("stable_id", &Party::stableId),
        field("profile_url", &Party::profileUrl),
        field("role", &Party::role),
        field("minor", &Party::minor),
        field("impersonates", &Party::impersonates),
        field("online", &Party::online),
        field("online_seen", &Party::onlineSeen),
        field("about", &Party::about),
        field("address", &Party::address),
    };
};

template <>
struct Table<Step>
{
    static constexpr auto fields = std::tuple{
        field("id", &Step::id),           field("kind", &Step::kind),         field("to", &Step::to),
        field("sent", &Step::sent),       field("received", &Step::received), field("reference", &Step::reference),
        field("receipt", &Step::receipt), field("answer", &Step::answer),     field("answered", &Step::answered),
        field("next", &Step::next),       field("note", &Step::note),         field("concerns", &Step::concerns),
    };
};

template <>
struct Table<LetterEdit>
{
    static constexpr auto fields = std::tuple{
        field("id", &LetterEdit::id),       field("letter", &LetterEdit::letter), field("about", &LetterEdit::about),
        field("block", &LetterEdit::block), field("text", &LetterEdit::text),     field("over", &LetterEdit::over),
    };
};

template <>
struct Table<Victim>
{
    static constexpr auto fields = std::tuple{
        field("civility", &Victim::civility),
        field("family_name", &Victim::familyName),
        field("given_names", &Victim::givenNames),
        field("birth_date", &Victim::birthDate),
        field("birth_place", &Victim::birthPlace),
        field("nationality", &Victim::nationality),
        field("status", &Victim::status),
        field("school", &Victim::school),
        field("academie", &Victim::academie),
        field("hierarchy", &Victim::hierarchy),
        field("declared_address", &Victim::declaredAddress),
        field("declared_address_kind", &Victim::declaredAddressKind),
        field("residence", &Victim::residence),
        field("phone", &Victim::phone),
        field("email", &Victim::email),
        field("asl_member", &Victim::aslMember),
        field("asl_number", &Victim::aslNumber),
    };
};

template <>
struct Table<Addressee>
{
    static constexpr auto fields = std::tuple{field("name", &Addressee::name), field("address", &Addressee::address)};
};

template <>
struct Table<Profile>
{
    static constexpr auto fields = std::tuple{
        field("victim", &Profile::victim),
        field("procureur", &Profile::procureur),
        field("recteur", &Profile::recteur),
        field("avocat", &Profile::avocat),
        field("account", &Profile::account),
        field("harm", &Profile::harm),
        field("damage_estimate", &Profile::damageEstimate),
        field("place_of_facts", &Profile::placeOfFacts),
        field("private_note", &Profile::privateNote),
    };
};

template <>
struct Table<Authority>
{
    static constexpr auto fields =
        std::tuple{field("id", &Authority::id), field("url", &Authority::url), field("ca_pem", &Authority::caPem)};
};

template <>
struct Table<ExportRecord>
{
    static constexpr auto fields = std::tuple{
        field("id", &ExportRecord::id),
        field("recipient", &ExportRecord::recipient),
        field("made", &ExportRecord::made),
        field("head_number", &ExportRecord::headNumber),
        field("head_hash", &ExportRecord::headHash),
        field("digest", &ExportRecord::digest),
        field("size", &ExportRecord::size),
        field("options", &ExportRecord::options),
    };
};

template <>
struct Table<DossierHeading>
{
    static constexpr auto fields = std::tuple{
        field("id", &DossierHeading::id),
        field("title", &DossierHeading::title),
        field("created", &DossierHeading::created),
        field("time_zone", &DossierHeading::timeZone),
    };
};

// One pair encode/decode for each type that a field can have. decode() is false when the JSON is not of that type.

QJsonValue encode(const QString &value)
{
    return value;
}
bool decode(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

QJsonValue encode(bool value)
{
    return value;
}
bool decode(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

template <std::integral T>
requires(!std::same_as<T, bool>) QJsonValue encode(T value)
{
    return qint64(value);
}
template <std::integral T>
requires(!std::same_as<T, bool>) bool decode(const QJsonValue &json, T &value)
{
    value = T(json.toInteger());
    return json.isDouble() && double(value) == json.toDouble();
}

QJsonValue encode(const QByteArray &value)
{
    return QString::fromLatin1(value.toHex());
}
bool decode(const QJsonValue &json, QByteArray &value)
{
    const QByteArray hex = json.toString().toLatin1();
    value = QByteArray::fromHex(hex);
    return json.isString() && value.toHex() == hex;
}

QJsonValue encode(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}
bool decode(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return json.isString() && (value.isValid() || json.toString().isEmpty());
}

QJsonValue encode(const PartialDate &value)
{
    if (value.isEmpty())
        return QJsonObject();
    QJsonObject json{{u"value"_s, value.value()}};
    if (value.typed() != value.value())
        json.insert(u"typed"_s, value.typed());
    if (value.source() != PartialDate::Source::Unstated)
        json.insert(u"source"_s, toToken(value.source()));
    return json;
}
bool decode(const QJsonValue &json, PartialDate &value)
{
    const QJsonObject object = json.toObject();
    const auto source = sourceFromToken(object.value("source"_L1).toString());
    if (!json.isObject() || !source)
        return false;
    const auto date = PartialDate::restore(object.value("value"_L1).toString(), object.value("typed"_L1).toString(), *source);
    if (!date)
        return false;
    value = *date;
    return true;
}

QJsonValue encode(const Audience &value)
{
    return toToken(value);
}
bool decode(const QJsonValue &json, Audience &value)
{
    const auto audience = audienceFromToken(json.toString());
    value = audience.value_or(Audience{});
    return json.isString() && audience.has_value();
}

QJsonValue encode(std::optional<Recipient> value)
{
    return tokenOf(value);
}

bool decode(const QJsonValue &json, std::optional<Recipient> &value)
{
    return json.isString() && valueOf(json.toString(), value);
}

QJsonValue encode(RecipientSet value)
{
    QJsonArray tokens;
    for (const auto recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        if (value.testFlag(recipient))
            tokens.append(toToken(recipient));
    return tokens;
}
bool decode(const QJsonValue &json, RecipientSet &value)
{
    value = {};
    for (const QJsonValue token : json.toArray()) {
        const auto recipient = recipientFromToken(token.toString());
        if (!recipient)
            return false;
        value |= *recipient;
    }
    return json.isArray();
}

template <typename E>
requires std::is_enum_v<E> QJsonValue encode(E value)
{
    return tokenOf(value);
}
template <typename E>
requires std::is_enum_v<E>
bool decode(const QJsonValue &json, E &value)
{
    return valueOf(json.toString(), value);
}

QJsonValue encode(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
bool decode(const QJsonValue &json, QStringList &value)
{
    value.clear();
    for (const QJsonValue item : json.toArray()) {
        if (!item.isString())
            return false;
        value.append(item.toString());
    }
    return json.isArray();
}

QJsonValue encode(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}
bool decode(const QJsonValue &json, QMap<QString, QString> &value)
{
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return false;
        value.insert(it.key(), it.value().toString());
    }
    return json.isObject();
}

QJsonValue encode(const QMap<QString, QRectF> &value)
{
    QJsonObject object;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        object.insert(it.key(), QJsonArray{it->x(), it->y(), it->width(), it->height()});
    return object;
}
bool decode(const QJsonValue &json, QMap<QString, QRectF> &value)
{
    constexpr double rounding = 1e-6;
    const QRectF picture(-rounding, -rounding, 1 + 2 * rounding, 1 + 2 * rounding);
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray sides = it.value().toArray();
        if (sides.size() != 4 ||
            !std::all_of(sides.begin(), sides.end(), [](QJsonValueConstRef side) { return side.isDouble(); }))
            return false;
        const QRectF region(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
        if (region.isEmpty() || !picture.contains(region))
            return false;
        value.insert(it.key(), region);
    }
    return json.isObject();
}

QJsonValue encode(const QJsonObject &value)
{
    return value;
}
bool decode(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}

template <Tabled T>
QJsonValue encode(const T &value)
{
    return toJson(value);
}
template <Tabled T>
bool decode(const QJsonValue &json, T &value)
{
    const auto read = fromJson<T>(json.toObject());
    value = read.value_or(T{});
    return json.isObject() && read.has_value();
}

/** Calls `visit` with each field in turn. */
template <typename T, typename Visit>
void forEachField(Visit visit)
{
    std::apply([&](const auto &...each) { (visit(each), ...); }, Table<T>::fields);
}

} // namespace

template <typename T>
QJsonObject toJson(const T &value)
{
    static const T defaults{};
    QJsonObject json;
    forEachField<T>([&](const auto &f) {
        if (!(value.*f.member == defaults.*f.member))
            json.insert(QLatin1StringView(f.key), encode(value.*f.member));
    });
    return json;
}

template <typename T>
Result<T> fromJson(const QJsonObject &json)
{
    T value{};
    int known = 0;
    QString wrong;
    forEachField<T>([&](const auto &f) {
        const auto at = json.constFind(QLatin1StringView(f.key));
        if (at == json.constEnd())
            return;
        ++known;
        if (!decode(*at, value.*f.member))
            wrong = QLatin1StringView(f.key);
    });
    if (wrong.isEmpty() && known != json.size()) {
        QStringList unknown = json.keys();
        forEachField<T>([&](const auto &f) { unknown.removeOne(QLatin1StringView(f.key)); });
        wrong = unknown.join(u", ");
    }
    if (!wrong.isEmpty())
        return fail(Error::Code::Corrupt,
                    QCoreApplication::translate("json", "“%1” is unknown here, or does not hold what it should.").arg(wrong));
    return value;
}

template <typename T>
QJsonObject difference(const T &before, const T &after)
{
    QJsonObject changed;
    forEachField<T>([&](const auto &f) {
        if (!(before.*f.member == after.*f.member))
            changed.insert(QLatin1StringView(f.key), encode(after.*f.member));
    });
    return changed;
}

#define APPUI_JSON(T)                                                                                                            \
    template QJsonObject toJson<T>(const T &);                                                                                   \
    template Result<T> fromJson<T>(const QJsonObject &);                                                                         \
    template QJsonObject difference<T>(const T &, const T &);

APPUI_JSON(Exhibit)
APPUI_JSON(Propos)
APPUI_JSON(Event)
APPUI_JSON(Party)
APPUI_JSON(Step)
APPUI_JSON(LetterEdit)
APPUI_JSON(Profile)
APPUI_JSON(Authority)
APPUI_JSON(ExportRecord)
APPUI_JSON(DossierHeading)

#undef APPUI_JSON

QByteArray canonical(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace appui
