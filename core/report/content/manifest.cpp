// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"
#include "journal/journal.h"
#include "report/content/attachments_p.h"
#include "report/content/prose_p.h"
#include "report/typesetter.h"

#include "dossier/json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

QString hex(const Digest &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject stampOf(const Stamped &stamped, const QString &fileName, const Copy &copy)
{
    QJsonObject object{{u"time"_s, stamped.facts.when.toUTC().toString(Qt::ISODate)},
                       {u"authority"_s, stamped.facts.authority},
                       {u"policy"_s, stamped.facts.policy},
                       {u"serial"_s, stamped.facts.serial},
                       {u"exercise"_s, stamped.facts.exercise}};
    if (copy.withOriginals)
        object.insert(u"token_file"_s, fileName);
    return object;
}

using Images = QHash<QString, QJsonArray>; // by the anchor of the heading above them

/** Marks of the figures, digests of the stills that were made. */
Images imagesOn(const QList<paper::Block> &blocks)
{
    Images images;
    QString anchor;
    for (const paper::Block &block : blocks) {
        if (const auto *heading = std::get_if<paper::Heading>(&block);
            heading && (heading->newPage || !heading->anchor.isEmpty()))
            anchor = heading->anchor;
        if (const auto *figure = std::get_if<paper::Figure>(&block))
            images[anchor] << QString::fromLatin1(paper::imageMark(figure->original, figure->page));
        if (const auto *sheet = std::get_if<paper::Stills>(&block))
            for (const paper::Stills::Still &still : sheet->stills)
                images[anchor] << hex(sha256(still.jpeg));
    }
    return images;
}

bool isMadeOfImages(const Exhibit &exhibit)
{
    switch (contentKind(exhibit.mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
    case ContentKind::Picture:
    case ContentKind::Pdf:
    case ContentKind::Film:
        return true;
    default:
        return false;
    }
}

QJsonObject described(const Exhibit &exhibit, const Copy &copy, const Images &images)
{
    QJsonObject object{{u"number"_s, exhibit.number},
                       {u"sha256"_s, hex(exhibit.digest)},
                       {u"included"_s, true},
                       {u"title"_s, exhibit.title},
                       {u"file_name"_s, exhibit.fileName},
                       {u"media_type"_s, exhibit.mediaType},
                       {u"size"_s, exhibit.size},
                       {u"images"_s, images.value(exhibitAnchor(exhibit.number))}};
    if (isMadeOfImages(exhibit) && images.value(exhibitAnchor(exhibit.number)).isEmpty())
        object.insert(u"shown"_s, false);
    if (copy.attaches(exhibit))
        object.insert(u"attachment"_s, attachmentName(exhibit));
    if (copy.stamps.contains(exhibit.digest))
        object.insert(u"timestamp"_s, stampOf(copy.stamps[exhibit.digest], tokenName(exhibit), copy));
    return object;
}

QJsonObject bare(const Exhibit &exhibit)
{
    QJsonObject object{{u"number"_s, exhibit.number}, {u"sha256"_s, hex(exhibit.digest)}, {u"included"_s, false}};
    if (exhibit.removed)
        object.insert(u"removed"_s, true);
    return object;
}

QJsonObject headOf(const Copy &copy)
{
    QJsonObject head{{u"entry"_s, copy.head.number}, {u"sha256"_s, hex(copy.head.hash)}};
    if (copy.headStamp) {
        QJsonObject stamp = stampOf(*copy.headStamp, headTokenName, copy);
        stamp.insert(u"entry"_s, copy.headStamp->stamp.entry);
        stamp.insert(u"sha256"_s, hex(copy.headStamp->stamp.imprint));
        head.insert(u"timestamp"_s, stamp);
    }
    return head;
}

QJsonArray listed(const QList<paper::Attachment> &files)
{
    QJsonArray list;
    for (const paper::Attachment &file : files)
        if (file.original.isEmpty())
            list << QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, hex(sha256(file.bytes))}, {u"size"_s, file.size}};
    return list;
}

} // namespace

QByteArray manifest(const Copy &copy, const QList<paper::Block> &blocks, const QList<paper::Attachment> &files)
{
    std::vector<const Exhibit *> all;
    for (const auto *list : {&copy.exhibits, &copy.withheld, &copy.removed})
        all.insert(all.end(), list->begin(), list->end());
    std::sort(all.begin(), all.end(), [](auto *a, auto *b) { return a->number < b->number; });
    const Images images = imagesOn(blocks);
    QJsonArray exhibits;
    for (const Exhibit *exhibit : all)
        exhibits << (copy.holds(*exhibit) ? described(*exhibit, copy, images) : bare(*exhibit));
    const QJsonObject manifest{{u"format"_s, u"appui-manifest-1"_s},
                               {u"dossier"_s, copy.dossier.heading.id},
                               {u"time_zone"_s, copy.dossier.heading.timeZone},
                               {u"recipient"_s, toToken(copy.recipient)},
                               {u"made"_s, copy.made.toUTC().toString(Qt::ISODateWithMs)},
                               {u"program"_s, programVersion()},
                               {u"layout"_s, paper::layoutVersion},
                               {u"libraries"_s, paper::drawingLibraries()},
                               {u"head"_s, headOf(copy)},
                               {u"exhibits"_s, exhibits},
                               {u"files"_s, listed(files)}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

} // namespace appui::content
