// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace appui {

/** One record of a table of separated values. */
struct CsvRecord
{
    int line = 0; ///< on which it begins, from 1
    QStringList fields;
    bool hasOpenQuote = false; ///< a field begins with a quote that nothing closes: it was read as a character
};

/**
 * The records of `text`, whose line ends are all "\n"; empty lines are left out. As RFC 4180, but quotes only count as such
 * around a whole field: anywhere else they are characters like any other, so that words typed with quotes lose none.
 */
QList<CsvRecord> readCsv(const QString &text, QChar separator);

} // namespace appui
