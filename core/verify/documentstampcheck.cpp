// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/documentchecks_p.h"
#include "verify/spelling_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 mostOfAnObject = 4096; // as much as tells what an object of an update is
constexpr int offsetDigits = 12;
const QByteArray afterTheGap(" >>\nendobj\n");

/** An object up to its end, or to the beginning of its stream. */
QByteArray headOf(QFile &file, qint64 offset)
{
    const QByteArray bytes = bytesAt(file, offset, mostOfAnObject);
    const qsizetype stream = bytes.indexOf("\nstream");
    const qsizetype end = bytes.indexOf("endobj");
    const qsizetype to = stream >= 0 && (end < 0 || stream < end) ? stream : end;
    return to < 0 ? bytes : bytes.left(to);
}

/** The object of an update that is a signature of any kind; 0: none. */
int signatureIn(QFile &file, const Revision &update)
{
    for (const auto &[number, offset] : update.objects) {
        const QByteArray head = headOf(file, offset);
        if (head.contains("/DocTimeStamp") || head.contains("/ByteRange"))
            return number;
    }
    return 0;
}

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(offsetDigits, ' ');
}

/** The DER at the beginning of bytes that are padded with zeros; empty when there is none. */
QByteArray derIn(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes[0] != 0x30)
        return {};
    const int first = uchar(bytes[1]);
    const int digits = first & 0x80 ? first & 0x7f : 0;
    if (digits > 3 || bytes.size() < 2 + digits)
        return {};
    qsizetype length = digits == 0 ? first : 0;
    for (int i = 0; i < digits; ++i)
        length = length * 256 + uchar(bytes[2 + i]);
    return 2 + digits + length <= bytes.size() ? bytes.left(2 + digits + length) : QByteArray();
}

/** How the field's part of the update is not as it should be; empty: it is. */
QString faultOfField(const QByteArray &bytes, int field, int object)
{
    const QByteArray behind("\nendobj\n");
    const QByteArray start = '\n' + QByteArray::number(field) + " 0 obj\n";
    const QByteArray end = " /V " + QByteArray::number(object) + " 0 R >>" + behind;
    const QByteArrayView dictionary = QByteArrayView(bytes).sliced(std::min(start.size(), bytes.size()));
    const bool isRight =
        bytes.startsWith(start + "<<") && bytes.endsWith(end) && spelledObject(dictionary) + behind.size() == dictionary.size();
    return isRight ? QString() : u"the field is not written as it should be"_s;
}

/** Reads the token out of its place; says how the place is not as it should be. */
QString readGap(QFile &file, DocumentStamp &stamp)
{
    constexpr qint64 largest = 1 << 20;
    const qint64 size = stamp.gapTo - stamp.gapFrom;
    const QByteArray gap = size > 2 && size <= largest ? bytesAt(file, stamp.gapFrom, size) : QByteArray();
    if (!gap.startsWith('<') || !gap.endsWith('>'))
        return u"/Contents does not fill the place that /ByteRange leaves out"_s;
    stamp.token = derIn(QByteArray::fromHex(gap.mid(1, size - 2)));
    if (gap != '<' + stamp.token.toHex().leftJustified(size - 2, '0') + '>')
        return u"/Contents is not lowercase hexadecimal digits padded with zeros"_s;
    return {};
}

QString readStamp(QFile &file, const Revision &update, DocumentStamp &stamp)
{
    static const QRegularExpression form(
        u"\\A([0-9]+) 0 obj\\n<< /Type /DocTimeStamp /Filter /Adobe\\.PPKLite /SubFilter /ETSI\\.RFC3161 "
        u"/ByteRange \\[0 ([ 0-9]{12}) ([ 0-9]{12}) ([ 0-9]{12})\\] /Contents <"_s);
    if (update.objects.size() != 2)
        return u"the update holds more than the field and its timestamp"_s;
    const qint64 at = update.objects.at(stamp.object);
    const auto match = form.match(QString::fromLatin1(bytesAt(file, at, mostOfAnObject)));
    if (!match.hasMatch() || match.capturedView(1).toInt() != stamp.object)
        return u"the dictionary is not written as it should be"_s;
    const auto number = [&](int i) { return match.captured(i).trimmed().toLongLong(); };
    stamp.gapFrom = at + match.capturedEnd() - 1;
    stamp.gapTo = number(3);
    for (const int i : {2, 3, 4})
        if (padded(number(i)) != match.captured(i).toLatin1())
            return u"/ByteRange is not written as it should be"_s;
    if (number(2) != stamp.gapFrom || number(4) != update.to - stamp.gapTo)
        return u"/ByteRange does not cover everything but /Contents"_s;
    if (const QString fault = readGap(file, stamp); !fault.isEmpty())
        return fault;
    if (bytesAt(file, stamp.gapTo, afterTheGap.size()) != afterTheGap || stamp.gapTo + afterTheGap.size() != update.table)
        return u"something stands behind the timestamp in its own update"_s;
    const qint64 sizeOfField = at - update.from;
    if (update.objects.at(stamp.field) != update.from + 1)
        return u"the field does not stand at the beginning of the update"_s;
    return faultOfField(sizeOfField < mostOfAnObject ? bytesAt(file, update.from, sizeOfField) : QByteArray(), stamp.field,
                        stamp.object);
}

