// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace appui {

/** A place where French law is applied, and the zone in which its days are counted. */
struct Zone
{
    QByteArray id; ///< IANA name
    QString name;
};

/** Mainland first. */
QList<Zone> zones();

} // namespace appui
