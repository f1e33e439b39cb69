// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/picture.h"

#include <QImage>
#include <QtPlugin>

namespace appui {

class EvidenceFile;
struct Examination;

/** What a container of moving pictures and sounds holds. */
enum class Tracks { None, Sound, Film };

/** The principal image of a HEIF file (HEIC, AVIF); sizes and pixels are upright, as the format's own transformations say. */
class HeifImage
{
public:
    virtual ~HeifImage() = default;

    virtual PictureForm form() const = 0;
    /** The TIFF structure of its EXIF data; empty when there is none. */
    virtual QByteArray exif() const = 0;
    /** How many images the file shows, without thumbnails and tiles. */
    virtual int imageCount() const = 0;
    /** Null when it can't be decoded. */
    virtual QImage decode() const = 0;
};

/**
 * Films, sounds and HEIC pictures, read by FFmpeg and libheif. These bring a hundred libraries along, which would double the time
 * that the program takes to start; so they lie in a module of their own, loaded when the first such file is met.
 */
class Codecs
{
public:
    /** Safe on any thread. Fails with Unsupported when this installation lacks the module. */
    static Result<const Codecs *> loaded();

    virtual ~Codecs() = default;

    /** Adds to `examination`, whose media type is known, what the file says of itself: facts and the remark "has-position". */
    virtual Tracks readFilm(EvidenceFile &file, Examination &examination) const = 0;
    /** stills() of picture.h, for a film whose type is known; empty when nothing can be decoded. */
    virtual Result<QMap<qint64, QImage>> filmStills(EvidenceFile &file, const QString &mediaType, int count, const QSize &box,
                                                    const Progress &progress) const = 0;
    /** Reads the file's structure; null when that fails. `file` must outlive the image. */
    virtual std::unique_ptr<HeifImage> openHeif(EvidenceFile &file) const = 0;
};

} // namespace appui

Q_DECLARE_INTERFACE(appui::Codecs, "fr.alappui.Codecs")
