// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/partialdate.h"

namespace appui {

/** The date in the name that phones and computers give to captures ("Screenshot_20261105-102633.png"); empty: none. */
PartialDate dateOfFileName(const QString &fileName);

} // namespace appui
