// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

class Catalogue;
class Desk;
class OriginalReader;
class Prompter;
class ScreenGrabber;
class Settings;
class Thumbnails;

/** What every page works with. All of it outlives the window. */
struct Equipment
{
    Desk &desk;
    OriginalReader &reader;
    Thumbnails &thumbnails;
    Settings &settings;
    Prompter &prompter;
    ScreenGrabber &screens;
    const Catalogue &law;
    QString samples;  ///< the folder of the example's pieces; empty when there is none
    QString pictures; ///< that of the help's pictures, by language; the help does without what is not there
};

} // namespace appui
