// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QJsonObject>
#include <QSet>

namespace appui {
struct StampingQueue;
}

namespace appui::cli {

/** Every exhibit by its number, removed ones too. */
std::vector<const Exhibit *> inOrder(const Dossier &dossier);

/** {"value", "precision", "source"} */
QJsonObject dateJson(const PartialDate &date);

/** The dossier as `list --json` gives it; the form is described in JSON.md. */
QJsonObject listing(const Dossier &dossier, const QSet<Digest> &stamped);

/** An exhibit in a few lines, and in all that is known of it. */
QString shortSheet(const Dossier &dossier, const Exhibit &exhibit, const QSet<Digest> &stamped);
QString fullSheet(const Dossier &dossier, const Exhibit &exhibit, const QSet<Digest> &stamped);

/** What has no timestamp yet, as `stamp --list` says it and as `stamp --list --json` gives it. */
QString queueSheet(const Dossier &dossier, const StampingQueue &queue);
QJsonObject queueListing(const Dossier &dossier, const StampingQueue &queue);

/** The words and acts that an exhibit shows, with the ids of the words. */
QString wordsAndActs(const Dossier &dossier, const Exhibit &exhibit);

} // namespace appui::cli
