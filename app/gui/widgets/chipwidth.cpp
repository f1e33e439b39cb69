// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chipwidth.h"

#include "widgets/label.h"

namespace appui {

int widestChip(const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words) {
        Label chip(TextRole::Chip);
        chip.setText(word);
        chip.ensurePolished();
        widest = qMax(widest, chip.sizeHint().width());
    }
    return widest;
}

} // namespace appui
