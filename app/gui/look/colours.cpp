// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/colours.h"

#include <QPalette>

namespace appui {

Colours::Shade Colours::shade(Tone tone) const
{
    switch (tone) {
    case Tone::Blue:
        return blue;
    case Tone::Ochre:
        return ochre;
    case Tone::Red:
        return red;
    case Tone::Green:
        return green;
    case Tone::Plain:
        break;
    }
    return {muted, rail, line};
}

const Colours &colours(ColourScheme scheme)
{
    static const Colours light{.paper = 0xf6f4ef,
                               .rail = 0xeeebe2,
                               .surface = 0xffffff,
                               .viewer = 0x23282c,
                               .ink = 0x1e2a32,
                               .muted = 0x57646c,
                               .example = 0x637078,
                               .line = 0xdfdbd1,
                               .outline = 0xbdb8ab,
                               .primary = 0x1f5673,
                               .primaryHover = 0x17455e,
                               .onPrimary = 0xffffff,
                               .focus = 0x2d7aa3,
                               .disabled = 0x7a776d,
                               .blue = {0x1f5673, 0xe3edf2, 0xc3d8e3},
                               .ochre = {0x93531a, 0xfaeee0, 0xecd6b8},
                               .red = {0x9b2c2c, 0xf9e7e5, 0xe8c3bf},
                               .green = {0x2f6b4f, 0xe4efe8, 0xbfdac9}};
    static const Colours dark{.paper = 0x171c20,
                              .rail = 0x12161a,
                              .surface = 0x20272c,
                              .viewer = 0x0c0f11,
                              .ink = 0xece9e2,
                              .muted = 0xa9b3b9,
                              .example = 0x8f9aa1,
                              .line = 0x343d43,
                              .outline = 0x56626a,
                              .primary = 0x7fb9d6,
                              .primaryHover = 0x9bcbe3,
                              .onPrimary = 0x0e1c24,
                              .focus = 0x8fc8e6,
                              .disabled = 0x7f8b93,
                              .blue = {0x93c6e0, 0x1d3442, 0x2f5165},
                              .ochre = {0xe7b277, 0x3a2c1a, 0x5c4629},
                              .red = {0xf0a19b, 0x402222, 0x6a3836},
                              .green = {0x93cfae, 0x1b3428, 0x30573f}};
    static const Colours contrast{.paper = 0xff000000,
                                  .rail = 0xff000000,
                                  .surface = 0xff000000,
                                  .viewer = 0xff000000,
                                  .ink = 0xffffff,
                                  .muted = 0xb8b8b8,
                                  .example = 0x8f8f8f,
                                  .line = 0xffffff,
                                  .outline = 0xffffff,
                                  .primary = 0xffff00,
                                  .primaryHover = 0xffffff,
                                  .onPrimary = 0xff000000,
                                  .focus = 0x00ffff,
                                  .disabled = 0x8f8f8f,
                                  .blue = {0x7fdfff, 0x003a5c, 0x7fdfff},
                                  .ochre = {0xffd37f, 0xff000000, 0xffd37f},
                                  .red = {0xffa6a6, 0xff000000, 0xffa6a6},
                                  .green = {0x9dffbf, 0xff000000, 0x9dffbf}};
    switch (scheme) {
    case ColourScheme::Dark:
        return dark;
    case ColourScheme::HighContrast:
        return contrast;
    case ColourScheme::Light:
        break;
    }
    return light;
}

const Colours &coloursOf(const QPalette &palette)
{
    // Not by the window's colour: a style sheet that gives a widget a ground of its own changes it.
    for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::HighContrast})
        if (palette.color(QPalette::LinkVisited) == colours(scheme).blue.ink)
            return colours(scheme);
    return colours(ColourScheme::Light);
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.ink, c.surface, c.surface, c.line, c.outline, c.ink, c.ink, c.surface, c.paper);
    palette.setColor(QPalette::AlternateBase, c.paper);
    palette.setColor(QPalette::PlaceholderText, c.example);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.onPrimary);
    palette.setColor(QPalette::Link, c.blue.ink);
    palette.setColor(QPalette::LinkVisited, c.blue.ink);
    palette.setColor(QPalette::BrightText, Qt::white); // on the viewer's ground, dark in every theme
    palette.setColor(QPalette::ToolTipBase, c.ink);
    palette.setColor(QPalette::ToolTipText, c.paper);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

} // namespace appui
