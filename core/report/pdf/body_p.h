// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/hashingbeside_p.h"
#include "report/pdf/qpdf_p.h"

#include <QFile>

#include <functional>
#include <map>
#include <vector>

namespace appui::pdf {

class ObjectBatch;

/** What a file begins with; the second line tells that it is not text (ISO 19005-3, 6.1.2). */
inline const QByteArray fileStart("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n");

/**
 * A PDF file from its first byte to its last (ISO 32000-1, 7.5): objects, each at once where the file ends, then their table and
 * the trailer. It is hashed as it grows. qpdf's own writer would hold every stream in memory, and could not begin before the last
 * page is known. Everything here throws StreamFailure.
 */
class Body
{
public:
    /** `file` is open and empty. */
    explicit Body(QFile &file)
        : m_file(file)
    {
    }

    /** "12 0 R" */
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }
    static QByteArray reference(const QPDFObjectHandle &object) { return reference(object.getObjectID()); }

    /** Throws when the file would become too long with `bytes` more. */
    void makeSureOfRoom(qint64 bytes) const;

    void add(int number, const QByteArray &object);
    void add(const ObjectBatch &batch);
    /** A stream of exactly `length` bytes that `bytes` gives to the pipeline; `entries` are those of its dictionary but its
     * length. */
    void addStream(int number, const QByteArray &entries, qint64 length, const std::function<void(Pipeline &)> &bytes);
    /** The same, of bytes whose number is not known before; compressed here when `entries` name no filter. */
    void addStream(int number, QByteArray entries, const std::function<void(Pipeline &)> &bytes);

    /** From here on there are numbers behind those of `pdf`, to which nothing may be added any more. */
    void continueBehind(QPDF &pdf) { m_next = int(pdf.getObjectCount()) + 1; }
    int newNumber() { return m_next++; }

    /** Every object of `pdf` that is not in the file yet, under its number there. */
    void addRest(QPDF &pdf);

    /** The table of all objects, and the trailer of `pdf` with `identity`, 16 bytes, as both halves of its /ID. */
    void finish(QPDF &pdf, const QByteArray &identity);

    qint64 size() const { return m_size; }
    /** Of the whole file, once it is finished. */
    const Digest &digest() const { return m_digest; }

private:
    class Sink;
    void begin(int number);
    void put(QByteArrayView bytes);

    QFile &m_file;
    qint64 m_size = 0;
    HashingBeside m_hash;
    Digest m_digest;
    QByteArray m_collected;          ///< of a stream whose length is not known yet; kept, for its room
    std::map<int, qint64> m_offsets; ///< of every object, by its number
    int m_next = 0;
};

/** Objects spelled while the body may still be busy with others, to be added to it all at once. */
class ObjectBatch
{
public:
    explicit ObjectBatch(Body &body)
        : m_body(body)
    {
    }

    int newNumber() { return m_body.newNumber(); }
    void add(int number, const QByteArray &object);

private:
    friend class Body;
    Body &m_body;
    QByteArray m_bytes;
    std::vector<std::pair<int, qint64>> m_places; ///< numbers, and where in the bytes they begin
};

/**
 * What ends a file: the table of its objects, all numbers from 1 on, which begins at `table`, and the trailer with `entries`
 * (/ID, /Info and /Root).
 */
QByteArray endOfFile(const std::map<int, qint64> &offsets, const QByteArray &entries, qint64 table);

/** The entries of a dictionary, without its brackets and /Length. */
QByteArray entriesOf(QPDFObjectHandle dictionary);

} // namespace appui::pdf
