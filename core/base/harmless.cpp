// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/harmless.h"

namespace appui {

QString harmless(QString text)
{
    text.removeIf([](QChar c) {
        const bool turnsText = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        return turnsText || (c.category() == QChar::Other_Control && c != u'\n');
    });
    return text;
}

} // namespace appui
