// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>

#include <numeric>
#include <variant>

/**
 * A printed document as its reader understands it: headings, paragraphs, tables, figures. It knows nothing of pages, fonts or
 * PDF; the typesetter (typesetter.h) lays it out on A4 and the same blocks become the tags of the PDF. Texts are shown and kept
 * in the text layer to the letter, whatever their script. Lengths are points (1/72 inch).
 */
namespace appui::paper {

/** A stretch of text in one look. */
struct Span
{
    QString text = {};
    bool bold = false;
    bool italic = false;
    bool mono = false;         ///< digests, message identifiers
    QString anchor = {};       ///< a link to the heading with this anchor; empty: none
    bool pageOfAnchor = false; ///< show the number of the page where `anchor` stands instead of `text`
    bool operator==(const Span &) const = default;
};
using Text = QList<Span>;

inline Text plain(const QString &text)
{
    return {Span{text}};
}
inline Text bold(const QString &text)
{
    return {Span{.text = text, .bold = true}};
}

/** In UTF-16 units. */
inline qsizetype sizeOf(const Text &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype size, const Span &span) { return size + span.text.size(); });
}

enum class Look {
    Body,  ///< letters, exposé: 11 pt serif, justified
    Plain, ///< the same, ragged right
    Small, ///< 8.5 pt grey: what a signature line or a source needs
    Lead,  ///< one sentence under a title
    Quote, ///< words aimed at the victim, indented
    Mono   ///< the text of a mail or a text file, line ends kept
};

struct Paragraph
{
    Text text;
    Look look = Look::Body;
    double indent = 0; ///< from the left margin, of every line
    double spaceAfter = 8;
    bool keepWithNext = false;
};

/** Levels 1 to 3; every heading is a bookmark of the PDF. */
struct Heading
{
    int level = 1;
    QString text = {};
    QString anchor; ///< unique in the document; empty: nothing links here
    bool newPage = false;
    QString
        running; ///< from here on, stands at the head of each further page, with "suite 2/7" under Figures; empty: nothing does
};

/** One item of a list, with the sign before it ("•", "1°", "☐"). */
struct Item
{
    QString sign;
    Text text;
    double spaceAfter = 3;
};

enum class Align { Left, Right, Center };
struct Column
{
    double share = 1; ///< of the table's width
    QString title;    ///< of the header row, repeated on each page
    Align align = Align::Left;
};

/** Fine rules between rows; a row is never cut unless it is taller than a page. */
struct Table
{
    QList<Column> columns;
    QList<QList<Text>> rows;
    bool small = false; ///< 8.5 pt
};

/** The card of an exhibit: label on the left, value on the right, a fine rule under each. */
struct Card
{
    QList<std::pair<QString, Text>> rows;
    bool small = false; ///< 8.5 pt
};

/** A bordered note. */
struct Note
{
    QString title;
    Text text;
};

/** A line of time: date on the left, a dot on the line, what happened on the right. */
struct Timeline
{
    enum class Tone { Neutral, Clock, Danger, Done };
    struct Moment
    {
        QString date;
        QString title;
        Text below; ///< small: pieces, account, audience
        Tone tone = Tone::Neutral;
    };
    QList<Moment> moments;
};

/**
 * A line of time for each of several people, drawn to scale in black: what comes back and what comes from many at once is seen.
 * Places are fractions of the line. What it shows must also stand in a table: to who cannot see it, it is `alternative`.
 */
struct Lanes
{
    enum class Sign { Words, Act, Seen, Step };
    struct Tick
    {
        double at = 0;
        QString label;
        QString year; ///< under the label; may be empty
    };
    /** Time that is left out, with its length. */
    struct Cut
    {
        double from = 0;
        double to = 0;
        QString label;
    };
    /** A moment; or, when `to` is well after `from`, one that is only known to lie between them. */
    struct Mark
    {
        double from = 0;
        double to = 0;
        Sign sign = Sign::Words;
    };
    struct Lane
    {
        QString name;
        QString below;        ///< small: the platform
        QList<Mark> marks;    ///< by date
        bool isApart = false; ///< a strong rule stands above it: it is not one of those before
    };
    QList<Tick> ticks;
    QList<Cut> cuts;
    QList<Lane> lanes;
    QString alternative;
};

/**
 * An original shown as an image, as large as the page allows, whole or (when it is much taller than wide) cut over several pages
 * with an overlap. JPEG and PNG streams are placed untouched, other images pixel by
 * pixel; a page of a PDF is rendered at 200 dpi.
 */
struct Figure
{
    Digest original;
    QString mediaType;
    int page = 0;        ///< of a PDF, from 0
    QSize pixels;        ///< before orientation; for a page of a PDF, empty
    int orientation = 1; ///< EXIF, 1 to 8
    QString alternative; ///< what it shows, for who cannot see it
    QString caption;     ///< under it; may be empty

    /** A part of it that a bracket in the margin points out; the picture itself is left as it is. */
    struct Part
    {
        QRectF place; ///< in fractions of the upright picture's width and height
        QString sign; ///< beside the bracket; may be empty
    };
    QList<Part> parts = {};
};

/** Stills of a film side by side, each with the time at which it stands. The program made them: they are no originals. */
struct Stills
{
    struct Still
    {
        QByteArray jpeg;
        QString caption;
        QString alternative; ///< what it is, for who cannot see it
    };
    QList<Still> stills;
};

/** Space for a date and a signature by hand. */
struct Signature
{
    QString text = {};
};

struct Gap
{
    double height = 12;
};

struct PageBreak
{
};

using Block =
    std::variant<Paragraph, Heading, Item, Table, Card, Note, Timeline, Lanes, Figure, Stills, Signature, Gap, PageBreak>;

/**
 * Stands for the SHA-256 of a figure's image in the bytes of an attachment, in as many characters as its hexadecimal digits: the
 * image is known only once it is written, and the typesetter then puts its digest there. Of an image that keeps its own
 * compression (JPEG, most PNG) it is the digest of the stream as it stands in the file, of any other that of its samples.
 */
QByteArray imageMark(const Digest &original, int page);

/** A file attached to the PDF. */
struct Attachment
{
    QString name; ///< "piece-003 - capture.png"
    QString mediaType;
    QString description;
    QString relationship; ///< AFRelationship without its slash: "Source", "Data", "Supplement", "Unspecified"
    Digest original;      ///< an original of the dossier; or, when empty,
    QByteArray bytes;     ///< these, in which each imageMark() is replaced
    qint64 size = 0;
    QDateTime modified;
};

struct Document
{
    QString title;
    QString subject;
    QString author;
    QString footer;       ///< left part of each page's foot; "p. 4 / 31" stands on the right
    QString banner;       ///< "EXERCICE": across the head of every page; empty: none
    QDateTime made;       ///< UTC: every date in the file
    QByteArray identity;  ///< 16 bytes or more from which the file's /ID is made
    bool archival = true; ///< it claims PDF/A and has the field that a timestamp signs; what is to be encrypted can do neither
    QList<Block> blocks;
    QList<Attachment> attachments;
};

} // namespace appui::paper
