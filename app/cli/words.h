// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace appui::cli {

/** Translates what the command line says. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace appui::cli
