// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace appui::content {

/** "295 280 octets · 16 nov. 2026 à 20 h 03 min 11 s · " and the second for openssl's -attime; an invalid time: not stamped. */
QString digestLine(qint64 size, const QDateTime &stamped, const QTimeZone &zone);

} // namespace appui::content
