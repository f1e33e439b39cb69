// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** What an address or a header tells an investigator; nothing is guessed. */
namespace appui::content {

/**
 * The publication's identifier as its address carries it: "178245590231" of …/status/178245590231, "v=Kd93hQx, lc=Ugw88" of
 * …/watch?v=Kd93hQx&lc=Ugw88. Empty for the address of a home page or of a profile.
 */
QString postId(const QString &url);

/** One server that a mail went through, as a Received header tells it. */
struct Hop
{
    QString header;
    QStringList addresses; ///< IPv4 and IPv6, as written
};

/** From the fact "mail.received": one hop a line, the nearest to the reader first. */
QList<Hop> hops(const QString &received);

} // namespace appui::content
