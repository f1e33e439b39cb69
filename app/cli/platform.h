// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdio>

namespace appui::cli {

/** Makes the console speak UTF-8 and a polite stop (Ctrl-C, SIGTERM) a thing to be asked about with wasInterrupted(). */
void preparePlatform();

/** The command line without the program's name, in any script. */
QStringList commandLine(int argc, char **argv);

bool isTerminal(std::FILE *stream);

/** Somebody asked the program to stop. */
bool wasInterrupted();

} // namespace appui::cli
