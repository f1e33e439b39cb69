// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/qualification.h"
#include "legal/review.h"

#include <vector>

namespace appui {

/** What a gap of one code always is. Its sentences are English, of the context "review"; `why` may have %1 and %2 to fill. */
struct GapKind
{
    const char *code;
    Gap::Severity severity;
    const char *field;
    const char *why;
    const char *remedy;
    const char *law = ""; ///< id of the catalogue's fact, warning or reference that says so
};

/** Null for a code that is none. */
const GapKind *gapKind(QLatin1StringView code);

/** Words or an act, whichever they are, as a reviewer looks at them. */
struct Matter
{
    Gap::Subject subject;
    QString id;
    QString words; ///< of a propos
    QString what;  ///< of an event
    PartialDate date;
    Audience audience;
    QString author;
    QJsonObject answers;
    std::vector<const Exhibit *> shownBy; ///< those that are still there

    QString dateField() const;
    QString answer(const char *question) const { return answers.value(QLatin1StringView(question)).toString(); }
    bool isOnline() const;
};

/** One reading of a dossier: what is looked at, and what was found so far. */
class Inspection
{
public:
    Inspection(const Dossier &dossier, const Catalogue &catalogue, const ProofState &proof, const QDate &today);

    /** `values`, two at most, fill the sentence; `field`, where given, is meant instead of the code's own. */
    Gap &find(const char *code, Gap::Subject subject, const QString &id, const QStringList &values = {},
              const QString &field = {});
    Gap &find(const char *code, const Matter &matter, const QStringList &values = {}, const QString &field = {});

    /** The first local day that it may denote; invalid when it is empty. */
    QDate dayOf(const PartialDate &date) const { return date.earliestDay(m_zone); }
    /** The last local day that it may denote. */
    QDate endOf(const PartialDate &date) const { return date.end(m_zone).addMSecs(-1).toTimeZone(m_zone).date(); }
    QDateTime momentOf(const PartialDate &date) const { return date.earliest(m_zone); }
    /** Words and acts as a person knows them, by how they begin; of many, the first few. */
    QString named(const QStringList &ids) const;
    /** The matters that it shows. */
    std::vector<const Matter *> shownIn(const Exhibit &exhibit) const { return m_shown.value(exhibit.id); }
    /** What the answers about it point to, weighed once. */
    QList<Candidate> candidatesOf(const Matter &matter);

    const Dossier &dossier;
    const Catalogue &law;
    const ProofState &proof;
    const QDate today;
    const QList<Matter> matters; ///< the words, then the acts
    QList<Gap> gaps;

private:
    QTimeZone m_zone;
    QHash<QString, QList<Candidate>> m_candidates;       ///< by matter
    QHash<QString, std::vector<const Matter *>> m_shown; ///< by exhibit
};

QString written(const QDate &day); ///< "03/11/2026"

/** A medical certificate, a prescription, a sick leave, by what it is called. */
bool isMedical(const QString &title);

/** The dates that a text gives with their year, as it writes them. */
QList<PartialDate> datesIn(const QString &text);

void inspectProfile(Inspection &inspection);
void inspectHealth(Inspection &inspection);
void inspectProof(Inspection &inspection);
void inspectExhibits(Inspection &inspection);
void inspectMatters(Inspection &inspection);
void inspectQualifications(Inspection &inspection);
void inspectDeadlines(Inspection &inspection);
void inspectDiscretion(Inspection &inspection);
void inspectParties(Inspection &inspection);
void inspectSteps(Inspection &inspection);

} // namespace appui
