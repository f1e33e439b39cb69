// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/attachments_p.h"
#include "verify/documentchecks_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** A file that the manifest lists, how it is attached, and how findings call it. */
struct Expected
{
    QString name;
    Digest digest;
    qint64 size = 0;
    QString subject;
    QString mediaType;
    QString description;
    QString relationship;
};

Expected ofTheProgram(const QString &name, const Digest &digest, qint64 size)
{
    const paper::Attachment file = content::generatedFile(name).value_or(paper::Attachment());
    return {name, digest, size, attachmentSubject(name), file.mediaType, file.description, file.relationship};
}

QList<Expected> expectedFiles(const Manifest &manifest)
{
    QList<Expected> expected;
    for (const Manifest::Piece &piece : manifest.pieces)
        if (piece.included && !piece.attachment.isEmpty())
            expected << Expected{piece.attachment, piece.digest,
                                 piece.size,       exhibitsSubject({piece.number}),
                                 piece.mediaType,  content::originalDescription(piece.number, piece.fileName),
                                 u"Source"_s};
    for (const Manifest::Listed &file : manifest.files)
        expected << ofTheProgram(file.name, file.digest, file.size);
    return expected;
}

/** Viewers show what is said of a file, and open it as what it is said to be. */
void checkDescription(const AttachedFile &file, const Expected &expected, Findings &findings)
{
    const bool isAsKnown = file.mediaType == expected.mediaType || file.mediaType == u"application/octet-stream"_s;
    if (!isAsKnown || file.description != expected.description || file.relationship != expected.relationship)
        findings.add("attachment-misdescribed", expected.subject,
                     QCoreApplication::translate("verify", "This file is attached as something else than the manifest says: its "
                                                           "description, or its kind, was changed."),
                     u"%1: %2, %3, %4"_s.arg(file.name, file.mediaType, file.description, file.relationship));
}

void addAltered(const Expected &expected, const QString &detail, Findings &findings)
{
    findings.add("attachment-altered", expected.subject,
                 QCoreApplication::translate("verify", "The file attached for it is not the one that the manifest lists."),
                 expected.name + u": "_s + detail);
}

/** Whether it is as listed; nothing when `progress` asked to stop. */
std::optional<bool> checkFile(const QString &path, const AttachedFile &file, const Expected &expected, Findings &findings,
                              const Progress &progress)
{
    if (file.size != expected.size) {
        addAltered(expected, QStringLiteral("%1 bytes, not %2").arg(file.size).arg(expected.size), findings);
        return false;
    }
    FileSlice bytes(path, file.from, file.size);
    const auto digest = sha256(bytes, progress);
    if (!digest && digest.error().code == Error::Code::Cancelled)
        return {};
    if (digest && *digest == expected.digest)
        return true;
    addAltered(expected,
               digest ? QStringLiteral("SHA-256 %1, not %2")
                            .arg(QString::fromLatin1(digest->toHex()), QString::fromLatin1(expected.digest.toHex()))
                      : digest.error().detail,
               findings);
    return false;
}

QList<int> numbersWithout(const Manifest &manifest, QString Manifest::Piece::*file)
{
    QList<int> numbers;
    for (const Manifest::Piece &piece : manifest.pieces)
        if (piece.included && (piece.*file).isEmpty())
            numbers << piece.number;
    return numbers;
}

/** Every name is the one that the program gives, and every token that of something listed. */
void checkNames(const Manifest &manifest, Findings &findings)
{
    QSet<QString> tokens;
    const auto name = [&](const QString &given, const QString &own, const QString &subject) {
        if (!given.isEmpty() && given != own)
            findings.add("attachment-misdescribed", subject,
                         QCoreApplication::translate("verify", "This file is attached as something else than the manifest says: "
                                                               "its description, or its kind, was changed."),
                         u"%1, not %2"_s.arg(given, own));
    };
    for (const Manifest::Piece &piece : manifest.pieces) {
        name(piece.attachment, content::attachmentName(piece.number, piece.fileName), exhibitsSubject({piece.number}));
        const QString token = piece.token ? piece.token->file : QString();
        name(token, content::tokenName(piece.number), exhibitsSubject({piece.number}));
        tokens << token;
    }
    if (manifest.headToken) {
        name(manifest.headToken->file, content::headTokenName, entrySubject(manifest.stampedEntry));
        tokens << manifest.headToken->file;
    }
    for (const Manifest::Listed &file : manifest.files) {
        const bool isKnown = content::generatedFile(file.name) && file.name != u"manifest.json"_s;
        if (!isKnown || (file.name.endsWith(u".tsr"_s) && !tokens.contains(file.name)))
            findings.add("attachment-unknown", attachmentSubject(file.name),
                         QCoreApplication::translate("verify", "The manifest lists this file, and the program attaches none of "
                                                               "that name here."));
    }
}

class TokenCheck
{
public:
    TokenCheck(const ExaminedDocument &document, const RightFiles &files, TokenReader &reader, Findings &findings)
        : m_document(document)
        , m_files(files)
        , m_reader(reader)
        , m_findings(findings)
    {
    }

