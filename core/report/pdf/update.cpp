// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/update_p.h"

#include <QCoreApplication>

namespace appui::pdf {

namespace {

/** Where the last cross-reference table of a file begins. */
Result<qint64> lastTable(QFile &file)
{
    constexpr qint64 tail = 1024;
    if (!file.seek(std::max<qint64>(0, file.size() - tail)))
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF can't be read."), file.errorString());
    const QByteArray end = file.read(tail);
    const qsizetype at = end.lastIndexOf("startxref");
    bool isNumber = false;
    const qint64 offset = at < 0 ? 0 : end.mid(at + 9).trimmed().split('\n').front().trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Unsupported, QCoreApplication::translate("report", "This PDF has no end that can be extended."));
    return offset;
}

} // namespace

Result<FileEnd> readEnd(QFile &file, QPDF &pdf)
{
    const auto table = lastTable(file);
    if (!table)
        return fail(table);
    FileEnd end;
    end.table = *table;
    auto trailer = pdf.getTrailer();
    end.size = int(trailer.getKey("/Size").getIntValue());
    for (const char *key : {"/Root", "/Info"})
        end.trailer += QByteArray(key) + ' ' + written(trailer.getKey(key)) + ' ';
    end.trailer += "/ID [ "; // in digits always, as the file itself has it
    for (QPDFObjectHandle half : trailer.getKey("/ID").getArrayAsVector())
        end.trailer += QByteArray::fromStdString(half.unparseBinary()) + ' ';
    end.trailer += "] ";
    return end;
}

QByteArray endOfUpdate(const FileEnd &end, const std::map<int, qint64> &objects, qint64 at)
{
    QByteArray bytes = "xref\n";
    for (const auto &[number, offset] : objects)
        bytes += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    const int size = std::max(end.size, objects.empty() ? 0 : objects.rbegin()->first + 1);
    return bytes + "trailer\n<< /Size " + QByteArray::number(size) + ' ' + end.trailer + "/Prev " +
           QByteArray::number(end.table) + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

} // namespace appui::pdf
