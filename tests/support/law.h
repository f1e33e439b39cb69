// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/deadlines.h"

#include <QList>

#include <initializer_list>
#include <utility>

namespace appui::test {

/** The program's own catalogue. */
const Catalogue &catalogue();

QDate day(const char *iso);
PartialDate date(const char *text, PartialDate::Source source = PartialDate::Source::Displayed);

/** Words with the id "p", about which nothing else is known. */
Propos propos(const char *published, Audience::Kind audience = Audience::Kind::Public, Answer discriminatory = Answer::No);
/** Public words of 10 September 2026, with answers. */
Propos wordsOf(const char *id, std::initializer_list<std::pair<const char *, const char *>> answers);
/** A step whose id is its kind. */
Step step(const char *kind, const char *sent, const char *received = "");
Dossier dossierOf(const Propos &p);

/** The deadlines of one rule, most urgent first. */
QList<Deadline> of(const Dossier &dossier, const char *rule, const char *today = "2026-11-22");
/** The same; the test fails unless there is exactly one. */
Deadline theOne(const Dossier &dossier, const char *rule, const char *today = "2026-11-22");

/** Whether one of its remarks holds those words. */
bool says(const Deadline &deadline, const char *words);

} // namespace appui::test
