// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/contactwords.h"

#include "legal/law.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::contactwords {

namespace {

struct English
{
    QString forWhom;
    QString hours = {};
};

const QHash<QString, English> &english()
{
    static const QHash<QString, English> words{
        {u"17"_s, {u"emergency, immediate danger"_s}},
        {u"112"_s, {u"emergency"_s}},
        {u"114"_s, {u"emergency, when you cannot speak"_s}},
        {u"3018"_s, {u"young victims"_s, u"every day, 9 am to 11 pm; also an app"_s}},
        {u"116006"_s, {u"adult victims"_s, u"free, every day, 9 am to 7 pm"_s}},
        {u"17cyber"_s, {u"advice and chat with a police officer or a gendarme, day and night"_s}},
        {u"pharos"_s, {u"public content: threats, hatred, glorification, incitement; it is no complaint"_s}},
        {u"cnil"_s, {u"personal data, erasure"_s}},
        {u"asl"_s, {u"for members who work in education: support, a lawyer"_s}},
        {u"bav"_s, {u"any victim"_s}},
    };
    return words;
}

const QHash<QString, QString> &englishWarnings()
{
    static const QHash<QString, QString> words{
        {u"minors-sexual-images"_s,
         u"Sexual images of minors: capture nothing, store nothing, for to hold them is punished; call 17, report to PHAROS."_s}};
    return words;
}

bool inFrench()
{
    return QLocale().language() == QLocale::French;
}

} // namespace

QString forWhom(const Contact &contact)
{
    if (const auto words = english().constFind(contact.id); !inFrench() && words != english().cend())
        return words->forWhom;
    QString told = contact.forWhom;
    return isToCheck(contact) ? told.remove(u" (à vérifier)"_s) : told;
}

QString hours(const Contact &contact)
{
    const auto words = english().constFind(contact.id);
    return inFrench() || contact.hours.isEmpty() || words == english().cend() ? contact.hours : words->hours;
}

QString text(const Warning &warning)
{
    return inFrench() ? warning.text : englishWarnings().value(warning.id, warning.text);
}

bool isToCheck(const Contact &contact)
{
    return std::any_of(contact.basis.begin(), contact.basis.end(), [](const Basis &basis) { return basis.mark == Mark::Memory; });
}

} // namespace appui::contactwords
