// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/posts_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** One message: its lines of words, and the line that ends it. */
struct Bubble
{
    QList<Passage> lines;
    Passage end;
};

bool endsBubble(const Passage &passage)
{
    if (passage.kind == Passage::Kind::Date)
        return passage.date->kind == ShownDate::Kind::Hour;
    return passage.kind == Passage::Kind::Counters || (passage.kind == Passage::Kind::Actions && passage.date);
}

/** Lines of one bubble follow one another closely and begin at the same place. */
bool belongsAbove(const Passage &upper, const Passage &lower)
{
    const double height = std::max(upper.height(), lower.height());
    return lower.box().top() - upper.box().bottom() < height && std::abs(lower.box().left() - upper.box().left()) < height;
}

/** The lines that end just above passage `end`. */
QList<Passage> linesAbove(const QList<Passage> &passages, qsizetype end)
{
    constexpr double farBelow = 2; // heights of a line
    QList<Passage> lines;
    for (qsizetype i = end - 1; i >= 0 && passages[i].kind == Passage::Kind::Words; --i) {
        const double gap = passages[end].box().top() - passages[i].box().bottom();
        if (lines.isEmpty() ? gap > farBelow * passages[i].height() : !belongsAbove(passages[i], lines.first()))
            break;
        lines.prepend(passages[i]);
    }
    return lines;
}

/** In a group most bubbles begin with a name. */
bool showsNames(const QList<Bubble> &bubbles)
{
    const auto named = std::ranges::count_if(
        bubbles, [](const Bubble &bubble) { return bubble.lines.size() > 1 && looksLikeName(bubble.lines.first().text); });
    return named * 2 > bubbles.size();
}

/** The first word of the second line had room in the first one: the line was not broken for want of room. */
bool isBrokenOnPurpose(const QList<Passage> &lines)
{
    const QRectF first = lines[0].box();
    const QRectF word = lines[1].line.words.first().box;
    double widest = 0;
    for (const Passage &line : lines)
        widest = std::max(widest, line.box().width());
    return first.width() + lines[0].height() / 3 + word.width() < widest;
}

/** An hour below the day that the conversation displays. */
ShownDate onDay(ShownDate hour, const std::optional<ShownDate> &day)
{
    if (!day || hour.kind != ShownDate::Kind::Hour)
        return hour;
    const auto whole =
        PartialDate::parse(day->date.value() + u'T' + QString(hour.text).replace(u'h', u':').rightJustified(5, u'0'));
    hour.text = day->text + u", "_s + hour.text;
    if (whole)
        hour.date = PartialDate::restore(whole->value(), hour.text, PartialDate::Source::Displayed).value_or(PartialDate());
    return hour;
}

} // namespace

QList<Post> postsOfChat(const QList<Passage> &passages, const QSizeF &picture)
{
    QList<Bubble> bubbles;
    std::optional<ShownDate> day;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (passage.kind == Passage::Kind::Date && passage.date->kind != ShownDate::Kind::Hour)
            day = passage.date->date.precision() == PartialDate::Precision::Day ? passage.date : std::nullopt;
        if (!endsBubble(passage))
            continue;
        Bubble bubble{linesAbove(passages, i), passage};
        if (passage.date)
            bubble.end.date = onDay(*passage.date, day);
        if (!bubble.lines.isEmpty())
            bubbles.append(bubble);
    }

    if (std::ranges::none_of(bubbles, [](const Bubble &bubble) { return bubble.end.date.has_value(); }))
        return {};
    const bool named = showsNames(bubbles);
    QList<Post> posts;
    for (const Bubble &bubble : bubbles) {
        Draft draft;
        const QString first = bubble.lines.first().text;
        const bool hasName = bubble.lines.size() > 1 &&
                             ((named && looksLikeName(first)) || (!first.contains(u' ') && isBrokenOnPurpose(bubble.lines)));
        if (hasName) {
            draft.setAuthor(first, {});
            draft.cover(bubble.lines.first());
        }
        for (const Passage &line : bubble.lines.mid(hasName ? 1 : 0))
            draft.addWords(line);
        draft.cover(bubble.end);
        if (bubble.end.date)
            draft.setDate(*bubble.end.date);
        posts.append(draft.finish(picture));
    }
    return posts;
}

} // namespace appui
