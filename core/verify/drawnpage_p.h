// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <optional>

namespace appui {

/** An image where it is drawn: points from the page's upper left corner, y downwards. */
struct DrawnImage
{
    QByteArray name;        ///< of the resource, without its slash
    QRectF frame;           ///< where the whole would lie
    QRectF visible;         ///< what is shown of it
    int orientation = 1;    ///< as EXIF has it
    bool isCovered = false; ///< something else is drawn in the same place
};

/** How far numbers differ at the most that are the same: they are written with three decimals. */
inline constexpr double roundingOff = 0.02; // points

/** Whether two boxes have anything in common; flat ones, too. */
bool overlap(const QRectF &one, const QRectF &other);

/** A blank that means, in the text layer, what is drawn in its place: an emoji, or a code point in a frame. */
struct Blank
{
    QByteArray font;
    quint16 code = 0;
    QByteArray picture;    ///< the emoji's resource; empty: a frame
    QList<quint16> digits; ///< what stands in the frame, in the type of fixed width; none when there is no frame
};

/** How a code is drawn. */
struct CodeExtent
{
    double width = 0;    ///< in fractions of the em
    bool isSeen = true;  ///< something is drawn
    bool isAlone = true; ///< shows something that needs its own place: no blank, nor a mark that lies over a letter
};

/** What a page draws. */
struct DrawnPage
{
    QList<DrawnImage> images; ///< of exhibits
    QList<Blank> blanks;
    QList<QByteArray> marks; ///< what those that belong to somebody are called, by their numbers
    bool hasLanes = false;   ///< lines on which signs stand
    QStringList foreign;     ///< what the program never draws, or not so; nothing behind it was read
    bool isStopped = false;
};

/** How a code of a font is drawn; nothing when it can't be drawn so: as a blank that means something. */
using CodeExtents = std::function<std::optional<CodeExtent>(const QByteArray &font, quint16 code, bool isBlank)>;

/**
 * Reads what a page draws by the few sentences in which the program writes it (pdf::Page), to the letter: whatever is said in any
 * other way is foreign, and so are sizes, greys and places that the program does not use. `goesOn`, when there is one, is asked
 * now and then; once it says no, the rest is left unread.
 */
DrawnPage readDrawing(const QByteArray &content, const CodeExtents &extents, const std::function<bool()> &goesOn);

} // namespace appui
