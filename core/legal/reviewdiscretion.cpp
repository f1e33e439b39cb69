// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/** Finds in words what others had better not read. */
class Reader
{
public:
    explicit Reader(const Catalogue &law)
        : m_health(u"\\b(?:"_s + law.healthWords().join(u'|') + u")\\b"_s, anyCase)
        , m_child(u"(?<!\\p{L})(?:"_s + law.kinWords().join(u'|') +
                      u")[\\s_.-]*(?:de[\\s_.-]+|d['’])(?-i:\\p{Lu}[\\p{Ll}’'-]+|(?<=[_.-])\\p{Ll}{2,})"_s,
                  anyCase)
    {
    }

    /** The first word that tells of somebody's health; empty when there is none. */
    QString healthIn(const QString &words) const { return m_health.match(words).captured(); }
    /** "Papa de Léo", "maman_de_lea": a child's name by its parent's; empty when there is none. */
    QString childIn(const QString &words) const { return m_child.match(words).captured(); }

private:
    QRegularExpression m_health;
    QRegularExpression m_child;
};

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

void inspectReading(Inspection &inspection, const Exhibit &exhibit, const Reader &reader)
{
    const QString read = QStringList{exhibit.title, exhibit.fileName, inspection.proof.words.value(exhibit.digest)}.join(u'\n');
    const QString number = QString::number(exhibit.number);
    if (const QString health = reader.healthIn(read); !health.isEmpty() && !isMedical(exhibit))
        inspection.find("health-for-recteur", Gap::Subject::Exhibit, exhibit.id, {number, health});
    if (const QString child = reader.childIn(read); !child.isEmpty() && !isKnown(child, inspection.dossier))
        inspection.find("child-in-exhibit", Gap::Subject::Exhibit, exhibit.id, {number, child});
}

} // namespace

void inspectDiscretion(Inspection &inspection)
{
    const Reader reader(inspection.law);
    for (const Exhibit *exhibit : inspection.dossier.exhibitsByNumber())
        if (exhibit->recipients.testFlag(Recipient::Recteur))
            inspectReading(inspection, *exhibit, reader);
    if (const QString health = reader.healthIn(inspection.dossier.profile.account); !health.isEmpty())
        inspection.find("health-in-account", Gap::Subject::Profile, {}, {health});
    for (const Party &party : inspection.dossier.parties) {
        const QString child = party.part == Party::Part::Author ? reader.childIn(party.account) : QString();
        if (!child.isEmpty() && !isKnown(child, inspection.dossier))
            inspection.find("child-in-handle", Gap::Subject::Party, party.id, {child});
    }
}

} // namespace appui
