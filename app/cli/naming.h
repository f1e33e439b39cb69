// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "legal/catalogue.h"

#include <QJsonObject>

namespace appui::cli {

/** "P3 « words »", "F1 what", "exhibit no. 3", a party's name, a step's title; "the dossier" for an id that is empty. */
QString nameOf(const Dossier &dossier, const QString &id, const Catalogue &law);

/** {"kind", "id", "label", "name"}: how JSON says what something is about. */
QJsonObject subjectJson(const Dossier &dossier, const QString &kind, const QString &id, const Catalogue &law);

/** Which catalogue said so: {"version", "checked_on", "stale"}. */
QJsonObject catalogueJson(const Catalogue &law, const QDate &today);

/** The propos or event that a label ("P3", "F1") or the beginning of its id names. Fails with NotFound or Invalid. */
Result<QString> matterMeant(const Dossier &dossier, const QString &text);

/** "16/11/2026", "16/11/2026 10:26", "11/2026", "2026": as precise as it is known. */
QString written(const PartialDate &date);

/** A text that others wrote, on one line: it can't look like a line of the program's. */
QString onOneLine(const QString &text);

/** The lines after the first set in, so that they can't look like lines of the program's. */
QString setIn(QString text, int indent);

/** One line after another, each with its name, where there is something to say. */
void addLine(QStringList &lines, const QString &name, const QString &value, int indent = 4);

} // namespace appui::cli
