// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/piecelog.h"

#include "dossier/json.h"
#include "intake/csv_p.h"
#include "intake/encoding_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr QLatin1String columns[] = {
    QLatin1String("fichier"),     QLatin1String("intitule"), QLatin1String("url"),
    QLatin1String("plateforme"),  QLatin1String("auteur"),   QLatin1String("publie_le"),
    QLatin1String("constate_le"), QLatin1String("visible"),  QLatin1String("propos"),
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(piecelog)
};

/** "Publié le" and "publie_le" are the same column. */
QString columnName(const QString &typed)
{
    QString name;
    for (const QChar c : typed.trimmed().toLower().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            name += c == u' ' || c == u'-' ? QChar(u'_') : c;
    }
    return name;
}

bool isColumn(const QString &name)
{
    return std::ranges::find(columns, name) != std::end(columns);
}

/** The records by the separator under which the first one names most columns. */
QList<CsvRecord> recordsOf(const QString &text)
{
    QList<CsvRecord> best;
    qsizetype most = -1;
    for (const QChar separator : {u';', u',', u'\t'}) {
        QList<CsvRecord> records = readCsv(text, separator);
        if (!records.isEmpty() && records.first().fields.first().startsWith(u"sep=", Qt::CaseInsensitive))
            records.removeFirst(); // a spreadsheet's own note about the separator
        const QStringList header = records.isEmpty() ? QStringList() : records.first().fields;
        const qsizetype known = std::ranges::count_if(header, [](const QString &name) { return isColumn(columnName(name)); });
        if (known <= most)
            continue;
        most = known;
        best = records;
    }
    return best;
}

/** Reads the records that follow a header. */
class LogReader
{
public:
    explicit LogReader(const CsvRecord &header)
        : m_width(header.fields.size())
    {
        for (qsizetype i = 0; i < header.fields.size(); ++i) {
            const QString name = columnName(header.fields[i]);
            if (name.isEmpty())
                continue;
            if (!isColumn(name))
                report(header.line, Words::tr("The column “%1” is not known; it is not read.").arg(header.fields[i]));
            else if (m_positions.contains(name))
                report(header.line, Words::tr("The column “%1” stands twice; only the first one is read.").arg(name));
            else
                m_positions.insert(name, i);
        }
    }

    bool hasFileNames() const { return m_positions.contains(u"fichier"_s); }

    void read(const CsvRecord &record)
    {
        if (record.hasOpenQuote)
            report(record.line, Words::tr("A quotation mark opens a field and none closes it; it is read as part of the text."));
        const QStringList excess = record.fields.mid(m_width);
        if (!excess.join(QString()).trimmed().isEmpty()) {
            report(record.line,
                   Words::tr("This line has more fields than there are columns, so that they can't be told apart; it is "
                             "left out. Put quotation marks around a text that contains the separator."));
            return;
        }
        LogRow row;
        row.line = record.line;
        row.fileName = field(record, u"fichier"_s).trimmed();
        if (row.fileName.isEmpty()) {
            report(record.line, Words::tr("This line names no file; it is left out."));
            return;
        }
        row.title = field(record, u"intitule"_s).trimmed();
        row.url = field(record, u"url"_s).trimmed();
        row.platform = field(record, u"plateforme"_s).trimmed();
        row.author = field(record, u"auteur"_s).trimmed();
        row.published = date(record, u"publie_le"_s);
        row.seen = date(record, u"constate_le"_s);
        row.audience = audience(record);
        row.words = field(record, u"propos"_s);
        m_log.rows.append(row);
    }

    PieceLog takeLog() { return std::move(m_log); }

private:
    QString field(const CsvRecord &record, const QString &column) const
    {
        return record.fields.value(m_positions.value(column, -1));
    }

    PartialDate date(const CsvRecord &record, const QString &column)
    {
        const QString typed = field(record, column).trimmed();
        const auto parsed = PartialDate::parse(typed);
        if (!parsed)
            report(record.line,
                   Words::tr("“%1”, in the column “%2”, is not a date; the line goes in without it.").arg(typed, column));
        return parsed.value_or(PartialDate());
    }

    Audience audience(const CsvRecord &record)
    {
        const QString typed = field(record, u"visible"_s).trimmed();
        const auto parsed = audienceFromToken(typed);
        if (!parsed)
            report(record.line,
                   Words::tr("“%1” does not tell who could see it (“public”, “groupe 31”, “moi” or “inconnu”); the line "
                             "goes in without it.")
                       .arg(typed));
        return parsed.value_or(Audience());
    }

    void report(int line, const QString &message) { m_log.problems.append({line, message}); }

    qsizetype m_width = 0;
    QHash<QString, qsizetype> m_positions;
    PieceLog m_log;
};

} // namespace

Result<PieceLog> readPieceLog(const QByteArray &bytes)
{
    const QList<CsvRecord> records = recordsOf(withPlainLineEnds(decodeText(bytes).text));
    if (records.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("This log is empty."));
    LogReader reader(records.first());
    if (!reader.hasFileNames())
        return fail(Error::Code::Invalid, Words::tr("This log has no column “fichier” in its first line."));
    for (const CsvRecord &record : records.mid(1))
        reader.read(record);
    return reader.takeLog();
}

} // namespace appui
