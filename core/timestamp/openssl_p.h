// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/handle_p.h"

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

namespace appui {

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using Bio = Handle<BIO, BIO_free_all>;
using Certificate = Handle<X509, X509_free>;
using Certificates = Handle<STACK_OF(X509), freeCertificates>;
using CertificateStore = Handle<X509_STORE, X509_STORE_free>;
using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using Object = Handle<ASN1_OBJECT, ASN1_OBJECT_free>;
using Integer = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using Pkcs7 = Handle<PKCS7, PKCS7_free>;
using TstInfo = Handle<TS_TST_INFO, TS_TST_INFO_free>;

/** The DER of a value, through its i2d function; empty when it can't be encoded. */
template <typename T>
QByteArray derOf(int (*encode)(const T *, unsigned char **), const T *value)
{
    const int size = encode(value, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    encode(value, &out);
    return der;
}

/** The value that the whole of `bytes` encodes, through its d2i function; null when it is none, or bytes are left over. */
template <typename H>
H fromDer(typename H::pointer (*decode)(typename H::pointer *, const unsigned char **, long), const QByteArray &bytes)
{
    ERR_clear_error();
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = in + bytes.size();
    H value(decode(nullptr, &in, long(bytes.size())));
    return in == end ? std::move(value) : H();
}

/** A BIO that reads `bytes`, which must outlive it. */
Bio readerOf(const QByteArray &bytes);

/** What was written to a memory BIO. */
QByteArray contentOf(BIO *memory);

inline QByteArray bytesOf(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

/** A fresh random positive number of 63 bits, for a nonce or a serial number. */
Integer randomInteger();

/** What OpenSSL noted of this thread's failures since they were last cleared, and clears them: for Error::detail. */
QString opensslTrail();

} // namespace appui
