// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/checks_p.h"
#include "verify/subjects_p.h"

#include "journal/journal.h"

#include <QCoreApplication>

namespace appui {

namespace {

void addChainFault(const ChainFault &fault, Findings &findings)
{
    const auto add = [&](FindingCode code, const char *message) {
        findings.add(code, entrySubject(fault.number), QCoreApplication::translate("verify", message).arg(fault.number));
    };
    switch (fault.kind) {
    case ChainFault::Kind::Missing:
        return add("entry-missing", QT_TRANSLATE_NOOP("verify", "Entry %1 of the journal is missing."));
    case ChainFault::Kind::Misplaced:
        return add(
            "entry-misplaced",
            QT_TRANSLATE_NOOP("verify", "Entry %1 of the journal is not in its place: it was inserted, repeated or moved."));
    case ChainFault::Kind::Unlinked:
        return add("entry-unlinked",
                   QT_TRANSLATE_NOOP("verify", "Entry %1 of the journal does not follow from the entry before it."));
    case ChainFault::Kind::HashWrong:
        return add("entry-altered", QT_TRANSLATE_NOOP("verify", "Entry %1 of the journal was changed after it was written."));
    case ChainFault::Kind::PayloadWrong:
        return add("entry-content-altered",
                   QT_TRANSLATE_NOOP("verify", "What entry %1 of the journal says was changed after it was written."));
    case ChainFault::Kind::Contradicted:
        return add("journal-contradicted",
                   QT_TRANSLATE_NOOP("verify",
                                     "An export was made from entry %1 of the journal, and the journal does not hold that "
                                     "entry any more: it was rewritten since."));
    }
}

void checkTimes(const QList<Entry> &entries, Findings &findings)
{
    QDateTime latest;
    for (const Entry &entry : entries) {
        const auto time = QDateTime::fromString(entry.time, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() != Qt::UTC)
            findings.add("clock-unreadable", entrySubject(entry.number),
                         QCoreApplication::translate("verify", "The time that entry %1 of the journal bears can't be read.")
                             .arg(entry.number),
                         entry.time);
        else if (latest.isValid() && time < latest)
            findings.add("clock-backwards", entrySubject(entry.number),
                         QCoreApplication::translate("verify",
                                                     "By the computer's clock, entry %1 of the journal is older than an "
                                                     "entry before it: that clock was put back.")
                             .arg(entry.number),
                         entry.time);
        if (time.isValid())
            latest = time;
    }
}

} // namespace

void checkJournal(const QList<Entry> &entries, const Dossier &replayed, Findings &findings)
{
    if (entries.isEmpty())
        return findings.add(
            "journal-empty", dossierSubject(),
            QCoreApplication::translate("verify", "The journal is empty, and no dossier begins without an entry."));
    QList<Head> witnessed;
    for (const ExportRecord &made : replayed.exports)
        witnessed.append({made.headNumber, made.headHash});
    for (const ChainFault &fault : checkChain(entries, witnessed))
        addChainFault(fault, findings);
    checkTimes(entries, findings);
    findings.add("journal-checked", entriesSubject(1, entries.size()),
                 QCoreApplication::translate("verify",
                                             "The journal was recomputed entry by entry, and the dossier built again from "
                                             "it."));
}

} // namespace appui
