// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/file_p.h"
#include "report/typography/shapedtexts_p.h"

#include <functional>

namespace appui::layout {

/** The sheet: A4, in points from the upper left corner. */
struct Sheet
{
    static constexpr double left = 62;
    static constexpr double right = 533;
    static constexpr double width = right - left;
    static constexpr double top = 64;
    static constexpr double bottom = 778;
    static constexpr double footRule = 794;
    static constexpr double footLine = 807;
    static constexpr double headLine = 40;
};

/** Text broken to a width, ready to be placed. */
struct Paragraph
{
    Paragraph() = default;
    Paragraph(std::shared_ptr<const type::ShapedText> text, double width)
        : shaped(std::move(text))
        , lines(type::breakLines(*shaped, width))
    {
    }

    std::shared_ptr<const type::ShapedText> shaped;
    std::vector<type::Line> lines;
    double leading() const { return shaped->leading; }
    double height() const { return double(lines.size()) * leading(); }
    /** Of a line, below its top. */
    double baseline() const { return (leading() + 0.62 * shaped->ascent) / 2; }
};

// The head of a section, and of its further pages; verification holds what it finds on the pages to it.
inline constexpr type::TextStyle sectionStyle{type::Style::Bold, 14, 0};
inline constexpr double roomForCount = 50;
inline constexpr type::TextStyle runningStyle{type::Style::Bold, 9.5, 0.2};
inline constexpr double runningBaseline = Sheet::top + 8;

// The sizes in which words of the victim may stand in bold letters, too.
inline constexpr double bodySize = 10.5;
inline constexpr double subheadingSize = 13;

/** Draws what a section's further pages are headed with: as much of it as one line holds. */
void drawRunningHead(pdf::Page &page, const type::ShapedText &text);

/** Pages that follow one another as they fill, with head, foot and a place for what comes next. */
class Flow
{
public:
    Flow(pdf::File &file, const type::FontBook &fonts, const paper::Document &about);

    pdf::Page &page() { return m_file.page(m_page); }
    pdf::File &file() { return m_file; }
    double y() const { return m_y; }
    double room() const { return Sheet::bottom - m_y; }
    /** What a page that is empty but for its head has room for. */
    double roomOfAPage() const { return Sheet::bottom - firstY(); }
    /** The same for the pages that follow in this section. */
    double roomOfALaterPage() const;
    bool pageIsEmpty() const { return m_y <= firstY(); }
    void advance(double height) { m_y += height; }
    /** Asked at each page that begins; once it says no, nothing more is to be set, and what is long ends there. */
    void setGoesOn(const std::function<bool()> &goesOn) { m_goesOn = goesOn; }
    bool goesOn();
    bool isStopped() const { return m_isStopped; }
    /** Turns the page unless `height` fits on this one, or nothing is on it. */
    void need(double height);
    void turnPage();

    /** From here on, further pages have `running` at their head, numbered within the section. Ends the one before. */
    void startSection(const QString &running);
    /** "1 / 2", known when the section has ended: drawn then, ending at the right margin. */
    void placeSectionCount(double baseline);

    /** The element under which blocks hang. */
    pdf::Element &container() { return *m_container; }
    void setContainer(pdf::Element &element) { m_container = &element; }

    void addDestination(const QString &anchor, const QString &title, int level);
    const std::vector<pdf::Destination> &destinations() const { return m_destinations; }

    Paragraph set(const paper::Text &text, const type::TextStyle &style, double width) const;
    /**
     * Draws line number `line` of `paragraph` for `element`, its top at `top`. Links become links. Text with page numbers in it
     * must go through placeWhenNumbered().
     */
    void drawLine(pdf::Page &page, pdf::Element &element, const Paragraph &paragraph, size_t line, double x, double top,
                  double width, paper::Align align, bool justified = false);
    /** All lines, without turning the page. */
    void draw(pdf::Page &page, pdf::Element &element, const Paragraph &paragraph, double x, double top, double width,
              paper::Align align = paper::Align::Left);
    /** The same for a text that names pages: it takes the room of its placeholder and is drawn when every page has its number. */
    void placeWhenNumbered(pdf::Element &element, const paper::Text &text, const type::TextStyle &style, double x, double top,
                           double width, paper::Align align);
    static bool namesPages(const paper::Text &text);

    /** Draws what had to wait, and the feet. */
    void finish();

private:
    struct Section
    {
        QString running;
        int first = 0;
        int last = 0;
    };
    double firstY() const;
    void drawHead();
    void drawFoot(int page);
    void drawArtifact(pdf::Page &page, const QByteArray &kind, const paper::Text &text, const type::TextStyle &style,
                      double baseline, paper::Align align);
    paper::Text numbered(const paper::Text &text) const;

    pdf::File &m_file;
    mutable type::ShapedTexts m_texts; // what it remembers changes nothing
    const paper::Document &m_about;
    pdf::Element *m_container;
    int m_page = -1;
    double m_y = 0;
    std::function<bool()> m_goesOn;
    bool m_isStopped = false;
    std::shared_ptr<Section> m_section;
    std::vector<pdf::Destination> m_destinations;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace appui::layout
