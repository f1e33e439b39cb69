// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QRegularExpression>

namespace appui::content {

/** What stands in a copy where a street stood. */
inline const QString removedAddress = QStringLiteral("[adresse]");

/**
 * What the employer's copy leaves out of every text that it prints: names of pupils and minors, and of their kin, which stand
 * by their initials; accounts that hold such a name, cut to a letter; the street in words that tell where the victim lives.
 */
class Discretion
{
public:
    /** Of a copy that leaves nothing out. */
    Discretion() = default;
    explicit Discretion(const Dossier &dossier);
    /** The street alone: for who attacked, and for platforms, which may tell them. */
    static Discretion ofHome(const Dossier &dossier);

    bool cutsNames() const { return !m_names.isEmpty(); }
    bool cutsAnything() const { return cutsNames() || !m_streets.isEmpty(); }
    QString applied(const QString &text) const;
    Dossier applied(const Dossier &dossier) const;
    /** Initials that end a sentence bring its point themselves. */
    QString withoutDoubledPoints(QString text) const;

private:
    struct Name
    {
        QString initials;
        QStringList words; ///< bare: neither capitals nor accents
        QList<std::pair<QRegularExpression, QString>> forms;
    };

    void cutName(const QString &name);
    QString withoutAccounts(const QString &text) const;
    bool givesAway(const QString &handle) const;
    Party applied(Party party) const;

    QList<Name> m_names;
    QStringList m_accounts; ///< of kin, bare
    QStringList m_streets;
};

} // namespace appui::content
