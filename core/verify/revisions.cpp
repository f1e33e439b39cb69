// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/revisions_p.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 entrySize = 20;
constexpr qint64 mostObjects = 1'000'000;
constexpr int mostRevisions = 32;
constexpr int mostEnds = 64;
constexpr qint64 lookedAt = 64 << 20; // bytes before the end of the file in which a revision may end
const QByteArray endMark("%%EOF\n");

/** A revision, and where the one before has its table. */
struct Section
{
    Revision revision;
    std::optional<qint64> previous;
};

bool readEntries(QIODevice &file, qint64 first, qint64 count, Revision &revision)
{
    static const QRegularExpression form(u"\\A([0-9]{10}) [0-9]{5} ([nf])[ \\r][\\r\\n]\\z"_s);
    if (count > mostObjects || count > file.size() / entrySize)
        return false;
    for (qint64 i = 0; i < count; ++i) {
        const auto entry = form.match(QString::fromLatin1(file.read(entrySize)));
        if (!entry.hasMatch())
            return false;
        if (entry.capturedView(2) == u'n' && !revision.objects.emplace(int(first + i), entry.capturedView(1).toLongLong()).second)
            return false;
    }
    return true;
}

/** What stands at `table`, up to the mark that ends it. */
std::optional<Section> readSection(QIODevice &file, qint64 table)
{
    static const QRegularExpression subsection(u"\\A([0-9]{1,9}) ([0-9]{1,9}) ?\\r?\\n\\z"_s);
    // No other key: some could lead some readers to other objects (/XRefStm); what is encrypted is named by who opens it.
    static const QRegularExpression trailer(
        u"\\Atrailer\\s*<<(?:\\s*/(?:(?:Size|Prev)\\s+[0-9]+|(?:Root|Info|Encrypt)\\s+[0-9]+\\s+0\\s+R|"
        u"ID\\s*\\[(?:\\s*<[0-9A-Fa-f]*>){2}\\s*\\]))*\\s*>>\\s*startxref\\s+([0-9]{1,18})\\s+%%EOF\\r?\\n?"_s);
    static const QRegularExpression before(u"/Prev\\s+([0-9]{1,18})"_s);
    constexpr qint64 longestTrailer = 8192;
    if (!file.seek(table) || file.readLine(16).trimmed() != "xref")
        return {};
    Section section;
    section.revision.table = table;
    for (qint64 at = file.pos(); true; at = file.pos()) {
        const auto range = subsection.match(QString::fromLatin1(file.readLine(32)));
        if (!range.hasMatch()) {
            file.seek(at);
            break;
        }
        if (!readEntries(file, range.capturedView(1).toInt(), range.capturedView(2).toInt(), section.revision))
            return {};
    }
    const qint64 at = file.pos();
    const auto end = trailer.match(QString::fromLatin1(file.read(longestTrailer)));
    if (!end.hasMatch() || end.capturedView(1).toLongLong() != table)
        return {};
    section.revision.to = at + end.capturedEnd();
    if (const auto previous = before.match(end.captured()); previous.hasMatch())
        section.previous = previous.capturedView(1).toLongLong();
    return section;
}

/** The revisions of a file that would end with the mark at `mark`; empty when it ends none. */
QList<Revision> revisionsUntil(QIODevice &file, qint64 mark)
{
    static const QRegularExpression start(u"startxref\\s+([0-9]{1,18})\\s+\\z"_s);
    constexpr qint64 tail = 64;
    const qint64 from = std::max<qint64>(0, mark - tail);
    file.seek(from);
    const auto last = start.match(QString::fromLatin1(file.read(mark - from)));
    if (!last.hasMatch())
        return {};

    QList<Revision> revisions;
    qint64 end = mark + endMark.size();
    for (std::optional<qint64> table = last.capturedView(1).toLongLong(); table;) {
        const auto section = readSection(file, *table);
        const bool precedes = section && (revisions.isEmpty() ? section->revision.to == end : section->revision.to <= end);
        if (!precedes || revisions.size() == mostRevisions)
            return {};
        revisions.prepend(section->revision);
        end = *table;
        table = section->previous;
    }
    for (qsizetype i = 1; i < revisions.size(); ++i)
        revisions[i].from = revisions[i - 1].to;
    revisions.first().objects.clear();
    return revisions;
}

} // namespace

QList<Revision> readRevisions(QIODevice &file)
{
    constexpr qint64 part = 1 << 16;
    int ends = 0;
    const qint64 lowest = std::max<qint64>(0, file.size() - lookedAt);
    for (qint64 to = file.size(); to > lowest;) {
        const qint64 from = std::max(lowest, to - part);
        file.seek(from);
        const QByteArray bytes = file.read(to - from);
        for (qsizetype at = bytes.lastIndexOf(endMark); at >= 0; at = at > 0 ? bytes.lastIndexOf(endMark, at - 1) : -1) {
            if (const auto revisions = revisionsUntil(file, from + at); !revisions.isEmpty())
                return revisions;
            if (++ends == mostEnds)
                return {};
        }
        to = from > lowest ? from + endMark.size() - 1 : from;
    }
    return {};
}

} // namespace appui