    /** What the token says, when it could be checked and says what the manifest says of it. */
    std::optional<TokenFacts> check(const Manifest::Token &listed, const Digest &imprint, const QString &subject)
    {
        constexpr qint64 largest = 1 << 20;
        const auto file = m_files.constFind(listed.file);
        if (file == m_files.cend() || file->size > largest)
            return {};
        FileSlice bytes(m_document.path, file->from, file->size);
        const auto token = tokenInResponse(bytes.readAll());
        if (!token) {
            m_findings.add("stamp-unreadable", subject, token.error().message, token.error().detail);
            return {};
        }
        const auto facts = m_reader.read(*token, imprint, subject);
        if (facts &&
            (facts->when.toSecsSinceEpoch() != listed.time.toSecsSinceEpoch() || facts->serial != listed.serial ||
             facts->authority != listed.authority || facts->policy != listed.policy || facts->exercise != listed.exercise))
            m_findings.add(
                "manifest-contradicted", subject,
                QCoreApplication::translate("verify", "The manifest gives its timestamp another date, number, "
                                                      "authority or policy than it has."),
                QStringLiteral("%1, %2, %3, %4").arg(inUtc(facts->when), facts->serial, facts->authority, facts->policy));
        return facts;
    }

private:
    const ExaminedDocument &m_document;
    const RightFiles &m_files;
    TokenReader &m_reader;
    Findings &m_findings;
};

} // namespace

std::optional<RightFiles> checkFiles(const ExaminedDocument &document, Findings &findings, const Progress &progress)
{
    QHash<QString, AttachedFile> unlisted;
    for (const AttachedFile &file : document.content.attached.files)
        unlisted.insert(file.name, file);
    for (const QString &name : document.content.attached.misshapen)
        findings.add("attachment-misshapen", attachmentSubject(name),
                     QCoreApplication::translate("verify", "This file is not attached as the program does it: readers may show "
                                                           "different ones under its name."));
    RightFiles right;
    checkNames(document.manifest, findings);
    checkDescription(unlisted.take(u"manifest.json"_s), ofTheProgram(u"manifest.json"_s, {}, 0), findings);
    const QList<Expected> files = expectedFiles(document.manifest);
    const qint64 total =
        std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const Expected &file) { return sum + file.size; });
    qint64 bytes = 0;
    for (const Expected &expected : files) {
        const auto file = unlisted.constFind(expected.name);
        if (file == unlisted.cend()) {
            findings.add("attachment-missing", expected.subject,
                         QCoreApplication::translate("verify", "The manifest lists a file for it that is not attached any more."),
                         expected.name);
            continue;
        }
        const auto isRight = checkFile(document.path, *file, expected, findings,
                                       [&](qint64 done, qint64) { return goesOn(progress, bytes + done, total); });
        if (!isRight)
            return {};
        bytes += file->size;
        checkDescription(*file, expected, findings);
        if (*isRight)
            right.insert(expected.name, *file);
        unlisted.erase(file);
    }
    QStringList names = unlisted.keys();
    names.sort();
    for (const QString &name : names)
        findings.add(
            "attachment-unlisted", attachmentSubject(name),
            QCoreApplication::translate("verify", "This file is attached to the PDF, and the manifest does not list it."));
    findings.add("attachments-checked", documentSubject(),
                 QCoreApplication::translate("verify", "Every attached file was read from its first byte to its last."),
                 QStringLiteral("%1 files, %2 bytes").arg(document.content.attached.files.size()).arg(bytes));
    if (const QList<int> missing = numbersWithout(document.manifest, &Manifest::Piece::attachment); !missing.isEmpty())
        findings.add("originals-not-attached", exhibitsSubject(missing),
                     QCoreApplication::translate("verify", "This copy does not hold the original file: it was not checked, "
                                                           "nor, unless another line says so, what the pages show of it; ask "
                                                           "for the whole copy."));
    return right;
}

void checkTokens(const ExaminedDocument &document, const RightFiles &files, TokenReader &reader, Findings &findings)
{
    TokenCheck check(document, files, reader, findings);
    QList<int> stamped;
    QList<int> unstamped;
    for (const Manifest::Piece &piece : document.manifest.pieces) {
        if (!piece.included)
            continue;
        const QString subject = exhibitsSubject({piece.number});
        const bool attached = piece.token && !piece.token->file.isEmpty();
        (attached && check.check(*piece.token, piece.digest, subject) ? stamped : unstamped) << piece.number;
    }
    const Manifest &manifest = document.manifest;
    if (manifest.headToken && !manifest.headToken->file.isEmpty())
        if (const auto facts = check.check(*manifest.headToken, manifest.stampedHead, entrySubject(manifest.stampedEntry)))
            findings.add("journal-stamped", entriesSubject(1, manifest.stampedEntry),
                         QCoreApplication::translate("verify", "“%1” stamped the journal at entry %2 on %3.")
                             .arg(facts->authority, QString::number(manifest.stampedEntry), inUtc(facts->when)),
                         QStringLiteral("policy %1, serial %2").arg(facts->policy, facts->serial));
    if (!stamped.isEmpty())
        findings.add("originals-stamped", exhibitsSubject(stamped),
                     QCoreApplication::translate(
                         "verify", "A timestamp was taken of the file's own digest, not only of the journal that names it."));
    if (!unstamped.isEmpty())
        findings.add("no-stamp-of-its-own", exhibitsSubject(unstamped),
                     QCoreApplication::translate("verify",
                                                 "This copy holds no timestamp of the file itself that could be checked: "
                                                 "only that of the whole PDF covers it."));
}

} // namespace appui
