// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/traces_p.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace appui::content {

QString postId(const QString &url)
{
    static const QStringList carriers{u"v"_s, u"lc"_s, u"story_fbid"_s, u"fbid"_s, u"comment_id"_s, u"post"_s, u"p"_s, u"id"_s};
    const QUrl address(url);
    if (!address.isValid() || address.host().isEmpty())
        return {};
    QStringList ids;
    const QUrlQuery query(address);
    for (const QString &carrier : carriers)
        if (query.hasQueryItem(carrier))
            ids << carrier + u'=' + query.queryItemValue(carrier, QUrl::FullyDecoded);
    if (!ids.isEmpty())
        return ids.join(u", "_s);
    const QStringList path = address.path().split(u'/', Qt::SkipEmptyParts);
    return path.size() > 1 ? path.last() : QString();
}

QList<Hop> hops(const QString &received)
{
    static const QRegularExpression candidate(u"[0-9A-Fa-f:.]*[0-9A-Fa-f][:.][0-9A-Fa-f:.]+"_s);
    QList<Hop> all;
    for (const QString &line : received.split(u'\n', Qt::SkipEmptyParts)) {
        Hop hop{.header = line};
        for (auto matches = candidate.globalMatch(QString(line).remove("IPv6:"_L1, Qt::CaseInsensitive)); matches.hasNext();) {
            const QString text = matches.next().captured();
            const bool whole = text.count(u'.') == 3 || text.count(u':') >= 2;
            if (whole && !text.contains(u"::."_s) && !QHostAddress(text).isNull() && !hop.addresses.contains(text))
                hop.addresses << text;
        }
        all << hop;
    }
    return all;
}

} // namespace appui::content
