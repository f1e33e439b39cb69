// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search.h"

#include <QList>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace appui {

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c == u'œ' || c == u'Œ')
            plain += "oe"_L1;
        else if (c == u'æ' || c == u'Æ')
            plain += "ae"_L1;
        else if (c == u'’')
            plain += u'\'';
        else
            plain += c;
    }
    return std::move(plain).toCaseFolded();
}

bool holdsAll(const QString &text, const QString &wanted)
{
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word))
            return false;
    return true;
}

} // namespace appui
