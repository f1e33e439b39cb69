// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace appui::test {

struct ZipEntry
{
    QString path;
    QByteArray bytes;
    bool isLink = false; ///< to the path in `bytes`
};

/** A ZIP archive of these files, locked when there is a password. */
QByteArray zipOf(const QList<ZipEntry> &entries, const QByteArray &password = {});

} // namespace appui::test
