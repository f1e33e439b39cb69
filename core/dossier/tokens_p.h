// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"

namespace appui {

/** The word that stands for an enumerator in JSON. */
QString tokenOf(Recipient value);
QString tokenOf(std::optional<Recipient> value); ///< empty for none
QString tokenOf(Provenance value);
QString tokenOf(Answer value);
QString tokenOf(Party::Part value);
QString tokenOf(Party::Role value);
QString tokenOf(PartialDate::Source value);

/** The enumerator a word stands for; false, and `value` as it was, when there is none. */
bool valueOf(const QString &token, Recipient &value);
bool valueOf(const QString &token, std::optional<Recipient> &value);
bool valueOf(const QString &token, Provenance &value);
bool valueOf(const QString &token, Answer &value);
bool valueOf(const QString &token, Party::Part &value);
bool valueOf(const QString &token, Party::Role &value);
bool valueOf(const QString &token, PartialDate::Source &value);

} // namespace appui
