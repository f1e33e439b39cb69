// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/** The first word that tells of somebody's health; empty when there is none. */
QString healthIn(const QString &words)
{
    static const QRegularExpression health(
        u"\\b(?:médica\\w*|médecins?|psycholog\\w+|psychiatr\\w+|anxi\\w+|angoiss\\w+|dépress(?:ion|if|ive)\\w*|antidépress\\w+|"
        "insomni\\w+|burn[ -]?out|ITT|arr[êe]t (?:de travail|maladie)|"
        "(?:suis|étais|été|mise?|remise?|placée?) (?:(?:encore|toujours|de nouveau) )?en arr[êe]t|"
        "arr[êe]tée? (?:par|jusqu[’'][aà]u?|pendant|pour) (?:\\d+ jours|(?:le |la |mon |ma )?(?:médecin|docteure?))|malaises?|"
        "évanoui\\w*|(?:crises?|attaques?) de (?:panique|nerfs|larmes|tétanie)|(?:aux|les) urgences|somnifères?|"
        "anxiolyti\\w+|tranquillisants?|SAMU|hospital\\w+|certificat m\\w+|ordonnance|grossesse|"
        "(?:suis|est|étais|était) enceinte)\\b"_s,
        anyCase);
    return health.match(words).captured();
}

/** "Papa de Léo", "maman_de_lea": a child's name by its parent's; empty when there is none. */
QString childIn(const QString &words)
{
    static const QRegularExpression parent(u"(?<!\\p{L})(?:m[èe]re|p[èe]re|parente?s?|maman|papa|fr[èe]re|s(?:œ|oe)ur|mamie|papi|"
                                           u"famille)[\\s_.-]*(?:de[\\s_.-]+|d['’])"
                                           "(?-i:\\p{Lu}[\\p{Ll}’'-]+|(?<=[_.-])\\p{Ll}{2,})"_s,
                                           anyCase);
    return parent.match(words).captured();
}

/** Whether the program cuts that name where it writes: then only what shows it is to be looked at. */
bool isKnown(const QString &name, const Dossier &dossier)
{
    return std::any_of(dossier.parties.begin(), dossier.parties.end(), [&](const Party &party) {
        const QStringList words = party.name.split(u' ', Qt::SkipEmptyParts);
        return isPupil(party) && std::any_of(words.begin(), words.end(), [&](const QString &word) {
                   return word.size() > 2 && name.endsWith(word, Qt::CaseInsensitive);
               });
    });
}

void inspectReading(Inspection &inspection, const Exhibit &exhibit)
{
    const QString read = QStringList{exhibit.title, exhibit.fileName, inspection.proof.words.value(exhibit.digest)}.join(u'\n');
    const QString number = QString::number(exhibit.number);
    if (const QString health = healthIn(read); !health.isEmpty() && !isMedical(exhibit))
        inspection.find("health-for-recteur", Gap::Subject::Exhibit, exhibit.id, {number, health});
    if (const QString child = childIn(read); !child.isEmpty() && !isKnown(child, inspection.dossier))
        inspection.find("child-in-exhibit", Gap::Subject::Exhibit, exhibit.id, {number, child});
}

} // namespace

void inspectDiscretion(Inspection &inspection)
{
    for (const Exhibit *exhibit : inspection.dossier.exhibitsByNumber())
        if (exhibit->recipients.testFlag(Recipient::Recteur))
            inspectReading(inspection, *exhibit);
    if (const QString health = healthIn(inspection.dossier.profile.account); !health.isEmpty())
        inspection.find("health-in-account", Gap::Subject::Profile, {}, {health});
    for (const Party &party : inspection.dossier.parties) {
        const QString child = party.part == Party::Part::Author ? childIn(party.account) : QString();
        if (!child.isEmpty() && !isKnown(child, inspection.dossier))
            inspection.find("child-in-handle", Gap::Subject::Party, party.id, {child});
    }
}

} // namespace appui
