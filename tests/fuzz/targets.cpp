// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

namespace appui::test::fuzz {

std::span<const Target> targets()
{
    static constexpr Target all[] = {
        {"archive", 16 << 10, archive},  {"catalogue", 64 << 10, catalogue}, {"document", 128 << 10, document},
        {"dossier", 320 << 10, dossier}, {"evidence", 64 << 10, evidence},   {"journal", 16 << 10, journal},
        {"mail", 16 << 10, mail},        {"manifest", 16 << 10, manifest},   {"piecelog", 4 << 10, pieceLog},
        {"token", 8 << 10, token},
    };
    return all;
}

} // namespace appui::test::fuzz
