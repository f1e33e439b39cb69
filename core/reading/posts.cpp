// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/posts_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** `box` with a little room around it, in fractions of the picture, short enough to be written down. */
QRectF regionOf(const QRectF &box, double margin, const QSizeF &picture)
{
    const QRectF room = box.adjusted(-margin, -margin, margin, margin) & QRectF({0, 0}, picture);
    const auto fraction = [](double part, double whole) { return std::round(part / whole * 1e4) / 1e4; };
    const QPointF from(fraction(room.left(), picture.width()), fraction(room.top(), picture.height()));
    const QPointF to(fraction(room.right(), picture.width()), fraction(room.bottom(), picture.height()));
    return {from, to};
}

} // namespace

void Draft::cover(const Passage &passage)
{
    m_box |= passage.box();
    m_height = std::max(m_height, passage.height());
}

void Draft::addWords(const Passage &passage)
{
    cover(passage);
    m_post.words += (m_post.words.isEmpty() ? QString() : u" "_s) + passage.text;
    m_post.hasUnreadSign = m_post.hasUnreadSign || passage.hasUnreadSign;
}

void Draft::leaveOut(const Passage &passage)
{
    cover(passage);
    m_post.hasUnreadSign = true;
}

void Draft::setDate(const ShownDate &date)
{
    m_post.date = date.date;
    m_post.shownDate = date.text;
}

void Draft::setAuthor(const QString &name, const QString &account)
{
    m_post.name = name;
    m_post.account = account.isEmpty() ? name : account;
}

Post Draft::finish(const QSizeF &picture) const
{
    Post post = m_post;
    post.region = regionOf(m_box, m_height / 2, picture);
    post.isCut = m_box.top() < m_height / 4 || m_box.bottom() > picture.height() - m_height / 4;
    return post;
}

bool looksLikeName(const QString &text)
{
    static const QRegularExpression sentence(u"[,;:!?…«»()\"]|\\p{Ll}\\.(?: |$)"_s);
    static const QRegularExpression nameLike(u"^\\p{Lu}|[_\\d]"_s);
    constexpr qsizetype mostWords = 4;
    constexpr qsizetype longest = 40;
    return !text.isEmpty() && text.size() <= longest && text.count(u' ') < mostWords && !sentence.match(text).hasMatch() &&
           nameLike.match(text).hasMatch();
}

QList<Post> postsIn(const QList<TextLine> &lines, const QSizeF &picture)
{
    const QList<Passage> passages = passagesOf(lines);
    const QList<Post> feed = postsOfFeed(passages, picture);
    if (std::ranges::any_of(feed, [](const Post &post) { return post.account.startsWith(u'@'); }))
        return feed;
    const QList<Post> chat = postsOfChat(passages, picture);
    return chat.size() >= feed.size() ? chat : feed;
}

} // namespace appui