/** SHA-256 of what the timestamp covers; nothing when `progress` asked to stop. */
std::optional<Result<Digest>> imprintOf(const QString &path, const DocumentStamp &stamp, const Progress &progress)
{
    constexpr qint64 part = 1 << 18;
    QFile file(path);
    Sha256 hash;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("verify", "The file can't be read."), file.errorString());
    for (qint64 at = 0; at < stamp.end;) {
        if (at == stamp.gapFrom)
            at = stamp.gapTo;
        const qint64 to = at < stamp.gapFrom ? stamp.gapFrom : stamp.end;
        const QByteArray bytes = bytesAt(file, at, std::min(part, to - at));
        if (bytes.isEmpty())
            return fail(Error::Code::Io, QCoreApplication::translate("verify", "The file can't be read."), file.errorString());
        hash.add(bytes);
        at += bytes.size();
        if (!goesOn(progress, at, stamp.end))
            return {};
    }
    return hash.digest();
}

void judgeToken(const DocumentStamp &stamp, const Digest &imprint, TokenReader &reader, Findings &findings)
{
    const auto read = readToken(stamp.token);
    if (!read)
        return findings.add("stamp-unreadable", documentSubject(), read.error().message, read.error().detail);
    if (read->imprint != imprint) {
        findings.add("document-altered", documentSubject(),
                     QCoreApplication::translate("verify", "This PDF is not the one that was timestamped: its bytes were changed "
                                                           "since, or the timestamp comes from elsewhere."),
                     QStringLiteral("SHA-256 %1, not %2")
                         .arg(QString::fromLatin1(imprint.toHex()), QString::fromLatin1(read->imprint.toHex())));
        (void)reader.read(stamp.token, read->imprint, documentSubject());
        return;
    }
    if (const auto facts = reader.read(stamp.token, imprint, documentSubject()))
        findings.add("document-stamped", documentSubject(),
                     QCoreApplication::translate("verify", "“%1” timestamped the whole PDF on %2.")
                         .arg(facts->authority, inUtc(facts->when)),
                     QStringLiteral("policy %1, serial %2").arg(facts->policy, facts->serial));
}

void addMisshapen(const QString &detail, Findings &findings)
{
    findings.add("document-stamp-misshapen", documentSubject(),
                 QCoreApplication::translate("verify",
                                             "The timestamp of the PDF is not set into it as the program does it: it was "
                                             "changed, or put there by other means."),
                 detail);
}

QList<int> imagesOn(const ExportedPdf::Page &page)
{
    QList<int> objects;
    for (const ExportedPdf::Page::Image &image : page.images)
        objects << image.object;
    return objects;
}

