// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reckoning.h"

namespace appui {

/** The démarche that the document for `recipient` is made for: id of a procedure of the catalogue. */
QString procedureServedBy(Recipient recipient);

/**
 * What to do once that document is made, and the nearest date to act on: one or two sentences. The démarche it serves first,
 * then those that the answers point to and the register does not hold.
 */
QString nextStep(const Reckoning &reckoning, Recipient recipient, const Catalogue &law);

} // namespace appui
