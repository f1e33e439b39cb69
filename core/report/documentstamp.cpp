// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/documentstamp.h"

#include "report/pdf/qpdf_p.h"

#include <QCoreApplication>
#include <QFile>

namespace appui {

namespace {

constexpr qsizetype tokenRoom = 16 * 1024; // bytes: a token with a long chain of certificates has under 10 KiB
constexpr int offsetDigits = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("documentstamp", text);
}

/** What an update needs to know of the file it extends. */
struct Ends
{
    int field = 0;              ///< object number of the timestamp field
    QByteArray fieldDictionary; ///< without its closing brackets
    int size = 0;               ///< of the cross-reference table
    QByteArray trailer;         ///< /Root, /Info and /ID
    qint64 table = 0;           ///< offset of the last cross-reference table
};

Result<qint64> lastTable(QFile &file)
{
    constexpr qint64 tail = 1024;
    if (!file.seek(std::max<qint64>(0, file.size() - tail)))
        return fail(Error::Code::Io, tr("The PDF can't be read."), file.errorString());
    const QByteArray end = file.read(tail);
    const qsizetype at = end.lastIndexOf("startxref");
    bool isNumber = false;
    const qint64 offset = at < 0 ? 0 : end.mid(at + 9).trimmed().split('\n').front().trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Unsupported, tr("This PDF has no end that can be extended."));
    return offset;
}

Result<Ends> readEnds(QFile &file)
{
    const auto table = lastTable(file);
    if (!table)
        return fail(table);
    Ends ends;
    ends.table = *table;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(file.fileName()).constData());
        auto fields = pdf.getRoot().getKey("/AcroForm");
        fields = fields.isDictionary() ? fields.getKey("/Fields") : QPDFObjectHandle::newNull();
        if (!fields.isArray() || fields.getArrayNItems() != 1 || fields.getArrayItem(0).getKey("/FT").unparse() != "/Sig" ||
            pdf.isEncrypted())
            return fail(Error::Code::Unsupported, tr("This PDF is not an export that can be timestamped."));
        QPDFObjectHandle field = fields.getArrayItem(0);
        if (field.hasKey("/V"))
            return fail(Error::Code::Unsupported, tr("This PDF is timestamped already."));
        ends.field = field.getObjectID();
        ends.fieldDictionary = QByteArray::fromStdString(field.unparseResolved());
        ends.fieldDictionary.chop(2);
        auto trailer = pdf.getTrailer();
        ends.size = int(trailer.getKey("/Size").getIntValue());
        for (const char *key : {"/Root", "/Info", "/ID"})
            ends.trailer += QByteArray(key) + ' ' + QByteArray::fromStdString(trailer.getKey(key).unparse()) + ' ';
    } catch (const std::exception &exception) {
        return fail(Error::Code::Unsupported, tr("This file is not a PDF that can be read."),
                    QString::fromUtf8(exception.what()));
    }
    return ends;
}

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(offsetDigits, ' ');
}

/** The update, in the two parts between which the token's hexadecimal digits come. */
struct Update
{
    QByteArray before;
    QByteArray after;
};

Update makeUpdate(const Ends &ends, qint64 fileSize)
{
    const QByteArray stampNumber = QByteArray::number(ends.size);
    Update update;
    const qint64 fieldAt = fileSize + 1;
    update.before =
        '\n' + QByteArray::number(ends.field) + " 0 obj\n" + ends.fieldDictionary + "/V " + stampNumber + " 0 R >>\nendobj\n";
    const qint64 stampAt = fileSize + update.before.size();
    update.before += stampNumber + " 0 obj\n<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange [0";
    const QByteArray contents = "] /Contents ";
    const qint64 gapFrom = fileSize + update.before.size() + 3 * (offsetDigits + 1) + contents.size();
    const qint64 gapTo = gapFrom + 2 + 2 * tokenRoom; // the angle brackets belong to the gap

    update.after = " >>\nendobj\n";
    const qint64 table = gapTo + update.after.size();
    const auto entry = [](qint64 offset) { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; };
    update.after += "xref\n" + QByteArray::number(ends.field) + " 1\n" + entry(fieldAt) + stampNumber + " 1\n" + entry(stampAt) +
                    "trailer\n<< /Size " + QByteArray::number(ends.size + 1) + ' ' + ends.trailer + "/Prev " +
                    QByteArray::number(ends.table) + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";

    update.before += ' ' + padded(gapFrom) + ' ' + padded(gapTo) + ' ' + padded(update.after.size()) + contents;
    return update;
}

} // namespace

Result<void> stampDocument(const QString &path, const Stamper &stamper)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(Error::Code::Io, tr("“%1” can't be opened for writing.").arg(path), file.errorString());
    const auto ends = readEnds(file);
    if (!ends)
        return fail(ends);
    const Update update = makeUpdate(*ends, file.size());

    Sha256 hash;
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    file.seek(0);
    for (qint64 n; (n = file.read(buffer.data(), buffer.size())) != 0;) {
        if (n < 0)
            return fail(Error::Code::Io, tr("The PDF can't be read."), file.errorString());
        hash.add({buffer.constData(), n});
    }
    const auto token = stamper(hash.add(update.before).add(update.after).digest());
    if (!token)
        return fail(token);
    if (token->size() > tokenRoom)
        return fail(Error::Code::TooLarge, tr("The authority's token is larger than the place kept for it."));

    const QByteArray contents = '<' + token->toHex().leftJustified(2 * tokenRoom, '0') + '>';
    const qint64 oldSize = file.size();
    if (!file.seek(oldSize) || file.write(update.before + contents + update.after) < 0 || !file.flush()) {
        const QString reason = file.errorString();
        file.resize(oldSize);
        return fail(Error::Code::Io, tr("The timestamp could not be written into the PDF."), reason);
    }
    return {};
}

} // namespace appui
