// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/stateoflaw.h"
#include "report/content/sections_p.h"
#include "report/content/wording_p.h"

/** What the pages for the victim (the sheet of a letter, a fiche) have in common: rows of the catalogue in plain French. */
namespace appui::content {

/** With a capital and a full stop; an address as it is. */
QString asSentence(const QString &text);

/** A title and one item for each sentence; nothing without sentences. */
Blocks section(const QString &title, const QStringList &sentences);

void addGrounds(QList<LegalGround> &grounds, const QStringList &references, const Catalogue &law);

/** A period, without the notes, which are the cases that the deadlines cite. */
LegalGround periodGround(const QString &name, const LimitationRule &rule);
/** Of the periods that it sets running, a chosen day excepted. */
void addPeriodGrounds(QList<LegalGround> &grounds, const Procedure &procedure, const Catalogue &law);
/** "Personnes à appeler": one line for each contact of those ids. */
QString contactLine(const QStringList &ids, const Catalogue &law);

/** How far the law was checked, and the abbreviations that stand in `blocks`. */
Blocks closing(const Blocks &blocks, const QList<LegalGround> &grounds, const Catalogue &law, const QDate &today,
               const Wording &sentences, const Wording &glossary);

} // namespace appui::content
