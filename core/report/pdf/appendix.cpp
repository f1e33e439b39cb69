// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/appendix_p.h"

#include "report/pdf/filesink_p.h"
#include "report/pdf/update_p.h"

namespace appui::pdf {

namespace {

const std::string room("@@@@@@@@@@@@@@@@");

[[noreturn]] void failToWrite(const QFile &file)
{
    throw StreamFailure{
        {Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."), file.errorString()}};
}

} // namespace

void Appendix::keepRoom(QPDF &pdf, const std::string &key)
{
    pdf.getRoot().replaceKey(key, QPDFObjectHandle::newString(room));
}

Appendix::Appendix(QFile &file, QPDF &pdf, QPDFWriter &writer)
    : m_file(file)
    , m_pdf(pdf)
    , m_writer(writer)
{
    for (const auto &[object, entry] : writer.getWrittenXRefTable())
        if (object.getObj() != 0)
            m_offsets.emplace(object.getObj(), entry.getOffset());
    m_next = m_offsets.empty() ? 1 : m_offsets.rbegin()->first + 1;
    if (!file.flush())
        failToWrite(file);
    const auto table = lastTable(file);
    if (!table)
        throw StreamFailure{table.error()};
    if (!file.resize(*table) || !file.seek(*table))
        failToWrite(file);
}

QByteArray Appendix::reference(const QPDFObjectHandle &object) const
{
    return reference(m_writer.getRenumberedObjGen(object.getObjGen()).getObj());
}

void Appendix::put(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        failToWrite(m_file);
}

void Appendix::begin(int number)
{
    m_offsets[number] = m_file.pos();
    put(QByteArray::number(number) + " 0 obj\n");
}

void Appendix::add(int number, const QByteArray &object)
{
    begin(number);
    put(object + "\nendobj\n");
}

void Appendix::addStream(int number, const QByteArray &entries, qint64 length, const std::function<void(Pipeline &)> &bytes)
{
    begin(number);
    put("<< " + entries + " /Length " + QByteArray::number(length) + " >>\nstream\n");
    FileSink sink(m_file);
    bytes(sink);
    put("\nendstream\nendobj\n");
}

void Appendix::hang(const std::string &key, int number)
{
    constexpr qint64 catalogRoom = 16 * 1024; // bytes: it holds little but references
    const QByteArray kept = QByteArray::fromStdString(key + " (" + room + ')');
    const QByteArray put = (QByteArray::fromStdString(key) + ' ' + reference(number)).leftJustified(kept.size(), ' ');
    const qint64 back = m_file.pos();
    const qint64 from = m_offsets.at(m_writer.getRenumberedObjGen(m_pdf.getRoot().getObjGen()).getObj());
    const bool isRead = m_file.flush() && m_file.seek(from);
    const qint64 at = isRead ? m_file.read(catalogRoom).indexOf(kept) : -1;
    if (at < 0 || !m_file.seek(from + at) || m_file.write(put) != put.size() || !m_file.seek(back))
        failToWrite(m_file);
}

void Appendix::finish(const QByteArray &identity)
{
    constexpr qint64 furthest = 9'999'999'999; // an offset has ten digits (ISO 32000-1, 7.5.4)
    const qint64 table = m_file.pos();
    if (table > furthest)
        throw StreamFailure{{Error::Code::TooLarge,
                             QCoreApplication::translate("report", "The PDF would be larger than 10 GB, which no reader opens; "
                                                                   "export without the originals, and hand them over apart.")}};
    const QByteArray size = QByteArray::number(m_next);
    put("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (int number = 1; number < m_next; ++number)
        put(QByteArray::number(m_offsets.at(number)).rightJustified(10, '0') + " 00000 n \n");
    const QByteArray id = '<' + identity.toHex() + '>';
    put("trailer << /ID [ " + id + ' ' + id + " ] /Info " + reference(m_pdf.getTrailer().getKey("/Info")) + " /Root " +
        reference(m_pdf.getRoot()) + " /Size " + size + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
}

} // namespace appui::pdf
