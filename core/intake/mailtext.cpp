// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mailtext_p.h"

#include "base/handle_p.h"
#include "intake/encoding_p.h"

#include <QRegularExpression>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The Q encoding of RFC 2047, 4.2. */
QByteArray fromQ(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('_', ' '), '=');
}

/** Encoded words that follow one another: one charset, and characters that may be cut between two of them. */
class EncodedWords
{
public:
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /** Adds a word; gives the text of those before it when it is in another charset. */
    QString add(const QByteArray &charset, const QByteArray &bytes)
    {
        QString before = charset == m_charset ? QString() : take();
        m_charset = charset;
        m_bytes += bytes;
        return before;
    }

    QString take() { return fromCharset(std::exchange(m_bytes, {}), m_charset); }

private:
    QByteArray m_charset;
    QByteArray m_bytes;
};

} // namespace

QString fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "utf-8" || name == "utf8")
        return fromDamagedUtf8(bytes);
    if (name == "iso-8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252")
        return fromWindows1252(bytes);
    if (name.isEmpty() || name == "us-ascii")
        return decodeText(bytes).text;
    gsize length = 0;
    const Handle<char, g_free> utf8(g_convert(bytes.constData(), bytes.size(), "UTF-8",
                                              g_mime_charset_iconv_name(name.constData()), nullptr, &length, nullptr));
    return utf8 ? QString::fromUtf8(utf8.get(), qsizetype(length)) : decodeText(bytes).text;
}

QString decodedHeader(const char *raw)
{
    static const QRegularExpression fold(QStringLiteral("[ \\t]*\\r?\\n[ \\t]*"));
    static const QRegularExpression encodedWord(
        QStringLiteral("=\\?([!-)+->@-~]+)(?:\\*[!->@-~]*)?\\?([bBqQ])\\?([ ->@-~]*)\\?="));
    const QString text = decodeText(QByteArrayView(raw)).text.replace(fold, u" "_s).replace(u'\t', u' ');
    QString decoded;
    EncodedWords words;
    qsizetype done = 0;
    for (auto matches = encodedWord.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString gap = text.sliced(done, match.capturedStart() - done);
        if (words.isEmpty() || !gap.trimmed().isEmpty())
            decoded += words.take() + gap;
        const QByteArray encoded = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).toLower() == u"b";
        decoded += words.add(match.captured(1).toLatin1(), isBase64 ? QByteArray::fromBase64(encoded) : fromQ(encoded));
        done = match.capturedEnd();
    }
    return (decoded + words.take() + text.sliced(done)).trimmed();
}

} // namespace appui
