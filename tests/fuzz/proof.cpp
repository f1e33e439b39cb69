// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"
#include "journal/journal.h"
#include "store/dossierstore.h"
#include "verify/manifest_p.h"
#include "verify/verification.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace appui::test::fuzz {

namespace {

/** Where verification can open the bytes. */
QString written(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzzed"_s);
    QFile::remove(path + u"-journal"_s);
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

QByteArray testData(const char *name)
{
    QFile file(QStringLiteral(ALAPPUI_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    demand(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/** Without a trust nothing can be intact, and every verdict gives its reasons. */
void demandReasons(const Verification &verification)
{
    demand(verification.verdict != Verdict::Intact && !verification.findings.isEmpty());
    for (const Finding &finding : verification.findings)
        demand(!finding.code.isEmpty() && !finding.message.isEmpty());
}

} // namespace

void document(const QByteArray &bytes)
{
    demandReasons(verifyDocument(written(bytes), {}));
}

void dossier(const QByteArray &bytes)
{
    const QString path = written(bytes);
    demandReasons(verifyDossier(path, {}));
    const auto store = DossierStore::open(path, DossierStore::Access::Read);
    if (!store)
        return;
    for (const Exhibit *exhibit : (*store)->dossier().exhibitsByNumber())
        if (const auto original = (*store)->original(exhibit->digest))
            static_cast<void>((*original)->read(1 << 20));
}

void journal(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    Dossier dossier;
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3) {
        Entry entry;
        entry.number = i / 3 + 1;
        entry.kind = QString::fromUtf8(lines[i]);
        entry.subject = QString::fromUtf8(lines[i + 1]);
        entry.payload = lines[i + 2];
        if (apply(entry, dossier))
            static_cast<void>(recordsTouched(entry, dossier));
    }
    if (dossier.heading.id.isEmpty())
        return;
    const QList<Record> records = recordsOf(dossier);
    const auto again = dossierOf(records);
    demand(again && recordsOf(*again) == records);
}

void manifest(const QByteArray &bytes)
{
    const auto manifest = readManifest(bytes);
    if (!manifest)
        return;
    for (const auto &file : manifest->files)
        demand(file.size >= 0 && !file.name.isEmpty());
}

void token(const QByteArray &bytes)
{
    static const QByteArray sound = testData("timestamp/digicert.tst");
    static const Trust trust{.caPem = testData("timestamp/digicert-trusted-root-g4.pem")};
    static const TokenFacts right = readToken(sound).value();

    static_cast<void>(checkToken(sound, right.imprint, {.caPem = bytes}));
    static_cast<void>(tokenInResponse(bytes));
    const auto facts = readToken(bytes);
    if (!facts)
        return;
    // Not every byte of it is covered (timestamp.h); what it says is.
    demand(!checkToken(bytes, facts->imprint, trust) ||
           (facts->imprint == right.imprint && facts->when == right.when && facts->serial == right.serial));
    const auto response = tokenAsResponse(bytes);
    demand(response && tokenInResponse(*response) == bytes);
}

} // namespace appui::test::fuzz
