// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/exhibitneeds.h"

#include "dossier/dossier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

bool isPhotograph(const Exhibit &exhibit)
{
    return exhibit.mediaType == u"image/heic" || exhibit.facts.contains(u"device.make"_s);
}

} // namespace

bool isCapture(const Exhibit &exhibit)
{
    return exhibit.mediaType.startsWith(u"image/") && !isPhotograph(exhibit);
}

bool saysWhen(const Exhibit &exhibit)
{
    static const QStringList dates{u"taken.at"_s, u"mail.date"_s, u"media.created"_s};
    return !exhibit.seen.isEmpty() ||
           std::any_of(dates.begin(), dates.end(), [&](const QString &date) { return exhibit.facts.contains(date); });
}

bool lacksAddress(const Exhibit &exhibit, bool published)
{
    return published && exhibit.url.isEmpty() && (!exhibit.platform.isEmpty() || isCapture(exhibit));
}

bool lacksOrigin(const Exhibit &exhibit)
{
    return isCapture(exhibit) && exhibit.url.isEmpty() && !saysWhen(exhibit);
}

} // namespace appui
