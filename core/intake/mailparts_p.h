// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/examination.h"

#include <gmime/gmime.h>

namespace appui {

/**
 * The body and the attachments of a mail, from its outermost part. Of alternatives the plain text is taken, unless it is blank.
 * Text in an unknown or wrong charset is read as Windows-1252 rather than lost.
 */
MailText readParts(GMimeObject *outermost);

} // namespace appui
