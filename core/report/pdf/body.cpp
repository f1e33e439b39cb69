// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/body_p.h"

#include <QCoreApplication>

#include <qpdf/Pl_Flate.hh>

namespace appui::pdf {

namespace {

constexpr char objectEnd[] = "\nendobj\n";

QByteArray headOf(int number)
{
    return QByteArray::number(number) + " 0 obj\n";
}

class Collector : public Pipeline
{
public:
    explicit Collector(QByteArray &bytes)
        : Pipeline("collector", nullptr)
        , m_bytes(bytes)
    {
        m_bytes.resize(0); // which keeps its room
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

} // namespace

/** What is written into this goes behind what stands in the file. */
class Body::Sink : public Pipeline
{
public:
    explicit Sink(Body &body)
        : Pipeline("body", nullptr)
        , m_body(body)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_body.put({reinterpret_cast<const char *>(data), qsizetype(length)});
    }
    void finish() override {}

private:
    Body &m_body;
};

void Body::put(QByteArrayView bytes)
{
    m_hash.add(bytes);
    const bool isWritten = m_file.write(bytes.data(), bytes.size()) == bytes.size();
    m_hash.wait();
    if (!isWritten)
        throw StreamFailure{{Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                             m_file.errorString()}};
    m_size += bytes.size();
}

void Body::begin(int number)
{
    if (m_size == 0)
        put(fileStart);
    m_offsets[number] = m_size;
    put(headOf(number));
}

void Body::add(int number, const QByteArray &object)
{
    begin(number);
    put(object + objectEnd);
}

void Body::add(const ObjectBatch &batch)
{
    for (const auto &[number, place] : batch.m_places)
        m_offsets[number] = m_size + place;
    put(batch.m_bytes);
}

void ObjectBatch::add(int number, const QByteArray &object)
{
    m_places.emplace_back(number, m_bytes.size());
    m_bytes.append(headOf(number)).append(object).append(objectEnd);
}

void Body::addStream(int number, const QByteArray &entries, qint64 length, const std::function<void(Pipeline &)> &bytes)
{
    begin(number);
    put("<< " + entries + (entries.isEmpty() ? "" : " ") + "/Length " + QByteArray::number(length) + " >>\nstream\n");
    const qint64 from = m_size;
    Sink sink(*this);
    bytes(sink);
    if (m_size - from != length)
        throw StreamFailure{{Error::Code::Altered, QCoreApplication::translate("report", "The PDF could not be made."),
                             QStringLiteral("a stream of %1 bytes gave %2").arg(length).arg(m_size - from)}};
    put("\nendstream\nendobj\n");
}

void Body::addStream(int number, QByteArray entries, const std::function<void(Pipeline &)> &bytes)
{
    Collector collector(m_collected);
    if (entries.contains("/Filter")) {
        bytes(collector);
    } else {
        Pl_Flate deflate("deflate", &collector, Pl_Flate::a_deflate);
        bytes(deflate);
        deflate.finish();
        entries += entries.isEmpty() ? "/Filter /FlateDecode" : " /Filter /FlateDecode";
    }
    addStream(number, entries, m_collected.size(), [&](Pipeline &out) { pass(out, m_collected); });
}

void Body::addRest(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        const int number = object.getObjectID();
        if (m_offsets.count(number))
            continue;
        if (!object.isStream()) {
            add(number, QByteArray::fromStdString(object.unparseResolved()));
            continue;
        }
        const QByteArray entries = entriesOf(object.getDict());
        if (object.getFilterOnWrite())
            addStream(number, entries, [&](Pipeline &out) { object.pipeStreamData(&out, 0, qpdf_dl_none); });
        else
            addStream(number, entries, qint64(object.getRawStreamData()->getSize()),
                      [&](Pipeline &out) { object.pipeStreamData(&out, 0, qpdf_dl_none); });
    }
}

void Body::makeSureOfRoom(qint64 bytes) const
{
    constexpr qint64 furthest = 9'999'999'999; // an offset has ten digits (ISO 32000-1, 7.5.4)
    if (m_size + bytes > furthest)
        throw StreamFailure{{Error::Code::TooLarge,
                             QCoreApplication::translate("report", "The PDF would be larger than 10 GB, which no reader opens; "
                                                                   "export without the originals, and hand them over apart.")}};
}

void Body::finish(QPDF &pdf, const QByteArray &identity)
{
    makeSureOfRoom(0);
    const qint64 table = m_size;
    const QByteArray id = '<' + identity.toHex() + '>';
    put(endOfFile(m_offsets,
                  "/ID [ " + id + ' ' + id + " ] /Info " + reference(pdf.getTrailer().getKey("/Info")) + " /Root " +
                      reference(pdf.getRoot()),
                  table));
    m_digest = m_hash.digest();
}

QByteArray endOfFile(const std::map<int, qint64> &offsets, const QByteArray &entries, qint64 table)
{
    const int count = int(offsets.size());
    const QByteArray size = QByteArray::number(count + 1);
    QByteArray end = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (int number = 1; number <= count; ++number)
        end += QByteArray::number(offsets.at(number)).rightJustified(10, '0') + " 00000 n \n";
    return end + "trailer << " + entries + " /Size " + size + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray entriesOf(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle entries = dictionary.shallowCopy();
    entries.removeKey("/Length");
    return QByteArray::fromStdString(entries.unparse()).sliced(2).chopped(2).trimmed();
}

} // namespace appui::pdf
