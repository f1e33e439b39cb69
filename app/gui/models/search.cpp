// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString foldedSlowly(const QString &text)
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

/** Each character of the alphabets of letters, and of typography, by itself: it becomes the same whatever stands beside it. */
using Alphabets = std::array<std::u16string, 0x2100>;

const Alphabets &alphabets()
{
    static const Alphabets all = [] {
        Alphabets each;
        for (size_t c = 0; c < each.size(); ++c)
            each[c] = foldedSlowly(QChar(char16_t(c))).toStdU16String();
        return each;
    }();
    return all;
}

} // namespace

QString folded(const QString &text)
{
    const Alphabets &known = alphabets();
    const auto isKnown = [&](QChar c) { return c.unicode() < known.size(); };
    std::u16string plain;
    plain.reserve(size_t(text.size()));
    for (auto at = text.cbegin(); at != text.cend();) {
        if (isKnown(*at)) {
            plain += known[at->unicode()];
            ++at;
            continue;
        }
        const auto end = std::find_if(at, text.cend(), isKnown);
        plain += foldedSlowly(QString(at, end - at)).toStdU16String();
        at = end;
    }
    return QString::fromStdU16String(plain);
}

bool holdsAll(const QString &text, const QString &wanted)
{
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word))
            return false;
    return true;
}

} // namespace appui
