// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/showndate_p.h"
#include "reading/textline_p.h"

namespace appui {

/** A line of a capture, cleared of what is no text, and what it seems to be. */
struct Passage
{
    enum class Kind {
        Words,
        Date,    ///< a date or an hour, and nothing else
        Actions, ///< "J'aime  Répondre", perhaps with a date
        Counters ///< icons with numbers, or nothing legible
    };
    Kind kind = Kind::Words;
    TextLine line;
    QString text;
    std::optional<ShownDate> date; ///< at its end
    bool hasUnreadSign = false;

    QRectF box() const { return line.box(); }
    double height() const { return line.height(); }
};

/** The lines that hold something, from top to bottom. An hour that stands apart at the end of a line is a passage of its own. */
QList<Passage> passagesOf(const QList<TextLine> &lines);

} // namespace appui
