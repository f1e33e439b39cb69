// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/verification.h"

#include "verify/checks_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>
#include <QFile>

namespace appui {

namespace {

/** Everything but the bytes of the originals. */
struct Content
{
    QList<Entry> entries;
    QList<Record> records;
    QList<OriginalRow> originals;
    QList<Stamp> stamps;
};

Result<Content> contentOf(const DossierStore &store)
{
    auto entries = store.entries();
    if (!entries)
        return fail(entries);
    auto records = store.records();
    if (!records)
        return fail(records);
    auto originals = store.originals();
    if (!originals)
        return fail(originals);
    auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    return Content{*entries, *records, *originals, *stamps};
}

/** What nobody may read into the verdict. */
void addLimits(const Dossier &replayed, Findings &findings)
{
    if (!replayed.exports.isEmpty())
        findings.add("exports-not-checked", dossierSubject(),
                     QCoreApplication::translate("verify",
                                                 "The PDF files of the exports that the dossier lists are not in it, and "
                                                 "were not checked here."));
    findings.add("not-proved", dossierSubject(),
                 QCoreApplication::translate("verify",
                                             "Not proved: that what the dossier shows is true, who made it, or that a page "
                                             "was not edited before its capture; a timestamp proves that something existed "
                                             "at its date, no more, and what was taken away before it, or after the last one, "
                                             "leaves no trace."));
}

/** False when `progress` asked to stop. */
bool checkContent(const Content &content, const DossierStore &store, const Trust &trust, Findings &findings,
                  const Progress &progress)
{
    const Dossier replayed = replay(content.entries, findings);
    checkJournal(content.entries, replayed, findings);
    checkRecords(content.records, replayed, findings);
    if (!checkOriginals(store, content.originals, replayed, findings, progress))
        return false;
    checkStamps(content.stamps, content.entries, replayed, trust, findings);
    addLimits(replayed, findings);
    return true;
}

Verification unreadable(FindingCode code, const QString &message, const QString &detail = {})
{
    Findings findings;
    findings.add(code, dossierSubject(), message, detail);
    return findings.conclude();
}

Verification unopened(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return unreadable("file-missing", error.message, error.detail);
    case Error::Code::NewerFormat:
        return unreadable("newer-format", error.message, error.detail);
    case Error::Code::Corrupt:
        return unreadable("not-a-dossier", error.message, error.detail);
    default:
        return unreadable("file-unreadable", error.message, error.detail);
    }
}

} // namespace

Verification verifyDossier(const QString &path, const Trust &trust, const Progress &progress)
{
    Findings findings;
    if (!checkBeforeOpening(path, findings))
        return findings.conclude();
    const auto store = DossierStore::open(path, DossierStore::Access::Inspect);
    if (!store)
        return unopened(store.error());

    checkFile(**store, findings);
    const auto content = contentOf(**store);
    if (!content) {
        findings.add("file-unreadable", dossierSubject(), content.error().message, content.error().detail);
        return findings.conclude();
    }
    if (!checkContent(*content, **store, trust, findings, progress))
        return unreadable("cancelled", QCoreApplication::translate("verify", "The verification was stopped at your request."));
    return findings.conclude();
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

Verification verifyFile(const QString &path, const Trust &trust, const Progress &progress)
{
    return isPdf(path) ? verifyDocument(path, trust, progress) : verifyDossier(path, trust, progress);
}

} // namespace appui
