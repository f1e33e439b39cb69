// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/spelling_p.h"

#include <algorithm>
#include <set>

namespace appui {

namespace {

constexpr int deepest = 16;
constexpr qsizetype mostDigits = 12; // the offsets of a large file have eleven

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isOfAName(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '-' || c == '.' || c == '_';
}

bool isPrintable(char c)
{
    return (c >= 32 && c <= 126) || uchar(c) >= 160;
}

class Spelling
{
public:
    explicit Spelling(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool object(int depth = 0)
    {
        if (depth == deepest)
            return false;
        switch (peek()) {
        case '<':
            return take("<<") ? dictionary(depth) : hexText();
        case '[':
            return array(depth);
        case '/':
            return name();
        case '(':
            return text();
        default:
            return take("true") || take("false") || take("null") || number();
        }
    }
    qsizetype length() const { return m_at; }

private:
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0'; }

    bool take(QByteArrayView word)
    {
        const bool stands = m_bytes.sliced(m_at).startsWith(word);
        m_at += stands ? word.size() : 0;
        return stands;
    }

    qsizetype takeAll(bool (*belongs)(char))
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && belongs(m_bytes[m_at]))
            ++m_at;
        return m_at - from;
    }

    bool dictionary(int depth)
    {
        std::set<QByteArrayView> keys;
        while (!take(" >>")) {
            if (!take(" "))
                return false;
            const qsizetype from = m_at;
            if (!name() || !keys.insert(m_bytes.sliced(from, m_at - from)).second || !take(" ") || !object(depth + 1))
                return false;
        }
        return true;
    }

    /** The brackets touch what they hold, or a space stands between. */
    bool array(int depth)
    {
        take("[");
        take(" ");
        for (bool isFirst = true; !take("]"); isFirst = false)
            if (!(isFirst || take(" ")) || (peek() != ']' && !object(depth + 1)))
                return false;
        return true;
    }

    bool name()
    {
        if (!take("/"))
            return false;
        const qsizetype from = m_at;
        do
            takeAll(isOfAName);
        while (take("#2f")); // the slash of a media type
        return m_at > from;
    }

    bool hexText() { return take("<") && takeAll(isHex) % 2 == 0 && take(">"); }

    bool text()
    {
        take("(");
        while (!take(")"))
            if (peek() == '\\' ? !escape() : peek() == '(' || !isPrintable(peek()) || ++m_at == m_bytes.size())
                return false;
        return true;
    }

    bool escape()
    {
        take("\\");
        if (QByteArrayView("nrtbf()\\").contains(peek())) {
            ++m_at;
            return true;
        }
        int value = 0;
        for (int i = 0; i < 3; ++i, ++m_at) {
            if (peek() < '0' || peek() > (i == 0 ? '3' : '7'))
                return false;
            value = 8 * value + peek() - '0';
        }
        return !isPrintable(char(value));
    }

    bool number()
    {
        const bool isNegative = take("-");
        const bool isZero = peek() == '0';
        const qsizetype digits = takeAll(isDigit);
        if (digits == 0 || digits > mostDigits || (isZero && digits > 1))
            return false;
        if (take("."))
            return takeAll(isDigit) > 0;
        return !take(" 0 R") || !(isNegative || isZero);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

qsizetype spelledObject(QByteArrayView bytes)
{
    Spelling spelling(bytes);
    return spelling.object() ? spelling.length() : 0;
}

} // namespace appui
