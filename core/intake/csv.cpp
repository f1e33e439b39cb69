// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/csv_p.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

class Reader
{
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRecord next()
    {
        CsvRecord record;
        record.line = m_line;
        do {
            const bool startsWithQuote = m_text.mid(m_at, 1) == u"\"";
            const bool closes = startsWithQuote && closingQuote() >= 0;
            record.hasOpenQuote = record.hasOpenQuote || (startsWithQuote && !closes);
            const std::optional<QString> quoted = closes ? quotedField() : std::nullopt;
            record.fields.append(quoted ? *quoted : plainField());
        } while (skip(m_separator));
        m_line += skip(u'\n') ? 1 : 0;
        return record;
    }

private:
    bool skip(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /** The offset of the quote that answers the one here; -1 when there is none. */
    qsizetype closingQuote() const
    {
        qsizetype at = m_text.indexOf(u'"', m_at + 1);
        while (at >= 0 && m_text.mid(at + 1, 1) == u"\"")
            at = m_text.indexOf(u'"', at + 2);
        return at;
    }

    /** The quoted field here; nothing when more than blanks follow it before the next separator or line end. */
    std::optional<QString> quotedField()
    {
        const qsizetype closing = closingQuote();
        qsizetype end = closing + 1;
        while (end < m_text.size() && m_text[end] == u' ')
            ++end;
        if (end < m_text.size() && m_text[end] != m_separator && m_text[end] != u'\n')
            return {};
        QString field = m_text.sliced(m_at + 1, closing - m_at - 1);
        m_line += int(field.count(u'\n'));
        m_at = end;
        return field.replace(u"\"\""_s, u"\""_s);
    }

    QString plainField()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isEmpty(const CsvRecord &record)
{
    return record.fields.join(QString()).trimmed().isEmpty();
}

} // namespace

QList<CsvRecord> readCsv(const QString &text, QChar separator)
{
    QList<CsvRecord> records;
    for (Reader reader(text, separator); !reader.atEnd();) {
        if (const CsvRecord record = reader.next(); !isEmpty(record))
            records.append(record);
    }
    return records;
}

} // namespace appui
