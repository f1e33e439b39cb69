// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

struct Contact;
struct Warning;

/** What the catalogue says of whom to call, which is French, in the language of the window; without the mark of what is to check.
 */
namespace contactwords {

QString forWhom(const Contact &contact);
QString hours(const Contact &contact);
QString text(const Warning &warning);
/** It is known from memory alone: said apart, for a mark beside a number frightens who needs it. */
bool isToCheck(const Contact &contact);

} // namespace contactwords

} // namespace appui
