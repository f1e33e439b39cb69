// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform.h"

#include <QFile>

#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

#include <shellapi.h>
#else
#include <unistd.h>
#endif

namespace appui::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void interrupt(int)
{
    interrupted = 1;
}

} // namespace

void preparePlatform()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
}

QStringList commandLine(int argc, char **argv)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    Q_UNUSED(argv);
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &argc);
    for (int i = 1; wide && i < argc; ++i)
        arguments.append(QString::fromWCharArray(wide[i]));
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
#endif
    return arguments;
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream));
#else
    return isatty(fileno(stream));
#endif
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace appui::cli
