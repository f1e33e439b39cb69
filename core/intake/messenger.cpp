// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/family_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The names that messengers give to what they save, as their users' telephones show them. */
QString messengerNamedBy(const QString &fileName)
{
    static const std::pair<QRegularExpression, QString> patterns[] = {
        {QRegularExpression(u"^(IMG|VID|AUD|PTT|STK)-\\d{8}-WA\\d{4}"_s), u"WhatsApp"_s},
        {QRegularExpression(u"^WhatsApp (Image|Video|Audio|Ptt) \\d{4}-\\d\\d-\\d\\d"_s), u"WhatsApp"_s},
        {QRegularExpression(u"^signal-\\d{4}-\\d\\d-\\d\\d-\\d"_s), u"Signal"_s},
        {QRegularExpression(u"^(photo|video)_\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d"_s), u"Telegram"_s},
        {QRegularExpression(u"^photo_\\d+@\\d\\d-\\d\\d-\\d{4}_"_s), u"Telegram"_s},
        {QRegularExpression(u"^received_\\d{12,}\\."_s), u"Messenger"_s},
        {QRegularExpression(u"^FB_IMG_\\d{10,}"_s), u"Facebook"_s},
        {QRegularExpression(u"^Snapchat-\\d+\\."_s), u"Snapchat"_s},
    };
    const auto *found =
        std::ranges::find_if(patterns, [&fileName](const auto &pattern) { return pattern.first.match(fileName).hasMatch(); });
    return found == std::end(patterns) ? QString() : found->second;
}

/** The longer side to which messengers reduce photographs, unless the whole is the size of a computer's screen. */
bool hasMessengerSize(int width, int height)
{
    static constexpr int longSides[] = {1280, 1600, 2048};
    static constexpr std::pair<int, int> screens[] = {{1280, 720}, {1280, 768},  {1280, 800},  {1280, 1024},
                                                      {1600, 900}, {1600, 1024}, {2048, 1152}, {2048, 1280}};
    return std::ranges::count(longSides, qMax(width, height)) > 0 && std::ranges::count(screens, std::pair(width, height)) == 0;
}

} // namespace

void noteMessenger(const QString &fileName, Examination &examination)
{
    constexpr int bestQuality = 95; // a camera or an editor keeps more; a messenger saves bytes
    const auto number = [&](const QString &fact) { return examination.facts.value(fact).toInt(); };
    const auto has = [&](const QString &fact) { return examination.facts.contains(fact); };
    const bool isKindTheyCode = examination.mediaType == "image/jpeg"_L1 || examination.mediaType == "image/webp"_L1 ||
                                examination.kind == ContentKind::Film || examination.kind == ContentKind::Sound;
    if (!isKindTheyCode || has(u"device.make"_s) || has(u"device.model"_s) || has(u"taken.at"_s))
        return;
    QStringList signs;
    const QString messenger = messengerNamedBy(fileName);
    if (!messenger.isEmpty()) {
        signs << u"name"_s;
        examination.facts.insert(u"messenger.name"_s, messenger);
    }
    const int quality = number(u"jpeg.quality"_s);
    if (quality > 0 && quality <= bestQuality && !has(u"software"_s) &&
        hasMessengerSize(number(u"image.width"_s), number(u"image.height"_s)))
        signs << u"size"_s;
    if (signs.isEmpty())
        return;
    examination.facts.insert(u"messenger.signs"_s, signs.join(u','));
    examination.remarks.append(u"looks-reencoded"_s);
}

} // namespace appui
