// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trainingauthority.h"

#include "timestamp/openssl_p.h"
#include "timestamp/timestamp.h"
#include "timestamp/trainingcertificates_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <openssl/pem.h>

namespace appui {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto readableByAll = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;

QByteArray pemOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return contentOf(out.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(out.get());
}

Result<void> writeNew(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) || file.write(content) != content.size() ||
        !file.flush())
        return fail(Error::Code::Io, QCoreApplication::translate("timestamp", "The training authority's files can't be written."),
                    QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("timestamp", "The training authority's files can't be read."),
                    QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

/** ca.pem comes last: while it is missing, the authority is not made. */
Result<void> makeFiles(const QDir &folder, const QDateTime &now)
{
    const SigningIdentity ca = makeTrainingCa(now);
    const SigningIdentity signer = makeTrainingSigner(now, ca);
    return writeNew(folder.filePath(QStringLiteral("tsa-key.pem")), pemOf(signer.key.get()), ownerOnly)
        .and_then(
            [&] { return writeNew(folder.filePath(QStringLiteral("tsa.pem")), pemOf(signer.certificate.get()), readableByAll); })
        .and_then(
            [&] { return writeNew(folder.filePath(QStringLiteral("ca.pem")), pemOf(ca.certificate.get()), readableByAll); });
}

ASN1_INTEGER *nextSerial(TS_resp_ctx *, void *)
{
    return randomInteger().release();
}

int tellTime(TS_resp_ctx *, void *clock, long *seconds, long *microseconds)
{
    const qint64 now = (*static_cast<const Clock *>(clock))().toMSecsSinceEpoch();
    *seconds = long(now / 1000);
    *microseconds = long(now % 1000) * 1000;
    return 1;
}

} // namespace

struct TrainingAuthority::Private
{
    QByteArray caPem;
    Clock clock;
    Handle<TS_RESP_CTX, TS_RESP_CTX_free> context{TS_RESP_CTX_new()};

    bool setUp(const QByteArray &certificatePem, const QByteArray &keyPem);
};

bool TrainingAuthority::Private::setUp(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Certificate ca(PEM_read_bio_X509(readerOf(caPem).get(), nullptr, nullptr, nullptr));
    const Certificate certificate(PEM_read_bio_X509(readerOf(certificatePem).get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(readerOf(keyPem).get(), nullptr, nullptr, nullptr));
    if (!ca || !certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1 ||
        X509_verify(certificate.get(), X509_get0_pubkey(ca.get())) != 1)
        return false;

    const Object policy(OBJ_txt2obj(exercisePolicy.data(), 1));
    TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_def_policy(context.get(), policy.get());
    for (const EVP_MD *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()})
        TS_RESP_CTX_add_md(context.get(), digest);
    TS_RESP_CTX_set_accuracy(context.get(), 1, 0, 0);
    TS_RESP_CTX_add_flags(context.get(), TS_TSA_NAME);
    TS_RESP_CTX_set_serial_cb(context.get(), nextSerial, nullptr);
    TS_RESP_CTX_set_time_cb(context.get(), tellTime, &clock);
    return TS_RESP_CTX_set_signer_cert(context.get(), certificate.get()) == 1 &&
           TS_RESP_CTX_set_signer_key(context.get(), key.get()) == 1;
}

TrainingAuthority::TrainingAuthority(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

TrainingAuthority::~TrainingAuthority() = default;

Result<std::unique_ptr<TrainingAuthority>> TrainingAuthority::open(const QString &folder, Clock clock)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return fail(Error::Code::Io, QCoreApplication::translate("timestamp", "The training authority's folder can't be made."),
                    folder);
    if (!dir.exists(QStringLiteral("ca.pem")))
        if (const auto made = makeFiles(dir, clock()); !made)
            return fail(made);

    const auto ca = contentOf(dir.filePath(QStringLiteral("ca.pem")));
    const auto certificate = contentOf(dir.filePath(QStringLiteral("tsa.pem")));
    const auto key = contentOf(dir.filePath(QStringLiteral("tsa-key.pem")));
    for (const auto &read : {ca, certificate, key})
        if (!read)
            return fail(read);

    ERR_clear_error();
    auto opened = std::make_unique<Private>();
    opened->caPem = *ca;
    opened->clock = std::move(clock);
    if (!opened->setUp(*certificate, *key))
        return fail(
            Error::Code::Corrupt,
            QCoreApplication::translate("timestamp", "The training authority's files are damaged; remove them to begin anew."),
            opensslTrail());
    return std::unique_ptr<TrainingAuthority>(new TrainingAuthority(std::move(opened)));
}

QByteArray TrainingAuthority::caPem() const
{
    return d->caPem;
}

QByteArray TrainingAuthority::answer(const QByteArray &request)
{
    const Bio in = readerOf(request);
    const Handle<TS_RESP, TS_RESP_free> response(TS_RESP_create_response(d->context.get(), in.get()));
    ERR_clear_error();
    return response ? derOf(i2d_TS_RESP, response.get()) : QByteArray();
}

} // namespace appui
