// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace appui {

/** What a colour says: nothing, "here", "time is short", "danger or too late", "done". */
enum class Tone { Plain, Blue, Ochre, Red, Green };

/** The colours of one theme. Text on its ground keeps a contrast of 4.5 at least. */
struct Colours
{
    QColor paper;   ///< the ground of the window
    QColor rail;    ///< the ground of the stations
    QColor surface; ///< of cards and fields
    QColor viewer;  ///< behind a picture
    QColor ink;
    QColor muted;   ///< secondary text
    QColor example; ///< in a field that is still empty: not to be taken for an answer
    QColor line;
    QColor outline; ///< of what can be pressed or filled
    QColor primary; ///< the one action
    QColor primaryHover;
    QColor onPrimary;
    QColor focus;
    QColor disabled; ///< text of what can't be pressed now: to be read, and told from ink
    struct Shade
    {
        QColor ink;
        QColor ground;
        QColor line;
    };
    Shade blue;
    Shade ochre;
    Shade red;
    Shade green;

    Shade shade(Tone tone) const;
};

enum class ColourScheme { Light, Dark, HighContrast };

const Colours &colours(ColourScheme scheme);
/** Those of the theme that `palette` was made from. */
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

} // namespace appui
