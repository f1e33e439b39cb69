// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/characters_p.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace appui::type {

namespace {

constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

/** Characters of the basic plane that are emoji unless told otherwise: Emoji_Presentation of Unicode 15, emoji-data.txt. */
constexpr std::array<std::pair<char32_t, char32_t>, 33> emojiOfTheBasicPlane{{
    {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x26CE, 0x26CE},
    {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5}, {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705},
    {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
}};

/** The same for the planes beyond: the blocks that hold pictures; what the emoji font lacks there falls back to text. */
bool isPictureBlock(char32_t c)
{
    return c == 0x1F004 || c == 0x1F0CF || (c >= 0x1F170 && c <= 0x1F19A) || (c >= 0x1F1E6 && c <= 0x1F265) ||
           (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F680 && c <= 0x1F6FF) || (c >= 0x1F7E0 && c <= 0x1F7F0) ||
           (c >= 0x1F90C && c <= 0x1F9FF) || (c >= 0x1FA70 && c <= 0x1FAFF);
}

} // namespace

std::u32string charactersOf(QStringView text)
{
    std::u32string characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            characters += QChar::surrogateToUcs4(text[i], text[i + 1]);
        else
            characters += text[i].isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(text[i].unicode());
        i += isPair;
    }
    return characters;
}

bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F) ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0x1D173 && c <= 0x1D17A) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

char32_t standIn(char32_t c)
{
    return QChar::category(c) == QChar::Separator_Space || c == U'\t' ? U' ' : c;
}

double spaceWidth(char32_t c)
{
    switch (c) {
    case 0x2000:
    case 0x2002:
        return 0.5;
    case 0x2001:
    case 0x2003:
    case 0x3000:
        return 1.0;
    case 0x2004:
        return 1.0 / 3;
    case 0x2005:
        return 0.25;
    case 0x2006:
    case 0x2009:
    case 0x202F:
        return 1.0 / 6;
    case 0x200A:
        return 0.1;
    case U'\t':
        return 2.0;
    default:
        return 0;
    }
}

bool isEmoji(std::u32string_view cluster)
{
    const auto holds = [&](char32_t c) { return cluster.find(c) != cluster.npos; };
    if (cluster.empty() || holds(textSelector))
        return false;
    if (holds(emojiSelector) || holds(keycap))
        return true;
    const char32_t first = cluster.front();
    return isPictureBlock(first) || std::any_of(emojiOfTheBasicPlane.begin(), emojiOfTheBasicPlane.end(),
                                                [=](const auto &range) { return first >= range.first && first <= range.second; });
}

} // namespace appui::type
