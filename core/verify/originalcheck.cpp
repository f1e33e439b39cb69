// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/checks_p.h"
#include "verify/readers_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace appui {

namespace {

/** What is left when nobody could look. */
tl::unexpected<Error> notRead()
{
    return fail(Error::Code::Io, QCoreApplication::translate("verify", "The file could not be opened a second time."));
}

/** An original as its bytes say it is. */
struct Recomputed
{
    OriginalRow row;
    Result<Digest> digest = notRead();
    qint64 size = 0;
};

struct Reading
{
    std::vector<Recomputed> originals;
    Result<QStringList> fileFaults = notRead();
    Result<QStringList> orphanFaults = notRead();
};

void recompute(Recomputed &original, const DossierStore &store, const std::function<bool(qint64)> &advance)
{
    const auto device = store.original(original.row.digest);
    if (!device) {
        original.digest = fail(device);
        return;
    }
    original.digest = sha256(**device, [&](qint64 done, qint64) {
        const qint64 bytes = done - std::exchange(original.size, done);
        return advance(bytes);
    });
}

bool read(const QString &path, Reading &reading, const Progress &progress)
{
    quint64 total = 0; // sizes of a forged file may add up to anything, but must not overflow
    std::vector<ReadJob> jobs;
    jobs.push_back([&](const DossierStore &store, const auto &) {
        reading.fileFaults = store.fileFaults();
        reading.orphanFaults = store.orphanFaults();
    });
    for (Recomputed &original : reading.originals) {
        total += quint64(original.row.size);
        jobs.push_back([&](const DossierStore &store, const auto &advance) { recompute(original, store, advance); });
    }
    return readInParallel(path, jobs, qint64(total), progress);
}

void checkOriginal(const Recomputed &original, const Dossier &replayed, Findings &findings)
{
    const Digest &digest = original.row.digest;
    const QString subject = exhibitsSubject(exhibitsHolding(digest, replayed));
    const QString detail = QString::fromLatin1(digest.toHex());
    const Exhibit *exhibit = replayed.exhibitWithDigest(digest);

    if (exhibitsHolding(digest, replayed).isEmpty())
        findings.add("original-unnamed", dossierSubject(),
                     QCoreApplication::translate("verify", "The dossier holds a file that no exhibit names."), detail);
    else if (!exhibit)
        findings.add("original-not-purged", subject,
                     QCoreApplication::translate("verify",
                                                 "The journal says that this exhibit was removed and its file erased, but "
                                                 "the file is there."),
                     detail);
    if (!original.digest)
        return findings.add("original-unreadable", subject,
                            QCoreApplication::translate("verify", "The file of this exhibit can't be read to its end."),
                            original.digest.error().message + u' ' + original.digest.error().detail);
    if (*original.digest != digest)
        findings.add("original-altered", subject,
                     QCoreApplication::translate("verify",
                                                 "The file of this exhibit is not the one that was added: its bytes were "
                                                 "changed."),
                     QStringLiteral("SHA-256 %1, not %2").arg(QString::fromLatin1(original.digest->toHex()), detail));
    if (original.size != original.row.size || (exhibit && original.size != exhibit->size))
        findings.add("original-size-wrong", subject,
                     QCoreApplication::translate("verify", "The file of this exhibit does not have the size on record."),
                     QStringLiteral("%1 bytes, table %2, journal %3")
                         .arg(original.size)
                         .arg(original.row.size)
                         .arg(exhibit ? exhibit->size : 0));
}

void checkPresence(const QList<OriginalRow> &originals, const Dossier &replayed, Findings &findings)
{
    for (const Exhibit *exhibit : replayed.exhibitsByNumber()) {
        const bool there = std::any_of(originals.begin(), originals.end(),
                                       [&](const OriginalRow &row) { return row.digest == exhibit->digest; });
        if (!there)
            findings.add("original-missing", exhibitsSubject({exhibit->number}),
                         QCoreApplication::translate("verify", "The file of this exhibit is not in the dossier."),
                         QString::fromLatin1(exhibit->digest.toHex()));
    }
}

void checkStructure(const Reading &reading, Findings &findings)
{
    if (!reading.fileFaults || !reading.orphanFaults) {
        const Error &error = (reading.fileFaults ? reading.orphanFaults : reading.fileFaults).error();
        return findings.add("file-unreadable", dossierSubject(),
                            QCoreApplication::translate("verify", "The file can't be read to its end."),
                            error.detail.isEmpty() ? error.message : error.detail);
    }
    if (!reading.fileFaults->isEmpty())
        findings.add("file-damaged", dossierSubject(),
                     QCoreApplication::translate("verify", "The file is damaged: its parts contradict each other."),
                     reading.fileFaults->join(u'\n'));
    if (!reading.orphanFaults->isEmpty())
        findings.add(
            "original-orphaned", dossierSubject(),
            QCoreApplication::translate("verify", "The file holds pieces of files that belong to no exhibit, or lacks some."),
            reading.orphanFaults->join(u'\n'));
}

} // namespace

bool checkOriginals(const DossierStore &store, const QList<OriginalRow> &originals, const Dossier &replayed, Findings &findings,
                    const Progress &progress)
{
    Reading reading;
    for (const OriginalRow &row : originals)
        reading.originals.push_back({.row = row});
    if (!read(store.path(), reading, progress))
        return false;

    checkStructure(reading, findings);
    checkPresence(originals, replayed, findings);
    qint64 bytes = 0;
    for (const Recomputed &original : reading.originals) {
        checkOriginal(original, replayed, findings);
        bytes += original.size;
    }
    findings.add("originals-checked", dossierSubject(),
                 QCoreApplication::translate("verify", "Every file of an exhibit was read from its first byte to its last."),
                 QStringLiteral("%1 files, %2 bytes").arg(originals.size()).arg(bytes));
    return true;
}

} // namespace appui
