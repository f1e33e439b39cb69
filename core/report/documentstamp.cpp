// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/documentstamp.h"

#include "report/pdf/update_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace appui {

namespace {

constexpr qsizetype tokenRoom = 16 * 1024; // bytes: a token with a long chain of certificates has under 10 KiB
constexpr int offsetDigits = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(documentstamp)
};

/** The field to sign, and the end of the file to extend. */
struct Unsigned
{
    pdf::FileEnd end;
    int field = 0;              ///< object number
    QByteArray fieldDictionary; ///< without its closing brackets
};

Result<Unsigned> readUnsigned(QFile &file)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processFile(file.fileName().toUtf8().constData());
        auto form = document.getRoot().getKey("/AcroForm");
        auto fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
        if (!fields.isArray() || fields.getArrayNItems() != 1 || fields.getArrayItem(0).getKey("/FT").unparse() != "/Sig" ||
            document.isEncrypted())
            return fail(Error::Code::Unsupported, Words::tr("This PDF is not an export that can be timestamped."));
        QPDFObjectHandle field = fields.getArrayItem(0);
        if (field.hasKey("/V"))
            return fail(Error::Code::Unsupported, Words::tr("This PDF is timestamped already."));
        const auto end = pdf::readEnd(file, document);
        if (!end)
            return fail(end);
        Unsigned found{*end, field.getObjectID(), QByteArray::fromStdString(field.unparseResolved())};
        found.fieldDictionary.chop(2);
        return found;
    } catch (const QPDFExc &exception) {
        return exception.getErrorCode() == qpdf_e_password
                   ? fail(Error::Code::Unsupported,
                          Words::tr("This PDF is protected by a password: timestamp the copy that is not."))
                   : fail(Error::Code::Unsupported, Words::tr("This file is not a PDF that can be read."),
                          QString::fromUtf8(exception.what()));
    } catch (const std::exception &exception) {
        return fail(Error::Code::Unsupported, Words::tr("This file is not a PDF that can be read."),
                    QString::fromUtf8(exception.what()));
    }
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

Update makeUpdate(const Unsigned &document, qint64 fileSize)
{
    const int stamp = document.end.size;
    const QByteArray stampNumber = QByteArray::number(stamp);
    Update update;
    std::map<int, qint64> objects{{document.field, fileSize + 1}};
    update.before = '\n' + QByteArray::number(document.field) + " 0 obj\n" + document.fieldDictionary + "/V " + stampNumber +
                    " 0 R >>\nendobj\n";
    objects[stamp] = fileSize + update.before.size();
    update.before += stampNumber + " 0 obj\n<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange [0";
    const QByteArray contents = "] /Contents ";
    const qint64 gapFrom = fileSize + update.before.size() + 3 * (offsetDigits + 1) + contents.size();
    const qint64 gapTo = gapFrom + 2 + 2 * tokenRoom; // the angle brackets belong to the gap

    update.after = " >>\nendobj\n";
    update.after += pdf::endOfUpdate(document.end, objects, gapTo + update.after.size());
    update.before += ' ' + padded(gapFrom) + ' ' + padded(gapTo) + ' ' + padded(update.after.size()) + contents;
    return update;
}

/** Copies what is left of `from`, and hashes it as it passes. */
Result<void> copy(QFile &from, QFileDevice &to, Sha256 &hash)
{
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    for (qint64 n; (n = from.read(buffer.data(), buffer.size())) != 0;) {
        if (n < 0)
            return fail(Error::Code::Io, Words::tr("The PDF can't be read."), from.errorString());
        hash.add({buffer.constData(), n});
        if (to.write(buffer.constData(), n) != n)
            return fail(Error::Code::Io, Words::tr("The timestamp could not be written into the PDF."), to.errorString());
    }
    return {};
}

} // namespace

Result<void> stampDocument(const QString &path, const TokenSource &source)
{
    QFile file(path);
    QSaveFile stamped(path); // whatever interrupts this leaves the old file, or the finished one
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The PDF can't be read."), file.errorString());
    const auto document = readUnsigned(file);
    if (!document)
        return fail(document);
    if (!stamped.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, Words::tr("“%1” can't be opened for writing.").arg(path), stamped.errorString());
    const Update update = makeUpdate(*document, file.size());

    Sha256 hash;
    file.seek(0);
    if (const auto copied = copy(file, stamped, hash); !copied)
        return copied;
    file.close(); // no system replaces a file that is open
    const auto token = source(hash.add(update.before).add(update.after).digest());
    if (!token)
        return fail(token);
    if (token->size() > tokenRoom)
        return fail(Error::Code::TooLarge, Words::tr("The authority's token is larger than the place kept for it."));

    const QByteArray all = update.before + '<' + token->toHex().leftJustified(2 * tokenRoom, '0') + '>' + update.after;
    if (stamped.write(all) != all.size() || !stamped.commit())
        return fail(Error::Code::Io, Words::tr("The timestamp could not be written into the PDF."), stamped.errorString());
    return {};
}

Result<void> stampDocument(const QString &path, const QList<AskedAuthority> &authorities, const RoundOptions &options,
                           const Progress &progress)
{
    return stampDocument(path, [&](const Digest &imprint) -> Result<QByteArray> {
        QByteArray token;
        const auto take = [&](qsizetype, const QByteArray &received) -> Result<void> {
            token = received;
            return {};
        };
        const auto failures = requestTokens({imprint}, authorities, options, take, progress);
        if (!failures)
            return fail(failures);
        if (token.isEmpty())
            return tl::unexpected(failures->last().error);
        return token;
    });
}

} // namespace appui