/** The first differing thing is named; the rest is said to be there. */
void nameDifferences(const ExportedPdf::Content &before, const ExportedPdf::Content &now, Findings &findings)
{
    const auto add = [&](const QString &subject, const char *message) {
        findings.add("document-extended", subject, QCoreApplication::translate("verify", message));
    };
    for (const AttachedFile &file : now.attached.files) {
        const auto old = std::find_if(before.attached.files.begin(), before.attached.files.end(),
                                      [&](const AttachedFile &each) { return each.name == file.name; });
        if (old == before.attached.files.end())
            add(attachmentSubject(file.name), QT_TRANSLATE_NOOP("verify", "This file was attached after the PDF was finished."));
        else if (old->from != file.from)
            add(attachmentSubject(file.name), QT_TRANSLATE_NOOP("verify", "This file was replaced after the PDF was finished."));
    }
    for (qsizetype i = before.pages.size(); i < now.pages.size(); ++i)
        add(pageSubject(i + 1), QT_TRANSLATE_NOOP("verify", "There are more pages than when the PDF was finished."));
    if (now.pages.size() < before.pages.size())
        add(pageSubject(before.pages.size()),
            QT_TRANSLATE_NOOP("verify", "There are fewer pages than when the PDF was finished."));
    for (qsizetype i = 0; i < std::min(before.pages.size(), now.pages.size()); ++i)
        if (before.pages[i].digest != now.pages[i].digest || imagesOn(before.pages[i]) != imagesOn(now.pages[i]))
            add(pageSubject(i + 1), QT_TRANSLATE_NOOP("verify", "What this page shows was changed after the PDF was finished."));
}

} // namespace

std::optional<DocumentStamp> findDocumentStamp(const QString &path, const QList<Revision> &revisions)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::optional<DocumentStamp> stamp;
    for (qsizetype i = 1; i < revisions.size(); ++i) {
        const Revision &update = revisions[i];
        const int object = signatureIn(file, update);
        if (object == 0)
            continue;
        if (stamp) {
            stamp->fault = u"there is more than one"_s;
            break;
        }
        stamp = DocumentStamp{.object = object, .end = update.to};
        for (const auto &[number, offset] : update.objects)
            if (number != object)
                stamp->field = number;
        stamp->fault = readStamp(file, update, *stamp);
    }
    return stamp;
}

bool checkDocumentStamp(const ExaminedDocument &document, const std::optional<DocumentStamp> &stamp, TokenReader &reader,
                        Findings &findings, const Progress &progress)
{
    const ExportedPdf::Field &field = document.content.field;
    if (!stamp && field.value == 0) {
        findings.add("document-not-stamped", documentSubject(),
                     QCoreApplication::translate("verify",
                                                 "This PDF is not timestamped as a whole: nothing shows when it was made, "
                                                 "nor that it is still as it was then."));
        return true;
    }
    if (!stamp) {
        addMisshapen(u"a signature that is no update of the program's"_s, findings);
        return true;
    }
    if (!stamp->fault.isEmpty()) {
        addMisshapen(stamp->fault, findings);
        return true;
    }
    if (!field.alone || field.number != stamp->field || field.value != stamp->object)
        addMisshapen(u"the document's form does not lead to it, or holds other fields"_s, findings);
    const auto imprint = imprintOf(document.path, *stamp, progress);
    if (!imprint)
        return false;
    if (!*imprint)
        findings.add("file-unreadable", documentSubject(), imprint->error().message, imprint->error().detail);
    else
        judgeToken(*stamp, **imprint, reader, findings);
    return true;
}

void checkAdditions(const ExaminedDocument &document, const std::optional<DocumentStamp> &stamp, Findings &findings,
                    const Progress &progress)
{
    qint64 finished = document.revisions.first().to;
    for (qsizetype i = 1; i < document.revisions.size(); ++i) {
        const Revision &update = document.revisions[i];
        if (!(stamp && update.to == stamp->end))
            break;
        finished = update.to;
    }
    const qint64 whole = document.revisions.last().to;
    if (whole < document.size)
        findings.add("file-length-wrong", documentSubject(),
                     QCoreApplication::translate("verify",
                                                 "The file is not as long as it says: it was cut short, or something was "
                                                 "added at its end."),
                     QStringLiteral("%1 bytes, %2 accounted for").arg(document.size).arg(whole));
    if (finished == whole && whole == document.size)
        return;
    if (finished < whole)
        findings.add("document-extended", documentSubject(),
                     stamp && finished >= stamp->end
                         ? QCoreApplication::translate("verify", "Something was added to the PDF after it was timestamped, which "
                                                                 "the timestamp does not cover.")
                         : QCoreApplication::translate("verify", "Something was added to the PDF after it was made."),
                     QStringLiteral("bytes %1 to %2").arg(finished).arg(document.size));
    const auto before = ExportedPdf::open(document.path, finished);
    const auto content = before ? (*before)->content(progress) : fail(before);
    if (content)
        nameDifferences(*content, document.content, findings);
}

} // namespace appui
