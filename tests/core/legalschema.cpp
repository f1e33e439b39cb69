// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace appui;

namespace {

const QString folder = QStringLiteral(ALAPPUI_SOURCE_DIR "/resources/legal/");

QJsonObject read(const QString &name)
{
    return QJsonDocument::fromJson(test::contentOf(folder + name)).object();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("integer");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    default:
        return QStringLiteral("object");
    }
}

/** As much of JSON Schema as the catalogue's schemas use. Gives the first place that does not fit, or nothing. */
QString misfit(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    if (const QString ref = schema[u"$ref"].toString(); !ref.isEmpty()) {
        const QString name = ref.section(u'/', -1);
        return misfit(value, read(QStringLiteral("schema/common.json"))[u"$defs"][name].toObject(), place);
    }
    if (const QJsonArray kinds = schema[u"anyOf"].toArray(); !kinds.isEmpty()) {
        QString last;
        for (const QJsonValue kind : kinds) {
            last = misfit(value, kind.toObject(), place);
            if (last.isEmpty())
                return {};
        }
        return last;
    }
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        return place + QStringLiteral(": not one of the words");
    if (schema.contains(u"type") && schema[u"type"].toString() != typeOf(value))
        return place + QStringLiteral(": wrong type");
    const QJsonArray items = value.toArray();
    for (int i = 0; i < items.size(); ++i) {
        if (const QString found = misfit(items[i], schema[u"items"].toObject(), place + QStringLiteral("[%1]").arg(i));
            !found.isEmpty())
            return found;
    }
    const QJsonObject properties = schema[u"properties"].toObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = place + u'.' + it.key();
        if (!properties.contains(it.key()))
            return inner + QStringLiteral(": not in the schema");
        if (const QString found = misfit(it.value(), properties[it.key()].toObject(), inner); !found.isEmpty())
            return found;
    }
    for (const QJsonValue key : schema[u"required"].toArray()) {
        if (!object.contains(key.toString()))
            return place + u'.' + key.toString() + QStringLiteral(": missing");
    }
    return {};
}

/** Each thing of a schema explains itself. */
QString undocumented(const QJsonObject &schema, const QString &place)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        if (property[u"description"].toString().isEmpty() && !property.contains(u"$ref"))
            return place + u'.' + it.key();
        if (const QString found = undocumented(property, place + u'.' + it.key()); !found.isEmpty())
            return found;
    }
    return schema.contains(u"items") ? undocumented(schema[u"items"].toObject(), place) : QString();
}

} // namespace

TEST_CASE("Every file of the catalogue fits its schema, and every key is explained there", "[legal]")
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    REQUIRE(files.size() == 12);
    for (const QString &file : files) {
        const QJsonObject schema = read(QStringLiteral("schema/") + file);
        REQUIRE_FALSE(schema.isEmpty());
        CHECK(misfit(read(file), schema, file) == QString());
        CHECK(undocumented(schema, file) == QString());
    }
}

TEST_CASE("The schema check itself sees what does not fit", "[legal]")
{
    const QJsonObject schema = read(QStringLiteral("schema/meta.json"));
    QJsonObject meta = read(QStringLiteral("meta.json"));
    meta.insert(QStringLiteral("extra"), 1);
    CHECK(misfit(meta, schema, QStringLiteral("meta")) == u"meta.extra: not in the schema");
    meta.remove(QStringLiteral("extra"));
    meta.insert(QStringLiteral("format"), QStringLiteral("1"));
    CHECK(misfit(meta, schema, QStringLiteral("meta")) == u"meta.format: wrong type");
    meta.remove(QStringLiteral("format"));
    CHECK(misfit(meta, schema, QStringLiteral("meta")) == u"meta.format: missing");
}
