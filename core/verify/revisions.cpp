// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/revisions_p.h"

#include "report/pdf/body_p.h"
#include "report/pdf/update_p.h"
#include "verify/fileslice_p.h"
#include "verify/spelling_p.h"

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
    return revisions;
}

/** Where the object ends that should stand at `from`, and before `limit`; nothing when it is not written as it should be. */
std::optional<qint64> endOfObject(QIODevice &file, int number, qint64 from, qint64 limit)
{
    static const QRegularExpression length(u" /Length ([0-9]{1,10}) >>\\z"_s);
    static const QByteArray end("\nendobj\n"), stream("\nstream\n"), endOfStream("\nendstream\nendobj\n");
    constexpr qint64 most[] = {4096, 64 << 20}; // few objects are long, but for their streams
    const QByteArray start = QByteArray::number(number) + " 0 obj\n";
    for (const qint64 count : most) {
        const QByteArray bytes = bytesAt(file, from, std::min(count, limit - from));
        if (!bytes.startsWith(start))
            return {};
        const qsizetype to = start.size() + spelledObject(QByteArrayView(bytes).sliced(start.size()));
        if (QByteArrayView(bytes).sliced(to).startsWith(end))
            return from + to + end.size();
        const auto told = length.match(QString::fromLatin1(bytes.first(to).last(std::min<qsizetype>(to, 32))));
        if (!QByteArrayView(bytes).sliced(to).startsWith(stream) || !told.hasMatch())
            continue;
        const qint64 endsAt = from + to + stream.size() + told.capturedView(1).toLongLong();
        return bytesAt(file, endsAt, endOfStream.size()) == endOfStream ? std::optional(endsAt + endOfStream.size())
                                                                        : std::nullopt;
    }
    return {};
}

QString faultOfObjects(QIODevice &file, const Revision &first, qint64 headerSize)
{
    std::map<qint64, int> byPlace;
    for (const auto &[number, offset] : first.objects)
        byPlace.emplace(offset, number);
    qint64 at = headerSize;
    for (const auto &[offset, number] : byPlace) {
        if (offset != at)
            return u"object %1 at byte %2, where %3 is due"_s.arg(number).arg(offset).arg(at);
        const auto end = endOfObject(file, number, at, first.table);
        if (!end)
            return u"object %1 is not spelled as it should be"_s.arg(number);
        at = *end;
    }
    return at == first.table && byPlace.size() == first.objects.size() ? QString() : u"bytes %1 to %2"_s.arg(at).arg(first.table);
}

} // namespace

QString faultOfBytes(QIODevice &file, const QList<Revision> &revisions)
{
    static const QRegularExpression entries(
        u"\\ntrailer << (/ID \\[ (<[0-9a-f]{32}>) \\g2 \\] (/Info [0-9]+ 0 R) (/Root [0-9]+ 0 R)) /Size "_s);
    const Revision &first = revisions.first();
    const int count = int(first.objects.size());
    const bool isGapless = count > 0 && first.objects.begin()->first == 1 && first.objects.rbegin()->first == count;
    const QByteArray end = bytesAt(file, first.table, first.to - first.table);
    const auto told = entries.match(QString::fromLatin1(end.last(std::min<qsizetype>(end.size(), 512))));
    if (bytesAt(file, 0, pdf::fileStart.size()) != pdf::fileStart || !isGapless || !told.hasMatch() ||
        end != pdf::endOfFile(first.objects, told.captured(1).toLatin1(), first.table))
        return u"the table of objects, or the trailer"_s;
    const QByteArray id = told.captured(2).toLatin1();
    for (qsizetype i = 1; i < revisions.size(); ++i) {
        const Revision &update = revisions[i];
        const pdf::FileEnd before{
            count + 1, told.captured(4).toLatin1() + ' ' + told.captured(3).toLatin1() + " /ID [ " + id + ' ' + id + " ] ",
            revisions[i - 1].table};
        if (bytesAt(file, update.table, update.to - update.table) != pdf::endOfUpdate(before, update.objects, update.table))
            return u"the table of objects, or the trailer, of an update"_s;
    }
    return faultOfObjects(file, first, pdf::fileStart.size());
}

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
