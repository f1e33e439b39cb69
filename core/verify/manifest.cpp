// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/manifest_p.h"

#include "dossier/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Reads values of a kind that must be theirs; remembers the first that is not. */
class Values
{
public:
    QString text(const QJsonObject &object, QLatin1StringView key, bool required = true)
    {
        const QJsonValue value = object.value(key);
        require(value.isString() || (!required && value.isUndefined()), key);
        return value.toString();
    }
    qint64 number(const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        const double read = value.toDouble(-1);
        require(value.isDouble() && read >= 0 && read == double(value.toInteger(-1)), key);
        return value.toInteger();
    }
    bool flag(const QJsonObject &object, QLatin1StringView key)
    {
        require(object.value(key).isBool(), key);
        return object.value(key).toBool();
    }
    Digest digest(const QJsonValue &value, QLatin1StringView key)
    {
        static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
        require(form.match(value.toString()).hasMatch(), key);
        return QByteArray::fromHex(value.toString().toLatin1());
    }
    QJsonArray list(const QJsonObject &object, QLatin1StringView key)
    {
        require(object.value(key).isArray(), key);
        return object.value(key).toArray();
    }
    void require(bool right, QLatin1StringView key)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = key;
    }
    QString wrong() const { return m_wrong; }

private:
    QString m_wrong;
};

std::optional<Manifest::Token> tokenOf(const QJsonObject &object, Values &values)
{
    if (!object.contains("timestamp"_L1))
        return {};
    const QJsonObject stamp = object.value("timestamp"_L1).toObject();
    const Manifest::Token token{.time = QDateTime::fromString(values.text(stamp, "time"_L1), Qt::ISODate),
                                .authority = values.text(stamp, "authority"_L1),
                                .policy = values.text(stamp, "policy"_L1),
                                .serial = values.text(stamp, "serial"_L1),
                                .exercise = values.flag(stamp, "exercise"_L1),
                                .file = values.text(stamp, "token_file"_L1, false)};
    values.require(token.time.isValid(), "time"_L1);
    return token;
}

Manifest::Piece pieceOf(const QJsonObject &object, Values &values)
{
    const qint64 number = values.number(object, "number"_L1);
    values.require(number <= std::numeric_limits<int>::max(), "number"_L1);
    Manifest::Piece piece{.number = int(number),
                          .digest = values.digest(object.value("sha256"_L1), "sha256"_L1),
                          .included = values.flag(object, "included"_L1)};
    if (!piece.included)
        return piece;
    const QString title = values.text(object, "title"_L1);
    piece.fileName = values.text(object, "file_name"_L1);
    piece.name = title.isEmpty() ? piece.fileName : title;
    piece.mediaType = values.text(object, "media_type"_L1);
    piece.size = values.number(object, "size"_L1);
    for (const QJsonValue image : values.list(object, "images"_L1))
        piece.images << values.digest(image, "images"_L1);
    piece.isShown = !object.contains("shown"_L1) || values.flag(object, "shown"_L1);
    piece.attachment = values.text(object, "attachment"_L1, false);
    piece.token = tokenOf(object, values);
    return piece;
}

void readHead(const QJsonObject &head, Manifest &manifest, Values &values)
{
    manifest.headEntry = values.number(head, "entry"_L1);
    manifest.head = values.digest(head.value("sha256"_L1), "sha256"_L1);
    manifest.headToken = tokenOf(head, values);
    if (!manifest.headToken)
        return;
    const QJsonObject stamp = head.value("timestamp"_L1).toObject();
    manifest.stampedEntry = values.number(stamp, "entry"_L1);
    manifest.stampedHead = values.digest(stamp.value("sha256"_L1), "sha256"_L1);
    const bool isHead = manifest.stampedEntry == manifest.headEntry;
    values.require(manifest.stampedEntry <= manifest.headEntry && isHead == (manifest.stampedHead == manifest.head), "head"_L1);
}

void checkUnique(const Manifest &manifest, Values &values)
{
    QSet<int> numbers;
    QSet<QString> names;
    const auto name = [&](const QString &file) {
        values.require(file.isEmpty() || !names.contains(file), "attachment"_L1);
        names.insert(file);
    };
    for (const Manifest::Piece &piece : manifest.pieces) {
        values.require(piece.number > 0 && !numbers.contains(piece.number), "number"_L1);
        numbers.insert(piece.number);
        name(piece.attachment);
    }
    for (const Manifest::Listed &file : manifest.files) {
        values.require(!file.name.isEmpty(), "name"_L1);
        name(file.name);
    }
}

} // namespace

Result<Manifest> readManifest(const QByteArray &json)
{
    const QString formatStart = u"appui-manifest-"_s;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    const QString format = object.value("format"_L1).toString();
    if (format.startsWith(formatStart) && format != formatStart + u'1')
        return fail(Error::Code::NewerFormat,
                    QCoreApplication::translate("verify", "This PDF was made by a newer version of the program."), format);

    Values values;
    values.require(format == formatStart + u'1', "format"_L1);
    values.require(document.toJson(QJsonDocument::Indented) == json,
                   "form"_L1); // of a key given twice, readers take different ones
    const auto recipient = recipientFromToken(values.text(object, "recipient"_L1));
    values.require(bool(recipient), "recipient"_L1);
    Manifest manifest{.recipient = recipient ? *recipient : Recipient::Procureur,
                      .zone = QTimeZone(values.text(object, "time_zone"_L1).toUtf8()),
                      .made = QDateTime::fromString(values.text(object, "made"_L1), Qt::ISODateWithMs)};
    values.require(manifest.zone.isValid(), "time_zone"_L1);
    values.require(manifest.made.isValid(), "made"_L1);
    manifest.program = values.text(object, "program"_L1, false);
    manifest.layout = object.contains("layout"_L1) ? values.number(object, "layout"_L1) : 0;
    manifest.libraries = values.text(object, "libraries"_L1, false);
    readHead(object.value("head"_L1).toObject(), manifest, values);
    for (const QJsonValue each : values.list(object, "exhibits"_L1))
        manifest.pieces << pieceOf(each.toObject(), values);
    for (const QJsonValue each : values.list(object, "files"_L1)) {
        const QJsonObject file = each.toObject();
        manifest.files << Manifest::Listed{.name = values.text(file, "name"_L1),
                                           .digest = values.digest(file.value("sha256"_L1), "sha256"_L1),
                                           .size = values.number(file, "size"_L1)};
    }
    checkUnique(manifest, values);
    if (!values.wrong().isEmpty())
        return fail(Error::Code::Corrupt,
                    QCoreApplication::translate("verify", "The manifest, the list of all that the PDF holds, is damaged."),
                    values.wrong());
    return manifest;
}

} // namespace appui
