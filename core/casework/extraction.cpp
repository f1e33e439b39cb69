// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/extraction.h"

#include "timestamp/timestamp.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(extraction)
};

constexpr qint64 chunkSize = 1 << 20;

Result<Digest> copy(QIODevice &from, QIODevice &to, const Progress &progress)
{
    Sha256 sum;
    qint64 done = 0;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 got; (got = from.read(chunk.data(), chunkSize)) != 0; done += got) {
        if (got < 0)
            return fail(Error::Code::Io, Words::tr("The original can't be read from the dossier."), from.errorString());
        if (to.write(chunk.constData(), got) != got)
            return fail(Error::Code::Io, Words::tr("The file can't be written."), to.errorString());
        sum.add(QByteArrayView(chunk).first(got));
        if (!goesOn(progress, done + got, from.size()))
            return fail(Error::Code::Cancelled, Words::tr("The copy was stopped; nothing was written."));
    }
    return sum.digest();
}

} // namespace

Result<void> extractOriginal(const DossierStore &store, const Exhibit &exhibit, const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is there already and was left as it is; choose another name.").arg(path));
    const auto original = store.original(exhibit.digest);
    if (!original)
        return fail(original);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, Words::tr("“%1” can't be written.").arg(path), file.errorString());
    const auto digest = copy(**original, file, progress);
    if (!digest)
        return fail(digest);
    if (*digest != exhibit.digest)
        return fail(
            Error::Code::Altered,
            Words::tr("The bytes of exhibit no. %1 are not those that were put in; nothing was written.").arg(exhibit.number));
    if (!file.commit())
        return fail(Error::Code::Io, Words::tr("“%1” can't be written.").arg(path), file.errorString());
    return {};
}

Result<QByteArray> timestampReply(const DossierStore &store, const Exhibit &exhibit)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    struct Candidate
    {
        TokenFacts facts;
        QByteArray token;
    };
    std::optional<Candidate> best;
    for (const Stamp &stamp : *stamps) {
        if (stamp.entry != 0 || stamp.imprint != exhibit.digest)
            continue;
        const auto facts = readToken(stamp.token);
        if (!facts)
            return fail(facts);
        const auto rank = [](const TokenFacts &f) { return std::pair(f.exercise, f.when); };
        if (!best || rank(*facts) < rank(best->facts))
            best = {*facts, stamp.token};
    }
    if (!best)
        return fail(Error::Code::NotFound, Words::tr("Exhibit no. %1 has no timestamp yet.").arg(exhibit.number));
    return tokenAsResponse(best->token);
}

} // namespace appui
