// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

#include <QStringList>

namespace appui::cli {

/** The journal as `journal --json` gives it; the form is described in JSON.md. */
QJsonObject journalJson(const QList<Entry> &entries);

/** One line an entry, for a person. */
QStringList journalLines(const QList<Entry> &entries);

} // namespace appui::cli
