// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/posts_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The line, or two, that name the author of what follows. */
struct Header
{
    qsizetype first = 0;
    qsizetype lines = 1;
    QString name;
    QString account;
    std::optional<ShownDate> date;
};

using Finder = std::optional<Header> (*)(const QList<Passage> &, qsizetype);

/** Without the dots and bars between it and what follows. */
QString trimmedName(const QString &text)
{
    static const QRegularExpression ends(u"^[^\\p{L}\\p{N}_@]+|[^\\p{L}\\p{N}_.)]+$|(?<= )[.]$"_s);
    return QString(text).remove(ends).trimmed();
}

/** "@zor0 54" -> "@zor0_54": a handle has no space; what was read as one is an underscore, which lies below the letters. */
QString mendedHandle(const QString &text)
{
    static const QRegularExpression between(u"_? +_?"_s);
    static const QRegularExpression handle(u"^@[\\w.-]{1,40}(?:@[\\w.-]+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype mostParts = 5;
    QString mended = trimmedName(text);
    if (mended.count(u' ') >= mostParts)
        return {};
    mended.replace(between, u"_"_s);
    return handle.match(mended).hasMatch() ? mended : QString();
}

/** "Zor0_54 @zor0_54" */
bool readAuthor(const QString &text, Header &header)
{
    constexpr qsizetype longestName = 60;
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || at > longestName || (at > 0 && text[at - 1] != u' '))
        return false;
    header.account = mendedHandle(text.mid(at));
    header.name = trimmedName(text.left(at));
    return !header.account.isEmpty();
}

/** "il y a 2 h", "3 j": not "hier", which people write too. */
bool countsBack(const QString &date)
{
    return date.startsWith(u"il y a"_s, Qt::CaseInsensitive) || date.front().isDigit();
}

/** "Name @handle · 5 nov. 2026 à 10:26", which may go on in the next line. */
std::optional<Header> handleAndDate(const QList<Passage> &passages, qsizetype index)
{
    const Passage &passage = passages[index];
    if (!passage.text.contains(u'@'))
        return {};
    Header header{.first = index, .date = passage.date};
    if (index + 1 < passages.size()) {
        const Passage &next = passages[index + 1];
        const auto joined = shownDateAtEnd(passage.text + u' ' + next.text);
        const bool isNear = next.box().top() - passage.box().bottom() < passage.height();
        if (isNear && joined && joined->start < passage.text.size() &&
            (!header.date || header.date->kind != ShownDate::Kind::Absolute)) {
            header.date = joined;
            header.lines = 2;
        }
    }
    if (!header.date || header.date->start == 0)
        return {};
    const QString author = passage.text.left(header.date->start).trimmed();
    const bool isMarked = trimmedName(author) != author;
    const bool isSure = isMarked || header.date->kind == ShownDate::Kind::Absolute || countsBack(header.date->text);
    if (!isSure || !readAuthor(author, header))
        return {};
    return isMarked || header.name.isEmpty() || looksLikeName(header.name) ? std::optional(header) : std::nullopt;
}

/** "@handle" or "Name @handle", and nothing else. */
std::optional<Header> handleAlone(const QList<Passage> &passages, qsizetype index)
{
    Header header{.first = index};
    const QString text = passages[index].text;
    if (!readAuthor(text, header) || text.mid(text.indexOf(u'@')).contains(u' ') ||
        (!header.name.isEmpty() && !looksLikeName(header.name)))
        return {};
    if (header.name.isEmpty() && index > 0 && looksLikeName(passages[index - 1].text)) {
        header.name = passages[index - 1].text;
        header.first = index - 1;
        header.lines = 2;
    }
    return header;
}

