// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"

#include <QFile>

#include <functional>
#include <map>

namespace appui::pdf {

/**
 * Objects that go straight into the file behind those of qpdf, in the same revision: what is too many (the structure of 2,000
 * exhibits) or too large (the originals) for qpdf, which holds an object in memory until the end, and a stream twice. They hang
 * on the catalog. Everything here throws StreamFailure.
 */
class Appendix
{
public:
    /** Before qpdf writes: keeps room in the catalog of `pdf` for a reference under `key` ("/AF"), which hang() puts there. */
    static void keepRoom(QPDF &pdf, const std::string &key);

    /** Cuts off the cross-reference table of what `writer` wrote of `pdf` into `file`: finish() writes another. */
    Appendix(QFile &file, QPDF &pdf, QPDFWriter &writer);

    /** "12 0 R": an object of qpdf's, as it is numbered in the file; or one of ours. */
    QByteArray reference(const QPDFObjectHandle &object) const;
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

    /** The number of an object still to be added. */
    int newNumber() { return m_next++; }
    void add(int number, const QByteArray &object);
    /** A stream of `length` bytes that `bytes` gives to the pipeline; `entries` are those of its dictionary but its length. */
    void addStream(int number, const QByteArray &entries, qint64 length, const std::function<void(Pipeline &)> &bytes);
    void hang(const std::string &key, int number);

    /** The table of all objects, and the trailer with `identity`, 16 bytes, as both halves of its /ID. */
    void finish(const QByteArray &identity);

private:
    void begin(int number);
    void put(const QByteArray &bytes);

    QFile &m_file;
    QPDF &m_pdf;
    QPDFWriter &m_writer;
    std::map<int, qint64> m_offsets; ///< of every object of the file, by its number
    int m_next = 0;
};

} // namespace appui::pdf
