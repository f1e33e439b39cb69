// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/digest.h"

#include "base/handle_p.h"

#include <QCoreApplication>
#include <QIODevice>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace appui {

struct Sha256::Context
{
    Handle<EVP_MD_CTX, EVP_MD_CTX_free> md{EVP_MD_CTX_new()};
};

Sha256::Sha256()
    : d(std::make_unique<Context>())
{
    EVP_DigestInit_ex(d->md.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

Sha256 &Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->md.get(), bytes.data(), size_t(bytes.size()));
    return *this;
}

Digest Sha256::digest()
{
    Digest result(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->md.get(), reinterpret_cast<unsigned char *>(result.data()), nullptr);
    return result;
}

Digest sha256(QByteArrayView bytes)
{
    return Sha256().add(bytes).digest();
}

Result<Digest> sha256(QIODevice &device, const Progress &progress)
{
    Sha256 hash;
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    qint64 done = 0;
    const qint64 total = device.isSequential() ? 0 : device.size();
    for (;;) {
        const qint64 n = device.read(buffer.data(), buffer.size());
        if (n < 0)
            return fail(Error::Code::Io, QCoreApplication::translate("digest", "The file could not be read to its end."),
                        device.errorString());
        if (n == 0)
            return hash.digest();
        hash.add(QByteArrayView(buffer.constData(), n));
        if (!goesOn(progress, done += n, total))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("digest", "Stopped at your request."));
    }
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("The system gives no random numbers.");
    return bytes;
}

} // namespace appui
