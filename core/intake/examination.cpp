// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"

#include "intake/evidencefile_p.h"
#include "intake/family_p.h"
#include "intake/mediatype_p.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace appui {

namespace {

struct Family
{
    QLatin1String mediaType;
    ContentKind kind;
    void (*examine)(EvidenceFile &, Examination &);
};

constexpr Family families[] = {
    {QLatin1String("image/png"), ContentKind::Png, examinePng},
    {QLatin1String("image/jpeg"), ContentKind::Jpeg, examineJpeg},
    {QLatin1String("application/pdf"), ContentKind::Pdf, examinePdf},
    {QLatin1String("message/rfc822"), ContentKind::Mail, examineMail},
    {QLatin1String("text/plain"), ContentKind::Text, examineText},
    {QLatin1String("image/heic"), ContentKind::Picture, examineHeif},
    {QLatin1String("image/heif"), ContentKind::Picture, examineHeif},
    {QLatin1String("image/avif"), ContentKind::Picture, examineHeif},
    {QLatin1String("image/webp"), ContentKind::Picture, examineWebp},
    {QLatin1String("video/mp4"), ContentKind::Film, examineMedia},
    {QLatin1String("video/quicktime"), ContentKind::Film, examineMedia},
    {QLatin1String("video/3gpp"), ContentKind::Film, examineMedia},
    {QLatin1String("video/webm"), ContentKind::Film, examineMedia},
    {QLatin1String("video/x-matroska"), ContentKind::Film, examineMedia},
    {QLatin1String("video/ogg"), ContentKind::Film, examineMedia},
    {QLatin1String("video/x-msvideo"), ContentKind::Film, examineMedia},
    {QLatin1String("video/mpeg"), ContentKind::Film, examineMedia},
    {QLatin1String("video/x-ms-asf"), ContentKind::Film, examineMedia},
    {QLatin1String("application/zip"), ContentKind::Archive, examineArchive},
    {QLatin1String("audio/mp4"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/ogg"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/mpeg"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/aac"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/AMR"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/flac"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/wav"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/webm"), ContentKind::Sound, examineMedia},
    {QLatin1String("audio/3gpp"), ContentKind::Sound, examineMedia},
};

const Family *familyOf(const QString &mediaType)
{
    const auto *found = std::ranges::find(families, mediaType, &Family::mediaType);
    return found == std::end(families) ? nullptr : found;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(examination)
};

/** Facts are journalled and printed: a hostile header must not make them long. */
void shortenFacts(Examination &examination)
{
    constexpr qsizetype longest = 20'000;
    for (QString &value : examination.facts) {
        if (value.size() > longest)
            value = value.left(longest) + u'…';
    }
}

} // namespace

Result<Examination> examine(QIODevice &device, const QString &fileName)
{
    constexpr qint64 headSize = 64LL * 1024;
    EvidenceFile file(device);
    if (file.size() == 0)
        return fail(Error::Code::BadEvidence, Words::tr("This file is empty: there is nothing in it to keep."));

    Examination examination;
    examination.mediaType = mediaTypeOf(file.head(headSize));
    const Family *family = familyOf(examination.mediaType);
    if (family != nullptr) {
        examination.kind = family->kind;
        family->examine(file, examination);
    }
    if (file.hasFailed() || !device.seek(0))
        return fail(Error::Code::Io, Words::tr("This file could not be read to its end."), file.failure());

    noteMessenger(fileName, examination);
    shortenFacts(examination);
    if (!nameFits(fileName, examination.mediaType))
        examination.remarks.append(QStringLiteral("name-differs"));
    return examination;
}

ContentKind contentKind(const QString &mediaType)
{
    const Family *family = familyOf(mediaType);
    return family == nullptr ? ContentKind::Other : family->kind;
}

QString remarkSentence(const QString &code)
{
    static constexpr std::pair<QLatin1String, const char *> sentences[] = {
        {QLatin1String("name-differs"),
         QT_TRANSLATE_NOOP("examination",
                           "The name of this file announces another type than what it holds; its content counts.")},
        {QLatin1String("has-position"),
         QT_TRANSLATE_NOOP("examination", "This file tells the place where it was made (GPS position).")},
        {QLatin1String("broken"),
         QT_TRANSLATE_NOOP("examination", "This file is damaged; it is kept as it is, but can't be shown whole.")},
        {QLatin1String("repaired"),
         QT_TRANSLATE_NOOP("examination", "The index of this PDF was damaged and had to be rebuilt; a page may be missing.")},
        {QLatin1String("unfinished"),
         QT_TRANSLATE_NOOP("examination", "This mail stops before the end it announces; an attachment may be missing.")},
        {QLatin1String("looks-reencoded"),
         QT_TRANSLATE_NOOP("examination",
                           "This file looks as if a messenger had coded it again: if you can, add the original too, "
                           "taken from the device by cable.")},
        {QLatin1String("not-read"),
         QT_TRANSLATE_NOOP("examination",
                           "What this file says of itself was not read: this installation lacks the part that reads films, "
                           "sounds and HEIC pictures.")},
        {QLatin1String("too-long"), QT_TRANSLATE_NOOP("examination", "This file is too long to be shown; it is kept whole.")},
    };
    const auto *found = std::ranges::find(sentences, code, [](const auto &entry) { return entry.first; });
    return found == std::end(sentences) ? code : Words::tr(found->second);
}

bool acceptImageSize(quint32 width, quint32 height, Examination &examination, int bytesPerPixel)
{
    constexpr quint64 mostBytes = 1'200'000'000; // of the image decoded
    if (width == 0 || height == 0) {
        examination.defect = damaged();
        return false;
    }
    examination.facts.insert(QStringLiteral("image.width"), QString::number(width));
    examination.facts.insert(QStringLiteral("image.height"), QString::number(height));
    if (quint64(width) * height <= mostBytes / quint64(bytesPerPixel))
        return true;
    examination.defect = Words::tr("This image announces %1 × %2 pixels: too many to be opened safely.").arg(width).arg(height);
    return false;
}

QString cutShort()
{
    return Words::tr("This file is cut short: its end is missing.");
}

QString damaged()
{
    return Words::tr("This file is damaged: it can't be read to its end.");
}

} // namespace appui
