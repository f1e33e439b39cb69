// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/address.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

static void registerResources()
{
    Q_INIT_RESOURCE(reading);
}

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** A network, or a shape that addresses of several have. */
struct Site
{
    QString name;
    QStringList hosts;
    QList<QRegularExpression> patterns;
    QStringList reserved;
    bool at = false;
};

struct Sites
{
    QList<Site> known;
    QList<Site> anywhere;
    QStringList secondLevel;
};

QStringList texts(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

QList<Site> readSites(const QJsonValue &json)
{
    QList<Site> sites;
    for (const QJsonValue each : json.toArray()) {
        Site site{each["name"_L1].toString(), texts(each["hosts"_L1]), {}, texts(each["reserved"_L1]), each["at"_L1].toBool()};
        for (const QString &pattern : texts(each["patterns"_L1]))
            site.patterns.append(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
        sites.append(site);
    }
    return sites;
}

const Sites &sites()
{
    static const Sites all = [] {
        registerResources();
        QFile file(u":/reading/platforms.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
        return Sites{readSites(json["platforms"_L1]), readSites(json["anywhere"_L1]), texts(json["second_level"_L1])};
    }();
    return all;
}

bool isAt(const QString &host, const Site &site)
{
    return std::ranges::any_of(site.hosts, [&](const QString &its) { return host == its || host.endsWith(u'.' + its); });
}

/** "forum.blog.co.uk" -> "blog.co.uk" */
QString registrableName(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    const bool isNumeric = labels.last().front().isDigit();
    if (labels.size() < 3 || isNumeric)
        return host;
    const bool isLong = labels.last().size() == 2 && sites().secondLevel.contains(labels[labels.size() - 2]);
    return labels.mid(labels.size() - (isLong ? 3 : 2)).join(u'.');
}

/** False when no pattern fits. */
bool readPath(const QString &path, const Site &site, UrlReading &reading)
{
    const QString first = path.section(u'/', 1, 1).section(u'?', 0, 0).toLower();
    for (const QRegularExpression &pattern : site.patterns) {
        const auto match = pattern.match(path);
        if (!match.hasMatch())
            continue;
        if (match.capturedStart(u"account"_s) == 1 && site.reserved.contains(first))
            continue;
        const QString account = match.captured(u"account"_s);
        reading.account = site.at && !account.isEmpty() && !account.startsWith(u'@') ? u'@' + account : account;
        reading.postId = match.captured(u"post"_s);
        return true;
    }
    return false;
}

/** "/", "/home", "/fr/" */
bool isOwnPage(const QString &path, const QStringList &reserved)
{
    static const QRegularExpression bare(u"^/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return bare.match(path).hasMatch() || reserved.contains(path.section(u'/', 0, -1, QString::SectionSkipEmpty).toLower());
}

} // namespace

UrlReading readUrl(const QString &address)
{
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed);
    const QString host = url.host().toLower();
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || !host.contains(u'.') || host.endsWith(u'.'))
        return {};
    const QString query = url.query(QUrl::FullyDecoded);
    const QString path = url.path(QUrl::FullyDecoded) + (query.isEmpty() ? QString() : u'?' + query);

    UrlReading reading;
    const auto known = std::ranges::find_if(sites().known, [&](const Site &site) { return isAt(host, site); });
    if (known != sites().known.end()) {
        reading.platform = known->name;
        reading.isHomePage = !readPath(path, *known, reading) && isOwnPage(path, known->reserved);
        return reading;
    }
    reading.platform = registrableName(host);
    for (const Site &shape : sites().anywhere) {
        if (!readPath(path, shape, reading))
            continue;
        if (!shape.name.isEmpty())
            reading.platform = u"%1 (%2)"_s.arg(shape.name, host);
        return reading;
    }
    reading.isHomePage = isOwnPage(path, {});
    return reading;
}

} // namespace appui
