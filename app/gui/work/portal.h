// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <functional>

class QObject;

namespace appui {

/**
 * Asks the desktop's portal (org.freedesktop.portal.Screenshot) for a picture of the screen; the desktop may ask the person
 * first. `then` gets a null picture when she refused. False, and no answer, where there is no portal. portal_dbus.cpp on systems
 * that have D-Bus, portal_none.cpp elsewhere.
 */
bool askPortal(QObject *guard, const std::function<void(const QImage &)> &then);

} // namespace appui
