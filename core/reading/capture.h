// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "dossier/partialdate.h"

#include <QRectF>
#include <QStringList>

class QIODevice;

namespace appui {

/** The program that reads the text of pictures: tesseract, where the person has it. Never required. */
struct Reader
{
    QString program;  ///< its path; empty when there is none
    QString language; ///< "fra", else "eng"; empty when it has neither
    bool isAvailable() const { return !program.isEmpty() && !language.isEmpty(); }
};

/** Looks for it in `folders`, or on the PATH when none is given, and asks which languages it has: not for the GUI thread. */
Reader findReader(const QStringList &folders = {});

/** What seems to be one publication in a capture: a proposal, for the person to confirm. What was not found is empty. */
struct Post
{
    QString account;   ///< the handle, with its @; the displayed name where no handle is shown
    QString name;      ///< the displayed name
    PartialDate date;  ///< Displayed; only when the capture gives at least the day, month and year
    QString shownDate; ///< as displayed: "5 nov. 2026 à 10:26", "il y a 2 h", "17:00"
    QString words;
    QRectF region; ///< in fractions of the upright picture's width and height; holds author, words and date
    /** A sign among the words could not be read, an emoji perhaps, and was left out. Others may have gone unseen. */
    bool hasUnreadSign = false;
    /** It runs into the edge of the picture: its words may go on, or be badly read. */
    bool isCut = false;
};

struct CaptureReading
{
    QString text; ///< all that was read, line by line, for searching
    QList<Post> posts;
};

/**
 * Reads a picture (upright by its own EXIF orientation) with an outside program, which gets the pixels through a pipe: nothing is
 * written to the disk. For a worker thread: takes about one second per screen, `progress` counts rows of the picture.
 * Fails with NotFound when the reader is not available, Unsupported when the original is no picture that can be decoded or is too
 * large, TimedOut when the program takes too long (it is ended), Io when it fails, and Cancelled.
 */
Result<CaptureReading> readCapture(QIODevice &original, const QString &mediaType, const Reader &reader,
                                   const Progress &progress = {});

} // namespace appui
