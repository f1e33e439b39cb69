// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/checks_p.h"
#include "verify/subjects_p.h"
#include "verify/tokenreader_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The certificates of the authorities that the dossier names. */
QByteArray namedBy(const Dossier &replayed)
{
    QByteArray pem;
    for (const Authority &authority : replayed.authorities)
        pem += authority.caPem.toUtf8() + '\n';
    return pem;
}

class StampCheck
{
public:
    StampCheck(const QList<Entry> &entries, const Dossier &replayed, const Trust &trust, Findings &findings);

    void check(const Stamp &stamp);
    /** By whom, what is covered, and what is not. */
    void conclude();

private:
    bool fits(const Stamp &stamp);
    bool fitsEntry(const Stamp &stamp);
    void checkClocks(const Stamp &stamp, const TokenFacts &facts);
    void concludeJournal();
    void concludeExhibits();
    QString subjectOf(const Stamp &stamp) const;

    const Dossier &m_replayed;
    Findings &m_findings;
    TokenReader m_reader;
    QHash<qint64, Entry> m_entries;
    QHash<Digest, qint64> m_numbers; ///< of the entries, by hash
    qint64 m_head = 0;

    qint64 m_covered = 0; ///< number of the newest entry that a token covers
    TokenFacts m_newest;  ///< what that token says
    QSet<Digest> m_stamped;
    QSet<QByteArray> m_tokens;
};

StampCheck::StampCheck(const QList<Entry> &entries, const Dossier &replayed, const Trust &trust, Findings &findings)
    : m_replayed(replayed)
    , m_findings(findings)
    , m_reader(trust, namedBy(replayed), findings)
{
    for (const Entry &entry : entries) {
        m_entries.insert(entry.number, entry);
        m_numbers.insert(entry.hash, entry.number);
        m_head = std::max(m_head, entry.number);
    }
}

QString StampCheck::subjectOf(const Stamp &stamp) const
{
    if (stamp.entry != 0)
        return entrySubject(stamp.entry);
    const QList<int> numbers = exhibitsHolding(stamp.imprint, m_replayed);
    return numbers.isEmpty() ? dossierSubject() : exhibitsSubject(numbers);
}

bool StampCheck::fitsEntry(const Stamp &stamp)
{
    const auto entry = m_entries.constFind(stamp.entry);
    if (entry != m_entries.cend() && entry->hash == stamp.imprint)
        return true;
    const QString imprint = QString::fromLatin1(stamp.imprint.toHex());
    if (const auto other = m_numbers.constFind(stamp.imprint); other != m_numbers.cend())
        m_findings.add(
            "stamp-misplaced", subjectOf(stamp),
            QCoreApplication::translate("verify", "The timestamp filed under entry %1 of the journal is that of entry %2.")
                .arg(stamp.entry)
                .arg(*other),
            imprint);
    else
        m_findings.add("journal-contradicted", subjectOf(stamp),
                       QCoreApplication::translate("verify",
                                                   "A timestamp was taken of entry %1 of the journal, and the journal does "
                                                   "not hold that entry any more: it was rewritten or cut short since.")
                           .arg(stamp.entry),
                       imprint);
    return false;
}

bool StampCheck::fits(const Stamp &stamp)
{
    if (stamp.entry != 0)
        return fitsEntry(stamp);
    if (!exhibitsHolding(stamp.imprint, m_replayed).isEmpty())
        return true;
    m_findings.add("stamp-fits-nothing", dossierSubject(),
                   QCoreApplication::translate("verify", "The dossier holds a timestamp of something that it does not hold."),
                   QString::fromLatin1(stamp.imprint.toHex()));
    return false;
}

void StampCheck::checkClocks(const Stamp &stamp, const TokenFacts &facts)
{
    constexpr int tolerance = 60; // seconds: a PC that is set by the network is closer than that
    const QString time = m_entries.value(stamp.entry).time;
    const auto entered = QDateTime::fromString(time, Qt::ISODateWithMs);
    if (entered.isValid() && facts.when.addSecs(tolerance) < entered)
        m_findings.add("stamp-before-entry", subjectOf(stamp),
                       QCoreApplication::translate("verify",
                                                   "By the computer's clock, entry %1 of the journal is later than its own "
                                                   "timestamp: that clock was ahead, and the timestamp is right.")
                           .arg(stamp.entry),
                       QStringLiteral("%1, %2").arg(time, inUtc(facts.when)));
}

void StampCheck::check(const Stamp &stamp)
{
    if (m_tokens.contains(stamp.token))
        m_findings.add("stamp-doubled", subjectOf(stamp),
                       QCoreApplication::translate("verify", "The dossier holds the very same timestamp twice."));
    m_tokens.insert(stamp.token);
    const bool inPlace = fits(stamp);
    const auto facts = m_reader.read(stamp.token, stamp.imprint, subjectOf(stamp));
    if (!inPlace || !facts)
        return;
    if (stamp.entry == 0) {
        m_stamped.insert(stamp.imprint);
        return;
    }
    checkClocks(stamp, *facts);
    if (stamp.entry > m_covered || (stamp.entry == m_covered && facts->when < m_newest.when)) {
        m_covered = stamp.entry;
        m_newest = *facts;
    }
}

void StampCheck::concludeJournal()
{
    if (m_covered > 0)
        m_findings.add("journal-stamped", entriesSubject(1, m_covered),
                       QCoreApplication::translate("verify", "“%1” stamped the journal at entry %2 on %3.")
                           .arg(m_newest.authority, QString::number(m_covered), inUtc(m_newest.when)),
                       QStringLiteral("policy %1, serial %2").arg(m_newest.policy, m_newest.serial));
    if (m_covered < m_head)
        m_findings.add("entries-not-covered", entriesSubject(m_covered + 1, m_head),
                       QCoreApplication::translate("verify",
                                                   "No timestamp that could be checked covers this part of the journal: "
                                                   "what it says may have been written at any time."));
}

void StampCheck::concludeExhibits()
{
    QList<int> stamped;
    QList<int> unstamped;
    for (const Exhibit *exhibit : m_replayed.exhibitsByNumber())
        (m_stamped.contains(exhibit->digest) ? stamped : unstamped).append(exhibit->number);
    if (!stamped.isEmpty())
        m_findings.add("originals-stamped", exhibitsSubject(stamped),
                       QCoreApplication::translate(
                           "verify", "A timestamp was taken of the file's own digest, not only of the journal that names it."));
    if (!unstamped.isEmpty())
        m_findings.add(
            "exhibit-not-stamped", exhibitsSubject(unstamped),
            QCoreApplication::translate("verify", "No timestamp that could be checked was taken of the file's own digest."));
}

void StampCheck::conclude()
{
    m_reader.conclude();
    concludeJournal();
    concludeExhibits();
}

} // namespace

void checkStamps(const QList<Stamp> &stamps, const QList<Entry> &entries, const Dossier &replayed, const Trust &trust,
                 Findings &findings)
{
    if (stamps.isEmpty())
        return findings.add("not-stamped", dossierSubject(),
                            QCoreApplication::translate("verify",
                                                        "Nothing in this dossier is timestamped: only the computer's own "
                                                        "clock says when it was made."));
    StampCheck check(entries, replayed, trust, findings);
    for (const Stamp &stamp : stamps)
        check.check(stamp);
    check.conclude();
}

} // namespace appui
