// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"
#include "intake/archive.h"
#include "intake/examination.h"
#include "intake/picture.h"
#include "intake/piecelog.h"

#include <QBuffer>

namespace appui::test::fuzz {

void archive(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto reader = ArchiveReader::open(device);
    if (!reader)
        return;
    for (;;) {
        const auto member = (*reader)->next();
        if (!member || !*member)
            return;
        demand(!(*member)->path.isEmpty());
        QBuffer copy;
        copy.open(QIODevice::WriteOnly);
        if ((*reader)->copyTo(copy))
            demand(copy.size() <= (*member)->size);
    }
}

void evidence(const QByteArray &bytes)
{
    constexpr qsizetype longestFact = 20'001;
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto examination = examine(device, QStringLiteral("IMG-20261105-WA0001.jpg"));
    demand(examination.has_value() == !bytes.isEmpty());
    if (!examination)
        return;
    demand(device.pos() == 0);
    for (const QString &fact : examination->facts)
        demand(fact.size() <= longestFact);
    for (const QString &remark : examination->remarks)
        demand(remarkSentence(remark) != remark);
    if (contentKind(examination->mediaType) == ContentKind::Picture)
        static_cast<void>(pictureForm(device));
}

void mail(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto text = readMail(device);
    if (!text)
        return;
    for (const QString &attachment : text->attachments)
        demand(mailAttachment(attachment).size >= 0);
}

void pieceLog(const QByteArray &bytes)
{
    const auto log = readPieceLog(bytes);
    if (!log)
        return;
    for (const LogRow &row : log->rows)
        demand(row.line > 1 && !row.fileName.isEmpty());
    for (const LogProblem &problem : log->problems)
        demand(!problem.message.isEmpty());
}

} // namespace appui::test::fuzz
