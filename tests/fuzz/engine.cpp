// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <QGuiApplication>

#include <cstdio>
#include <string_view>
#include <vector>

using namespace appui::test::fuzz;

namespace {

const Target *chosen = nullptr;
int argumentCount = 1;

} // namespace

/** `fuzz --target=NAME …`: the rest is libFuzzer's, which passes over what begins with two dashes. */
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr std::string_view option = "--target=";
    for (int i = 1; i < *argc; ++i)
        for (const Target &target : targets())
            if (std::string_view((*argv)[i]) == std::string(option) + target.name)
                chosen = &target;
    if (chosen == nullptr) {
        std::fprintf(stderr, "usage: fuzz --target=NAME [libFuzzer's options]; NAME is one of\n");
        for (const Target &target : targets())
            std::fprintf(stderr, "%s\n", target.name);
        std::exit(2);
    }
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static const QGuiApplication app(argumentCount, *argv);

    static std::string longest = "-max_len=" + std::to_string(chosen->longest);
    static std::vector<char *> arguments(*argv, *argv + *argc);
    arguments.insert(arguments.begin() + 1, longest.data());
    arguments.push_back(nullptr);
    *argc = int(arguments.size()) - 1;
    *argv = arguments.data();
    return 0;
}

/** QtPDF forgets a page on which QPdfDocument::getAllText() finds no text. */
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf";
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
