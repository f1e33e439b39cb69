// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/openssl_p.h"

#include "base/digest.h"

#include <QStringList>

#include <openssl/bn.h>

namespace appui {

Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

Integer randomInteger()
{
    // The first bit decides the sign, the second keeps the size.
    QByteArray bytes = randomBytes(8);
    bytes[0] = char((bytes[0] & 0x3f) | 0x40);
    const Handle<BIGNUM, BN_free> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
    return Integer(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

QString opensslTrail()
{
    QStringList trail;
    const char *data = nullptr;
    int flags = 0;
    while (const auto code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
        const char *reason = ERR_reason_error_string(code);
        QString step = reason ? QString::fromUtf8(reason) : QString::number(code, 16);
        if (flags & ERR_TXT_STRING && data && *data)
            step += QStringLiteral(" (%1)").arg(QString::fromUtf8(data));
        trail += step;
    }
    return trail.join(QStringLiteral("; "));
}

} // namespace appui
