// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"
#include "report/typography/fontbook_p.h"
#include "verify/drawntext_p.h"

#include <QStringList>

#include <map>

namespace appui {

/** What the tags of a PDF say of its pages, in the order in which they are read aloud; and where its bookmarks lead. */
struct Tags
{
    struct Mark
    {
        int number = 0;
        int element = 0; ///< the number of its object
        QByteArray type; ///< of the element
    };
    struct Place
    {
        int page = -1;
        double top = 0; ///< points from the page's upper edge
        bool operator==(const Place &other) const = default;
    };
    struct Bookmark
    {
        QString title;
        Place place;
    };
    struct Link
    {
        int element = 0;
        QString description;
        Place place;
    };
    QList<QList<Mark>> pages;
    QList<int> headings; ///< elements
    QList<Bookmark> bookmarks;
    QList<Link> links;
    QStringList foreign; ///< how they contradict themselves
};

/** Throws what qpdf throws. */
Tags readTags(QPDF &pdf);

/** The tags against what the pages draw. */
class TagCheck
{
public:
    TagCheck(const Tags &tags, const type::FontBook &fonts)
        : m_tags(tags)
        , m_fonts(fonts)
    {
    }

    /** A page, from 0; `marks` are the types of those that it draws. */
    QStringList read(int page, const QList<DrawnGlyph> &text, const QList<QByteArray> &marks, bool hasLanes);
    /** Bookmarks and links against the headings, once all pages were read. */
    QStringList misleading() const;

private:
    struct Words
    {
        int page = 0;
        QList<DrawnGlyph> glyphs;
    };
    static QString textOf(const Words &words);
    bool isNamed(const Tags::Link &link, const QString &text) const;
    bool isRight(const Tags::Bookmark &bookmark, int heading) const;

    const Tags &m_tags;
    const type::FontBook &m_fonts;
    std::map<int, Words> m_words; ///< of headings and links, by element
};

} // namespace appui
