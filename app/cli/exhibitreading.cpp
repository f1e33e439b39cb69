// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exhibitreading.h"

#include "listing.h"
#include "reading/address.h"
#include "reading/capture.h"
#include "reading/filename.h"
#include "store/dossierstore.h"
#include "terminal.h"
#include "words.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

QJsonObject jsonOf(const UrlReading &address)
{
    return {{u"platform"_s, address.platform},
            {u"account"_s, address.account},
            {u"post_id"_s, address.postId},
            {u"is_home_page"_s, address.isHomePage}};
}

QJsonObject jsonOf(const Post &post)
{
    const QRectF &region = post.region;
    return {{u"account"_s, post.account},
            {u"name"_s, post.name},
            {u"date"_s, dateJson(post.date)},
            {u"shown_date"_s, post.shownDate},
            {u"words"_s, post.words},
            {u"region"_s, QJsonArray{region.x(), region.y(), region.width(), region.height()}},
            {u"has_unread_sign"_s, post.hasUnreadSign},
            {u"is_cut"_s, post.isCut}};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString sheetOf(const UrlReading &address)
{
    return joined({address.platform, address.account, address.postId,
                   address.isHomePage ? Words::tr("the site's own page, not a publication") : QString()});
}

QString sheetOf(const Post &post)
{
    const QString when = post.date.isEmpty() ? post.shownDate : post.date.value();
    return joined({post.account, when, u"« %1 »"_s.arg(post.words),
                   post.hasUnreadSign ? Words::tr("a sign could not be read") : QString(),
                   post.isCut ? Words::tr("cut by the picture's edge") : QString()});
}

Result<CaptureReading> readOriginal(const DossierStore &store, const Exhibit &exhibit, Terminal &terminal)
{
    const auto original = store.original(exhibit.digest);
    if (!original)
        return fail(original);
    return readCapture(**original, exhibit.mediaType, findReader(), terminal.progress(Words::tr("Reading")));
}

} // namespace

Result<void> sayReading(const DossierStore &store, const Exhibit &exhibit, bool asJson, Terminal &terminal)
{
    const UrlReading address = readUrl(exhibit.url);
    const PartialDate made = dateOfFileName(exhibit.fileName);
    const auto capture = readOriginal(store, exhibit, terminal);
    if (!capture && capture.error().code == Error::Code::Cancelled)
        return fail(capture);
    const QString problem = capture ? QString() : capture.error().message;
    const CaptureReading read = capture.value_or(CaptureReading());
    if (asJson) {
        QJsonArray posts;
        for (const Post &post : read.posts)
            posts.append(jsonOf(post));
        terminal.say(QJsonObject{{u"address"_s, jsonOf(address)},
                                 {u"name_date"_s, dateJson(made)},
                                 {u"posts"_s, posts},
                                 {u"text"_s, read.text},
                                 {u"problem"_s, problem}});
        return {};
    }
    if (!exhibit.url.isEmpty())
        terminal.say(Words::tr("The address seems to tell: %1").arg(sheetOf(address)));
    if (!made.isEmpty())
        terminal.say(Words::tr("By its name, the file is of: %1").arg(made.value()));
    if (!problem.isEmpty())
        terminal.warn(problem);
    else
        terminal.say(Words::tr("Publications that the picture seems to show: %1").arg(read.posts.size()));
    for (const Post &post : read.posts)
        terminal.say(u"    "_s + sheetOf(post));
    return {};
}

} // namespace appui::cli
