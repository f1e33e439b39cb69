// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
