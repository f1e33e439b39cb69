// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "base/progress.h"
#include "report/paper.h"
#include "verify/attachedfiles_p.h"
#include "verify/drawnpage_p.h"
#include "verify/drawntext_p.h"
#include "verify/fileslice_p.h"
#include "verify/likeness_p.h"
#include "verify/tags_p.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace appui {

/**
 * A PDF as qpdf reads it, mending nothing. Streams are read where they lie; only what a page's own text needs is held in memory.
 * Everything that throws is caught here. Objects are called by their numbers.
 */
class ExportedPdf
{
public:
    /** The first `size` bytes of the file at `path`. Fails with Corrupt, or Unsupported when it is encrypted. */
    static Result<std::unique_ptr<ExportedPdf>> open(const QString &path, qint64 size);
    ~ExportedPdf();

    /** A page: the images of exhibits that it draws, in order, and what the program never puts on one. */
    struct Page
    {
        struct Image
        {
            int object = 0;
            QSize pixels; ///< as stored
            DrawnImage drawn;
        };
        QList<Image> images;
        QStringList foreign;
        QList<QByteArray> marks; ///< the types of those that it draws, by number
        bool hasLanes = false;
        QStringList unknown; ///< what its fonts and emoji draw otherwise than the program's own
        Digest digest;       ///< of all that it draws but the images
    };
    /** The field for the document's timestamp. */
    struct Field
    {
        int number = 0;
        int value = 0; ///< 0: not signed
        bool alone = false;
    };
    struct Content
    {
        AttachedFiles attached;
        QList<Page> pages;
        QList<int> pictures; ///< the images that its pages name, however they draw them
        qint64 drawn = 0;    ///< bytes in which the pages are drawn, those that they share counted for each
        Tags tags;
        bool hasTags = false;  ///< else the document has no shape that they could be read from
        QStringList foreign;   ///< parts of the document that the program never writes
        QStringList forbidden; ///< those that none of its versions does
        bool isForeign() const { return !foreign.isEmpty() || !forbidden.isEmpty(); }
        Field field;
        QString title; ///< as its metadata say, and below
        QString author;
        QDateTime made;
        bool metadataAgree = false; ///< the XMP packet is what the program writes for title, author, subject and date
    };
    /** Fails with Cancelled when `progress` asked to stop. */
    Result<Content> content(const Progress &progress);

    /** The text that a page draws, from 0. */
    QList<DrawnGlyph> text(qsizetype page);

    /** As a manifest gives it (report/MANIFEST.md); read once. */
    Result<Digest> imageDigest(int image);
    /** Whether an image stands there as a JPEG. */
    bool isJpeg(int image);
    /** The bytes of an image as they stand in the file. */
    std::unique_ptr<QIODevice> imageFile(int image);
    /** How far the image is what `figure` gives when it is drawn from `original`; of a JPEG and a PNG, exactly or not at all. */
    Likeness compare(int image, const paper::Figure &figure, const std::function<std::unique_ptr<QIODevice>()> &original);

    /** How far the image, a JPEG, is `still`, which another decoder may have drawn. */
    Likeness compare(int image, const QImage &still);

    /** What qpdf had to say of the file so far; a file of ours gives it no cause. */
    QStringList complaints();

private:
    struct Private;
    explicit ExportedPdf(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace appui
