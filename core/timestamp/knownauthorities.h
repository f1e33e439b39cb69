// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace appui {

/** What public sources say of an authority that anyone may ask. Nobody here has tried it. */
struct KnownAuthority
{
    /** Who says that something is so. */
    enum class Word {
        Unknown,  ///< nothing that was read says so
        Reported, ///< others say so
        Stated    ///< the authority says so itself
    };
    /** Where the certificates are under which its tokens are believed. */
    enum class Roots {
        Unknown,
        Own,   ///< they have to be got from it
        System ///< a root that computers usually hold
    };

    QString name;
    QString country; ///< ISO 3166, two letters
    QString url;
    Word free = Word::Unknown;
    Word qualified = Word::Unknown; ///< in the sense of eIDAS, articles 41 and 42
    Roots roots = Roots::Unknown;
    QString certificates;        ///< address where its certificates were said to be published; may be empty
    int intervalMs = 0;          ///< the least time between two requests
    bool intervalStated = false; ///< by the authority; else it is our own restraint
    bool untested = true;
    QStringList sources; ///< addresses of what was read
    QDate checkedOn;     ///< when the sources were read
};

/**
 * The list that came with the program, or another of its form (resources/authorities.json). Reading it asks nobody. Fails with
 * Io, NewerFormat, or Corrupt, naming the row and the key.
 */
Result<QList<KnownAuthority>> knownAuthorities(const QString &path = QStringLiteral(":/timestamp/authorities.json"));

/** The least milliseconds between two requests, by URL, for a Pacing. */
QHash<QString, int> intervalsOf(const QList<KnownAuthority> &authorities);

} // namespace appui
