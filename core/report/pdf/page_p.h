// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/fontsubset_p.h"
#include "report/pdf/imageobject_p.h"
#include "report/pdf/structure_p.h"
#include "report/typography/shaping_p.h"

#include <QRectF>

#include <array>
#include <map>
#include <span>
#include <utility>

namespace appui::pdf {

/** The unit square of an image onto its frame, turned as EXIF says (1 to 8): a b c d e f of the matrix, in units of the frame. */
inline constexpr std::array<std::array<int, 6>, 8> exifTurns{{{1, 0, 0, 1, 0, 0},
                                                              {-1, 0, 0, 1, 1, 0},
                                                              {-1, 0, 0, -1, 1, 1},
                                                              {1, 0, 0, -1, 0, 1},
                                                              {0, -1, -1, 0, 1, 1},
                                                              {0, -1, 1, 0, 0, 1},
                                                              {0, 1, 1, 0, 0, 0},
                                                              {0, 1, -1, 0, 1, 0}}};

/** The colour picture of an emoji glyph: what the resource "Emoji" and its number is. */
PlacedImage emojiObject(QPDF &pdf, const type::FontBook &fonts, hb_codepoint_t glyph);

/** "U+1F52A", as it stands in a frame for a character that no font has. */
QString codePointName(char32_t c);

/** What the pages of one document share: its fonts and its pictures. */
class Resources
{
public:
    explicit Resources(const type::FontBook &fonts)
        : m_fonts(fonts)
    {
    }

    /** Under the face's own name. */
    FontSubset &font(const type::Face &face);
    /** The name under which the colour picture of an emoji glyph is drawn. */
    QByteArray emoji(hb_codepoint_t glyph);
    /** The name of an image object that was made already. */
    QByteArray image(const QPDFObjectHandle &object);
    const type::FontBook &fonts() const { return m_fonts; }

    /** The one /Resources dictionary that all pages refer to. */
    QPDFObjectHandle write(QPDF &pdf) const;

private:
    const type::FontBook &m_fonts;
    std::map<QByteArray, std::unique_ptr<FontSubset>> m_subsets; ///< by the face's name: the order is the same everywhere
    std::map<hb_codepoint_t, QByteArray> m_emoji;
    std::vector<QPDFObjectHandle> m_images;
};

/**
 * One A4 page being drawn. Points from the upper left corner, y downwards. Everything is drawn between begin…() and end(): it
 * belongs to an element of the structure, or is an artifact that a reader skips.
 */
class Page
{
public:
    static constexpr double width = 595.276;
    static constexpr double height = 841.89;
    static constexpr double pictureRise = 0.18; ///< of the size: how far an emoji reaches below the baseline

    Page(int index, Resources &resources);

    void begin(Element &element);
    void beginArtifact(const QByteArray &kind = {}); ///< "Header", "Footer" or nothing
    void end();

    /** Draws clusters from left to right, from `x` on; `stretch` is added to each space. Returns where the last one ends. */
    double run(const type::ShapedText &text, std::span<const type::Cluster *const> clusters, double x, double baseline,
               double stretch = 0);
    /** Shows the part of an image that falls in `visible`; `frame` is where the whole would lie. EXIF `orientation` 1 to 8. */
    void image(const QByteArray &name, const QRectF &frame, const QRectF &visible, int orientation);
    void rule(double x1, double y1, double x2, double y2, double thickness, double grey);
    void frame(const QRectF &box, double thickness, double grey);
    void dot(double x, double y, double radius, double red, double green, double blue);

    /** A link on `box` to the heading with `anchor`; belongs to `element`. */
    void link(const QRectF &box, const QString &anchor, const QString &description, Element &element);

    struct LinkArea
    {
        QRectF box;
        QString anchor;
        QString description;
    };
    const std::vector<LinkArea> &links() const { return m_links; }
    qint64 contentSize() const { return m_content.size(); }
    QByteArray takeContent() { return std::exchange(m_content, {}); }
    int index() const { return m_index; }

private:
    void glyphs(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline);
    void openText(const type::TextStyle &style, const type::Face &face, double x, double baseline);
    void show(hb_codepoint_t glyph, const QString &text);
    void flushGlyphs();
    void closeText();
    void emoji(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline);
    void codePoints(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline);
    /** Nothing to see, `extent` wide, that stands for `text` in the text layer. */
    void blankMeaning(const QString &text, const type::TextStyle &style, double x, double baseline, double extent);
    QByteArray point(double x, double y) const;

    int m_index;
    Resources &m_resources;
    QByteArray m_content;
    std::vector<LinkArea> m_links;
    int m_marks = 0;

    // The text object that is open, and where the viewer's pen stands in it.
    bool m_textOpen = false;
    const type::Face *m_face = nullptr;
    FontSubset *m_font = nullptr; ///< of that face
    double m_size = 0;
    double m_grey = -1;
    double m_pen = 0;
    double m_baseline = 0;
    QByteArray m_glyphs; ///< of the TJ operator that is being built
};

} // namespace appui::pdf
