// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"

#include "dossier/jsonfields_p.h"
#include "dossier/tokens_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

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
