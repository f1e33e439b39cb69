// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/capture.h"
#include "reading/passage_p.h"

#include <QSizeF>

namespace appui {

/**
 * The publications that the lines of a capture show, from top to bottom: each begins with the line that names its author
 * (networks, comments), or ends with its hour (messages).
 */
QList<Post> postsIn(const QList<TextLine> &lines, const QSizeF &picture);

/** A post under construction: of which passages it is made. */
class Draft
{
public:
    /** Words that stand for author or date: they only extend the region. */
    void cover(const Passage &passage);
    void addWords(const Passage &passage);
    /** Something among the words that can't be read. */
    void leaveOut(const Passage &passage);
    void setDate(const ShownDate &date);
    bool hasWords() const { return !m_post.words.isEmpty(); }
    bool hasDate() const { return !m_post.shownDate.isEmpty(); }
    Post finish(const QSizeF &picture) const;

    void setAuthor(const QString &name, const QString &account);

private:
    Post m_post;
    QRectF m_box;
    double m_height = 0;
};

/** The words "Marie D." could be a name; "on sait où elle habite" could not. */
bool looksLikeName(const QString &text);

QList<Post> postsOfFeed(const QList<Passage> &passages, const QSizeF &picture);
QList<Post> postsOfChat(const QList<Passage> &passages, const QSizeF &picture);

} // namespace appui
