// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/portal.h"

namespace appui {

bool askPortal(QObject *, const std::function<void(const QImage &)> &)
{
    return false;
}

} // namespace appui
