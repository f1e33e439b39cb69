// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QSize>

class QImage;
class QIODevice;

/**
 * Pictures made of an original, to be looked at or printed. They are derived, never proof. Every function reads a device with
 * random access from wherever it stands, in bounded memory but for the picture itself, and may run on any thread with a device
 * of its own. The same bytes always give the same picture.
 */
namespace appui {

/** What wholePicture() will give. */
struct PictureForm
{
    QSize pixels;
    bool hasOpacity = false;
    QByteArray profile; ///< ICC, of RGB colours; empty: none, or not of these colours
};

/** From the headers of an image file alone. Fails with BadEvidence when there is no picture to be had from it. */
Result<PictureForm> pictureForm(QIODevice &device);

/**
 * Every pixel of an image file as it is stored, before EXIF orientation (HEIC and AVIF: upright, as their format wants it);
 * of an animated one, the first frame. Fails with BadEvidence.
 */
Result<QImage> wholePicture(QIODevice &device);

/**
 * For a screen: upright, in sRGB, no larger than `box` (empty: as large as it is). An image file, or a film's first still.
 * Fails with BadEvidence, or with Unsupported for what is no image and no film.
 */
Result<QImage> screenPicture(QIODevice &device, const QSize &box = {});

/**
 * Up to `count` stills of a film, upright and no larger than `box` (empty: as large as they are), by their time from its start
 * in milliseconds: each from the middle of an equal part, or a little before it where the film is heavy to decode. Fewer
 * when the film has fewer frames. Fails with BadEvidence when nothing can be decoded, with Cancelled.
 */
Result<QMap<qint64, QImage>> stills(QIODevice &device, int count, const QSize &box = {}, const Progress &progress = {});

/** Whether the pages of a PDF can be drawn: what draws them would follow a damaged one, or one made for that, without end. */
bool hasSoundPages(QIODevice &pdf);

} // namespace appui
