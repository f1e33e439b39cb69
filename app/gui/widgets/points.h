// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/colours.h"

#include <QStringList>

class QVBoxLayout;

namespace appui {

/** Adds a small title and what there is to say under it, one thing after another; nothing at all when there is nothing to say. */
void addPoints(QVBoxLayout *body, const QString &title, const QStringList &lines, Tone tone = Tone::Plain);

/** Takes all out of `layout`, at the end of what is being done: a button that was pressed may be among it. */
void emptyOut(QVBoxLayout *layout);

} // namespace appui
