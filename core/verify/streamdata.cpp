// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/streamdata_p.h"

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace appui {

namespace {

constexpr qint64 largestImage = qint64(2) << 30; // decoded
constexpr int deepest = 12;

/** Hashes what flows by, and lets no more than `most` bytes pass. */
class Hashing : public Pipeline
{
public:
    explicit Hashing(qint64 most)
        : Pipeline("hash", nullptr)
        , m_left(most)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_left -= qint64(length);
        if (m_left < 0)
            throw TooLarge();
        m_hash.add(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(length)));
    }
    void finish() override {}
    Digest digest() { return m_hash.digest(); }

private:
    Sha256 m_hash;
    qint64 m_left;
};

/** Keeps what flows by, up to `most` bytes. */
class Collecting : public Hashing
{
public:
    Collecting(QByteArray &into, qint64 most)
        : Hashing(most)
        , m_into(into)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        Hashing::write(data, length);
        m_into.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }

private:
    QByteArray &m_into;
};

/** A stream as it stands, or what it holds once decompressed. */
void pipe(QPDFObjectHandle stream, Hashing &sink, bool asItStands)
{
    bool isDecoded = false;
    const bool isRead = stream.pipeStreamData(&sink, &isDecoded, 0, asItStands ? qpdf_dl_none : qpdf_dl_generalized, true);
    if (!isRead || (!asItStands && !isDecoded && stream.getDict().hasKey("/Filter")))
        throw std::runtime_error("a stream can't be decoded");
}

bool same(QPDFObjectHandle made, QPDFObjectHandle found, int depth);

bool sameDictionaries(QPDFObjectHandle made, QPDFObjectHandle found, const std::set<std::string> &passedOver, int depth)
{
    std::set<std::string> keys = made.getKeys();
    keys.merge(found.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return passedOver.count(key) || same(made.getKey(key), found.getKey(key), depth + 1);
    });
}

bool sameStreams(QPDFObjectHandle made, QPDFObjectHandle found, int depth)
{
    const bool untouched = made.getDict().hasKey("/Filter"); // else qpdf compressed it when it wrote it
    std::set<std::string> passedOver{"/Length"};
    if (!untouched)
        passedOver.insert({"/Filter", "/DecodeParms"});
    return sameDictionaries(made.getDict(), found.getDict(), passedOver, depth) &&
           dataDigest(made, untouched) == dataDigest(found, untouched);
}

/** Whether `found`, read from a file, is what `made` becomes when it is written. */
bool same(QPDFObjectHandle made, QPDFObjectHandle found, int depth)
{
    if (depth > deepest || made.getTypeCode() != found.getTypeCode())
        return false;
    if (made.isStream())
        return sameStreams(made, found, depth);
    if (made.isDictionary())
        return sameDictionaries(made, found, {}, depth);
    if (!made.isArray())
        return made.unparseResolved() == found.unparseResolved();
    if (made.getArrayNItems() != found.getArrayNItems())
        return false;
    for (int i = 0; i < made.getArrayNItems(); ++i)
        if (!same(made.getArrayItem(i), found.getArrayItem(i), depth + 1))
            return false;
    return true;
}

} // namespace

Digest dataDigest(QPDFObjectHandle stream, bool asItStands)
{
    Hashing sink(largestImage);
    pipe(stream, sink, asItStands);
    return sink.digest();
}

QByteArray dataOf(QPDFObjectHandle stream, qint64 most)
{
    QByteArray bytes;
    Collecting sink(bytes, most);
    pipe(stream, sink, false);
    return bytes;
}

bool isWrittenAs(QPDFObjectHandle made, QPDFObjectHandle found)
{
    return same(made, found, 0);
}

bool isDescribedAs(QPDFObjectHandle made, QPDFObjectHandle found)
{
    auto filter = found.getDict().getKey("/Filter");
    return (filter.isNull() || filter.isNameAndEquals("/FlateDecode")) && !found.getDict().hasKey("/DecodeParms") &&
           sameDictionaries(made.getDict(), found.getDict(), {"/Length", "/Filter", "/SMask"}, 0);
}

} // namespace appui
