// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// qpdf's shared pointers are std::shared_ptr in what we write; it warns until this is said.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif

#include "base/result.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <cmath>
#include <cstdlib>

namespace appui::pdf {

/**
 * Carries an Error through qpdf, which knows exceptions only; caught where the file is written. Not a std::exception: those qpdf
 * catches on their way and throws on without what they carried.
 */
struct StreamFailure
{
    Error error;
};

inline QPDFObjectHandle name(const QByteArray &value)
{
    return QPDFObjectHandle::newName('/' + value.toStdString());
}

/** A text for a reader; one that is too long for PDF/A (32,767 bytes: ISO 19005-3, 6.1.13) ends with an ellipsis. */
inline QPDFObjectHandle text(const QString &value)
{
    constexpr qsizetype longest = 16'000; // UTF-16, as qpdf writes what Latin letters do not suffice for
    if (value.size() <= longest)
        return QPDFObjectHandle::newUnicodeString(value.toStdString());
    const qsizetype end = value[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return QPDFObjectHandle::newUnicodeString((value.left(end) + QChar(0x2026)).toStdString());
}

/** An object as it stands in a file. */
inline QByteArray written(const QPDFObjectHandle &object)
{
    return QByteArray::fromStdString(QPDFObjectHandle(object).unparse());
}

/** A number as every stream of ours writes it: three decimals at most, the same on every computer. */
inline QByteArray number(double value)
{
    const qint64 thousandths = std::llround(value * 1000);
    const qint64 rest = std::abs(thousandths % 1000);
    QByteArray digits = QByteArray::number(thousandths / 1000);
    if (thousandths < 0 && thousandths > -1000)
        digits.prepend('-');
    if (rest == 0)
        return digits;
    const char decimals[] = {'.', char('0' + rest / 100), char('0' + rest / 10 % 10), char('0' + rest % 10)};
    return digits.append(decimals, rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4);
}

inline QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(number(value).toStdString());
}

inline void pass(Pipeline &out, QByteArrayView bytes)
{
    out.write(reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
}

/** "D:20261122190405Z" */
inline QPDFObjectHandle date(const QDateTime &moment)
{
    return QPDFObjectHandle::newString("D:" + moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z");
}

} // namespace appui::pdf
