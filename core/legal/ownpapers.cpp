// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/ownpapers.h"

#include "dossier/values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui {

bool isMedicalPaper(const Event &event)
{
    static const QRegularExpression words(
        u"^\\s*(?:(?:(?:mon|ma|le|la|un|une|copie du|copie de la|avis d[’'])\\s*)?"
        "(?:certificat\\b|arr[êe]t (?:de travail|(?:de )?maladie)|congé (?:de )?maladie|ordonnance\\b|constat médical|"
        "consultation (?:médicale|chez)|visite (?:médicale|chez (?:le|mon) médecin))"
        "|je suis en arr[êe]t|(?:mon|le) médecin m[’']a (?:arr[êe]té|prescrit|vue?\\b))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return event.what.contains(words);
}

bool isOwnStep(const Event &event)
{
    static const QRegularExpression words(
        u"^\\s*(?:(?:j[’']ai )?(?:déposé|porté|dépôt de|dépôt d[’'])\\s*(?:une |ma )?(?:plainte|main courante)|"
        "(?:ma )?main courante|ma plainte|(?:ma )?demande de protection fonctionnelle|(?:ma )?déclaration d[’']accident)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return event.what.contains(words) && !event.what.contains("contre moi"_L1, Qt::CaseInsensitive);
}

} // namespace appui