/** "KevK 05/11/2026 10:26", "Marie D. · 2 h" */
std::optional<Header> nameAndDate(const QList<Passage> &passages, qsizetype index)
{
    const auto &date = passages[index].date;
    if (passages[index].kind != Passage::Kind::Words || !date || date->kind == ShownDate::Kind::Hour)
        return {};
    const QString name = trimmedName(passages[index].text.left(date->start));
    if (!looksLikeName(name) && (name.isEmpty() || name.contains(u' ')))
        return {};
    return Header{.first = index, .name = name, .date = date};
}

/** A name, and a date below it. */
std::optional<Header> nameAboveDate(const QList<Passage> &passages, qsizetype index)
{
    if (index + 1 >= passages.size())
        return {};
    const Passage &next = passages[index + 1];
    const QString name = trimmedName(passages[index].text);
    const bool isNear = next.box().top() - passages[index].box().bottom() < 1.5 * passages[index].height();
    if (passages[index].kind != Passage::Kind::Words || passages[index].date || next.kind != Passage::Kind::Date || !isNear ||
        next.date->kind == ShownDate::Kind::Hour || !looksLikeName(name))
        return {};
    return Header{.first = index, .lines = 2, .name = name, .date = next.date};
}

QList<Header> headersIn(const QList<Passage> &passages, Finder finder)
{
    QList<Header> headers;
    for (qsizetype i = 0; i < passages.size(); ++i)
        if (const auto header = finder(passages, i)) {
            headers.append(*header);
            i = header->first + header->lines - 1;
        }
    return headers;
}

/** The words go on in the next line: what this one holds, emojis perhaps, is among them. */
bool isFollowedByWords(const QList<Passage> &passages, qsizetype index)
{
    const Passage &above = passages[index - 1];
    const Passage &next = passages[index + 1];
    const double height = above.height();
    return next.kind == Passage::Kind::Words && next.box().top() - above.box().bottom() < 3 * height &&
           std::abs(next.box().left() - above.box().left()) < height / 2 && std::abs(next.height() - height) < height / 4;
}

std::optional<Post> postBelow(const Header &header, qsizetype end, const QList<Passage> &passages, const QSizeF &picture)
{
    constexpr double farBelow = 4; // heights of a line
    Draft draft;
    draft.setAuthor(header.name, header.account);
    if (header.date)
        draft.setDate(*header.date);
    qsizetype i = header.first;
    for (; i < header.first + header.lines; ++i)
        draft.cover(passages[i]);
    for (; i < end; ++i) {
        const Passage &passage = passages[i];
        const double gap = passage.box().top() - passages[i - 1].box().bottom();
        if (gap > farBelow * passage.height())
            break;
        if (passage.kind == Passage::Kind::Counters) {
            if (!draft.hasWords() || i + 1 >= end || !isFollowedByWords(passages, i))
                break;
            draft.leaveOut(passage);
            continue;
        }
        if (passage.kind == Passage::Kind::Actions && draft.hasWords())
            break;
        if (passage.kind == Passage::Kind::Date && !draft.hasDate()) {
            draft.setDate(*passage.date);
            draft.cover(passage);
            if (draft.hasWords())
                break;
            continue;
        }
        draft.addWords(passage);
    }
    return draft.hasWords() ? std::optional(draft.finish(picture)) : std::nullopt;
}

} // namespace

QList<Post> postsOfFeed(const QList<Passage> &passages, const QSizeF &picture)
{
    QList<Post> most;
    for (const Finder finder : {handleAndDate, handleAlone, nameAndDate, nameAboveDate}) {
        const QList<Header> headers = headersIn(passages, finder);
        QList<Post> posts;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const qsizetype end = i + 1 < headers.size() ? headers[i + 1].first : passages.size();
            if (const auto post = postBelow(headers[i], end, passages, picture))
                posts.append(*post);
        }
        // A handle with its date is never words by chance; of the other forms, the most frequent is the capture's own.
        if (finder == handleAndDate && !posts.isEmpty())
            return posts;
        if (posts.size() > most.size())
            most = posts;
    }
    return most;
}

} // namespace appui
